// Background work beside the document, each piece in a thread of its own: reading and writing
// files.
#pragma once

#include "delimit/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <stop_token>
#include <thread>

namespace delimit {

/// Lives in the UI thread. Its signals report the work that is running. The destructor stops
/// running work and waits for it.
class BackgroundTasks : public QObject {
    Q_OBJECT

  public:
    using Work = std::function<Status(std::stop_token)>;
    using Done = std::function<void(const Status&)>;
    using Cancel = std::function<void()>;

    using QObject::QObject;
    ~BackgroundTasks() override;

    /// Runs `work` in a thread of its own, named `text` on the screen. `done` is called in the
    /// thread of this object, unless the work was cancelled. Returns a function that cancels it.
    Cancel start(const QString& text, Work work, Done done);

  signals:
    /// `key` identifies a piece of work.
    void begun(const QString& key, const QString& text,
               const delimit::BackgroundTasks::Cancel& cancel);
    void ended(const QString& key);

  private:
    unsigned long last_ = 0;
    std::map<unsigned long, std::jthread> running_;
};

} // namespace delimit
