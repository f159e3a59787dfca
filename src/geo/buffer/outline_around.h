// The outline of all within a radius of a cluster of edges, in the plane, without GEOS.
//
// How. What lies within the radius of one edge is convex. Where all of these hold one point, their
// union is seen from that point as a star: in each direction it ends once, where the furthest of
// them ends. So the outline is the greatest of simple functions of the direction. Discs of one
// radius, and edges' surroundings with them, cross each other twice at most: where two directions
// have the same furthest disc, so has every direction between them. Where they have different ones,
// the direction is found in which both end alike, and it is asked there whether a third goes
// further. A tree of circles finds the furthest of many edges after looking at a few.
#pragma once

#include "geo/buffer/near_lines.h"

namespace delimit {

/// How exact an outline is, m.
struct OutlineError {
    double sagitta = 0; ///< by which chords of arcs bow inside the circle
    double bump = 0;    ///< lower ones may be left out, shallower dents filled
};

/// The closed ring, counter-clockwise and simple. No point of the cluster may be further than
/// three quarters of `radius` from `middle`, or the cluster is one edge and `middle` its middle;
/// it is not empty. Closed, crossing and repeated edges do not matter.
BasicRing<MapPoint> outline_around(const EdgeCluster& cluster, MapPoint middle, double radius,
                                   const OutlineError& error);

} // namespace delimit
