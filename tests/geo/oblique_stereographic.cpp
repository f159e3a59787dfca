// Comparison with PROJ, both ways and in scale.
#include "geo/oblique_stereographic.h"

#include "delimit/geo/projection.h"
#include "support/catch.h"

#include <proj.h>
#include <random>

using namespace delimit;

namespace {

/// PROJ's own projection.
struct Sterea {
    PJ_CONTEXT* context = proj_context_create();
    PJ* transformation;

    explicit Sterea(GeoPoint centre)
        : transformation(proj_create(context, Projection{centre}.proj_string().c_str())) {}
    Sterea(const Sterea&) = delete;
    Sterea& operator=(const Sterea&) = delete;
    ~Sterea() {
        proj_destroy(transformation);
        proj_context_destroy(context);
    }
    [[nodiscard]] PJ_COORD map(PJ_DIRECTION direction, double a, double b) const {
        return proj_trans(transformation, direction, proj_coord(a, b, 0, 0));
    }
};

constexpr double earth = 6.4e6; ///< m a radian

} // namespace

TEST_CASE("the stereographic projection leads where PROJ's does, to a ten-millionth of a metre") {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> away(-1.5e6, 1.5e6);
    for (const auto& [longitude, latitude] :
         {std::pair(31.5, 48.5), std::pair(0.0, 0.0), std::pair(127.0, 38.0),
          std::pair(-60.0, -35.0), std::pair(178.0, 66.5), std::pair(180.0, -17.0),
          std::pair(10.0, 88.0)}) {
        const GeoPoint centre = GeoPoint::degrees(longitude, latitude);
        const Sterea sterea(centre);
        const ObliqueStereographic ours(centre);
        for (int i = 0; i < 1000; ++i) {
            const double x = i == 0 ? 0 : away(random), y = i < 2 ? 0 : away(random);
            INFO(longitude << " " << latitude << ": " << x << " " << y);
            const GeoPoint at = ours.inverse(MapPoint::metres(x, y));
            const double lambda = proj_torad(at.longitude()), phi = proj_torad(at.latitude());
            const PJ_COORD back = sterea.map(PJ_INV, x, y);
            CHECK(std::abs(std::remainder(lambda - back.lp.lam, 2 * M_PI)) * std::cos(phi) * earth <
                  1e-7);
            CHECK(std::abs(phi - back.lp.phi) * earth < 1e-7);
            const PJ_COORD there = sterea.map(PJ_FWD, lambda, phi);
            const MapPoint found = ours.forward(at);
            CHECK(std::abs(found.x() - there.xy.x) < 1e-7);
            CHECK(std::abs(found.y() - there.xy.y) < 1e-7);
            // PROJ computes it by differences, which fail near a pole.
            const PJ_FACTORS factors =
                proj_factors(sterea.transformation, proj_coord(lambda, phi, 0, 0));
            if (std::abs(at.latitude()) < 85)
                CHECK(ours.scale(at) == Approx(factors.meridional_scale).epsilon(2e-9));
        }
    }
}
