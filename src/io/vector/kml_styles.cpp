#include "io/vector/kml_styles.h"

#include <algorithm>
#include <cctype>
#include <cstddef>

namespace delimit::io {
namespace {

/// Colour in the name of a style, where My Maps puts it: "poly-A52714-1200-77".
std::string colour_in(std::string_view id, std::string_view prefix) {
    if (!id.starts_with(prefix) || id.size() < prefix.size() + 6)
        return {};
    std::string out = "#" + std::string(id.substr(prefix.size(), 6));
    const bool hex = std::all_of(out.begin() + 1, out.end(), [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c)) != 0;
    });
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return hex ? out : std::string();
}

} // namespace

std::string kml_colour(std::string_view text) {
    if (text.starts_with('#'))
        text.remove_prefix(1);
    if (text.size() != 8 || !std::all_of(text.begin(), text.end(), [](char c) {
            return std::isxdigit(static_cast<unsigned char>(c)) != 0;
        }))
        return {};
    std::string out = "#";
    for (const std::size_t at : {6U, 4U, 2U})
        for (const char c : text.substr(at, 2))
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

KmlStyle KmlStyles::of(const std::string& url, const KmlStyle& own) const {
    KmlStyle out = own;
    std::string id = url;
    if (const auto normal = maps_.find(id); normal != maps_.end())
        id = normal->second;
    const auto style = styles_.find(id);
    if (style != styles_.end()) {
        if (out.fill.empty())
            out.fill = style->second.fill;
        if (out.stroke.empty())
            out.stroke = style->second.stroke;
    }
    if (out.fill.empty() && style == styles_.end())
        out.fill = colour_in(url, "poly-");
    if (out.stroke.empty() && style == styles_.end())
        out.stroke = colour_in(url, "line-");
    return out;
}

} // namespace delimit::io
