// The menu of recently opened projects.
#pragma once

#include "session/latest_job.h"

#include <QMenu>
#include <QStringList>

namespace delimit {

/// Keeps them in the user's settings, the latest first. Missing files are greyed; they are looked
/// up in a worker, since a network folder may be slow.
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
