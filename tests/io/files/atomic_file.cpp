#include "io/files/atomic_file.h"

#include "support/project_text.h"

#include <fstream>

using namespace delimit;
using namespace delimit::test;

namespace {

Error refusal() {
    return {ErrorCode::not_writable, {"no", "ні"}, {}, {}};
}

} // namespace

TEST_CASE("a text of nothing makes an empty file, and another takes its place whole") {
    const TempFolder folder;
    const auto file = folder.path() / "a.txt";
    REQUIRE(io::write_text_atomically(file, ""));
    CHECK(std::filesystem::file_size(file) == 0);
    REQUIRE(io::write_text_atomically(file, "long text"));
    REQUIRE(io::write_text_atomically(file, "short"));
    CHECK(text_of_file(file) == "short");
}

TEST_CASE("what fails or is refused at the last moment leaves the old file and nothing else") {
    const TempFolder folder;
    const std::filesystem::path file = folder.file("a.txt", "old");
    CHECK_FALSE(io::write_text_atomically(file, "new", [] { return Status(refusal()); }));
    CHECK_FALSE(io::write_atomically(file, [](const std::filesystem::path& beside) {
        std::ofstream(beside) << "half";
        return Status(refusal());
    }));
    CHECK(text_of_file(file) == "old");
    int others = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        others += entry.path() != file;
    CHECK(others == 0);
}

TEST_CASE("the new file is written beside the old one, with its ending") {
    const TempFolder folder;
    const std::filesystem::path file = folder.path() / "map.gpkg";
    std::filesystem::path seen;
    REQUIRE(io::write_atomically(file, [&](const std::filesystem::path& beside) {
        seen = beside;
        std::ofstream(beside) << "text";
        return ok();
    }));
    CHECK(seen != file);
    CHECK(seen.parent_path() == file.parent_path());
    CHECK(seen.extension() == ".gpkg");
    CHECK(text_of_file(file) == "text");
}

TEST_CASE("writing where one cannot is an error that leaves nothing behind") {
    const TempFolder folder;
    const Project project = full_project();
    const auto missing = write_project(project, folder.path() / "no" / "p.delimit");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::not_writable);
    const auto onto_folder = write_project(project, folder.path());
    REQUIRE_FALSE(onto_folder);
    CHECK(onto_folder.error().code == ErrorCode::not_writable);
    CHECK(std::filesystem::is_empty(folder.path()));
}
