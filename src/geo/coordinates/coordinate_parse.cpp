#include "delimit/geo/coordinates/coordinates.h"

#include "delimit/geo/longitudes.h"
#include "geo/coordinates/coordinate_angles.h"
#include "geo/coordinates/grid_coordinates.h"

#include <cmath>
#include <cstdlib>
#include <regex>

namespace delimit {
namespace {

/// Longest text that is parsed as coordinates.
constexpr std::size_t longest = 120;

/// True if a latitude lies in a band or within rounding of it: a point just south of 48° N may be
/// written as "37T 276224 5320656", which is just north of it.
bool in_band(double latitude, char band) {
    constexpr double a_metre = 1e-5;
    return latitude_band(latitude - a_metre) == band || latitude_band(latitude + a_metre) == band;
}

class Reader {
  public:
    Reader(Language language, const std::optional<GeoBox>& study_area)
        : language_(language), study_area_(study_area) {}

    Result<GeoPoint> read(std::string_view written) const {
        if (written.size() > longest)
            return no_position();
        const std::string text = plain_coordinates(std::string(written));
        if (text.empty())
            return no_position();
        static const std::regex mgrs(R"((\d{1,2}) *([A-Z]) *([A-Z]{2}) *(\d*) *(\d*))");
        static const std::regex utm(
            R"((\d{1,2}) *([A-Z])[ ,]+(\d{5,7}(?:\.\d+)?) *M?E?[ ,]+(\d{1,8}(?:\.\d+)?) *M?N?)");
        std::smatch match;
        if (std::regex_match(text, match, utm))
            return from_utm(match);
        if (std::regex_match(text, match, mgrs))
            return from_mgrs(match);
        return from_angles(text);
    }

  private:
    Error problem(const Text& message, const Text& advice) const {
        return {ErrorCode::bad_value, message.in(language_), advice.in(language_), {}};
    }
    Error no_position() const {
        return problem(
            {"these are not coordinates", "це не координати"},
            {"write it as 48.59, 37.83 or 48\u00b035'N 37\u00b050'E or 37U DP 13756 82464",
             "пишіть 48.59, 37.83 або 48\u00b035'N 37\u00b050'E або 37U DP 13756 82464"});
    }
    [[nodiscard]] bool expected(GeoPoint at) const {
        return !study_area_ || study_area_->contains(at);
    }

    Result<GeoPoint> from_mgrs(const std::smatch& match) const {
        const std::string east = match[4], north = match[5];
        const std::string digits = east + north;
        if (digits.empty())
            return problem(
                {"this names a square of 100 km, not a point", "це квадрат 100 км, а не точка"},
                {"add digits: 37U DQ 13 82", "додайте цифри: 37U DQ 13 82"});
        if (digits.size() % 2 != 0 || digits.size() > 10 ||
            (!north.empty() && north.size() != east.size()))
            return problem(
                {"easting and northing in MGRS have the same number of digits, up to five",
                 "координати E і N в MGRS мають однакову кількість цифр, до п’яти"},
                {"for example 37U DQ 137 824", "наприклад 37U DQ 137 824"});
        const auto at = point_of_mgrs(match[1].str() + match[2].str() + match[3].str() + digits);
        if (!at)
            return problem({"there is no such MGRS square", "такого квадрата MGRS немає"},
                           {"check zone, band and the two letters of the square",
                            "перевірте зону, пояс і дві літери квадрата"});
        return *at;
    }

