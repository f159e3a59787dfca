// Everything the user decided, as one immutable value: an edit makes a new one.
#pragma once

#include "delimit/model/annotation.h"
#include "delimit/model/extras.h"
#include "delimit/model/layer_source.h"
#include "delimit/model/layer_styles.h"
#include "delimit/model/party.h"
#include "delimit/model/proposal.h"
#include "delimit/model/saved_view.h"
#include "delimit/model/sheet_choice.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit {

std::string_view id(LayerKind kind);

/// Party that undetermined areas count to. They are itemised in either case.
enum class UndeterminedCounts { to_a, to_b };

struct Project {
    Text title;
    Text disclaimer;
    Parties parties;
    std::map<LayerKind, LayerSource> layers;
    UndeterminedCounts undetermined = UndeterminedCounts::to_a;
    /// Parts and pockets below this are digitizing artefacts, without a zone of their own.
    SquareMetres minimum_area = square_kilometres(0.1);
    std::vector<Proposal> proposals;
    std::vector<std::string> map_frames; ///< ids of the proposals shown, left to right
    LayerStyles layer_styles;            ///< display of the map's layers
    Annotations annotations;             ///< texts and shapes on the maps
    SavedView view;                      ///< as it was when the file was written
    Extras extras;
    SheetChoice sheet; ///< template, page and elements of the sheet
    friend bool operator==(const Project&, const Project&) = default;

    [[nodiscard]] const Proposal* find(std::string_view proposal_id) const;
};

} // namespace delimit
