#include "gui/data/assistant_trial.h"

#include <algorithm>
#include <map>
#include <utility>

namespace delimit {
namespace {

LayerKind kind_of_entry(const AssistantEntry& entry, const Survey& survey) {
    return entry.as.value_or(survey.kind);
}

/// The index of the second of two files of one kind, such as two control maps; nothing if all
/// differ.
std::optional<std::size_t> find_rival(const std::vector<AssistantEntry>& entries,
                                      const std::vector<Survey>& surveys) {
    std::map<LayerKind, std::size_t> taken;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!entries[i].left_out && !taken.emplace(kind_of_entry(entries[i], surveys[i]), i).second)
            return i;
    return std::nullopt;
}

std::optional<std::size_t> entry_of_file(const std::vector<AssistantEntry>& entries,
                                         const std::string& file) {
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!entries[i].left_out && path_text(entries[i].source) == file)
            return i;
    return std::nullopt;
}

std::vector<TriedClass> projected(const Survey& survey, const Projector& projector) {
    std::vector<TriedClass> out;
    const Metres coarse(200); // a preview
    for (std::size_t i = 0; i < survey.shapes.size(); ++i) {
        const SurveyedShapes& from = survey.shapes[i];
        TriedClass to{survey.classes[i].meaning, projector.project(from.areas, coarse), {}, {}};
        for (const GeoPolyline& line : from.lines)
            to.lines.push_back(projector.project(line, coarse));
        to.points = projector.forward(from.points);
        out.push_back(std::move(to));
    }
    return out;
}

/// Divides the study area with the entries; an error becomes the trial's problem.
void divide(const Project& project, const Prepared& current, const std::stop_token& stop,
            const std::vector<AssistantEntry>& entries, Trial& trial) {
    Project candidate = project;
    take_entries(candidate, entries, trial.surveys);
    Diagnostics found;
    auto tried = try_control(std::move(candidate), current, stop, &found);
    for (const Diagnostic& finding : found)
        if (const auto entry = entry_of_file(entries, finding.location.file)) {
            Diagnostics& known = trial.findings[*entry];
            if (std::find(known.begin(), known.end(), finding) == known.end())
                known.push_back(finding);
        }
    if (!tried) {
        trial.problem = tried.error();
        trial.to_blame = entry_of_file(entries, tried.error().location.file);
        return;
    }
    trial.projection = tried->projection;
    trial.control = std::move(tried->control);
    trial.of_entries = true;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const LayerKind kind = kind_of_entry(entries[i], trial.surveys[i]);
            !entries[i].left_out && (kind == LayerKind::control_map || kind == LayerKind::oblasts))
            trial.change = tried->change;
}

} // namespace

void take_entries(Project& project, const std::vector<AssistantEntry>& entries,
                  const std::vector<Survey>& surveys) {
    for (std::size_t i = 0; i < entries.size() && i < surveys.size(); ++i)
        if (!entries[i].left_out)
            project.layers[kind_of_entry(entries[i], surveys[i])] = entries[i].source;
}

Trial try_entries(const Project& project, const Prepared& current,
                  const std::vector<AssistantEntry>& entries, const std::stop_token& stop) {
    Trial trial;
    trial.projection = current.snapshot->projection;
    trial.control = current.snapshot->control;
    bool all_readable = true, any = false;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const AssistantEntry& entry = entries[i];
        trial.surveys.push_back(
            survey(entry.source, current.places, project.parties, entry.as, stop));
        const FileReport& report = trial.surveys.back().report;
        trial.findings.push_back(report.diagnostics);
        any = any || !entry.left_out;
        if (report.problem && !entry.left_out && all_readable) {
            all_readable = false;
            trial.problem = report.problem;
            trial.to_blame = i;
        }
    }
    if (!any)
        trial.problem = Error{ErrorCode::bad_value,
                              {"no file is to be taken", "жодного файлу не взято"},
                              {"choose what one of them is", "виберіть, чим є один із них"},
                              {}};
    else if (const auto rival = find_rival(entries, trial.surveys); all_readable && rival) {
        trial.problem =
            Error{ErrorCode::bad_value,
                  {"two of the files are of the same kind", "два з файлів того самого виду"},
                  {"choose another use for one of them, or leave it out",
                   "виберіть інше призначення для одного з них або пропустіть його"},
                  DataLocation{path_text(entries[*rival].source), {}, {}, {}}};
        trial.to_blame = rival;
    } else if (all_readable && !stop.stop_requested()) {
        divide(project, current, stop, entries, trial);
    }
    const Projector projector(trial.projection);
    for (const Survey& one : trial.surveys)
        trial.shapes.push_back(projected(one, projector));
    return trial;
}

} // namespace delimit
