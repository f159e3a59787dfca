#include "gui/base/theme.h"

#include "gui/base/outlined_boxes.h"
#include "gui/base/system_scheme.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>

namespace delimit {
namespace {

QPalette palette_of(bool dark) {
    const auto pick = [dark](const char* in_light, const char* in_dark) {
        return QColor(QLatin1String(dark ? in_dark : in_light));
    };
    const QColor window = pick("#f3f3f1", "#25282c"), base = pick("#ffffff", "#1d2023"),
                 text = pick("#1b1d20", "#e4e6e8"), faint = pick("#8b8f94", "#7d838a"),
                 button = pick("#ebebe8", "#30343a"), accent = pick("#2b6ca3", "#3d7db5"),
                 link = pick("#1f5f96", "#7db8ea");
    QPalette colours(text, button, pick("#ffffff", "#454b52"), pick("#b3b5b8", "#15171a"),
                     pick("#cfd0d2", "#202327"), text, QColor(Qt::white), base, window);
    colours.setColor(QPalette::AlternateBase, pick("#f7f7f5", "#23262a"));
    colours.setColor(QPalette::Midlight, pick("#f8f8f6", "#3a3f46"));
    colours.setColor(QPalette::Shadow, pick("#70747a", "#0c0d0f"));
    colours.setColor(QPalette::ToolTipBase, pick("#fffef7", "#33383e"));
    colours.setColor(QPalette::ToolTipText, text);
    // Placeholders often show values read from a file: readable, unlike disabled text.
    colours.setColor(QPalette::PlaceholderText, pick("#6b7076", "#969ca4"));
    colours.setColor(QPalette::Highlight, accent);
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::Link, link);
    colours.setColor(QPalette::LinkVisited, link);
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        colours.setColor(QPalette::Disabled, role, faint);
    colours.setColor(QPalette::Disabled, QPalette::Highlight, pick("#c9ccd0", "#3b4047"));
    return colours;
}

/// Sets the platform's colours, unless the system asks for the opposite of them.
void follow(const SystemScheme& system) {
    // An empty palette is the platform's, which changes with the system.
    QApplication::setPalette(QPalette());
    const auto asked = system.preference();
    if (asked != SystemScheme::Preference::none &&
        is_dark() != (asked == SystemScheme::Preference::dark))
        QApplication::setPalette(palette_of(!is_dark()));
}

} // namespace

void apply_theme(Theme theme) {
    if (!qobject_cast<OutlinedBoxes*>(QApplication::style()))
        QApplication::setStyle(new OutlinedBoxes);
    static QPointer<SystemScheme> followed;
    delete followed;
    if (theme != Theme::system) {
        QApplication::setPalette(palette_of(theme == Theme::dark));
        return;
    }
    followed = new SystemScheme(SystemScheme::session(), qApp);
    QObject::connect(followed, &SystemScheme::changed, followed, [] { follow(*followed); });
    follow(*followed);
}

bool is_dark() {
    const QPalette colours = QApplication::palette();
    return colours.color(QPalette::Window).lightness() <
           colours.color(QPalette::WindowText).lightness();
}

} // namespace delimit
