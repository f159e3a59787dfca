// Pages of sheets, from a snapshot and options: contents of their maps, then the layout.
#include "delimit/engine/sheet_scenes.h"
#include "delimit/render/export.h"
#include "delimit/render/text_measurer.h"
#include "render/logo.h"
#include "render/output_file.h"
#include "render/page_pixels.h"
#include "render/pens.h"

#include <QFont>
#include <QFontMetrics>

#include <algorithm>

namespace delimit {
namespace {

/// Error if a logo cannot be shown, before the layout leaves space for it.
Status find_logo(SheetChoice& choice, const std::filesystem::path& folder) {
    if (choice.logo.empty())
        return ok();
    const std::filesystem::path file = folder / choice.logo;
    choice.logo = file.string();
    if (const auto logo = Logo::read(file); !logo)
        return logo.error();
    return ok();
}

/// Error if a font lacks letters, which would appear as boxes.
Status check_fonts(const Style& style, Locale language) {
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
    request.layer_styles = options.layer_styles.value_or(snapshot->project->layer_styles);
    request.annotations = options.annotations.value_or(snapshot->project->annotations);
    request.choice = options.choice.value_or(snapshot->project->sheet);
    if (options.kind)
        request.choice.kind = options.kind;
    request.today = options.today;
    request.paper = options.page.has_value();
    request.size = layout_size(options);
    if (auto found = find_logo(request.choice, options.folder); !found)
        return found.error();

    const auto scenes = sheet_scenes(snapshot, style, request, stop);
    if (!scenes)
        return scenes.error();
    if (stop.stop_requested())
        return stopped();
    return layout_sheets(*snapshot, *scenes, request, *make_text_measurer(style));
}

Result<Sheet> make_sheet(const SnapshotPtr& snapshot, const Style& style,
                         const ExportOptions& options) {
    auto sheets = make_sheets(snapshot, style, options);
    if (!sheets)
        return sheets.error();
    return std::move(sheets->front());
}

} // namespace delimit
