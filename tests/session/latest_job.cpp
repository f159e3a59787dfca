#include "session/latest_job.h"

#include "support/catch.h"

#include <atomic>
#include <future>

using namespace delimit;

TEST_CASE("a job that was never given one ends at once") {
    LatestJob idle;
    idle.cancel();
}

TEST_CASE("a job runs in another thread") {
    std::promise<std::thread::id> ran;
    LatestJob job;
    job.start([&](const std::stop_token&) { ran.set_value(std::this_thread::get_id()); });
    CHECK(ran.get_future().get() != std::this_thread::get_id());
}

TEST_CASE("a newer job stops the running one and takes the place of a waiting one") {
    std::promise<void> started, done;
    std::atomic<bool> stopped = false, overtaken_ran = false;
    LatestJob job;
    job.start([&](const std::stop_token& stop) {
        started.set_value();
        while (!stop.stop_requested())
            std::this_thread::yield();
        stopped = true;
        // Wait until both the overtaken and the latest job have been started.
        done.get_future().wait();
    });
    started.get_future().wait();
    std::promise<void> latest;
    job.start([&](const std::stop_token&) { overtaken_ran = true; });
    job.start([&](const std::stop_token& stop) {
        CHECK_FALSE(stop.stop_requested());
        latest.set_value();
    });
    done.set_value();
    latest.get_future().wait();
    CHECK(stopped);
    CHECK_FALSE(overtaken_ran);
}

TEST_CASE("cancelling stops the running job and drops the waiting one") {
    std::promise<void> started, cancelled;
    std::atomic<bool> dropped_ran = false;
    {
        LatestJob job;
        job.start([&](const std::stop_token& stop) {
            started.set_value();
            cancelled.get_future().wait();
            CHECK(stop.stop_requested());
        });
        started.get_future().wait();
        job.start([&](const std::stop_token&) { dropped_ran = true; });
        job.cancel();
        cancelled.set_value();
    }
    CHECK_FALSE(dropped_ran);
}
