// A base map that takes long to paint, in the real window.
#include "gui/widgets/busy_indicator.h"

#include "delimit/io/project/style_file.h"
#include "delimit/model/base_map.h"
#include "support/layer_styles.h"
#include "support/sample_snapshot.h"
#include "support/window.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <atomic>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Paints until it is stopped.
class EndlessBaseMap : public BaseMap {
  public:
    std::atomic<double> share = 0.25;
    mutable std::atomic<int> begun = 0, stopped = 0;

    std::shared_ptr<const BaseMapPicture> picture(const Projection&, const MapBox&, int, int,
                                                  const PictureWatch& watch) const override {
        ++begun;
        while (!watch.stop.stop_requested()) {
            watch.tell(share);
            QThread::msleep(5);
        }
        ++stopped;
        return nullptr;
    }
    std::optional<Error> problem() const override { return std::nullopt; }
    std::pair<long, long> size() const override { return {1000, 1000}; }
};

struct OpenSlowMap : OpenWindow {
    std::shared_ptr<EndlessBaseMap> base = std::make_shared<EndlessBaseMap>();
    PainterPtr plain = map(0).painter();
    BusyIndicator& busy = *window.findChild<BusyIndicator*>();

    OpenSlowMap() {
        auto scene = std::make_shared<Scene>(*plain->scene());
        scene->base_map = base;
        map(0).show_map(std::make_shared<const MapPainter>(scene));
        REQUIRE(eventually([&] { return base->begun == 1; }));
    }
};

} // namespace

TEST_CASE("a base map that takes long shows how far it is, and the map is there without it if "
          "cancelled") {
    OpenSlowMap open;
    REQUIRE(eventually([&] { return open.busy.isVisible(); }));
    CHECK(open.busy.findChild<QLabel*>()->text() == "Drawing the base map…");
    auto* bar = open.busy.findChild<QProgressBar*>();
    CHECK(bar->value() == 25);
    open.base->share = 0.5;
    REQUIRE(eventually([&] { return bar->value() == 50; }));
    CHECK_FALSE(open.map(0).up_to_date());

    QTest::mouseClick(open.busy.findChild<QToolButton*>(), Qt::LeftButton);
    REQUIRE(eventually([&] { return open.map(0).up_to_date() && open.busy.isHidden(); }));
    CHECK(open.base->begun == 1);
    CHECK(open.base->stopped == 1);

    // The next view requests it again.
    open.map(0).zoom(2);
    REQUIRE(eventually([&] { return open.base->begun == 2; }));
    // So does the map when it comes to rest, even if stopped before.
    REQUIRE(eventually([&] { return !open.map(0).moving(); }));
    open.map(0).stop_base_map();
    open.settle();
}

TEST_CASE("a base map that is no longer wanted is no longer drawn") {
    const auto stops = [](const std::function<void(OpenSlowMap&)>& end) {
        OpenSlowMap open;
        end(open);
        REQUIRE(eventually([&] { return open.base->stopped == 1; }));
    };
    stops([](OpenSlowMap& open) { open.map(0).show_map(open.plain); });
    stops([](OpenSlowMap& open) { open.map(0).show_map(nullptr); });
    stops([](OpenSlowMap& open) {
        PaintOptions options = open.map(0).options();
        options.layer_styles = hiding({"base-map"});
        open.map(0).set_options(options);
    });
    // Closing the window stops the base map as well.
    std::shared_ptr<EndlessBaseMap> base;
    {
        const OpenSlowMap open;
        base = open.base;
    }
    CHECK(base->stopped == 1);
}
