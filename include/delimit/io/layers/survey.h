// Contents of a data file, class by class and with its shapes: for the load assistant, where the
// user sees what was recognised and corrects it.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"

#include <stop_token>

namespace delimit {

/// The features that have one value of the attribute that tells classes apart.
struct SurveyedClass {
    std::string value;                            ///< empty: without one
    std::optional<ClassMeaning> meaning;          ///< nothing where none was recognised
    std::size_t areas = 0, lines = 0, points = 0; ///< features that have some
    SquareMetres area;                            ///< geodesic, as drawn
    Metres length;
    friend bool operator==(const SurveyedClass&, const SurveyedClass&) = default;
};

/// The shapes of one class, to draw: WGS 84, as in the file, not repaired, and thinned where they
/// have more vertices than a small map can show.
struct SurveyedShapes {
    GeoRegion areas;
    std::vector<GeoPolyline> lines;
    std::vector<GeoPoint> points;
};

struct Survey {
    FileReport report;
    LayerKind kind = LayerKind::control_map; ///< what the file is read as
    std::vector<std::string> attributes;     ///< that could tell classes apart
    std::string class_field;                 ///< the one that does; empty: nothing in the file does
    std::vector<SurveyedClass> classes;      ///< the largest first
    std::vector<SurveyedShapes> shapes;      ///< parallel to `classes`
    bool sides_stated = false;               ///< its lines say who is on which side of them
};

/// As `inspect` for a data file, in more detail. `as`: read it as this, whatever it looks like.
Survey survey(const LayerSource& source, const SearchFolders& places, const Parties& parties,
              std::optional<LayerKind> as = {}, std::stop_token stop = {});

/// Layer kind that a file so recognised is read as.
LayerKind kind_of(Recognised recognised);

} // namespace delimit
