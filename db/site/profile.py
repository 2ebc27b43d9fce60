"""The page of a person, a body, a party or a district: its cases, and where papers speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from db.site import caseload, evidence, pictures
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from datasette.app import Datasette

LONGEST: Final = 100
"""Entries that a list shows; the tables hold the rest."""


@dataclass(frozen=True, slots=True)
class Section:
    """A list of the page. Its SQL yields the newest first, at most :limit entries of :id.

    An entry has a paper, and may have a fact, a paragraph, a heading, a name, a label and a text.
    ``quotes`` shows the words that the fact stands on.
    """

    heading: str
    sql: str
    quotes: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """A kind of page. ``head`` finds the row by :slug, with an id and a name."""

    title: str
    head: str
    sections: tuple[Section, ...]
    people: str | None = None
    """Who belongs here, by name; none where None."""


_ABOUT: Final = """
    coalesce(paper.meeting_date, paper.date) AS day, body.name AS body, paper.municipality,
    paper.id AS paper, paper.kind AS paper_kind, paper.title AS paper_title,
    EXISTS (SELECT 1 FROM meeting WHERE meeting.paper = paper.id) AS is_of_meeting
"""
_NEWEST: Final = "ORDER BY day IS NULL, day DESC, paper.id"

_SAID: Final = """
    SELECT said.fact, said.kind AS label, said.text, said.paragraph, person.name, {about},
        (
            SELECT title FROM item
            WHERE item.paper = said.paper AND item.paragraph = said.paragraph LIMIT 1
        ) AS heading
    FROM ({said}) AS said JOIN paper ON paper.id = said.paper
    LEFT JOIN body ON body.id = paper.body LEFT JOIN person ON person.id = said.person
    {newest}, said.fact LIMIT :limit
"""
_MOTIONS: Final = "SELECT fact, paper, paragraph, person, kind, text FROM motion"
_BALLOTS: Final = """
    SELECT fact, paper, paragraph, person, choice AS kind,
        CASE choice WHEN 'ja' THEN yes_means WHEN 'nej' THEN no_means END AS text
    FROM ballot JOIN vote ON vote.fact = ballot.vote
"""
_PARTY_BALLOTS: Final = """
    SELECT fact, paper, paragraph, NULL AS person, NULL AS text,
        group_concat(members || ' ' || choice, ', ') AS kind
    FROM (
        SELECT vote, choice, count(*) AS members FROM ballot WHERE party = :id
        GROUP BY vote, choice ORDER BY vote, members DESC, choice
    ) AS tally JOIN vote ON vote.fact = tally.vote GROUP BY fact
"""
_RESERVATIONS: Final = """
    SELECT fact, paper, paragraph, person, NULL AS kind, NULL AS text FROM reservation
"""
_RECUSALS: Final = "SELECT fact, paper, paragraph, person, NULL AS kind, NULL AS text FROM recusal"
_STATEMENTS: Final = "SELECT fact, paper, paragraph, person, kind, text FROM statement"

_ROLES: Final = """
    SELECT min(fact) AS fact, group_concat(DISTINCT role) AS roles, max(person_role.title) AS text,
        max(replaces) AS replaces, {about}
    FROM person_role JOIN paper ON paper.id = person_role.paper
    LEFT JOIN body ON body.id = paper.body
    WHERE person = :id AND {where} GROUP BY paper.id {newest} LIMIT :limit
"""
_ABSENCES: Final = """
    SELECT fact, person.name AS absent, {about}
    FROM person_role JOIN person ON person.id = person_role.person
    JOIN paper ON paper.id = person_role.paper LEFT JOIN body ON body.id = paper.body
    WHERE replaced = :id {newest} LIMIT :limit
"""
_OF_BODY: Final = """
    SELECT {about}, (SELECT count(*) FROM item WHERE item.paper = paper.id) AS paragraphs
    FROM paper JOIN body ON body.id = paper.body
    WHERE paper.body = :id AND {where} {newest} LIMIT :limit
"""
_CONSULTATIONS: Final = """
    SELECT consultation.fact, {about}, consultation.date AS handled,
        consultation.paragraph AS handled_as
    FROM consultation JOIN paper ON paper.id = consultation.paper
    LEFT JOIN body ON body.id = paper.body
    WHERE consultation.body = :id ORDER BY handled DESC, paper.id LIMIT :limit
"""
_PASSAGES: Final = """
    SELECT passage.fact, {about} FROM passage JOIN paper ON paper.id = passage.paper
    LEFT JOIN body ON body.id = paper.body
    WHERE district = :id {newest}, passage.fact LIMIT :limit
"""
_MENTIONS: Final = """
    SELECT fact, mentions, {about} FROM district_mention
    JOIN paper ON paper.id = district_mention.paper LEFT JOIN body ON body.id = paper.body
    WHERE district = :id AND paper.id NOT IN (SELECT paper FROM passage WHERE district = :id)
    {newest} LIMIT :limit
