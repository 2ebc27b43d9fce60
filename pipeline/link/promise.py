"""What somebody is to do, and until when: assignments, promises, and deadlines for an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Outcome, Stage
from pipeline.link.matter import Commitment
from pipeline.link.sentence import bounds
from pipeline.link.step import TO_PREPARE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.link.part import Part, Record

_UNTIL: Final = re.compile(
    r"\b(?:senast|innan|före|till och med|t\.o\.m\.)\s(?:den\s)?$", re.IGNORECASE
)
_ANSWER: Final = re.compile(
    r"\b(?:besvara\w*|svar(?:et|a)?\b|yttrande\w*|yttra\b|remissvar\w*|remisstid\w*)", re.IGNORECASE
)
_PROMISE: Final = re.compile(
    r"\b(?:ska(?:ll)?|kommer(?: att)?|avser(?: att)?|beräknas|planeras)\s(?:\w+\s){0,4}?"
    r"(?:slutför|färdigställ|redovisa|återrapporter|återkom|presentera|vara (?:klar|färdig))\w*"
    r"|\båterkomm(?:a|er) till \w*(?:nämnden|styrelsen|utskottet|fullmäktige)",
    re.IGNORECASE,
)
_RECEIVER: Final = re.compile(
    r"\b(?:uppdrar (?:åt|till)|uppdra (?:åt|till)|ger|ge)\s(?P<after>[\w\s,-]{3,80}?)"
    r"\s(?:i uppdrag|att)\b"
    r"|^(?P<before>[\w\s,-]{3,80}?)\s(?:får|ges)\b[^.]{0,80}?\bi uppdrag\b",
    re.IGNORECASE,
)


def commitments(part: Part, date: str | None, body: str | None) -> tuple[Commitment, ...]:
    """Return the assignments that a part gives and the promises that it makes, in order.

    To prepare an initiative is none: the case's status tells of that. A promise needs a time
    that lies after *date*, the paper's own.
    """
    return tuple(dict.fromkeys([*_assignments(part, date), *_promises(part, date, body)]))


def stated_due(part: Part) -> str | None:
    """Return until when an answer is asked for ("besvaras senast den ..."), the last of them."""
    found = [
        fact["value"]
        for fact, before, sentence in _dated(part)
        if _UNTIL.search(before) and _ANSWER.search(sentence)
    ]
    return max(found, default=None)


def _assignments(part: Part, date: str | None) -> Iterator[Commitment]:
    for decision in part.decisions():
        assigned = decision["stage"] == Stage.TAKEN and decision["outcome"] == Outcome.UPPDRAG
        if assigned and not TO_PREPARE.search(decision["text"]):
            receiver = _RECEIVER.search(decision["text"])
            by = (receiver["after"] or receiver["before"]).strip(" ,") if receiver else None
            page = (decision.get("evidence") or {}).get("page")
            due = decision.get("deadline")
            yield Commitment(decision["text"], due, by, page, date, assigned=True)


def _promises(part: Part, date: str | None, body: str | None) -> Iterator[Commitment]:
    decided = [_stretch(part, decision) for decision in part.decisions()]
    for fact, _, sentence in _dated(part):
        place = part.place(fact)
        if place is None or any(start <= place < end for start, end in decided):
            continue
        later = date is None or fact["value"] > date
        if later and _PROMISE.search(sentence) and not _ANSWER.search(sentence):
            text = " ".join(sentence.split())
            page = fact["evidence"]["page"]
            yield Commitment(text, fact["value"], body, page, date, assigned=False)


def _stretch(part: Part, decision: Record) -> tuple[int, int]:
    place = part.place(decision)
    return (place, place + len(decision["text"])) if place is not None else (0, 0)


def _dated(part: Part) -> Iterator[tuple[Record, str, str]]:
    """Yield each date with its sentence, and what of that stands before the date."""
    for fact in part.facts("dates"):
        place = part.place(fact)
        if place is not None:
            start, end = bounds(part.text, place)
            before = " ".join(part.text[start:place].split())
            yield fact, f"{before} ", " ".join(part.text[start:end].split())
