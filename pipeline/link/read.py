"""From a record to the matters in it: one a paper, or one a § of minutes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import INITIATIVES, MINUTES, Kind, Outcome, PartyRole, Role
from pipeline.link import body as bodies
from pipeline.link import title as titles
from pipeline.link.matter import Matter, Reference
from pipeline.link.number import parse
from pipeline.link.part import parts
from pipeline.link.promise import commitments, stated_due
from pipeline.link.several import is_list, several
from pipeline.link.step import TO_PREPARE, Setting, raised_on, steps
from pipeline.link.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.link.part import Part, Record

GIST: Final = 1500
"""Characters of a paper in which another's title should be found again."""
DEMANDS: Final = 600
"""Characters of its demands that are compared."""

_HANDED_ON: Final = frozenset({Outcome.UPPDRAG, Outcome.OVERLAMNAS})
ROUTINE: Final = re.compile(
    r"(?:(?:muntlig |allmän )?information(?:er|särenden)?(?: och \w+| (?:från|till) .+)?$"
    r"|anmälning(?:ar|särenden)\b|anmälan av (?:delegation|inkomna|protokoll|handlingar)"
    r"|förteckning över|meddelande|delgivning|delegations?(?:beslut|ärenden)|delegerade beslut"
    r"|val av (?:protokolls?)?juster|bestämmande av tid"
    r"|(?:protokolls)?justering(?! av (?!protokoll))"
    r"|upprop|närvaro|parentation|frågestund|ordningsfråga|övriga (?:frågor|ärenden|upplysningar)"
    r"|(?:(?:ändring|fastställande|godkännande) av )?(?:dagordning|föredragningslist)"
    r"|nästa (?:sammanträde|möte)|(?:sammanträdet|mötet)s? (?:öppna|avsluta)|avslutning$"
    r"|rapport(?:er)? från förvaltning)",
    re.IGNORECASE,
)
"""§§ that every meeting has: no case, whatever number they bear."""
_ANNOUNCED: Final = re.compile(
    r"(?:anmälan av )?(?:ny|inkommen|väckt)\b"
    r"|anmälan av (?:motion|interpellation|medborgarförslag|\w*initiativ|fråga)\b",
    re.IGNORECASE,
)
"""How a heading begins that tells of what was handed in."""


def matters(record: Record, root: str | None = None) -> Iterator[Matter]:
    """Yield the matters of a record; their ids begin with *root*, the path of its file where None.

    A paper that could not be read has none. Of minutes and agendas each § is one, the routine
    of every meeting left out.
    """
    if "failure" in record:
        return
    paper = identify(record)
    seen: dict[str, int] = {}
    for part in parts(record):
        for matter in _of_part(part, paper, root or paper):
            seen[matter.id] = seen.get(matter.id, 0) + 1
            yield matter if seen[matter.id] == 1 else _numbered(matter, seen[matter.id])


def identify(record: Record) -> str:
    """Return a paper's id: the path of its file, with the part's number behind it in a bundle."""
    source = record["source"]
    path = str(PurePath(source["path"]))
    return f"{path}#{source['part']}" if source.get("part") else path


def _of_part(part: Part, paper: str, root: str) -> Iterator[Matter]:
    """Yield the matter of a part; one for each initiative where it announces or answers several."""
    title = part.item["title"] if part.item else part.record.get("title")
    together = several(part, title)
    for number, (narrowed, subject) in enumerate(together, 1):
        matter = _matter(narrowed, paper, root, subject)
        yield replace(matter, id=f"{matter.id}:{number}")
    if not together and not (part.item and not part.whole and _is_routine(part.item)):
        yield _matter(part, paper, root, _subject(part, title))


def _subject(part: Part, title: str | None) -> Subject:
    """Return what a part with one matter is about; a list of what is unanswered raises nothing."""
    numbers, words = _numbers(part), part.words()
    if is_list(title):
        own = numbers if len(numbers) == 1 else ()
        return Subject(None, title, (), (), own, "")
    initiative, raises = _initiative(part, title)
    parties, movers = _parties(part, title), _movers(part, title)
    announced = _ANNOUNCED.match(title or "") is not None
    return Subject(initiative, title, parties, movers, numbers, words, raises, announced)


def _numbered(matter: Matter, count: int) -> Matter:
    """Return a matter under an id of its own where minutes bear a § twice."""
    return Matter.from_json(matter.to_json() | {"id": f"{matter.id} ({count})"})


def _is_routine(item: Record) -> bool:
    return titles.kind_of(item["title"]) is None and ROUTINE.match(item["title"]) is not None


