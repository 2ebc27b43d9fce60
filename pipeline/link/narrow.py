"""What a part that is about several initiatives tells of one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Outcome
from pipeline.link import title as titles
from pipeline.link.sentence import sentence_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.link.part import Part, Record
    from pipeline.link.subject import Subject

_NEEDLESS: Final = frozenset({Outcome.NOTERAS, Outcome.GODKANNS, Outcome.OVRIGT})
"""What is decided of the announcement, and of none of what is announced."""
_HANDED_ON: Final = frozenset({Outcome.OVERLAMNAS, Outcome.UPPDRAG})


def narrowed(part: Part, one: Subject, all_: Sequence[Subject]) -> Part:
    """Return a part with what it tells of *one* initiative, and of all together."""
    record = part.record
    kept = {
        key: [fact for fact in record.get(key) or [] if _tells(_words(part, fact), one, all_)]
        for key in ("decisions", "timetable", "dates")
    }
    if one.announced:
        kept["decisions"] = [_referred(each) for each in kept["decisions"] if _concerns(each)]
    said = record.get("responds_to")
    days = {fact["value"] for fact in kept["dates"]}
    if said and said.get("date") and record.get("dates") and said["date"] not in days:
        said = said | {"date": None}
    narrowed = record | kept | {"demands": [], "responds_to": said}
    return replace(part, record=narrowed, item=_quoted(part, one))


def _quoted(part: Part, one: Subject) -> Record | None:
    """Return the § with the words that announce *one* initiative, on one page, as its evidence."""
    start = part.text.find(one.quote, part.start, part.end) if one.quote else -1
    if part.item is None or start < 0:
        return part.item
    end, page = start + len(one.quote), part.page(start)
    if part.page(end - 1) != page:
        return part.item
    first = part.pages[page - part.page(0)]
    where = {"page": page, "start": start - first, "end": end - first, "text": one.quote}
    return part.item | {"evidence": where}


def _words(part: Part, fact: Record) -> str:
    """Return a decision's own words, or the sentence in which a day stands."""
    if "outcome" in fact:
        return str(fact["text"])
    place = part.place(fact)
    return sentence_at(part.text, place) if place is not None else ""


def _tells(text: str, one: Subject, all_: Sequence[Subject]) -> bool:
    """Whether a text names *one* initiative, by its mover or its words, or none of them all."""
    return _names(text, one) or not any(_names(text, each) for each in all_)


def _names(text: str, one: Subject) -> bool:
    if any(name in text for name in one.movers):
        return True
    said = set(titles.stems(text))
    about = set(one.stems())
    return len(said & about) * 2 > len(about)


def _concerns(decision: Record) -> bool:
    return decision["outcome"] not in _NEEDLESS


def _referred(decision: Record) -> Record:
    """Return a decision on what was announced: whoever gets it prepares it."""
    handed_on = decision["outcome"] in _HANDED_ON
    return decision | {"outcome": str(Outcome.REMITTERAS)} if handed_on else decision
