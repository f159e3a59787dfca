#include "delimit/map/gazetteer.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("one sound stands for the spellings of a name") {
    for (const char* name : {"Слов'янськ", "Слов’янськ", "СЛОВ'ЯНСЬК", "Sloviansk", "Slov'yans'k",
                             "slovjansk", "Slovyansk"})
        CHECK(phonetic_key(name) == "sloviansk");
    CHECK(phonetic_key("Одеса") == phonetic_key("Odessa"));
    CHECK(phonetic_key("Ґалаґан") == phonetic_key("Halahan"));
    // Doubled letters are one; other repetitions are no spelling of a name.
    CHECK(phonetic_key("Kiiiv") == phonetic_key("Kyiv"));
    CHECK(phonetic_key("qqqq") != phonetic_key("k"));
    CHECK(phonetic_key("Odesssa") != phonetic_key("Odesa"));
}
