#include "gui/proposals/origin_note.h"

#include "gui/base/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace delimit {

OriginNote::OriginNote(QWidget* parent)
    : QWidget(parent), text_(new QLabel(this)), restore_(new QPushButton(tr("Restore"), this)),
      part_(new QPushButton(tr("Make it my own"), this)) {
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    restore_->setToolTip(tr("Sets the provisions that the sources report"));
    part_->setToolTip(tr("Keeps the provisions, without the sources and the reported figure"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(restore_);
    buttons->addWidget(part_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(text_);
    column->addLayout(buttons);
    connect(restore_, &QPushButton::clicked, this, &OriginNote::restoring_wanted);
    connect(part_, &QPushButton::clicked, this, &OriginNote::parting_wanted);
    hide();
}

void OriginNote::show_proposal(const Proposal& proposal, Locale language) {
    setVisible(proposal.origin.has_value());
    if (!proposal.origin)
        return;
    const bool altered = is_altered(proposal);
    const QString name = qt_text(proposal.origin->name.in(language));
    text_->setText(
        altered ? tr("Altered: its sources report “%1” with other provisions. Maps and "
                     "sheets say so.")
                      .arg(name)
                : tr("Derived from “%1”. Its sources are not cited for this proposal.").arg(name));
    restore_->setVisible(altered);
}

} // namespace delimit
