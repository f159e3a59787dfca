#include "briefing/sheet_templates.h"

#include "briefing/sheet_charts.h"
#include "briefing/sheet_notes.h"
#include "briefing/sheet_parts.h"
#include "briefing/sheet_table.h"

#include <algorithm>
#include <numeric>

namespace delimit {
namespace {

SheetPart table_part(const std::string& id, SheetTable table) {
    return {id,
            {"Table", "Таблиця"},
            [table = std::move(table)](SheetCanvas& canvas, double left, double top, double width) {
                return put_table(canvas, table, left, top, width);
            },
            {}};
}

std::vector<std::size_t> all_proposals(const SheetContent& content) {
    std::vector<std::size_t> all(content.snapshot.project->proposals.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Template as a value: layout of the page.
Arrangement arrangement_of(SheetKind kind) {
    using Figures = Arrangement::Figures;
    switch (kind) {
    case SheetKind::one_map:
        return {.side = 0.28,
                .least_map = 0.5,
                .parts = {"figures", "legend", "oblast-chart", "locator", "notes"},
                .wide = {"notes"},
                .extras = {"oblast-chart", "locator"}};
    case SheetKind::side_by_side:
        return {.columns = 3,
                .figures = Figures::full,
                .parts = {"legend", "table", "notes"},
                .wide = {"notes"},
                .extras = {}};
    case SheetKind::four_maps:
        return {.columns = 2,
                .figures = Figures::compact,
                .summaries = false,
                .least_map = 0.48,
                .parts = {"legend", "table", "vacated-chart", "notes"},
                .wide = {"notes"},
                .extras = {"vacated-chart"}};
    case SheetKind::map_and_table:
        return {.side = 0.54,
                .side_columns = 2,
                .largest = 1.8,
                .least_map = 0.36,
                .parts = {"table", "legend", "vacated-chart", "notes"},
                .wide = {"table", "notes"},
                .extras = {"vacated-chart"}};
    case SheetKind::difference:
        return {.side = 0.33,
                .least_map = 0.5,
                .parts = {"legend", "difference-table", "vacated-chart", "locator", "notes"},
                .wide = {"notes"},
                .extras = {"vacated-chart", "locator"}};
    case SheetKind::dossier: // one page for each proposal: briefing/dossier.h
        break;
    }
    return {};
}

} // namespace

SheetPart notes_part(const SheetContent& content, const std::vector<std::size_t>& proposals) {
    return {
        "notes",
        {"Sources and notes", "Джерела та примітки"},
        [notes = sheet_notes(content.snapshot, proposals, content.language),
         language = content.language](SheetCanvas& canvas, double left, double top, double width) {
            return put_notes(canvas, notes, language, left, top, width);
        },
        {}};
}

SheetPart withdrawal_table_part(const SheetContent& content,
                                const std::vector<std::size_t>& proposals) {
    return table_part(
        "table", withdrawal_table(content.snapshot.project->parties,
                                  comparison_table(content.snapshot, content.language, proposals),
                                  content.language));
}

SheetPart control_table_part(const SheetContent& content) {
    return table_part("held-table", control_table(content.snapshot, content.language));
}

SheetPart difference_table_part(const SheetContent& content) {
    return table_part("difference-table",
                      sheet_table(difference_table(content.snapshot, *content.scenes.compared,
                                                   content.map_frames[0], content.map_frames[1],
                                                   content.language),
                                  content.language));
}

SheetPart withdrawal_chart_part(const SheetContent& content,
                                const std::vector<std::size_t>& proposals) {
    std::vector<ProposalFigures> all_figures;
    for (std::size_t p : proposals)
        all_figures.push_back(content.figures(p));
    return {"vacated-chart",
            {"Chart", "Діаграма"},
            [all_figures, language = content.language](SheetCanvas& canvas, double left, double top,
                                                       double width) {
                return put_withdrawal_chart(canvas, all_figures, language, left, top, width);
            },
            {}};
}

SheetPart oblast_chart_part(const SheetContent& content, std::size_t proposal) {
    return {"oblast-chart",
            {"Chart by oblast", "Діаграма за областями"},
            [table = comparison_table(content.snapshot, content.language, {proposal}),
             parties = content.snapshot.project->parties, language = content.language](
                SheetCanvas& canvas, double left, double top, double width) {
                return put_oblast_chart(canvas, parties, table, 0, language, left, top, width);
            },
            {}};
}

SheetPart control_chart_part(const SheetContent& content) {
    return {"held-chart",
            {"Chart by oblast", "Діаграма за областями"},
            [&content](SheetCanvas& canvas, double left, double top, double width) {
                return put_control_chart(canvas, content.snapshot, content.language, left, top,
                                         width);
            },
            {}};
}

SheetPart figures_part(const SheetContent& content, std::size_t proposal) {
    return {"figures",
            {"Figures", "Показники"},
            [panel_figures = content.figures(proposal), language = content.language](
                SheetCanvas& canvas, double left, double top, double width) {
                return put_figures_panel(canvas, panel_figures, {panel_figures}, language, left,
                                         top, width);
            },
            {}};
}

SheetMapFrame map_frame_of(const SheetContent& content, std::size_t proposal) {
    ProposalFigures panel_figures = content.figures(proposal);
    SheetMapFrame map_frame;
    map_frame.scene = content.scenes.of_proposals[proposal];
    map_frame.title = panel_figures.name;
    map_frame.summary = panel_figures.summary;
    map_frame.figures = std::move(panel_figures);
    map_frame.proposals = {proposal};
    return map_frame;
}

MapsPage template_page(const SheetContent& content) {
    const SheetKind kind = content.kind;
    MapsPage page;
    page.arrangement = arrangement_of(kind);
    page.frame = {content.title(), content.line(), ""};
    page.name = sheet_kind_text(kind, content.language);
    page.layer_styles = content.request.layer_styles;
    page.proposals = content.map_frames;
    for (std::size_t p : content.map_frames)
        page.map_frames.push_back(map_frame_of(content, p));

    std::vector<std::size_t> with_figures = content.map_frames;
    switch (kind) {
    case SheetKind::one_map:
        page.parts = {figures_part(content, with_figures.front()),
                      oblast_chart_part(content, with_figures.front())};
        break;
    case SheetKind::side_by_side:
        page.parts = {withdrawal_table_part(content, with_figures)};
        break;
    case SheetKind::four_maps:
        page.parts = {withdrawal_table_part(content, with_figures),
                      withdrawal_chart_part(content, with_figures)};
        break;
    case SheetKind::map_and_table: {
        // The table compares the proposals on the map with all others.
        const std::vector<std::size_t> compared = all_proposals(content);
        page.parts = {withdrawal_table_part(content, compared),
                      withdrawal_chart_part(content, compared)};
        break;
    }
    case SheetKind::difference: {
        SheetMapFrame& map_frame = page.map_frames.front();
        map_frame.title = page.map_frames.front().title + " – " + page.map_frames.back().title;
        map_frame.summary =
            content.say({"Withdrawal zones of one proposal only, and of both.",
                         "Зони відведення лише за однією з двох пропозицій і за обома."});
        map_frame.scene = content.scenes.difference;
        map_frame.figures.reset();
        map_frame.proposals = content.map_frames;
        page.map_frames.resize(1);
        page.parts = {difference_table_part(content), withdrawal_chart_part(content, with_figures)};
        break;
    }
    case SheetKind::dossier:
        break;
    }
    page.parts.push_back(notes_part(content, with_figures));
    return page;
}

} // namespace delimit
