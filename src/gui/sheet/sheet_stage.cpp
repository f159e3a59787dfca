#include "gui/sheet/sheet_stage.h"

#include "gui/base/text.h"
#include "gui/sheet/sheet_handles.h"
#include "gui/sheet/sheet_text_editor.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

constexpr double reach = 6; // of guides, logical pixels
constexpr double slack = 3; // before a press becomes a drag

} // namespace

SheetStage::SheetStage(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sheet"));
}

void SheetStage::show_page(const Sheet& page, const QImage& picture, Locale language) {
    page_ = page;
    picture_ = picture;
    language_ = language;
    // Text being edited stays open, even if its element has moved.
    if (const SheetElement* written = element(edited_element_)) {
        if (editor_)
            editor_->put_over(on_screen(written->box));
    } else {
        finish_text(false);
    }
    drag_.reset();
    if (!element(chosen_))
        choose({});
    updateGeometry();
    resize(sizeHint());
    update();
}

QSize SheetStage::sizeHint() const {
    return (QSizeF(picture_.size()) / picture_.devicePixelRatio()).toSize();
}

double SheetStage::scale() const {
    return page_.size.width > 0 ? picture_.width() / picture_.devicePixelRatio() / page_.size.width
                                : 1;
}

QRectF SheetStage::on_screen(const ScreenBox& box) const {
    const double s = scale();
    return {box.left * s, box.top * s, box.width * s, box.height * s};
}

const SheetElement* SheetStage::element(const std::string& id) const {
    const auto found = std::find_if(page_.elements.begin(), page_.elements.end(),
                                    [&](const SheetElement& e) { return e.id == id; });
    return found == page_.elements.end() ? nullptr : &*found;
}

const SheetElement* SheetStage::element_at(QPointF at) const {
    const ScreenPoint p{at.x() / scale(), at.y() / scale()};
    const SheetElement* best = nullptr;
    // The smallest one, so that elements lying on a map can be selected.
    for (const SheetElement& one : page_.elements)
        if (one.box.contains(p) &&
            (!best || one.box.width * one.box.height <= best->box.width * best->box.height))
            best = &one;
    return best;
}

std::optional<MovedEdges> SheetStage::handle_under(QPointF at) const {
    const SheetElement* one = element(chosen_);
    return one ? handle_at(on_screen(one->box), at) : std::nullopt;
}

void SheetStage::choose(const std::string& id) {
    if (id == chosen_)
        return;
    chosen_ = id;
    const SheetElement* one = element(id);
    setAccessibleDescription(one ? qt_text(one->name) : QString());
    update();
    emit chosen_changed();
}

void SheetStage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawImage(0, 0, picture_);
    const SheetElement* one = element(chosen_);
    if (!one)
        return;
    const QColor accent = palette().color(QPalette::Highlight);
    if (drag_ && drag_->moved) {
        painter.setPen(QPen(accent, 1, Qt::DashLine));
        for (double x : drag_->now.vertical)
            painter.drawLine(QPointF(x * scale(), 0), QPointF(x * scale(), height()));
        for (double y : drag_->now.horizontal)
            painter.drawLine(QPointF(0, y * scale()), QPointF(width(), y * scale()));
    }
    const QRectF box = on_screen(drag_ ? drag_->now.box : one->box);
    painter.setPen(QPen(accent, 1.5));
    painter.drawRect(box);
    painter.setBrush(palette().color(QPalette::Base));
    for (MovedEdges edges : sheet_handles(box)) {
        const QPointF at = handle_point(box, edges);
        constexpr double handle = sheet_handle_size;
        painter.drawRect(QRectF(at.x() - handle / 2, at.y() - handle / 2, handle, handle));
    }
}

void SheetStage::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setFocus();
    const QPointF at = event->position();
    auto edges = handle_under(at);
    if (!edges) {
        const SheetElement* one = element_at(at);
        choose(one ? one->id : std::string());
        edges = MovedEdges::all();
    }
    if (const SheetElement* one = element(chosen_))
        drag_ = Drag{at, one->box, *edges, {one->box, {}, {}}, false};
}

void SheetStage::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!drag_ || !(event->buttons() & Qt::LeftButton)) {
        const auto edges = handle_under(at);
        const SheetElement* one = element_at(at);
        if (edges)
            setCursor(cursor_of(*edges));
        else if (one && one->id == chosen_)
            setCursor(Qt::SizeAllCursor);
        else
            unsetCursor();
        return;
    }
    const QPointF way = at - drag_->from;
    if (!drag_->moved && std::max(std::abs(way.x()), std::abs(way.y())) < slack)
        return;
    drag_->moved = true;
    const ScreenBox wanted =
        moved(drag_->before, drag_->edges, way.x() / scale(), way.y() / scale());
    // Alt switches the guides off.
    drag_->now = event->modifiers() & Qt::AltModifier
                     ? GuidedBox{wanted, {}, {}}
                     : on_guides(wanted, drag_->edges, page_, chosen_, reach / scale());
    update();
}

