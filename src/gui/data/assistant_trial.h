// What would become of the project with the files of the load assistant, worked out beside it.
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
    std::optional<LayerKind> as; ///< as what; without: as what it looks like
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
    /// What stands in the way of taking the entries as they are.
    std::optional<Error> problem;
    /// The number of the entry it concerns, where it concerns one.
    std::optional<std::size_t> to_blame;
    /// Findings in each entry's file.
    std::vector<Diagnostics> findings;

    Projection projection;
    /// Of the project with the entries, or as it is where that cannot be computed.
    std::shared_ptr<const Control> control;
    bool of_entries = false;                     ///< `control` is that of the entries
    std::optional<ControlChange> change;         ///< if so, and it is another than is shown
    std::vector<std::vector<TriedClass>> shapes; ///< of each entry
};

/// The layers of the project with those of the entries in their place. `surveys` are those of a
/// trial of the same entries.
void take_entries(Project& project, const std::vector<AssistantEntry>& entries,
                  const std::vector<Survey>& surveys);

/// Reads and divides; nothing is changed. `current` is what is shown now.
Trial try_entries(const Project& project, const Prepared& current,
                  const std::vector<AssistantEntry>& entries, const std::stop_token& stop);

} // namespace delimit
