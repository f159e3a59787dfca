#include "gui/sheet/sheet_warning_list.h"

#include "gui/base/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace delimit {
namespace {

/// Rows in view before the list scrolls.
constexpr int most_rows = 4;

} // namespace

SheetWarningList::SheetWarningList(QWidget* parent)
    : QWidget(parent), rows_(new QWidget(this)), column_(new QVBoxLayout(rows_)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(rows_);
    all->addWidget(scroll);
    column_->setContentsMargins(8, 4, 8, 4);
    column_->setSpacing(2);
    setAccessibleName(tr("Check before export"));
    hide();
}

void SheetWarningList::show_warnings(const std::vector<SheetWarning>& warnings) {
    warnings_ = warnings;
    while (QLayoutItem* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row_height = 0;
    for (const SheetWarning& warning : warnings_) {
        auto* row = new QWidget(rows_);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* sign = new QLabel(row);
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
        auto* text = new QLabel(qt_text(warning.text), row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* fix = new QPushButton(qt_text(warning.fix), row);
        fix->setAccessibleDescription(qt_text(warning.text));
        // Queued: the correction makes the list anew, which must not delete the button in its
        // click.
        connect(
            fix, &QPushButton::clicked, this, [this, warning] { emit fix_wanted(warning); },
            Qt::QueuedConnection);
        line->addWidget(sign);
        line->addWidget(text, 1);
        line->addWidget(fix);
        column_->addWidget(row);
        row_height = std::max(row_height, fix->sizeHint().height() + 2);
    }
    column_->addStretch();
    setFixedHeight(row_height * std::min(int(warnings_.size()), most_rows) + 10);
    setVisible(!warnings_.empty());
}

} // namespace delimit
