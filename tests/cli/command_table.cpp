#include "cli/command_table.h"

#include "support/catch.h"

#include <set>

using namespace delimit::cli;

TEST_CASE("no command has two options of one name") {
    for (const Command& command : commands()) {
        std::set<std::string_view> seen;
        for (const OptionGroup& group : command.options)
            for (const Option& option : group.options) {
                INFO(command.name << " " << option.name);
                CHECK(option.name.starts_with("--"));
                CHECK(seen.insert(option.name).second);
                if (!option.letter.empty())
                    CHECK(seen.insert(option.letter).second);
            }
    }
}

TEST_CASE("commands are found by name, and the window by none") {
    REQUIRE(find_command("stats"));
    CHECK(find_command("stats")->name == "stats");
    CHECK(find_command("") == &commands().front());
    CHECK_FALSE(find_command("statistics"));
}
