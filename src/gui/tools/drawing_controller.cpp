#include "gui/tools/drawing_controller.h"

#include "gui/base/text.h"
#include "gui/data/change_summary.h"
#include "gui/map/map_tools.h"
#include "gui/tools/drawing_panel.h"
#include "session/post.h"

#include "delimit/analysis/likely_left.h"
#include "delimit/map/drawn_shapes.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

QString said(const Error& error) {
    QString text = capitalised(qt_text(error.message));
    return error.advice.empty() ? text
                                : DrawingController::tr("%1: %2", "problem, what to do")
                                      .arg(text, qt_text(error.advice));
}

} // namespace

DrawingController::DrawingController(Document& document, MapTools& tools, DrawingPanel& panel,
                                     QObject* parent)
    : QObject(parent), document_(document), tools_(tools), panel_(panel),
      shape_(new ShapeTool(this)) {
    connect(shape_, &ShapeTool::problem_changed, this,
            [this] { panel_.show_problem(shape_->problem()); });
    connect(shape_, &MapTool::steps_changed, this, [this] {
        guess_left();
        judge();
    });
    connect(&panel_, &DrawingPanel::cancelled, this, [this] { tools_.choose(nullptr); });
    connect(&panel_.left(), &QComboBox::activated, this, [this] {
        left_chosen_ = true;
        judge();
    });
    connect(&panel_.summary(), &ChangeSummary::confirmed, this, [this] {
        if (!shape_->problem().isEmpty())
            shape_->refuse({});
    });
    connect(&tools_, &MapTools::chosen, this, [this] {
        if (tools_.active() != shape_) {
            drawing_control_map_ = false;
            waiting_.clear();
            panel_.show_left(false);
            judge();
        }
    });
    connect(&document_, &Document::failed, this, [this](const Error& error) {
        if (!waiting_.empty())
            shape_->refuse(said(error));
        waiting_.clear();
    });
    connect(&document_, &Document::prepared_changed, this, [this] {
        const DrawnLines* drawn = drawn_control_map();
        if (!waiting_.empty() && drawn && drawn->paths == waiting_)
            shape_->accept();
        else if (drawing_control_map_)
            judge(); // what it is compared with has changed
    });
}

bool DrawingController::tells(const Error& error) const {
    return tools_.active() == shape_ && shape_->problem() == said(error);
}

void DrawingController::draw_shape(const QString& title, bool closed,
                                   const std::vector<VertexEditor::Path>& start,
                                   const ProvisionEditor::TakeDrawn& take) {
    tools_.choose(nullptr);
    shape_->draw({title, closed, false, start, [this, take](const auto& paths) {
                      const QString problem = take(paths);
                      problem.isEmpty() ? shape_->accept() : shape_->refuse(problem);
                  }});
    tools_.choose(shape_);
}

const DrawnLines* DrawingController::drawn_control_map() const {
    const auto& layers = document_.project()->layers;
    const auto control_map = layers.find(LayerKind::control_map);
    return control_map == layers.end() ? nullptr
                                       : std::get_if<DrawnLines>(&control_map->second.data);
}

std::vector<VertexEditor::Path> DrawingController::control_map_to_start_with(bool current) const {
    std::vector<VertexEditor::Path> start;
    if (const DrawnLines* drawn = drawn_control_map()) {
        for (const ContactPath& line : drawn->paths)
            start.push_back(line.path);
    } else if (current) {
        const Snapshot& snapshot = *document_.prepared()->snapshot;
        const Projector projector(snapshot.projection);
        for (const Polyline& part : snapshot.control->line.parts)
            start.push_back(projector.inverse(part));
    }
    return start;
}

void DrawingController::draw_control_map(bool current) {
    if (!document_.prepared())
        return;
    tools_.choose(nullptr);
    const Parties& parties = document_.project()->parties;
    {
        const QSignalBlocker quiet(panel_.left());
        panel_.left().clear();
        for (Side side : both_sides)
            panel_.left().addItem(qt_text(parties[side].name.in(document_.language())));
    }
    left_chosen_ = false;
    drawing_control_map_ = true;
    shape_->draw({tr("Line of contact"), false, true, control_map_to_start_with(current),
                  [this](const auto& paths) { take_control_map(paths); }});
    drawing_control_map_ = true;
    tools_.choose(shape_);
    panel_.show_left(true);
    guess_left();
    judge();
}

