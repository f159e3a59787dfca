// One page of a sheet that can be edited: the picture is that of the file; over it the selected
// element with its handles and guides.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/briefing/sheet.h"
#include "delimit/briefing/sheet_guides.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QMenu;

namespace delimit {

class SheetTextEditor;

class SheetStage : public QWidget {
    Q_OBJECT

  public:
    /// A change of the user's choices for the sheet.
    using Change = std::function<void(SheetChoice&)>;

    explicit SheetStage(QWidget* parent = nullptr);

    /// `picture` is the page with its device pixel ratio set.
    void show_page(const Sheet& page, const QImage& picture, Locale language);
    [[nodiscard]] const QImage& picture() const { return picture_; }
    [[nodiscard]] const Sheet& page() const { return page_; }
    /// Id of the selected element; empty for none.
    [[nodiscard]] const std::string& chosen() const { return chosen_; }
    void choose(const std::string& id);
    /// The position of a box of the page on this widget, logical pixels.
    [[nodiscard]] QRectF on_screen(const ScreenBox& box) const;

    QSize sizeHint() const override;

  signals:
    /// A change to be made one undoable step.
    void edited(const QString& step, const delimit::SheetStage::Change& change);
    void chosen_changed();
    /// The map is to take the extent of the window's map.
    void extent_wanted(const std::string& id);
    /// The keyboard selection moved to an element in this rectangle.
    void reached(const QRect& at);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    struct Drag {
        QPointF from;
        ScreenBox before;
        MovedEdges edges;
        GuidedBox now;
        bool moved = false;
    };

    [[nodiscard]] const SheetElement* element(const std::string& id) const;
    [[nodiscard]] const SheetElement* element_at(QPointF at) const;
    [[nodiscard]] std::optional<MovedEdges> handle_under(QPointF at) const; ///< of the chosen
    [[nodiscard]] double scale() const; ///< logical pixels a point of the page makes
    void box_on_page(const std::string& id, const ScreenBox& box);
    void hide_chosen();
    void add_map_actions(QMenu& menu, const SheetElement& map);
    void edit_text(const SheetElement& element);
    void finish_text(bool keep);

    Sheet page_;
    QImage picture_;
    Locale language_ = Language::english;
    std::string chosen_;
    std::optional<Drag> drag_;
    QPointer<SheetTextEditor> editor_;
    std::string edited_element_;
};

} // namespace delimit
