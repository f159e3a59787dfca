#include "io/json/json_view.h"

#include "support/project_text.h"

using namespace delimit;
using namespace delimit::test;
using delimit::io::JsonObject;
using delimit::io::JsonText;
using nlohmann::json;

namespace {

std::unique_ptr<JsonText> parsed(std::string_view text) {
    auto made = JsonText::parse(text, "a.json");
    REQUIRE(made);
    return *std::move(made);
}

} // namespace

TEST_CASE("no text is no JSON, and a text of another kind has no members") {
    const auto none = JsonText::parse("", "a.json");
    REQUIRE_FALSE(none);
    CHECK(none.error().location.file == "a.json");
    for (const char* text : {"[]", "3", "null"}) {
        const auto source = parsed(text);
        JsonObject object(*source);
        CHECK_FALSE(object.has("a"));
        CHECK(source->error());
    }
}

TEST_CASE("what is absent takes its default, and only what is required is missed") {
    const auto source = parsed(R"({"null": null})");
    JsonObject object(*source);
    CHECK(object.text("a").empty());
    CHECK_FALSE(object.number("null"));
    CHECK_FALSE(object.boolean("a"));
    CHECK(object.texts("a").empty());
    object.objects("a", [](JsonObject&) { FAIL("there is none"); });
    CHECK_FALSE(source->error());
    object.text("a", true);
    REQUIRE(source->error());
    CHECK(source->error()->location.field == "/a");
}

TEST_CASE("the first mistake is kept, by its place where it stood before it was moved") {
    const auto source = parsed(R"({"old": {"x": "text"}, "y": 5})");
    source->move("/old", "/new");
    source->move("/nothing", "/y");
    JsonObject object(*source);
    CHECK(object.number("y", 0, 5) == 5);
    object.object("new", [](JsonObject& inner) { CHECK_FALSE(inner.number("x")); });
    object.number("y", 0, 4);
    REQUIRE(source->error());
    CHECK(source->error()->location.field == "/old/x");
}

TEST_CASE("what nobody asked for is kept and put back where it stood, unless something is there") {
    const auto source = parsed(R"({"a": 1, "b": {"c": 2, "d": 3}, "e": 4})");
    JsonObject object(*source);
    object.number("a");
    object.object("b", [](JsonObject& inner) { inner.number("c"); });
    const Extras extras = object.rest();
    CHECK(source->warnings().size() == 2);
    nlohmann::ordered_json out{{"a", 1}, {"b", {{"c", 2}}}, {"e", 9}};
    io::put(out, extras);
    CHECK(out["b"]["d"] == 3);
    CHECK(out["e"] == 9);
    nlohmann::ordered_json elsewhere{{"a", 1}};
    io::put(elsewhere, extras);
    CHECK_FALSE(elsewhere.contains("b"));
    CHECK(elsewhere["e"] == 4);
}

TEST_CASE("a mistake is named by its JSON pointer") {
    const auto location = [](const std::string& pointer, const json& value) {
        return error_of(with(pointer, value)).location.field;
    };
    CHECK(location("/version", 99) == "/version");
    CHECK(location("/version", "1") == "/version");
    CHECK(location("/parties/0/colour", "blue") == "/parties/0/colour");
    CHECK(location("/parties/1/id", "ukraine") == "/parties");
    CHECK(location("/parties/0/id", "Ukraine!") == "/parties/0/id");
    CHECK(location("/parties/2", json{{"id", "x"}, {"name", "X"}, {"colour", "#000000"}}) ==
          "/parties");
    CHECK(location("/proposals/0/measures/0/tiers_km", {10, 5}) ==
          "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {5, 5}) ==
          "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {0}) == "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {-5}) == "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", json::array()) ==
          "/proposals/0/measures/0/tiers_km");
    CHECK(location("/proposals/0/measures/0/tiers_km", {5, "10"}) ==
          "/proposals/0/measures/0/tiers_km/1");
    CHECK(location("/proposals/0/measures/0/party", "france") == "/proposals/0/measures/0/party");
    CHECK(location("/proposals/0/measures/0/regime", "x") == "/proposals/0/measures/0/regime");
    CHECK(location("/proposals/0/measures/0/extent", "x") == "/proposals/0/measures/0/extent");
    CHECK(location("/proposals/0/measures/0/oblasts", {"UA-14", 5}) ==
          "/proposals/0/measures/0/oblasts/1");
    CHECK(location("/proposals/0/measures/0/excluded",
                   {{{{{37, 48}, {38, 49}, {38, 48}, {37, 49}, {37, 48}}}}}) ==
          "/proposals/0/measures/0/excluded/0");
    CHECK(location("/proposals/0/citations/0/date", "15.12.2025") ==
          "/proposals/0/citations/0/date");
    CHECK(location("/panes/0", "q") == "/panes/0");
    CHECK(location("/noise_limit_km2", -1) == "/noise_limit_km2");
    CHECK(location("/title", 5) == "/title");
}

TEST_CASE("members that this version does not know are listed") {
    Diagnostics found;
    REQUIRE(parse_project(with("/proposals/0/colour", "red"), "p", &found));
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "unknown-member");
    CHECK(found[0].location.field == "/proposals/0/colour");
}

TEST_CASE("lists and objects too deep within each other are refused before they are parsed") {
    const auto nested = [](std::size_t depth, const std::string& open, const std::string& close) {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i)
            text += open;
        text += "1";
        for (std::size_t i = 0; i < depth; ++i)
            text += close;
        return JsonText::parse(text, "a.json");
    };
    CHECK(nested(100, "[", "]"));
    CHECK(nested(100, R"({"a":)", "}"));
    for (const std::size_t depth : {101, 200'000}) {
        const auto deep = nested(depth, "[", "]");
        REQUIRE_FALSE(deep);
        CHECK(deep.error().code == ErrorCode::too_large);
        CHECK(deep.error().location.file == "a.json");
        CHECK_FALSE(nested(depth, R"({"a":)", "}"));
        CHECK_FALSE(nested(depth, R"([{"a":)", "}]"));
    }
    CHECK(JsonText::parse("[\"" + std::string(1000, '[') + "\\\"[\"]", "a.json"));
}

TEST_CASE("texts are cleaned and cut with a warning, those of files are left as they are") {
    const auto source = parsed(R"({"a": "red\u001b[31m \u202edekat", "b": ")" +
                               std::string(30'000, 'x') + R"(", "c": ["\u0007x"], "d": "fine"})");
    {
        JsonObject object(*source);
        CHECK(object.text("a") == "red[31m dekat");
        CHECK(object.text("b").size() <= 20'000);
        CHECK(object.texts("c") == std::vector<std::string>{"x"});
        CHECK(object.text("d") == "fine");
        CHECK(object.raw_text("b").size() == 30'000);
        CHECK(object.raw_text("a").find('\x1B') != std::string::npos);
    }
    CHECK_FALSE(source->error());
    REQUIRE(source->warnings().size() == 2);
    CHECK(source->warnings()[0].code == "text-cleaned");
    CHECK(source->warnings()[0].location.field == "/a");
    CHECK(source->warnings()[1].code == "text-shortened");
}
