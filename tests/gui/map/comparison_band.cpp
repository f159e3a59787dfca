#include "gui/map/comparison_band.h"

#include "gui/base/text.h"
#include "gui/map/figures_panel.h"

#include "support/sample_snapshot.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

std::vector<std::string> rows_of(const ComparisonBand& band) {
    std::vector<std::string> ids;
    for (const ComparisonBars::Row& row : band.bars().rows)
        ids.push_back(row.id);
    return ids;
}

ComparisonBars sample_bars() {
    const SnapshotPtr snapshot = sample::snapshot();
    std::vector<ProposalFigures> figures;
    for (std::size_t i = 0; i < snapshot->proposals.size(); ++i)
        figures.push_back(proposal_figures(*snapshot, i, Language::english));
    return comparison_bars(figures, Language::english);
}

} // namespace

TEST_CASE("the band is hidden without proposals") {
    need_application();
    QWidget window;
    ComparisonBand band(&window);
    window.show();
    CHECK(band.isHidden());
    band.show_bars(sample_bars());
    CHECK_FALSE(band.isHidden());
    band.show_bars({});
    CHECK(band.isHidden());
}

TEST_CASE("bars, names and figures have room of their own in any width") {
    need_application();
    ComparisonBand band;
    band.show_bars(sample_bars());
    for (const int width : {420, 640, 1000, 1600, 2400}) {
        band.resize(width, band.sizeHint().height());
        band.show();
        REQUIRE(eventually([&] { return band.width() == width; }));
        const ComparisonBand::Columns& columns = band.columns();
        INFO(width);
        CHECK(columns.scale > 20);
        const QFontMetrics bold([&] {
            QFont font = band.font();
            font.setWeight(QFont::DemiBold);
            return font;
        }());
        for (const ComparisonBars::Row& row : band.bars().rows) {
            const auto reach = [&](Side side) {
                const ComparisonBars::Bar& bar = row.bars[index(side)];
                return (bar.length + bar.whisker) * columns.scale +
                       bold.horizontalAdvance(qt_text(bar.figure));
            };
            CHECK(columns.axis - reach(Side::a) > columns.left + columns.name);
            CHECK(columns.axis + reach(Side::b) <
                  (columns.remark_width > 0 ? columns.remark : width));
        }
    }
}

TEST_CASE("the band compares what is on the screen, in every layout") {
    need_application();
    OpenWindow open;
    MapArea& maps = child<MapArea>(open.window);
    CHECK(rows_of(maps.band()) == std::vector<std::string>{"us-proposal", "mutual-withdrawal"});
    const auto& prepared = *open.window.document().prepared();
    CHECK(maps.band().bars().rows[1].bars[0].figure ==
          proposal_figures(*prepared.snapshot, *prepared.number("mutual-withdrawal"),
                           Language::english)
              .withdrawal[0]
              .area_text);
    QTest::keyClick(&open.window, Qt::Key_4);
    open.settle();
    CHECK(rows_of(maps.band()).size() == 4);
    QTest::keyClick(&open.window, Qt::Key_1);
    open.settle();
    CHECK(rows_of(maps.band()).size() == 1);
    QTest::keyClick(&open.window, Qt::Key_W);
    open.settle();
    CHECK(rows_of(maps.band()) == std::vector<std::string>{"us-proposal", "mutual-withdrawal"});
}

TEST_CASE("a click on a row of the band makes its map the active one") {
    need_application();
    OpenWindow open;
    MapArea& maps = child<MapArea>(open.window);
    const auto rows = maps.band().findChildren<ComparisonRow*>();
    REQUIRE(rows.size() == 2);
    open.map(0).setFocus();
    QTest::mouseClick(rows[1], Qt::LeftButton);
    CHECK(open.map(1).hasFocus());
    // Screen readers and the pointer get all figures.
    CHECK(rows[0]->accessibleName() == "US proposal");
    CHECK(rows[0]->toolTip().contains("Withdrawal ratio"));
    CHECK(rows[0]->accessibleDescription().contains("Reported"));
}

TEST_CASE("all figures are below the maps when they are wanted, which is remembered") {
    need_application();
    {
        OpenWindow open;
        MapArea& maps = child<MapArea>(open.window);
        CHECK_FALSE(maps.map_frame(0).panel_figures().isVisible());
        const int before = open.map(0).height();
        command(open.window, "map.figures")->trigger();
        CHECK(maps.map_frame(0).panel_figures().isVisible());
        open.settle();
        CHECK(open.map(0).height() < before);
        open.window.close();
    }
    OpenWindow again;
    CHECK(command(again.window, "map.figures")->isChecked());
    CHECK(child<MapArea>(again.window).map_frame(1).panel_figures().isVisible());
    command(again.window, "map.figures")->trigger();
    again.window.close();
}
