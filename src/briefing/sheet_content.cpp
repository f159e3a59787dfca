#include "briefing/sheet_content.h"

#include "delimit/map/proposal_text.h"

#include "briefing/sheet_notes.h"

#include <algorithm>

namespace delimit {
namespace {

/// One line in the middle of the width.
SheetPart centred(const std::string& id, const Text& name, const std::string& words) {
    return {id, name,
            [words](SheetCanvas& canvas, double left, double top, double width) {
                const TextBlock block =
                    fitted(canvas.measurer(), words, canvas.text("sheet/strong"), width, 1, 0.6);
                for (const std::string& line : block.lines) {
                    const double used = canvas.measurer().measure(line, block.style).width;
                    TextBlock one = block;
                    one.lines = {line};
                    top = canvas.put(one, left + std::max(0.0, (width - used) / 2), top,
                                     std::min(used + 1, width));
                }
                return top;
            },
            words};
}

SheetPart right_aligned(const std::string& id, const Text& name, const std::string& words) {
    return {id, name,
            [words](SheetCanvas& canvas, double left, double top, double width) {
                const TextStyle style = canvas.text("sheet/small");
                canvas.put_right(words, style, left, top, width, 1.28 * style.size);
                return top + 1.28 * style.size;
            },
            std::nullopt};
}

} // namespace

SheetContent::SheetContent(const Snapshot& from, const SheetScenes& shown,
                           const SheetRequest& asked, const TextMeasurer& provisions)
    : snapshot(from), scenes(shown), request(asked), language(asked.language),
      kind(sheet_kind(from, asked)), map_frames(sheet_map_frames(from, asked)),
      measurer(provisions), projector(from.projection) {}

const Style& SheetContent::style() const {
    return scenes.of_proposals[map_frames.front()]->style;
}

std::string SheetContent::title() const {
    return snapshot.project->title.empty()
               ? shown_name(snapshot.project->proposals[map_frames.front()], language)
               : snapshot.project->title.in(language);
}

std::string SheetContent::line() const {
    return line_text(snapshot.layers->control_map.provenance, language);
}

PageContext SheetContent::context(const std::string& page) const {
    return {style(),  measurer,     request.choice,
            language, request.size, std::string(id(kind)) + "/" + page};
}

double SheetContent::put_header(SheetPage& page, const PageFrame& frame) const {
    double top = page.margin(), width = page.content_width();
    const double left = page.margin();
    const std::string handling = request.choice.handling.in(language);
    if (!handling.empty())
        top = page.put(centred("handling", {"Classification marking", "Режим"}, handling), left,
                       top - page(4), width) +
              page(3);
    if (!request.choice.logo.empty()) {
        const ScreenBox box{left + width - page(84), top, page(84), page(34)};
        page.put_box("logo", {"Logo", "Логотип"}, box, SheetPicture{box, request.choice.logo});
        if (!page.hidden("logo"))
            width -= page(94);
    }
    top = page.put(page.text("title", {"Title", "Назва"}, frame.title, "sheet/title", 1), left, top,
                   width);
    top = page.put(page.text("subtitle", {"Subtitle", "Підзаголовок"}, frame.subtitle,
                             "sheet/subtitle", 2),
                   left, top, width) +
          page(5);
    page.rule(left, top, page.content_width());
    return top + page(7);
}

double SheetContent::put_footer(SheetPage& page, const PageFrame& frame) const {
    std::string words = snapshot.project->disclaimer.in(language);
    words += words.empty() ? "" : " ";
    words += request.today ? say({"Made with Delimit on ", "Створено в Delimit "}) +
                                 long_text(*request.today, language)
                           : say({"Made with Delimit", "Створено в Delimit"});
    if (!words.ends_with('.')) // a Ukrainian date ends in one
        words += '.';
    const double left = page.margin(), width = page.content_width();
    double bottom = page.size().height - page.margin();
    const std::string handling = request.choice.handling.in(language);
    if (!handling.empty()) {
        const SheetPart line =
            centred("handling-below", {"Classification marking", "Режим"}, handling);
        const double height = page.height(line, width);
        page.put(line, left, bottom - height + page(4), width);
        bottom -= height;
    }
    const double number = frame.number.empty() ? 0 : page(48);
    const SheetPart text =
        page.text("disclaimer", {"Disclaimer", "Застереження"}, words, "sheet/small");
    const double top = bottom - page.height(text, width - number);
    page.rule(left, top - page(4), width);
    page.put(text, left, top, width - number);
    if (number > 0)
        page.put(right_aligned("page-number", {"Page number", "Номер сторінки"}, frame.number),
                 left + width - number, top, number);
    return top - page(9);
}

Sheet SheetContent::finish(SheetPage&& page, const std::string& name,
                           const std::vector<std::size_t>& proposals) const {
    Sheet sheet;
    sheet.size = request.size;
    sheet.style = style();
    sheet.name = name;
    sheet.items = std::move(page.items);
    sheet.elements = std::move(page.elements);
    sheet.hidden = std::move(page.hidden_elements);
    sheet.title = title();
    if (const auto& date = snapshot.layers->control_map.provenance.date)
        sheet.date = iso_text(*date);
    sheet.sources = source_line(snapshot, language);
    sheet.disclaimer = snapshot.project->disclaimer.in(language);
    sheet.language = language == Language::english ? "en" : "uk";
    for (std::size_t p : proposals) {
        const Proposal& proposal = snapshot.project->proposals[p];
        sheet.description += (sheet.description.empty() ? "" : " ") +
                             shown_name(proposal, language) + ": " +
                             shown_summary(proposal, language);
    }
    sheet.missing = missing_parts(snapshot, language);
    return sheet;
}

} // namespace delimit
