"""The data set described for dataportal.se: DCAT-AP-SE 2.2 as JSON-LD."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from db.site.dictionary import read as read_dictionary
from db.site.freshness import last_run
from db.site.query import fetch_one

if TYPE_CHECKING:
    from datetime import datetime

    from datasette.app import Datasette

    from db.site.address import Absolute

_EU: Final = "http://publications.europa.eu/resource/authority"
_IANA: Final = "https://www.iana.org/assignments/media-types"
_CONTEXT: Final = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_CC0: Final = "http://creativecommons.org/publicdomain/zero/1.0/"
_SPAN: Final = """
    SELECT min(coalesce(date, meeting_date)) AS first, max(coalesce(date, meeting_date)) AS last
    FROM paper WHERE length(coalesce(date, meeting_date)) = 10
"""
_TITLE: Final = "Nämndkoll: kommunala handlingar och ärenden"
_ABOUT: Final = (
    "Vad motioner, nämndinitiativ, tjänsteskrivelser, protokoll och andra kommunala handlingar "
    "säger: beslut, datum, personer, partier, nämnder och stadsdelar, med sidan och orden som "
    "varje uppgift bygger på, och de ärenden som handlingarna hör till. Läst ur handlingarna med "
    "regler."
)
_KEYWORDS: Final = (
    "kommun", "nämnd", "protokoll", "motion", "medborgarförslag", "diarium", "politiska beslut",
)  # fmt: skip


async def describe(site: Datasette, whole: Absolute) -> dict[str, Any]:
    """Return the catalogue with its one data set."""
    updated = _date(await last_run(site))
    publisher = {
        "@id": whole("/data#utgivare"),
        "@type": "foaf:Agent",
        "foaf:name": str(site.metadata("source") or site.metadata("title")),
        "foaf:homepage": {"@id": str(site.metadata("source_url") or whole("/"))},
    }
    return {
        "@context": _CONTEXT,
        "@id": whole("/data#katalog"),
        "@type": "dcat:Catalog",
        "dct:title": _sv("Nämndkoll"),
        "dct:description": _sv(str(site.metadata("description"))),
        "dct:publisher": publisher,
        "dct:language": {"@id": f"{_EU}/language/SWE"},
        "dct:license": {"@id": _CC0},
        "dct:modified": updated,
        "foaf:homepage": {"@id": whole("/")},
        "dcat:themeTaxonomy": {"@id": f"{_EU}/data-theme"},
        "dcat:dataset": await _dataset(site, whole, publisher["@id"], updated),
    }


async def _dataset(
    site: Datasette, whole: Absolute, publisher: object, updated: object
) -> dict[str, Any]:
    return {
        "@id": whole("/data#datamangd"),
        "@type": "dcat:Dataset",
        "dct:identifier": whole("/data"),
        "dct:title": _sv(_TITLE),
        "dct:description": _sv(_ABOUT),
        "dct:publisher": {"@id": publisher},
        "dct:language": {"@id": f"{_EU}/language/SWE"},
        "dct:modified": updated,
        "dct:accrualPeriodicity": {"@id": f"{_EU}/frequency/IRREG"},
        "dct:accessRights": {"@id": f"{_EU}/access-right/PUBLIC"},
        "dct:spatial": {"@id": f"{_EU}/country/SWE"},
        **await _temporal(site),
        "dcat:keyword": [_sv(word) for word in _KEYWORDS],
        "dcat:theme": {"@id": f"{_EU}/data-theme/GOVE"},
        "dcat:landingPage": {"@id": whole("/data")},
        "foaf:page": {"@id": whole("/kvalitet")},
        "dcat:distribution": await _distributions(site, whole),
    }


async def _distributions(site: Datasette, whole: Absolute) -> list[dict[str, Any]]:
    database = site.get_database()
    found = [_distribution(whole("/arende.json"), "Ärenden, JSON", "application/json")]
    if site.setting("allow_download"):
        address = whole(f"/data/{Path(database.path).name}")
        found.append(_distribution(address, "Hela databasen, SQLite", "application/vnd.sqlite3"))
    for table in await read_dictionary(site):
        address = whole(site.urls.table(database.name, table.name, format="csv") + "?_stream=on")
        found.append(_distribution(address, f"{table.title}, CSV", "text/csv"))
    return found


def _distribution(address: str, title: str, media_type: str) -> dict[str, Any]:
    return {
        "@id": f"{address}#distribution",
        "@type": "dcat:Distribution",
        "dct:title": _sv(title),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dct:format": {"@id": f"{_IANA}/{media_type}"},
        "dcat:mediaType": {"@id": f"{_IANA}/{media_type}"},
        "dct:license": {"@id": _CC0},
    }


async def _temporal(site: Datasette) -> dict[str, Any]:
    span = await fetch_one(site, _SPAN)
    if not span["first"]:
        return {}
    first, last = ({"@value": span[key], "@type": "xsd:date"} for key in ("first", "last"))
    period = {"@type": "dct:PeriodOfTime", "dcat:startDate": first, "dcat:endDate": last}
    return {"dct:temporal": period}


def _sv(text: str) -> dict[str, str]:
    return {"@value": text, "@language": "sv"}


def _date(moment: datetime) -> dict[str, str]:
    return {"@value": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "@type": "xsd:dateTime"}
