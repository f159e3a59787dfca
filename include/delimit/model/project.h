// Everything the user decided, as one immutable value: an edit makes a new one.
#pragma once

#include "delimit/model/annotation.h"
#include "delimit/model/extras.h"
#include "delimit/model/layers.h"
#include "delimit/model/looks.h"
#include "delimit/model/packed_file.h"
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

/// The `path` of a front that is drawn: it stands in the project itself.
constexpr std::string_view drawn_in_project = "drawn:";

/// How to read one file. Everything optional overrides what the reader would recognise itself.
struct LayerSource {
    std::string path;  ///< absolute, or relative to the project file; "builtin:oblasts.geojson"
    std::string layer; ///< layer name in a file of several
    std::string where; ///< attribute filter, OGR SQL where clause
    std::string class_field;                    ///< attribute that tells control classes apart
    std::map<std::string, std::string> classes; ///< its values → "a", "b", "undetermined", "ignore"
    std::string name_field;
    std::string crs;                ///< overrides the file's, "EPSG:4326"
    bool swap_axes = false;         ///< the file has its coordinates in the order y, x
    std::vector<Seed> seeds;        ///< for lines of contact without sides
    std::vector<ContactPath> lines; ///< where `path` is drawn_in_project
    /// Who is left of lines of contact, instead of what the file says: a party's id, "a", "b";
    /// "swapped": the other one than it says.
    std::string left;
    Provenance provenance; ///< overrides what the file says, member by member
    /// SHA-256 of the file with which the project was saved, 64 hexadecimal digits; empty if it
    /// never was. What is read is compared with it.
    std::string sha256;
    /// The file itself and its companions, if the project holds them: read instead of `path`.
    std::vector<PackedFile> packed;
    Extras extras;
    friend bool operator==(const LayerSource&, const LayerSource&) = default;
};

/// To whom ground counts that is held by neither for certain. It is itemised in either case.
enum class UndeterminedCounts { to_a, to_b };

struct Project {
    Text title;
    Text disclaimer;
    Parties parties;
    std::map<LayerKind, LayerSource> layers;
    UndeterminedCounts undetermined = UndeterminedCounts::to_a;
    /// Parts and pockets below this are noise of drawing, without a zone of their own.
    SquareMetres noise_limit = square_kilometres(0.1);
    std::vector<Proposal> proposals;
    std::vector<std::string> panes; ///< ids of the proposals shown, left to right
    MapLooks looks;                 ///< how the layers of the map are shown
    Annotations annotations;        ///< what is written and drawn on the maps
    SavedView view;                 ///< as it was when the file was written
    Extras extras;
    SheetChoice sheet; ///< how the sheet to hand out is made
    friend bool operator==(const Project&, const Project&) = default;

    [[nodiscard]] const Proposal* find(std::string_view proposal_id) const;
};

} // namespace delimit
