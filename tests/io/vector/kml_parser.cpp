#include "io/vector/kml_parser.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("text that breaks off or is no KML is an error that names its line") {
    const auto cut = io::parse_kml("<kml>\n<Placemark>", "a.kml", {});
    REQUIRE_FALSE(cut);
    CHECK(cut.error().location.file == "a.kml");
    CHECK(cut.error().message.en.find("line 2") != std::string::npos);
    CHECK_FALSE(io::parse_kml("", "a.kml", {}));
}

TEST_CASE("a placemark has its folder, its shape with holes, and the style it names") {
    const auto made = io::parse_kml(R"(<kml><Document>
<Style id="red"><PolyStyle><color>ff1427a5</color></PolyStyle></Style>
<Folder><name>Held</name>
<Placemark><name>One</name><styleUrl>#red</styleUrl><Polygon>
<outerBoundaryIs><LinearRing><coordinates>37,48 38,48 38,49 37,48</coordinates></LinearRing></outerBoundaryIs>
<innerBoundaryIs><LinearRing><coordinates>37.5,48.1 37.6,48.1 37.6,48.2 37.5,48.1</coordinates></LinearRing></innerBoundaryIs>
</Polygon></Placemark>
</Folder></Document></kml>)",
                                    "a.kml", {});
    REQUIRE(made);
    REQUIRE(made->placemarks.size() == 1);
    const io::KmlPlacemark& one = made->placemarks[0];
    CHECK(made->folders[one.folder] == "Held");
    REQUIRE(one.parts.size() == 1);
    CHECK(one.parts[0].kind == io::RawPart::Kind::polygon);
    REQUIRE(one.parts[0].rings.size() == 2);
    CHECK(one.parts[0].rings[0].size() == 4);
    CHECK(made->styles.of(one.style_url, one.own).fill == "#a52714");
}

TEST_CASE("a placemark has its own time, else its folder's, and never that of a view") {
    const auto made = io::parse_kml(R"(<kml><Document><TimeStamp><when>2022</when></TimeStamp>
<Placemark><name>of the document</name></Placemark>
<Folder><TimeSpan><begin>2023-01</begin><end>2023-02</end></TimeSpan>
<Placemark><name>of the folder</name></Placemark></Folder>
<Placemark><name>of its own</name><LookAt><TimeStamp><when>1999</when></TimeStamp></LookAt>
<TimeStamp><when>2024-03-01</when></TimeStamp></Placemark>
</Document></kml>)",
                                    "a.kml", {});
    REQUIRE(made);
    REQUIRE(made->placemarks.size() == 3);
    const auto times = [&](std::size_t i) {
        std::string all;
        for (const io::Field& field : made->placemarks[i].fields)
            if (field.name != "name")
                all += field.name + "=" + field.value + " ";
        return all;
    };
    CHECK(times(0) == "timestamp=2022 ");
    CHECK(times(1) == "begin=2023-01 end=2023-02 ");
    CHECK(times(2) == "timestamp=2024-03-01 ");
}
