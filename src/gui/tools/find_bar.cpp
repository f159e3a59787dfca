#include "gui/tools/find_bar.h"

#include "gui/base/text.h"
#include "gui/widgets/problem_label.h"

#include "delimit/base/number_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

constexpr int width_wanted = 380;
constexpr int rows_shown = 8;

bool has_digit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent), entry_(new QLineEdit(this)), list_(new QListWidget(this)),
      problem_(new ProblemLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    entry_->setPlaceholderText(tr("Settlement, oblast or coordinates"));
    entry_->setAccessibleName(tr("Find a settlement, an oblast or coordinates"));
    entry_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("Places found"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(entry_);
    column->addWidget(problem_);
    column->addWidget(list_);
    entry_->installEventFilter(this);
    parent->installEventFilter(this);
    connect(entry_, &QLineEdit::textEdited, this, &FindBar::search);
    connect(entry_, &QLineEdit::returnPressed, this, &FindBar::enter);
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(list_->row(item)); });
    hide();
}

void FindBar::set_places(GazetteerPtr places, const Projection& projection,
                         const std::optional<GeoBox>& study_area, Locale language) {
    places_ = std::move(places);
    projector_.emplace(projection);
    study_area_ = study_area;
    language_ = language;
    if (isVisible())
        search();
}

void FindBar::open() {
    show();
    raise();
    entry_->selectAll();
    entry_->setFocus();
    search();
}

void FindBar::search() {
    problem_->show_text({});
    found_.clear();
    list_->clear();
    const QString wanted = entry_->text();
    if (places_ && !wanted.trimmed().isEmpty())
        found_ = places_->find(wanted.toStdString());
    for (const FoundPlace& place : found_) {
        QStringList parts;
        if (place.box)
            parts << tr("oblast");
        else if (!place.oblast.empty())
            parts << tr("%1 oblast").arg(qt_text(place.oblast.in(language_)));
        if (place.population)
            parts << tr("%1 inhabitants")
                         .arg(qt_text(number_text(double(*place.population), 0, language_)));
        const QString name = qt_text(place.name.in(language_));
        list_->addItem(parts.isEmpty() ? name
                                       : tr("%1 – %2", "place, what is known of it")
                                             .arg(name, parts.join(QStringLiteral(", "))));
    }
    if (!found_.empty())
        list_->setCurrentRow(0);
    this->place();
}

void FindBar::place() {
    list_->setVisible(list_->count() > 0);
    const int rows = std::min(list_->count(), rows_shown);
    if (rows > 0)
        list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 4);
    const QWidget* around = parentWidget();
    const int width = std::min(width_wanted, around->width() - 24);
    setFixedWidth(std::max(width, 160));
    adjustSize();
    move((around->width() - this->width()) / 2, 10);
}

void FindBar::take(int row) {
    if (row < 0 || std::size_t(row) >= found_.size())
        return;
    const FoundPlace place = found_[std::size_t(row)];
    hide();
    emit chosen(place);
}

void FindBar::enter() {
    if (!found_.empty())
        return take(std::max(list_->currentRow(), 0));
    const QString typed = entry_->text().trimmed();
    if (typed.isEmpty() || !projector_)
        return;
    const auto at = parse_coordinates(typed.toStdString(), language_, study_area_);
    if (at) {
        hide();
        const std::string name = typed.toStdString();
        emit chosen({{name, name}, {}, {}, projector_->forward(*at), {}});
        return;
    }
    const QString said = capitalised(qt_text(at.error().message));
    if (!has_digit(typed))
        problem_->show_text(tr("No settlement or oblast has this name"));
    else
        problem_->show_text(
            tr("%1: %2", "problem, what to do").arg(said, qt_text(at.error().advice)));
    place();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != entry_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int rows = list_->count();
    switch (key) {
    case Qt::Key_Escape:
        hide();
        emit closed();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (rows > 0)
            list_->setCurrentRow((list_->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) %
                                 rows);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace delimit
