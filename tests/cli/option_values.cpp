#include "cli/option_values.h"

#include "support/catch.h"

using namespace delimit;
using namespace delimit::cli;

TEST_CASE("a number is read in full or not at all") {
    CHECK(parse_number("10") == 10);
    CHECK(parse_number("2.5") == 2.5);
    CHECK(parse_number("-0.5") == -0.5);
    for (const char* text : {"", " 1", "1 ", "1km", "nan", "inf", "1e999", "1,5", "0x10"})
        CHECK_FALSE(parse_number(text));
}

TEST_CASE("depths come out in ascending metres") {
    CHECK(parse_depths("10") == std::vector{Metres(10000)});
    CHECK(parse_depths("0.5,5,10") == std::vector{Metres(500), Metres(5000), Metres(10000)});
    // "7,5" may mean seven and a half.
    CHECK_FALSE(parse_depths("10,5"));
    CHECK_FALSE(parse_depths("7,5"));
    for (const char* text : {"", ",", "5,", ",5", "0", "-5", "5,5", "1001", "5;10", "five", "nan"})
        CHECK_FALSE(parse_depths(text));
}

TEST_CASE("a size is two whole numbers of pixels") {
    CHECK(parse_size("3840x2160") == std::pair(3840, 2160));
    CHECK(parse_size("16x32767") == std::pair(16, 32767));
    for (const char* text : {"", "x", "100x", "x100", "15x100", "100x32768", "100X100", "1.5x100",
                             "100x100x100", "99999999999x100"})
        CHECK_FALSE(parse_size(text));
}

TEST_CASE("a pair is split at its last equals sign") {
    CHECK(parse_pair("occupied=russia") ==
          std::pair<std::string, std::string>("occupied", "russia"));
    CHECK(parse_pair("a=b=c") == std::pair<std::string, std::string>("a=b", "c"));
    for (const char* text : {"", "=", "a=", "=b", "ab"})
        CHECK_FALSE(parse_pair(text));
}

TEST_CASE("a seed is a place on Earth and a party") {
    const auto seed = parse_seed("36.2,49.9=ukraine");
    REQUIRE(seed);
    CHECK(seed->at == GeoPoint::degrees(36.2, 49.9));
    CHECK(seed->party == "ukraine");
    for (const char* text : {"", "36.2=ukraine", "36.2,49.9", "36.2,99=ukraine", "36.2,49.9,1=x",
                             "east,north=ukraine"})
        CHECK_FALSE(parse_seed(text));
}

TEST_CASE("a list has no empty part") {
    CHECK(parse_list("freeze") == std::vector<std::string>{"freeze"});
    CHECK(parse_list("freeze,us-proposal") == std::vector<std::string>{"freeze", "us-proposal"});
    for (const char* text : {"", ",", "a,", ",a", "a,,b"})
        CHECK_FALSE(parse_list(text));
}

TEST_CASE("languages and formats go by their short names") {
    CHECK(parse_language("en") == Language::english);
    CHECK(parse_language("uk") == Language::ukrainian);
    CHECK_FALSE(parse_language("ru"));
    CHECK(parse_statistics_format("md") == StatisticsFormat::markdown);
    CHECK(parse_statistics_format("json") == StatisticsFormat::json);
    CHECK_FALSE(parse_statistics_format("xml"));
    CHECK_FALSE(parse_statistics_format(""));
}
