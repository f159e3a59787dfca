// The tool that makes, selects, moves and resizes annotations on the maps with mouse and keys.
#pragma once

#include "gui/annotations/annotation_controller.h"
#include "gui/map/annotation_handles.h"
#include "gui/map/map_tool.h"

namespace delimit {

/// The kinds of annotation that a user can make; several share one shape with another style or
/// text.
enum class AnnotationPreset {
    text,
    callout,
    arrow,
    line,
    distance,
    polygon,
    area,
    circle,
    marker,
    highlight
};
constexpr int annotation_presets = 10;

class AnnotationTool : public MapTool {
    Q_OBJECT

  public:
    explicit AnnotationTool(AnnotationController& controller, QObject* parent = nullptr);

    /// Makes an annotation of that kind with the next gestures, then selects again.
    void make(AnnotationPreset preset);
    [[nodiscard]] std::optional<AnnotationPreset> making() const { return making_; }

    [[nodiscard]] QCursor cursor() const override;
    [[nodiscard]] QString hint() const override;
    void end() override;
    void hover(const MapPointer& pointer) override;
    bool grab(const MapPointer& pointer) override;
    void drag(const MapPointer& pointer) override;
    void drop(const MapPointer& pointer) override;
    bool double_click(const MapPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] bool claims(int key, Qt::KeyboardModifiers modifiers) const override;
    bool show_menu(const MapCanvas& map, QPoint place) override;
    void paint(QPainter& painter, const Viewport& view) const override;

    /// The topmost annotation there; null if there is none.
    [[nodiscard]] const Annotation* annotation_at(const MapCanvas& map, ScreenPoint at) const;

  signals:
    /// The text of the selected annotation is to be edited.
    void text_wanted();
    /// A menu is wanted at `place` of the screen: for the selection, or for empty map if not
    /// `on_one`.
    void menu_wanted(QPoint place, bool on_one);

  private:
    /// A press that moved less, in logical pixels, is a click.
    static constexpr double click_slack = 3;
    enum class Hold { nothing, making, moving, text, handle, band };

    [[nodiscard]] Anchor anchor_of(const MapPointer& pointer) const;
    [[nodiscard]] Annotation template_of(AnnotationPreset preset) const;
    /// The annotation that the gesture makes if it ends at `to`; nothing if it makes none yet.
    [[nodiscard]] std::optional<Annotation> draft(const MapPointer& to) const;
    void show_draft(const MapPointer& to);
    void finish(const MapPointer& to);
    void finish_path();
    void give_up();
    [[nodiscard]] AnnotationController::Change change_to(const MapPointer& to) const;
    [[nodiscard]] QString name_of_change() const;
    void select_in_band(const MapPointer& pointer);
    bool edit_key(int key, Qt::KeyboardModifiers modifiers);

    AnnotationController& controller_;
    std::optional<AnnotationPreset> making_;
    std::vector<Anchor> path_; ///< vertices clicked so far, of a line or a polygon
    Hold hold_ = Hold::nothing;
    MapPointer from_, last_;
    bool moved_ = false;
    std::string held_; ///< id of the annotation whose text or handle is held
    std::optional<AnnotationHandle> handle_;
    bool over_handle_ = false, over_annotation_ = false;
};

QString annotation_preset_text(AnnotationPreset preset);
/// True if the text of such an annotation is edited as soon as it is placed.
bool is_written(AnnotationPreset preset);

} // namespace delimit
