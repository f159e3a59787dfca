#include "gui/sheet_stage.h"

#include "gui/text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {
namespace {

constexpr double handle = 8;    // logical pixels
constexpr double reach = 6;     // of guides, logical pixels
constexpr double slack = 3;     // before a press becomes a drag
constexpr double smallest = 12; // points

/// All eight, as edges that they move.
constexpr std::array<MovedEdges, 8> handles{{{true, true, false, false},
                                             {false, true, false, false},
                                             {false, true, true, false},
                                             {false, false, true, false},
                                             {false, false, true, true},
                                             {false, false, false, true},
                                             {true, false, false, true},
                                             {true, false, false, false}}};

QPointF handle_point(const QRectF& box, MovedEdges edges) {
    const double x = edges.left ? box.left() : edges.right ? box.right() : box.center().x();
    const double y = edges.top ? box.top() : edges.bottom ? box.bottom() : box.center().y();
    return {x, y};
}

Qt::CursorShape cursor_of(MovedEdges edges) {
    const bool across = edges.left || edges.right, down = edges.top || edges.bottom;
    if (edges.whole())
        return Qt::SizeAllCursor;
    if (across && down)
        return edges.left == edges.top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return across ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

/// The box with some edges moved by so much, never turned inside out.
ScreenBox moved(ScreenBox box, MovedEdges edges, double dx, double dy) {
    if (edges.whole()) {
        box.left += dx;
        box.top += dy;
        return box;
    }
    if (edges.left) {
        dx = std::min(dx, box.width - smallest);
        box.left += dx;
        box.width -= dx;
    }
    if (edges.right)
        box.width = std::max(smallest, box.width + dx);
    if (edges.top) {
        dy = std::min(dy, box.height - smallest);
        box.top += dy;
        box.height -= dy;
    }
    if (edges.bottom)
        box.height = std::max(smallest, box.height + dy);
    return box;
}

} // namespace

SheetStage::SheetStage(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sheet"));
}

void SheetStage::show_page(const Sheet& page, const QImage& picture, Language language) {
    page_ = page;
    picture_ = picture;
    language_ = language;
    // What is being written stays, wherever its element went.
    if (const SheetElement* written = element(edited_element_))
        put_editor(*written);
    else
        finish_text(false);
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
    // The smallest: what lies on a map can be taken.
    for (const SheetElement& one : page_.elements)
        if (one.box.contains(p) &&
            (!best || one.box.width * one.box.height <= best->box.width * best->box.height))
            best = &one;
    return best;
}

std::optional<MovedEdges> SheetStage::handle_at(QPointF at) const {
    const SheetElement* one = element(chosen_);
    if (!one)
        return std::nullopt;
    const QRectF box = on_screen(one->box);
    for (MovedEdges edges : handles) {
        const QPointF away = handle_point(box, edges) - at;
        if (std::max(std::abs(away.x()), std::abs(away.y())) <= handle / 2 + 2)
            return edges;
    }
    return std::nullopt;
}

void SheetStage::choose(const std::string& id) {
    if (id == chosen_)
        return;
    chosen_ = id;
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
    for (MovedEdges edges : handles) {
        const QPointF at = handle_point(box, edges);
        painter.drawRect(QRectF(at.x() - handle / 2, at.y() - handle / 2, handle, handle));
    }
}

void SheetStage::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setFocus();
    const QPointF at = event->position();
    auto edges = handle_at(at);
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
        const auto edges = handle_at(at);
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
    // Free of guides with a key held.
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
        place(chosen_, drag.now.box);
    else
        drag_.reset();
    update();
}

void SheetStage::place(const std::string& id, const ScreenBox& box) {
    const SheetElement* one = element(id);
    if (!one)
        return;
    const ScreenSize size = page_.size;
    const SheetPlace chosen{box.left / size.width, box.top / size.height, box.width / size.width,
                            box.height / size.height};
    emit edited(tr("Move “%1” on the sheet").arg(qt_text(one->name)),
                [id, chosen](SheetChoice& choice) { choice.elements[id].place = chosen; });
}

