#include "gui/map/comparison_band.h"

#include "gui/base/colour.h"
#include "gui/base/text.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

constexpr int margin = 8, gap = 12, beside_bar = 6;
/// Greatest shares of the band's width for names and remarks, and the least width with remarks.
constexpr double most_for_names = 0.26, most_for_remarks = 0.28;
constexpr int least_with_remarks = 620;

QFont figure_font(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int header_height(const QWidget& band) {
    return QFontMetrics(small(band.font())).height() + 4;
}

QColor muted(const QPalette& palette) {
    return palette.color(QPalette::PlaceholderText);
}

QString arrow(Side side) {
    return side == Side::a ? QStringLiteral("◀") : QStringLiteral("▶");
}

} // namespace

ComparisonRow::ComparisonRow(std::size_t number, ComparisonBand* band)
    : QWidget(band), number_(number), band_(*band) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ComparisonRow::sizeHint() const {
    return {100, fontMetrics().height() + 6};
}

void ComparisonRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void ComparisonRow::paintEvent(QPaintEvent*) {
    if (number_ >= band_.bars().rows.size())
        return;
    const ComparisonBars::Row& row = band_.bars().rows[number_];
    const ComparisonBand::Columns& columns = band_.columns();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto line = [&](int left, int width) { return QRect(left, 0, width, height()); };

    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    painter.drawText(line(columns.left, columns.name), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(qt_text(row.name), Qt::ElideRight, columns.name));
    painter.setPen(muted(palette()));
    painter.drawText(
        line(columns.remark, columns.remark_width), Qt::AlignRight | Qt::AlignVCenter,
        fontMetrics().elidedText(qt_text(row.remark), Qt::ElideRight, columns.remark_width));

    const QFont bold = figure_font(font());
    const double thickness = std::round(height() * 0.55);
    const double top = std::round((height() - thickness) / 2), middle = top + thickness / 2;
    for (Side side : both_sides) {
        const ComparisonBars::Bar& bar = row.bars[index(side)];
        const double way = side == Side::a ? -1 : 1;
        const double end = columns.axis + way * bar.length * columns.scale;
        double outermost = end;
        if (bar.length > 0) {
            painter.fillRect(QRectF(std::min<double>(columns.axis, end), top,
                                    std::max(1.0, std::abs(end - columns.axis)), thickness),
                             qt_colour(band_.bars().colours[index(side)]));
            const double inner =
                columns.axis + way * std::max(0.0, bar.length - bar.whisker) * columns.scale;
            outermost = end + way * bar.whisker * columns.scale;
            painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
            painter.drawLine(QPointF(inner, middle), QPointF(outermost, middle));
            for (const double at : {inner, outermost})
                painter.drawLine(QPointF(at, middle - 3), QPointF(at, middle + 3));
        }
        const bool none = bar.length <= 0;
        painter.setFont(none ? font() : bold);
        painter.setPen(none ? muted(palette()) : palette().color(QPalette::WindowText));
        const int from = int(std::round(outermost + way * beside_bar));
        const QString figure = qt_text(bar.figure);
        if (side == Side::a)
            painter.drawText(QRect(0, 0, from, height()), Qt::AlignRight | Qt::AlignVCenter,
                             figure);
        else
            painter.drawText(QRect(from, 0, width() - from, height()),
                             Qt::AlignLeft | Qt::AlignVCenter, figure);
    }
    painter.setPen(QPen(muted(palette()), 1));
    painter.drawLine(columns.axis, 0, columns.axis, height());
}

ComparisonBand::ComparisonBand(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    hide();
}

void ComparisonBand::show_bars(ComparisonBars bars) {
    bars_ = std::move(bars);
    auto& column = static_cast<QVBoxLayout&>(*layout());
    while (rows_.size() < bars_.rows.size()) {
        const std::size_t number = rows_.size();
        rows_.push_back(new ComparisonRow(number, this));
        column.addWidget(rows_.back());
        connect(rows_.back(), &ComparisonRow::clicked, this,
                [this, number] { emit row_clicked(number); });
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i]->setVisible(i < bars_.rows.size());
        if (i >= bars_.rows.size())
            continue;
        const ComparisonBars::Row& row = bars_.rows[i];
        const QString details = qt_text(row.details);
        rows_[i]->setToolTip(details.isEmpty() ? qt_text(row.name)
                                               : qt_text(row.name) + QLatin1Char('\n') + details);
        rows_[i]->setAccessibleName(qt_text(row.name));
        rows_[i]->setAccessibleDescription(details);
    }
    setVisible(!bars_.rows.empty());
    lay_out();
    update();
    for (ComparisonRow* row : rows_)
        row->update();
}

