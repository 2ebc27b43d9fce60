"""Several initiatives in one: a § that announces new motions, one answer to two of them.

A list of what is unanswered ("balanslista") names initiatives too, and belongs to none of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import MINUTES, Kind
from extractors import gazetteer
from extractors.grammar.diary_number import DISTINCTIVE, PREFIXED
from pipeline.link import title as titles
from pipeline.link.narrow import narrowed
from pipeline.link.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.link.part import Part


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
_FIRST: Final = rf"(?:{_ABOUT}|av\b|från\b|till\b|med\b|[(\"”“»–:-])"
_ONE: Final = r"(?:motion|interpellation|medborgarförslag|\w*initiativ|fråga)(?:en|et|n)?"
_NAMES: Final = rf"(?:av\s+|från\s+)?{titles.PERSON}(?:(?:,|\s+och|\s+samt)\s+{titles.PERSON})*"
_BY_KIND: Final = re.compile(rf"{_LINK}(?=(?:svar på\s+)?{_ONE}(?!\w)\s*{_FIRST})", re.IGNORECASE)
_BY_MOVER: Final = re.compile(rf"{_LINK}(?={_NAMES}\s+{_ABOUT})")
_BY_WORDS: Final = re.compile(rf"{_LINK}(?={_ABOUT})", re.IGNORECASE)

_MARKER: Final = re.compile(r"^\s*(?:[•●○▪*–-]|\d{1,2}[.)]|[a-z]\))\s+")
_PRINT: Final = r"(?:(?:nr )?(?:19|20)\d\d:\d+\s*)?"
_OPENS: Final = re.compile(rf"(?:{_ONE})(?!\w)\s*{_PRINT}{_FIRST}", re.IGNORECASE)
_PARTY: Final = (
    r"[A-ZÅÄÖ]\w+(?:partiet|demokraterna|moderaterna|liberalerna)|Moderaterna|Liberalerna"
)
_HANDED_IN: Final = re.compile(
    rf"^(?:{_NAMES}|{_PARTY})[^.]*?\ben\s+(?P<said>{_ONE}(?!\w).*)", re.DOTALL
)
_SENTENCE: Final = re.compile(r"(?<=\w\.)(?<![Dd]nr\.)\s+(?=[A-ZÅÄÖ])")
_LABELLED: Final = re.compile(
    r"\b(?:dnr|diarienummer)\.?:?\s*(?P<value>\d{4}[/:-]\d{1,6}|\d{1,6}[/-]\d{4})", re.IGNORECASE
)
_NO_DIARY: Final = frozenset({"dnr", "nr", "motion", "fråga"})
_BEFORE_NUMBER: Final = re.compile(r"\s*\(?(?:dnr|diarienummer)?[.:]*\s*", re.IGNORECASE)
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
    return [(narrowed(part, each, subjects), each) for each in subjects]


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
        kinds = [titles.kind_of(each) or (None if shape is _BY_KIND else kind) for each in pieces]
        found = [_subject(*each) for each in zip(pieces, kinds, strict=True) if pieces[1:]]
        if found and all(found):
            return _once(each for each in found if each)
    return []


def _subject(words: str, kind: str | None) -> Subject | None:
    """Return the initiative that some words name, None where they do not say what it is about."""
    line = " ".join(_bare(words).split())
    end = min((start for start, _ in _numbers(line)), default=len(line))
    about = _ENDS.sub("", line[:end].rstrip(" ,;(–-"), count=1).strip()
    if kind is None or not titles.stems(titles.core(about)):
        return None
    movers = tuple(dict.fromkeys(name for name, _ in titles.movers_of(line)))
    written = tuple(dict.fromkeys(number for _, number in _numbers(" ".join(words.split()))))
    return Subject(kind, about, titles.parties_of(line), movers, written, line)


def _bare(words: str) -> str:
    """Return a list item without its bullet, and without the case number that it begins with."""
    bare = _MARKER.sub("", words)
    for start, number in _numbers(bare):
        if _BEFORE_NUMBER.fullmatch(bare[:start]):
            return bare[start + len(number) :].lstrip(" \t\n,:)–-")
    return bare


def _numbers(words: str) -> list[tuple[int, str]]:
    """Return the case numbers in some words, and where each starts."""
    found = [(match.start(), match[0]) for match in DISTINCTIVE.finditer(words)]
    found += [
        (match.start(), match[0])
        for match in PREFIXED.finditer(words)
        if match["letters"].lower() not in _NO_DIARY
    ]
    found += [(match.start("value"), match["value"]) for match in _LABELLED.finditer(words)]
    return sorted(found)


def _listed(part: Part, kind: str) -> Iterator[Subject]:
    """Yield what the lines of a part name, one after the other or in a sentence."""
    for chunk in _chunks(part.words()):
        for words in (one for each in _SENTENCE.split(chunk) for one in _BY_KIND.split(each)):
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
    words = line.strip()
    if not words or "\t" in line or words.lower() in _headings() or _MARKER.match(line):
        return True
    return any(shape.match(_bare(words)) for shape in (_OPENS, _HANDED_IN))


@cache
def _headings() -> frozenset[str]:
    return frozenset(heading.lower() for heading in gazetteer.column("headings", "heading"))


def _entry(words: str, kind: str) -> Subject | None:
    """Return the initiative of a list item, a row or a sentence, None where it tells of none."""
    bare = _bare(words)
    handed_in = _HANDED_IN.match(bare)
    if handed_in:
        who, said = bare[: handed_in.start("said")], handed_in["said"]
        found = _subject(said, titles.kind_of(said) or kind)
        movers = tuple(dict.fromkeys(name for name, _ in titles.movers_of(who)))
        return found and found._replace(movers=movers, parties=titles.parties_of(who))
    if _OPENS.match(bare):
        return _subject(words, titles.kind_of(bare) or kind)
    set_apart = bare != words or "\t" in words
    if set_apart and titles.movers_of(bare) and not _PROCEDURE.search(bare):
        return _subject(words, kind)
    return None


def _once(found: Iterable[Subject]) -> list[Subject]:
    """Return each initiative once, however often a § names it."""
    kept: list[Subject] = []
    for each in found:
        if not any(titles.likeness(each.stems(), other.stems()) >= ALIKE for other in kept):
            kept.append(each)
    return kept
