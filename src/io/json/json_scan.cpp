#include "io/json/json_scan.h"

#include <charconv>
#include <string>
#include <utility>

namespace delimit::io {
namespace {

using Json = nlohmann::json;

class Scanner {
  public:
    Scanner(std::string_view text, nlohmann::json_sax<Json>& events)
        : at_(text.data()), end_(text.data() + text.size()), events_(events) {}

    /// One value and nothing after it. Without recursion: nesting may be as deep as the text is
    /// long.
    bool run() {
        bool fine = value();
        while (fine && !open_.empty())
            fine = step();
        skip_space();
        return fine && at_ == end_;
    }

  private:
    static constexpr auto unknown_size = static_cast<std::size_t>(-1);
    /// Longer numbers and exponents are left to the full parser: they may be out of range.
    static constexpr std::ptrdiff_t longest_number = 100, longest_exponent = 2;
    static constexpr std::ptrdiff_t longest_integer = 18; ///< digits that surely fit 64 bits

    /// Reads the next member or item, or the end, of the list or object that is open.
    bool step() {
        const bool object = open_.back() == '{';
        const bool first = std::exchange(just_opened_, false);
        skip_space();
        if (take(object ? '}' : ']')) {
            open_.pop_back();
            return object ? events_.end_object() : events_.end_array();
        }
        if (!first && !take(','))
            return false;
        return (!object || key()) && value();
    }

    bool key() {
        skip_space();
        if (at_ == end_ || *at_ != '"' || !string() || !events_.key(text_))
            return false;
        skip_space();
        return take(':');
    }

    bool value() {
        skip_space();
        if (at_ == end_)
            return false;
        switch (*at_) {
        case '{':
            open();
            return events_.start_object(unknown_size);
        case '[':
            open();
            return events_.start_array(unknown_size);
        case '"':
            return string() && events_.string(text_);
        case 't':
            return word("true") && events_.boolean(true);
        case 'f':
            return word("false") && events_.boolean(false);
        case 'n':
            return word("null") && events_.null();
        default:
            return number();
        }
    }

    void open() {
        open_.push_back(*at_++);
        just_opened_ = true;
    }

    bool word(std::string_view expected) {
        if (!std::string_view(at_, end_).starts_with(expected))
            return false;
        at_ += expected.size();
        return true;
    }

    /// Leaves the string in text_. A string that is not plain ASCII is rare, and decoded by the
    /// full parser.
    bool string() {
        const char* const begin = at_++;
        bool plain = true;
        for (; at_ != end_ && *at_ != '"'; ++at_) {
            const auto c = static_cast<unsigned char>(*at_);
            plain = plain && c < 0x80 && c != '\\';
            if (c < 0x20 || (c == '\\' && ++at_ == end_))
                return false;
        }
        if (!take('"'))
            return false;
        if (plain) {
            text_.assign(begin + 1, at_ - 1);
            return true;
        }
        const Json decoded = Json::parse(begin, at_, nullptr, false);
        if (!decoded.is_string())
            return false;
        text_ = decoded.get<std::string>();
        return true;
    }

    bool number() {
        const char* const begin = at_;
        const bool negative = take('-');
        if (!take('0') && digits() == 0)
            return false;
        const bool whole = at_ == end_ || (*at_ != '.' && *at_ != 'e' && *at_ != 'E');
        if (whole && at_ - begin <= longest_integer)
            return negative ? events_.number_integer(integer<Json::number_integer_t>(begin))
                            : events_.number_unsigned(integer<Json::number_unsigned_t>(begin));
        if (whole || (take('.') && digits() == 0))
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (const auto exponent = digits(); exponent == 0 || exponent > longest_exponent)
                return false;
        }
        if (at_ - begin > longest_number)
            return false;
        text_.assign(begin, at_);
        double n = 0;
        std::from_chars(begin, at_, n);
        return events_.number_float(n, text_);
    }

    template <class Number>
    Number integer(const char* begin) const {
        Number n = 0;
        std::from_chars(begin, at_, n);
        return n;
    }

    /// The number of digits passed.
    std::ptrdiff_t digits() {
        const char* const begin = at_;
        while (at_ != end_ && *at_ >= '0' && *at_ <= '9')
            ++at_;
        return at_ - begin;
    }

    void skip_space() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t'))
            ++at_;
    }

    bool take(char c) {
        const bool here = at_ != end_ && *at_ == c;
        at_ += here;
        return here;
    }

    const char* at_;
    const char* end_;
    nlohmann::json_sax<Json>& events_;
    std::string open_; ///< opening brackets, the innermost last
    bool just_opened_ = false;
    std::string text_; ///< the current string or number
};

} // namespace

bool scan_json(std::string_view text, nlohmann::json_sax<Json>& events) {
    return Scanner(text, events).run();
}

} // namespace delimit::io
