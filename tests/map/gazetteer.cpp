#include "delimit/map/gazetteer.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

/// Two oblasts and settlements with names as in Ukraine.
Gazetteer gazetteer() {
    auto snapshot = std::make_shared<Snapshot>();
    const Projector projector(snapshot->projection);
    const auto at = [](double x, double y) { return MapPoint::metres(x, y); };
    DividedOblast donetsk;
    donetsk.name = {"Donetsk", "Донецька"};
    donetsk.ground = {{{{at(0, 0), at(9e4, 0), at(9e4, 9e4), at(0, 9e4), at(0, 0)}, {}}}};
    auto control = std::make_shared<Control>();
    control->oblasts = {donetsk};
    snapshot->control = control;
    auto layers = std::make_shared<Layers>();
    const auto add = [&](Text name, long population, double x) {
        layers->settlements.push_back({std::move(name), projector.inverse(at(x, 5e4)),
                                       population > 0 ? std::optional(population) : std::nullopt,
                                       3});
    };
    add({"Sloviansk", "Слов'янськ"}, 105'000, 1e4);
    add({"Donetsk", "Донецьк"}, 900'000, 2e4);
    add({"Kyiv", "Київ"}, 2'950'000, -5e4);
    add({"Kharkiv", "Харків"}, 1'420'000, -6e4);
    add({"Chasiv Yar", "Часів Яр"}, 12'000, 3e4);
    add({"Yasynuvata", "Ясинувата"}, 34'000, 4e4);
    add({"Novhorodske", "Новгородське"}, 0, 5e4);
    add({"Odesa", "Одеса"}, 1'010'000, -9e4);
    snapshot->layers = layers;
    return Gazetteer(*snapshot);
}

std::string first(const Gazetteer& all, std::string_view query) {
    const auto found = all.find(query);
    return found.empty() ? "" : found.front().name.en;
}

} // namespace

TEST_CASE("nothing is found by nothing") {
    const Gazetteer all = gazetteer();
    for (const char* query : {"", " ", "'", "—", "\xff\xfe", "oblast xyzzy", "qqqq"})
        CHECK(all.find(query).empty());
}

TEST_CASE("a place is found in either language, by its beginning, in any spelling") {
    const Gazetteer all = gazetteer();
    for (const char* query : {"slov", "Слов", "слов'ян", "СЛОВЯН", "Slavyansk", "sloviansk"}) {
        INFO(query);
        CHECK(first(all, query) == "Sloviansk");
    }
    CHECK(first(all, "Kiev") == "Kyiv");
    CHECK(first(all, "Киев") == "Kyiv");
    CHECK(first(all, "Kharkov") == "Kharkiv");
    CHECK(first(all, "odessa") == "Odesa");
    CHECK(first(all, "Яр") == "Chasiv Yar");
    CHECK(first(all, "новгор") == "Novhorodske");
}

TEST_CASE("what is found tells its oblast and population, oblasts first, then the largest") {
    const Gazetteer all = gazetteer();
    const auto found = all.find("Доне");
    REQUIRE(found.size() == 2);
    CHECK(found[0].box);
    CHECK(found[0].name.uk == "Донецька");
    CHECK_FALSE(found[1].box);
    CHECK(found[1].population == 900'000);
    CHECK(found[1].oblast.en == "Donetsk");
    CHECK(all.find("kyiv").front().oblast.empty());
    CHECK(all.find("Donetsk oblast").front().box);
    CHECK(all.find("Донецька область").front().box);
    CHECK(all.find("n", 3).size() <= 3);
}
