#include "io/project/text_json.h"

#include "support/catch.h"

using namespace delimit;

namespace {

std::unique_ptr<io::JsonText> text_of(const std::string& json) {
    auto text = io::JsonText::parse(json, "p");
    REQUIRE(text);
    return *std::move(text);
}

} // namespace

TEST_CASE("what says nothing is not written") {
    nlohmann::ordered_json out = nlohmann::ordered_json::object();
    io::put(out, "a", std::string());
    io::put(out, "b", Text{});
    io::put_short(out, "c", Text{});
    io::put(out, "d", std::optional<Date>());
    CHECK(out.empty());
}

TEST_CASE("an id is made of lower-case letters, digits and hyphens") {
    for (const char* bad : {R"({})", R"({"id": ""})", R"({"id": "Us"})", R"({"id": "a b"})"}) {
        INFO(bad);
        const auto text = text_of(bad);
        io::JsonObject in(*text);
        io::parse_id(in);
        CHECK(text->error());
    }
    const auto text = text_of(R"({"id": "us-2025"})");
    io::JsonObject in(*text);
    CHECK(io::parse_id(in) == "us-2025");
    CHECK_FALSE(text->error());
}

TEST_CASE("a date is a day that there is, and is written as it was") {
    using namespace std::chrono_literals;
    const auto good = text_of(R"({"date": "2025-12-15"})");
    io::JsonObject in(*good);
    const auto date = io::parse_date_of(in);
    REQUIRE(date);
    CHECK(*date == 2025y / 12 / 15);
    nlohmann::ordered_json out;
    io::put(out, "date", date);
    CHECK(out["date"] == "2025-12-15");
    const auto bad = text_of(R"({"date": "2025-02-30"})");
    io::JsonObject wrong(*bad);
    CHECK_FALSE(io::parse_date_of(wrong));
    REQUIRE(bad->error());
    CHECK(bad->error()->location.field.find("date") != std::string::npos);
}

TEST_CASE("a text in one language is an object, or short the string it was") {
    nlohmann::ordered_json out;
    io::put(out, "long", Text{"A", ""});
    io::put_short(out, "short", Text{"A", ""});
    io::put_short(out, "both", Text{"A", "Б"});
    CHECK(out["long"] == nlohmann::ordered_json{{"en", "A"}});
    CHECK(out["short"] == "A");
    CHECK(out["both"]["uk"] == "Б");
}
