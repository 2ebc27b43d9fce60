"""A case as the contract has it: what its papers say together."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import MINUTES, Kind, Outcome, Stage
from pipeline.link import body as bodies
from pipeline.link import event as log
from pipeline.link import title as titles
from pipeline.link.due import Term, due
from pipeline.link.number import Number, misprinted, parse
from pipeline.link.status import CLOSED, Status, status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.link.event import Event
    from pipeline.link.group import Group
    from pipeline.link.matter import Commitment, Matter

_OF_EXECUTIVE: Final = re.compile(r"K[FS]|KFKS|KSKF|KSN|KSF|KLF|SLK|STK|R[FS]")
"""The diary of the executive and its office: where a case of the assembly is kept."""
_HANDED_DOWN: Final = re.compile(
    r"(?:överlåt|överlämna|lämna|hänskjut|delegera|uppdra)\w*\s(?:[^.]{0,60}?\b(?:till|åt)\s)?"
    r"(?P<board>[\w, -]{0,50}?nämnden)\b[^.]{0,60}?\bbeslut",
    re.IGNORECASE,
)


def case(
    group: Group, matters: Mapping[str, Matter], as_of: str, table: Sequence[Term]
) -> dict[str, Any]:
    """Return the case of a group on the day *as_of* (ISO), keys as in the contract.

    What happened later is left out; plans stand. ``answered`` tells "saknar svar" from "utan
    beslut": whether an office has written an answer; null where nobody raised the case.
    """
    members = sorted((matters[id_] for id_ in group.members), key=_by_date)
    municipality = next((each.municipality for each in members if each.municipality), None)
    kind = kind_of(members)
    addressee = addressee_of(members, kind, municipality)
    events = _known(log.events(members, kind, addressee), as_of)
    stands = status(events, as_of, kind, addressee)
    raised = raised_of(members)
    last, why = due(tuple(table), kind, municipality, raised)
    overdue = bool(last and last < as_of and stands.value not in CLOSED)
    answered = _is_answered(members, addressee) if kind else None
    return {
        "case": identify(members, municipality),
        "title": _title(members),
        "kind": kind,
        "municipality": municipality,
        "diary_numbers": _diary_numbers(members),
        "parties": _proposing(members, "parties"),
        "persons": _whole_names(_proposing(members, "movers")),
        "raised": raised,
        "due": last,
        "status": stands.value,
        "outcome": stands.outcome,
        "overdue": overdue,
        "reason": stands.reason,
        "papers": list(dict.fromkeys(each.paper for each in members)),
        "events": [event.to_json() for event in events],
        "next": _next(events, as_of, stands),
        "links": [
            {"left": link.left, "right": link.right, "reason": link.reason, "judgement": verdict}
            for link, verdict in group.links
        ],
        "commitments": _commitments(members, events),
        "stated_due": max((each.stated_due for each in members if each.stated_due), default=None),
        "due_reason": _why_due(why, overdue=overdue, answered=answered),
        "answered": answered,
    }


def kind_of(members: Sequence[Matter]) -> str | None:
    """Return the kind of the initiative that began a case, None where an office began it."""
    own = [each for each in members if each.raises]
    begun = min((each.date for each in members if _is_office(each) and each.date), default=None)
    kinds = [each.initiative for each in own if not (begun and (each.date or "") > begun)]
    if not kinds:
        kinds = [each.initiative for each in members if not each.raises and each.initiative]
    counted = Counter(kind for kind in kinds if kind)
    return min(counted, key=lambda kind: (-counted[kind], kind), default=None)


def addressee_of(
    members: Sequence[Matter], kind: str | None, municipality: str | None
) -> str | None:
    """Return the body that settles a case: the assembly for what is raised there.

    Else the body in which it was raised, or the highest one to which an office's case goes.
    """
    if kind in bodies.OF_ASSEMBLY:
        assembly = bodies.assembly(municipality)
        handed = _handed_down(members, assembly) if kind == Kind.MEDBORGARFORSLAG else None
        return handed or assembly
    if kind:
        raised_in = next((each.body for each in members if each.raises and each.body), None)
        return _as_most_write(members, raised_in) or _highest(members) or _first_body(members)
    return _highest(members) or _first_body(members)


def raised_of(members: Iterable[Matter]) -> str | None:
    """Return when a case was raised: the day of the minutes in which it was, at first hand.

    Else what most answers and minutes tell of that, else its own date.
    """
    found = list(members)
    told = [each for each in found if each.raised]
    first_hand = [each for each in told if each.kind in MINUTES and each.raised == each.date]
    said = Counter(each.raised for each in first_hand or told)
    if said:
        return min(said, key=lambda when: (-said[when], when))
    return min((each.date for each in found if each.raises and each.date), default=None)


def identify(members: Sequence[Matter], municipality: str | None) -> str:
    """Return a case's id: its number behind the municipality, else the name of its first paper.

    Of several numbers the executive's goes first, then the oldest; a misprint is none.
    """
    borne = Counter(each for member in members for each in member.numbers)
    numbers = sorted((each for each in borne if not _is_misprint(each, borne)), key=_rank)
    if numbers:
        return f"{municipality} {numbers[0]}" if municipality else str(numbers[0])
    first = members[0]
    name = PurePath(first.paper).stem
    return f"{name} § {first.paragraph}" if first.paragraph and first.own else name


def _is_misprint(number: Number, borne: Counter[Number]) -> bool:
    """Whether more papers bear a number from which one wrong figure tells this one."""
    return any(
        borne[other] > borne[number] and misprinted(frozenset({number}), frozenset({other}))
        for other in borne
    )


def _rank(number: Number) -> tuple[bool, int, int, str, str]:
    executive = _OF_EXECUTIVE.fullmatch(number.prefix) is not None
    return (not executive, number.year, len(number.serial), number.serial, number.prefix)


def _by_date(matter: Matter) -> tuple[object, ...]:
    return (not matter.raises, matter.date or "", matter.id)


def _is_office(matter: Matter) -> bool:
    return not matter.raises and matter.initiative is None


def _handed_down(members: Iterable[Matter], assembly: str) -> str | None:
    """Return the board to which the assembly has left the decision (kommunallagen 8 kap. 1 §)."""
    for member in members:
        for step in member.steps:
            if step.type == Stage.TAKEN and bodies.same(step.body, assembly):
                match = _HANDED_DOWN.search(step.text)
                if match and step.outcome != Outcome.AVSLAG:
                    name = match["board"].strip()
                    return name[:1].upper() + name[1:]
    return None


def _first_body(members: Iterable[Matter]) -> str | None:
    return next((each.body for each in members if each.body), None)


def _as_most_write(members: Iterable[Matter], body: str | None) -> str | None:
    """Return a body's name as most of the papers write it; of two, as the longer one does."""
    forms = Counter(each.body for each in members if each.body and bodies.same(each.body, body))
    return max(forms, key=lambda form: (forms[form], len(form), form), default=body)


