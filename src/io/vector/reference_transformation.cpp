#include "io/vector/reference_system.h"

#include "delimit/base/message.h"
#include "io/files/gdal_session.h"
#include "io/files/option_names.h"
#include "io/files/reference_gate.h"
#include "io/files/sqlite_guard.h"

#include <chrono>
#include <ogr_spatialref.h>

namespace delimit::io {
namespace {

std::string name_of(const OGRSpatialReference& srs) {
    const char* authority = srs.GetAuthorityName(nullptr);
    const char* code = srs.GetAuthorityCode(nullptr);
    if (authority && code)
        return std::string(authority) + ":" + code;
    const char* name = srs.GetName();
    return name ? name : "unnamed";
}

/// Time for PROJ's own database, which is not that of the file at hand.
constexpr std::chrono::seconds patience{600};

/// Spellings of WGS 84 in Shapefile and FlatGeobuf that make no difference here.
bool is_wgs84_datum(const OGRSpatialReference& srs, const std::string& name) {
    if (name == "EPSG:4326" || name == "OGC:CRS84" || name == "EPSG:4979")
        return true;
    OGRSpatialReference wgs84;
    return srs.IsGeographic() && wgs84.SetWellKnownGeogCS("WGS84") == OGRERR_NONE &&
           srs.IsSameGeogCS(&wgs84);
}

} // namespace

void ReferenceSystem::Destroy::operator()(OGRCoordinateTransformation* t) const {
    OGRCoordinateTransformation::DestroyCT(t);
}

Result<ReferenceSystem> ReferenceSystem::from_name(const std::string& text,
                                                   const DataLocation& location) {
    const SqliteGuard own({}, patience);
    const auto srs = reference_of_text(text, location);
    if (!srs)
        return srs.error();
    return from_layer(*srs, location);
}

Result<ReferenceSystem> ReferenceSystem::from_layer(const OGRSpatialReference& srs,
                                                    const DataLocation& location) {
    const GdalSession session;
    const SqliteGuard own({}, patience);
    ReferenceSystem out;
    const std::string name = name_of(srs);
    // GeoPackage's two entries for "not known".
    if (name.starts_with("Undefined") || srs.IsEmpty())
        return assumed();
    if (is_wgs84_datum(srs, name))
        return out;
    if (auto fine = check_reference(srs, location); !fine)
        return fine.error();
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    out.transformation_.reset(OGRCreateCoordinateTransformation(&srs, &wgs84));
    if (!out.transformation_) {
        if (auto missing = missing_database(location))
            return *std::move(missing);
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
    }
    out.transformation_->SetEmitErrors(false);
    out.name_ = name;
    return out;
}

bool ReferenceSystem::transform(double& x, double& y) const {
    return transformation_->Transform(1, &x, &y) != 0;
}

} // namespace delimit::io
