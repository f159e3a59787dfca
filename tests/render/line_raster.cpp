#include "render/line_raster.h"

#include "delimit/render/application.h"
#include "render/pens.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>
#include <vector>

using namespace delimit;

namespace {

QImage drawn(QSize size, const std::function<void(QPainter&)>& draw) {
    static const HeadlessApplication application;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    return image;
}

QImage drawn(const std::vector<ScreenPath>& lines, const StrokeStyle& style,
             QSize size = {100, 100}) {
    return drawn(size, [&](QPainter& painter) { draw_lines(painter, lines, style, 1); });
}

StrokeStyle black(double width) {
    StrokeStyle style;
    style.colour = {0, 0, 0};
    style.width = width;
    return style;
}

/// Number of pixels covered, with fractions.
double ink(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    return sum;
}

double share(const QImage& image, int x, int y) {
    return qAlpha(image.pixel(x, y)) / 255.0;
}

} // namespace

TEST_CASE("no lines, lines of a point and lines of no width leave no ink") {
    CHECK(ink(drawn({}, black(2))) == 0);
    CHECK(ink(drawn({{}, {{50, 50}}}, black(2))) == 0);
    CHECK(ink(drawn({{{10, 10}, {90, 90}}}, black(0))) == 0);
    // Beyond the picture on every side.
    CHECK(ink(drawn({{{-50, -20}, {150, -20}}, {{130, -9}, {130, 200}}}, black(4))) == 0);
}

TEST_CASE("pixels are covered as far as a line along them covers them") {
    const QImage two = drawn({{{10, 50}, {90, 50}}}, black(2));
    CHECK(share(two, 50, 49) == 1);
    CHECK(share(two, 50, 50) == 1);
    CHECK(share(two, 50, 48) == 0);
    CHECK(share(two, 50, 51) == 0);
    const QImage half = drawn({{{50.5, 10}, {50.5, 90}}}, black(0.5));
    CHECK(share(half, 50, 50) == Approx(0.5).margin(0.01));
    CHECK(share(half, 49, 50) == 0);
    // A point of no length is a dot.
    CHECK(ink(drawn({{{50, 50}, {50, 50}}}, black(10))) ==
          Approx(std::numbers::pi * 25).epsilon(0.02));
}

TEST_CASE("a line takes the ink of its length and width, in any direction") {
    for (int degrees = 0; degrees < 360; degrees += 7) {
        const double angle = degrees * std::numbers::pi / 180;
        const ScreenPoint end{50 + 40 * std::cos(angle), 50 + 40 * std::sin(angle)};
        for (double width : {0.6, 1.0, 1.9, 5.3}) {
            const double round_ends = std::numbers::pi * width * width / 4;
            INFO(degrees << " degrees, " << width << " wide");
            CHECK(ink(drawn({{{50, 50}, end}}, black(width))) ==
                  Approx(40 * width + round_ends).epsilon(0.03).margin(0.8));
        }
    }
}

TEST_CASE("where a line meets itself or another it is no darker") {
    StrokeStyle pale = black(6);
    pale.opacity = 0.5;
    const QImage cross = drawn({{{10, 50}, {90, 50}}, {{50, 10}, {50, 90}}}, pale);
    CHECK(share(cross, 50, 50) == share(cross, 20, 50));
    CHECK(share(cross, 20, 50) == Approx(0.5).margin(0.01));
    const QImage ring = drawn({{{20, 20}, {80, 20}, {80, 80}, {20, 80}, {20, 20}}}, pale);
    CHECK(share(ring, 20, 20) == share(ring, 50, 20));
    // Round on the outside of a corner.
    CHECK(share(ring, 17, 17) < 0.25);
}

TEST_CASE("dashes have their lengths, along corners too, and straight ends") {
    StrokeStyle dashed = black(2);
    dashed.dash = {6, 4};
    CHECK(ink(drawn({{{10, 50}, {90, 50}}}, dashed)) == Approx(8 * 6 * 2));
    const QImage corner = drawn({{{10, 50}, {13, 50}, {13, 90}}}, dashed);
    CHECK(ink(corner) == Approx(5 * 6 * 2 - 2 * 2 + 3).epsilon(0.1));
    const QImage along = drawn({{{10, 50}, {90, 50}}}, dashed);
    CHECK(share(along, 15, 50) == 1);
    CHECK(share(along, 16, 50) == 0);
    CHECK(share(along, 19, 50) == 0);
    CHECK(share(along, 20, 50) == 1);
    // Too fine to be distinguishable: drawn as a line.
    StrokeStyle fine = black(2);
    fine.dash = {0.2, 0.2};
    CHECK(ink(drawn({{{10, 50}, {90, 50}}}, fine)) == ink(drawn({{{10, 50}, {90, 50}}}, black(2))));
}

