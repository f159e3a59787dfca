#include "gui/window/title_bar.h"

#include "gui/widgets/elided_label.h"

#include <QHBoxLayout>

namespace delimit {

TitleBar::TitleBar(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel(this)), line_(new ElidedLabel(this)),
      schematic_(new QLabel(this)) {
    title_->setObjectName(QStringLiteral("title"));
    line_->setObjectName(QStringLiteral("line-of-contact"));
    schematic_->setObjectName(QStringLiteral("schematic"));

    QFont bold = title_->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.3);
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    line_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    schematic_->setText(tr("Schematic"));
    schematic_->setToolTip(tr("The line of contact is schematic (not surveyed): distances and "
                              "areas carry its uncertainty."));
    schematic_->setStyleSheet(QStringLiteral(
        "QLabel { background: #f4d58d; color: #3b2f0b; border-radius: 3px; padding: 1px 6px; }"));
    schematic_->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(title_);
    row->addWidget(line_, 1);
    row->addWidget(schematic_);
}

void TitleBar::show_title(const QString& title, const QString& line, bool schematic) {
    title_->set_text(title);
    line_->set_text(line);
    schematic_->setVisible(schematic);
}

} // namespace delimit
