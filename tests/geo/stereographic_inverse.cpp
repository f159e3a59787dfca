// Against PROJ's own way back.
#include "geo/stereographic_inverse.h"

#include "delimit/geo/projection.h"
#include "support/catch.h"

#include <proj.h>
#include <random>

using namespace delimit;

TEST_CASE("the closed form leads back where PROJ does, to a ten-millionth of a metre") {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> away(-1.5e6, 1.5e6);
    PJ_CONTEXT* context = proj_context_create();
    for (const auto& [longitude, latitude] :
         {std::pair(31.5, 48.5), std::pair(0.0, 0.0), std::pair(127.0, 38.0),
          std::pair(-60.0, -35.0), std::pair(178.0, 66.5), std::pair(180.0, -17.0),
          std::pair(10.0, 88.0)}) {
        const Projection projection{GeoPoint::degrees(longitude, latitude)};
        PJ* transformation = proj_create(context, projection.proj_string().c_str());
        const StereographicInverse inverse(projection.centre);
        for (int i = 0; i < 1000; ++i) {
            const double x = i == 0 ? 0 : away(random), y = i < 2 ? 0 : away(random);
            INFO(longitude << " " << latitude << ": " << x << " " << y);
            const GeoPoint at = inverse(MapPoint::metres(x, y));
            const PJ_COORD expected = proj_trans(transformation, PJ_INV, proj_coord(x, y, 0, 0));
            const PJ_COORD found =
                proj_coord(proj_torad(at.longitude()), proj_torad(at.latitude()), 0, 0);
            const double apart = std::remainder(found.lp.lam - expected.lp.lam, 2 * M_PI);
            CHECK(std::abs(apart) * std::cos(found.lp.phi) * 6.4e6 < 1e-7);
            CHECK(std::abs(found.lp.phi - expected.lp.phi) * 6.4e6 < 1e-7);
        }
        proj_destroy(transformation);
    }
    proj_context_destroy(context);
}
