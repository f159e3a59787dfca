#include "io/layers/one_owner.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("areas that differ in an attribute of any name or language are not all one party's") {
    const auto read = [](const std::string& first, const std::string& second) {
        Diagnostics found;
        return control_map_of_text(collection(feature("Polygon", square(37, 48), first) + "," +
                                              feature("Polygon", square(39, 48), second)),
                                   found);
    };
    for (const auto& [first, second] :
         {std::pair{R"({"owner":"RU"})", R"({"owner":"UA"})"},
          {R"({"estado":"ocupado"})", R"({"estado":"libre"})"},
          {R"({"occ":true})", R"({"occ":false})"},
          {R"({"статус":"окупація триває"})", R"({"статус":"без змін"})"}}) {
        const auto control_map = read(first, second);
        INFO(first);
        REQUIRE_FALSE(control_map);
        CHECK(control_map.error().code == ErrorCode::no_match);
    }
    // Numbers, dates and addresses are not classes.
    CHECK(read(R"({"id":1,"date":"2025-12-15","url":"http://a/1"})",
               R"({"id":2,"date":"2025-12-16","url":"http://a/2"})"));
    CHECK(read(R"({"source":"survey"})", R"({"source":"survey"})"));
}
