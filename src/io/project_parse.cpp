#include "delimit/io/project_file.h"
#include "io/json_view.h"
#include "io/looks_json.h"
#include "io/measure_json.h"
#include "io/shape_json.h"
#include "io/sources.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using io::JsonObject;

constexpr int newest_version = 1;
constexpr std::uintmax_t most_bytes = std::uintmax_t{64} << 20U;
constexpr std::array layer_kinds{LayerKind::oblasts, LayerKind::front, LayerKind::settlements,
                                 LayerKind::rivers, LayerKind::land};

void check_format(JsonObject& in) {
    if (in.text("format") != "delimit-project")
        in.fail("format", "this is no Delimit project",
                "a project says \"format\": \"delimit-project\"");
    const auto version = in.number("version");
    if (!version)
        in.fail("version", "is missing");
    else if (*version > newest_version)
        in.fail("version", "the project was written by a newer version of Delimit",
                "install the newer version");
    else if (*version != newest_version)
        in.fail("version", "there is no such version");
}

/// Lower-case letters, digits and hyphens: what scripts and command lines can carry.
std::string parse_id(JsonObject& in) {
    std::string id = in.text("id", true);
    const bool good = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!good)
        in.fail("id", "an id is made of lower-case letters, digits and hyphens");
    return id;
}

std::optional<Date> parse_date_of(JsonObject& in) {
    const std::string text = in.text("date");
    const auto date = parse_date(text);
    if (!text.empty() && !date)
        in.fail("date", "'" + text + "' is no date", "write it as 2025-12-15");
    return date;
}

Parties parse_parties(JsonObject& in) {
    Parties parties;
    std::size_t count = 0;
    in.objects("parties", [&](JsonObject& party) {
        Party made;
        made.id = parse_id(party);
        made.name = party.text_in_both("name", true);
        made.adjective = party.text_in_both("adjective");
        const std::string colour = party.text("colour", true);
        if (const auto known = Colour::parse(colour))
            made.colour = *known;
        else if (!colour.empty())
            party.fail("colour", "'" + colour + "' is no colour", "write it as #2b6ca3");
        if (count < parties.of.size())
            parties.of[count] = std::move(made);
        ++count;
    });
    if (count != parties.of.size())
        in.fail("parties", "a project has two parties, side a first");
    else if (parties.of[0].id == parties.of[1].id)
        in.fail("parties", "the two parties need different ids");
    return parties;
}

/// A project that came from elsewhere must not make the program open any file it likes.
std::string parse_path(JsonObject& in, LayerKind kind) {
    std::string path = in.text("path", true);
    if (kind == LayerKind::front && path == drawn_in_project)
        return path;
    if (const auto resolved = io::resolve(path, {}); !path.empty() && !resolved)
        in.fail("path", resolved.error().message, resolved.error().advice);
    if (path.starts_with(io::builtin_prefix))
        return path;
    const fs::path file(path);
    if (file.is_absolute() || std::find(file.begin(), file.end(), fs::path("..")) != file.end())
        in.fail("path", "the file '" + path + "' lies outside the project's folder",
                "put it beside the project, or name it on the command line (--oblasts, --front)");
    return path;
}

std::vector<ContactPath> parse_drawn_lines(JsonObject& in, const Parties& parties) {
    std::vector<ContactPath> lines;
    in.objects("lines", [&](JsonObject& line) {
        ContactPath made;
        if (const auto* path = line.member("path"))
            made.path = io::parse_line(line.source(), *path, line.pointer_to("path"));
        else
            line.fail("path", "is missing");
        if (line.has("left"))
            made.left = io::parse_party(line, "left", parties);
        lines.push_back(std::move(made));
    });
    if (lines.empty())
        in.fail("lines", "a drawn front needs lines");
    return lines;
}

LayerSource parse_source(JsonObject& in, LayerKind kind, const Parties& parties) {
    LayerSource source;
    source.path = parse_path(in, kind);
    if (source.path == drawn_in_project)
        source.lines = parse_drawn_lines(in, parties);
    source.layer = in.text("layer");
    source.where = in.text("where");
    source.class_field = in.text("class_field");
    in.object("classes", [&](JsonObject& classes) {
        for (const std::string& value : classes.keys())
            source.classes[value] = classes.text(value.c_str(), true);
    });
    source.name_field = in.text("name_field");
    source.crs = in.text("crs");
    in.objects("seeds", [&](JsonObject& seed) {
        Seed made;
        if (const auto* at = seed.member("at")) {
            if (const auto point = io::parse_point(seed.source(), *at, seed.pointer_to("at")))
                made.at = *point;
        } else {
            seed.fail("at", "is missing");
        }
        made.holder = io::parse_party(seed, "holder", parties);
        source.seeds.push_back(made);
    });
    source.provenance.date = parse_date_of(in);
    source.provenance.source = in.text("source");
    source.provenance.licence = in.text("licence");
    source.provenance.schematic = in.boolean("schematic").value_or(false);
    if (const auto metres = in.number("uncertainty_m", 0, 1e6))
        source.provenance.uncertainty = Metres(*metres);
    return source;
}

