"""Checks data/: what the files promise, and that the drawn line keeps to the facts it was drawn from."""
import csv
import math
from collections import Counter

from osgeo import ogr

from . import geojson

HELD_DONETSK_KM2 = 5500, 6300
# WGS 84
MAJOR, FLATTENING = 6378137.0, 1 / 298.257223563
SECOND_ECCENTRICITY = FLATTENING * (2 - FLATTENING)


class Report:
    def __init__(self):
        self.good = True

    def say(self, holds, text):
        print(("ok     " if holds else "FAILED ") + text)
        self.good = self.good and holds


def authalic(latitude):
    """Area in m² between the equator and a latitude, for each radian of longitude."""
    s, e = math.sin(math.radians(latitude)), math.sqrt(SECOND_ECCENTRICITY)
    q = s / (1 - SECOND_ECCENTRICITY * s * s) + math.atanh(e * s) / e
    return MAJOR * MAJOR * (1 - SECOND_ECCENTRICITY) / 2 * q


def ring_km2(ring):
    """Ellipsoidal area of a ring whose edges are straight in longitude and latitude."""
    total = 0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        # Simpson's rule along the edge: exact to far below a square metre here.
        height = (authalic(y0) + 4 * authalic((y0 + y1) / 2) + authalic(y1)) / 6
        total += math.radians(x1 - x0) * height
    return abs(total) / 1e6


def area_km2(geometry):
    total = 0
    for polygon in geojson.ogr_polygons(geometry):
        for index in range(polygon.GetGeometryCount()):
            ring = polygon.GetGeometryRef(index)
            points = [ring.GetPoint_2D(i) for i in range(ring.GetPointCount())]
            total += ring_km2(points) * (1 if index == 0 else -1)
    return total


def check_oblasts(oblasts, report):
    shapes = [geojson.to_ogr(one["geometry"]) for one in oblasts]
    report.say(len({one["properties"]["iso"] for one in oblasts}) == 27, "27 oblasts")
    report.say(all(shape.IsValid() for shape in shapes), "every oblast is valid")
    edges = Counter()
    for one in oblasts:
        for rings in geojson.polygons(one["geometry"]):
            for ring in rings:
                edges.update((tuple(a), tuple(b)) for a, b in zip(ring, ring[1:]))
    whole = geojson.union(shapes)
    outline = set()
    for polygon in geojson.ogr_polygons(whole):
        for index in range(polygon.GetGeometryCount()):
            ring = polygon.GetGeometryRef(index)
            points = [ring.GetPoint_2D(i) for i in range(ring.GetPointCount())]
            outline.update(zip(points, points[1:]))
            outline.update(zip(points[1:], points))
    loose = [edge for edge in edges if edge[::-1] not in edges and edge not in outline]
    report.say(not loose, "every inner edge has its reverse in a neighbour")
    parts, total = sum(area_km2(shape) for shape in shapes), area_km2(whole)
    report.say(abs(parts - total) < 1e-6 * total,
               f"areas of the oblasts sum to the area of their union: {parts:.1f} km²")
    report.say(all(polygon.GetGeometryCount() == 1 for polygon in geojson.ogr_polygons(whole)),
               "no gaps between oblasts")
    return whole


def check_land(land, whole, report):
    shapes = [geojson.to_ogr(one["geometry"]) for one in land]
    report.say(all(shape.IsValid() for shape in shapes), "every country is valid")
    home = [one["properties"]["iso"] == "UA" for one in land]
    overlap = sum(area_km2(shape.Intersection(whole)) for shape, is_home in zip(shapes, home)
                  if not is_home and shape.Intersects(whole))
    report.say(overlap < 0.1, f"neighbours overlap the oblasts by {overlap:.4f} km²")
    missing = whole
    for shape, is_home in zip(shapes, home):
        missing = missing.Difference(shape) if is_home else missing
    report.say(area_km2(missing) < 0.1, "Ukraine's land is all of the oblasts'")


def turn(a, b, point):
    """Positive when the point lies left of the way from a to b."""
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])


