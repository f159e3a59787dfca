// Input layers of the program, as loaded: WGS 84, repaired, not yet projected.
#pragma once

#include "delimit/base/date.h"
#include "delimit/base/diagnostics.h"
#include "delimit/base/language.h"
#include "delimit/geo/shapes.h"
#include "delimit/model/fetched.h"
#include "delimit/model/party.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace delimit {

/// A first-level administrative unit.
struct Oblast {
    std::string iso; ///< ISO 3166-2, "UA-14"; a made-up stable id where a file has none
    Text name;       ///< "Donetsk", "Донецька"
    GeoRegion ground;
};

/// Class of control that a polygon of a control map states for its area.
enum class ControlClass { controlled_by_a, controlled_by_b, undetermined };

struct ControlArea {
    ControlClass control = ControlClass::undetermined;
    GeoRegion ground;
};

/// Polygons of one or both parties. Where they overlap, undetermined counts before controlled_by_b,
/// and that before controlled_by_a.
struct ControlPolygons {
    std::vector<ControlArea> areas;
    /// Class of the study area that no polygon covers. Left open: the party's that has no
    /// polygons at all, undetermined where both have some.
    std::optional<ControlClass> rest;
};

/// A line that cuts the study area. `left`: the party on its left, where the file states it.
struct ContactPath {
    GeoPolyline path;
    std::optional<Side> left;
    friend bool operator==(const ContactPath&, const ContactPath&) = default;
};

/// A place of known control: fixes the sides of lines that do not state them.
struct Seed {
    GeoPoint at;
    Side holder = Side::a;
    friend bool operator==(const Seed&, const Seed&) = default;
};

struct ContactLines {
    std::vector<ContactPath> paths;
    std::vector<Seed> seeds;
};

/// Origin, date and quality of a data set; shown with every figure made of it.
struct Provenance {
    std::optional<Date> date; ///< the day the data describe
    Text source;              ///< author, for the credit line; machines get the English
    Text licence;
    bool schematic = false;            ///< drawn, not surveyed: marked as such wherever it shows
    std::optional<Metres> uncertainty; ///< positional, 90 % of points within
    std::optional<Fetched> fetched = std::nullopt; ///< if it was fetched from an address
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// Control of the study area at a date, in one of the forms that files have.
struct ControlMap {
    std::variant<ControlPolygons, ContactLines> form;
    Provenance provenance;
};

struct Settlement {
    Text name;
    GeoPoint at;
    std::optional<long> population;
    int rank = 5; ///< 1 capital, 2 oblast centre or large city … 5 village
};

/// A line or area that is only drawn: rivers, neighbouring land.
struct River {
    Text name;
    GeoPolyline path;
};
struct Land {
    Text name;
    std::string iso; ///< ISO 3166-1 alpha-2
    GeoRegion ground;
};

/// An area of open water: sea, estuary, bay, reservoir or lake.
struct WaterArea {
    Text name;
    GeoRegion ground;
};

/// Kind of a layer of a project.
enum class LayerKind { oblasts, control_map, settlements, rivers, land, base_map, water };

class BaseMap; // model/base_map.h

/// Everything loaded for one project; shared and const once loaded.
struct Layers {
    std::vector<Oblast> oblasts;
    Provenance oblasts_provenance;
    ControlMap control_map;
    std::vector<Settlement> settlements;
    Provenance settlements_provenance;
    std::vector<River> rivers;
    Provenance rivers_provenance;
    std::vector<Land> land;
    Provenance land_provenance;
    /// Areas of a water file; they may overlap. Nothing where the project names none: what the
    /// land layer leaves open is water then.
    std::optional<std::vector<WaterArea>> water;
    Provenance water_provenance;
    std::shared_ptr<const BaseMap> base_map; ///< null: none, or it could not be read
    Provenance base_map_provenance;
    /// SHA-256 of each file that was read, none of the built-in ones.
    std::map<LayerKind, std::string> digests;
    Diagnostics diagnostics; ///< notes and repairs of loading
};

} // namespace delimit
