// Annotations in the window: commands, menus, the tool and the panel.
#pragma once

#include "gui/annotations/annotation_desk.h"
#include "gui/annotations/annotation_tool.h"
#include "gui/map/map_tools.h"

#include <QPoint>

#include <array>
#include <functional>

class QMenu;
class QToolBar;

namespace delimit {

class AnnotationsPanel;
class MapArea;

class WindowAnnotations : public QObject {
    Q_OBJECT

  public:
    WindowAnnotations(Document& document, MapArea& maps, MapTools& tools, QWidget* window);

    [[nodiscard]] AnnotationDesk& desk() { return *desk_; }
    [[nodiscard]] AnnotationTool& tool() { return *tool_; }
    [[nodiscard]] AnnotationsPanel& panel() { return *panel_; }
    /// Makes one of the kind with the next gestures.
    [[nodiscard]] QAction* make(AnnotationPreset preset) const {
        return make_[std::size_t(preset)];
    }

    void fill(QMenu& menu) const;
    void fill(QToolBar& bar);
    /// Whether the maps are there to be worked on.
    void set_available(bool available);
    /// For what is under the pointer, if the tool is active and there is something.
    bool show_menu(QPoint place);

  signals:
    /// The text of what is selected is to be written: the panel is to show.
    void panel_wanted();

  private:
    QAction* command(const QString& text, const QString& tip, std::function<void()> run);
    void build_commands();
    void refresh();

    MapArea& maps_;
    MapTools& tools_;
    AnnotationDesk* desk_;
    AnnotationTool* tool_;
    AnnotationsPanel* panel_ = nullptr;
    QAction* select_ = nullptr;
    QAction* add_ = nullptr; ///< of the tool bar: any of make_
    std::array<QAction*, annotation_presets> make_{};
    QMenu *kinds_ = nullptr, *align_ = nullptr, *arrange_ = nullptr;
    QList<QAction*> of_selection_, of_several_;
    QAction *group_ = nullptr, *ungroup_ = nullptr, *lock_ = nullptr, *front_ = nullptr,
            *back_ = nullptr, *duplicate_ = nullptr, *remove_ = nullptr, *copy_ = nullptr,
            *cut_ = nullptr, *paste_ = nullptr, *text_ = nullptr;
};

} // namespace delimit
