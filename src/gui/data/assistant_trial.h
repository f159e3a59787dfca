// A trial of the files of the load assistant: the project with them, computed without changing it.
#pragma once

#include "session/control_trial.h"

#include "delimit/io/layers/survey.h"

#include <memory>
#include <optional>
#include <vector>

namespace delimit {

/// A file as the user wants it read.
struct AssistantEntry {
    LayerSource source;          ///< with the user's corrections and nothing else
    std::optional<LayerKind> as; ///< the kind chosen by the user; absent: the kind recognised
    bool left_out = false;
};

/// The shapes of one class of a file, in the projection of the trial.
struct TriedClass {
    std::optional<ClassMeaning> meaning; ///< as SurveyedClass::meaning
    Region areas;
    std::vector<Polyline> lines;
    std::vector<MapPoint> points;
};

struct Trial {
    std::vector<Survey> surveys; ///< parallel to the entries
    /// The error that prevents taking the entries as they are.
    std::optional<Error> problem;
    /// The index of the entry that `problem` concerns, if it concerns one.
    std::optional<std::size_t> to_blame;
    /// Findings in each entry's file.
    std::vector<Diagnostics> findings;

    Projection projection;
    /// Control in the project with the entries; without them if that cannot be computed.
    std::shared_ptr<const Control> control;
    bool of_entries = false;                     ///< true if `control` is computed with the entries
    std::optional<ControlChange> change;         ///< if so, and it differs from the control shown
    std::vector<std::vector<TriedClass>> shapes; ///< parallel to the entries
};

/// Puts the layers of the entries into the project. `surveys` are those of a trial of the same
/// entries.
void take_entries(Project& project, const std::vector<AssistantEntry>& entries,
                  const std::vector<Survey>& surveys);

/// Reads the files and divides the study area; changes nothing. `current` is the result shown now.
Trial try_entries(const Project& project, const Prepared& current,
                  const std::vector<AssistantEntry>& entries, const std::stop_token& stop);

} // namespace delimit
