// The parties of the built-in conflict.
#pragma once

#include "delimit/model/party.h"

namespace delimit::test {

inline Parties ukraine_and_russia() {
    Parties parties;
    parties.of[0] = {"ukraine", {"Ukraine", "Україна"}, {"Ukrainian", "український"}, {}, {}};
    parties.of[1] = {"russia", {"Russia", "Росія"}, {"Russian", "російський"}, {}, {}};
    return parties;
}

} // namespace delimit::test
