// Rules of the source tree: rooms include only rooms below them, libraries stay in their rooms, and
// every source has its test. See docs/architecture.md.
#include "support/catch.h"
#include "support/files.h"

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using delimit::test::text_of_file;

const fs::path root = delimit::test::test_folder().parent_path();

/// Floors, from the lowest up. A room includes only rooms of lower floors and itself; rooms on one
/// floor never include each other. A room within a room has a floor of that room; files directly in
/// the outer room are below all of them.
using Floors = std::vector<std::vector<std::string>>;
const Floors house = {{"base"},       {"geo"},    {"model"},  {"io", "analysis", "map"},
                      {"briefing"},   {"engine"}, {"render"}, {"session"},
                      {"gui", "cli"}, {"start"}};
const std::map<std::string, Floors> rooms_within = {
    {"geo", {{"overlay", "coordinates"}, {"buffer"}}},
    {"io", {{"files"}, {"json"}, {"vector", "raster"}, {"layers"}, {"project"}}},
    {"gui",
     {{"base"},
      {"widgets"},
      {"map", "proposals", "layers", "data", "files", "sheet", "history"},
      {"tools", "annotations"},
      {"window"}}},
};
/// Rooms in which all files are in inner rooms.
const std::set<std::string> divided = {"io", "gui"};

/// Number of the floor from the lowest; nothing for an unknown room.
std::optional<std::size_t> floor_of(const Floors& floors, const std::string& room) {
    for (std::size_t i = 0; i < floors.size(); ++i)
        if (std::find(floors[i].begin(), floors[i].end(), room) != floors[i].end())
            return i;
    return {};
}

struct Room {
    std::string outer, inner; ///< inner is empty for a file directly in the outer room

    friend bool operator==(const Room&, const Room&) = default;
};

/// The room of a path that starts in src or include/delimit; empty if it is in none.
Room room_of_path(const std::string& path) {
    const auto first = path.find('/');
    const std::string outer = path.substr(0, first);
    if (first == path.npos || !floor_of(house, outer))
        return {};
    const auto second = path.find('/', first + 1);
    return {outer, second == path.npos ? "" : path.substr(first + 1, second - first - 1)};
}

bool is_below(const Room& a, const Room& b) {
    if (a.outer != b.outer)
        return floor_of(house, a.outer) < floor_of(house, b.outer);
    if (a.inner.empty() || b.inner.empty())
        return a.inner.empty();
    const Floors& within = rooms_within.at(a.outer);
    return floor_of(within, a.inner) < floor_of(within, b.inner);
}

struct SourceFile {
    std::string path; ///< from the root
    Room room;
    std::string text;
    std::vector<std::string> includes;
};

std::vector<SourceFile> sources() {
    static const std::regex include(R"(^#include [<"]([^>"]+)[>"])");
    std::vector<SourceFile> found;
    for (const char* top : {"include/delimit", "src"})
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const std::string ending = entry.path().extension();
            if (ending != ".h" && ending != ".cpp")
                continue;
            SourceFile file;
            file.path = fs::relative(entry.path(), root);
            file.room = room_of_path(fs::relative(entry.path(), root / top));
            file.text = text_of_file(entry.path());
            std::istringstream lines(file.text);
            std::smatch match;
            for (std::string line; std::getline(lines, line);)
                if (std::regex_search(line, match, include))
                    file.includes.push_back(match[1]);
            found.push_back(std::move(file));
        }
    return found;
}

/// The room that an include leads to; empty for a library's header.
Room room_of(const std::string& include) {
    return room_of_path(
        include.starts_with("delimit/") ? include.substr(std::string("delimit/").size()) : include);
}

enum class Library { none, geos, proj, geographiclib, gdal, json, qt, qt_network, qt_widgets };

Library library_of(const std::string& include) {
    static const std::regex widgets("^(QApplication|QMainWindow|QWidget|QDialog.*|QLabel|QAction|"
                                    "QMenu.*|QToolBar|QStatusBar|Q.*Layout|Q.*View|Q.*Button|"
                                    "QComboBox|QSplitter|QFileDialog|QMessageBox|QtWidgets.*)$");
    if (include == "geos_c.h" || include.starts_with("geos/"))
        return Library::geos;
    if (include == "proj.h" || include == "geodesic.h")
        return Library::proj;
    if (include.starts_with("GeographicLib/"))
        return Library::geographiclib;
    if (include.starts_with("gdal") || include.starts_with("ogr") || include.starts_with("cpl_"))
        return Library::gdal;
    if (include.starts_with("nlohmann/"))
        return Library::json;
    if (std::regex_match(include, widgets))
        return Library::qt_widgets;
    if (include.starts_with("QtNetwork/"))
        return Library::qt_network;
    if (include.size() > 1 && include[0] == 'Q' && include.find('.') == include.npos)
        return Library::qt;
    return Library::none;
}

const std::map<Library, std::set<std::string>> homes = {
    {Library::geos, {"geo"}},
    {Library::proj, {"geo"}},
    {Library::geographiclib, {"geo"}},
    {Library::gdal, {"io"}},
    {Library::json, {"io", "cli"}}, // cli: statistics are its own document
    {Library::qt, {"render", "session", "gui", "cli", "start"}},
    {Library::qt_network, {"session"}},
    {Library::qt_widgets, {"gui"}},
};

} // namespace

