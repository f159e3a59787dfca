// The templates of a single page, and their parts.
#pragma once

#include "briefing/sheet_maps.h"

namespace delimit {

/// Page of any template but the dossier.
MapsPage template_page(const SheetContent& content);

/// Parts, each with its id. `proposals`: subjects of the part.
SheetPart notes_part(const SheetContent& content, const std::vector<std::size_t>& proposals);
SheetPart withdrawal_table_part(const SheetContent& content,
                                const std::vector<std::size_t>& proposals);
SheetPart control_table_part(const SheetContent& content);
SheetPart withdrawal_chart_part(const SheetContent& content,
                                const std::vector<std::size_t>& proposals);
SheetPart oblast_chart_part(const SheetContent& content, std::size_t proposal);
SheetPart control_chart_part(const SheetContent& content);
SheetPart figures_part(const SheetContent& content, std::size_t proposal);
SheetPart difference_table_part(const SheetContent& content);

/// Contents of the map frame of this proposal.
SheetMapFrame map_frame_of(const SheetContent& content, std::size_t proposal);

} // namespace delimit
