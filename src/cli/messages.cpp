#include "cli/messages.h"

#include "delimit/base/number_text.h"

#include <iostream>

namespace delimit::cli {
namespace {

std::string area(SquareMetres moved) {
    const double km2 = in_km2(moved);
    return number_text(km2, km2 < 0.1 ? 4 : km2 < 10 ? 2 : 0, Language::english) + " km²";
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

std::string text_of(const Diagnostic& diagnostic) {
    std::string text = std::string(id(diagnostic.severity)) + ": ";
    if (const std::string place = diagnostic.place.text(); !place.empty())
        text += place + ": ";
    text += diagnostic.message;
    if (diagnostic.moved)
        text += " (" + area(*diagnostic.moved) + ")";
    return text;
}

void report(const Error& error) {
    std::cerr << "delimit: " << error.text() << '\n';
}

void report(const Diagnostics& found, bool every_one) {
    std::size_t repairs = 0, notes = 0;
    SquareMetres moved;
    for (const Diagnostic& diagnostic : found) {
        if (every_one || diagnostic.severity == Severity::warning) {
            std::cerr << "delimit: " << text_of(diagnostic) << '\n';
        } else if (diagnostic.severity == Severity::repair) {
            ++repairs;
            moved += diagnostic.moved.value_or(SquareMetres(0));
        } else {
            ++notes;
        }
    }
    if (repairs)
        std::cerr << "delimit: " << repairs << (repairs == 1 ? " repair" : " repairs")
                  << " that moved " << area(moved) << (notes ? ", and " : "");
    else if (notes)
        std::cerr << "delimit: ";
    if (notes)
        std::cerr << notes << (notes == 1 ? " note" : " notes");
    if (repairs || notes)
        std::cerr << "; --verbose lists them\n";
}

} // namespace delimit::cli
