#include "delimit/io/project_file.h"
#include "io/atomic_file.h"
#include "io/json_view.h"
#include "io/looks_json.h"
#include "io/measure_json.h"
#include "io/shape_json.h"
#include "io/sources.h"

#include <algorithm>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Json json_of(const Text& text) {
    Json out;
    out["en"] = text.en;
    if (!text.uk.empty())
        out["uk"] = text.uk;
    return out;
}

/// Members that say nothing are left out: the reader gives them the same value.
void put(Json& out, const char* key, const std::string& text) {
    if (!text.empty())
        out[key] = text;
}
void put(Json& out, const char* key, const Text& text) {
    if (!text.empty())
        out[key] = json_of(text);
}
void put(Json& out, const char* key, const std::optional<Date>& date) {
    if (date)
        out[key] = iso_text(*date);
}

Json json_of(const Party& party) {
    Json out;
    out["id"] = party.id;
    out["name"] = json_of(party.name);
    put(out, "adjective", party.adjective);
    out["colour"] = party.colour.text();
    return out;
}

Json json_of(const LayerSource& source, const Parties& parties) {
    Json out;
    out["path"] = source.path;
    put(out, "layer", source.layer);
    put(out, "where", source.where);
    put(out, "class_field", source.class_field);
    for (const auto& [value, option] : source.classes)
        out["classes"][value] = option;
    put(out, "name_field", source.name_field);
    put(out, "crs", source.crs);
    for (const Seed& seed : source.seeds) {
        Json made;
        made["at"] = io::json_of(seed.at);
        made["holder"] = parties[seed.holder].id;
        out["seeds"].push_back(std::move(made));
    }
    for (const ContactPath& line : source.lines) {
        Json made;
        made["path"] = io::json_of(line.path);
        if (line.left)
            made["left"] = parties[*line.left].id;
        out["lines"].push_back(std::move(made));
    }
    put(out, "date", source.provenance.date);
    put(out, "source", source.provenance.source);
    put(out, "licence", source.provenance.licence);
    if (source.provenance.schematic)
        out["schematic"] = true;
    if (source.provenance.uncertainty)
        out["uncertainty_m"] = source.provenance.uncertainty->count();
    return out;
}

Json json_of(const Proposal& proposal, const Parties& parties) {
    Json out;
    out["id"] = proposal.id;
    out["name"] = json_of(proposal.name);
    put(out, "summary", proposal.summary);
    out["measures"] = Json::array();
    for (const Measure& measure : proposal.measures)
        out["measures"].push_back(io::json_of(measure, parties));
    if (const auto& reported = proposal.reported) {
        Json& made = out["reported"];
        made["area_km2"] = in_km2(reported->area);
        made["approximate"] = reported->approximate;
        made["vacated_by"] = parties[reported->vacated_by].id;
        put(made, "explanation", reported->explanation);
    }
    for (const Citation& citation : proposal.citations) {
        Json made;
        put(made, "text", citation.text);
        made["publisher"] = citation.publisher;
        put(made, "date", citation.date);
        put(made, "url", citation.url);
        out["citations"].push_back(std::move(made));
    }
    return out;
}

/// As the project at `file` must name it: relative to its folder.
Result<std::string> relative_path(const std::string& path, const fs::path& file) {
    if (io::names_no_file(path) || fs::path(path).is_relative())
        return path;
    const fs::path relative = fs::path(path).lexically_normal().lexically_relative(
        fs::absolute(file).parent_path().lexically_normal());
    if (relative.empty() || *relative.begin() == "..")
        return Error{ErrorCode::bad_value,
                     "the project uses " + path + ", which lies outside its folder",
                     "save the project beside its data, or copy the data beside the project",
                     Place{file.string(), {}, {}, {}}};
    return relative.generic_string();
}

} // namespace

std::string project_text(const Project& project) {
    Json out;
    out["format"] = "delimit-project";
    out["version"] = 1;
    put(out, "title", project.title);
    put(out, "disclaimer", project.disclaimer);
    for (const Party& party : project.parties.of)
        out["parties"].push_back(json_of(party));
    for (const auto& [kind, source] : project.layers)
        out["layers"][std::string(id(kind))] = json_of(source, project.parties);
    out["undetermined_counts_to"] =
        project.parties[project.undetermined == UndeterminedCounts::to_a ? Side::a : Side::b].id;
    out["noise_limit_km2"] = in_km2(project.noise_limit);
    out["proposals"] = Json::array();
    for (const Proposal& proposal : project.proposals)
        out["proposals"].push_back(json_of(proposal, project.parties));
    if (!project.panes.empty())
        out["panes"] = project.panes;
    if (const Json looks = io::json_of(project.looks); !looks.is_null())
        out["looks"] = looks;
    return io::canonical_text(out);
}

Project with_absolute_paths(Project project, const fs::path& folder) {
    for (auto& [kind, source] : project.layers)
        if (!source.path.empty() && !io::names_no_file(source.path) &&
            fs::path(source.path).is_relative())
            source.path = fs::absolute(folder / source.path).lexically_normal().string();
    return project;
}

Status write_project(const Project& project, const fs::path& file) {
    Project portable = project;
    for (auto& [kind, source] : portable.layers) {
        const auto path = relative_path(source.path, file);
        if (!path)
            return path.error();
        source.path = *path;
    }
    return io::write_text_atomically(file, project_text(portable));
}

} // namespace delimit
