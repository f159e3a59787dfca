#include "delimit/io/layers/survey.h"

#include "delimit/geo/geodesic.h"
#include "io/files/guard.h"
#include "io/files/plain_text.h"
#include "io/layers/feature_claim.h"
#include "io/layers/inspect_table.h"
#include "io/layers/sources.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace delimit {
namespace {

using io::Claim;
using io::Feature;
using io::FeatureTable;
using io::Field;

/// Maximum number of values of a class attribute: an attribute with more identifies features, not
/// classes.
constexpr std::size_t most_classes = 400;

/// The meaning that LayerSource::classes would need to give a value for the same claim.
ClassMeaning meaning_of(Claim claim) {
    switch (claim) {
    case Claim::controlled_by_a:
        return ClassMeaning::controlled_by_a;
    case Claim::controlled_by_b:
        return ClassMeaning::controlled_by_b;
    case Claim::undetermined:
        return ClassMeaning::undetermined;
    case Claim::line:
        return ClassMeaning::line;
    case Claim::regained_by_a:
    case Claim::elsewhere:
    case Claim::no_control:
    case Claim::ignore:
        break;
    }
    return ClassMeaning::ignore;
}

std::vector<std::string> attributes_of(const FeatureTable& table) {
    std::vector<std::string> names;
    std::map<std::string, std::set<std::string_view>> values;
    for (const Feature& feature : table.features)
        for (const Field& field : feature.fields) {
            auto& known = values[field.name];
            if (known.empty())
                names.push_back(field.name);
            if (known.size() <= most_classes)
                known.insert(field.value);
        }
    std::erase_if(names,
                  [&](const std::string& name) { return values[name].size() > most_classes; });
    return names;
}

/// Maximum number of features examined to find the class attribute.
constexpr std::size_t most_tried = 2'000;

/// The attribute whose values alone give most features the same claim as all attributes together.
std::string telling_attribute(const FeatureTable& table, const LayerSource& source,
                              const Parties& parties, const std::vector<std::string>& attributes) {
    std::string best;
    std::size_t most = 0;
    std::vector<std::pair<const Feature*, Claim>> claims;
    const std::size_t step = table.features.size() / most_tried + 1;
    for (std::size_t i = 0; i < table.features.size(); i += step)
        if (const Feature& feature = table.features[i];
            !feature.ground.empty() || !feature.lines.empty())
            if (const auto claim = io::claim_of(feature, table, source, parties))
                claims.emplace_back(&feature, *claim);
    for (const std::string& attribute : attributes) {
        LayerSource alone = source;
        alone.class_field = attribute;
        std::size_t agreeing = 0;
        for (const auto& [feature, claim] : claims)
            agreeing += !feature->value(attribute).empty() &&
                        io::claim_of(*feature, table, alone, parties) == claim;
        if (agreeing > most) {
            most = agreeing;
            best = attribute;
        }
    }
    return best;
}

std::string shown_attribute(const FeatureTable& table, const LayerSource& source,
                            const Parties& parties, const Survey& out) {
    if (out.kind != LayerKind::control_map)
        return source.name_field;
    if (!source.class_field.empty())
        return source.class_field;
    return telling_attribute(table, source, parties, out.attributes);
}

/// A path of at most `most` of its vertices, ends kept.
template <class Path>
Path thinned(const Path& path, std::size_t most) {
    if (path.size() <= most)
        return path;
    Path out;
    const double step = double(path.size() - 1) / double(most - 1);
    for (std::size_t i = 0; i < most; ++i)
        out.push_back(path[std::size_t(double(i) * step + 0.5)]);
    return out;
}

/// Thins paths to 100,000 vertices in all, to be drawn interactively.
class Thinner {
  public:
    explicit Thinner(std::size_t vertices) : share_(std::min(1.0, 100'000.0 / double(vertices))) {}

    template <class Path>
    Path operator()(const Path& path) const {
        return thinned(path, std::max<std::size_t>(4, std::size_t(double(path.size()) * share_)));
    }

  private:
    double share_;
};

void add_shapes(const Feature& feature, const Thinner& thin, SurveyedShapes& shapes) {
    for (const GeoPolygon& polygon : feature.ground.polygons) {
        GeoPolygon kept{thin(polygon.outer), {}};
        for (const auto& hole : polygon.holes)
            kept.holes.push_back(thin(hole));
        shapes.areas.polygons.push_back(std::move(kept));
    }
    for (const GeoPolyline& line : feature.lines)
        shapes.lines.push_back(thin(line));
    shapes.points.insert(shapes.points.end(), feature.points.begin(), feature.points.end());
}

void add_sizes(const Feature& feature, SurveyedClass& to) {
    to.areas += !feature.ground.empty();
    to.lines += !feature.lines.empty();
    to.points += !feature.points.empty();
    to.area += geodesic_area(feature.ground);
    for (const GeoPolyline& line : feature.lines)
        to.length += geodesic_length(line);
}

/// By value; the largest first, points last.
void sort_classes(const FeatureTable& table, const LayerSource& source, const Parties& parties,
                  const std::stop_token& stop, Survey& out) {
    struct Row {
        SurveyedClass measured;
        SurveyedShapes shapes;
        std::optional<Claim> claim;
        bool agreed = true;
    };
    std::map<std::string, Row> rows;
    const Thinner thin(table.vertices);
    for (const Feature& feature : table.features) {
        if (!feature.has_shape() || stop.stop_requested())
            continue;
        const std::string value(out.class_field.empty() ? std::string_view()
                                                        : feature.value(out.class_field));
        const auto [row, is_new] = rows.try_emplace(value);
        add_sizes(feature, row->second.measured);
        add_shapes(feature, thin, row->second.shapes);
        if (feature.ground.empty() && feature.lines.empty())
            continue; // points state no control
        const auto claim = io::claim_of(feature, table, source, parties);
        const bool first = row->second.measured.areas + row->second.measured.lines == 1;
        row->second.agreed = first || (row->second.agreed && row->second.claim == claim);
        row->second.claim = claim;
        out.sides_stated =
            out.sides_stated || !feature.value("left").empty() || !feature.value("right").empty();
    }
    std::vector<std::pair<std::string, Row>> sorted(rows.begin(), rows.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second.measured.area, a.second.measured.length) >
               std::pair(b.second.measured.area, b.second.measured.length);
    });
    for (auto& [value, row] : sorted) {
        row.measured.value = value;
        if (row.claim && row.agreed)
            row.measured.meaning = meaning_of(*row.claim);
        else if (!row.claim && row.measured.areas == 0 && row.measured.lines > 0)
            row.measured.meaning = ClassMeaning::line;
        out.classes.push_back(std::move(row.measured));
        out.shapes.push_back(std::move(row.shapes));
    }
}

/// Assigns areas to party b if no class of areas has a meaning: see io/layers/control_map.cpp.
void tell_unlabelled(Survey& out) {
    const bool any = std::any_of(out.classes.begin(), out.classes.end(), [](const auto& row) {
        return row.areas > 0 && row.meaning && row.meaning != ClassMeaning::line;
    });
    if (!any && out.report.recognised == Recognised::control_map)
        for (SurveyedClass& row : out.classes)
            if (row.areas > 0 && !row.meaning)
                row.meaning = ClassMeaning::controlled_by_b;
}

} // namespace