    Result<GeoPoint> from_utm(const std::smatch& match) const {
        const int zone = std::atoi(match[1].str().c_str());
        const char letter = match[2].str().front();
        const double easting = std::strtod(match[3].str().c_str(), nullptr);
        const double northing = std::strtod(match[4].str().c_str(), nullptr);
        const bool is_band = letter >= 'C' && letter <= 'X' && letter != 'I' && letter != 'O';
        const Error out_of_range =
            problem({"this lies outside the zone's range", "це поза межами зони"},
                    {"easting comes first, 100,000 to 900,000 m; zones are 1 to 60",
                     "спершу координата E, від 100 000 до 900 000 м; зони від 1 до 60"});
        if (!is_band || easting < 100'000 || easting > 900'000)
            return out_of_range;
        std::optional<GeoPoint> by_band = point_of_utm(zone, letter >= 'N', easting, northing);
        if (by_band && !in_band(by_band->latitude(), letter))
            by_band.reset();
        std::optional<GeoPoint> by_hemisphere;
        if (letter == 'N' || letter == 'S')
            by_hemisphere = point_of_utm(zone, letter == 'N', easting, northing);
        if (by_band && by_hemisphere && *by_band != *by_hemisphere && !expected(*by_band) &&
            expected(*by_hemisphere))
            return problem({"S may be the latitude band or the southern hemisphere",
                            "S може бути поясом широти або південною півкулею"},
                           {"write the latitude band", "напишіть пояс широти"});
        if (by_band)
            return *by_band;
        if (by_hemisphere)
            return *by_hemisphere;
        if (point_of_utm(zone, letter >= 'N', easting, northing))
            return problem({"the northing does not lie in this latitude band",
                            "координата N поза цим поясом широти"},
                           {"check the letter after the zone", "перевірте літеру після зони"});
        return out_of_range;
    }

    Result<GeoPoint> from_angles(const std::string& text) const {
        const WrittenAngles written = written_angles(text);
        switch (written.problem) {
        case AngleProblem::none:
            break;
        case AngleProblem::not_a_position:
            return no_position();
        case AngleProblem::minutes_or_seconds:
            return problem(
                {"minutes and seconds are 0 to 59, and only the last number has decimals",
                 "мінути й секунди – від 0 до 59, дробове лише останнє число"},
                {"for example 48\u00b035'24\"N 37\u00b049'48\"E",
                 "наприклад 48\u00b035'24\"N 37\u00b049'48\"E"});
        case AngleProblem::commas:
            return problem(
                {"it is not clear which comma separates latitude and longitude",
                 "не ясно, яка кома розділяє широту й довготу"},
                {"separate them by a space: 48,59 37,83", "розділіть їх пробілом: 48,59 37,83"});
        }
        WrittenAngle first = written.angles[0], second = written.angles[1];
        const auto is_longitude = [](char letter) { return letter == 'E' || letter == 'W'; };
        if (first.letter && second.letter &&
            is_longitude(first.letter) == is_longitude(second.letter))
            return problem({"this gives the same direction twice", "це двічі той самий напрям"},
                           {"one is N or S, the other E or W", "одне – N або S, інше – E або W"});
        const bool letters = first.letter || second.letter;
        if (is_longitude(first.letter) || (second.letter && !is_longitude(second.letter)))
            std::swap(first, second);
        const auto at = point_on_circle(second.degrees, first.degrees);
        const auto swapped = point_on_circle(first.degrees, second.degrees);
        if (!letters && swapped && study_area_ && study_area_->contains(*swapped) &&
            (!at || !study_area_->contains(*at)))
            return problem(
                {"latitude comes first; with longitude first this would lie in the study area",
                 "спершу широта; якби спершу довгота, точка потрапила б на територію розгляду"},
                {"exchange the two, or write N and E", "поміняйте їх місцями або напишіть N та E"});
        if (!at)
            return problem({"latitudes end at 90\u00b0, longitudes at 360\u00b0",
                            "широта – до 90\u00b0, довгота – до 360\u00b0"},
                           {"latitude comes first", "спершу широта"});
        return *at;
    }

    Language language_;
    const std::optional<GeoBox>& study_area_;
};

} // namespace

Result<GeoPoint> parse_coordinates(std::string_view text, Language language,
                                   const std::optional<GeoBox>& study_area) {
    return Reader(language, study_area).read(text);
}

} // namespace delimit
