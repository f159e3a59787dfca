#include "gui/base/theme.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/settings.h"

#include "support/window.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Mean lightness of the painted pixels of an icon, weighted by their opacity.
double lightness(const QIcon& icon) {
    const QImage image = icon.pixmap(24, 24).toImage();
    double sum = 0, weight = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            sum += c.lightnessF() * c.alphaF();
            weight += c.alphaF();
        }
    return sum / weight;
}

} // namespace

TEST_CASE("in the dark theme windows are dark and icons light, and the choice is remembered") {
    need_application();
    OpenWindow open;
    const QIcon icon = themed_icon("fit");
    for (const Theme theme : {Theme::dark, Theme::light}) {
        for (QAction* action : open.window.findChildren<QAction*>())
            if (action->text() == (theme == Theme::dark ? "&Dark" : "&Light"))
                action->trigger();
        CHECK(is_dark() == (theme == Theme::dark));
        CHECK((lightness(icon) > 0.6) == is_dark());
        CHECK(Settings::theme() == theme);
    }
    apply_theme(Theme::system);
    QSettings().clear();
}
