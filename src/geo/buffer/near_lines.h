// Clustering of lines' edges into clusters that are small beside the depth of a zone.
#pragma once

#include "delimit/geo/shapes.h"

#include <vector>

namespace delimit {

/// A straight piece of a line, on the map or in the plane of its cluster.
struct LineEdge {
    MapPoint from, to;
};

/// Edges near each other, of any lines: many small rings can be one cluster, and a long line is
/// several.
using EdgeCluster = std::vector<LineEdge>;

/// All edges of the lines, each in one cluster. No point of a cluster is further than `reach` from
/// the middle of its box, or it is a single edge. Clusters are ordered by position, and
/// depend on nothing but the edges and their order; edges of no length are left out.
std::vector<EdgeCluster> clusters_of(const std::vector<Polyline>& lines, double reach);

} // namespace delimit
