// Terms of the field as the reader sees them, on maps, in tables and on the command line.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/base/units.h"
#include "delimit/model/difference.h"
#include "delimit/model/party.h"
#include "delimit/model/provision.h"
#include "delimit/model/zones.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit {

/// Whole kilometres from 10 km, up to one decimal below: "1,250 km", "7.5 km", "5 km".
std::string length_text(Metres length, Locale language);

/// The unit after a number of miles written with so many decimals: "mi"; "миля", "милі", "миль".
std::string miles_unit(double miles, int decimals, Locale language);

/// "Areas of control", as legend and lists call a layer of the map; empty for an unknown id.
std::string layer_text(std::string_view layer_id, Locale language);

/// "demilitarized", "special economic zone", "police and Russian National Guard only", ...: of the
/// territory that `party` withdraws from.
std::string regime_text(Regime regime, const Party& party, Locale language);

/// A depth as it was chosen, in km, with up to three decimals: it is exact, not measured.
std::string depth_number(Metres depth, Locale language);
/// "10 km", "12.5 km", "0.75 km".
std::string chosen_depth_text(Metres depth, Locale language);

/// "5, 10 and 15 km".
std::string depths_text(const std::vector<Metres>& depths, Locale language);

/// "0–5 km"; empty where depth plays no part.
std::string depth_text(const WithdrawalZone& zone, Locale language);

/// "Ukrainian withdrawal", "Відведення українських військ"; by the party's name where the project
/// gives it no adjective.
std::string withdrawal_text(const Party& party, Locale language);
/// "No Russian withdrawal", "Росія не відводить військ".
std::string no_withdrawal_text(const Party& party, Locale language);
/// "Russian control", "російський контроль".
std::string control_text(const Party& party, Locale language);

/// "Ukrainian withdrawal 0–5 km, demilitarized".
std::string zone_text(const WithdrawalZone& zone, const Parties& parties, Locale language);

/// "only US proposal", "in both".
std::string shared_text(Shared part, const std::string& first, const std::string& second,
                        Locale language);

/// The name of an oblast by its ISO code, in the reader's language.
using OblastName = std::function<std::string(const std::string& iso)>;

/// "Russia withdraws to 5 and 10 km from the line of contact, in all oblasts; demilitarized".
std::string provision_text(const Provision& provision, const Parties& parties,
                           const OblastName& oblast, Locale language);

} // namespace delimit
