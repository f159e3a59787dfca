// Bound on what a database in a file can make the program compute: GeoPackage and MBTiles are
// SQLite databases, whose tables may be queries that never end.
#pragma once

#include "delimit/base/result.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

namespace delimit::io {

/// While it exists, queries of this thread to any database opened after set_up end when `stop` is
/// requested or `time` has passed. The innermost guard of a thread counts.
class SqliteGuard {
  public:
    SqliteGuard(std::stop_token stop, std::chrono::seconds time);
    ~SqliteGuard();
    SqliteGuard(const SqliteGuard&) = delete;
    SqliteGuard& operator=(const SqliteGuard&) = delete;

    /// The error if it has ended a query.
    [[nodiscard]] std::optional<Error> problem(const std::string& file) const;

    /// To be called once, before any database is opened.
    static void set_up();
    /// True if this thread's queries are to end. For SQLite.
    static bool must_end();

  private:
    std::stop_token stop_;
    std::chrono::steady_clock::time_point end_;
    bool ended_ = false;
    SqliteGuard* outer_;
};

} // namespace delimit::io
