#include "io/files/text_encoding.h"

#include "io/files/recode.h"

#include <utility>

namespace delimit::io {
namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

} // namespace

bool is_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned char>(bytes[k]); };
        const unsigned lead = at(i);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > bytes.size())
            return false;
        for (std::size_t k = 1; k < length; ++k)
            if ((at(i + k) & 0xC0U) != 0x80U)
                return false;
        i += length;
    }
    return true;
}

std::string_view encoding_of(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"))
        return "UTF-16BE";
    if (is_utf8(bytes))
        return {};
    // A Cyrillic word is a run of high bytes; in Latin scripts they occur singly or in pairs.
    std::size_t in_runs = 0, alone = 0, letters_1251 = 0, letters_866 = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        std::size_t end = i;
        while (end < bytes.size() && static_cast<unsigned char>(bytes[end]) >= 0x80)
            ++end;
        (end - i >= 3 ? in_runs : alone) += end - i;
        for (; i < end; ++i) {
            const auto c = static_cast<unsigned char>(bytes[i]);
            letters_1251 += c >= 0xC0 || c == 0xB3 || c == 0xBF || c == 0xBA || c == 0xB2 ||
                            c == 0xAF || c == 0xAA;
            letters_866 += c < 0xB0 || (c >= 0xE0 && c <= 0xF7);
        }
        ++i;
    }
    if (in_runs < alone)
        return "CP1252";
    return letters_1251 >= letters_866 ? "CP1251" : "CP866";
}

std::string in_utf8(std::string bytes, std::string_view encoding) {
    if (encoding.empty()) {
        if (std::string_view(bytes).starts_with(mark))
            bytes.erase(0, mark.size());
        return bytes;
    }
    if (encoding.starts_with("UTF-16")) {
        const bool little = encoding == "UTF-16LE";
        std::string out;
        const auto unit = [&](std::size_t i) {
            const auto a = static_cast<unsigned char>(bytes[i]),
                       b = static_cast<unsigned char>(bytes[i + 1]);
            return static_cast<char32_t>(little ? a | b << 8 : a << 8 | b);
        };
        for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
            char32_t c = unit(i);
            if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
                c = 0x10000 + ((c - 0xD800) << 10U) + (unit(i + 2) - 0xDC00);
                i += 2;
            }
            if (c < 0x80) {
                out += static_cast<char>(c);
            } else if (c < 0x800) {
                out += static_cast<char>(0xC0U | c >> 6U);
                out += static_cast<char>(0x80U | (c & 0x3FU));
            } else if (c < 0x10000) {
                out += static_cast<char>(0xE0U | c >> 12U);
                out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
                out += static_cast<char>(0x80U | (c & 0x3FU));
            } else {
                out += static_cast<char>(0xF0U | (c >> 18U & 7U));
                out += static_cast<char>(0x80U | (c >> 12U & 0x3FU));
                out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
                out += static_cast<char>(0x80U | (c & 0x3FU));
            }
        }
        return out;
    }
    return recoded(std::move(bytes), std::string(encoding));
}

} // namespace delimit::io
