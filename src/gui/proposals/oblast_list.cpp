#include "gui/proposals/oblast_list.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace delimit {
namespace {

constexpr int iso_role = Qt::UserRole; ///< empty for "all oblasts"
constexpr int rows_seen = 6;

} // namespace

OblastList::OblastList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Oblasts of the provision"));
    setUniformItemSizes(true);
    keep_own_keys(this);
    connect(this, &QListWidget::itemChanged, this, &OblastList::tick);
}

void OblastList::show_oblasts(const std::vector<std::pair<std::string, std::string>>& oblasts,
                              const std::vector<std::string>& chosen) {
    const QSignalBlocker quiet(this);
    const int row = currentRow();
    chosen_ = chosen;
    clear();
    const auto add = [this](const QString& name, const QString& iso) {
        auto* item = new QListWidgetItem(name, this);
        item->setData(iso_role, iso);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    };
    add(tr("All oblasts"), {});
    // Chosen oblasts come first, so that they are in view.
    for (const bool wanted : {true, false})
        for (const auto& [iso, name] : oblasts)
            if ((std::find(chosen.begin(), chosen.end(), iso) != chosen.end()) == wanted)
                add(qt_text(name), qt_text(iso));
    // An oblast that is chosen but not loaded can be removed from the choice.
    for (const std::string& iso : chosen)
        if (std::none_of(oblasts.begin(), oblasts.end(),
                         [&](const auto& oblast) { return oblast.first == iso; }))
            add(tr("%1 (not loaded)").arg(qt_text(iso)), qt_text(iso));
    refresh();
    setCurrentRow(row);
}

void OblastList::refresh() {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        const std::string iso = item(i)->data(iso_role).toString().toStdString();
        const bool on = iso.empty()
                            ? chosen_.empty()
                            : std::find(chosen_.begin(), chosen_.end(), iso) != chosen_.end();
        item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

void OblastList::tick(QListWidgetItem* item) {
    const std::string iso = item->data(iso_role).toString().toStdString();
    const bool on = item->checkState() == Qt::Checked;
    if (iso.empty())
        chosen_.clear();
    else if (on)
        chosen_.push_back(iso);
    else
        std::erase(chosen_, iso);
    refresh();
    emit changed();
}

QSize OblastList::sizeHint() const {
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return {200, rows_seen * row + 2 * frameWidth()};
}

} // namespace delimit
