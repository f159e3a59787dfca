// A background thread that runs the latest job only: a newer one replaces a waiting one and asks
// the running one to stop.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace delimit {

/// Not a QObject: jobs post their results to the UI thread themselves (see post_to). Destroy it
/// before the objects its jobs post to; the destructor waits for the running job.
class LatestJob {
  public:
    using Work = std::function<void(std::stop_token)>;

    LatestJob();
    ~LatestJob();
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    void start(Work work);
    /// Drops the waiting job and asks the running one to stop.
    void cancel();
    /// Waits for the latest job; none can be started after that.
    void finish();

  private:
    void run(const std::stop_token& end);

    std::mutex mutex_;
    std::condition_variable_any changed_;
    Work waiting_;
    bool ending_ = false;
    std::stop_source running_;
    std::jthread thread_; ///< last: it uses the members above
};

} // namespace delimit
