"""What the pages show, as data: the same rows, each fact with its words and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.site import case_list, case_page, index, meeting, paper, profile, results
from db.site.query import Row, fetch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from datasette.app import Datasette

    from db.site.address import Absolute
    from db.site.evidence import Evidence

    Convert = Callable[[Any], Any]

_INNER: Final = {
    "address", "body_slug", "absent_slug", "digest", "first", "file", "party_slug", "path", "slug",
    "sort_key",
}  # fmt: skip
"""What the pages need and nobody else."""

_TOLD_APART: Final = {"demand", "question", "recipient", "attachment", "written_date"}
"""Facts that stand in no list of their own."""

_PAGES: Final = "SELECT number, text FROM page WHERE paper = :paper ORDER BY number"
_CASE_KEYS: Final = (
    "case", "title", "kind", "municipality", "diary_numbers", "parties", "persons", "raised",
    "due", "due_reason", "stated_due", "status", "outcome", "overdue", "reason", "answered", "next",
)  # fmt: skip
_EVENT_KEYS: Final = ("date", "type", "outcome", "paragraph", "paper", "page", "quote")
_LINK_KEYS: Final = ("left", "right", "reason", "judgement")


async def of_paper(site: Datasette, id_: str, whole: Absolute) -> Row:
    """Return the data of a paper's page; empty where there is no such paper."""
    shown = await paper.read(site, id_)
    if not shown:
        return {}
    convert = _with_evidence(shown["evidence"], whole)
    facts = {kind: rows for kind, rows in shown["facts"].items() if kind in _TOLD_APART}
    return {
        **convert(shown["paper"]),
        "url": whole(f"/papper/{id_}"),
        "diary_numbers": [row["value"] for row in shown["diary_numbers"]],
        "decisions": convert([row for _, rows in shown["decisions"] for row in rows]),
        "persons": convert(_official(shown["persons"])),
        **{key: convert(shown[key]) for key in ("consultations", "parties", "districts")},
        "facts": convert(facts),
        "pages": await fetch(site, _PAGES, {"paper": id_}),
    }


async def of_meeting(site: Datasette, id_: str, whole: Absolute) -> Row:
    """Return the data of a meeting's page; empty where the paper is of no meeting."""
    shown = await meeting.read(site, id_)
    if not shown:
        return {}
    convert = _with_evidence(shown["evidence"], whole)
    return {
        **convert(shown["meeting"]),
        "url": whole(f"/mote/{id_}"),
        "attendance": {heading: convert(rows) for heading, rows in shown["attendance"]},
        "paragraphs": convert(shown["paragraphs"]),
    }


async def of_profile(site: Datasette, kind: str, slug: str, whole: Absolute) -> Row:
    """Return the data of a person's, body's, party's or district's page; empty where none is."""
    shown = await profile.read(site, kind, slug)
    if not shown:
        return {}
    convert = _with_evidence(shown["evidence"], whole)
    return {
        **convert(shown["head"]),
        "url": whole(shown["page"]),
        "sections": {section.heading: convert(rows) for section, rows, _ in shown["sections"]},
        "people": convert(shown["people"]),
    }


async def of_index(site: Datasette, kind: str, page: int, whole: Absolute) -> Row:
    """Return one page of a list of meetings, bodies, persons, parties or districts."""
    shown = await index.read(site, kind, page)
    rows = [
        _without_inner(row) | {"url": whole(f"/{kind}/{row['address']}")}
        for row in shown["entries"]
    ]
    return {key: shown[key] for key in ("total", "page", "last_page")} | {"entries": rows}


async def of_search(site: Datasette, question: results.Question, whole: Absolute) -> Row:
    """Return one page of what a search finds, and how many papers each choice would leave."""
    found = await results.answer(site, question)
    rows = [
        _without_inner(row) | {"url": whole(f"/papper/{row['id']}"), "page": row["number"]}
        for row in found.papers
    ]
    choices = {
        key: [{"value": c.value, "label": c.label, "papers": c.papers} for c in chosen]
        for key, chosen in found.choices.items()
    }
    return {
        "url": whole(found.question.address()),
        "total": found.total,
        "page": found.question.page,
        "last_page": found.last_page,
        "papers": rows,
        "choices": choices,
    }


async def of_case(site: Datasette, id_: str, whole: Absolute) -> Row:
    """Return a case as the contract has it; empty where there is none.

    Papers go by their ids here. A private person who raised it is not named.
    """
    shown = await case_page.read(site, id_)
    if not shown:
        return {}
    case = _case(shown["case"], whole)
    return {
        **case,
        "papers": [row["id"] for row in shown["papers"]],
        "events": [
            {key: row[key] for key in _EVENT_KEYS}
            | {"body": row["name"], "planned": bool(row["planned"])}
            for row in shown["events"]
        ],
        "links": [{key: row[key] for key in _LINK_KEYS} for row in shown["links"]],
        "commitments": [
            {key: row[key] for key in ("text", "due", "paper", "page")}
            | {"by": row["name"], "open": bool(row["open"])}
            for row in shown["commitments"]
        ],
        "similar": [
            {"case": row["name"], "municipality": row["municipality"], "score": row["score"]}
            for row in shown["similar"]
        ],
    }


async def of_cases(site: Datasette, choice: case_list.Choice, whole: Absolute) -> Row:
    """Return the cases that a visitor chose, without their stories."""
    found = await case_list.cases(site, choice)
    return {"total": len(found), "cases": [_case(case, whole) for case in found]}


def _case(case: Row, whole: Absolute) -> Row:
    answered = case["answered"]
    persons = [mover["name"] for mover in case["movers"] if mover["slug"]]
    return {key: case[key] for key in _CASE_KEYS} | {
        "persons": persons,
        "overdue": bool(case["overdue"]),
        "answered": None if answered is None else bool(answered),
        "url": whole(f"/arende/{case['id']}"),
    }


def _official(persons: Iterable[Row]) -> list[Row]:
    """Return those who act in office: a private person is named in no list."""
    return [person for person in persons if person["slug"]]


def _without_inner(row: Mapping[str, Any]) -> Row:
    return {key: value for key, value in row.items() if key not in _INNER}


def _with_evidence(evidence: Mapping[int, Evidence], whole: Absolute) -> Convert:
    """Return what makes data of what a page shows, with the words instead of numbers of facts."""

    def convert(value: Any) -> Any:
        if isinstance(value, dict):
            row = {str(key): convert(inner) for key, inner in _without_inner(value).items()}
            found = evidence.get(row.pop("fact", None) or 0)
            return row | ({"evidence": words(found)} if found else {})
        if isinstance(value, (list, tuple)):
            return [convert(inner) for inner in value]
        return value

    def words(found: Evidence) -> Row:
        address = whole(f"/papper/{found.paper}") + found.address
        return {"paper": found.paper, "page": found.page, "quote": found.quote, "url": address}

    return convert
