#include "io/files/sqlite_guard.h"

#include "io/files/gdal_session.h"
#include "io/vector/vector_file.h"
#include "support/catch.h"
#include "support/loading.h"

#include <sqlite3.h>
#include <thread>

using namespace delimit;
using namespace delimit::test;

namespace {

constexpr const char* endless =
    "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT count(*) FROM c";

struct Database {
    sqlite3* handle = nullptr;
    Database() {
        const io::GdalSession session;
        REQUIRE(sqlite3_open(":memory:", &handle) == SQLITE_OK);
    }
    ~Database() { sqlite3_close(handle); }
    int run(const char* query) { return sqlite3_exec(handle, query, nullptr, nullptr, nullptr); }
};

} // namespace

TEST_CASE("a query that ends in time is answered") {
    Database database;
    CHECK(database.run("SELECT 1") == SQLITE_OK);
    const io::SqliteGuard guard({}, std::chrono::seconds(60));
    CHECK(database.run("SELECT 1") == SQLITE_OK);
    CHECK_FALSE(guard.problem("a.gpkg"));
}

TEST_CASE("a query that never ends is ended after its time") {
    Database database;
    const io::SqliteGuard guard({}, std::chrono::seconds(0));
    CHECK(database.run(endless) == SQLITE_INTERRUPT);
    const auto problem = guard.problem("a.gpkg");
    REQUIRE(problem);
    CHECK(problem->code == ErrorCode::too_large);
    CHECK(problem->location.file == "a.gpkg");
}

TEST_CASE("a query that never ends is ended on request") {
    Database database;
    std::stop_source stop;
    const io::SqliteGuard outer(stop.get_token(), std::chrono::seconds(600));
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    CHECK(database.run(endless) == SQLITE_INTERRUPT);
    later.join();
    REQUIRE(outer.problem("a.gpkg"));
    CHECK(outer.problem("a.gpkg")->code == ErrorCode::cancelled);
}

TEST_CASE("a value of hundreds of megabytes is not made") {
    Database database;
    CHECK(database.run("SELECT length(zeroblob(300000000) || 'x')") == SQLITE_TOOBIG);
}

TEST_CASE("a GeoPackage whose layer is a query without end or without shapes is an error") {
    const bool shapes = GENERATE(true, false);
    const TempFolder folder;
    const auto file = folder.path() / "a.gpkg";
    std::filesystem::copy_file(test_folder() / "data" / "dialects" / "areas.gpkg", file);
    {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(file.c_str(), &database) == SQLITE_OK);
        std::string table, column;
        sqlite3_exec(
            database, "SELECT table_name, column_name FROM gpkg_geometry_columns",
            [](void* names, int, char** values, char**) {
                auto& [t, c] = *static_cast<std::pair<std::string&, std::string&>*>(names);
                t = values[0];
                c = values[1];
                return 0;
            },
            std::make_unique<std::pair<std::string&, std::string&>>(table, column).get(), nullptr);
        const std::string view =
            "PRAGMA legacy_alter_table=ON; ALTER TABLE \"" + table +
            "\" RENAME TO kept; CREATE VIEW \"" + table +
            "\" AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x AS "
            "fid, " +
            (shapes ? "(SELECT \"" + column + "\" FROM kept LIMIT 1)" : std::string("NULL")) +
            " AS \"" + column + "\" FROM c" + (shapes ? " WHERE x < 0" : "");
        char* problem = nullptr;
        sqlite3_exec(database, view.c_str(), nullptr, nullptr, &problem);
        INFO((problem ? problem : ""));
        REQUIRE_FALSE(problem);
        sqlite3_close(database);
    }
    Diagnostics found;
    // Stopped at once, or the test would wait for as long as a user.
    std::stop_source stop;
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    const auto read = io::read_features(file_source(file.string()), file, found, stop.get_token());
    later.join();
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::cancelled);
}
