// The display of the project and its computed result in the panel.
#include "gui/proposals/proposals_panel.h"

#include "gui/base/text.h"
#include "gui/proposals/origin_note.h"
#include "gui/proposals/proposals_model.h"
#include "gui/proposals/report_editor.h"

#include "delimit/map/terms.h"
#include "delimit/model/edit_proposals.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Findings about one provision, with locations relative to it.
Diagnostics findings_about(const ProposalResult& result, int provision) {
    const std::string place = "measures/" + std::to_string(provision);
    Diagnostics found;
    for (Diagnostic finding : result.diagnostics) {
        const std::string& field = finding.location.field;
        if (field != place && !field.starts_with(place + "/"))
            continue;
        finding.location.field = field == place ? "" : field.substr(place.size() + 1);
        found.push_back(std::move(finding));
    }
    return found;
}

void set_unless_edited(QLineEdit& field, const QString& text) {
    if (field.hasFocus() && field.isModified())
        return;
    field.setText(text);
    field.setModified(false);
    field.setCursorPosition(0);
    field.setToolTip(text);
}

} // namespace

void ProposalsPanel::select(const std::string& id) {
    if (model_->row_of(id) < 0)
        return;
    if (std::exchange(selected_, id) != id)
        wanted_provision_ = 0;
    show_selected();
    emit selection_changed();
}

void ProposalsPanel::select_provision(std::size_t number) {
    provisions_->setCurrentRow(int(number));
}

const Proposal* ProposalsPanel::proposal() const {
    return document_.project() ? document_.project()->find(selected_) : nullptr;
}

int ProposalsPanel::provision_row() const {
    return provisions_->currentRow();
}

void ProposalsPanel::edit(const QString& step, std::function<void(Proposal&)> change) {
    document_.edit(step, [id = selected_, change = std::move(change)](Project& project) {
        for (Proposal& proposal : project.proposals)
            if (proposal.id == id)
                change(proposal);
    });
}

void ProposalsPanel::name_it(const std::string& id, const QString& name) {
    document_.edit(tr("Rename a proposal"), [id, text = name.toStdString(),
                                             language = document_.language()](Project& project) {
        for (Proposal& proposal : project.proposals)
            if (proposal.id == id)
                (language == Language::ukrainian ? proposal.name.uk : proposal.name.en) = text;
    });
}

void ProposalsPanel::add_provision() {
    const Proposal* shown = proposal();
    if (!shown)
        return;
    // The parties alternate, and a new provision copies the last: most proposals treat both alike.
    Provision made{Side::a, ToDepth{{kilometres(10)}, {}}, {}, {}, Regime::demilitarized};
    if (!shown->provisions.empty()) {
        made = shown->provisions.back();
        made.party = other(made.party);
        made.exclusions.clear();
        if (auto* depth = std::get_if<ToDepth>(&made.scope))
            depth->reference_line.reset();
    }
    wanted_provision_ = int(shown->provisions.size());
    edit(tr("Add a provision"), [made](Proposal& p) { p.provisions.push_back(made); });
}

void ProposalsPanel::move_provision(int by) {
    const Proposal* shown = proposal();
    const int row = provision_row(), to = row + by;
    if (!shown || row < 0 || to < 0 || to >= int(shown->provisions.size()))
        return;
    wanted_provision_ = to;
    edit(tr("Move a provision"), [row, to](Proposal& p) {
        if (std::size_t(std::max(row, to)) < p.provisions.size())
            std::swap(p.provisions[std::size_t(row)], p.provisions[std::size_t(to)]);
    });
}

void ProposalsPanel::show_project() {
    const ProjectPtr project = document_.project();
    const QSignalBlocker quiet(list_->selectionModel());
    model_->show_proposals(project ? project->proposals : std::vector<Proposal>{},
                           document_.language());
    if (model_->row_of(selected_) < 0)
        selected_ = model_->id(0);
    show_selected();
}

bool ProposalsPanel::linked(const Proposal& proposal) const {
    if (const auto chosen = linked_.find(proposal.id); chosen != linked_.end())
        return chosen->second;
    // By default linked if the depths are equal.
    const ToDepth* first = nullptr;
    for (const Provision& provision : proposal.provisions)
        if (const auto* depth = std::get_if<ToDepth>(&provision.scope)) {
            if (first && first->depth_bands != depth->depth_bands)
                return false;
            first = first ? first : depth;
        }
    return true;
}

