// Files of many origins: tests/data/dialects has one of each kind, and expected.tsv the expected
// results. Their areas are two rectangles, 36 to 38° E, 48 to 48.5° N (8,257.78 km²) and 48.5 to
// 49° N (8,177.68 km²); the place is Lyman at 37.81° E, 48.98° N.
#include "delimit/geo/geodesic.h"
#include "io/layers/drawn_layers.h"
#include "io/vector/vector_file.h"
#include "support/here.h"
#include "support/loading.h"

#include <fstream>
#include <sstream>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Row {
    std::string file, as, expected, options;
};

std::vector<Row> rows() {
    std::ifstream in(test_folder() / "data/dialects/expected.tsv");
    std::vector<Row> out;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream cells(line);
        Row row;
        std::getline(cells, row.file, '\t');
        std::getline(cells, row.as, '\t');
        std::getline(cells, row.expected, '\t');
        std::getline(cells, row.options, '\t');
        out.push_back(std::move(row));
    }
    return out;
}

LayerSource source_of(const Row& row) {
    LayerSource source = file_source((test_folder() / "data/dialects" / row.file).string());
    if (row.options.starts_with("layer="))
        source.layer = row.options.substr(6);
    else if (row.options.starts_with("crs="))
        source.crs = row.options.substr(4);
    else if (row.options == "swap_axes=yes")
        source.swap_axes = true;
    return source;
}

/// "b=8257.78 code=ring-closed" into its words.
std::vector<std::string> words_of(const std::string& expected) {
    std::istringstream in(expected);
    std::vector<std::string> out;
    for (std::string word; in >> word;)
        out.push_back(word);
    return out;
}

void check_areas(const ControlMap& control_map, const std::string& expected,
                 const Diagnostics& found) {
    REQUIRE(std::holds_alternative<ControlPolygons>(control_map.form));
    std::map<char, double> km2;
    for (const ControlArea& area : areas(control_map))
        km2[area.control == ControlClass::controlled_by_a   ? 'a'
            : area.control == ControlClass::controlled_by_b ? 'b'
                                                            : 'u'] +=
            in_km2(geodesic_area(area.ground));
    for (const std::string& word : words_of(expected)) {
        if (word.starts_with("code=")) {
            CHECK(has_code(found, word.substr(5)));
            continue;
        }
        if (word.starts_with("no=")) {
            INFO(word);
            CHECK_FALSE(has_code(found, word.substr(3)));
            continue;
        }
        const double wanted = std::stod(word.substr(2));
        const double got = std::exchange(km2[word[0]], 0);
        INFO(word << ", and it is " << got);
        // An area's edges are taken for geodesics here; "~": they were straight elsewhere.
        CHECK((word[1] == '<' ? got < wanted && got > 0.8 * wanted
                              : got == Approx(wanted).epsilon(word[1] == '~' ? 3e-3 : 1e-4)));
    }
    for (const auto& [holder, rest] : km2) {
        INFO(holder);
        CHECK(rest == 0);
    }
}

void check_places(const io::FeatureTable& table, const std::string& expected,
                  const Diagnostics& found) {
    const auto places = io::settlements_of(table);
    for (const std::string& word : words_of(expected)) {
        const std::string value = word.substr(word.find_first_of("=~") + 1);
        if (word.starts_with("places=")) {
            REQUIRE(places.size() == std::stoul(value));
        } else if (word.starts_with("at")) {
            const double margin = word[2] == '~' ? 2e-3 : 1e-9;
            CHECK(places[0].at.longitude() == Approx(std::stod(value)).margin(margin));
            CHECK(places[0].at.latitude() ==
                  Approx(std::stod(value.substr(value.find(',') + 1))).margin(margin));
        } else if (word.starts_with("name=")) {
            CHECK(places[0].name.en == value);
        } else if (word.starts_with("code=")) {
            CHECK(has_code(found, value));
        }
    }
}

Error error_of(const Row& row) {
    Diagnostics found;
    const LayerSource source = source_of(row);
    if (row.as == "front") {
        const auto control_map = load_control_map(source, places(), ukraine_and_russia(), found);
        REQUIRE_FALSE(control_map);
        return control_map.error();
    }
    const auto table = io::read_features(source, path_text(source), found, {});
    REQUIRE_FALSE(table);
    return table.error();
}

void check(const Row& row) {
    Diagnostics found;
    const LayerSource source = source_of(row);
    if (row.expected.starts_with("error=")) {
        const Error error = error_of(row);
        INFO(error.text());
        CHECK(error.text().find(row.expected.substr(6)) != std::string::npos);
        CHECK_FALSE(error.advice.empty());
        CHECK_FALSE(error.message.uk.empty());
    } else if (row.as == "front") {
        const auto control_map = load_control_map(source, places(), ukraine_and_russia(), found);
        INFO((control_map ? std::string() : control_map.error().text()));
        REQUIRE(control_map);
        check_areas(*control_map, row.expected, found);
    } else if (row.as == "oblasts") {
        const auto oblasts = load_oblasts(source, places(), found);
        REQUIRE(oblasts);
        CHECK("units=" + std::to_string(oblasts->size()) == row.expected);
    } else {
        const auto table = io::read_features(source, path_text(source), found, {});
        INFO((table ? std::string() : table.error().text()));
        REQUIRE(table);
        if (row.as == "places")
            return check_places(*table, row.expected, found);
        std::size_t lines = 0;
        for (const io::Feature& feature : table->features)
            lines += feature.lines.size();
        CHECK("lines=" + std::to_string(lines) == row.expected);
    }
}

} // namespace

TEST_CASE("every dialect gives what its table says, or an error that says what to do") {
    const auto all = rows();
    REQUIRE(all.size() >= 80);
    for (const Row& row : all)
        DYNAMIC_SECTION(row.file << " " << row.options) {
            check(row);
        }
}

TEST_CASE("no dialect, however it is cut off or damaged, lets anything but an error out") {
    for (const Row& row : rows()) {
        INFO(row.file);
        const std::string whole = text_of_file(path_text(source_of(row)));
        if (whole.size() > 20'000)
            continue;
        const TempFolder folder;
        for (int step = 1; step <= 6; ++step) {
            std::string bytes = whole;
            const std::size_t at = bytes.size() * std::size_t(step) / 7;
            if (step % 2 == 0)
                bytes.resize(at);
            else if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ 0x15);
            LayerSource source = source_of(row);
            source.data = DataFile{folder.file(row.file, bytes)};
            Diagnostics found;
            CHECK_NOTHROW(load_control_map(source, places(), ukraine_and_russia(), found));
            CHECK_NOTHROW(load_oblasts(source, places(), found));
        }
    }
}
