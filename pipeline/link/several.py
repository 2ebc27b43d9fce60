"""Several initiatives in one: a § that announces new motions, one answer to two of them.

A list of what is unanswered ("balanslista") names initiatives too, and belongs to none of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.vocabulary import MINUTES, Kind, Outcome
from extractors import gazetteer
from extractors.grammar.diary_number import DISTINCTIVE, PREFIXED
from pipeline.link import title as titles
from pipeline.link.sentence import sentence_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.link.part import Part, Record


class Subject(NamedTuple):
    """What a matter is about; ``raises`` where the paper itself is the initiative.

    ``announced`` where a § tells that it was handed in, in the words ``quote``. ``words`` are
    those in which another's title should be found again.
    """

    initiative: str | None
    title: str | None
    parties: tuple[str, ...]
    movers: tuple[str, ...]
    numbers: tuple[str, ...]
    words: str
    raises: bool = False
    announced: bool = False
    quote: str = ""


_PLURAL: Final = (
    (Kind.MOTION, r"motioner(?:na)?"),
    (Kind.INTERPELLATION, r"interpellationer(?:na)?"),
    (Kind.MEDBORGARFORSLAG, r"medborgarförslag(?:en)?"),
    (Kind.NAMNDINITIATIV, r"(?:nämnds?|ledamots|politiker)?initiativ(?:en|ärenden)?"),
    (Kind.FRAGA, r"(?:enkla )?frågor(?:na)?"),
)
_MANY: Final = "|".join(shape for _, shape in _PLURAL)
_MANY_OF: Final = tuple(
    (kind, re.compile(rf"\b(?:{shape})(?!\w)", re.IGNORECASE)) for kind, shape in _PLURAL
)
_PLAINLY_MANY: Final = re.compile(
    rf"\b(?:motioner|interpellationer)(?:na)?\b|\b(?:två|tre|fyra|fem|sex|flera) (?:{_MANY})(?!\w)",
    re.IGNORECASE,
)
_ANNOUNCES: Final = re.compile(
    rf"(?:(?:anmäl(?:an|ning|da)|nya?|nyinkomna|inkomna|inlämnade|väckta|remiss|remittering|"
    rf"överlämnande|av|till|från|för|och|samt|beredning|ledamöter|(?:kommun|region)?fullmäktige|"
    rf"\d[\d-]*|{_MANY})(?!\w)\W*)+",
    re.IGNORECASE,
)
_UNSETTLED: Final = re.compile(
    r"balanslist|motionsbalans|uppdragslist|beredningsläge|\b(?:obesvarade|kvarstående|utestående)\b"
    r"|\bunder beredning\b"
    r"|\b(?:ej|inte|icke)\b.{0,30}?(?:bered|behandl|besvar|färdig|avgjor)",
    re.IGNORECASE,
)
_OF_MANY: Final = re.compile(
    rf"balanslist|motionsbalans|uppdragslist|\b(?:{_MANY}|motions\w*|uppdrag)(?!\w)", re.IGNORECASE
)
"""Redovisning enligt kommunallagen 5 kap. 35 § and the assembly's rules of procedure."""
_WRITES_OFF: Final = re.compile(r"\bavskriv", re.IGNORECASE)
_ANSWERS: Final = re.compile(r"\b(?:svar|yttrande|besvarande|avskrivning|remiss)\b", re.IGNORECASE)

_LINK: Final = r"(?:[,;:]|\b(?:och|samt|respektive|resp\.))\s+"
_ABOUT: Final = r"(?:om|angående|gällande|rörande|avseende)\b"
_FIRST: Final = rf"(?:{_ABOUT}|av\b|från\b|till\b|med\b|\(|[-–:])"
_ONE: Final = r"(?:motion|interpellation|medborgarförslag|\w*initiativ|fråga)(?:en|et|n)?"
_NAMES: Final = rf"(?:av\s+|från\s+)?{titles.PERSON}(?:(?:,|\s+och|\s+samt)\s+{titles.PERSON})*"
_BY_KIND: Final = re.compile(rf"{_LINK}(?=(?:svar på\s+)?{_ONE}(?!\w)\s*{_FIRST})", re.IGNORECASE)
_BY_MOVER: Final = re.compile(rf"{_LINK}(?={_NAMES}\s+{_ABOUT})")
_BY_WORDS: Final = re.compile(rf"{_LINK}(?={_ABOUT})", re.IGNORECASE)

