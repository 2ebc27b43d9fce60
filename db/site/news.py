"""What is new of a search, a case, a body, a person, a party or a district, as a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from db.site import results, swedish
from db.site.address import identity
from db.site.feed import Entry, Feed
from db.site.freshness import last_run
from db.site.naming import joined, of_case, of_paper
from db.site.profile import PROFILES
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette.app import Datasette

    from db.site.address import Absolute

LONGEST: Final = 100
"""Entries of a feed: more than a night brings."""

_PAPERS: Final = """
    SELECT paper.id, paper.kind, paper.title, paper.municipality, body.name AS body,
        coalesce(paper.meeting_date, paper.date) AS day,
        coalesce(file.added, paper.date, paper.meeting_date) AS known,
        EXISTS (SELECT 1 FROM meeting WHERE meeting.paper = paper.id) AS is_of_meeting
    FROM paper JOIN file ON file.sha256 = paper.file LEFT JOIN body ON body.id = paper.body
    WHERE {where} ORDER BY known IS NULL, known DESC, day DESC, paper.id LIMIT :limit
"""
_CASES: Final = """
    SELECT id, name AS number, title, municipality, status, reason, (
            SELECT max(coalesce(file.added, paper.date, paper.meeting_date))
            FROM case_matter JOIN paper ON paper.id = case_matter.paper
            JOIN file ON file.sha256 = paper.file WHERE case_matter.case_file = case_file.id
        ) AS known
    FROM case_file WHERE {where} ORDER BY known IS NULL, known DESC, updated DESC, id LIMIT :limit
"""
_OF_PAPERS: Final = {
    "organ": "paper.body = :id",
    "person": "paper.id IN (SELECT paper FROM person_role WHERE person = :id)",
    "parti": "paper.id IN (SELECT paper FROM party_role WHERE party = :id)",
    "stadsdel": "paper.id IN (SELECT paper FROM district_mention WHERE district = :id)",
}
# A district stands in a paper; whose § it stands in is not known, so minutes tie no case to it
_OF_CASES: Final = {
    "organ": "id IN (SELECT case_file FROM event WHERE body = :id)",
    "person": "id IN (SELECT case_file FROM case_person WHERE person = :id)",
    "parti": "id IN (SELECT case_file FROM case_party WHERE party = :id)",
    "stadsdel": """
        id IN (
            SELECT case_file FROM case_matter
            JOIN district_mention ON district_mention.paper = case_matter.paper
            WHERE district = :id AND paragraph IS NULL
        )
    """,
}
_CASE: Final = "SELECT id, name AS number, title FROM case_file WHERE id = :id"
_EVENTS: Final = """
    SELECT event.*, coalesce(file.added, paper.date, paper.meeting_date) AS known
    FROM event JOIN paper ON paper.id = event.paper JOIN file ON file.sha256 = paper.file
    WHERE case_file = :id
    ORDER BY known IS NULL, known DESC, event.date DESC, position DESC LIMIT :limit
"""


async def of_search(site: Datasette, question: results.Question, whole: Absolute) -> Feed:
    """Return the newest papers that a search finds."""
    where, values = await results.condition(site, question)
    rows = await fetch(site, _PAPERS.format(where=where), values | {"limit": LONGEST})
    own, page = question.address("/sok.atom"), question.address()
    title = f"Sökning: {question.text}" if question.text else "Nya handlingar"
    entries = [_of_paper(row, whole) for row in rows]
    updated = await last_run(site)
    return Feed(identity("sok", page), title, whole(own), whole(page), updated, entries)


async def of_case_file(site: Datasette, case: str, whole: Absolute) -> Feed | None:
    """Return what happened and is planned in a case; None where there is no such case."""
    found = await fetch_one(site, _CASE, {"id": case})
    if not found:
        return None
    page = f"/arende/{case}"
    rows = await fetch(site, _EVENTS, {"id": case, "limit": LONGEST})
    entries = [_of_event(row, whole) for row in rows]
    return Feed(
        identity(page), of_case(found), whole(f"{page}.atom"), whole(page),
        await last_run(site), entries,
    )  # fmt: skip


async def of_profile(site: Datasette, kind: str, slug: str, whole: Absolute) -> Feed | None:
    """Return the newest papers and cases of a body, person, party or district; None if none is."""
    head = await fetch_one(site, PROFILES[kind].head, {"slug": slug})
    if not head:
        return None
    page = f"/{kind}/{slug}"
    values = {"id": head["id"], "limit": LONGEST}
    entries = await _entries(site, kind, values, whole)
    title = joined(head["name"], head.get("municipality"))
    updated = await last_run(site)
    return Feed(identity(page), title, whole(f"{page}.atom"), whole(page), updated, entries)


async def _entries(
    site: Datasette, kind: str, values: Mapping[str, object], whole: Absolute
) -> list[Entry]:
    papers = await fetch(site, _PAPERS.format(where=_OF_PAPERS[kind]), values)
    cases = await fetch(site, _CASES.format(where=_OF_CASES[kind]), values)
    found = [_of_paper(row, whole) for row in papers] + [_of_case(row, whole) for row in cases]
    return sorted(found, key=lambda entry: entry.known or "", reverse=True)[:LONGEST]


def _of_paper(row: Row, whole: Absolute) -> Entry:
    first = "mote" if row["is_of_meeting"] else "papper"
    said = swedish.date(row["day"]) if row["day"] else None
    about = joined(swedish.capital(row["kind"]), row["body"], row["municipality"], said)
    page = whole(f"/{first}/{row['id']}")
    return Entry(identity("papper", row["id"]), of_paper(row), row["known"], page, about)


def _of_case(row: Row, whole: Absolute) -> Entry:
    title = f"Ärende: {of_case(row)}"
    about = f"{swedish.capital(row['status'])}. {swedish.dates_in(row['reason'])}"
    return Entry(
        identity("arende", row["id"]), title, row["known"], whole(f"/arende/{row['id']}"), about
    )


def _of_event(row: Row, whole: Absolute) -> Entry:
    said = swedish.date(row["date"]) if row["date"] else None
    title = joined(swedish.EVENTS.get(row["type"], row["type"]), row["outcome"], row["name"], said)
    same = (row["type"], row["name"], row["date"], row["paragraph"], row["outcome"])
    return Entry(
        identity("arende", row["case_file"], row["paper"], *same),
        title,
        row["known"],
        whole(f"/arende/{row['case_file']}"),
        row["quote"] or title,
        whole(f"/papper/{row['paper']}"),
    )
