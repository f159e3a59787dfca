// Saving of a project is atomic: on a full disk, in a folder without permission, and after another
// program wrote the file.
#include "delimit/io/project/project_file.h"

#include "delimit/io/files/file_digest.h"
#include "support/as_child.h"
#include "support/catch.h"
#include "support/projects.h"
#include "support/skipped.h"

#include <atomic>
#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace delimit;
using namespace delimit::test;

namespace {

Project project_of(std::size_t bytes) {
    Project project;
    project.parties = ukraine_and_russia();
    project.disclaimer.en = std::string(bytes, 'x');
    return project;
}

std::size_t entries(const std::filesystem::path& folder) {
    return std::size_t(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("a disk that fills up while saving leaves the old project as it was") {
    const TempFolder folder;
    const auto file = folder.path() / "p.delimit";
    REQUIRE(write_project(project_of(10), file));
    const std::string before = text_of_file(file);
    // The same error from the system, wherever the test runs: no file may grow beyond 20 kB.
    CHECK(in_child([&] {
              ::signal(SIGXFSZ, SIG_IGN);
              const rlimit limit{20'000, 20'000};
              ::setrlimit(RLIMIT_FSIZE, &limit);
              return outcome(write_project(project_of(1'000'000), file));
          }) == refused);
    CHECK(text_of_file(file) == before);
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a small disk that is really full leaves the old project as it was") {
    const TempFolder folder;
    const int result = in_child([&] {
        if (::unshare(CLONE_NEWNS) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0)
            return skipped;
        const auto file = folder.path() / "p.delimit";
        if (!write_project(project_of(10), file))
            return 2;
        const std::string before = text_of_file(file);
        const int saved = outcome(write_project(project_of(1'000'000), file));
        if (text_of_file(file) != before || entries(folder.path()) != 1)
            return 3;
        return saved;
    });
    if (result == skipped)
        SKIP_TEST("this user may not mount a small disk");
    CHECK(result == refused);
}

TEST_CASE("a folder that may not be written gives an error and keeps its file") {
    const TempFolder folder;
    const auto file = folder.path() / "p.delimit";
    REQUIRE(write_project(project_of(10), file));
    const std::string before = text_of_file(file);
    ::chmod(folder.path().c_str(), 0555);
    CHECK(in_child([&] {
              // Root has all permissions.
              if (::geteuid() == 0 && ::setuid(65534) != 0)
                  return skipped;
              return outcome(write_project(project_of(20), file));
          }) == refused);
    ::chmod(folder.path().c_str(), 0755);
    CHECK(text_of_file(file) == before);
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE(
    "a file that another program wrote meanwhile is not overwritten unless that is asked for") {
    const TempFolder folder;
    const auto file = folder.path() / "p.delimit";
    const auto first = save_project(project_of(10), file);
    REQUIRE(first);
    CHECK(*first == *file_digest(file));
    CHECK(*first == read_project_file(file)->sha256);
    const auto mine = save_project(project_of(11), file, *first);
    REQUIRE(mine);
    REQUIRE(write_project(project_of(12), file)); // another
    const std::string theirs = text_of_file(file);
    const auto lost = save_project(project_of(13), file, *mine);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::changed);
    CHECK(text_of_file(file) == theirs);
    CHECK(entries(folder.path()) == 1);
    CHECK(save_project(project_of(13), file));
    std::filesystem::remove(file);
    CHECK(save_project(project_of(13), file, *mine)); // gone: nothing is lost
}

TEST_CASE("of many that save the same file at once, each over what it read, one wins") {
    const TempFolder folder;
    const auto file = folder.path() / "p.delimit";
    const auto known = save_project(project_of(10), file);
    REQUIRE(known);
    std::vector<pid_t> children;
    for (std::size_t i = 0; i < 8; ++i) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(save_project(project_of(100'000 + i), file, *known) ? 0 : 1);
        children.push_back(child);
    }
    int won = 0;
    for (const pid_t child : children) {
        int state = 0;
        ::waitpid(child, &state, 0);
        won += WIFEXITED(state) && WEXITSTATUS(state) == 0;
    }
    CHECK(won == 1);
    CHECK(read_project(file));
}

TEST_CASE("windows of one program that save the same file at once do not disturb each other") {
    const TempFolder folder;
    const auto file = folder.path() / "p.delimit";
    std::atomic<int> saved{0};
    {
        std::vector<std::jthread> windows;
        for (std::size_t i = 0; i < 8; ++i)
            windows.emplace_back([&, i] {
                for (int again = 0; again < 10; ++again)
                    saved += bool(write_project(project_of(100'000 + i), file));
            });
    }
    CHECK(saved == 80);
    CHECK(read_project(file));
    CHECK(entries(folder.path()) == 1);
}