def _matter(part: Part, paper: str, root: str, subject: Subject) -> Matter:
    record, item, title = part.record, part.item, subject.title
    body, municipality = record.get("body"), record.get("municipality")
    when = _when(record)
    raised = _raised(part, subject, municipality, when)
    paragraph = item.get("paragraph") if item else None
    suffix = (paragraph or item.get("number") or str(part.start)) if item else ""
    setting = Setting(when, body, municipality, subject.initiative, subject.raises, raised)
    return Matter(
        id=root if part.whole else f"{root}#{suffix}",
        paper=paper,
        kind=record["kind"],
        paragraph=paragraph,
        municipality=municipality,
        body=body,
        initiative=subject.initiative,
        raises=subject.raises,
        date=when,
        raised=raised,
        title=title,
        stems=subject.stems(),
        parties=subject.parties,
        movers=subject.movers,
        demands=_demands(part),
        diary_numbers=subject.numbers,
        numbers=frozenset(key for number in subject.numbers if (key := parse(number))),
        own=_reference(body, when, paragraph),
        cites=frozenset(_cited(part)),
        gist=subject.words[:GIST],
        steps=steps(part, setting),
        commitments=() if subject.raises else commitments(part, when, body),
        stated_due=stated_due(part),
    )


def _initiative(part: Part, title: str | None) -> tuple[str | None, bool]:
    """Return the kind of initiative that a part is or answers, and whether it is one itself."""
    kind = part.record["kind"]
    if kind in INITIATIVES and _is_plea(title):
        return titles.kind_of(titles.pleaded(title or "")), False
    if kind in INITIATIVES:
        return str(kind), True
    answered = part.record.get("responds_to") if part.whole else None
    if answered:
        return str(answered["kind"]), False
    return (titles.kind_of(title) if title and kind in MINUTES | {Kind.KALLELSE} else None), False


def _is_plea(title: str | None) -> bool:
    return titles.is_plea(title or "")


def _when(record: Record) -> str | None:
    if record["kind"] in MINUTES | {Kind.KALLELSE}:
        return record.get("meeting_date") or record.get("date")
    return record.get("date")


def _raised(part: Part, subject: Subject, municipality: str | None, when: str | None) -> str | None:
    """Return when an answer or the minutes say that the initiative was raised."""
    if part.record["kind"] in INITIATIVES:
        return None
    stated: str | None = (part.record.get("responds_to") or {}).get("date") if part.whole else None
    here = when if _is_raised_here(part, subject) else None
    return stated or raised_on(part, subject.initiative, municipality) or here


def _is_raised_here(part: Part, subject: Subject) -> bool:
    """Whether a § announces an initiative, or hands it on, in the body in which it is raised."""
    if not subject.initiative or part.record["kind"] not in MINUTES:
        return False
    lowest = bodies.HIGHEST if subject.initiative in bodies.OF_ASSEMBLY else bodies.BOARD
    if bodies.rank(part.record.get("body")) < lowest:
        return False
    return subject.announced or any(
        one["outcome"] == Outcome.REMITTERAS
        or (one["outcome"] in _HANDED_ON and TO_PREPARE.search(one["text"]) is not None)
        for one in part.decisions()
    )


def _numbers(part: Part) -> tuple[str, ...]:
    of_item = part.item.get("diary_numbers") or [] if part.item else []
    of_paper = part.record.get("diary_numbers") or [] if part.whole else []
    return tuple(dict.fromkeys([*of_paper, *of_item]))


def _parties(part: Part, title: str | None) -> tuple[str, ...]:
    if _is_plea(title):
        return ()
    if part.whole:
        found = part.record.get("parties") or []
        return tuple(one["party"] for one in found if one["role"] == PartyRole.PROPOSER)
    return titles.parties_of(title or "")


def _movers(part: Part, title: str | None) -> tuple[str, ...]:
    if _is_plea(title):
        return ()
    if part.whole:
        found = part.record.get("persons") or []
        return _once(one["name"] for one in found if one["role"] == Role.PROPOSER)
    return _once(name for name, _ in titles.movers_of(title or ""))


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _demands(part: Part) -> str:
    return " ".join(one["text"] for one in part.facts("demands"))[:DEMANDS]


def _reference(body: str | None, when: str | None, paragraph: str | None) -> Reference | None:
    return Reference(bodies.key(body), when, paragraph) if body and when and paragraph else None


def _cited(part: Part) -> Iterator[Reference]:
    for row in part.facts("timetable"):
        name = row.get("body_resolved") or row["body"]
        reference = _reference(name, row["date"], row.get("paragraph"))
        if reference:
            yield reference
