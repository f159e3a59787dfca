#include "io/layers/control_words.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

ControlClass only_class(const std::string& properties, const LayerSource& source = {}) {
    Diagnostics found;
    const auto control_map = control_map_of_text(
        collection(feature("Polygon", square(37, 48), properties)), found, source);
    INFO(properties);
    if (!control_map)
        FAIL(control_map.error().text());
    REQUIRE(areas(*control_map).size() == 1);
    CHECK_FALSE(has_code(found, "unlabelled"));
    return areas(*control_map)[0].control;
}

} // namespace

TEST_CASE("control classes are told by the words of maps in three languages") {
    using enum ControlClass;
    const std::vector<std::pair<const char*, ControlClass>> cases{
        {R"({"name":"Окуповано /// Occupied /// geoJSON.status.occupied\n"})", controlled_by_b},
        {R"({"name":"ОРДЛО /// CADR and CALR /// geoJSON.territories.ordlo"})", controlled_by_b},
        {R"({"name":"Окупований Крим /// Occupied Crimea /// geoJSON.territories.crimea"})",
         controlled_by_b},
        {R"({"name":"Статус невідомий /// Unknown status\u00a0/// geoJSON.status.unknown"})",
         undetermined},
        {R"({"kind":"area_ru"})", controlled_by_b},
        {R"({"kind":"area_ua"})", controlled_by_a},
        {R"({"status":"Russian-controlled"})", controlled_by_b},
        {R"({"status":"Ukrainian-controlled"})", controlled_by_a},
        {R"({"control":"NGCA"})", controlled_by_b},
        {R"({"control":"GCA"})", controlled_by_a},
        {R"({"control":"non-government controlled area"})", controlled_by_b},
        {R"({"control":"Government-controlled"})", controlled_by_a},
        {R"({"control":"not government controlled"})", controlled_by_b},
        {R"({"status":"UA"})", controlled_by_a},
        {R"({"status":"RU"})", controlled_by_b},
        {R"({"status":"ЗСУ"})", controlled_by_a},
        {R"({"status":"під контролем ЗСУ"})", controlled_by_a},
        {R"({"status":"контроль України"})", controlled_by_a},
        {R"({"status":"под контролем Украины"})", controlled_by_a},
        {R"({"status":"под контролем РФ"})", controlled_by_b},
        {R"({"status":"Неоккупированная"})", controlled_by_a},
        {R"-({"name":"Ukraine (occupied)"})-", controlled_by_b},
        {R"-({"name":"Україна (тимчасово окупована)"})-", controlled_by_b},
        {R"({"party":"russia"})", controlled_by_b},
        {R"({"Side":"Ukraine"})", controlled_by_a},
        {R"({"class":"grey zone"})", undetermined},
        {R"({"class":"сіра зона"})", undetermined},
        {R"({"class":"contested"})", undetermined},
        {R"({"class":"тимчасово окупована територія України"})", controlled_by_b},
        {R"({"class":"unoccupied"})", controlled_by_a},
        {R"({"name":"?","fill":"#a52714"})", controlled_by_b},
        {R"({"fill":"#bcaaa4"})", undetermined},
    };
    for (const auto& [properties, wanted] : cases)
        CHECK(only_class(properties) == wanted);
}
