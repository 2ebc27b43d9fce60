"""What tells programs their way: the site map, robots.txt and llms.txt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from db.site.freshness import last_run
from db.site.query import fetch, fetch_one

if TYPE_CHECKING:
    from datasette.app import Datasette

    from db.site.address import Absolute

PART: Final = 50_000
"""Addresses that a site map may hold (sitemaps.org)."""

_MAPS: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
_FIXED: Final = (
    "/",
    "/arende",
    "/sok",
    "/mote",
    "/organ",
    "/person",
    "/parti",
    "/stadsdel",
    "/data",
)
_PAGES: Final = """
    SELECT '/arende/' || id AS path FROM case_file
    UNION ALL SELECT '/papper/' || id FROM paper
    UNION ALL SELECT '/mote/' || paper FROM meeting
    UNION ALL SELECT '/organ/' || slug FROM body
    UNION ALL SELECT '/person/' || slug FROM person WHERE official
    UNION ALL SELECT '/parti/' || slug FROM party
    UNION ALL SELECT '/stadsdel/' || slug FROM district
"""
_LLMS: Final = """\
# Nämndkoll

> Vad svenska kommunala handlingar (motioner, nämndinitiativ, tjänsteskrivelser, protokoll med \
flera) säger: beslut, datum, personer, partier, nämnder och stadsdelar, och de ärenden som \
handlingarna hör till. Varje uppgift har sida och ordagrant citat.

Uppgifterna är lästa med regler och kan vara fel; handlingen gäller. Ett förslag till beslut är \
inget beslut: se fältet stage (proposed, recommended, taken). Varje sida har sina uppgifter som \
JSON: lägg till .json efter adressen.

## Sidor

- [Ärenden]({arende}): status, förseningar, nästa steg; [som JSON]({arende_json})
- [Sök]({sok}): parametrarna q, typ, kommun, organ, parti, stadsdel, utfall, fran, till, sida; \
[som JSON]({sok_json})
- [Möten]({mote}): närvaro, yrkanden, voteringar och beslut, paragraf för paragraf
- [Nämnder]({organ}), [personer]({person}), [partier]({parti}), [stadsdelar]({stadsdel})

## Data

- [Hämta allt]({data}): databasen och vad varje tabell och kolumn betyder; [som JSON]({data_json})
- [OParl 1.1]({oparl}): organ, möten, handlingar och personer som JSON
- [DCAT-AP-SE]({dcat}): datamängden beskriven

## Optional

- [Kalender]({kalender}): möten, planerade steg och sista dagar
- [Nya handlingar]({flode}): Atom
- [Kvalitet]({kvalitet}): vad som saknas, och hur ofta läsningen har rätt
"""


async def llms(whole: Absolute) -> str:
    """Return llms.txt: what is here, for a language model that is asked about it."""
    names = ("arende", "sok", "mote", "organ", "person", "parti", "stadsdel", "data", "kvalitet")
    paths = {name: f"/{name}" for name in names} | {
        "arende_json": "/arende.json", "sok_json": "/sok.json", "data_json": "/data.json",
        "oparl": "/oparl/system", "dcat": "/dcat.jsonld", "kalender": "/kalender.ics",
        "flode": "/sok.atom",
    }  # fmt: skip
    return _LLMS.format(**{name: whole(path) for name, path in paths.items()})


async def robots(site: Datasette, whole: Absolute) -> str:
    """Return robots.txt: our pages to all, the tables and their countless filters to none."""
    lines = (
        "User-agent: *",
        f"Disallow: {site.urls.database(site.get_database().name)}",
        f"Disallow: {site.urls.path('/-/')}",
        f"Disallow: {site.urls.path('/data/')}",
        "",
        f"Sitemap: {whole('/sitemap.xml')}",
        "",
    )
    return "\n".join(lines)


async def site_map(site: Datasette, whole: Absolute) -> bytes:
    """Return the addresses of all pages; of more than PART, the addresses of the parts."""
    counted = await fetch_one(site, f"SELECT count(*) AS pages FROM ({_PAGES})")  # noqa: S608 - ours
    parts = -(-counted["pages"] // (PART - len(_FIXED)))
    if parts <= 1:
        return await site_map_part(site, 1, whole)
    day = f"{await last_run(site):%Y-%m-%d}"
    root = _root("sitemapindex")
    for part in range(1, parts + 1):
        entry = etree.SubElement(root, f"{{{_MAPS}}}sitemap")
        _add(entry, "loc", whole(f"/sitemap-{part}.xml"))
        _add(entry, "lastmod", day)
    return _written(root)


async def site_map_part(site: Datasette, part: int, whole: Absolute) -> bytes:
    """Return one part of the addresses; parts count from 1."""
    limit = PART - len(_FIXED)
    values = {"limit": limit, "offset": (part - 1) * limit}
    rows = await fetch(site, f"{_PAGES} ORDER BY path LIMIT :limit OFFSET :offset", values)
    root = _root("urlset")
    for path in [*(_FIXED if part == 1 else ()), *(row["path"] for row in rows)]:
        _add(etree.SubElement(root, f"{{{_MAPS}}}url"), "loc", whole(path))
    return _written(root)


def _root(name: str) -> etree._Element:
    return etree.Element(f"{{{_MAPS}}}{name}", nsmap={None: _MAPS})  # type: ignore[dict-item]


def _add(parent: etree._Element, name: str, text: str) -> None:
    etree.SubElement(parent, f"{{{_MAPS}}}{name}").text = text


def _written(root: etree._Element) -> bytes:
    document: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return document
