#include "io/vector/csv_cells.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace delimit::io {
namespace {

constexpr std::string_view separators = ",;\t|";
/// Longest cell without quotes. No number is longer, but WKB without letters looks like one.
constexpr std::size_t most_bare = 40;

/// Takes "sep=;", with or without quotes, off a text; 0 if it does not begin so.
char take_named_separator(std::string_view& text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t length = line.size();
    if (line.size() > 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view word = "sep=";
    const bool named =
        line.size() == word.size() + 1 &&
        std::equal(word.begin(), word.end(), line.begin(), [](char a, char b) {
            return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b)));
        });
    if (!named)
        return 0;
    text.remove_prefix(length);
    if (text.starts_with("\r\n"))
        text.remove_prefix(2);
    else if (!text.empty())
        text.remove_prefix(1);
    return line.back();
}

char most_frequent_separator(std::string_view text) {
    std::string outside;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (!quoted)
            outside += c;
    }
    char best = separators.front();
    for (const char one : separators)
        if (std::count(outside.begin(), outside.end(), one) >
            std::count(outside.begin(), outside.end(), best))
            best = one;
    return best;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

std::string capitals(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    });
    return out;
}

/// True for a cell that is the beginning of a shape: it goes on behind the separator.
bool goes_on(std::string_view cell, char separator) {
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    if (separator == ';' && cell.size() > 5 && is_number(cell.substr(5)) &&
        capitals(cell.substr(0, 5)) == "SRID=")
        return true;
    std::string_view shape = cell;
    if (const auto behind = shape.find(';'); behind != shape.npos)
        shape.remove_prefix(behind + 1);
    constexpr std::array types{"POINT",           "LINESTRING",   "POLYGON",           "MULTIPOINT",
                               "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION"};
    const std::string word = capitals(shape.substr(0, shape.find_first_of(" (")));
    return std::find(types.begin(), types.end(), word) != types.end() &&
           std::count(shape.begin(), shape.end(), '(') >
               std::count(shape.begin(), shape.end(), ')');
}

class Cells {
  public:
    Cells(std::string_view text, char separator) : text_(text), separator_(separator) {}

    std::string rewritten() {
        while (at_ < text_.size()) {
            std::string cell;
            const bool quoted = text_[at_] == '"';
            if (quoted)
                cell = quoted_cell();
            cell += bare_cell();
            while (!quoted && at_ < text_.size() && text_[at_] == separator_ &&
                   goes_on(cell, separator_)) {
                cell += text_[at_++];
                cell += bare_cell();
            }
            write(cell);
            if (at_ < text_.size() && text_[at_] == separator_) {
                out_ += ',';
                if (++at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r')
                    write({});
            }
            end_line();
        }
        return std::move(out_);
    }

  private:
    /// What stands within quotes; two of them stand for one.
    std::string quoted_cell() {
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') {
                if (at_ + 1 == text_.size() || text_[at_ + 1] != '"')
                    break;
                ++at_;
            }
            cell += text_[at_];
        }
        ++at_;
        at_ = std::min(at_, text_.size());
        return cell;
    }
    std::string_view bare_cell() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' &&
               text_[at_] != '\r')
            ++at_;
        return text_.substr(begin, at_ - begin);
    }
    void write(std::string_view cell) {
        if (cell.size() <= most_bare && cell.find_first_of(",;\t|\"\r\n") == cell.npos) {
            out_ += cell;
            return;
        }
        out_ += '"';
        for (const char c : cell) {
            if (c == '"')
                out_ += '"';
            out_ += c;
        }
        out_ += '"';
    }
    void end_line() {
        while (at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r'))
            out_ += text_[at_++];
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::string out_;
};

} // namespace

std::string in_commas(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const char named = take_named_separator(text);
    return Cells(text, named ? named : most_frequent_separator(text)).rewritten();
}

} // namespace delimit::io
