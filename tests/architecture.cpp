// The house keeps its order: rooms include only rooms below them, libraries stay where they belong,
// and every source has its test. See docs/architecture.md.
#include "support/catch.h"
#include "support/files.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using delimit::test::text_of_file;

const fs::path root = delimit::test::test_folder().parent_path();

/// A room includes rooms of a lower floor, and itself.
const std::map<std::string, int> floors = {
    {"base", 0},     {"geo", 1},    {"model", 2},  {"io", 3},  {"analysis", 3}, {"map", 3},
    {"briefing", 4}, {"engine", 5}, {"render", 5}, {"gui", 6}, {"cli", 6}};

struct SourceFile {
    std::string path; ///< from the root
    std::string room;
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
            const fs::path inside = fs::relative(entry.path(), root / top);
            file.room = inside.has_parent_path() ? inside.begin()->string() : "";
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
std::string room_of(const std::string& include) {
    const std::string inside =
        include.starts_with("delimit/") ? include.substr(std::string("delimit/").size()) : include;
    const std::string room = inside.substr(0, inside.find('/'));
    return floors.contains(room) && inside.find('/') != inside.npos ? room : std::string();
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
    {Library::qt, {"render", "gui", "cli"}},
    {Library::qt_network, {"gui"}},
    {Library::qt_widgets, {"gui"}},
};

} // namespace

TEST_CASE("a room includes only rooms below it") {
    for (const SourceFile& file : sources()) {
        if (file.path == "src/main.cpp")
            continue;
        INFO(file.path);
        REQUIRE(floors.contains(file.room));
        for (const std::string& include : file.includes)
            if (const std::string room = room_of(include); !room.empty() && room != file.room) {
                INFO("includes " << include);
                CHECK(floors.at(room) < floors.at(file.room));
            }
    }
}

TEST_CASE("libraries stay in the rooms that are their home") {
    // It asks every library its version, for --version and the window's About.
    const std::string exception = "src/engine/libraries.cpp";
    for (const SourceFile& file : sources())
        for (const std::string& include : file.includes) {
            const auto home = homes.find(library_of(include));
            if (home == homes.end() || file.path == exception)
                continue;
            INFO(file.path << " includes " << include);
            CHECK(home->second.contains(file.room));
        }
}

TEST_CASE("only fetch talks to the network") {
    for (const SourceFile& file : sources())
        for (const std::string& include : file.includes)
            if (library_of(include) == Library::qt_network) {
                INFO(file.path << " includes " << include);
                CHECK(file.path.starts_with("src/gui/fetch_work."));
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
    static const std::regex definition(R"(\n(?:struct|class) (\w+)(?: final)?(?: : [^;{]*)? \{)");
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

// A source whose name says what it does is tested under that name. Pieces that only make sense
// within a whole are tested through the whole: tests/tested_elsewhere.txt says through which.
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
