#include "geo/coordinates/coordinate_angles.h"

#include "support/catch.h"

using namespace delimit;

namespace {

AngleProblem problem(const std::string& text) {
    return written_angles(plain_coordinates(text)).problem;
}

} // namespace

TEST_CASE("a text without two angles names its problem") {
    for (const char* text : {"", " ", "48", "N", "1 2 3 4 5", "48.5 N E"}) {
        INFO(text);
        CHECK(problem(text) == AngleProblem::not_a_position);
    }
    CHECK(problem("48°61'N 37°E") == AngleProblem::minutes_or_seconds);
    CHECK(problem("48.5°30'N 37°E") == AngleProblem::minutes_or_seconds);
    CHECK(problem("48,59,37,83") == AngleProblem::commas);
}

TEST_CASE("minutes and seconds are parts of a degree, and letters give the sign") {
    const auto read = written_angles(plain_coordinates("48°35'24\"S 37°30'E"));
    REQUIRE(read.problem == AngleProblem::none);
    REQUIRE(read.angles.size() == 2);
    CHECK(read.angles[0].degrees == Approx(-48.59));
    CHECK(read.angles[0].letter == 'S');
    CHECK(read.angles[1].degrees == Approx(37.5));
    CHECK(read.angles[1].letter == 'E');
    const auto bare = written_angles("-0.5 12.25");
    REQUIRE(bare.angles.size() == 2);
    CHECK(bare.angles[0].degrees == -0.5);
    CHECK(bare.angles[1].degrees == 12.25);
    CHECK(bare.angles[0].letter == 0);
}

TEST_CASE("commas are decimal signs where nothing else is, and part two angles where points are") {
    const auto commas = written_angles("-0,5 12,25");
    REQUIRE(commas.angles.size() == 2);
    CHECK(commas.angles[0].degrees == -0.5);
    CHECK(commas.angles[1].degrees == 12.25);
    const auto points = written_angles("-0.5,12.25");
    REQUIRE(points.angles.size() == 2);
    CHECK(points.angles[1].degrees == 12.25);
    CHECK(problem("-0.5 12,0") != AngleProblem::none);
}

TEST_CASE("spellings of one position are one after they are made plain") {
    CHECK(plain_coordinates("48º35’24”n") == plain_coordinates("48°35′24″N"));
    CHECK(plain_coordinates("48°35'24''Пн") == plain_coordinates("48°35'24\"N"));
    CHECK(plain_coordinates("−0.5") == "-0.5");
}
