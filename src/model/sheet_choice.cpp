#include "delimit/model/sheet_choice.h"

#include <algorithm>
#include <cctype>

namespace delimit {
namespace {

constexpr std::array all_pages{PageSize::a4_portrait, PageSize::a4_landscape, PageSize::a3_portrait,
                               PageSize::a3_landscape};

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

} // namespace

std::string_view id(SheetKind kind) {
    switch (kind) {
    case SheetKind::one_map:
        return "one-map";
    case SheetKind::side_by_side:
        return "side-by-side";
    case SheetKind::four_maps:
        return "four-maps";
    case SheetKind::map_and_table:
        return "map-and-table";
    case SheetKind::difference:
        return "difference";
    case SheetKind::dossier:
        return "dossier";
    }
    return {};
}

std::optional<SheetKind> parse_sheet_kind(std::string_view text) {
    for (SheetKind kind : all_sheet_kinds)
        if (id(kind) == text)
            return kind;
    return std::nullopt;
}

std::string_view id(PageSize page) {
    switch (page) {
    case PageSize::a4_portrait:
        return "A4-portrait";
    case PageSize::a4_landscape:
        return "A4-landscape";
    case PageSize::a3_portrait:
        return "A3-portrait";
    case PageSize::a3_landscape:
        return "A3-landscape";
    }
    return {};
}

std::optional<PageSize> parse_page_size(std::string_view text) {
    for (PageSize page : all_pages) {
        const std::string_view name = id(page);
        if (same_but_for_case(text, name) ||
            (name.ends_with("landscape") && same_but_for_case(text, name.substr(0, 2))))
            return page;
    }
    return std::nullopt;
}

} // namespace delimit
