"""What each list of a record means: the rows that an entry becomes beside its fact."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from db.rows import Rows


def _add_decision(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("decision", entry["text"], entry["evidence"])
    chain = entry.get("body_chain")
    same = ("number", "paragraph", "stage", "outcome", "text", "conditional", "negated", "deadline")
    rows.about(
        "decision",
        fact,
        **{key: entry.get(key) for key in same},
        body=rows.named("body", entry.get("body")),
        body_chain=json.dumps(chain, ensure_ascii=False) if chain else None,
    )


def _add_consultation(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("consultation", f"{entry['body']} {entry['date']}", entry["evidence"])
    rows.about(
        "consultation",
        fact,
        **{key: entry.get(key) for key in ("date", "planned", "paragraph")},
        name=entry["body"],
        body=rows.named("body", entry.get("body_resolved")),
    )


def _add_person(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("person", entry["name"], entry["evidence"])
    same = ("role", "title", "organisation", "replaces", "serving", "paragraphs")
    rows.about(
        "person_role",
        fact,
        **{key: entry.get(key) for key in same},
        person=rows.person(entry["name"]),
        party=rows.party(entry.get("party")),
        replaced=rows.person(entry.get("replaces")),
    )


def _add_party(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("party", entry["party"], entry["evidence"])
    rows.about("party_role", fact, party=rows.party(entry["party"]), role=entry["role"])


def _add_district(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("district", entry["name"], entry["evidence"])
    district = rows.named("district", entry["name"])
    rows.about("district_mention", fact, district=district, mentions=entry["mentions"])
    for evidence in entry.get("passages") or ():
        # A passage is there because the district is: the rule that found the one found the other.
        place = {"rule": entry["evidence"].get("rule")} | evidence
        passage = rows.fact("passage", entry["name"], place)
        rows.about("passage", passage, district=district)


def _add_date(rows: Rows, entry: Mapping[str, Any]) -> None:
    inferred = bool(entry.get("inferred_year"))
    rows.fact("written_date", entry["value"], entry["evidence"], inferred=inferred)


def _text(kind: str) -> Callable[[Rows, Mapping[str, Any]], None]:
    def add(rows: Rows, entry: Mapping[str, Any]) -> None:
        rows.fact(kind, entry["text"], entry["evidence"])

    return add


def _add_item(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("item", entry["title"], entry["evidence"])
    recipients = entry.get("recipients")
    rows.about(
        "item",
        fact,
        **{key: entry.get(key) for key in ("paragraph", "number", "title", "summary", "immediate")},
        recipients=json.dumps(recipients, ensure_ascii=False) if recipients else None,
    )
    for value in dict.fromkeys(entry.get("diary_numbers") or ()):
        rows.tables["item_diary_number"].append({"item": fact, "value": value})


def _add_vote(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("vote", f"{entry['yes']} ja, {entry['no']} nej", entry["evidence"])
    counts = ("paragraph", "round", "yes", "no", "abstain", "absent")
    rows.about(
        "vote",
        fact,
        **{key: entry.get(key) for key in (*counts, "yes_means", "no_means", "result")},
    )
    for position, ballot in enumerate(entry.get("ballots") or (), start=1):
        row = {"vote": fact, "position": position, "choice": ballot["vote"]}
        row |= {"person": rows.person(ballot["name"]), "party": rows.party(ballot.get("party"))}
        rows.tables["ballot"].append(row)


def _add_recusal(rows: Rows, entry: Mapping[str, Any]) -> None:
    fact = rows.fact("recusal", entry["person"], entry["evidence"])
    person = rows.person(entry["person"])
    rows.about("recusal", fact, paragraph=entry.get("paragraph"), person=person)


def _said(table: str, *same: str) -> Callable[[Rows, Mapping[str, Any]], None]:
    """Return what adds a row of *table*: who, in which §, and the columns *same*."""

    def add(rows: Rows, entry: Mapping[str, Any]) -> None:
        who = entry.get("person") or entry.get("party") or entry["evidence"]["text"]
        fact = rows.fact(table, who, entry["evidence"])
        columns = {key: entry.get(key) for key in ("paragraph", *same)}
        columns |= {"person": rows.person(entry.get("person"))}
        columns |= {"party": rows.party(entry.get("party"))}
        rows.about(table, fact, **columns)

    return add


LISTS: Final[Mapping[str, Callable[[Rows, Mapping[str, Any]], None]]] = {
    "decisions": _add_decision,
    "timetable": _add_consultation,
    "persons": _add_person,
    "parties": _add_party,
    "districts": _add_district,
    "dates": _add_date,
    "demands": _text("demand"),
    "questions": _text("question"),
    "recipients": _text("recipient"),
    "attachments": _text("attachment"),
    "items": _add_item,
    "motions": _said("motion", "kind", "text"),
    "votes": _add_vote,
    "reservations": _said("reservation"),
    "recusals": _add_recusal,
    "statements": _said("statement", "kind", "text"),
}
"""What adds an entry of each list of a record."""
