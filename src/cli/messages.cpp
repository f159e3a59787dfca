#include "cli/messages.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/message.h"
#include "delimit/base/number_text.h"

#include <iostream>

namespace delimit::cli {
namespace {

std::string area(SquareMetres moved, Language language) {
    const double km2 = in_km2(moved);
    return number_text(km2,
                       km2 < 0.1  ? 4
                       : km2 < 10 ? 2
                                  : 0,
                       language) +
           Text{" km²", " км²"}.in(language);
}

Text severity_text(Severity severity) {
    switch (severity) {
    case Severity::note:
        return {"note", "примітка"};
    case Severity::repair:
        return {"repair", "виправлення"};
    case Severity::warning:
        return {"warning", "попередження"};
    }
    return {};
}

} // namespace

std::string_view id(Severity severity) {
    switch (severity) {
    case Severity::note:
        return "note";
    case Severity::repair:
        return "repair";
    case Severity::warning:
        return "warning";
    }
    return "";
}

std::string text_of(const Diagnostic& diagnostic, Language language) {
    std::string text = severity_text(diagnostic.severity).in(language) + ": ";
    if (const std::string location = diagnostic.location.text(language); !location.empty())
        text += location + ": ";
    text += diagnostic.message.in(language);
    if (diagnostic.moved)
        text += " (" + area(*diagnostic.moved, language) + ")";
    return text;
}

void print(std::string_view text) {
    std::cout << clean_text(text);
}

Status printed() {
    if (std::cout.flush())
        return ok();
    return Error{ErrorCode::not_writable,
                 {"standard output cannot be written", "не вдається записати в стандартний вивід"},
                 {"check the space left on the disk", "перевірте вільне місце на диску"},
                 {}};
}

void complain(std::string_view text) {
    std::cerr << "delimit: " << clean_text(text) << '\n';
}

void report(const Error& error, Language language) {
    complain(error.text(language));
}

void report(const Diagnostics& found, bool every_one, Language language) {
    long long repairs = 0, notes = 0;
    SquareMetres moved;
    for (const Diagnostic& diagnostic : found) {
        if (every_one || diagnostic.severity == Severity::warning) {
            complain(text_of(diagnostic, language));
        } else if (diagnostic.severity == Severity::repair) {
            ++repairs;
            moved += diagnostic.moved.value_or(SquareMetres(0));
        } else {
            ++notes;
        }
    }
    const Text of_repairs = filled(
        {"{0} that reassigned {1}", "{0} з перерозподілом площі {1}"},
        {counted(repairs, {"repair", "repairs"}, {"виправлення", "виправлення", "виправлень"}),
         Text{area(moved, Language::english), area(moved, Language::ukrainian)}});
    const Text of_notes = counted(notes, {"note", "notes"}, {"примітка", "примітки", "приміток"});
    const Text all = repairs && notes
                         ? filled({"{0}, and {1}", "{0} та {1}"}, {of_repairs, of_notes})
                     : repairs ? of_repairs
                               : of_notes;
    if (repairs || notes)
        complain(
            filled({"{0}; --verbose lists them", "{0}; --verbose покаже їх"}, {all}).in(language));
}

} // namespace delimit::cli