void ProposalsPanel::show_selected() {
    const Proposal* shown = proposal();
    const int row = model_->row_of(selected_);
    {
        const QSignalBlocker quiet(list_->selectionModel());
        list_->setCurrentIndex(model_->index(row));
    }
    list_->viewport()->update();
    details_->setEnabled(shown);
    of_proposals_.duplicate->setEnabled(shown);
    of_proposals_.remove->setEnabled(shown);
    of_proposals_.up->setEnabled(row > 0);
    of_proposals_.down->setEnabled(shown && row + 1 < model_->rowCount());
    static const Proposal none;
    const Proposal& of = shown ? *shown : none;
    const Locale language = document_.language();
    set_unless_edited(*name_, qt_text(of.name.in(language)));
    set_unless_edited(*summary_, qt_text(of.summary.in(language)));
    origin_->show_proposal(of, language);
    if (document_.project())
        report_->show_proposal(of, document_.project()->parties, language);
    show_provisions(of);
}

std::vector<std::pair<std::string, std::string>> ProposalsPanel::oblasts_by_name() const {
    std::vector<std::pair<std::string, std::string>> oblasts;
    if (document_.prepared())
        for (const DividedOblast& oblast : document_.prepared()->snapshot->control->oblasts)
            oblasts.emplace_back(oblast.iso, oblast.name.in(document_.language()));
    std::sort(oblasts.begin(), oblasts.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(qt_text(a.second), qt_text(b.second)) < 0;
    });
    return oblasts;
}

void ProposalsPanel::show_provisions(const Proposal& shown) {
    if (!document_.project())
        return;
    say_provisions(shown);
    {
        const QSignalBlocker quiet(provisions_);
        provisions_->setCurrentRow(std::min(wanted_provision_, int(shown.provisions.size()) - 1));
    }
    provisions_->setVisible(!shown.provisions.empty());
    no_provisions_->setVisible(shown.provisions.empty());
    editor_->show_choices(document_.project()->parties, document_.language(), oblasts_by_name());
    show_editor(shown);
}

void ProposalsPanel::say_provisions(const Proposal& proposal) {
    const auto oblasts = oblasts_by_name();
    const OblastName name_of = [&](const std::string& iso) {
        const auto found = std::find_if(oblasts.begin(), oblasts.end(),
                                        [&](const auto& oblast) { return oblast.first == iso; });
        return found == oblasts.end() ? iso : found->second;
    };
    const QSignalBlocker quiet(provisions_);
    const int count = int(proposal.provisions.size());
    while (provisions_->count() > count)
        delete provisions_->takeItem(count);
    while (provisions_->count() < count)
        provisions_->addItem(QString());
    for (int row = 0; row < count; ++row)
        provisions_->item(row)->setText(
            qt_text(provision_text(proposal.provisions[std::size_t(row)],
                                   document_.project()->parties, name_of, document_.language())));
}

void ProposalsPanel::show_editor(const Proposal& shown) {
    const int row = provision_row();
    const bool any = row >= 0 && row < int(shown.provisions.size());
    const Edited next{shown.id, row};
    if (edited_ != next)
        editor_->settle();
    edited_ = next;
    editor_->setVisible(any);
    of_provisions_.duplicate->setEnabled(any);
    of_provisions_.remove->setEnabled(any);
    of_provisions_.up->setEnabled(any && row > 0);
    of_provisions_.down->setEnabled(any && row + 1 < int(shown.provisions.size()));
    if (!any)
        return;
    const Provision& provision = shown.provisions[std::size_t(row)];
    const bool can_link =
        std::holds_alternative<ToDepth>(provision.scope) &&
        std::any_of(shown.provisions.begin(), shown.provisions.end(), [&](const Provision& other) {
            return other.party != provision.party && std::holds_alternative<ToDepth>(other.scope);
        });
    editor_->show_provision(provision, can_link, linked(shown));
    show_findings();
    // As wide as the form needs: it never scrolls sideways.
    scroll_->setMinimumWidth(details_->minimumSizeHint().width() +
                             scroll_->verticalScrollBar()->sizeHint().width() + 2);
}

void ProposalsPanel::show_findings() {
    const PreparedPtr& prepared = document_.prepared();
    const Proposal* shown = proposal();
    const auto number = prepared ? prepared->number(selected_) : std::nullopt;
    // Only findings about the provisions as they are shown.
    if (!number || !shown ||
        prepared->snapshot->project->proposals[*number].provisions != shown->provisions) {
        editor_->show_findings({});
        return;
    }
    editor_->show_findings(
        findings_about(*prepared->snapshot->proposals[*number], provision_row()));
}

} // namespace delimit
