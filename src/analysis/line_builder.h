#pragma once

#include "analysis/ground.h"
#include "delimit/model/control.h"

#include <vector>

namespace delimit {

/// Joins the edges between ground of different holders into parts with party `a` on the left.
/// Parts come in the order of their smallest vertex and closed ones begin there, so that the
/// result does not depend on the order of the faces.
std::vector<Polyline> contact_parts(const std::vector<Ground>& faces, const EdgeTable& table);

} // namespace delimit