void DrawingController::guess_left() {
    if (!drawing_control_map_ || left_chosen_ || !document_.prepared())
        return;
    if (const DrawnLines* drawn = drawn_control_map();
        drawn && !drawn->paths.empty() && drawn->paths.front().left) {
        panel_.left().setCurrentIndex(int(index(*drawn->paths.front().left)));
        return;
    }
    const Snapshot& snapshot = *document_.prepared()->snapshot;
    const Projector projector(snapshot.projection);
    std::vector<std::vector<MapPoint>> lines;
    for (const VertexEditor::Path& path : shape_->editor().paths())
        lines.push_back(projector.forward(path));
    if (const auto left = likely_left(*snapshot.control, lines))
        panel_.left().setCurrentIndex(int(index(*left)));
}

Side DrawingController::left() const {
    return panel_.left().currentIndex() == 1 ? Side::b : Side::a;
}

Result<LayerSource> DrawingController::drawn_source(const std::vector<VertexEditor::Path>& paths,
                                                    Side left) const {
    const auto lines = drawn_lines(paths, document_.language());
    if (!lines)
        return lines.error();
    DrawnLines drawn;
    for (const GeoPolyline& line : *lines)
        drawn.paths.push_back({line, left});
    LayerSource source;
    source.data = std::move(drawn);
    source.provenance.source = Text{"drawn by hand", "накреслено вручну"};
    source.provenance.schematic = true;
    return source;
}

void DrawingController::judge() {
    const unsigned long number = ++judging_;
    judged_ = false;
    take_when_judged_ = false; // that was said of another drawing
    if (!drawing_control_map_ || !document_.prepared())
        return show_judged(std::nullopt, left());
    const auto source = drawn_source(shape_->editor().paths(), left());
    if (!source)
        return show_judged(std::nullopt, left());
    worker_.start([this, number, project = document_.project(), current = document_.prepared(),
                   source = *source, left = left(),
                   chosen = left_chosen_](const std::stop_token& stop) {
        const auto divided = [&](Side side) {
            Project candidate = *project;
            LayerSource& front = candidate.layers[LayerKind::control_map] = source;
            for (ContactPath& path : std::get<DrawnLines>(front.data).paths)
                path.left = side;
            return try_control(std::move(candidate), *current, stop);
        };
        Side side = left;
        auto trial = divided(side);
        const auto flips = [](const ControlTrial& tried) {
            const auto& findings = tried.change.judged.findings;
            return std::any_of(findings.begin(), findings.end(), [](const GateFinding& finding) {
                return finding.what == GateFinding::What::sides_flip;
            });
        };
        // Whole areas say more than points beside the line.
        if (trial && !chosen && flips(*trial))
            if (auto other = divided(delimit::other(side)); other && !flips(*other)) {
                trial = std::move(other);
                side = delimit::other(side);
            }
        std::optional<ControlTrial> found;
        if (trial)
            found = *std::move(trial);
        if (!stop.stop_requested())
            post_to(this, [this, number, side, found = std::move(found)] {
                if (number == judging_)
                    show_judged(found, side);
            });
    });
}

void DrawingController::show_judged(std::optional<ControlTrial> trial, Side left) {
    judged_ = true;
    std::vector<TintedArea> tint;
    const Parties& parties = document_.project()->parties;
    if (trial) {
        if (!left_chosen_)
            panel_.left().setCurrentIndex(int(index(left)));
        for (const DividedOblast& oblast : trial->control->oblasts)
            for (const Side side : both_sides) {
                const Colour colour = parties[side].colour;
                tint.push_back({oblast.controlled[index(side)],
                                QColor(colour.red, colour.green, colour.blue, 70)});
            }
    }
    shape_->set_tint(std::move(tint));
    panel_.summary().show_change(trial ? &trial->change : nullptr, parties, document_.language());
    if (std::exchange(take_when_judged_, false) && tools_.active() == shape_)
        take_control_map(shape_->editor().paths());
}

void DrawingController::take_control_map(const std::vector<VertexEditor::Path>& paths) {
    const auto source = drawn_source(paths, left());
    if (!source)
        return shape_->refuse(said(source.error()));
    const auto& layers = document_.project()->layers;
    if (const auto control_map = layers.find(LayerKind::control_map);
        control_map != layers.end() && control_map->second == *source)
        return shape_->accept();
    if (!judged_) {
        take_when_judged_ = true;
        return;
    }
    if (panel_.summary().needs_confirmation())
        return shape_->refuse(tr(
            "This is hardly meant: change the line or who is left of it, or tick the box above"));
    waiting_ = std::get<DrawnLines>(source->data).paths;
    document_.edit(tr("Draw the line of contact"), [source = *source](Project& project) {
        project.layers[LayerKind::control_map] = source;
    });
}

} // namespace delimit
