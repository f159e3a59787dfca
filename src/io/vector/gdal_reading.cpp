#include "io/vector/vector_file.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "io/files/gdal_session.h"
#include "io/files/limits.h"
#include "io/files/option_names.h"
#include "io/files/reference_gate.h"
#include "io/files/sqlite_guard.h"
#include "io/vector/intake.h"

#include <array>
#include <charconv>
#include <cpl_conv.h>
#include <cstdio>
#include <memory>
#include <ogrsf_frmts.h>

namespace delimit::io {
namespace {

struct CloseDataset {
    void operator()(GDALDataset* d) const { GDALClose(d); }
};
using Dataset = std::unique_ptr<GDALDataset, CloseDataset>;
struct DestroyFeature {
    void operator()(OGRFeature* f) const { OGRFeature::DestroyFeature(f); }
};
using OgrFeature = std::unique_ptr<OGRFeature, DestroyFeature>;
using Geometry = std::unique_ptr<OGRGeometry>;

RawRing ring_of(const OGRSimpleCurve& curve) {
    RawRing ring(static_cast<std::size_t>(curve.getNumPoints()));
    for (std::size_t i = 0; i < ring.size(); ++i)
        ring[i] = {curve.getX(static_cast<int>(i)), curve.getY(static_cast<int>(i))};
    return ring;
}

void add_polygon(const OGRPolygon& polygon, std::vector<RawPart>& parts) {
    if (!polygon.getExteriorRing() || polygon.getExteriorRing()->getNumPoints() == 0)
        return;
    RawPart part{RawPart::Kind::polygon, {ring_of(*polygon.getExteriorRing())}};
    for (int i = 0; i < polygon.getNumInteriorRings(); ++i)
        part.rings.push_back(ring_of(*polygon.getInteriorRing(i)));
    parts.push_back(std::move(part));
}

/// Takes collections apart, to a depth that no ordinary file exceeds.
void add_parts(const OGRGeometry& geometry, std::vector<RawPart>& parts, int depth = 0) {
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
        if (!geometry.IsEmpty())
            parts.push_back({RawPart::Kind::point,
                             {{{geometry.toPoint()->getX(), geometry.toPoint()->getY()}}}});
        break;
    case wkbLineString:
    case wkbLinearRing:
        if (!geometry.IsEmpty())
            parts.push_back({RawPart::Kind::line, {ring_of(*geometry.toSimpleCurve())}});
        break;
    case wkbPolygon:
    case wkbTriangle:
        add_polygon(*geometry.toPolygon(), parts);
        break;
    case wkbPolyhedralSurface:
    case wkbTIN:
        for (const OGRPolygon* face : *geometry.toPolyhedralSurface())
            add_polygon(*face, parts);
        break;
    case wkbMultiPoint:
    case wkbMultiLineString:
    case wkbMultiPolygon:
    case wkbGeometryCollection:
        if (depth < 32)
            for (const OGRGeometry* part : *geometry.toGeometryCollection())
                add_parts(*part, parts, depth + 1);
        break;
    default:
        break; // curves were linearised by the caller; other types have no coordinates
    }
}

std::vector<RawPart> parts_of(const OGRGeometry* geometry) {
    std::vector<RawPart> parts;
    if (!geometry)
        return parts;
    if (geometry->hasCurveGeometry()) {
        if (const Geometry linear{geometry->getLinearGeometry()})
            add_parts(*linear, parts);
    } else {
        add_parts(*geometry, parts);
    }
    return parts;
}

std::string text_of(const OGRFeature& feature, int i) {
    const OGRFieldDefn& definition = *feature.GetDefnRef()->GetFieldDefn(i);
    if (definition.GetSubType() == OFSTBoolean)
        return feature.GetFieldAsInteger(i) ? "true" : "false";
    if (definition.GetSubType() == OFSTJSON)
        return {}; // lists and objects: no reader here uses them
    if (definition.GetType() != OFTDate && definition.GetType() != OFTDateTime)
        return feature.GetFieldAsString(i);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0;
    if (!feature.GetFieldAsDateTime(i, &year, &month, &day, &hour, &minute, &second, &zone))
        return {};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return text.data();
}

bool is_number(const OGRFieldDefn& definition) {
    const OGRFieldType type = definition.GetType();
    return (type == OFTInteger || type == OFTInteger64 || type == OFTReal) &&
           definition.GetSubType() != OFSTBoolean;
}

Feature attributes_of(const OGRFeature& from, std::size_t layer) {
    Feature feature;
    feature.id = from.GetFID();
    feature.layer = layer;
    for (int i = 0; i < from.GetFieldCount(); ++i) {
        if (!from.IsFieldSetAndNotNull(i))
            continue;
        const OGRFieldDefn& definition = *from.GetDefnRef()->GetFieldDefn(i);
        std::string value = text_of(from, i);
        if (!value.empty())
            feature.fields.push_back(
                {definition.GetNameRef(), std::move(value), is_number(definition)});
    }
    return feature;
}

Result<ReferenceSystem> reference_of(OGRLayer& layer, const LayerSource& source) {
    const DataLocation location{path_text(source), layer.GetName(), {}, {}};
    if (!source.crs.empty())
        return ReferenceSystem::from_text(source.crs,
                                          DataLocation{path_text(source), {}, {}, "crs"});
    if (const OGRSpatialReference* srs = layer.GetSpatialRef())
        return ReferenceSystem::from_layer(*srs, location);
    return ReferenceSystem::assumed();
}

} // namespace

