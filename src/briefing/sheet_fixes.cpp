#include "delimit/briefing/sheet_warnings.h"

#include "delimit/briefing/figures.h"
#include "delimit/map/proposal_text.h"

#include "briefing/annotation_prefix.h"

#include <algorithm>
#include <cstdlib>

namespace delimit {
namespace {

/// The annotation that a warning is about; null if it is about an element of the sheet.
Annotation* annotation_of(Project& project, const std::string& element) {
    if (!element.starts_with(annotation_prefix))
        return nullptr;
    const std::string_view id = std::string_view(element).substr(annotation_prefix.size());
    const auto found = std::find_if(project.annotations.begin(), project.annotations.end(),
                                    [id](const Annotation& one) { return one.id == id; });
    return found == project.annotations.end() ? nullptr : &*found;
}

void write(Project& project, const std::string& element, const std::string& words,
           Locale language) {
    if (Annotation* annotation = annotation_of(project, element)) {
        Text& text = annotation->text;
        (language == Language::ukrainian && !text.uk.empty() ? text.uk : text.en) = words;
        return;
    }
    if (element.starts_with(annotation_prefix))
        return; // removed in the meantime
    Text& text = project.sheet.elements[element].text.emplace();
    // Shown in the other language, too, rather than an empty text.
    text.en = words;
    if (language == Language::ukrainian)
        text.uk = words;
}

void show_again(Project& project, const std::string& element) {
    auto& elements = project.sheet.elements;
    const auto found = elements.find(element);
    if (found == elements.end())
        return;
    found->second.hidden = false;
    found->second.box_on_page.reset();
    if (found->second.text && found->second.text->in(Language::english).empty())
        found->second.text.reset();
    if (found->second == ElementChoice{})
        elements.erase(found);
}

Text usual_disclaimer() {
    return {"The boundaries and names shown do not imply endorsement or recognition.",
            "Показані кордони та назви не означають схвалення чи визнання."};
}

Text names_of_proposals(const Project& project) {
    Text title;
    for (const std::string& id : project.map_frames)
        if (const Proposal* proposal = project.find(id)) {
            title.en += (title.en.empty() ? "" : " – ") + shown_name(*proposal, Language::english);
            title.uk +=
                (title.uk.empty() ? "" : " – ") + shown_name(*proposal, Language::ukrainian);
        }
    if (title.empty() && !project.proposals.empty()) {
        const Proposal& first = project.proposals.front();
        title = {shown_name(first, Language::english), shown_name(first, Language::ukrainian)};
    }
    return title;
}

} // namespace

Project with_fix(Project project, const SheetWarning& warning, const SheetMedium& medium) {
    const Locale language = medium.language;
    switch (warning.flaw) {
    case SheetFlaw::no_title:
        if (!warning.element.empty())
            show_again(project, warning.element);
        if (project.title.empty())
            project.title = names_of_proposals(project);
        break;
    case SheetFlaw::no_date:
    case SheetFlaw::no_source:
        if (warning.words.empty())
            show_again(project, warning.element);
        else
            write(project, warning.element,
                  Text{"Line of contact: date and source not stated",
                       "Лінія зіткнення: дату й джерело не вказано"}
                      .in(language),
                  language);
        break;
    case SheetFlaw::no_scale:
        show_again(project, warning.element);
        break;
    case SheetFlaw::no_disclaimer:
        if (project.disclaimer.empty())
            project.disclaimer = usual_disclaimer();
        if (!warning.element.empty())
            show_again(project, warning.element);
        break;
    case SheetFlaw::schematic_line:
    case SheetFlaw::false_precision:
        write(project, warning.element, warning.words, language);
        break;
    case SheetFlaw::outdated_line:
        project.sheet.current_for_days = std::atoi(warning.words.c_str());
        break;
    case SheetFlaw::differing_dates:
        write(project, warning.element,
              Text{"Lines of contact: ", "Лінії зіткнення: "}.in(language) + warning.words,
              language);
        break;
    case SheetFlaw::alike_in_grey: {
        LayerStyle layer_style = project.layer_styles["zones"];
        // Some regimes have one hatch for both parties; a slanted one has a counterpart.
        if (layer_style.hatch && *layer_style.hatch != Hatch::forward)
            layer_style.hatch.reset();
        else
            layer_style.hatch = Hatch::forward;
        project.layer_styles.set("zones", layer_style);
        break;
    }
    case SheetFlaw::small_text:
        if (Annotation* annotation = annotation_of(project, warning.element))
            annotation->style.text_size.reset();
        else if (warning.element.starts_with(annotation_prefix))
            break;
        else if (warning.words == "template")
            show_again(project, warning.element);
        else if (warning.words == "A3")
            project.sheet.page = project.sheet.page == PageSize::a4_portrait
                                     ? PageSize::a3_portrait
                                     : PageSize::a3_landscape;
        else
            project.sheet.elements[warning.element].hidden = true;
        break;
    }
    return project;
}

} // namespace delimit
