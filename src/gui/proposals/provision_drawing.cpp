// Drawing a provision's shapes on the map.
#include "gui/proposals/provision_editor.h"

#include "gui/base/text.h"

#include "delimit/geo/validity.h"
#include "delimit/map/drawn_shapes.h"

#include <QToolButton>

#include <utility>

namespace delimit {
namespace {

QString said(const Error& error) {
    return ProvisionEditor::tr("%1: %2", "problem, what to do")
        .arg(capitalised(qt_text(error.message)), qt_text(error.advice));
}

} // namespace

ProvisionEditor::TakeDrawn
ProvisionEditor::taking(const QString& step,
                        std::function<QString(Provision&, const Drawn&)> change) {
    return [this, step, change = std::move(change), meant = draft_](const Drawn& drawn) {
        if (draft_ != meant)
            return tr("The provision that this was drawn for is not selected or was changed");
        Provision edited = draft_;
        if (QString problem = change(edited, drawn); !problem.isEmpty())
            return problem;
        draft_ = std::move(edited);
        hand_on(step);
        return QString();
    };
}

void ProvisionEditor::connect_drawing() {
    connect(draw_.line, &QToolButton::clicked, this, [this] {
        const auto* depth = std::get_if<ToDepth>(&draft_.scope);
        if (!depth)
            return;
        Drawn start;
        if (depth->reference_line)
            start.push_back(*depth->reference_line);
        emit drawing_wanted(
            tr("Line to measure the depth from"), false, start,
            taking(tr("Draw a reference line"), [this](Provision& edited, const Drawn& drawn) {
                const auto lines = drawn_lines(drawn, language_);
                if (!lines)
                    return said(lines.error());
                std::get<ToDepth>(edited.scope).reference_line = lines->front();
                return QString();
            }));
    });
    connect(draw_.area, &QToolButton::clicked, this, [this] {
        const auto* area = std::get_if<FromDrawnArea>(&draft_.scope);
        if (!area)
            return;
        emit drawing_wanted(
            tr("Area of a withdrawal"), true, drawn_rings(area->area),
            taking(tr("Draw an area"), [this](Provision& edited, const Drawn& drawn) {
                Workbench bench;
                const auto region = region_of_rings(bench, drawn, language_);
                if (!region)
                    return said(region.error());
                std::get<FromDrawnArea>(edited.scope).area = *region;
                return QString();
            }));
    });
    connect(draw_.exclusions, &QToolButton::clicked, this, [this] {
        // Overlapping areas are united.
        GeoRegion all;
        for (const GeoRegion& area : draft_.exclusions)
            all.polygons.insert(all.polygons.end(), area.polygons.begin(), area.polygons.end());
        Workbench bench;
        if (const auto united = repair(bench, all))
            all = united->region;
        emit drawing_wanted(
            tr("Exclusion from the zone"), true, drawn_rings(all),
            taking(tr("Draw an exclusion"), [this](Provision& edited, const Drawn& drawn) {
                edited.exclusions.clear();
                if (drawn.empty())
                    return QString();
                Workbench own;
                const auto region = region_of_rings(own, drawn, language_);
                if (!region)
                    return said(region.error());
                for (const GeoPolygon& polygon : region->polygons)
                    edited.exclusions.push_back({{polygon}});
                return QString();
            }));
    });
}

} // namespace delimit
