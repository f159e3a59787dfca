#include "gui/proposals/proposals_panel.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/origin_note.h"
#include "gui/proposals/proposals_model.h"
#include "gui/proposals/report_editor.h"
#include "gui/widgets/list_menu.h"
#include "session/shown_figures.h"

#include "delimit/map/proposal_text.h"
#include "delimit/map/terms.h"
#include "delimit/model/edit_proposals.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

const ToDepth* depth_of(const Provision& provision) {
    return std::get_if<ToDepth>(&provision.scope);
}

/// True if the provision is the other party's and has a depth.
bool is_partner(const Provision& provision, Side party) {
    return provision.party != party && depth_of(provision);
}

/// Replaces a provision; if the parties are linked, the other's depths follow.
void put_provision(Proposal& proposal, std::size_t row, const Provision& provision, bool linked) {
    if (row >= proposal.provisions.size())
        return;
    proposal.provisions[row] = provision;
    if (const ToDepth* depth = depth_of(provision); depth && linked)
        for (Provision& other : proposal.provisions)
            if (is_partner(other, provision.party))
                std::get<ToDepth>(other.scope).depth_bands = depth->depth_bands;
}

std::vector<QToolButton*> all_of(const ProposalsPanel::Buttons& buttons) {
    return {buttons.add, buttons.duplicate, buttons.remove, buttons.up, buttons.down};
}

} // namespace

ProposalsPanel::ProposalsPanel(Document& document, ShownFigures& figures, QWidget* parent)
    : QWidget(parent), document_(document), figures_(figures), model_(new ProposalsModel(this)),
      list_(new QListView(this)),
      of_proposals_(make_buttons({tr("Add a proposal"), tr("Duplicate this proposal"),
                                  tr("Delete this proposal"), tr("Move this proposal up"),
                                  tr("Move this proposal down")})),
      scroll_(new QScrollArea(this)), details_(new QWidget(scroll_)), name_(new QLineEdit(this)),
      summary_(new QLineEdit(this)), origin_(new OriginNote(this)),
      provisions_(new QListWidget(this)),
      of_provisions_(make_buttons({tr("Add a provision"), tr("Duplicate this provision"),
                                   tr("Delete this provision"), tr("Move this provision up"),
                                   tr("Move this provision down")})),
      no_provisions_(new QLabel(this)), editor_(new ProvisionEditor(this)),
      report_(new ReportEditor(this)) {
    build();
    connect_list();
    connect_provisions();
    connect_texts();
    connect(&document_, &Document::project_changed, this, &ProposalsPanel::show_project);
    connect(&document_, &Document::prepared_changed, this, &ProposalsPanel::show_selected);
    // After a failed step the fields show the project's values again.
    connect(&document_, &Document::failed, this, &ProposalsPanel::show_selected);
}

ProposalsPanel::Buttons ProposalsPanel::make_buttons(const std::array<QString, 5>& tips) {
    const auto make = [this](const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        return button;
    };
    return {make(tr("Add"), tips[0]), make(tr("Duplicate"), tips[1]), make(tr("Delete"), tips[2]),
            make(QStringLiteral("↑"), tips[3]), make(QStringLiteral("↓"), tips[4])};
}

