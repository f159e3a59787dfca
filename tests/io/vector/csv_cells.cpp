#include "io/vector/csv_cells.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("nothing, and a text of one cell, are rewritten without loss") {
    CHECK(io::in_commas("").empty());
    CHECK(io::in_commas("sep=;").empty());
    CHECK(io::in_commas("name") == "name");
    CHECK(io::in_commas("a,\n,b\n") == "a,\n,b\n");
}

TEST_CASE("whatever separates cells becomes a comma between quotes") {
    const std::string wanted = "name,lat,lon\nLyman,\"48,98\",37.81\n";
    for (const char* text :
         {"name;lat;lon\nLyman;48,98;37.81\n", "name|lat|lon\nLyman|48,98|37.81\n",
          "name\tlat\tlon\nLyman\t48,98\t37.81\n", "name,lat,lon\nLyman,\"48,98\",37.81\n",
          "\xEF\xBB\xBFname;lat;lon\nLyman;48,98;37.81\n"}) {
        INFO(text);
        CHECK(io::in_commas(text) == wanted);
    }
}

TEST_CASE("the separator that a first line names is taken, and the line left out") {
    for (const char* first : {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\xEF\xBB\xBFsep=;\r\n"}) {
        INFO(first);
        CHECK(io::in_commas(std::string(first) + "a,b,c;d\n") == "\"a,b,c\",d\n");
    }
    CHECK(io::in_commas("sep=x;y\n1;2\n") == "sep=x,y\n1,2\n");
}

TEST_CASE("quoted cells keep separators, quotes and line breaks, bare shapes stay whole") {
    CHECK(io::in_commas("a;b\n\"x;\"\"y\"\"\nz\";2\n") == "a,b\n\"x;\"\"y\"\"\nz\",2\n");
    CHECK(io::in_commas("status,geom\nheld,POLYGON ((1 2, 3 4, 5 6, 1 2)),late\n") ==
          "status,geom\nheld,\"POLYGON ((1 2, 3 4, 5 6, 1 2))\",late\n");
    CHECK(io::in_commas("status;geom\nheld;SRID=4326;POINT (1 2)\n") ==
          "status,geom\nheld,\"SRID=4326;POINT (1 2)\"\n");
    CHECK(io::in_commas("name,n\nHouse (old,3\n") == "name,n\nHouse (old,3\n");
}

TEST_CASE("a long row of digits is quoted, so that it is not taken for a number") {
    const std::string digits(60, '1');
    CHECK(io::in_commas("a\n" + digits + "\n") == "a\n\"" + digits + "\"\n");
}
