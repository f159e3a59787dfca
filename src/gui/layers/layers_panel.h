// The panel of the map's layers: order and visibility, the style of the selected one, and facts
// about its data.
#pragma once

#include "gui/layers/layer_editor.h"
#include "session/document.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QListView;
class QToolButton;

namespace delimit {

class LayersModel;

class LayersPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LayersPanel(Document& document, QWidget* parent = nullptr);

    /// The styles to show on the maps: the project's, with the change that is being tried.
    [[nodiscard]] LayerStyles layer_styles() const;
    /// Makes the change that is being tried a step.
    void commit();
    [[nodiscard]] QListView& list() { return *list_; }
    void select(std::string_view layer);

  signals:
    void layer_styles_changed();
    /// Another base map, a new source for it, or none is wanted.
    void base_map_wanted();
    void base_map_source_wanted();
    void base_map_unwanted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] std::string selected() const;
    void refresh();
    void show_selected();
    void show_facts(const std::string& layer);
    void build_base_map_row();
    /// Adds a step called `name`, in which the layer's name replaces %1.
    void edit_style(const QString& name, const std::string& layer, LayerEditor::Change change);
    void edit_layer_styles(const QString& name, std::function<void(LayerStyles&)> change);
    void move_selected(int by);

    Document& document_;
    LayersModel* model_;
    QListView* list_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* reset_;
    QToolButton* reset_all_;
    LayerEditor* editor_;
    QLabel* name_;
    QWidget* base_map_row_; ///< buttons for the base map
    QToolButton* base_map_choose_;
    QToolButton* base_map_source_;
    QToolButton* base_map_remove_;
    QFormLayout* facts_;
    LayerEditor::Change tried_; ///< of the selected layer's style
};

} // namespace delimit
