"""Reads and writes the project's GeoJSON: RFC 7946, one feature a line, same bytes every time."""
import json

from osgeo import ogr, osr

ogr.UseExceptions()


def wgs84():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def feature(properties, geometry):
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(path, source, licence, made, features):
    """Writes a FeatureCollection with the foreign members every file of data/ carries.
    `source` and `licence` are pairs: English, Ukrainian."""
    head = "".join(f'"{key}":{dump(value)},\n' for key, value in
                   (("source", source[0]), ("source_uk", source[1]),
                    ("licence", licence[0]), ("licence_uk", licence[1]), ("made", made)))
    body = ",\n".join(dump(one) for one in features)
    path.write_text(f'{{"type":"FeatureCollection",\n{head}"features":[\n{body}\n]}}\n',
                    encoding="utf-8")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))["features"]


def polygons(geometry):
    """The polygons of a GeoJSON Polygon or MultiPolygon, each a list of rings."""
    return [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]


def signed_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def clean_ring(ring, digits, counterclockwise):
    """Rounds a ring, drops repeated vertices and turns it the way RFC 7946 wants it."""
    points = []
    for position in ring:
        point = [round(position[0], digits), round(position[1], digits)]
        if not points or point != points[-1]:
            points.append(point)
    return points if (signed_area(points) > 0) == counterclockwise else points[::-1]


def clean_polygons(parts, digits):
    """A GeoJSON geometry from lists of rings, largest part first."""
    cleaned = [[clean_ring(ring, digits, index == 0) for index, ring in enumerate(rings)]
               for rings in parts]
    cleaned.sort(key=lambda rings: (-abs(signed_area(rings[0])), rings[0][0]))
    if len(cleaned) == 1:
        return {"type": "Polygon", "coordinates": cleaned[0]}
    return {"type": "MultiPolygon", "coordinates": cleaned}


def to_ogr(geometry):
    return ogr.CreateGeometryFromJson(dump(geometry))


def from_ogr(geometry, digits):
    parts = [json.loads(part.ExportToJson())["coordinates"] for part in ogr_polygons(geometry)]
    return clean_polygons(parts, digits)


def ogr_polygons(geometry):
    if geometry.GetGeometryType() == ogr.wkbPolygon:
        return [geometry]
    found = []
    for index in range(geometry.GetGeometryCount()):
        found += ogr_polygons(geometry.GetGeometryRef(index).Clone())
    return found


def union(geometries):
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in geometries:
        for polygon in ogr_polygons(geometry):
            collection.AddGeometry(polygon)
    return collection.UnionCascaded()