def _highest(members: Iterable[Matter]) -> str | None:
    asked = [
        step.decider
        for member in members
        for step in member.steps
        if step.decider and step.type in {Stage.PROPOSED, Stage.RECOMMENDED, Stage.TAKEN}
    ]
    return max(asked, key=bodies.rank, default=None)


def _known(events: Iterable[Event], as_of: str) -> list[Event]:
    """Return what was known on a day: plans that came true are told by what happened."""
    kept = [each for each in events if each.type == log.PLANNED or (each.date or "") <= as_of]
    happened = {
        (each.date, bodies.key(each.body or "")) for each in kept if each.type != log.PLANNED
    }
    return [
        each
        for each in kept
        if each.type != log.PLANNED or (each.date, bodies.key(each.body or "")) not in happened
    ]


def _title(members: Sequence[Matter]) -> str | None:
    """Return what the initiative, or the first paper with a title, is about."""
    titled = [each for each in members if each.title]
    first = next((each for each in titled if each.stems), titled[0] if titled else None)
    if first is None or first.title is None:
        return None
    raised = first.initiative is not None or titles.is_plea(first.title)
    about = (raised and first.stems and titles.core(first.title)) or first.title
    return about[:1].upper() + about[1:]


def _diary_numbers(members: Iterable[Matter]) -> list[str]:
    """Return the numbers as first written, each case number once."""
    found: dict[Number | None, str] = {}
    for member in members:
        for written in member.diary_numbers:
            found.setdefault(parse(written), written)
    return list(found.values())


def _proposing(members: Sequence[Matter], name: str) -> list[str]:
    """Return who moved a case: as the initiative says, else as its answers do together."""
    own = [value for each in members if each.raises for value in getattr(each, name)]
    others = [value for each in members if each.initiative for value in getattr(each, name)]
    return list(dict.fromkeys(own or others))


def _whole_names(names: list[str]) -> list[str]:
    """Leave out a name that is the start of another: "Anna Ek" beside "Anna Ek Berg"."""
    return [name for name in names if not any(other.startswith(f"{name} ") for other in names)]


def _is_answered(members: Iterable[Matter], addressee: str | None) -> bool:
    """Whether an office or a body has written an answer for the body that settles the case."""
    return any(
        step.type in {Stage.PROPOSED, Stage.RECOMMENDED, Stage.TAKEN}
        and bodies.same(step.decider, addressee)
        and step.outcome in log.SETTLING
        for member in members
        if not member.raises
        for step in member.steps
    )


def _next(events: Iterable[Event], as_of: str, stands: Status) -> dict[str, str | None] | None:
    if stands.value in CLOSED:
        return None
    for event in events:
        if event.type == log.PLANNED and (event.date or "") >= as_of:
            return {"date": event.date, "body": event.body}
    return None


def _commitments(members: Iterable[Matter], events: Sequence[Event]) -> list[dict[str, Any]]:
    """Return what is to be done, each once, open until a later paper reports it back."""
    reports = [event.date or "" for event in events if event.type == log.REPORTED]
    found: dict[tuple[str, str | None], dict[str, Any]] = {}
    for member in members:
        for each in member.commitments:
            found.setdefault((each.text, each.due), _commitment(each, member.paper, reports))
    return list(found.values())


def _commitment(each: Commitment, paper: str, reports: Iterable[str]) -> dict[str, Any]:
    done = any(when > (each.date or "") for when in reports)
    return {
        "text": each.text,
        "due": each.due,
        "by": each.by,
        "open": not done,
        "paper": paper,
        "page": each.page,
    }


def _why_due(why: str | None, *, overdue: bool, answered: bool | None) -> str | None:
    if not why or not overdue:
        return why
    return f"{why}; {'svar finns, utan beslut' if answered else 'saknar svar'}"
