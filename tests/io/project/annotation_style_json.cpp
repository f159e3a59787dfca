#include "io/project/annotation_style_json.h"

#include "support/catch.h"

using namespace delimit;

namespace {

AnnotationStyle read(const std::string& json, std::optional<Error>* mistake = nullptr) {
    auto text = io::JsonText::parse(json, "p");
    REQUIRE(text);
    io::JsonObject in(**text);
    const AnnotationStyle style = io::parse_annotation_style(in);
    if (mistake)
        *mistake = (*text)->error();
    else
        CHECK_FALSE((*text)->error());
    return style;
}

} // namespace

TEST_CASE("a style that changes nothing is written as nothing") {
    CHECK(io::json_of(AnnotationStyle{}).is_null());
    CHECK(read("{}") == AnnotationStyle{});
}

TEST_CASE("all of a style reads back the same, also what is switched off") {
    const AnnotationStyle full{
        Colour{1, 2, 3}, 2.5, true, LineEnds::bars, Colour{4, 5, 6}, 0.25, Hatch::cross,
        Colour{7, 8, 9}, 11,  false};
    CHECK(read(io::json_of(full).dump()) == full);
    CHECK(io::json_of(full)["bold"] == false);
}

TEST_CASE("what no style can be is a mistake with its place") {
    for (const auto& [json, place] : {std::pair{R"({"colour": "blue-ish"})", "colour"},
                                      {R"({"ends": "feathers"})", "ends"},
                                      {R"({"hatch": "zigzag"})", "hatch"},
                                      {R"({"fill_opacity": 2})", "fill_opacity"},
                                      {R"({"text_size": 1})", "text_size"}}) {
        INFO(json);
        std::optional<Error> mistake;
        read(json, &mistake);
        REQUIRE(mistake);
        CHECK(mistake->location.field.find(place) != std::string::npos);
    }
}