Error no_reference(Error error) {
    if (error.code != ErrorCode::bad_geometry)
        return error;
    error.code = ErrorCode::bad_reference;
    error.message = filled({"the file names no coordinate reference system, and {0}",
                            "файл не називає системи координат, і {0}"},
                           {error.message});
    if (error.location.field != "crs")
        error.advice = filled({"name its coordinate reference system in {0}, for example "
                               "EPSG:32637, or put its .prj file beside it",
                               "назвіть його систему координат {0}, наприклад EPSG:32637, або "
                               "покладіть поряд його файл .prj"},
                              {crs_option});
    return error;
}

namespace {

/// The bytes of "0103…", with "\\x" or "0x" before it as databases print it; empty if it is none.
std::vector<unsigned char> bytes_of_hex(std::string_view text) {
    if (text.starts_with("\\x") || text.starts_with("0x") || text.starts_with("0X"))
        text.remove_prefix(2);
    std::vector<unsigned char> bytes;
    if (text.size() < 10 || text.size() % 2 != 0)
        return bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        unsigned char byte = 0;
        const auto [end, error] = std::from_chars(&text[i], &text[i] + 2, byte, 16);
        if (error != std::errc() || end != &text[i] + 2)
            return {};
        bytes.push_back(byte);
    }
    return bytes;
}

/// Takes the reference system that PostGIS puts behind the type out of a WKB; 0 if there is none.
int take_srid(std::vector<unsigned char>& wkb) {
    const bool little = wkb[0] == 1;
    if (wkb.size() < 9 || wkb[0] > 1 || (wkb[little ? 4 : 1] & 0x20U) == 0)
        return 0;
    wkb[little ? 4 : 1] &= 0xDFU;
    unsigned srid = 0;
    for (std::size_t i = 0; i < 4; ++i)
        srid |= unsigned{wkb[5 + i]} << (8 * (little ? i : 3 - i));
    wkb.erase(wkb.begin() + 5, wkb.begin() + 9);
    return srid < 1'000'000 ? static_cast<int>(srid) : 0;
}

/// Takes "SRID=4326;" off a text; 0 if it does not begin so.
int take_srid(std::string& wkt) {
    const auto semicolon = wkt.find(';');
    if (semicolon == wkt.npos || semicolon < 6 || wkt.size() < 5 ||
        !EQUALN(wkt.c_str(), "SRID=", 5))
        return 0;
    int srid = 0;
    std::from_chars(wkt.data() + 5, wkt.data() + semicolon, srid);
    wkt.erase(0, semicolon + 1);
    return srid;
}

} // namespace

WrittenShape written_shape(std::string text) {
    const GdalSession session;
    WrittenShape out;
    OGRGeometry* made = nullptr;
    if (auto wkb = bytes_of_hex(text); !wkb.empty()) {
        out.srid = take_srid(wkb);
        OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &made, wkb.size());
    } else if (text.starts_with('{')) {
        made = OGRGeometryFactory::createFromGeoJson(text.c_str(), int(text.size()));
    } else {
        out.srid = take_srid(text);
        if (OGRGeometryFactory::createFromWkt(text.c_str(), nullptr, &made) != OGRERR_NONE) {
            OGRGeometryFactory::destroyGeometry(made);
            return {};
        }
    }
    const Geometry geometry(made);
    out.parts = parts_of(geometry.get());
    return out;
}

namespace {

/// Sets an option of GDAL for this thread during its lifetime.
class ThreadOption {
  public:
    ThreadOption(const char* name, bool on) : name_(on ? name : nullptr) {
        if (name_)
            CPLSetThreadLocalConfigOption(name_, "YES");
    }
    ~ThreadOption() {
        if (name_)
            CPLSetThreadLocalConfigOption(name_, nullptr);
    }
    ThreadOption(const ThreadOption&) = delete;
    ThreadOption& operator=(const ThreadOption&) = delete;

