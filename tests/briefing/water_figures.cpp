// Open water in words: rounded as the area it is part of, and never said where nothing is known.
#include "delimit/briefing/figures.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

TEST_CASE("water is rounded as the area it is part of, and left out where that is nothing") {
    const SquareMetres ten = square_kilometres(10);
    CHECK(water_text(SquareMetres(0), ten, Language::english).empty());
    CHECK(water_text(square_kilometres(4.9), ten, Language::english).empty());
    CHECK(water_text(square_kilometres(793.4), ten, Language::english) == "790\u00a0km²");
    CHECK(of_which_water_text(square_kilometres(793.4), ten, Language::english) ==
          "of which water 790\u00a0km²");
    CHECK(of_which_water_text(square_kilometres(793.4), ten, Language::ukrainian) ==
          "зокрема вода 790\u00a0км²");
    CHECK(of_which_water_text(square_kilometres(1), ten, Language::english).empty());
}

TEST_CASE("the note on water says what its source cannot know") {
    const auto with = [](WaterSource source) {
        auto snapshot = std::make_shared<Snapshot>(*sample::snapshot());
        auto control = std::make_shared<Control>(*snapshot->control);
        control->water = source;
        snapshot->control = control;
        return water_note(*snapshot, Language::english);
    };
    CHECK(with(WaterSource::none).find("not itemised") != std::string::npos);
    CHECK(with(WaterSource::outside_land).find("reservoirs and rivers are counted as land") !=
          std::string::npos);
    CHECK(with(WaterSource::file).find("water layer shows") != std::string::npos);
}
