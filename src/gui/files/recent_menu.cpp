#include "gui/files/recent_menu.h"

#include "session/post.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace delimit {
namespace {

constexpr auto recent_key = "files/recent";

/// "&1  talks.delimit – ~/negotiations": the name first.
QString entry_text(int number, const QString& file) {
    const QFileInfo info(file);
    QString folder = QDir::toNativeSeparators(info.path());
    if (const QString home = QDir::homePath(); folder.startsWith(home))
        folder.replace(0, home.size(), QStringLiteral("~"));
    QString text = QStringLiteral("%1 – %2").arg(info.fileName(), folder);
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(text) : text;
}

} // namespace

RecentMenu::RecentMenu(QWidget* parent) : QMenu(tr("Open &recent"), parent) {
    setToolTipsVisible(true);
    menuAction()->setStatusTip(tr("Projects that were open last"));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refill);
    refill();
}

QStringList RecentMenu::files() {
    return QSettings().value(recent_key).toStringList();
}

void RecentMenu::remember(const QString& file) {
    QStringList all = files();
    all.removeAll(file);
    all.prepend(file);
    QSettings().setValue(recent_key, QStringList(all.mid(0, most)));
}

void RecentMenu::forget_all() {
    QSettings().remove(recent_key);
}

void RecentMenu::refill() {
    clear();
    const QStringList all = files();
    for (int i = 0; i < all.size(); ++i) {
        QAction* action = addAction(entry_text(i + 1, all[i]));
        action->setData(all[i]);
        action->setToolTip(QDir::toNativeSeparators(all[i]));
        connect(action, &QAction::triggered, this, [this, file = all[i]] { emit chosen(file); });
    }
    if (all.isEmpty())
        addAction(tr("No project was open yet"))->setEnabled(false);
    addSeparator();
    QAction* forget = addAction(tr("&Clear list"));
    forget->setEnabled(!all.isEmpty());
    connect(forget, &QAction::triggered, this, [this] {
        forget_all();
        refill();
    });
    looking_.start([this, all](const std::stop_token& stop) {
        QStringList missing;
        for (const QString& file : all)
            if (!stop.stop_requested() && !QFileInfo::exists(file))
                missing << file;
        if (!stop.stop_requested())
            post_to(this, [this, missing] { show_missing(missing); });
    });
}

void RecentMenu::show_missing(const QStringList& missing) {
    for (QAction* action : actions())
        if (missing.contains(action->data().toString()) && !action->data().isNull()) {
            action->setEnabled(false);
            action->setToolTip(tr("This file is not there any more"));
        }
}

} // namespace delimit