TEST_CASE("what a painter is set to, as clip and scale, holds for lines, over tiles") {
    const StrokeStyle style = black(3);
    const std::vector<ScreenPath> line{{{5, 5}, {80, 61}, {20, 90}}};
    const QImage whole = drawn(line, style, {200, 200});
    CHECK(drawn({200, 200}, [&](QPainter& painter) {
              painter.translate(30, 17);
              draw_lines(painter, line, style, 1);
          }).copy(30, 17, 100, 100) == whole.copy(0, 0, 100, 100));
    CHECK(drawn({200, 200}, [&](QPainter& painter) {
              painter.setClipRect(40, 0, 20, 200);
              draw_lines(painter, line, style, 1);
          }).copy(40, 0, 20, 200) == whole.copy(40, 0, 20, 200));
    CHECK(ink(drawn({200, 200}, [&](QPainter& painter) {
              painter.setOpacity(0.25);
              draw_lines(painter, line, style, 1);
          })) == Approx(ink(whole) / 4).epsilon(0.02));
    const QImage twice = drawn({200, 200}, [&](QPainter& painter) {
        painter.scale(2, 2);
        draw_lines(painter, line, style, 1);
    });
    CHECK(ink(twice) == Approx(4 * ink(whole)).epsilon(0.02));
}

TEST_CASE("pixels are covered as a count of points within reach of the line has it") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(-10, 70), width(0.5, 6);
    constexpr int size = 60, points = 8; // points a pixel, along each side
    for (int round = 0; round < 25; ++round) {
        ScreenPath line;
        for (int i = 0; i < 5; ++i)
            line.push_back({place(random), place(random)});
        const StrokeStyle style = black(width(random));
        const auto within = [&](double x, double y) {
            for (std::size_t i = 0; i + 1 < line.size(); ++i) {
                const double dx = line[i + 1].x - line[i].x, dy = line[i + 1].y - line[i].y;
                const double t = std::clamp(
                    ((x - line[i].x) * dx + (y - line[i].y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
                if (std::hypot(x - line[i].x - t * dx, y - line[i].y - t * dy) < style.width / 2)
                    return true;
            }
            return false;
        };
        const QImage image = drawn({line}, style, {size, size});
        double off = 0, most = 0, all = 0;
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x) {
                int hits = 0;
                for (int i = 0; i < points * points; ++i)
                    hits +=
                        within(x + (i % points + 0.5) / points, y + (i / points + 0.5) / points);
                const double right = hits / double(points * points);
                off += std::abs(share(image, x, y) - right);
                most = std::max(most, std::abs(share(image, x, y) - right));
                all += right;
            }
        INFO("round " << round << ", width " << style.width);
        // Of two lines that cover half of a pixel each the larger half counts.
        CHECK(most < 0.55);
        CHECK(off < 0.04 * all);
    }
}

namespace {

/// Lines drawn by Qt's pen, as on sheets and screens that do not use the line raster.
QImage by_pen(const std::vector<ScreenPath>& lines, const StrokeStyle& style, QSize size) {
    return drawn(size, [&](QPainter& painter) {
        painter.setPen(pen(style, 1));
        for (const ScreenPath& line : lines) {
            QPolygonF points;
            for (ScreenPoint p : line)
                points.push_back(qt(p));
            painter.drawPolyline(points);
        }
    });
}

struct Difference {
    double most = 0; ///< of any pixel, 1 being black against white
    double mean = 0; ///< of the pixels that either inks
    double far = 0;  ///< share of these that differ by more than a quarter
};

Difference between(const QImage& a, const QImage& b) {
    Difference out;
    double inked = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const double off = std::abs(share(a, x, y) - share(b, x, y));
            inked += share(a, x, y) > 0 || share(b, x, y) > 0;
            out.most = std::max(out.most, off);
            out.mean += off;
            out.far += off > 0.25;
        }
    out.mean /= std::max(inked, 1.0);
    out.far /= std::max(inked, 1.0);
    return out;
}

} // namespace

// Qt draws thin lines up to a pixel on images by another method, paler if slanted.
TEST_CASE("lines look as the pen of PDF and SVG draws them: joins, ends and dashes") {
    const QSize size{120, 120};
    const std::vector<std::vector<ScreenPath>> scenes{
        {{{10.3, 20.7}, {105.1, 88.2}}},                                       // ends
        {{{10, 100}, {60, 15}, {110, 100}}, {{20, 110}, {60, 104}, {20, 98}}}, // joins, one sharp
        {{{15, 15}, {105, 15}, {105, 105}, {15, 105}, {15, 15}}},              // a closed ring
    };
    for (std::size_t scene = 0; scene < scenes.size(); ++scene)
        for (const bool dashed : {false, true})
            for (const double width : {1.5, 2.0, 3.0, 6.0}) {
                StrokeStyle style = black(width);
                if (dashed)
                    style.dash = {9, 5};
                const QImage ours = drawn(scenes[scene], style, size),
                             pens = by_pen(scenes[scene], style, size);
                const Difference off = between(ours, pens);
                INFO("scene " << scene << ", width " << width << (dashed ? ", dashed" : "")
                              << ": most " << off.most << ", mean " << off.mean << ", far "
                              << off.far << ", ink " << ink(ours) / ink(pens));
                CHECK(off.mean < 0.01);
                CHECK(off.far < 0.012);
                CHECK(ink(ours) == Approx(ink(pens)).epsilon(0.015));
            }
}
