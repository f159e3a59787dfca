// A sheet before its export, with its warnings.
#pragma once

#include "delimit/briefing/sheet_warnings.h"
#include "delimit/io/project/style_file.h"
#include "support/catch.h"
#include "support/half_measurer.h"
#include "support/sample_snapshot.h"

namespace delimit::test {

/// A project before its export, as the window shows it.
struct OutgoingSheet {
    std::shared_ptr<Snapshot> snapshot = std::make_shared<Snapshot>(*sample::snapshot(false));
    Project project = *snapshot->project;
    SheetMedium medium{true, 1, std::chrono::year(2025) / 12 / 16, Language::english};
    SheetKind kind = SheetKind::side_by_side;
    ScreenSize page{1190, 842};

    [[nodiscard]] std::vector<Sheet> sheets() const {
        auto shown = std::make_shared<Snapshot>(*snapshot);
        shown->project = std::make_shared<const Project>(project);
        SheetRequest request;
        request.size = page;
        request.paper = medium.paper;
        request.language = medium.language;
        request.choice = project.sheet;
        request.choice.kind = kind;
        request.layer_styles = project.layer_styles;
        request.annotations = project.annotations;
        SheetScenes scenes;
        scenes.of_proposals = build_scenes(shown, default_style(), request.language);
        return layout_sheets(*shown, scenes, request, HalfMeasurer());
    }
    [[nodiscard]] std::vector<SheetWarning> warnings() const {
        return sheet_warnings(*snapshot, project, sheets(), medium);
    }
    [[nodiscard]] std::optional<SheetWarning> warning(SheetFlaw flaw) const {
        for (const SheetWarning& one : warnings())
            if (one.flaw == flaw)
                return one;
        return std::nullopt;
    }
    Provenance& control_map() {
        auto layers = std::make_shared<Layers>(*snapshot->layers);
        snapshot->layers = layers;
        return layers->control_map.provenance;
    }
    /// The warning occurs, and no longer after its fix, which is an edit.
    void check_fixed(SheetFlaw flaw) {
        const auto found = warning(flaw);
        REQUIRE(found);
        CHECK_FALSE(found->text.empty());
        CHECK_FALSE(found->fix.empty());
        const Project before = project;
        project = with_fix(project, *found, medium);
        CHECK_FALSE(project == before);
        CHECK_FALSE(warning(flaw));
    }
};

} // namespace delimit::test
