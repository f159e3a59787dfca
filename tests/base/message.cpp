#include "delimit/base/message.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a message without inserts stays as it is") {
    CHECK(filled({}, {}).empty());
    CHECK(filled({"{0} and {", "{0} і }"}, {}) == Text{"{0} and {", "{0} і }"});
    CHECK(filled({"{1}", "{x}"}, {"a"}) == Text{"{1}", "{x}"});
}

TEST_CASE("each language orders the inserts of a message as it needs") {
    const Text text = filled({"no layer {0} in {1}", "у {1} немає шару {0}"}, {"fronts", 12});
    CHECK(text == Text{"no layer fronts in 12", "у 12 немає шару fronts"});
    // An insert in both languages, and one with the text of another placeholder.
    CHECK(filled({"{0}{1}", "{1}{0}"}, {Text{"sea", "море"}, "{0}"}) == Text{"sea{0}", "{0}море"});
}

TEST_CASE("numbers come with the form of the word that each language wants") {
    const auto uk = [](long long n) {
        return counted(n, {"area", "areas"}, {"область", "області", "областей"}).uk;
    };
    CHECK(counted(1, {"area", "areas"}, {"", "", ""}).en == "1\u00a0area");
    CHECK(counted(0, {"area", "areas"}, {"", "", ""}).en == "0\u00a0areas");
    CHECK(uk(1) == "1\u00a0область");
    CHECK(uk(3) == "3\u00a0області");
    CHECK(uk(5) == "5\u00a0областей");
    CHECK(uk(11) == "11\u00a0областей");
    CHECK(uk(112) == "112\u00a0областей");
    CHECK(uk(121) == "121\u00a0область");
    CHECK(uk(0) == "0\u00a0областей");
}
