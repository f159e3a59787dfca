#include "io/files/findings.h"

#include "support/loading.h"

#include <algorithm>

using namespace delimit;
using namespace delimit::test;

namespace {

Diagnostic found_in(const std::string& file, std::optional<SquareMetres> moved = {}) {
    Diagnostic one;
    one.severity = Severity::repair;
    one.code = "ring-repaired";
    one.location.file = file;
    one.moved = moved;
    return one;
}

} // namespace

TEST_CASE("nothing found is nothing told, and a few are told one by one") {
    Diagnostics told;
    { const io::Findings none(told); }
    CHECK(told.empty());
    {
        io::Findings few(told);
        for (int i = 0; i < 12; ++i)
            few.add(found_in("a"));
    }
    CHECK(told == Diagnostics(12, found_in("a")));
}

TEST_CASE("what is not told one by one is counted at the end, with the area it moved") {
    Diagnostics told;
    {
        io::Findings many(told);
        for (int i = 0; i < 20; ++i)
            many.add(found_in("a", SquareMetres(100)));
        Diagnostic other;
        other.code = "no-crs";
        many.add(other); // of another kind: not swallowed
        CHECK(told.size() == 13);
    }
    REQUIRE(told.size() == 14);
    CHECK(told[12].code == "no-crs");
    CHECK(told.back().code == "ring-repaired");
    CHECK(told.back().severity == Severity::repair);
    CHECK(told.back().location.file == "a");
    CHECK(told.back().message.en.find('8') != std::string::npos);
    CHECK(told.back().message.uk.find('8') != std::string::npos);
    CHECK(told.back().moved == SquareMetres(800));
}

TEST_CASE("a thousand broken rings do not drown the message") {
    std::string features;
    for (int i = 0; i < 1000; ++i)
        features += (i ? "," : "") + feature("Polygon", "[[[37,48],[38,48],[38,49],[37,49]]]");
    Diagnostics found;
    REQUIRE(control_map_of_text(collection(features), found));
    CHECK(found.size() < 30);
    CHECK(std::any_of(found.begin(), found.end(), [](const Diagnostic& d) {
        return d.message.en.find("988 more") != std::string::npos;
    }));
}
