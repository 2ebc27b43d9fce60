"""Invented papers as records: the text, and facts whose evidence stands in it."""

from __future__ import annotations

import hashlib
from typing import Any

from pipeline.link import Matter, matters

Record = dict[str, Any]

TOWN = "Provstad"
EMPTY = ("parties", "persons", "dates", "decisions", "timetable", "demands", "items", "districts")


def record(path: str, kind: str, text: str = "", **facts: Any) -> Record:
    """Return a record of *text* on one page; a fact's evidence is the first place of its words.

    Movers are given as ``movers={"Anna Ek": "S"}``, the answered initiative as
    ``answers=("motion", "2031-03-05")``.
    """
    title = facts.get("title")
    text = text or title or ""
    made: Record = {
        "source": {"path": path, "sha256": hashlib.sha256(path.encode()).hexdigest()},
        "pages": [{"number": 1, "text": text}],
        "kind": kind,
        "municipality": TOWN,
        "responds_to": None,
        "diary_numbers": [],
        "evidence": {"title": evidence(text, title)} if title else {},
        "meeting_date": None,
    }
    made |= {name: [] for name in EMPTY}
    movers = facts.pop("movers", {})
    made["persons"] = [{"name": one, "party": movers[one], "role": "proposer"} for one in movers]
    made["parties"] = [{"party": one, "role": "proposer"} for one in sorted(set(movers.values()))]
    if "answers" in facts:
        answered, raised = facts.pop("answers")
        made["responds_to"] = {"kind": answered, "party": None, "date": raised, "title": None}
    made |= facts
    return _placed(made, text)


def decision(text: str, outcome: str, stage: str, body: str, **more: Any) -> Record:
    return {
        "text": text, "outcome": outcome, "stage": stage, "body": body, "number": None,
        "paragraph": None, "deadline": None,
    } | more  # fmt: skip


def item(paragraph: str, title: str, *numbers: str) -> Record:
    return {"paragraph": paragraph, "title": title, "diary_numbers": list(numbers)}


def row(body: str, date: str, paragraph: str | None = None, words: str | None = None) -> Record:
    """Return a row of the timetable that stands in the text as *words*, or as body and date."""
    return {
        "body": body, "body_resolved": body, "date": date, "planned": False,
        "paragraph": paragraph, "words": words or f"{body} {date}",
    }  # fmt: skip


def day(value: str, words: str | None = None) -> Record:
    return {"value": value, "words": words or value}


def evidence(text: str, words: str | None) -> Record:
    start = text.find(words) if words else -1
    if start < 0 or words is None:
        return {}
    return {"page": 1, "start": start, "end": start + len(words), "text": words}


def only(made: Record) -> Matter:
    """Return the one matter of a record."""
    (matter,) = matters(made)
    return matter


def _placed(made: Record, text: str) -> Record:
    for key in ("dates", "decisions", "timetable", "demands", "items"):
        for fact in made[key]:
            words = fact.pop("words", None) or fact.get("text") or fact.get("title")
            fact["evidence"] = evidence(text, words)
    return made