ReportedArea parse_reported(JsonObject& in, const Parties& parties) {
    ReportedArea reported;
    const auto area = in.number("area_km2", 0, 1e9);
    if (!area)
        in.fail("area_km2", "is missing");
    reported.area = io::square_metres_from_km2(area.value_or(0));
    reported.approximate = in.boolean("approximate").value_or(true);
    reported.vacated_by = io::parse_party(in, "vacated_by", parties);
    reported.explanation = in.text_in_both("explanation");
    return reported;
}

Proposal parse_proposal(JsonObject& in, const Parties& parties) {
    Proposal proposal;
    proposal.id = parse_id(in);
    proposal.name = in.text_in_both("name", true);
    proposal.summary = in.text_in_both("summary");
    in.objects("measures", [&](JsonObject& measure) {
        proposal.measures.push_back(io::parse_measure(measure, parties));
    });
    in.object("reported",
              [&](JsonObject& reported) { proposal.reported = parse_reported(reported, parties); });
    in.objects("citations", [&](JsonObject& citation) {
        proposal.citations.push_back({citation.text("text"), citation.text("publisher", true),
                                      parse_date_of(citation), citation.text("url")});
    });
    return proposal;
}

void parse_proposals(JsonObject& in, Project& project) {
    std::set<std::string> ids;
    in.objects("proposals", [&](JsonObject& proposal) {
        project.proposals.push_back(parse_proposal(proposal, project.parties));
        if (!ids.insert(project.proposals.back().id).second)
            proposal.fail("id", "another proposal has this id");
    });
    project.panes = in.texts("panes");
    for (std::size_t i = 0; i < project.panes.size(); ++i)
        if (!project.find(project.panes[i]))
            in.source().fail(in.pointer_to("panes") + "/" + std::to_string(i),
                             "there is no proposal '" + project.panes[i] + "'");
}

Project parse_root(JsonObject& in) {
    Project project;
    check_format(in);
    project.title = in.text_in_both("title");
    project.disclaimer = in.text_in_both("disclaimer");
    project.parties = parse_parties(in);
    in.object("layers", [&](JsonObject& layers) {
        for (const LayerKind kind : layer_kinds)
            layers.object(std::string(id(kind)).c_str(), [&](JsonObject& source) {
                project.layers[kind] = parse_source(source, kind, project.parties);
            });
    });
    if (in.has("undetermined_counts_to"))
        project.undetermined =
            io::parse_party(in, "undetermined_counts_to", project.parties) == Side::a
                ? UndeterminedCounts::to_a
                : UndeterminedCounts::to_b;
    if (const auto limit = in.number("noise_limit_km2", 0, 1e6))
        project.noise_limit = io::square_metres_from_km2(*limit);
    parse_proposals(in, project);
    in.object("looks", [&](JsonObject& looks) { project.looks = io::parse_looks(looks); });
    return project;
}

} // namespace

Result<Project> parse_project(std::string_view json, const std::string& name, Diagnostics* found) {
    const auto text = io::JsonText::parse(json, name);
    if (!text)
        return text.error();
    Project project;
    {
        JsonObject root(**text);
        project = parse_root(root);
    }
    if ((*text)->error())
        return *(*text)->error();
    if (found)
        found->insert(found->end(), (*text)->warnings().begin(), (*text)->warnings().end());
    return project;
}

Result<Project> read_project(const fs::path& file, Diagnostics* found) {
    const Place place{file.string(), {}, {}, {}};
    std::error_code error;
    if (!fs::exists(file, error))
        return Error{ErrorCode::not_found, "there is no such project",
                     "check the name and the folder", place};
    if (!fs::is_regular_file(file, error))
        return Error{ErrorCode::unreadable, "this is no file", "name the project file", place};
    if (fs::file_size(file, error) > most_bytes)
        return Error{ErrorCode::too_large, "a project of more than 64 MiB is not read",
                     "keep large data in files of their own", place};
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in)
        return Error{ErrorCode::unreadable, "the project cannot be read", "check its permissions",
                     place};
    return parse_project(text, file.string(), found);
}

} // namespace delimit
