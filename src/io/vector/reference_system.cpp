#include "io/vector/reference_system.h"

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

} // namespace

ReferenceSystem::ReferenceSystem() = default;
ReferenceSystem::~ReferenceSystem() = default;
ReferenceSystem::ReferenceSystem(ReferenceSystem&&) noexcept = default;
ReferenceSystem& ReferenceSystem::operator=(ReferenceSystem&&) noexcept = default;

ReferenceSystem ReferenceSystem::assumed() {
    ReferenceSystem out;
    out.name_ = "none given, taken for WGS 84";
    out.assumed_ = true;
    return out;
}

Result<ReferenceSystem> ReferenceSystem::from_text(const std::string& text,
                                                   const DataLocation& location) {
    if (text == numbers) {
        ReferenceSystem out;
        out.scale_ = scale_of_numbers;
        return out;
    }
    return names_wgs84(text) ? ReferenceSystem() : from_name(text, location);
}

bool ReferenceSystem::to_wgs84(double& x, double& y) const {
    x *= scale_;
    y *= scale_;
    return !transformation_ || transform(x, y);
}

} // namespace delimit::io
