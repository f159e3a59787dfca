// Outline of all points within a radius of a cluster of edges, in the plane, without GEOS.
//
// Method. The area within the radius of one edge is convex. If all these areas contain one point,
// their union is a star seen from that point: in each direction it ends once, at the furthest of
// their ends. So the outline is the greatest of simple functions of the direction. Discs of one
// radius, and edges' surroundings with them, cross each other twice at most: if two directions have
// the same furthest disc, so has every direction between them. If they have different ones, the
// direction is found in which both end alike, and a third is looked for there. A tree of circles
// finds the furthest of many edges after examining a few.
#pragma once

#include "geo/buffer/near_lines.h"

namespace delimit {

/// Accuracy of an outline, m.
struct OutlineError {
    double sagitta = 0; ///< by which chords of arcs bow inside the circle
    double bump = 0;    ///< lower bumps may be left out, shallower dents filled
};

/// The closed ring, counter-clockwise and simple. No point of the cluster may be further than
/// three quarters of `radius` from `middle`, or the cluster is one edge and `middle` its middle;
/// it is not empty. Closed, crossing and repeated edges do not matter.
BasicRing<MapPoint> outline_around(const EdgeCluster& cluster, MapPoint middle, double radius,
                                   const OutlineError& error);

} // namespace delimit
