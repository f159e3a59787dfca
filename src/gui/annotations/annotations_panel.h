// The panel of annotations: their list, commands for the selected ones, their text and style.
#pragma once

#include "gui/annotations/annotation_controller.h"

#include <QWidget>

class QAction;
class QListView;

namespace delimit {

class AnnotationEditor;
class AnnotationsModel;

class AnnotationsPanel : public QWidget {
    Q_OBJECT

  public:
    /// `commands` become the buttons below the list.
    AnnotationsPanel(AnnotationController& controller, const QList<QAction*>& commands,
                     QWidget* parent = nullptr);

    [[nodiscard]] QListView& list() { return *list_; }
    [[nodiscard]] AnnotationEditor& editor() { return *editor_; }

  private:
    void show_selection();

    AnnotationController& controller_;
    AnnotationsModel* model_;
    QListView* list_;
    AnnotationEditor* editor_;
    bool selecting_ = false;
};

} // namespace delimit