_MARKER: Final = re.compile(r"^\s*(?:[•●○▪*–-]|\d{1,2}[.)]|[a-z]\))\s+")
_OPENS: Final = re.compile(rf"(?:{_ONE})(?!\w)\s*{_FIRST}", re.IGNORECASE)
_HANDED_IN: Final = re.compile(rf"^{_NAMES}[^.]*?\b(?P<from>en\s+{_ONE}(?!\w).*)", re.DOTALL)
_PROCEDURE: Final = re.compile(
    r"\b(?:yrka|reserver|deltar|anmäler jäv|yttra|föreslår|instämm|justera)\w*", re.IGNORECASE
)
_ENDS: Final = re.compile(
    r"[,;(]?\s*\b(?:dnr|diarienummer|daterad|inkommen|inkom|inlämnad|väckt|ställd|remitter(?:ad|as)|"
    r"(?:över)?lämnas|hänskjut\w+|skickas|anmäls|läggs|anses|avslås|bifalls|avskrivs)\b.*"
    r"|\.(?:\s+[A-ZÅÄÖ].*|\s*$)",
    re.IGNORECASE | re.DOTALL,
)

ALIKE: Final = 84
"""Likeness from which on two titles in one § are one initiative's."""

_NEEDLESS: Final = frozenset({Outcome.NOTERAS, Outcome.GODKANNS, Outcome.OVRIGT})
"""What is decided of the announcement, and of none of what is announced."""
_HANDED_ON: Final = frozenset({Outcome.OVERLAMNAS, Outcome.UPPDRAG})


def is_list(title: str | None) -> bool:
    """Whether a heading is of a list of what is not settled yet: "Obesvarade motioner"."""
    if not title or not _UNSETTLED.search(title) or _WRITES_OFF.search(title):
        return False
    return _OF_MANY.search(title) is not None


def several(part: Part, title: str | None) -> list[tuple[Part, Subject]]:
    """Return each initiative that a § announces or a paper answers, with what is told of it.

    Empty where a part is about one matter, or a list of what is unanswered.
    """
    if not title or is_list(title):
        return []
    kind = _kind(title)
    announced = part.record["kind"] in MINUTES | {Kind.KALLELSE} and _announces(title)
    if announced and kind:
        named = _once(_listed(part, kind))
    elif _ANSWERS.search(title) or titles.kind_of(title):
        named = _in_title(title, kind)
        if len(named) < 2 and kind and _PLAINLY_MANY.search(title):  # noqa: PLR2004
            named = _once(_listed(part, kind))
        named = named if len(named) > 1 else []
    else:
        named = []
    subjects = [each._replace(announced=announced) for each in named]
    return [(_narrowed(part, each, subjects), each) for each in subjects]


def _announces(title: str) -> bool:
    return _ANNOUNCES.fullmatch(title) is not None


def _kind(title: str) -> str | None:
    """Return the kind that a heading names in the plural, or of which it names one."""
    many = next((kind.value for kind, shape in _MANY_OF if shape.search(title)), None)
    return titles.kind_of(title) or many


def _in_title(title: str, kind: str | None) -> list[Subject]:
    """Return the initiatives that a heading joins by "och", "samt" or a comma."""
    for shape in (_BY_KIND, _BY_MOVER, _BY_WORDS):
        if shape is _BY_WORDS and not _PLAINLY_MANY.search(title):
            break
        pieces = shape.split(title)
        found = [_subject(each, titles.kind_of(each) or kind) for each in pieces if pieces[1:]]
        if found and all(found):
            return _once(each for each in found if each)
    return []


