// The project's terms in both languages: no replaced word is used, a term has one translation, and
// a Ukrainian sheet is in Ukrainian.
#include "delimit/briefing/sheet.h"
#include "delimit/engine/sheet_scenes.h"
#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/sample_snapshot.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace delimit;

namespace {

namespace fs = std::filesystem;
using test::text_of_file;

const fs::path root = test::test_folder().parent_path();

/// Code points of UTF-8, letters of both alphabets in lower case.
std::u32string folded(std::string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        char32_t c = length == 1 ? first : first & (0x7Fu >> length);
        for (std::size_t k = 1; k < length && i + k < text.size(); ++k)
            c = (c << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        i += length;
        if ((c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я'))
            c += 0x20;
        else if (c >= U'Ѐ' && c <= U'Џ')
            c += 0x50;
        else if (c == U'Ґ')
            c = U'ґ';
        out.push_back(c);
    }
    return out;
}

bool latin(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
bool cyrillic(char32_t c) {
    return c >= 0x400 && c <= 0x52F;
}
bool of_word(char32_t c) {
    return latin(c) || cyrillic(c) || (c >= U'0' && c <= U'9') || c == U'’';
}

/// A word or phrase that a term replaces; an open end stands for any ending.
struct Replaced {
    std::u32string phrase;
    bool open = false;
    std::string written, term;

    /// True for whole words only, and not within an option, member, path or tag.
    [[nodiscard]] bool stands_in(const std::u32string& text) const {
        const auto one_of = [](char32_t c, std::u32string_view set) {
            return set.find(c) != std::u32string_view::npos;
        };
        for (std::size_t at = text.find(phrase); at != std::u32string::npos;
             at = text.find(phrase, at + 1)) {
            const std::size_t end = at + phrase.size();
            const bool begins =
                at == 0 || (!of_word(text[at - 1]) && !one_of(text[at - 1], U"_/{<.-"));
            const bool ends =
                open || end == text.size() || (!of_word(text[end]) && !one_of(text[end], U"_}>-"));
            if (begins && ends)
                return true;
        }
        return false;
    }
};

struct Term {
    std::string english, ukrainian;
};

std::vector<std::string> split(const std::string& text, const std::string& by) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at; (at = text.find(by, from)) != std::string::npos; from = at + by.size())
        parts.push_back(text.substr(from, at - from));
    parts.push_back(text.substr(from));
    return parts;
}

std::string trimmed(std::string text) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

struct Glossary {
    std::vector<Term> terms;
    std::vector<Replaced> replaced;

    Glossary() {
        std::istringstream lines(text_of_file(root / "docs/glossary.md"));
        for (std::string line; std::getline(lines, line);) {
            const std::vector<std::string> cells = split(line, "|");
            if (cells.size() != 7 || trimmed(cells[1]) == "concept" || cells[1][0] == '-')
                continue;
            terms.push_back({trimmed(cells[2]), trimmed(cells[3])});
            add(cells[4], terms.back().english);
            add(cells[5], terms.back().ukrainian);
        }
        for (const Term& term : terms)
            for (const std::string& word : {term.english, term.ukrainian})
                set_aside_.push_back(folded(word));
        // "coordinate reference system" is set aside before "reference system" is searched.
        std::sort(set_aside_.begin(), set_aside_.end(),
                  [](const auto& a, const auto& b) { return a.size() > b.size(); });
    }

    /// Replaced words in a text, with their terms; empty if none.
    [[nodiscard]] std::string flaws(std::string_view written) const {
        std::u32string text = folded(written);
        for (const std::u32string& term : set_aside_)
            for (std::size_t at; (at = text.find(term)) != std::u32string::npos;)
                text.replace(at, term.size(), U"§");
        std::string all;
        for (const Replaced& one : replaced)
            if (one.stands_in(text))
                all += "\"" + one.written + "\" is replaced by \"" + one.term + "\"; ";
        return all;
    }

  private:
    void add(const std::string& cell, const std::string& term) {
        for (const std::string& part : split(cell, "; ")) {
            std::string word = trimmed(part);
            if (word.empty())
                continue;
            const bool open = word.ends_with("\\*");
            const std::string phrase = open ? word.substr(0, word.size() - 2) : word;
            replaced.push_back({folded(phrase), open, phrase, term});
        }
    }

    std::vector<std::u32string> set_aside_;
};

const Glossary& glossary() {
    static const Glossary read;
    return read;
}

/// String literals of a source, adjacent pieces joined; comments are skipped.
std::vector<std::string> literals(const std::string& source) {
    std::vector<std::string> found;
    bool joins = false; // only white space since the last literal
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source.compare(i, 2, "//") == 0) {
            i = std::min(source.find('\n', i), source.size());
            continue;
        }
        if (source[i] == '\'' && i + 2 < source.size()) {
            const std::size_t end = source[i + 1] == '\\' ? i + 3 : i + 2;
            if (end < source.size() && source[end] == '\'')
                i = end;
            joins = false;
            continue;
        }
        if (source[i] == '#' && source.compare(i, 8, "#include") == 0) {
            i = std::min(source.find('\n', i), source.size());
            continue;
        }
        if (source[i] == '"') {
            if (!joins)
                found.emplace_back();
            for (++i; i < source.size() && source[i] != '"'; ++i) {
                if (source[i] == '\\')
                    found.back() += source[i++];
                found.back() += source[i];
            }
            joins = true;
        } else if (!std::isspace(static_cast<unsigned char>(source[i]))) {
            joins = false;
        }
    }
    return found;
}

