#!/usr/bin/env python3
"""Writes fronts that are dense beyond any real one, to see what costs grow with.

    tests/benchmarks/dense_fronts.py FOLDER

All are areas held by party b over the built-in oblasts, drawn from the built-in line of contact, as
GeoJSON, and the same whenever they are made:

    plain.geojson        the line as it is
    collinear.geojson    the same ground: its edges divided, to 204,801 vertices
    dense-N.geojson      edges broken at random again and again, to N vertices (204,801 the most)
    parts.geojson        the plain ground and 4,999 islands on the other side
"""

import json
import math
import pathlib
import random
import sys

VERTICES = 204_801
PARTS = 5_000
GROWTH = [3_200, 12_800, 51_200, VERTICES]
# Round the ground east and south of the line, through the neighbours and the sea.
WAY_BACK = [[42.0, 50.6], [42.0, 43.0], [31.0, 43.0], [31.0, 45.6]]


def line_of_contact():
    data = pathlib.Path(__file__).parents[2] / "data" / "line-of-contact-2025-12-15.geojson"
    features = json.loads(data.read_text())["features"]
    return max((f["geometry"]["coordinates"] for f in features), key=len)


def length(a, b):
    return math.hypot((b[0] - a[0]) * math.cos(math.radians(48)), b[1] - a[1])


def divided(line, vertices, bend=0.0):
    """The line with its longest edges halved until it has so many vertices. `bend`: how far the
    middle is moved aside at most, as a share of the edge."""
    dice = random.Random(1)
    while len(line) < vertices:
        # All edges longer than most, so that they become alike.
        lengths = sorted((length(a, b) for a, b in zip(line, line[1:])), reverse=True)
        limit = lengths[min(vertices - len(line), max(1, len(lengths) // 2)) - 1]
        out = [line[0]]
        added = 0
        for a, b in zip(line, line[1:]):
            if length(a, b) >= limit and added < vertices - len(line):
                aside = dice.uniform(-bend, bend)
                dx, dy = b[0] - a[0], b[1] - a[1]
                out.append([(a[0] + b[0]) / 2 - dy * aside * 1.5,
                            (a[1] + b[1]) / 2 + dx * aside / 1.5])
                added += 1
            out.append(b)
        line = out
    return line


def ground(line):
    return [[line + WAY_BACK + [line[0]]]]


def islands(line, count):
    """Rings of twelve corners on the line's left, in rows along it, none touching another."""
    dice = random.Random(2)
    out = []
    steps = divided(line, 2 * count)
    for i in range(0, len(steps) - 1):
        if len(out) == count:
            break
        x, y = steps[i][0] + dice.uniform(-0.4, 0.1), steps[i][1] + dice.uniform(0.0, 0.25)
        out.append((x, y))
    free = {}
    kept = []
    size = 0.006
    for x, y in out + [(dice.uniform(31, 38), dice.uniform(46.6, 51)) for _ in range(20 * count)]:
        if len(kept) == count:
            break
        cell = (int(x / (4 * size)), int(y / (3 * size)))
        taken = any((cell[0] + i, cell[1] + j) in free for i in (-1, 0, 1) for j in (-1, 0, 1))
        if taken or not on_the_left(line, x, y):
            continue
        free[cell] = True
        ring = []
        for k in range(12):
            r = size * dice.uniform(0.6, 1.0)
            ring.append([x + r * math.cos(k * math.pi / 6), y + r * math.sin(k * math.pi / 6) / 1.5])
        kept.append([ring + [ring[0]]])
    return kept


def on_the_left(line, x, y):
    """Outside the ground, and away from its edge."""
    ring = line + WAY_BACK + [line[0]]
    inside = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            inside = not inside
    if inside:
        return False
    return all(length(p, (x, y)) > 0.03 for p in divided_once(line))


_fine = {}


def divided_once(line):
    if "line" not in _fine:
        _fine["line"] = divided(line, 2_500)
    return _fine["line"]


def write(path, polygons):
    feature = {"type": "Feature", "properties": {},
               "geometry": {"type": "MultiPolygon", "coordinates": polygons}}
    rounded = json.dumps({"type": "FeatureCollection", "features": [feature]})
    path.write_text(rounded)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    line = line_of_contact()
    extra = len(WAY_BACK) + 1
    write(folder / "plain.geojson", ground(line))
    write(folder / "collinear.geojson", ground(divided(line, VERTICES - extra)))
    for vertices in GROWTH:
        write(folder / f"dense-{vertices}.geojson", ground(divided(line, vertices - extra, 0.12)))
    write(folder / "parts.geojson", ground(line) + islands(line, PARTS - 1))


if __name__ == "__main__":
    main()
