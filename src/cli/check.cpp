// `delimit check`: contents of each file.
#include "cli/jobs.h"

#include "cli/messages.h"
#include "cli/preparation.h"
#include "delimit/base/clean_text.h"
#include "delimit/io/project/inspect.h"
#include "delimit/io/project/project_file.h"

#include <cstdio>

namespace delimit::cli {
namespace {

std::string degrees(double value) {
    std::string text(16, '\0');
    text.resize(static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.4f", value)));
    return text;
}

std::string_view words(ControlMapForm form) {
    switch (form) {
    case ControlMapForm::areas_of_one:
        return "control map: areas of one party";
    case ControlMapForm::areas_of_both:
        return "control map: areas of both parties";
    case ControlMapForm::lines:
        return "control map: line of contact";
    }
    return "";
}

std::string_view words(Recognised recognised, std::optional<ControlMapForm> form) {
    switch (recognised) {
    case Recognised::oblasts:
        return "oblasts";
    case Recognised::control_map:
        return form ? words(*form) : "control map";
    case Recognised::rivers:
        return "rivers";
    case Recognised::land:
        return "neighbouring land";
    case Recognised::settlements:
        return "settlements";
    case Recognised::base_map:
        return "base map";
    case Recognised::water:
        return "open water";
    case Recognised::something_else:
        return "nothing that Delimit uses";
    }
    return "";
}

void write_row(const std::string& name, const std::string& value) {
    if (!value.empty())
        print("  " + name + ": " + one_line(value) + "\n");
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

std::string counts_of(const FileReport& report) {
    std::string text = std::to_string(report.features);
    const auto add = [&](std::size_t count, const char* what) {
        if (count)
            text += ", " + std::to_string(count) + " " + what;
    };
    add(report.areas, "with areas");
    add(report.lines, "with lines");
    add(report.points, "with points");
    add(report.without_geometry, "without geometry");
    add(report.vertices, "vertices");
    return text;
}

void write_data(const FileReport& report) {
    for (const LayerChoice& layer : report.layer_choices)
        write_row("layer " + layer.name, std::string(words(layer.recognised, layer.form)) + " (" +
                                             std::to_string(layer.features) +
                                             (layer.features == 1 ? " feature)" : " features)"));
    if (report.layer_choices.empty())
        write_row("recognised as", std::string(words(report.recognised, report.form)));
    write_row("coordinate reference system", report.crs);
    if (report.features)
        write_row("features", counts_of(report));
    if (!report.extent.empty())
        write_row("extent", degrees(report.extent.min_x) + " to " + degrees(report.extent.max_x) +
                                "° E, " + degrees(report.extent.min_y) + " to " +
                                degrees(report.extent.max_y) + "° N");
    const Provenance& provenance = report.provenance;
    if (!report.layer_choices.empty())
        return;
    write_row("date", provenance.date ? iso_text(*provenance.date) : "not stated");
    write_row("source", provenance.source.en);
    write_row("licence", provenance.licence.en);
    for (const auto& [name, count] : report.classes)
        write_row("holds",
                  name.en + (count == 1 ? "" : " (" + std::to_string(count) + " features)"));
}

/// Parties of the first project among the files, since data beside a project belong to it; else of
/// the built-in one.
Parties parties_of(const std::vector<std::string>& files) {
    for (const std::string& file : files)
        if (file.ends_with(".delimit"))
            if (const auto project = read_project(file))
                return project->parties;
    if (const auto project = read_project(builtin_project()))
        return project->parties;
    return {};
}

void write(const FileReport& report, Language language) {
    print(one_line(report.file) + "\n");
    write_row("format", report.format);
    if (report.layer_choices.empty())
        write_row("layers", joined(report.layers));
    write_row("proposals", joined(report.proposals));
    if (report.features || report.recognised == Recognised::base_map)
        write_data(report);
    for (const Diagnostic& diagnostic : report.diagnostics)
        print("  " + text_of(diagnostic, language) + "\n");
    print(report.problem ? "  cannot be used\n" : "  can be used\n");
}

} // namespace

bool check_files(const Request& request) {
    const SearchFolders places{builtin_data_folder(), std::filesystem::current_path()};
    const Parties parties = parties_of(request.operands);
    bool all_good = true;
    for (const std::string& file : request.operands) {
        const FileReport report = inspect(file, places, parties);
        write(report, request.language);
        if (report.problem) {
            cli::report(*report.problem, request.language);
            all_good = false;
        }
    }
    return all_good;
}

} // namespace delimit::cli
