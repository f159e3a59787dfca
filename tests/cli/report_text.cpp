#include "cli/report.h"

#include "support/catch.h"

#include <sstream>

using namespace delimit::cli;

namespace {

const Report small{
    "Talks",
    {{"Held", {}, {{"Oblast", "Long head here"}, {{"Донецьк", "5"}, {"All", "12,345"}}, 1, 1}, {}},
     {"Notes", {"A paragraph."}, {}, {"one | two"}}}};

} // namespace

TEST_CASE("an empty report is a title") {
    CHECK(plain_text({"Talks", {}}) == "Talks\n");
    CHECK(markdown({"Talks", {}}) == "# Talks\n");
}

TEST_CASE("plain text lines up columns by characters and rules off totals") {
    CHECK(plain_text(small) == "Talks\n"
                               "\n"
                               "Held\n"
                               "====\n"
                               "           Long\n"
                               "           head\n"
                               "Oblast     here\n"
                               "-------  ------\n"
                               "Донецьк       5\n"
                               "-------  ------\n"
                               "All      12,345\n"
                               "\n"
                               "Notes\n"
                               "=====\n"
                               "A paragraph.\n"
                               "- one | two\n");
}

TEST_CASE("Markdown aligns figures to the right, and escapes what it would take for its own") {
    CHECK(markdown(small) == "# Talks\n"
                             "\n"
                             "## Held\n"
                             "\n"
                             "| Oblast | Long head here |\n"
                             "| --- | ---: |\n"
                             "| Донецьк | 5 |\n"
                             "| **All** | **12,345** |\n"
                             "\n"
                             "## Notes\n"
                             "\n"
                             "A paragraph.\n"
                             "\n"
                             "- one \\| two\n");
}

TEST_CASE("long paragraphs wrap, points with a hanging indent") {
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "слово ";
    const std::string text = plain_text({"T", {{"", {words}, {}, {words}}}});
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        CHECK(line.size() <= 200); // 100 characters of two bytes
    CHECK(text.find("\n  слово") != text.npos);
}
