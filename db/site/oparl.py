"""Papers, meetings, consultations, persons and organisations in the shape of OParl 1.1.

What does not fit is told in docs/oparl.md.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from corpus.vocabulary import MINUTES
from db.site.naming import heading
from db.site.query import Row, fetch, fetch_one
from db.slug import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from datasette.app import Datasette

    from db.site.address import Absolute

    Object = dict[str, Any]

SCHEMA: Final = "https://schema.oparl.org/1.1/"
UNKNOWN: Final = "okand"
"""The body of what names no municipality."""

_ZONE: Final = ZoneInfo("Europe/Stockholm")
_PAPER: Final = """
    SELECT paper.*, body.slug AS body_slug, body.name AS body_name, file.added, file.media_type,
        (SELECT value FROM diary_number WHERE paper = paper.id ORDER BY rowid LIMIT 1) AS number,
        coalesce(paper.meeting_date, paper.date) AS day
    FROM paper JOIN file ON file.sha256 = paper.file LEFT JOIN body ON body.id = paper.body
    WHERE paper.id = :id
"""
_MOVERS: Final = """
    SELECT DISTINCT person.slug FROM person_role JOIN person ON person.id = person_role.person
    WHERE paper = :id AND role IN ('proposer', 'supporter', 'signatory')
        AND person.official ORDER BY fact
"""
_RELATED: Final = """
    SELECT DISTINCT other.paper FROM case_matter AS own
    JOIN case_matter AS other ON other.case_file = own.case_file
    WHERE own.paper = :id AND other.paper <> :id ORDER BY other.paper
"""
_CONSULTATIONS: Final = """
    SELECT consultation.*, body.slug AS body_slug FROM consultation
    LEFT JOIN body ON body.id = consultation.body WHERE paper = :id ORDER BY fact
"""
_PRESENT: Final = """
    SELECT DISTINCT person.slug FROM person_role JOIN person ON person.id = person_role.person
    WHERE paper = :id AND role IN (
        'chair', 'vice_chair', 'member', 'substitute', 'secretary', 'official'
    ) AND person.official ORDER BY fact
"""
_ITEMS: Final = """
    SELECT item.*, (
            SELECT group_concat(outcome, ', ') FROM decision
            WHERE decision.paper = item.paper AND decision.paragraph = item.paragraph
                AND stage = 'taken'
        ) AS result, (
            SELECT group_concat(text, char(10)) FROM decision
            WHERE decision.paper = item.paper AND decision.paragraph = item.paragraph
                AND stage = 'taken'
        ) AS resolution
    FROM item WHERE paper = :id ORDER BY fact
"""
_PERSON: Final = """
    SELECT * FROM person WHERE slug = :slug AND official
"""


async def system(site: Datasette, whole: Absolute) -> Object:
    """Return the entry point."""
    license_url = site.metadata("license_url")
    return _object(whole("/oparl/system"), "System", whole) | {
        "oparlVersion": SCHEMA,
        "name": str(site.metadata("title")),
        "license": str(license_url),
        "body": whole("/oparl/body"),
        "website": whole("/"),
        "web": whole("/data"),
    }


def body(name: str | None, whole: Absolute) -> Object:
    """Return a municipality or region."""
    id_ = _body(name, whole)
    lists = ("organization", "person", "meeting", "paper")
    return _object(id_, "Body", whole) | {
        "system": whole("/oparl/system"),
        "name": name or "Okänd kommun eller region",
        **{key: f"{id_}/{key}" for key in lists},
        "legislativeTerm": [],
    }


async def organization(site: Datasette, name: str, whole: Absolute) -> Object:
    """Return a board, committee or assembly by its slug; empty where there is none."""
    row = await fetch_one(site, "SELECT * FROM body WHERE slug = :slug", {"slug": name})
    if not row:
        return {}
    id_ = whole(f"/oparl/organization/{name}")
    return _object(id_, "Organization", whole) | _known(
        body=_body(row["municipality"], whole),
        name=row["name"],
        meeting=f"{id_}/meeting",
        organizationType="Gremium",
        classification="Parlament" if row["name"] == "Kommunfullmäktige" else None,
        web=whole(f"/organ/{name}"),
    )


async def person(site: Datasette, name: str, whole: Absolute) -> Object:
    """Return who acts in office by their slug; empty where nobody does."""
    row = await fetch_one(site, _PERSON, {"slug": name})
    if not row:
        return {}
    return _object(whole(f"/oparl/person/{name}"), "Person", whole) | {
        "body": _body(row["municipality"], whole),
        "name": row["name"],
        "web": whole(f"/person/{name}"),
    }


async def paper(site: Datasette, id_: str, whole: Absolute) -> Object:
    """Return a paper; empty where there is none."""
    row = await fetch_one(site, _PAPER, {"id": id_})
    if not row:
        return {}
    movers = await fetch(site, _MOVERS, {"id": id_})
    related = await fetch(site, _RELATED, {"id": id_})
    organization_ = row["body_slug"] and whole(f"/oparl/organization/{row['body_slug']}")
    return _object(whole(f"/oparl/paper/{id_}"), "Paper", whole) | _known(
        body=_body(row["municipality"], whole),
        name=heading(row["title"], row["kind"], row["body_name"], row["day"]),
        reference=row["number"],
        date=_day(row["date"]),
        paperType=row["kind"],
        mainFile=_file(row, whole),
        originatorPerson=[whole(f"/oparl/person/{each['slug']}") for each in movers],
        relatedPaper=[whole(f"/oparl/paper/{each['paper']}") for each in related],
        consultation=await _consultations(site, id_, whole),
        underDirectionOf=[organization_] if organization_ else [],
        created=row["added"],
        web=whole(f"/papper/{id_}"),
    )


async def consultation(site: Datasette, id_: str, number: int, whole: Absolute) -> Object:
    """Return a row of a paper's timetable, numbered from 1; empty where there is none."""
    found = await _consultations(site, id_, whole)
    return found[number - 1] if 1 <= number <= len(found) else {}


