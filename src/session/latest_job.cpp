#include "session/latest_job.h"

#include <utility>

namespace delimit {

LatestJob::LatestJob() : thread_([this](const std::stop_token& end) { run(end); }) {}

LatestJob::~LatestJob() {
    cancel();
    thread_.request_stop();
}

void LatestJob::start(Work work) {
    {
        const std::lock_guard lock(mutex_);
        running_.request_stop();
        waiting_ = std::move(work);
    }
    changed_.notify_one();
}

void LatestJob::cancel() {
    const std::lock_guard lock(mutex_);
    running_.request_stop();
    waiting_ = nullptr;
}

void LatestJob::finish() {
    {
        std::unique_lock lock(mutex_);
        ending_ = true;
    }
    changed_.notify_one();
    if (thread_.joinable())
        thread_.join();
}

void LatestJob::run(const std::stop_token& end) {
    for (;;) {
        Work work;
        std::stop_token stop;
        {
            std::unique_lock lock(mutex_);
            if (!changed_.wait(lock, end, [this] { return waiting_ != nullptr || ending_; }) ||
                !waiting_)
                return;
            work = std::exchange(waiting_, nullptr);
            running_ = std::stop_source();
            stop = running_.get_token();
        }
        work(stop);
    }
}

} // namespace delimit
