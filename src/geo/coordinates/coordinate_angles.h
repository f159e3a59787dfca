// Parsing of latitude and longitude in degrees, minutes and seconds.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace delimit {

struct WrittenAngle {
    double degrees = 0; ///< with its sign, of a letter as well
    char letter = 0;    ///< N, S, E, W or none
};

enum class AngleProblem { none, not_a_position, minutes_or_seconds, commas };

struct WrittenAngles {
    std::vector<WrittenAngle> angles; ///< two, if there is no problem
    AngleProblem problem = AngleProblem::none;
};

/// Angles of a text as plain_coordinates makes it.
WrittenAngles written_angles(const std::string& text);

/// Normalized spellings: capitals, degrees as d, minutes as ', seconds as ", a hyphen for minus.
std::string plain_coordinates(std::string text);

} // namespace delimit