void SheetStage::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !drag_)
        return;
    const Drag drag = *drag_;
    if (drag.moved)
        box_on_page(chosen_, drag.now.box);
    else
        drag_.reset();
    update();
}

void SheetStage::box_on_page(const std::string& id, const ScreenBox& box) {
    const SheetElement* one = element(id);
    if (!one)
        return;
    // Scale bar and north arrow move with their map.
    const SheetElement* map = element(one->of);
    const ScreenBox on = map ? map->box : ScreenBox{0, 0, page_.size.width, page_.size.height};
    const PageBox chosen{(box.left - on.left) / on.width, (box.top - on.top) / on.height,
                         box.width / on.width, box.height / on.height};
    emit edited(tr("Move “%1” on the sheet").arg(qt_text(one->name)),
                [id, chosen](SheetChoice& choice) { choice.elements[id].box_on_page = chosen; });
}

void SheetStage::hide_chosen() {
    if (const SheetElement* one = element(chosen_))
        emit edited(tr("Remove “%1” from the sheet").arg(qt_text(one->name)),
                    [id = chosen_](SheetChoice& choice) { choice.elements[id].hidden = true; });
}

bool SheetStage::focusNextPrevChild(bool next) {
    // Through the elements, before the keyboard focus goes on to other widgets.
    const auto& all = page_.elements;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [this](const SheetElement& one) { return one.id == chosen_; });
    const auto count = std::ptrdiff_t(all.size());
    const std::ptrdiff_t at = found == all.end() ? (next ? -1 : count) : found - all.begin();
    const std::ptrdiff_t to = next ? at + 1 : at - 1;
    if (editor_ || to < 0 || to >= count) {
        choose({});
        return QWidget::focusNextPrevChild(next);
    }
    choose(all[std::size_t(to)].id);
    emit reached(on_screen(all[std::size_t(to)].box).toAlignedRect());
    return true;
}

bool SheetStage::event(QEvent* event) {
    // These keys are the selected element's, whatever shortcut has them.
    if (event->type() == QEvent::ShortcutOverride && !chosen_.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Escape || key == Qt::Key_Left ||
            key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SheetStage::keyPressEvent(QKeyEvent* event) {
    const SheetElement* one = element(chosen_);
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const auto nudge = [&](double dx, double dy) {
        box_on_page(chosen_, moved(one->box, MovedEdges::all(), dx, dy));
    };
    if (!one)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Delete:
        return hide_chosen();
    case Qt::Key_Escape:
        return choose({});
    case Qt::Key_Left:
        return nudge(-step, 0);
    case Qt::Key_Right:
        return nudge(step, 0);
    case Qt::Key_Up:
        return nudge(0, -step);
    case Qt::Key_Down:
        return nudge(0, step);
    case Qt::Key_F2:
        return edit_text(*one);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetStage::mouseDoubleClickEvent(QMouseEvent* event) {
    drag_.reset();
    if (const SheetElement* one = element_at(event->position()))
        edit_text(*one);
}

void SheetStage::edit_text(const SheetElement& one) {
    if (!one.text)
        return;
    finish_text(false);
    edited_element_ = one.id;
    editor_ = new SheetTextEditor(qt_text(*one.text), this);
    connect(editor_, &SheetTextEditor::finished, this, &SheetStage::finish_text);
    editor_->put_over(on_screen(one.box));
    editor_->selectAll();
    editor_->show();
    editor_->setFocus();
}

void SheetStage::finish_text(bool keep) {
    if (!editor_)
        return;
    const QString words = editor_->toPlainText().simplified();
    editor_->fall_silent();
    editor_->hide();
    editor_->deleteLater();
    editor_ = nullptr;
    const SheetElement* one = element(edited_element_);
    if (!keep || !one || (one->text && qt_text(*one->text) == words))
        return;
    emit edited(tr("Change “%1” on the sheet").arg(qt_text(one->name)),
                [id = edited_element_, said = words.toStdString(),
                 language = language_](SheetChoice& choice) {
                    auto& text = choice.elements[id].text;
                    if (!text)
                        text.emplace();
                    (language == Language::ukrainian ? text->uk : text->en) = said;
                    // English is shown if the other language is missing.
                    if (text->en.empty())
                        text->en = said;
                });
}

} // namespace delimit
