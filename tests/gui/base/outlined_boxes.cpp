#include "gui/base/theme.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/settings.h"

#include "support/window.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace delimit;
using namespace delimit::test;

namespace {

/// As WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& c) {
        const auto linear = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

TEST_CASE("boxes that are not checked are seen in either theme") {
    need_application();
    for (const Theme theme : {Theme::dark, Theme::light}) {
        apply_theme(theme);
        QCheckBox square;
        QRadioButton round;
        for (QAbstractButton* button :
             {static_cast<QAbstractButton*>(&square), static_cast<QAbstractButton*>(&round)}) {
            button->resize(20, 20);
            const QImage image = button->grab().toImage();
            const QColor ground = button->palette().color(QPalette::Window);
            double most = 1;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    most = std::max(most, contrast(image.pixelColor(x, y), ground));
            INFO((theme == Theme::dark ? "dark" : "light"));
            CHECK(most >= (theme == Theme::dark ? 3 : 1.5));
        }
    }
    apply_theme(Theme::system);
}
