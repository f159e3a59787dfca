// Attributes taken during the check equal GDAL's.
#include "io/vector/geojson_attributes.h"

#include "support/as_by_gdal.h"

#include <random>

using namespace delimit;
using namespace delimit::test;

namespace {

/// A point with these members beside its geometry.
std::string with(const std::string& members) {
    return R"({"type":"Feature",)" + members +
           R"(,"geometry":{"type":"Point","coordinates":[37,48]}})";
}

std::string properties(const std::string& inside) {
    return with(R"("properties":{)" + inside + "}");
}

} // namespace

TEST_CASE("features without attributes have none, with or without an object for them") {
    CHECK_FALSE(io::GeoJsonAttributeBuilder().finish()->size());
    check_as_by_gdal(collection(properties("")));
    check_as_by_gdal(collection(with(R"("properties":null)")));
    check_as_by_gdal(collection(with(R"("bbox":[1,2,3,4],"properties":{"a":null,"b":""})")));
}

TEST_CASE("an attribute of each type of JSON is as GDAL has it") {
    for (const char* value : {"0",
                              "1",
                              "-0",
                              "-7",
                              "2147483647",
                              "2147483648",
                              "-2147483649",
                              "123456789012345678",
                              "0.0",
                              "-0.0",
                              "1.50",
                              "0.1",
                              "1e3",
                              "1E-7",
                              "12345678901234567.5",
                              "1e20",
                              "-2.5e-12",
                              "123456.789012345678",
                              "true",
                              "false",
                              "null",
                              R"("")",
                              R"("x")",
                              R"(" x ")",
                              R"("2025-12-15")",
                              R"("2025-12-15T10:00:00Z")",
                              R"("12")",
                              R"("1.50")",
                              R"("\u0456\n")",
                              R"("\ud83d\ude00")",
                              "[]",
                              "[1,2]",
                              R"(["a","b"])",
                              "{}",
                              R"({"b":{"c":1}})"}) {
        INFO(value);
        check_as_by_gdal(
            collection(properties(R"("before":1,"a":)" + std::string(value) + R"(,"after":2)")));
        check_as_by_gdal(collection(properties(R"("a":)" + std::string(value)) + "," +
                                    properties(R"("a":null)") + "," + properties("")));
    }
}

TEST_CASE("whole numbers beside decimals are decimals in every feature") {
    check_as_by_gdal(collection(properties(R"("a":1)") + "," + properties(R"("a":2.5)") + "," +
                                properties(R"("a":100000000000000000)")));
    check_as_by_gdal(collection(properties(R"("a":1)") + "," + properties(R"("a":3000000000)")));
}

TEST_CASE("an attribute called id numbers the features as GDAL has it, if it is a whole number") {
    const auto ids = [](const char* a, const char* b) {
        return collection(properties(R"("n":"x","id":)" + std::string(a)) + "," +
                          properties(R"("n":"y","id":)" + std::string(b)));
    };
    check_as_by_gdal(ids("3", "8"));
    check_as_by_gdal(ids(R"("UA-05")", R"("UA-07")"));
    check_as_by_gdal(ids(R"("7")", R"("3")"));
    check_left_to_gdal(ids("8", "3"));
    check_left_to_gdal(ids("3", "3"));
    check_left_to_gdal(ids("-3", "3"));
    check_left_to_gdal(ids("null", "3"));
    check_left_to_gdal(ids("1.5", "3"));
    check_left_to_gdal(ids("true", "true"));
}

TEST_CASE("what leaves a choice of type, order or number is left to GDAL") {
    for (const std::string& two :
         {properties(R"("a":1)") + "," + properties(R"("a":"x")"),
          properties(R"("a":true)") + "," + properties(R"("a":2)"),
          properties(R"("a":[1])") + "," + properties(R"("a":"x")"),
          properties(R"("a":{})") + "," + properties(R"("a":1.5)"),
          properties(R"("a":1,"b":2)") + "," + properties(R"("b":1,"a":2)"),
          properties(R"("a":1,"c":2)") + "," + properties(R"("a":1,"b":5,"c":2)"),
          properties(R"("a":1,"A":2)"),
          properties(R"("a":1,"a":2)"),
          properties(R"("":1)"),
          properties(R"("a":"x\u0000y")"),

          with(R"("properties":{"a":1},"properties":{"a":2})"),
          with(R"("id":7,"properties":{"id":3})"),
          with(R"("id":"x","properties":{})"),
          with(R"("id":-3,"properties":{})"),
          with(R"("id":1.5,"properties":{})"),
          with(R"("id":5,"properties":null)"),
          with(R"("id":5,"properties":{})") + "," + with(R"("id":5,"properties":{})"),
          with(R"("id":5,"properties":{})") + "," + with(R"("properties":{})"),
          with(R"("name":"x")"),
          with(R"("name":"x","properties":null)")}) {
        INFO(two);
        check_left_to_gdal(collection(two));
    }
}

TEST_CASE("whole numbers beyond 64 bits are left to GDAL") {
    // It warns of them once only.
    CHECK_FALSE(taken_from(collection(properties(R"("a":12345678901234567890)"))));
}

TEST_CASE("whichever way attributes come they are read as by GDAL") {
    std::mt19937 random(5);
    const std::vector<std::string> names{"a", "b", "c", "d", "e", "name"};
    const std::vector<std::string> values{"1", "2.5", "true", "\"x\"", "null", "[1]", "{}", "\"\""};
    std::size_t taken = 0;
    for (int round = 0; round < 600; ++round) {
        std::string features;
        for (int feature = 0; feature < 3; ++feature) {
            std::string inside;
            for (const std::string& name : names)
                if (random() % 8 != 0)
                    // Mostly the same type by name.
                    inside += (inside.empty() ? "\"" : ",\"") + name + "\":" +
                              values[random() % 12 == 0 ? random() % values.size()
                                                        : (name[0] + round) % values.size()];
            features += (feature ? "," : "") + properties(inside);
        }
        INFO(features);
        taken += taken_from(collection(features)).has_value();
        check_same(collection(features));
    }
    CHECK(taken > 60);
}
