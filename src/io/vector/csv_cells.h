// Cells of a CSV text, whatever separates them.
#pragma once

#include <string>
#include <string_view>

namespace delimit::io {

/// The text with commas between cells, those that need it in quotes, which every reader takes
/// alike; long ones, too, so that no number is seen in them. The separator is the one that a first
/// line "sep=;" names, else whichever of comma, semicolon, tab and bar stands most often in the
/// first line. Shapes without quotes around them stay whole: "POLYGON ((37 48, …" and
/// "SRID=4326;…". A byte order mark and the line "sep=" are left out.
std::string in_commas(std::string_view text);

} // namespace delimit::io
