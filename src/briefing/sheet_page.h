// One page being made: parts are put where a template wants them, or where the user moved them.
#pragma once

#include "briefing/sheet_part.h"

#include "delimit/base/locale.h"
#include "delimit/model/sheet_choice.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

/// What all pages of a briefing are made with.
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
    /// What the user wrote there, otherwise `otherwise`.
    [[nodiscard]] std::string words(std::string_view id, const std::string& otherwise) const;
    [[nodiscard]] std::optional<MapExtent> extent(std::string_view id) const;

    /// A text of one role; wraps, and shrinks to so many lines before it takes more, as the
    /// longest of those that stand `beside` it needs.
    [[nodiscard]] SheetPart text(const std::string& id, const Text& name,
                                 const std::string& otherwise, std::string_view role,
                                 std::size_t lines = 100, double smallest = 0.72,
                                 std::vector<std::string> beside = {}) const;

    /// Returns the bottom of the place that the template has for it: nothing moves because
    /// something else was moved. `share`: of the text scale.
    double put(const SheetPart& part, double left, double top, double width, double share = 1);
    [[nodiscard]] double height(const SheetPart& part, double width, double share = 1) const;
    /// Fills its box, as the user chose it if so.
    void put_map(const std::string& id, const Text& name, SheetMap map);
    void put_box(const std::string& id, const Text& name, const ScreenBox& box,
                 const SheetItem& item);
    void rule(double left, double top, double width);

    /// Scale or north of the map `map_id`, where its box is.
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