def _subject(words: str, kind: str | None) -> Subject | None:
    """Return the initiative that some words name, None where they do not say what it is about."""
    line = " ".join(_MARKER.sub("", words).split())
    numbers = [match for shape in (DISTINCTIVE, PREFIXED) for match in shape.finditer(line)]
    end = min((match.start() for match in numbers), default=len(line))
    about = _ENDS.sub("", line[:end].rstrip(" ,;(–-"), count=1).strip()
    if kind is None or not titles.stems(titles.core(about)):
        return None
    movers = tuple(dict.fromkeys(name for name, _ in titles.movers_of(about)))
    written = tuple(dict.fromkeys(match[0] for match in numbers))
    return Subject(kind, about, titles.parties_of(about), movers, written, line)


def _listed(part: Part, kind: str) -> Iterator[Subject]:
    """Yield what the lines of a part name, one after the other or in a sentence."""
    for chunk in _chunks(part.words()):
        for words in _BY_KIND.split(chunk):
            found = _entry(words, kind)
            if found:
                yield found._replace(quote=words.strip())


def _chunks(text: str) -> Iterator[str]:
    """Yield list items, table rows and paragraphs; a line that goes on belongs to what it ends."""
    chunk: list[str] = []
    for line in text.split("\n"):
        if chunk and _begins(line):
            yield "\n".join(chunk)
            chunk = []
        chunk += [line] if line.strip() else []
    if chunk:
        yield "\n".join(chunk)


def _begins(line: str) -> bool:
    """Whether a line goes on with nothing that stands before it."""
    bare = line.strip()
    if not bare or "\t" in line or bare.lower() in _headings():
        return True
    return any(shape.match(line) for shape in (_MARKER, _OPENS, _HANDED_IN))


@cache
def _headings() -> frozenset[str]:
    return frozenset(heading.lower() for heading in gazetteer.column("headings", "heading"))


def _entry(words: str, kind: str) -> Subject | None:
    bare = _MARKER.sub("", words)
    handed_in = _HANDED_IN.match(bare)
    if handed_in:
        said = handed_in["from"].removeprefix("en ").strip()
        found = _subject(said, titles.kind_of(said) or kind)
        movers = titles.movers_of(bare[: handed_in.start("from")])
        return found and found._replace(
            movers=tuple(dict.fromkeys(name for name, _ in movers)),
            parties=titles.parties_of(bare[: handed_in.start("from")]),
        )
    if _OPENS.match(bare):
        return _subject(bare, titles.kind_of(bare) or kind)
    set_apart = bare != words or "\t" in words
    if set_apart and titles.movers_of(bare) and not _PROCEDURE.search(bare):
        return _subject(bare, kind)
    return None


def _once(found: Iterable[Subject]) -> list[Subject]:
    """Return each initiative once, however often a § names it."""
    kept: list[Subject] = []
    for each in found:
        if not any(titles.likeness(_stems(each), _stems(other)) >= ALIKE for other in kept):
            kept.append(each)
    return kept


def _stems(subject: Subject) -> tuple[str, ...]:
    return titles.stems(titles.core(subject.title or ""))


def _narrowed(part: Part, one: Subject, all_: Sequence[Subject]) -> Part:
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
    """Return the § with the words that announce *one* initiative as its evidence."""
    start = part.text.find(one.quote, part.start, part.end) if one.quote else -1
    if part.item is None or start < 0:
        return part.item
    page = part.page(start)
    first = part.pages[page - part.page(0)]
    where = {"page": page, "start": start - first, "end": start - first + len(one.quote)}
    return part.item | {"evidence": where | {"text": one.quote}}


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
    about = set(_stems(one))
    return len(said & about) * 2 > len(about)


def _concerns(decision: Record) -> bool:
    return decision["outcome"] not in _NEEDLESS


def _referred(decision: Record) -> Record:
    """Return a decision on what was announced: whoever gets it prepares it."""
    handed_on = decision["outcome"] in _HANDED_ON
    return decision | {"outcome": str(Outcome.REMITTERAS)} if handed_on else decision
