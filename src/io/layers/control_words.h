// Words, attribute values and colours of control maps, with the control that they mean. All
// knowledge about particular maps is in the tables of control_words.cpp.
#pragma once

#include "delimit/model/layer_source.h"
#include "io/vector/features.h"

#include <optional>
#include <string>
#include <string_view>

namespace delimit::io {

/// Statement of a feature of a control map about its area.
enum class Claim {
    controlled_by_a,
    controlled_by_b,
    undetermined,
    /// Area that party a took back at some time: part of its area of control, not all of it. Such
    /// polygons state no more than the absence of an occupied one.
    regained_by_a,
    line,       ///< a piece of the line of contact
    elsewhere,  ///< another conflict, not this study area
    no_control, ///< of this study area, but not about control
    ignore,     ///< by the user's choice
};

/// "held by Russia", "regained by Ukraine", … for lists of classes.
Text text(Claim claim, const Parties& parties);

/// True if the text is not about control today ("formerly occupied", "withdrawal area"), so that no
/// word in it says who controls an area.
bool is_qualified(std::string_view value);
/// By the words in one attribute value (need not be plain); nothing if none is known.
std::optional<Claim> claim_of_words(std::string_view value);
/// By a text that is an abbreviation and nothing else, in data about Ukraine: "UA", "ЗСУ", "RF".
std::optional<Claim> claim_of_abbreviation(std::string_view value);
/// A colour in any usual spelling, "#A52714", "a52714ff", "rgb(165, 39, 20)", "165,39,20,255", as
/// "#a52714"; empty if it is none.
std::string hex_of_colour(std::string_view value);
/// By a fill colour in the convention of DeepStateMap, in any spelling.
std::optional<Claim> claim_of_colour(std::string_view value);
Claim claim_of(ClassMeaning meaning);

/// Publisher of the map, if the data show it; empty otherwise.
std::string publisher_of(const FeatureTable& table);

} // namespace delimit::io