async def meeting(site: Datasette, id_: str, whole: Absolute) -> Object:
    """Return the meeting that minutes or an agenda tell of; empty where they tell of none."""
    told = await fetch_one(site, "SELECT * FROM meeting WHERE paper = :id", {"id": id_})
    row = await fetch_one(site, _PAPER, {"id": id_})
    if not told or not row:
        return {}
    held = row["kind"] in MINUTES
    own = whole(f"/oparl/meeting/{id_}")
    present = await fetch(site, _PRESENT, {"id": id_}) if held else []
    place = {"id": f"{own}#plats", "type": f"{SCHEMA}Location", "description": told["place"]}
    organization_ = row["body_slug"] and whole(f"/oparl/organization/{row['body_slug']}")
    return _object(own, "Meeting", whole) | _known(
        name=heading(row["title"], row["kind"], row["body_name"], row["day"]),
        meetingState="durchgeführt" if held else "eingeladen",
        start=_moment(row["day"], told["start"]),
        end=_moment(row["day"], told["end"]),
        location=place if told["place"] else None,
        organization=[organization_] if organization_ else [],
        participant=[whole(f"/oparl/person/{each['slug']}") for each in present],
        **{"resultsProtocol" if held else "invitation": _file(row, whole)},
        agendaItem=_items(await fetch(site, _ITEMS, {"id": id_}), own),
        created=row["added"],
        web=whole(f"/mote/{id_}"),
        **{"namndkoll:date": row["day"]},
    )


async def _consultations(site: Datasette, id_: str, whole: Absolute) -> list[Object]:
    rows = await fetch(site, _CONSULTATIONS, {"id": id_})
    return [_consultation(row, at, whole) for at, row in enumerate(rows, start=1)]


def _consultation(row: Row, at: int, whole: Absolute) -> Object:
    organization_ = row["body_slug"] and whole(f"/oparl/organization/{row['body_slug']}")
    planned = row["planned"]
    return _object(whole(f"/oparl/consultation/{row['paper']}/{at}"), "Consultation", whole) | {
        "paper": whole(f"/oparl/paper/{row['paper']}"),
        "organization": [organization_] if organization_ else [],
        "namndkoll:name": row["name"],
        "namndkoll:date": row["date"],
        "namndkoll:planned": None if planned is None else bool(planned),
    }


def _items(rows: Iterable[Row], meeting_: str) -> list[Object]:
    return [
        {
            "id": f"{meeting_}#punkt-{at}",
            "type": f"{SCHEMA}AgendaItem",
            **_known(
                number=f"§ {row['paragraph']}" if row["paragraph"] else row["number"],
                order=at,
                name=row["title"],
                result=row["result"],
                resolutionText=row["resolution"],
            ),
        }
        for at, row in enumerate(rows)
    ]


def _file(row: Row, whole: Absolute) -> Object:
    """Return the file of a paper: its text as we show it, for the file itself stays at home."""
    return {
        "id": whole(f"/oparl/paper/{row['id']}") + "#fil",
        "type": f"{SCHEMA}File",
        "mimeType": "text/html",
        "accessUrl": whole(f"/papper/{row['id']}"),
        "namndkoll:sha256": row["file"],
        "namndkoll:mediaType": row["media_type"],
    }


def _object(id_: str, type_: str, whole: Absolute) -> Object:
    context = {"@vocab": SCHEMA, "id": "@id", "type": "@type", "namndkoll": whole("/data#")}
    return {"@context": context, "id": id_, "type": f"{SCHEMA}{type_}"}


def _known(**values: object) -> Object:
    """Return the values that there are; OParl leaves out what is not known."""
    return {key: value for key, value in values.items() if value is not None and value != []}


def _body(municipality: str | None, whole: Absolute) -> str:
    return whole(f"/oparl/body/{slug(municipality) if municipality else UNKNOWN}")


def _day(value: str | None) -> str | None:
    """Return a whole day; OParl knows no months."""
    return value if value and _moment(value, "00:00") else None


def _moment(day: str | None, time: str | None) -> str | None:
    """Return a day and a time as one moment, Swedish time; None where either is not known."""
    try:
        return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=_ZONE).isoformat()
    except ValueError:
        return None
