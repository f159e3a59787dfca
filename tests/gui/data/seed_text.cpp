#include "gui/data/seed_text.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("places and who holds them are written as text and read again") {
    const Parties parties = ukraine_and_russia();
    const std::vector<Seed> seeds{{GeoPoint::degrees(37.6, 48.7), Side::a},
                                  {GeoPoint::degrees(-5, -1.25), Side::b}};
    CHECK(seed_text({}, parties).isEmpty());
    const QString text = seed_text(seeds, parties);
    CHECK(text == "37.6000,48.7000=ukraine; -5.0000,-1.2500=russia");
    CHECK(parse_seeds(text, parties) == seeds);
    CHECK(parse_seeds(" ; ", parties)->empty());
    for (const char* bad : {"37.6", "37.6,48.7", "37.6,48.7=nobody", "370,48.7=russia"})
        CHECK_FALSE(parse_seeds(bad, parties));
}
