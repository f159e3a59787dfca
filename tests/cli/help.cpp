#include "cli/help.h"

#include "support/contains.h"

#include <sstream>

using namespace delimit::cli;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("help names every option, examples and exit codes, in lines that fit a terminal") {
    for (const Command& command : commands()) {
        const std::string text = help_text(command);
        INFO(text);
        for (const OptionGroup& group : command.options)
            for (const Option& option : group.options)
                CHECK_THAT(text, ContainsSubstring(std::string(option.name)) &&
                                     ContainsSubstring(std::string(option.help)));
        CHECK_THAT(text, ContainsSubstring("Examples:") && ContainsSubstring("Exit code"));
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            CHECK(line.size() <= 100);
    }
}

TEST_CASE("the window's help lists the commands") {
    const std::string text = help_text(*find_command(""));
    for (const char* name : {"stats", "export", "zones", "check"})
        CHECK_THAT(text, ContainsSubstring(std::string("\n  ") + name + " "));
}