TEST_CASE("every file stands in a room of the plan") {
    for (const SourceFile& file : sources()) {
        if (file.path == "src/main.cpp")
            continue;
        INFO(file.path);
        REQUIRE_FALSE(file.room.outer.empty());
        if (divided.contains(file.room.outer))
            CHECK_FALSE(file.room.inner.empty());
        if (file.room.inner.empty())
            continue;
        const auto within = rooms_within.find(file.room.outer);
        REQUIRE(within != rooms_within.end());
        CHECK(floor_of(within->second, file.room.inner));
    }
}

TEST_CASE("a room includes only rooms below it, and none on its own floor") {
    for (const SourceFile& file : sources()) {
        if (file.path == "src/main.cpp")
            continue;
        INFO(file.path);
        for (const std::string& include : file.includes)
            if (const Room room = room_of(include); !room.outer.empty() && room != file.room) {
                INFO("includes " << include);
                CHECK(is_below(room, file.room));
            }
    }
}

TEST_CASE("libraries stay in the rooms that are their home") {
    // It queries every library's version, for --version and the window's About.
    const std::string exception = "src/engine/libraries.cpp";
    for (const SourceFile& file : sources())
        for (const std::string& include : file.includes) {
            const auto home = homes.find(library_of(include));
            if (home == homes.end() || file.path == exception)
                continue;
            INFO(file.path << " includes " << include);
            CHECK(home->second.contains(file.room.outer));
        }
}

TEST_CASE("only fetch talks to the network") {
    for (const SourceFile& file : sources())
        for (const std::string& include : file.includes)
            if (library_of(include) == Library::qt_network) {
                INFO(file.path << " includes " << include);
                CHECK(file.path.starts_with("src/session/fetch_work."));
            }
}

TEST_CASE("no GDAL, GEOS, PROJ or JSON in an interface") {
    for (const SourceFile& file : sources())
        if (file.path.starts_with("include/"))
            for (const std::string& include : file.includes) {
                INFO(file.path << " includes " << include);
                const Library library = library_of(include);
                CHECK((library == Library::none || library == Library::qt));
            }
}

// Two classes of one name in one namespace compile, link and crash.
TEST_CASE("no two headers define a class of the same name") {
    static const std::regex definition(
        R"(\n(?:struct|class|enum class|enum) (\w+)(?: final)?(?: : [^;{]*)? \{)");
    static const std::regex space(R"(\nnamespace ([\w:]+) \{)");
    std::map<std::string, std::string> seen;
    for (const SourceFile& file : sources()) {
        if (!file.path.ends_with(".h"))
            continue;
        std::smatch match;
        const std::string in =
            std::regex_search(file.text, match, space) ? match[1].str() : std::string();
        for (std::sregex_iterator it(file.text.begin(), file.text.end(), definition), end;
             it != end; ++it) {
            const std::string name = in + "::" + (*it)[1].str();
            INFO(name << " in " << file.path << " and " << seen[name]);
            CHECK(seen[name].empty());
            seen[name] = file.path;
        }
    }
}

TEST_CASE("the main window is small, and knows no panel, tool or command by name") {
    std::size_t lines = 0, files = 0;
    static const std::regex by_name(R"((panel|tool|commands|entries)\.h$)");
    for (const SourceFile& file : sources())
        if (file.path.starts_with("src/gui/window/main_window")) {
            INFO(file.path);
            files += file.path.ends_with(".cpp");
            lines += std::size_t(std::count(file.text.begin(), file.text.end(), '\n'));
            for (const std::string& include : file.includes) {
                INFO("includes " << include);
                CHECK_FALSE(std::regex_search(include, by_name));
            }
        }
    CHECK(lines <= 300);
    CHECK(files <= 2);
}

TEST_CASE("actions are made in one place, from commands") {
    for (const SourceFile& file : sources()) {
        INFO(file.path);
        CHECK((file.text.find("new QAction(") == std::string::npos ||
               file.path == "src/gui/widgets/command.cpp"));
    }
}

// A source has a test of its name. Parts that only make sense within a whole are tested through the
// whole, listed in tests/tested_elsewhere.txt.
TEST_CASE("every source has its test at the same place, or is listed with the test it is in") {
    std::map<std::string, std::string> elsewhere;
    std::istringstream list(text_of_file(root / "tests/tested_elsewhere.txt"));
    for (std::string source, test; list >> source >> test;)
        elsewhere[source] = test;
    for (const SourceFile& file : sources()) {
        const std::string source = fs::path(file.path).lexically_relative("src");
        if (!file.path.ends_with(".cpp") || source == "main.cpp" ||
            fs::exists(root / "tests" / source))
            continue;
        INFO(file.path << " has neither tests/" << source << " nor a line in the list");
        CHECK(elsewhere.contains(source));
    }
    for (const auto& [source, test] : elsewhere) {
        INFO(source << ", tested in " << test);
        CHECK(fs::exists(root / "src" / source));
        CHECK(fs::exists(root / "tests" / test));
    }
}
