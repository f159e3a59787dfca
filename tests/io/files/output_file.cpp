#include "delimit/io/files/output_file.h"

#include "support/as_child.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/project_text.h"
#include "support/skipped.h"

#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace delimit;
using namespace delimit::test;

namespace {

namespace fs = std::filesystem;

std::size_t entries(const fs::path& folder) {
    return std::size_t(std::distance(fs::directory_iterator(folder), {}));
}

unsigned mode_of(const fs::path& file) {
    struct stat about {};
    REQUIRE(::stat(file.c_str(), &about) == 0);
    return about.st_mode & 07777U;
}

} // namespace

TEST_CASE("a text of nothing makes an empty file, and another takes its place whole") {
    const TempFolder folder;
    const auto file = folder.path() / "a.txt";
    REQUIRE(write_file(file, ""));
    CHECK(fs::file_size(file) == 0);
    REQUIRE(write_file(file, "long text"));
    REQUIRE(write_file(file, "short"));
    CHECK(text_of_file(file) == "short");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("what fails or is refused at the last moment leaves the old file and nothing else") {
    const TempFolder folder;
    const fs::path file = folder.file("a.txt", "old");
    const Error no{ErrorCode::changed, {"no", "ні"}, {}, {}};
    const auto refused_last = write_file(file, "new", [&] { return Status(no); });
    REQUIRE_FALSE(refused_last);
    CHECK(refused_last.error().code == ErrorCode::changed);
    {
        auto dropped = OutputFile::begin(file);
        REQUIRE(dropped);
        REQUIRE(dropped->write("half"));
    }
    // Something else came into its place meanwhile.
    const auto other = folder.path() / "b.txt";
    CHECK_FALSE(write_file(other, "new", [&] {
        fs::create_directory(other);
        return ok();
    }));
    CHECK(text_of_file(file) == "old");
    CHECK(entries(folder.path()) == 2);
}

TEST_CASE("until a file is published nothing of it is in its folder") {
    const TempFolder folder;
    const auto file = folder.path() / "a.txt";
    auto out = OutputFile::begin(file);
    REQUIRE(out);
    REQUIRE(out->write("text"));
    REQUIRE(out->complete());
    CHECK(fs::is_empty(folder.path()));
    out->rename("b.txt");
    REQUIRE(out->publish());
    CHECK(text_of_file(folder.path() / "b.txt") == "text");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a disk that is full at any byte leaves the old file, and is called that") {
    const TempFolder folder;
    const fs::path file = folder.file("a.txt", "old");
    const std::string text(10'000, 'x');
    for (const rlim_t bytes : {0, 1, 4095, 4096, 9'999}) {
        INFO(bytes);
        const FullDisk full(bytes);
        auto out = OutputFile::begin(file);
        REQUIRE(out);
        CHECK_FALSE(out->write(text));
        CHECK_FALSE(out->state());
        CHECK_FALSE(out->complete());
        const auto done = out->publish();
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::not_writable);
        CHECK(done.error().location.file == file.string());
    }
    {
        const FullDisk just_enough(10'000);
        CHECK(write_file(folder.path() / "b.txt", text));
    }
    CHECK(text_of_file(file) == "old");
    CHECK(entries(folder.path()) == 2);
    CHECK(not_writable(file, ENOSPC).message.en.find("disk is full") != std::string::npos);
}

TEST_CASE("a new file may be read as the user's mask has it, an old one keeps its mode") {
    const TempFolder folder;
    const mode_t before = ::umask(027);
    REQUIRE(write_file(folder.path() / "new", "text"));
    ::umask(before);
    CHECK(mode_of(folder.path() / "new") == 0640);
    for (const unsigned mode : {0600U, 0666U, 0750U}) {
        const fs::path file = folder.file("old", "private");
        REQUIRE(::chmod(file.c_str(), mode) == 0);
        auto out = OutputFile::begin(file);
        REQUIRE(out);
        REQUIRE(out->publish());
        CHECK(mode_of(file) == mode);
    }
}

TEST_CASE("a file that an ordinary user may not write is not replaced") {
    const TempFolder folder;
    const fs::path file = folder.file("a.txt", "old");
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(file.c_str(), 0444);
    const int protected_file =
        in_child([&] { return become_ordinary() ? outcome(write_file(file, "new")) : skipped; });
    ::chmod(folder.path().c_str(), 0555);
    const int protected_folder = in_child([&] {
        return become_ordinary() ? outcome(write_file(folder.path() / "b.txt", "new")) : skipped;
    });
    ::chmod(folder.path().c_str(), 0755);
    if (protected_file == skipped)
        SKIP_TEST("this user cannot become another");
    CHECK(protected_file == refused);
    CHECK(protected_folder == refused);
    CHECK(text_of_file(file) == "old");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a link is followed, and only a regular file is replaced") {
    const TempFolder folder;
    fs::create_directory(folder.path() / "inside");
    const auto target = folder.path() / "inside" / "a.txt", link = folder.path() / "link",
               chain = folder.path() / "chain", round = folder.path() / "round",
               device = folder.path() / "device", pipe = folder.path() / "pipe";
    fs::create_symlink("inside/a.txt", link);
    fs::create_symlink(link, chain);
    fs::create_symlink(round, round);
    fs::create_symlink("/dev/null", device);
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    REQUIRE(write_file(chain, "first")); // nothing is there yet
    REQUIRE(write_file(link, "second"));
    CHECK(text_of_file(target) == "second");
    CHECK(fs::is_symlink(link));
    for (const auto& bad : {round, device, pipe, folder.path()}) {
        INFO(bad);
        CHECK_FALSE(can_be_output(bad));
        const auto done = write_file(bad, "text");
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::not_writable);
    }
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(fs::is_fifo(pipe));
}

TEST_CASE("no folder, a folder's name and a name that is not UTF-8 are told before writing") {
    const TempFolder folder;
    for (const auto& bad : {folder.path() / "none" / "a.txt", folder.path() / "",
                            folder.path() / "caf\xE9.txt", fs::path()}) {
        INFO(bad);
        CHECK_FALSE(can_be_output(bad));
        CHECK_FALSE(OutputFile::begin(bad));
    }
    CHECK(fs::is_empty(folder.path()));
    CHECK(can_be_output(folder.path() / "café.txt"));
}

TEST_CASE("a program that is killed at any time leaves the old file, and nothing for long") {
    const TempFolder folder;
    const fs::path file = folder.file("a.txt", std::string(100'000, 'o'));
    for (int i = 0; i < 20; ++i) {
        const pid_t child = ::fork();
        if (child == 0)
            for (char letter = 'a';; letter = letter == 'z' ? 'a' : char(letter + 1))
                if (!write_file(file, std::string(100'000, letter)))
                    ::_exit(1);
        std::this_thread::sleep_for(std::chrono::milliseconds(1 + 3 * i));
        ::kill(child, SIGKILL);
        int state = 0;
        ::waitpid(child, &state, 0);
        REQUIRE(WIFSIGNALED(state));
        const std::string now = text_of_file(file);
        REQUIRE(now.size() == 100'000);
        REQUIRE(now.find_first_not_of(now[0]) == std::string::npos);
    }
    REQUIRE(write_file(file, "whole"));
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a project is not written where one cannot, and nothing is left behind") {
    const TempFolder folder;
    const Project project = full_project();
    const auto missing = write_project(project, folder.path() / "no" / "p.delimit");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::not_writable);
    const auto onto_folder = write_project(project, folder.path());
    REQUIRE_FALSE(onto_folder);
    CHECK(onto_folder.error().code == ErrorCode::not_writable);
    CHECK(fs::is_empty(folder.path()));
}