void ComparisonBand::lay_out() {
    layout()->setContentsMargins(0, header_height(*this), 0, 4);
    const QFontMetrics plain = fontMetrics(), bold(figure_font(font()));
    int name = 0, remark = 0, figure = 0;
    for (const ComparisonBars::Row& row : bars_.rows) {
        name = std::max(name, plain.horizontalAdvance(qt_text(row.name)) + 4);
        remark = std::max(remark, plain.horizontalAdvance(qt_text(row.remark)) + 4);
        for (const ComparisonBars::Bar& bar : row.bars)
            figure = std::max(figure, bold.horizontalAdvance(qt_text(bar.figure)));
    }
    columns_.left = margin;
    columns_.name = std::min(name, int(width() * most_for_names));
    columns_.remark_width =
        width() < least_with_remarks ? 0 : std::min(remark, int(width() * most_for_remarks));
    columns_.remark = width() - margin - columns_.remark_width;
    const int from = columns_.left + columns_.name + gap;
    const int to = columns_.remark - (columns_.remark_width > 0 ? gap : 0);
    const auto any = [&](Side side) {
        return std::any_of(bars_.rows.begin(), bars_.rows.end(),
                           [&](const auto& row) { return row.bars[index(side)].length > 0; });
    };
    // In the middle, unless the bars of one side only need the room.
    const double share = any(Side::a) == any(Side::b) ? 0.5 : any(Side::a) ? 0.75 : 0.25;
    columns_.axis = from + int(std::round((to - from) * share));
    const int room = figure + 2 * beside_bar;
    const double left = any(Side::a) ? columns_.axis - from - room : 1e6;
    const double right = any(Side::b) ? to - columns_.axis - room : 1e6;
    columns_.scale = std::max(0.0, std::min(left, right));
}

void ComparisonBand::resizeEvent(QResizeEvent*) {
    lay_out();
}

void ComparisonBand::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange)
        lay_out();
}

void ComparisonBand::paintEvent(QPaintEvent*) {
    if (bars_.rows.empty())
        return;
    QPainter painter(this);
    const int height = header_height(*this);
    const QFont font = small(this->font());
    const QFontMetrics metrics(font);
    painter.setFont(font);
    std::array<QRect, 2> headings;
    for (Side side : both_sides) {
        const QString text = qt_text(bars_.headings[index(side)]);
        const int sign = metrics.horizontalAdvance(arrow(side)) + 4;
        const int wide = metrics.horizontalAdvance(text);
        const int at =
            side == Side::a ? columns_.axis - beside_bar - wide : columns_.axis + beside_bar;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(at, 0, wide + 1, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.setPen(qt_colour(bars_.colours[index(side)]));
        const int of_arrow = side == Side::a ? at - sign : at + wide + 4;
        painter.drawText(QRect(of_arrow, 0, sign, height), Qt::AlignLeft | Qt::AlignVCenter,
                         arrow(side));
        headings[index(side)] =
            QRect(std::min(at, of_arrow) - gap, 0, wide + sign + 2 * gap, height);
    }
    painter.setPen(muted(palette()));
    const QString caption = tr("Whiskers: 90 % uncertainty");
    const QRect at_left(columns_.left, 0, metrics.horizontalAdvance(caption) + 1, height);
    if (!at_left.intersects(headings[0]))
        painter.drawText(at_left, Qt::AlignLeft | Qt::AlignVCenter, caption);
    if (bars_.scale.empty() || columns_.scale <= 0)
        return;
    const QString end = qt_text(bars_.scale);
    const int wide = metrics.horizontalAdvance(end);
    for (Side side : both_sides) {
        const int x = columns_.axis + int(std::round((side == Side::a ? -1 : 1) * columns_.scale));
        const QRect label(x - wide / 2, 0, wide + 1, height);
        const bool used = std::any_of(bars_.rows.begin(), bars_.rows.end(), [&](const auto& row) {
            return row.bars[index(side)].length > 0;
        });
        if (!used || label.intersects(headings[0]) || label.intersects(headings[1]) ||
            label.intersects(at_left))
            continue;
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignVCenter, end);
        QPen dotted(muted(palette()), 1, Qt::DotLine);
        painter.setPen(dotted);
        painter.drawLine(x, height, x, this->height() - 4);
        painter.setPen(muted(palette()));
    }
}

} // namespace delimit
