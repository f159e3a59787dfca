// From a snapshot and options to pages: what their maps show, then the layout.
#include "delimit/analysis/difference.h"
#include "delimit/render/export.h"
#include "delimit/render/text_measurer.h"
#include "render/output_file.h"
#include "render/page_pixels.h"
#include "render/pens.h"

#include <QFont>
#include <QFontMetrics>
#include <QImageReader>

#include <algorithm>

namespace delimit {
namespace {

Status show_difference(const SnapshotPtr& snapshot, const std::vector<std::size_t>& panes,
                       Language language, SheetScenes& scenes, const std::stop_token& stop) {
    const auto& proposals = snapshot->project->proposals;
    auto difference =
        difference_of(Projector(snapshot->projection), *snapshot->control,
                      *snapshot->proposals[panes[0]], *snapshot->proposals[panes[1]], stop);
    if (!difference)
        return difference.error();
    scenes.compared = std::make_shared<const ProposalDifference>(*std::move(difference));
    scenes.difference = difference_scene(
        *scenes.of_proposals[panes[0]], *scenes.compared, snapshot->project->parties,
        proposals[panes[0]].name.in(language), proposals[panes[1]].name.in(language));
    return ok();
}

/// A logo that cannot be shown is told before anything is laid out around its gap.
Status find_logo(SheetChoice& choice, const std::filesystem::path& folder) {
    if (choice.logo.empty())
        return ok();
    const std::filesystem::path file = folder / choice.logo;
    choice.logo = file.string();
    const QImageReader reader(qt(choice.logo));
    if (reader.size().isEmpty())
        return Error{
            ErrorCode::unreadable,
            {"the logo cannot be read as a picture", "логотип не вдалося прочитати як зображення"},
            {"choose a PNG, JPEG or SVG file, or none",
             "виберіть файл PNG, JPEG чи SVG або жодного"},
            Place{choice.logo, {}, {}, {}}};
    return ok();
}

/// Otherwise a sheet would go out with boxes for letters.
Status check_fonts(const Style& style, Language language) {
    QFont font;
    QStringList families;
    for (const std::string& family : style.fonts)
        families << qt(family);
    font.setFamilies(families);
    const QFontMetrics metrics(font);
    const QString letters =
        language == Language::ukrainian ? QStringLiteral("ЖЩїєґ²") : QStringLiteral("Aq²");
    if (std::all_of(letters.begin(), letters.end(), [&](QChar c) { return metrics.inFont(c); }))
        return ok();
    return Error{
        ErrorCode::not_found,
        language == Language::ukrainian
            ? Text{"no font here can write Ukrainian", "тут немає шрифту з українськими літерами"}
            : Text{"no font here can write English", "тут немає шрифту з англійськими літерами"},
        {"install the Noto Sans or DejaVu Sans fonts",
         "встановіть шрифти Noto Sans або DejaVu Sans"},
        {}};
}

} // namespace

Result<std::vector<Sheet>> make_sheets(const SnapshotPtr& snapshot, const Style& style,
                                       const ExportOptions& options, std::stop_token stop) {
    if (auto problem = problem_of(options))
        return *problem;
    for (std::size_t p : options.proposals)
        if (p >= snapshot->proposals.size())
            return Error{ErrorCode::bad_value,
                         {"there is no such proposal to show", "такої пропозиції немає"},
                         {},
                         {}};
    if (snapshot->proposals.empty())
        return Error{ErrorCode::no_match,
                     {"the project has no proposal to show", "у проєкті немає жодної пропозиції"},
                     {"add one", "додайте хоча б одну"},
                     {}};
    if (auto written = check_fonts(style, options.language); !written)
        return written.error();
    SheetRequest request;
    request.proposals = options.proposals;
    request.language = options.language;
    request.view = options.view;
    request.looks = options.looks.value_or(snapshot->project->looks);
    request.annotations = options.annotations.value_or(snapshot->project->annotations);
    request.choice = options.choice.value_or(snapshot->project->sheet);
    if (options.kind)
        request.choice.kind = options.kind;
    request.today = options.today;
    request.paper = options.page.has_value();
    request.size = layout_size(options);
    if (auto found = find_logo(request.choice, options.folder); !found)
        return found.error();

    const std::vector<std::size_t> panes = sheet_panes(*snapshot, request);
    SheetScenes scenes;
    scenes.of_proposals = build_scenes(snapshot, style, options.language, panes);
    if (sheet_kind(*snapshot, request) == SheetKind::difference) {
        if (panes.size() < 2)
            return Error{
                ErrorCode::no_match,
                {"a difference needs two proposals", "для різниці потрібні дві пропозиції"},
                {"add a second proposal, or choose another template",
                 "додайте другу пропозицію або виберіть інший шаблон"},
                {}};
        if (auto shown = show_difference(snapshot, panes, options.language, scenes, stop); !shown)
            return shown.error();
    }
    if (stop.stop_requested())
        return stopped();
    return layout_sheets(*snapshot, scenes, request, *make_text_measurer(style));
}

Result<Sheet> make_sheet(const SnapshotPtr& snapshot, const Style& style,
                         const ExportOptions& options) {
    auto sheets = make_sheets(snapshot, style, options);
    if (!sheets)
        return sheets.error();
    return std::move(sheets->front());
}

} // namespace delimit