void ProposalsPanel::build() {
    const auto row_of = [](const Buttons& buttons) {
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        for (QToolButton* button :
             {buttons.add, buttons.duplicate, buttons.remove, buttons.up, buttons.down})
            row->addWidget(button);
        row->addStretch();
        return row;
    };
    list_->setModel(model_);
    list_->setAccessibleName(tr("Proposals"));
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list_->setDragDropMode(QAbstractItemView::DragDrop);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setUniformItemSizes(true);
    list_->setMinimumHeight(80);
    keep_own_keys(list_);
    offer_menu(list_, all_of(of_proposals_));
    provisions_->setAccessibleName(tr("Provisions"));
    provisions_->setWordWrap(true);
    // As high as its rows need: most proposals have one or two.
    provisions_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    provisions_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    provisions_->setMinimumHeight(44);
    provisions_->setMaximumHeight(220);
    provisions_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keep_own_keys(provisions_);
    offer_menu(provisions_, all_of(of_provisions_));
    no_provisions_->setText(tr("No provisions yet: this proposal provides for no withdrawal."));
    no_provisions_->setWordWrap(true);
    name_->setAccessibleName(tr("Name of the proposal"));
    summary_->setAccessibleName(tr("Summary of the proposal"));
    summary_->setPlaceholderText(tr("One sentence for the head of its map"));
    keep_own_keys(name_);
    keep_own_keys(summary_);

    auto* top = new QWidget(this);
    auto* top_column = new QVBoxLayout(top);
    top_column->setContentsMargins(8, 6, 8, 4);
    top_column->setSpacing(4);
    top_column->addWidget(list_, 1);
    top_column->addLayout(row_of(of_proposals_));

    auto* texts = new QFormLayout;
    texts->setVerticalSpacing(6);
    texts->addRow(tr("&Name:"), name_);
    texts->addRow(tr("&Summary:"), summary_);
    auto* provisions = new QGroupBox(tr("Provisions"), details_);
    auto* provisions_column = new QVBoxLayout(provisions);
    provisions_column->setSpacing(6);
    provisions_column->addWidget(no_provisions_);
    provisions_column->addWidget(provisions_);
    provisions_column->addLayout(row_of(of_provisions_));
    provisions_column->addWidget(editor_);
    auto* sources = new QGroupBox(tr("Reported figure and sources"), details_);
    auto* sources_column = new QVBoxLayout(sources);
    sources_column->addWidget(report_);
    auto* column = new QVBoxLayout(details_);
    column->setContentsMargins(8, 6, 8, 8);
    column->addLayout(texts);
    column->addWidget(origin_);
    column->addWidget(provisions);
    column->addWidget(sources);
    column->addStretch();

    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll_->setWidget(details_);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(top);
    split->addWidget(scroll_);
    split->setStretchFactor(1, 1);
    split->setSizes({180, 600});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
}

void ProposalsPanel::connect_list() {
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid() && model_->id(at.row()) != selected_)
                    select(model_->id(at.row()));
            });
    connect(model_, &ProposalsModel::rename_wanted, this, &ProposalsPanel::name_it);
    const auto move = [this](const std::string& id, int to) {
        if (to >= 0)
            document_.edit(tr("Move a proposal"), [id, to](Project& project) {
                move_proposal(project, id, std::size_t(to));
            });
    };
    connect(model_, &ProposalsModel::move_wanted, this, move);
    connect(of_proposals_.add, &QToolButton::clicked, this, [this] {
        const ProjectPtr project = document_.project();
        if (!project)
            return;
        selected_ = free_id(*project, "proposal");
        document_.edit(tr("Add a proposal"), [](Project& edited) {
            add_proposal(edited, {"New proposal", "Нова пропозиція"});
        });
    });
    connect(of_proposals_.duplicate, &QToolButton::clicked, this, [this] {
        const Proposal* original = proposal();
        if (!original)
            return;
        const std::string id = original->id;
        const Text name{original->name.en + " (copy)",
                        original->name.uk.empty() ? "" : original->name.uk + " (копія)"};
        selected_ = free_id(*document_.project(), id);
        document_.edit(tr("Duplicate a proposal"),
                       [id, name](Project& edited) { duplicate_proposal(edited, id, name); });
    });
    connect(of_proposals_.remove, &QToolButton::clicked, this, [this] {
        if (!proposal())
            return;
        const std::string gone = selected_;
        const int row = model_->row_of(gone);
        selected_ = model_->id(row + 1 < model_->rowCount() ? row + 1 : row - 1);
        document_.edit(tr("Delete a proposal"),
                       [gone](Project& edited) { remove_proposal(edited, gone); });
    });
    connect(of_proposals_.up, &QToolButton::clicked, this,
            [this, move] { move(selected_, model_->row_of(selected_) - 1); });
    connect(of_proposals_.down, &QToolButton::clicked, this,
            [this, move] { move(selected_, model_->row_of(selected_) + 1); });
}

