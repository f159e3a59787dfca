// A map on a page with its scale and north arrow, at the user's or the default positions.
#pragma once

#include "briefing/sheet_content.h"

#include <cstddef>
#include <string>

namespace delimit {

/// `number` of the map on its page, from 1, if there are several; else 0.
void put_map_with_signs(SheetPage& page, const SheetContent& content, const std::string& id,
                        std::size_t number, SheetMap map);

} // namespace delimit
