// Provisions of a proposal in JSON.
#pragma once

#include "delimit/model/provision.h"
#include "io/json/json_view.h"

namespace delimit::io {

Provision parse_provision(JsonObject& in, const Parties& parties);
nlohmann::ordered_json json_of(const Provision& provision, const Parties& parties);

/// The party whose id the member holds; a mistake gives Side::a.
Side parse_party(JsonObject& in, const char* key, const Parties& parties);

/// Metres of a decimal fraction of kilometres: rounded to the micrometre, so that a written value
/// reads back the same.
Metres metres_from_km(double km);
SquareMetres square_metres_from_km2(double km2);
/// Number to write for a value, which reads back the same.
double written_km(Metres metres);
double written_km2(SquareMetres area);

} // namespace delimit::io