  private:
    const char* name_;
};

Status read_layer(OGRLayer& layer, const LayerSource& source, const ReferenceSystem& from,
                  bool shapes, FeatureTable& table, Diagnostics& diagnostics,
                  const std::stop_token& stop, GdalSession& session) {
    table.crs = from.name();
    table.layers.emplace_back(layer.GetName());
    // Each of GDAL's features has room for all attributes.
    if (static_cast<std::size_t>(layer.GetLayerDefn()->GetFieldCount()) > limits::attributes)
        return beyond_limit(table.file, limits::attributes,
                            {"different attributes", "різних атрибутів"});
    Intake intake(table, diagnostics, source.swap_axes, stop);
    layer.ResetReading();
    while (const OgrFeature feature{layer.GetNextFeature()}) {
        auto taken = intake.take(attributes_of(*feature, table.layers.size() - 1),
                                 parts_of(shapes ? feature->GetGeometryRef() : nullptr), from);
        if (!taken)
            return from.is_assumed() ? no_reference(taken.error()) : taken.error();
    }
    if (session.failed() && session.because().find("proj.db") != std::string::npos)
        if (auto missing = missing_database({path_text(source), layer.GetName(), {}, {}}))
            return *std::move(missing);
    if (session.failed())
        return Error{
            ErrorCode::bad_format,
            filled({"reading broke off after {0}{1}", "читання обірвалося: прочитано {0}{1}"},
                   {counted(std::ssize(table.features), {"feature", "features"},
                            {"об’єкт", "об’єкти", "об’єктів"}),
                    session.because()}),
            {"the file is damaged or truncated: save or download it again",
             "файл пошкоджено або обрізано: збережіть або завантажте його ще раз"},
            DataLocation{path_text(source), layer.GetName(), {}, {}}};
    return ok();
}

/// True for GPX's points of routes and tracks, which are in their lines as well.
bool is_repeated(GDALDataset& dataset, const std::string& layer) {
    return dataset.GetDriverName() == std::string("GPX") &&
           (layer == "route_points" || layer == "track_points");
}

Result<FeatureTable> read_guarded(const LayerSource& source, const GdalOpening& opening,
                                  Diagnostics& diagnostics, const std::stop_token& stop);

std::string names_of(GDALDataset& dataset) {
    std::string names;
    for (auto* layer : dataset.GetLayers())
        names += (names.empty() ? "" : ", ") + std::string(layer->GetName());
    return names;
}

} // namespace

Result<FeatureTable> read_by_gdal(const LayerSource& source, const GdalOpening& opening,
                                  Diagnostics& diagnostics, std::stop_token stop) {
    const SqliteGuard guard(stop, limits::answer);
    auto table = read_guarded(source, opening, diagnostics, stop);
    if (auto ended = guard.problem(path_text(source)))
        return *std::move(ended);
    return table;
}

namespace {

Result<FeatureTable> read_guarded(const LayerSource& source, const GdalOpening& opening,
                                  Diagnostics& diagnostics, const std::stop_token& stop) {
    GdalSession session;
    const ThreadOption restore("SHAPE_RESTORE_SHX", opening.restore_index);
    const DataLocation location{path_text(source), {}, {}, {}};
    Dataset dataset;
    for (const char* name : opening.names)
        if (!dataset)
            dataset.reset(GDALDataset::Open(name, GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                            opening.drivers, opening.options, nullptr));
    if (!dataset)
        return Error{ErrorCode::bad_format,
                     filled({"this is no file of a format that is read here, or it is damaged{0}",
                             "це файл формату, який тут не читається, або він пошкоджений{0}"},
                            {session.because()}),
                     {"check that it is complete and that its ending fits its format",
                      "перевірте, чи він повний і чи розширення відповідає формату"},
                     location};
    session.forget_failure(); // one of several attempts may have failed
    FeatureTable table;
    table.file = path_text(source);
    table.format = dataset->GetDriver()->GetMetadataItem(GDAL_DMD_LONGNAME);
    const std::string driver = dataset->GetDriverName();
    table.separate_layers = driver != "GPX" && driver != "KML" && driver != "LIBKML";
    const auto read = [&](OGRLayer& layer) -> Status {
        if (opening.from)
            return read_layer(layer, source, *opening.from, !opening.tables, table, diagnostics,
                              stop, session);
        const auto from = reference_of(layer, source);
        if (!from)
            return from.error();
        return read_layer(layer, source, *from, !opening.tables, table, diagnostics, stop, session);
    };
    if (!source.layer.empty()) {
        OGRLayer* layer = dataset->GetLayerByName(source.layer.c_str());
        for (int i = 0; !layer && i < dataset->GetLayerCount(); ++i)
            if (clean_text(dataset->GetLayer(i)->GetName()) == source.layer)
                layer = dataset->GetLayer(i); // as it was shown
        if (!layer)
            return Error{ErrorCode::not_found,
                         filled({"there is no layer '{0}'", "шару «{0}» немає"}, {source.layer}),
                         filled({"it has: {0}", "є такі: {0}"}, {names_of(*dataset)}), location};
        if (auto done = read(*layer); !done)
            return done.error();
    } else {
        for (auto* layer : dataset->GetLayers()) {
            if (layer->GetGeomType() == wkbNone && !opening.tables)
                continue;
            if (is_repeated(*dataset, layer->GetName()))
                continue;
            if (auto done = read(*layer); !done)
                return done.error();
        }
    }
    for (const std::string& warning : session.warnings())
        diagnostics.push_back(
            {Severity::note, "reader-note", as_it_is(warning), location, std::nullopt});
    return table;
}

} // namespace
} // namespace delimit::io
