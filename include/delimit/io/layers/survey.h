// Contents of a data file, class by class and with its shapes: for the load assistant, in which the
// user sees the recognised classes and corrects them.
#pragma once

#include "delimit/io/layers/file_report.h"
#include "delimit/io/layers/load.h"

#include <stop_token>

namespace delimit {

/// The features that have one value of the attribute that distinguishes classes.
struct SurveyedClass {
    std::string value;                            ///< empty: without one
    std::optional<ClassMeaning> meaning;          ///< nothing if none was recognised
    std::size_t areas = 0, lines = 0, points = 0; ///< features with at least one
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
    LayerKind kind = LayerKind::control_map; ///< the kind that the file is read as
    std::vector<std::string> attributes;     ///< candidates for the class attribute
    std::string class_field;                 ///< the class attribute; empty: there is none
    std::vector<SurveyedClass> classes;      ///< the largest first
    std::vector<SurveyedShapes> shapes;      ///< parallel to `classes`
    bool sides_stated = false;               ///< its lines state their sides
};

/// As `inspect` for a data file, in more detail. `as`: kind to read it as, in place of the
/// recognised one.
Survey survey(const LayerSource& source, const SearchFolders& places, const Parties& parties,
              std::optional<LayerKind> as = {}, std::stop_token stop = {});

/// Layer kind that a file so recognised is read as.
LayerKind kind_of(Recognised recognised);

} // namespace delimit