LayerKind kind_of(Recognised recognised) {
    switch (recognised) {
    case Recognised::oblasts:
        return LayerKind::oblasts;
    case Recognised::settlements:
        return LayerKind::settlements;
    case Recognised::rivers:
        return LayerKind::rivers;
    case Recognised::land:
        return LayerKind::land;
    case Recognised::base_map:
        return LayerKind::base_map;
    case Recognised::water:
        return LayerKind::water;
    case Recognised::control_map:
    case Recognised::something_else:
        break;
    }
    return LayerKind::control_map;
}

namespace {

void look_into(const LayerSource& source, const SearchFolders& places, const Parties& parties,
               std::optional<LayerKind> as, const std::stop_token& stop, Survey& out) {
    const auto table = io::read_every_layer(source, places, out.report.diagnostics, stop);
    if (!table) {
        out.report.problem = table.error();
        return;
    }
    io::inspect_table(*table, source, places, parties, as, stop, out.report);
    if (!out.report.layer_choices.empty())
        return; // one after the other, once it is chosen
    if (!as)
        out.kind = kind_of(out.report.recognised);
    if (!out.report.provenance.date && out.report.provenance.source.empty()) {
        Diagnostics already_reported;
        out.report.provenance = io::provenance_of(source, *table, already_reported);
    }
    out.attributes = attributes_of(*table);
    out.class_field = shown_attribute(*table, source, parties, out);
    sort_classes(*table, source, parties, stop, out);
    if (out.kind == LayerKind::control_map)
        tell_unlabelled(out);
}

} // namespace

Survey survey(const LayerSource& source, const SearchFolders& places, const Parties& parties,
              std::optional<LayerKind> as, std::stop_token stop) {
    Survey out;
    out.report.file = path_text(source);
    if (as)
        out.kind = *as;
    const auto done = io::guarded(out.report.file, [&]() -> Status {
        look_into(source, places, parties, as, stop, out);
        return ok();
    });
    if (!done && !out.report.problem)
        out.report.problem = done.error();
    return out;
}

} // namespace delimit
