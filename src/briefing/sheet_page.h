// One page during layout: parts are at the template's positions, or at the user's.
#pragma once

#include "briefing/sheet_part.h"

#include "delimit/base/locale.h"
#include "delimit/model/sheet_choice.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

/// Settings common to all pages of a briefing.
struct PageContext {
    const Style& style;
    const TextMeasurer& measurer;
    const SheetChoice& choice;
    Locale language = Language::english;
    ScreenSize size;
    std::string prefix; ///< of ids on this page: "dossier/us-proposal/"
};

class SheetPage {
  public:
    /// `scale`: of all texts.
    SheetPage(const PageContext& context, double scale) : context_(context), scale_(scale) {}

    [[nodiscard]] ScreenSize size() const { return context_.size; }
    [[nodiscard]] double margin() const;
    [[nodiscard]] double content_width() const { return size().width - 2 * margin(); }
    /// A length of the design at this text scale.
    [[nodiscard]] double operator()(double points) const { return points * scale_; }

    [[nodiscard]] bool hidden(std::string_view id) const;
    /// The user's text for the element, else `otherwise`.
    [[nodiscard]] std::string words(std::string_view id, const std::string& otherwise) const;
    [[nodiscard]] std::optional<MapExtent> extent(std::string_view id) const;

    /// A text of one role; wraps, and shrinks to so many lines before it takes more, to the size
    /// that the longest of it and the texts `beside` it needs.
    [[nodiscard]] SheetPart text(const std::string& id, const Text& name,
                                 const std::string& otherwise, std::string_view role,
                                 std::size_t lines = 100, double smallest = 0.72,
                                 std::vector<std::string> beside = {}) const;

    /// Returns the bottom of the part's default box: an element that the user moves does not shift
    /// others. `share`: of the text scale.
    double put(const SheetPart& part, double left, double top, double width, double share = 1);
    [[nodiscard]] double height(const SheetPart& part, double width, double share = 1) const;
    /// Fills its box, or the user's if chosen.
    void put_map(const std::string& id, const Text& name, SheetMap map);
    void put_box(const std::string& id, const Text& name, const ScreenBox& box,
                 const SheetItem& item);
    void rule(double left, double top, double width);

    /// Puts scale or north arrow of the map `map_id`, at its box.
    void put_sign(const std::string& map_id, const std::string& id, const Text& name,
                  SheetMapElement sign);

    /// The box that the user chose, if any: on the page, or on the map that it belongs to.
    [[nodiscard]] std::optional<ScreenBox> chosen_box(std::string_view id) const;
    [[nodiscard]] std::optional<ScreenBox> chosen_box(std::string_view id,
                                                      const ScreenBox& on) const;
    [[nodiscard]] GraticuleChoice graticule(std::string_view id) const;

    std::vector<SheetItem> items;
    std::vector<SheetElement> elements;
    std::vector<HiddenElement> hidden_elements;

  private:
    [[nodiscard]] const ElementChoice* choice(std::string_view id) const;
    void add(const std::string& id, const Text& name, const ScreenBox& box, bool moved,
             std::vector<SheetItem> made);
    bool note_hidden(std::string_view id, const Text& name);

    const PageContext& context_;
    double scale_;
};

} // namespace delimit
