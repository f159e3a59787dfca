// Transformation from a file's coordinate reference system to WGS 84 longitude and latitude.
#pragma once

#include "delimit/base/result.h"

#include <memory>
#include <string>

class OGRSpatialReference;
class OGRCoordinateTransformation;

namespace delimit::io {

class ReferenceSystem {
  public:
    /// WGS 84 longitude, latitude: nothing to do.
    ReferenceSystem();
    ~ReferenceSystem();
    ReferenceSystem(ReferenceSystem&&) noexcept;
    ReferenceSystem& operator=(ReferenceSystem&&) noexcept;

    /// "EPSG:32637", an OGC URN, or WKT; coordinates in x (east), y (north) order. Never reads
    /// another file or the network.
    static Result<ReferenceSystem> from_text(const std::string& text, const DataLocation& location);
    /// The system of a GDAL layer, axis mapping included.
    static Result<ReferenceSystem> from_layer(const OGRSpatialReference& srs,
                                              const DataLocation& location);
    /// For files that name none: WGS 84, with a warning by the caller.
    static ReferenceSystem assumed();

    /// In place of a name: degrees are the file's numbers times `scale_of_numbers`, whatever they
    /// mean; to look at their extent. Nobody can type it.
    static constexpr const char* numbers = "\x01numbers";
    static constexpr double scale_of_numbers = 1e-6;

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] bool is_wgs84() const { return transformation_ == nullptr; }
    [[nodiscard]] bool is_assumed() const { return assumed_; }
    /// Transforms in place; false if the transformation has no result.
    [[nodiscard]] bool to_wgs84(double& x, double& y) const;

  private:
    // What needs GDAL, in a source of its own: not every program has it (src/start).
    static Result<ReferenceSystem> from_name(const std::string& text, const DataLocation& location);
    [[nodiscard]] bool transform(double& x, double& y) const;

    std::string name_ = "WGS 84";
    bool assumed_ = false;
    double scale_ = 1;
    struct Destroy {
        void operator()(OGRCoordinateTransformation* t) const;
    };
    std::unique_ptr<OGRCoordinateTransformation, Destroy> transformation_;
};

} // namespace delimit::io