/// Texts are sentences or words for a reader; ids have neither spaces nor Ukrainian letters.
bool is_text(const std::string& literal) {
    const std::u32string text = folded(literal);
    return literal.find(' ') != std::string::npos ||
           std::any_of(text.begin(), text.end(), cyrillic);
}

std::vector<fs::path> sources() {
    std::vector<fs::path> all;
    for (const auto& entry : fs::recursive_directory_iterator(root / "src"))
        if (const auto ending = entry.path().extension(); ending == ".cpp" || ending == ".h")
            // It recognises words of other people's files.
            if (entry.path().filename() != "control_words.cpp")
                all.push_back(entry.path());
    std::sort(all.begin(), all.end());
    return all;
}

/// Sources and headers under a folder of the project.
std::vector<fs::path> code_under(const char* folder) {
    std::vector<fs::path> all;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder))
        if (const auto ending = entry.path().extension(); ending == ".cpp" || ending == ".h")
            all.push_back(entry.path());
    std::sort(all.begin(), all.end());
    return all;
}

/// First lines of comments that begin with "What"; later lines of a comment are ignored.
std::vector<std::string> clauses_for_nouns(const std::string& source) {
    std::vector<std::string> found;
    bool in_comment = false;
    std::istringstream lines(source);
    for (std::string line; std::getline(lines, line);) {
        line = trimmed(line);
        const bool comment = line.starts_with("//");
        if (comment && !in_comment &&
            (line.starts_with("// What ") || line.starts_with("/// What ")))
            found.push_back(line);
        in_comment = comment;
    }
    return found;
}

/// Types of a source whose names have a word that the glossary replaces.
std::vector<std::string> replaced_type_names(const std::string& source) {
    static const std::regex declared(
        "\\b(?:class|struct|using) +([A-Za-z0-9]*"
        "(?:Looks|Desk|Tongue|Theatre|Strip|Vacated|Furniture|Pane|Tier)(?![a-z])[A-Za-z0-9]*)");
    std::vector<std::string> found;
    for (std::sregex_iterator at(source.begin(), source.end(), declared), end; at != end; ++at)
        found.push_back((*at)[1]);
    return found;
}

std::string without(const std::string& text, const char* pattern) {
    return std::regex_replace(text, std::regex(pattern), " ");
}

std::string unescaped(std::string text) {
    const std::pair<const char*, const char*> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, sign] : entities)
        text = std::regex_replace(text, std::regex(entity), sign);
    text.erase(std::remove(text.begin(), text.end(), '&'), text.end()); // mnemonics
    return text;
}

/// Source and translations of every message of the window.
std::vector<std::pair<std::string, std::vector<std::string>>> window_messages() {
    const std::string all = text_of_file(root / "resources/translations/delimit_uk.ts");
    std::vector<std::pair<std::string, std::vector<std::string>>> found;
    static const std::regex tag("<(source|translation|numerusform)[^>]*>([^<]+)</");
    for (std::sregex_iterator at(all.begin(), all.end(), tag), end; at != end; ++at) {
        if ((*at)[1] == "source")
            found.push_back({unescaped((*at)[2]), {}});
        else if (!found.empty())
            found.back().second.push_back(unescaped((*at)[2]));
    }
    return found;
}

void collect(const nlohmann::json& value, std::vector<std::string>& into) {
    if (value.is_string())
        into.push_back(value.get<std::string>());
    for (auto at = value.begin(); value.is_structured() && at != value.end(); ++at)
        if (!value.is_object() || at.key() != "citations") // quotations
            collect(*at, into);
}

} // namespace

TEST_CASE("the glossary has one English and one Ukrainian term for each concept") {
    std::map<std::string, std::string> english, ukrainian;
    for (const Term& term : glossary().terms) {
        INFO(term.english << " | " << term.ukrainian);
        CHECK_FALSE(term.english.empty());
        CHECK_FALSE(term.ukrainian.empty());
        CHECK(english.emplace(term.english, term.ukrainian).second);
        CHECK(ukrainian.emplace(term.ukrainian, term.english).second);
        CHECK(glossary().flaws(term.english + " " + term.ukrainian).empty());
    }
    CHECK(english.size() > 40);
}

TEST_CASE("a replaced word is found as a whole word, and not within a term or an option") {
    CHECK(glossary().flaws("").empty());
    CHECK_FALSE(glossary().flaws("the reference system is missing").empty());
    CHECK(glossary().flaws("the coordinate reference system is missing").empty());
    CHECK_FALSE(glossary().flaws("Area vacated").empty());
    CHECK(glossary().flaws("{vacated-a}, --vacated").empty());
    CHECK(glossary().flaws("stripe").empty());
    CHECK_FALSE(glossary().flaws("ТЕАТРУ").empty());
    CHECK(literals("a(\"b \" /**/ \"c\", 'x') // \"d\"\n\"e\\\"\"") ==
          std::vector<std::string>{"b ", "c", "e\\\""});
}

