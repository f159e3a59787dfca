// The quick reader compared with the full parser: the same events, and nothing read that is not
// JSON.
#include "io/json/json_scan.h"
#include "support/catch.h"
#include "support/files.h"

#include <bit>
#include <cstdint>
#include <optional>
#include <random>

using namespace delimit;
using Json = nlohmann::json;

namespace {

/// Records events as text.
class Recorder final : public nlohmann::json_sax<Json> {
  public:
    std::string heard;
    std::size_t stop_after = static_cast<std::size_t>(-1);

    bool null() override { return say("null"); }
    bool boolean(bool b) override { return say(b ? "true" : "false"); }
    bool number_integer(number_integer_t n) override { return say("i" + std::to_string(n)); }
    bool number_unsigned(number_unsigned_t n) override { return say("u" + std::to_string(n)); }
    bool number_float(number_float_t n, const string_t& text) override {
        return say("f" + text + " " + std::to_string(std::bit_cast<std::uint64_t>(n)));
    }
    bool string(string_t& text) override { return say("s" + text); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return say("{"); }
    bool key(string_t& text) override { return say("k" + text); }
    bool end_object() override { return say("}"); }
    bool start_array(std::size_t) override { return say("["); }
    bool end_array() override { return say("]"); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

  private:
    bool say(const std::string& event) {
        heard += event + '\n';
        return stop_after-- > 0;
    }
};

/// Events of a text that is wholly JSON; nothing for one that is not.
std::optional<std::string> quick(const std::string& text) {
    Recorder recorder;
    return io::scan_json(text, recorder) ? std::optional(recorder.heard) : std::nullopt;
}
std::optional<std::string> full(const std::string& text) {
    Recorder recorder;
    return Json::sax_parse(text, &recorder) ? std::optional(recorder.heard) : std::nullopt;
}

} // namespace

TEST_CASE("the quick JSON reader reads what the full parser reads") {
    for (const char* text :
         {"0", "-0", " [ ] ", "{}", "[[],{},[[]]]", R"({"a":1,"b":[true,false,null]})", "\"\"",
          "[1.5,-2.25,1e3,1E-07,2.5e+10]",
          "[37.123456789012345678,-0.0,0.1,48.30000000000000071,1e-99,9007199254740993.0]",
          "[123456789012345678,-12345678901234567]", R"(["\u0414\n\"\\","Дніпро",""])",
          "{\"a\" :\t{\"a\"\r\n: 1 } , \"\" : [ 2 ]}"}) {
        INFO(text);
        REQUIRE(full(text));
        CHECK(quick(text) == full(text));
    }
}

TEST_CASE(
    "the quick JSON reader leaves to the full parser what is no JSON or may be out of range") {
    for (const std::string& text :
         {std::string(),           std::string("  "),         std::string("["),
          std::string("]"),        std::string("{\"a\""),     std::string("[1,]"),
          std::string("[,1]"),     std::string("{\"a\":1,}"), std::string("{1:2}"),
          std::string("[1 2]"),    std::string("1 2"),        std::string("[01]"),
          std::string("[+1]"),     std::string("[1.]"),       std::string("[.5]"),
          std::string("[1e]"),     std::string("[-]"),        std::string("[NaN]"),
          std::string("[nul]"),    std::string("[\"\n\"]"),   std::string("[\"\\x\"]"),
          std::string("[\"\\"),    std::string("\"\xff\""),   std::string("[1]]"),
          std::string("{\"a\" 1}")}) {
        INFO(text);
        CHECK_FALSE(full(text));
        CHECK_FALSE(quick(text));
    }
    CHECK_FALSE(quick("[1e999]"));
    CHECK_FALSE(quick("[" + std::string(400, '9') + ".5]"));
    CHECK_FALSE(quick("\xef\xbb\xbf[]"));        // the full one knows byte order marks
    CHECK_FALSE(quick(std::string("[1]\0", 4))); // and ends at a zero
}

TEST_CASE("the quick JSON reader stops where an event says so") {
    for (std::size_t events = 0; events < 9; ++events) {
        Recorder one, two;
        one.stop_after = two.stop_after = events;
        const std::string text = R"({"a":[1,2.5,"x",true],"b":null})";
        CHECK_FALSE(io::scan_json(text, one));
        CHECK_FALSE(Json::sax_parse(text, &two));
        CHECK(one.heard == two.heard);
    }
}

TEST_CASE("nesting a million deep does the quick JSON reader no harm") {
    const std::size_t deep = 1'000'000;
    CHECK(quick(std::string(deep, '[') + std::string(deep, ']')));
    CHECK_FALSE(quick(std::string(deep, '[')));
}

TEST_CASE(
    "of 20,000 damaged texts the quick JSON reader takes none otherwise than the full parser") {
    const std::string whole =
        R"({"type":"FeatureCollection","name":"Лінія","features":[{"type":"Feature","id":7,)"
        R"("properties":{"km":12.5,"none":null,"yes":true,"text":"a \"b\" \u0414"},"geometry":)"
        R"({"type":"Polygon","coordinates":[[[37.25,48],[38,-4.8e1],[38,49],[37.25,48]]]}}]})";
    REQUIRE(quick(whole) == full(whole));
    std::mt19937 random(1);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    const std::string bytes = "{}[]:,\"\\ 0e.-+9nu\xd0\xff\n";
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = whole;
        for (std::size_t change = 1 + below(2); change > 0; --change) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
            case 0:
                text.erase(at, 1 + below(3));
                break;
            case 1:
                text[at] = bytes[below(bytes.size())];
                break;
            default:
                text.insert(at, 1, bytes[below(bytes.size())]);
            }
        }
        const auto heard = quick(text);
        if (!heard)
            continue;
        ++taken;
        INFO(text);
        REQUIRE(heard == full(text));
    }
    CHECK(taken > 1000);
}
