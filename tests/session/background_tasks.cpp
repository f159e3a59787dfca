#include "session/background_tasks.h"

#include "support/window.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("no task, nothing begun and nothing to wait for") {
    const BackgroundTasks tasks;
    SUCCEED();
}

TEST_CASE("a task is told of while it runs, and what comes of it in the thread that asked") {
    need_application();
    BackgroundTasks tasks;
    QStringList told;
    QObject::connect(&tasks, &BackgroundTasks::begun, &tasks,
                     [&](const QString&, const QString& text) { told << text; });
    QObject::connect(&tasks, &BackgroundTasks::ended, &tasks, [&] { told << "ended"; });
    const std::thread::id here = std::this_thread::get_id();
    std::optional<Status> good, bad;
    tasks.start(
        "Good",
        [&](const std::stop_token&) -> Status {
            CHECK(std::this_thread::get_id() != here);
            return ok();
        },
        [&](const Status& status) {
            CHECK(std::this_thread::get_id() == here);
            good = status;
        });
    REQUIRE(QTest::qWaitFor([&] { return good.has_value(); }, 120'000));
    CHECK(*good);
    tasks.start(
        "Bad",
        [](const std::stop_token&) -> Status {
            return Error{ErrorCode::bad_value, {"no", "ні"}, {}, {}};
        },
        [&](const Status& status) { bad = status; });
    REQUIRE(QTest::qWaitFor([&] { return bad.has_value(); }, 120'000));
    CHECK(bad->error().message.en == "no");
    CHECK(told == QStringList({"Good", "ended", "Bad", "ended"}));
}

TEST_CASE("a task that is cancelled stops, and nobody hears of it, but one that ends with its "
          "owner does") {
    need_application();
    std::atomic<int> stopped = 0;
    bool heard = false;
    const auto wait = [&](const std::stop_token& stop) -> Status {
        while (!stop.stop_requested())
            std::this_thread::yield();
        ++stopped;
        return Error{ErrorCode::cancelled, {"cancelled", "скасовано"}, {}, {}};
    };
    auto tasks = std::make_unique<BackgroundTasks>();
    const auto cancel = tasks->start("First", wait, [&](const Status&) { heard = true; });
    tasks->start("Second", wait, [&](const Status&) { heard = true; });
    cancel();
    REQUIRE(QTest::qWaitFor([&] { return stopped == 1; }, 120'000));
    QTest::qWait(10);
    tasks.reset();
    CHECK(stopped == 2);
    CHECK_FALSE(heard);
}