TEST_CASE("no text of the program holds a word that the glossary replaces") {
    for (const fs::path& source : sources())
        for (const std::string& literal : literals(text_of_file(source)))
            if (is_text(literal)) {
                INFO(source.string() << ": " << literal);
                CHECK(glossary().flaws(literal) == "");
            }
}

TEST_CASE("a docstring that begins with a clause is found, and a type named by a replaced word") {
    CHECK(clauses_for_nouns("").empty());
    CHECK(clauses_for_nouns("/// Whatever.\n// A noun.\n// What follows is its second line.")
              .empty());
    CHECK(clauses_for_nouns("int a;\n    /// What it is.\n").size() == 1);
    CHECK(replaced_type_names("struct Panel; class Stripes; using Tiered = int;").empty());
    CHECK(replaced_type_names("enum class Tier {};\nstruct MapPane;").size() == 2);
}

TEST_CASE("no docstring of a header begins with a clause in place of a noun") {
    for (const fs::path& source : code_under("include"))
        for (const std::string& line : clauses_for_nouns(text_of_file(source))) {
            INFO(source.string() << ": " << line);
            CHECK(line.empty());
        }
}

TEST_CASE("no type is named by a word that the glossary replaces") {
    for (const char* folder : {"include", "src"})
        for (const fs::path& source : code_under(folder))
            for (const std::string& name : replaced_type_names(text_of_file(source))) {
                INFO(source.string() << ": " << name);
                CHECK(name.empty());
            }
}

TEST_CASE("no text of the window holds a word that the glossary replaces, in either language") {
    const auto messages = window_messages();
    CHECK(messages.size() > 500);
    for (const auto& [source, translations] : messages) {
        INFO(source);
        CHECK(glossary().flaws(source) == "");
        for (const std::string& translation : translations) {
            INFO(translation);
            CHECK(glossary().flaws(translation) == "");
        }
    }
}

TEST_CASE("no page of the docs holds a word that the glossary replaces") {
    for (const char* page : {"README.md", "docs/guide.md", "docs/formats.md",
                             "docs/statistics-json.md", "data/README.md"}) {
        const std::string text =
            without(without(text_of_file(root / page), "```[^`]*```"), "`[^`]*`");
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            INFO(page << ": " << line);
            CHECK(glossary().flaws(line) == "");
        }
    }
}

TEST_CASE("no text of the built-in project holds a word that the glossary replaces") {
    std::vector<std::string> texts;
    collect(nlohmann::json::parse(text_of_file(root / "data/berlin-2025-12.delimit")), texts);
    for (const std::string& text : texts)
        if (is_text(text)) {
            INFO(text);
            CHECK(glossary().flaws(text) == "");
        }
}

TEST_CASE("a term that stands alone in the window has its translation from the glossary") {
    for (const auto& [source, translations] : window_messages())
        for (const Term& term : glossary().terms)
            if (folded(source) == folded(term.english) && translations.size() == 1) {
                INFO(source);
                CHECK(folded(translations[0]) == folded(term.ukrainian));
            }
}

namespace {

/// Half an em a letter.
struct PlainMeasurer final : TextMeasurer {
    [[nodiscard]] TextExtent measure(std::string_view text, const TextStyle& style) const override {
        return {0.5 * style.size * double(text.size()), 0.8 * style.size, 0.2 * style.size};
    }
};

} // namespace

TEST_CASE("a Ukrainian sheet of any template holds no English but proper names") {
    const std::set<std::string> proper{"Delimit", "WGS", "Sample", "map", "boundaries",
                                       "Courier", "CC",  "BY",     "A",   "B"};
    const SnapshotPtr snapshot = sample::snapshot(true);
    for (const SheetKind kind : all_sheet_kinds) {
        SheetRequest request;
        request.size = {1190, 842};
        request.paper = true;
        request.language = Language::ukrainian;
        request.choice.kind = kind;
        const auto scenes = sheet_scenes(snapshot, default_style(), request);
        REQUIRE(scenes);
        for (const Sheet& sheet : layout_sheets(*snapshot, *scenes, request, PlainMeasurer()))
            for (const SheetItem& item : sheet.items) {
                const auto* text = std::get_if<SheetText>(&item);
                if (!text)
                    continue;
                std::string word;
                // Quotations stay in the language of their source; a quotation may span lines.
                for (const char c : without(without(text->text, "“[^”]*(”|$)"), "^[^“]*”") + " ") {
                    if (latin(static_cast<unsigned char>(c))) {
                        word += c;
                        continue;
                    }
                    INFO(sheet.name << ": " << text->text);
                    CHECK((word.empty() || proper.count(word) == 1));
                    word.clear();
                }
            }
    }
}
