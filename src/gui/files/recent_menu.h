// The projects that were open last, as a menu.
#pragma once

#include "session/latest_job.h"

#include <QMenu>
#include <QStringList>

namespace delimit {

/// Remembers them in the user's settings, the latest first. Files that are missing are greyed; that
/// is looked up in a worker, since a folder of the network may take its time.
class RecentMenu : public QMenu {
    Q_OBJECT

  public:
    static constexpr int most = 10;

    explicit RecentMenu(QWidget* parent = nullptr);

    [[nodiscard]] static QStringList files();
    static void remember(const QString& file);
    static void forget_all();

  signals:
    void chosen(const QString& file);

  private:
    void refill();
    void show_missing(const QStringList& missing);

    LatestJob looking_; ///< last: it ends before anything it uses
};

} // namespace delimit
