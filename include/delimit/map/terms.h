// The field's terms as the reader sees them, on maps, in tables and on the command line.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/units.h"
#include "delimit/model/party.h"
#include "delimit/model/zones.h"

#include <string>

namespace delimit {

/// Whole kilometres from 10 km, up to one decimal below: "1,250 km", "7.5 km", "5 km".
std::string length_text(Metres length, Language language);

/// "demilitarized", "special economic zone", ...
std::string regime_text(Regime regime, Language language);

/// "0–5 km"; empty where depth plays no part.
std::string depth_text(const WithdrawalZone& zone, Language language);

/// "Ukraine: withdrawal 0–5 km, demilitarized".
std::string zone_text(const WithdrawalZone& zone, const Parties& parties, Language language);

} // namespace delimit