void SheetStage::hide_chosen() {
    if (const SheetElement* one = element(chosen_))
        emit edited(tr("Take “%1” off the sheet").arg(qt_text(one->name)),
                    [id = chosen_](SheetChoice& choice) { choice.elements[id].hidden = true; });
}

bool SheetStage::event(QEvent* event) {
    // These belong to the chosen element while there is one, whatever shortcut has them.
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
        place(chosen_, moved(one->box, MovedEdges::all(), dx, dy));
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

void SheetStage::contextMenuEvent(QContextMenuEvent* event) {
    if (const SheetElement* one = element_at(event->pos()))
        choose(one->id);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const SheetElement* one = element(chosen_)) {
        if (one->text)
            menu->addAction(tr("Edit text…"), this, [this] {
                if (const SheetElement* still = element(chosen_))
                    edit_text(*still);
            });
        if (one->map) {
            menu->addAction(tr("Show what the window's map shows"), this,
                            [this] { emit extent_wanted(chosen_); });
            menu->addAction(tr("Go with the other maps"), this, [this] {
                emit edited(
                    tr("Let a map go with the others"),
                    [id = chosen_](SheetChoice& choice) { choice.elements[id].extent.reset(); });
            });
        }
        menu->addAction(tr("Take off the sheet"), this, &SheetStage::hide_chosen);
        menu->addAction(tr("As the template has it"), this, [this] {
            emit edited(tr("Bring an element back to the template"),
                        [id = chosen_](SheetChoice& choice) { choice.elements.erase(id); });
        });
        menu->addSeparator();
    }
    for (const auto& [id, name] : page_.hidden)
        menu->addAction(tr("Show “%1” again").arg(qt_text(name)), this, [this, id = id] {
            emit edited(tr("Show an element again"),
                        [id](SheetChoice& choice) { choice.elements[id].hidden = false; });
        });
    menu->addAction(tr("Everything as the template has it"), this, [this] {
        emit edited(tr("Bring the sheet back to the template"),
                    [](SheetChoice& choice) { choice.elements.clear(); });
    });
    menu->popup(event->globalPos());
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
    editor_ = new QPlainTextEdit(qt_text(*one.text), this);
    editor_->setTabChangesFocus(true);
    editor_->installEventFilter(this);
    editor_->setToolTip(tr("Enter keeps the text, Esc leaves it as it was"));
    put_editor(one);
    editor_->selectAll();
    editor_->show();
    editor_->setFocus();
}

void SheetStage::put_editor(const SheetElement& over) {
    if (!editor_)
        return;
    const QRectF box = on_screen(over.box);
    constexpr int lowest = 46, narrowest = 220;
    editor_->setGeometry(int(box.left()), int(box.top()), std::max(int(box.width()), narrowest),
                         std::max(int(box.height()), lowest));
}

void SheetStage::finish_text(bool keep) {
    if (!editor_)
        return;
    const QString words = editor_->toPlainText().simplified();
    editor_->removeEventFilter(this);
    editor_->hide();
    editor_->deleteLater();
    editor_ = nullptr;
    const SheetElement* one = element(edited_element_);
    if (!keep || !one || (one->text && qt_text(*one->text) == words))
        return;
    emit edited(tr("Write “%1” on the sheet").arg(qt_text(one->name)),
                [id = edited_element_, said = words.toStdString(),
                 language = language_](SheetChoice& choice) {
                    auto& text = choice.elements[id].text;
                    if (!text)
                        text.emplace();
                    (language == Language::ukrainian ? text->uk : text->en) = said;
                    // English is what is shown where the other language is missing.
                    if (text->en.empty())
                        text->en = said;
                });
}

bool SheetStage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != editor_)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        finish_text(true);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters are letters here
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish_text(true);
            return true;
        }
        if (key == Qt::Key_Escape) {
            finish_text(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace delimit
