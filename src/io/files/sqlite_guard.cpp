#include "io/files/sqlite_guard.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"

#include <sqlite3.h>
#include <utility>

namespace delimit::io {
namespace {

thread_local SqliteGuard* innermost = nullptr;

/// Instructions of SQLite's between two looks at the clock: far less than a millisecond.
constexpr int between_looks = 1000;

int must_end(void*) {
    return SqliteGuard::must_end() ? 1 : 0;
}

int guard(sqlite3* database, const char** /*message*/, const void* /*functions*/) {
    sqlite3_progress_handler(database, between_looks, must_end, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, static_cast<int>(limits::value_bytes));
    return SQLITE_OK;
}

} // namespace

SqliteGuard::SqliteGuard(std::stop_token stop, std::chrono::seconds time)
    : stop_(std::move(stop)), end_(std::chrono::steady_clock::now() + time),
      outer_(std::exchange(innermost, this)) {}

SqliteGuard::~SqliteGuard() {
    innermost = outer_;
}

void SqliteGuard::set_up() {
    sqlite3_hard_heap_limit64(sqlite3_int64{limits::database_bytes});
    // The type that SQLite asks for, whatever the function takes.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(guard));
}

bool SqliteGuard::must_end() {
    if (!innermost)
        return false;
    SqliteGuard& it = *innermost;
    it.ended_ =
        it.ended_ || it.stop_.stop_requested() || std::chrono::steady_clock::now() > it.end_;
    return it.ended_;
}

std::optional<Error> SqliteGuard::problem(const std::string& file) const {
    if (!ended_)
        return std::nullopt;
    const DataLocation location{file, {}, {}, {}};
    if (stop_.stop_requested())
        return Error{
            ErrorCode::cancelled, {"loading was stopped", "завантаження зупинено"}, {}, location};
    return Error{ErrorCode::too_large,
                 {"its tables are computed by queries that take too long, or never end",
                  "його таблиці обчислюються запитами, що тривають надто довго або не мають кінця"},
                 {"store the tables themselves, not views: ogr2ogr OUT.gpkg IN",
                  "збережіть самі таблиці, а не подання: ogr2ogr OUT.gpkg IN"},
                 location};
}

} // namespace delimit::io
