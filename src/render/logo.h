// Logos: pictures that a project names, checked before Qt reads them, without a look at any other
// file.
#pragma once

#include "delimit/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <filesystem>

namespace delimit {

/// A PNG, JPEG or SVG file in memory.
class Logo {
  public:
    /// Errors: no picture of these kinds, a picture beyond base/limits.h, an SVG that names files
    /// or addresses.
    static Result<Logo> read(const std::filesystem::path& file);

    [[nodiscard]] QSizeF size() const { return size_; }
    /// In so many pixels; an SVG is drawn at this size.
    [[nodiscard]] QImage image(QSize pixels) const;

  private:
    enum class Kind { png, jpeg, svg };
    Logo(QByteArray bytes, Kind kind) : bytes_(std::move(bytes)), kind_(kind) {}

    QByteArray bytes_;
    Kind kind_;
    QSizeF size_;
};

} // namespace delimit