def nearest_side(lines, point):
    """left or right of the nearest line, in a plane with its scale at the point."""
    squeeze = math.cos(math.radians(point[1]))
    here = (point[0] * squeeze, point[1])
    best = math.inf, ()
    for line in lines:
        flat = [(x * squeeze, y) for x, y in line]
        for i in range(len(flat) - 1):
            a, b = flat[i], flat[i + 1]
            dx, dy = b[0] - a[0], b[1] - a[1]
            t = ((here[0] - a[0]) * dx + (here[1] - a[1]) * dy) / (dx * dx + dy * dy)
            t = min(1, max(0, t))
            gap = math.hypot(a[0] + t * dx - here[0], a[1] + t * dy - here[1])
            if gap < best[0]:
                best = gap, (flat, i, t)
    flat, i, t = best[1]
    if t == 1 and i + 2 < len(flat) or t == 0 and i > 0:
        # Nearest to a corner: right of both its legs or left of both, or by the way it bends.
        a, corner, b = (flat[i], flat[i + 1], flat[i + 2]) if t == 1 else flat[i - 1:i + 2]
        sides = turn(a, corner, here) > 0, turn(corner, b, here) > 0
        left = sides[0] if sides[0] == sides[1] else turn(a, corner, b) < 0
    else:
        left = turn(flat[i], flat[i + 1], here) > 0
    return "left" if left else "right"


def split(area, lines):
    """The pieces that the lines cut an area into."""
    edges = ogr.Geometry(ogr.wkbMultiLineString)
    for line in lines:
        edge = ogr.Geometry(ogr.wkbLineString)
        for x, y in line:
            edge.AddPoint_2D(x, y)
        edges.AddGeometry(edge)
    noded = edges.Union(area.Boundary())
    pieces = geojson.ogr_polygons(noded.Polygonize())
    return [piece for piece in pieces if area.Contains(piece.PointOnSurface())]


def check_line(data, oblasts, whole, report):
    features = geojson.read(data / "line-of-contact-2025-12-15.geojson")
    lines = [one["geometry"]["coordinates"] for one in features]
    report.say(all(one["properties"]["schematic"] and one["properties"]["uncertainty_m"] > 0
                   for one in features), "the line is marked schematic, with its uncertainty")
    report.say(all(geojson.to_ogr(one["geometry"]).IsSimple() for one in features),
               "no line crosses itself")
    ends = [place for line in lines for place in (line[0], line[-1])]
    # 0.036 degrees are 4 km or less; official borders are up to 5 km off those here.
    report.say(all(whole.Distance(geojson.to_ogr({"type": "Point", "coordinates": place})) > 0.036
                   for place in ends), "every end lies well outside the theatre")
    wrong, count = [], 0
    with open(data / "sources/settlements.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            side = {"ukraine": "left", "russia": "right"}.get(row["side_2025_12_15"])
            if side:
                count += 1
                if nearest_side(lines, (float(row["lon"]), float(row["lat"]))) != side:
                    wrong.append(row["name_uk"])
    report.say(not wrong and count > 0, f"{count} settlements fall on their side {' '.join(wrong)}")
    donetsk = next(geojson.to_ogr(one["geometry"]) for one in oblasts
                   if one["properties"]["iso"] == "UA-14")
    held = 0
    for part in split(donetsk, lines):
        inside = part.PointOnSurface()
        if nearest_side(lines, (inside.GetX(), inside.GetY())) == "left":
            held += area_km2(part)
    low, high = HELD_DONETSK_KM2
    report.say(low <= held <= high, f"Ukraine holds {held:.0f} km² of Donetsk oblast")


def check_settlements(data, report):
    settlements = [one["properties"] for one in geojson.read(data / "settlements.geojson")]
    report.say(400 <= len(settlements) <= 1500, f"{len(settlements)} settlements")
    report.say(all(one["name_uk"] and one["name_en"].isascii() for one in settlements),
               "each with an English and a Ukrainian name")


def check(data):
    report = Report()
    oblasts = geojson.read(data / "oblasts.geojson")
    whole = check_oblasts(oblasts, report)
    check_land(geojson.read(data / "land.geojson"), whole, report)
    check_line(data, oblasts, whole, report)
    check_settlements(data, report)
    return report.good
