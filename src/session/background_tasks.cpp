#include "session/background_tasks.h"

#include "session/post.h"

#include <utility>

namespace delimit {

BackgroundTasks::~BackgroundTasks() = default;

BackgroundTasks::Cancel BackgroundTasks::start(const QString& text, Work work, Done done) {
    const unsigned long number = ++last_;
    const QString key = QStringLiteral("task %1").arg(number);
    Cancel cancel = [this, key, number] {
        if (const auto task = running_.find(number); task != running_.end())
            task->second.request_stop();
        emit ended(key);
    };
    emit begun(key, text, cancel);
    running_[number] = std::jthread([this, key, number, work = std::move(work),
                                     done = std::move(done)](const std::stop_token& stop) {
        const Status status = work(stop);
        post_to(this, [this, key, number, status, done] {
            running_.erase(number);
            emit ended(key);
            if (status || status.error().code != ErrorCode::cancelled)
                done(status);
        });
    });
    return cancel;
}

} // namespace delimit