void ProposalsPanel::connect_provisions() {
    connect(provisions_, &QListWidget::currentRowChanged, this, [this](int row) {
        wanted_provision_ = std::max(row, 0);
        if (const Proposal* shown = proposal())
            show_editor(*shown);
    });
    connect(of_provisions_.add, &QToolButton::clicked, this, &ProposalsPanel::add_provision);
    connect(of_provisions_.duplicate, &QToolButton::clicked, this, [this] {
        const int row = provision_row();
        if (row < 0)
            return;
        wanted_provision_ = row + 1;
        edit(tr("Duplicate a provision"), [row](Proposal& p) {
            if (std::size_t(row) < p.provisions.size()) {
                const Provision copy = p.provisions[std::size_t(row)];
                p.provisions.insert(p.provisions.begin() + row + 1, copy);
            }
        });
    });
    connect(of_provisions_.remove, &QToolButton::clicked, this, [this] {
        const int row = provision_row();
        if (row < 0)
            return;
        edit(tr("Delete a provision"), [row](Proposal& p) {
            if (std::size_t(row) < p.provisions.size())
                p.provisions.erase(p.provisions.begin() + row);
        });
    });
    connect(of_provisions_.up, &QToolButton::clicked, this, [this] { move_provision(-1); });
    connect(of_provisions_.down, &QToolButton::clicked, this, [this] { move_provision(1); });
    connect(editor_, &ProvisionEditor::changed, this, [this](const QString& step) {
        document_.edit(step, [of = edited_, provision = editor_->draft(),
                              link = editor_->linked()](Project& project) {
            for (Proposal& proposal : project.proposals)
                if (proposal.id == of.proposal)
                    put_provision(proposal, std::size_t(of.row), provision, link);
        });
    });
    connect(&editor_->depth_bands(), &DepthBandsEditor::row_made, this, [this](DepthRow* row) {
        connect(row, &DepthRow::dragged, this, &ProposalsPanel::drag);
    });
    connect(editor_, &ProvisionEditor::given_up, this, &ProposalsPanel::give_up);
    connect(editor_, &ProvisionEditor::link_changed, this, [this](bool on) {
        linked_[selected_] = on;
        const int row = provision_row();
        if (on && row >= 0 && !problem_of(editor_->draft()))
            edit(tr("Same depths for both parties"),
                 [row, provision = editor_->draft()](Proposal& p) {
                     put_provision(p, std::size_t(row), provision, true);
                 });
    });
    connect(editor_, &ProvisionEditor::shapes_wanted, this, &ProposalsPanel::shapes_wanted);
    connect(editor_, &ProvisionEditor::drawing_wanted, this, &ProposalsPanel::drawing_wanted);
}

void ProposalsPanel::drag() {
    const Proposal* shown = proposal();
    if (!editor_->take_depths())
        return give_up();
    if (!shown || provision_row() < 0)
        return;
    Proposal edited = *shown;
    put_provision(edited, std::size_t(provision_row()), editor_->draft(), editor_->linked());
    keep_origin(*shown, edited);
    say_provisions(edited);
    figures_.try_out(edited);
}

void ProposalsPanel::give_up() {
    if (const Proposal* shown = proposal())
        say_provisions(*shown);
    figures_.put_away();
}

void ProposalsPanel::connect_texts() {
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (name_->isModified() && !name_->text().trimmed().isEmpty())
            name_it(selected_, name_->text().trimmed());
        name_->setModified(false);
    });
    connect(summary_, &QLineEdit::editingFinished, this, [this] {
        if (summary_->isModified())
            edit(tr("Summary of a proposal"), [text = summary_->text().trimmed().toStdString(),
                                               language = document_.language()](Proposal& p) {
                (language == Language::ukrainian ? p.summary.uk : p.summary.en) = text;
            });
        summary_->setModified(false);
    });
    connect(origin_, &OriginNote::restoring_wanted, this, [this] {
        edit(tr("Restore the provisions of a proposal"), [](Proposal& p) {
            if (p.origin)
                p.provisions = p.origin->provisions;
        });
    });
    connect(origin_, &OriginNote::parting_wanted, this,
            [this] { edit(tr("Make a proposal one's own"), part_from_origin); });
    connect(
        report_, &ReportEditor::changed, this,
        [this](const QString& step, const ReportEditor::Change& change) { edit(step, change); });
}

} // namespace delimit