"""
_PARTY_PAPERS: Final = """
    SELECT fact, {about} FROM party_role JOIN paper ON paper.id = party_role.paper
    LEFT JOIN body ON body.id = paper.body
    WHERE party = :id AND role = '{role}' {newest} LIMIT :limit
"""
_PEOPLE: Final = """
    SELECT person.name, person.slug, max(person_role.party) AS party, person.municipality
    FROM person_role JOIN person ON person.id = person_role.person
    {where} AND person.official
    GROUP BY person.id ORDER BY person.sort_key LIMIT :limit
"""


def _section(heading: str, sql: str, *, quotes: bool = False, **parts: str) -> Section:
    return Section(heading, sql.format(about=_ABOUT, newest=_NEWEST, **parts), quotes)


def _said(heading: str, rows: str, who: str) -> Section:
    """Return the list of what a person or a party, as *who* tells, said in minutes."""
    return _section(heading, _SAID, said=f"{rows} WHERE {who} = :id")


PROFILES: Final[Mapping[str, Profile]] = MappingProxyType(
    {
        "person": Profile(
            "Person",
            """
            SELECT id, name, municipality,
                (SELECT group_concat(DISTINCT party) FROM person_role WHERE person = id) AS parties
            FROM person WHERE slug = :slug AND official
            """,
            (
                _said("Yrkanden", _MOTIONS, "person"),
                _said("Röster", _BALLOTS, "person"),
                _said("Reservationer", _RESERVATIONS, "person"),
                _said("Jäv", _RECUSALS, "person"),
                _said("Yttranden och anteckningar", _STATEMENTS, "person"),
                _section("Handlingar", _ROLES, where="NOT is_of_meeting"),
                _section("Möten", _ROLES, where="is_of_meeting AND role <> 'mentioned'"),
                _section("Frånvaro", _ABSENCES),
                _section("Nämns i protokoll", _ROLES, where="is_of_meeting AND role = 'mentioned'"),
            ),
        ),
        "organ": Profile(
            "Organ",
            "SELECT id, name, municipality FROM body WHERE slug = :slug",
            (
                _section("Möten", _OF_BODY, where="is_of_meeting"),
                _section("Handlingar", _OF_BODY, where="NOT is_of_meeting"),
                _section("Ärenden som organet behandlar", _CONSULTATIONS),
            ),
            _PEOPLE.format(
                where="""JOIN paper ON paper.id = person_role.paper WHERE paper.body = :id
                AND role IN ('chair', 'vice_chair', 'member', 'substitute', 'secretary')"""
            ),
        ),
        "parti": Profile(
            "Parti",
            "SELECT code AS id, coalesce(name, code) AS name FROM party WHERE slug = :slug",
            (
                _said("Yrkanden", _MOTIONS, "party"),
                _section("Röster", _SAID, said=_PARTY_BALLOTS),
                _said("Reservationer", _RESERVATIONS, "party"),
                _said("Yttranden och anteckningar", _STATEMENTS, "party"),
                _section("Handlingar med förslag från partiet", _PARTY_PAPERS, role="proposer"),
                _section("Handlingar som nämner partiet", _PARTY_PAPERS, role="mentioned"),
            ),
            _PEOPLE.format(where="WHERE person_role.party = :id"),
        ),
        "stadsdel": Profile(
            "Stadsdel",
            "SELECT id, name, municipality FROM district WHERE slug = :slug",
            (
                _section("Stycken som handlar om stadsdelen", _PASSAGES, quotes=True),
                _section("Andra handlingar som nämner stadsdelen", _MENTIONS),
            ),
        ),
    }
)
"""The kinds of pages, by the first part of their addresses."""


async def read(site: Datasette, kind: str, slug: str) -> dict[str, Any]:
    """Return what the page of *slug* shows; empty where nothing has that address."""
    profile = PROFILES[kind]
    head = await fetch_one(site, profile.head, {"slug": slug})
    if not head:
        return {}
    values = {"id": head["id"], "limit": LONGEST}
    found = [(section, await fetch(site, section.sql, values)) for section in profile.sections]
    facts = [row["fact"] for _, rows in found for row in rows if row.get("fact")]
    return {
        "kind": kind,
        "profile": profile,
        "page": f"/{kind}/{slug}",
        "head": head,
        "cases": await caseload.read(site, kind, head["id"]),
        "pictures": await pictures.read(site, kind, head["id"]),
        "sections": [(section, rows, _by_paper(rows)) for section, rows in found if rows],
        "people": await _people(site, profile, values),
        "evidence": await evidence.of_facts(site, facts),
        "longest": LONGEST,
    }


async def _people(site: Datasette, profile: Profile, values: Mapping[str, object]) -> list[Row]:
    return await fetch(site, profile.people, values) if profile.people else []


def _by_paper(rows: Iterable[Row]) -> list[list[Row]]:
    return [list(group) for _, group in groupby(rows, lambda row: row["paper"])]
