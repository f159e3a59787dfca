#include "cli/statistics.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <map>
#include <sstream>
#include <vector>

using namespace delimit;

namespace {

using Row = std::map<std::string, std::string>;

std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (quoted && line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[i++];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += line[i];
    }
    return fields;
}

std::vector<Row> rows_of(const std::string& csv) {
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    const auto head = fields_of(line);
    std::vector<Row> rows;
    while (std::getline(lines, line)) {
        const auto fields = fields_of(line);
        REQUIRE(fields.size() == head.size());
        Row row;
        for (std::size_t i = 0; i < head.size(); ++i)
            row[head[i]] = fields[i];
        rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST_CASE("every row of the csv has the same fields, with the line's date and source") {
    const SnapshotPtr snapshot = sample::snapshot();
    const auto rows = rows_of(cli::statistics_csv(*snapshot));
    REQUIRE_FALSE(rows.empty());
    const Provenance& control_map = snapshot->layers->control_map.provenance;
    for (const Row& row : rows) {
        CHECK(row.at("line_source") == control_map.source.en);
        CHECK(row.at("line_date") == (control_map.date ? iso_text(*control_map.date) : ""));
        CHECK_FALSE(row.at("area_km2").empty());
    }
}

TEST_CASE("zone rows of the csv sum to its vacated rows") {
    std::map<std::pair<std::string, std::string>, double> sums, totals;
    for (const Row& row : rows_of(cli::statistics_csv(*sample::snapshot()))) {
        const std::pair key(row.at("proposal"), row.at("party"));
        if (row.at("figure") == "zone")
            sums[key] += std::stod(row.at("area_km2"));
        if (row.at("figure") == "vacated")
            totals[key] = std::stod(row.at("area_km2"));
    }
    CHECK(totals.size() == 10); // five proposals, two parties
    for (const auto& [key, total] : totals)
        CHECK(sums[key] == Approx(total).margin(1e-4));
}

TEST_CASE("a source with commas and quotes stays one field") {
    const SnapshotPtr sample = sample::snapshot();
    auto layers = std::make_shared<Layers>(*sample->layers);
    layers->control_map.provenance.source = "Maps, \"Ltd\"";
    Snapshot snapshot = *sample;
    snapshot.layers = layers;
    const auto rows = rows_of(cli::statistics_csv(snapshot));
    CHECK(rows.front().at("line_source") == "Maps, \"Ltd\"");
}
