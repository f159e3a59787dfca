// Common content of the pages of a briefing: the request, its texts, and its head and foot.
#pragma once

#include "briefing/remembering_measurer.h"
#include "briefing/sheet_page.h"
#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"
#include "delimit/briefing/sheet.h"

#include <cstddef>
#include <string>
#include <vector>

namespace delimit {

/// Title, subtitle and number around the body of a page.
struct PageFrame {
    std::string title;
    std::string subtitle;
    std::string number; ///< "3 / 9"; empty on a single page
};

class SheetContent {
  public:
    SheetContent(const Snapshot& snapshot, const SheetScenes& scenes, const SheetRequest& request,
                 const TextMeasurer& measurer);

    [[nodiscard]] std::string title() const;
    /// Date, source and quality of the line.
    [[nodiscard]] std::string line() const;
    [[nodiscard]] ProposalFigures figures(std::size_t proposal) const {
        return proposal_figures(snapshot, proposal, language);
    }
    [[nodiscard]] std::string say(const Text& text) const { return text.in(language); }

    [[nodiscard]] PageContext context(const std::string& page = {}) const;
    /// Return the bottom of the header and the top of the footer.
    [[nodiscard]] double put_header(SheetPage& page, const PageFrame& frame) const;
    [[nodiscard]] double put_footer(SheetPage& page, const PageFrame& frame) const;
    /// The page as a sheet with its metadata.
    [[nodiscard]] Sheet finish(SheetPage&& page, const std::string& name,
                               const std::vector<std::size_t>& proposals) const;

    const Snapshot& snapshot;
    const SheetScenes& scenes;
    const SheetRequest& request;
    Locale language;
    SheetKind kind;
    std::vector<std::size_t> map_frames;
    RememberingMeasurer measurer;
    Projector projector; ///< made once: making it takes longer than using it

  private:
    [[nodiscard]] const Style& style() const;
};

/// Least text scale; below it maps become smaller.
inline constexpr double smallest_text_scale = 0.62;

/// Lays a page out at ever smaller text until it fits: `lay` returns true if it does.
template <class Lay>
SheetPage fitted_page(const PageContext& context, Lay lay) {
    for (double scale = 1;; scale = std::max(scale * 0.96, smallest_text_scale)) {
        SheetPage page(context, scale);
        if (lay(page) || scale <= smallest_text_scale)
            return page;
    }
}

} // namespace delimit
