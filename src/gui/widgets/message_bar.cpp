#include "gui/widgets/message_bar.h"

#include "gui/base/text.h"
#include "gui/base/translation.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace delimit {
namespace {

QStyle::StandardPixmap icon_of(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::information:
        return QStyle::SP_MessageBoxInformation;
    case MessageBar::Kind::warning:
        return QStyle::SP_MessageBoxWarning;
    case MessageBar::Kind::failure:
        return QStyle::SP_MessageBoxCritical;
    }
    return QStyle::SP_MessageBoxInformation;
}

/// Pale enough for dark text in either theme.
QColor background_of(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::information:
        return {0xe3, 0xee, 0xf7};
    case MessageBar::Kind::warning:
        return {0xfb, 0xf0, 0xd0};
    case MessageBar::Kind::failure:
        return {0xf8, 0xdf, 0xdb};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), icon_(new QLabel(this)), text_(new QLabel(this)), details_(new QLabel(this)),
      action_(new QToolButton(this)), more_(new QToolButton(this)), close_(new QToolButton(this)) {
    setAutoFillBackground(true);
    text_->setObjectName(QStringLiteral("message"));
    for (QLabel* label : {text_, details_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        // Long messages wrap instead of widening the window.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    action_->setObjectName(QStringLiteral("action"));
    more_->setText(tr("Details"));
    more_->setCheckable(true);
    more_->setAutoRaise(true);
    close_->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(tr("Close this message"));
    close_->setAutoRaise(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->addWidget(icon_, 0, 0, Qt::AlignTop);
    grid->addWidget(text_, 0, 1);
    grid->addWidget(action_, 0, 2, Qt::AlignTop);
    grid->addWidget(more_, 0, 3, Qt::AlignTop);
    grid->addWidget(close_, 0, 4, Qt::AlignTop);
    grid->addWidget(details_, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);

    connect(action_, &QToolButton::clicked, this, [this] {
        const auto run = messages_.back().action.run;
        close_message();
        run();
    });
    connect(more_, &QToolButton::toggled, details_, &QWidget::setVisible);
    connect(close_, &QToolButton::clicked, this, &MessageBar::close_message);
    hide();
}

void MessageBar::show_message(Kind kind, const QString& text, const QString& details,
                              const Action& action) {
    Message message{kind, text, details, action};
    std::erase_if(messages_, [&](const Message& old) {
        return old.kind == kind && old.text == text && old.details == details;
    });
    messages_.push_back(std::move(message));
    show_latest();
}

void MessageBar::show_error(const QString& what, const Error& error) {
    QStringList lines;
    const QString place = qt_text(error.location.text(shown_language()));
    if (!place.isEmpty())
        lines << tr("Where: %1").arg(place);
    if (!error.advice.empty())
        lines << tr("What to do: %1").arg(qt_text(error.advice));
    lines << what;
    show_message(Kind::failure, capitalised(qt_text(error.message)), lines.join(QLatin1Char('\n')));
}

void MessageBar::close_message() {
    const QString read = text();
    if (!messages_.empty())
        messages_.pop_back();
    show_latest();
    if (!read.isEmpty())
        emit closed(read);
}

void MessageBar::show_latest() {
    if (messages_.empty()) {
        hide();
        return;
    }
    const Message& message = messages_.back();
    const int size = fontMetrics().height() + 4;
    icon_->setPixmap(style()->standardIcon(icon_of(message.kind)).pixmap(size, size));
    // Buttons as pale as the bar, in either theme.
    const QColor background = background_of(message.kind);
    QPalette colours(background.darker(104), background);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(role, QColor(0x20, 0x20, 0x20));
    setPalette(colours);
    text_->setText(message.text);
    details_->setText(message.details);
    action_->setText(message.action.text);
    action_->setVisible(message.action.run != nullptr);
    more_->setChecked(false);
    details_->hide();
    more_->setVisible(!message.details.isEmpty());
    setAccessibleName(message.text);
    setAccessibleDescription(message.details);
    show();
}

QString MessageBar::text() const {
    return messages_.empty() ? QString() : messages_.back().text;
}

QString MessageBar::details() const {
    return messages_.empty() ? QString() : messages_.back().details;
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (Message& message : messages_) {
        message.text = in_shown_language(message.text);
        message.details = in_shown_language(message.details);
    }
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close_message();
    QFrame::keyPressEvent(event);
}

} // namespace delimit
