#include "io/vector/reference_system.h"

#include "delimit/base/message.h"
#include "io/files/gdal_session.h"
#include "io/files/option_names.h"

#include <ogr_spatialref.h>

namespace delimit::io {
namespace {

/// Names of WGS 84 longitude, latitude in files, recognised without PROJ's database.
bool names_wgs84(const std::string& text) {
    return text == "EPSG:4326" || text == "OGC:CRS84" || text == "CRS84" || text == "WGS84" ||
           text == "urn:ogc:def:crs:OGC:1.3:CRS84" || text == "urn:ogc:def:crs:OGC::CRS84" ||
           text == "urn:ogc:def:crs:EPSG::4326" ||
           text == "http://www.opengis.net/def/crs/OGC/1.3/CRS84" ||
           text == "http://www.opengis.net/def/crs/EPSG/0/4326";
}

std::string name_of(const OGRSpatialReference& srs) {
    const char* authority = srs.GetAuthorityName(nullptr);
    const char* code = srs.GetAuthorityCode(nullptr);
    if (authority && code)
        return std::string(authority) + ":" + code;
    const char* name = srs.GetName();
    return name ? name : "unnamed";
}

/// Spellings of WGS 84 in Shapefile and FlatGeobuf that make no difference here.
bool is_wgs84_datum(const OGRSpatialReference& srs, const std::string& name) {
    if (name == "EPSG:4326" || name == "OGC:CRS84" || name == "EPSG:4979")
        return true;
    OGRSpatialReference wgs84;
    return srs.IsGeographic() && wgs84.SetWellKnownGeogCS("WGS84") == OGRERR_NONE &&
           srs.IsSameGeogCS(&wgs84);
}

} // namespace

ReferenceSystem::ReferenceSystem() = default;
ReferenceSystem::~ReferenceSystem() = default;
ReferenceSystem::ReferenceSystem(ReferenceSystem&&) noexcept = default;
ReferenceSystem& ReferenceSystem::operator=(ReferenceSystem&&) noexcept = default;

void ReferenceSystem::Destroy::operator()(OGRCoordinateTransformation* t) const {
    OGRCoordinateTransformation::DestroyCT(t);
}

ReferenceSystem ReferenceSystem::assumed() {
    ReferenceSystem out;
    out.name_ = "none given, taken for WGS 84";
    out.assumed_ = true;
    return out;
}

Result<ReferenceSystem> ReferenceSystem::from_text(const std::string& text,
                                                   const DataLocation& location) {
    if (names_wgs84(text))
        return ReferenceSystem();
    const GdalSession session;
    OGRSpatialReference srs;
    const char* limits[] = {"ALLOW_NETWORK_ACCESS=NO", "ALLOW_FILE_ACCESS=NO", nullptr};
    if (srs.SetFromUserInput(text.c_str(), limits) != OGRERR_NONE)
        return Error{ErrorCode::bad_reference,
                     filled({"'{0}' is not a known coordinate reference system",
                             "система координат «{0}» невідома"},
                            {text.substr(0, 80)}),
                     {"name it by its EPSG code, for example EPSG:32637",
                      "назвіть її кодом EPSG, наприклад EPSG:32637"},
                     location};
    srs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return from_layer(srs, location);
}

Result<ReferenceSystem> ReferenceSystem::from_layer(const OGRSpatialReference& srs,
                                                    const DataLocation& location) {
    const GdalSession session;
    ReferenceSystem out;
    const std::string name = name_of(srs);
    // GeoPackage's two entries for "not known".
    if (name.starts_with("Undefined") || srs.IsEmpty())
        return assumed();
    if (is_wgs84_datum(srs, name))
        return out;
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    out.transformation_.reset(OGRCreateCoordinateTransformation(&srs, &wgs84));
    if (!out.transformation_)
        return Error{
            ErrorCode::bad_reference,
            filled({"there is no way from its coordinate reference system {0} to WGS 84{1}",
                    "його систему координат {0} не можна перевести у WGS 84{1}"},
                   {name, session.because()}),
            filled({"convert the file to WGS 84 longitude and latitude, or name the right "
                    "system in {0}",
                    "переведіть файл у довготу й широту WGS 84 або назвіть правильну "
                    "систему {0}"},
                   {crs_option}),
            location};
    out.transformation_->SetEmitErrors(false);
    out.name_ = name;
    return out;
}

bool ReferenceSystem::to_wgs84(double& x, double& y) const {
    return !transformation_ || transformation_->Transform(1, &x, &y) != 0;
}

} // namespace delimit::io
