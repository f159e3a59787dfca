// Text with halos. On a picture each text is drawn once and then copied; in SVG and PDF it stays
// text.
#pragma once

#include "delimit/map/screen.h"
#include "delimit/map/text_measurer.h"
#include "render/text_picture.h"

#include <QFont>

#include <map>
#include <mutex>
#include <string>
#include <tuple>
#include <vector>

class QPainter;

namespace delimit {

class TextPainter final : public TextMeasurer {
  public:
    explicit TextPainter(const Style& style);

    [[nodiscard]] TextExtent measure(std::string_view text, const TextStyle& style) const override;

    /// `baseline`: start of the text. `angle` in degrees clockwise about it. Any thread, one
    /// painter each.
    void draw(QPainter& painter, std::string_view text, const TextStyle& style,
              ScreenPoint baseline, double unit, double angle = 0) const;

  private:
    /// All properties that determine a text's picture.
    using Key = std::tuple<std::string, double, bool, bool, double, double, std::string,
                           std::string, double>;

    [[nodiscard]] QFont font(const TextStyle& style) const;
    [[nodiscard]] TextPicture picture(std::string_view text, const TextStyle& style, double scale,
                                      double angle) const;

    QStringList families_;
    mutable std::mutex mutex_;
    mutable std::map<Key, TextPicture> pictures_;
};

} // namespace delimit
