#include "gui/data/findings_model.h"

#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("without findings the list is empty") {
    need_application();
    FindingsModel model;
    model.show_findings({}, Language::english);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("findings show what, where and how much, what may spoil figures first") {
    need_application();
    FindingsModel model;
    Diagnostic note{Severity::note, "note", "Nothing to worry about", {}, {}};
    Diagnostic repair{Severity::repair,
                      "ring-repaired",
                      "A ring was closed",
                      {"front.geojson", "", 12, ""},
                      square_kilometres(1.5)};
    Diagnostic warning{Severity::warning, "far", "The front is far away", {}, {}};
    model.show_findings({note, repair, warning}, Language::english);
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    REQUIRE(model.rowCount() == 3);
    CHECK(text(0, FindingsModel::message) == "The front is far away");
    CHECK(text(1, FindingsModel::message) == "A ring was closed");
    CHECK(text(1, FindingsModel::severity) == "Repaired");
    CHECK(text(1, FindingsModel::location).contains("front.geojson"));
    CHECK(text(1, FindingsModel::moved).contains("1.5"));
    CHECK(text(2, FindingsModel::moved).isEmpty());
}
