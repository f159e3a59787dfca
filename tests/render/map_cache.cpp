#include "delimit/render/map_cache.h"

#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/layer_styles.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <algorithm>
#include <cmath>

using namespace delimit;

namespace {

const Viewport view(MapPoint::metres(0, 0), 500, {400, 300});

MapPainter painter_of(std::size_t proposal) {
    return MapPainter(
        build_scene(sample::snapshot(), proposal, default_style(), Language::english));
}

/// Largest difference of a channel.
int difference(const QImage& a, const QImage& b) {
    REQUIRE(a.size() == b.size());
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                             std::abs(qBlue(p) - qBlue(q))});
        }
    return most;
}

} // namespace

TEST_CASE("the picture is the same whether its ground was kept or painted again") {
    need_qt();
    const MapPainter mutual = painter_of(sample::mutual);
    // Another proposal on the same map.
    const MapPainter freeze(mutual,
                            build_scene_like(*mutual.scene(), *sample::snapshot(), sample::freeze));
    MapCache cache;
    const PaintOptions options;
    const auto fresh = [&](const MapPainter& painter, const Viewport& at, double ratio) {
        return painter.render_map(at, 0, ratio, options);
    };
    for (double ratio : {1.0, 2.0}) {
        for (const MapPainter* painter : {&mutual, &freeze, &mutual, &mutual}) {
            const QImage made = cache.render(*painter, view, 0, ratio, options);
            CHECK(made.devicePixelRatio() == ratio);
            CHECK(difference(made, fresh(*painter, view, ratio)) <= 2);
        }
        const Viewport moved = view.panned(13, 7);
        CHECK(difference(cache.render(mutual, moved, 0, ratio, options),
                         fresh(mutual, moved, ratio)) == 0);
    }
    CHECK(difference(fresh(mutual, view, 1), fresh(freeze, view, 1)) > 30);
}

TEST_CASE("what is kept of one map is never shown on another") {
    need_qt();
    const MapPainter one = painter_of(sample::mutual);
    const MapPainter other(
        build_scene(sample::snapshot(true), sample::mutual, default_style(), Language::ukrainian));
    MapCache cache;
    for (int i = 0; i < 3; ++i)
        cache.render(one, view, 0, 1, {});
    for (int i = 0; i < 2; ++i)
        CHECK(difference(cache.render(other, view, 0, 1, {}), other.render_map(view, 0, 1, {})) <=
              2);
    PaintOptions hidden;
    hidden.layer_styles = test::hiding({"line-of-contact"});
    for (int i = 0; i < 2; ++i)
        CHECK(difference(cache.render(other, view, 0, 1, hidden),
                         other.render_map(view, 0, 1, hidden)) <= 2);
}
