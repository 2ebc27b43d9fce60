"""Bodies that decide or prepare: boards, executives, assemblies, committees, councils."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from corpus.document import Span
from corpus.mention import BodyMention
from extractors import gazetteer
from extractors.grammar.stem import word_starts

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = r"[^\W\d_]+"
_NO_SUBJECT: Final = frozenset(
    "kännedom beslut godkännande åtgärd beredning yttrande vidare att den det sitt detta sin en "
    "ett information ställningstagande handläggning fortsatt ny nytt svar synpunkter".split()
)
"""Words that may follow "nämnden för" without naming it."""

_STATE: Final = frozenset(
    "länsstyrelsen socialstyrelsen transportstyrelsen institutionsstyrelsen kriminalvårdsstyrelsen "
    "rikspolisstyrelsen polisstyrelsen skolöverstyrelsen förvaltningsstyrelsen föreningsstyrelsen "
    "arbetsmarknadsstyrelsen bolagsstyrelsen skolstyrelsen överklagandenämnden hyresnämnden "
    "arrendenämnden reklamationsnämnden ansvarsnämnden fängelsenämnden partinämnden".split()
)
"""Authorities, courts and companies that end like a body of the municipality."""

_PEOPLE: Final = re.compile(
    r"(?:kommunal|borgar|oppositions|stats|region|landstings|stads)råd(?!sberedning)", re.IGNORECASE
)
_KINDS: Final = (
    ("assembly", "fullmäktige"),
    ("committee", "utskott"),
    ("preparatory", "beredning"),
    ("council", "råd"),
    ("presidium", "presidi"),
    ("union", "grupp"),
    ("union", "samverkan"),
    ("executive", "styrelse"),
)
_GENERIC: Final = frozenset(
    {"nämnden", "styrelsen", "utskottet", "arbetsutskottet", "fullmäktige", "presidiet", "rådet"}
)

_JOINED: Final = (
    rf"(?:(?:{_WORD}-(?:,\s{_WORD}-)*\s?|(?<!för\s)(?:[Kk]ultur|[Bb]arn|[Mm]iljö|[Vv]ård|[Ii]ndivid|[Bb]ygg|[Pp]lan|[Ff]ritid|[Ss]kol|[Oo]msorg)\s"
    r"(?=(?:och|samt)\s(?:fritid|utbildning|bildning|ungdom|skol|bygg|hälsoskydd|samhällsbyggnad|omsorg|äldre|familje|miljö|kultur|stöd)s?(?:nads)?(?:nämnd|utskott)))(?:och|samt)\s)"
)
"""Boards of two subjects; some papers leave the hyphen out: "Kultur och fritidsnämnden"."""

_BOARD: Final = (
    rf"(?:(?:[Ää]ldre\ssamt\s|[Gg]emensamma?\s|[Tt]ekniska\s|[Ss]ociala\s|[Rr]egionala\s|[Hh]umanistiska\s)?{_JOINED}?"
    rf"(?:(?:(?<=-\soch\s)(?:tekniska|sociala)\s)?[^\W\d_]*[Nn]ämnd|[Dd]irektion)(?P<definite>en)?)"
)
_EXECUTIVE: Final = (
    r"(?:(?:[Kk]ommun|[Rr]egion|[Ll]andstings|[Ss]tadsdels|[Ff]örbunds)?[Ss]tyrelsen)"
)
_ASSEMBLY: Final = r"(?:(?:[Kk]ommun|[Rr]egion|[Ll]andstings|[Ss]tads|[Ff]örbunds)?[Ff]ullmäktige)"
_COMMITTEE: Final = (
    rf"(?:(?:[Tt]ekniska\s|[Ss]ociala\s|[Rr]egionala\s)?{_JOINED}?[^\W\d_]*[Uu]tskott(?:et)?)"
)
_GROUP: Final = r"(?:(?<=personer|änniskor)\smed\sfunktions\w+)?"
_COUNCIL: Final = (
    rf"(?:(?:[Kk]ommunala\s)?{_JOINED}?[^\W\d_]+(?<![Oo]m)(?<![Ff]ör)(?<![Ss]am)(?<!t)råd(?:et)?(?:\sför\s(?:{_JOINED})?{_WORD}{_GROUP}(?:\soch\s{_WORD}frågor)?)?"
    rf"|(?:[Kk]ommunala\s)?[Rr]ådet\sför\s(?:{_JOINED})?{_WORD}{_GROUP}(?:\soch\s{_WORD}frågor)?)"
)
_PREPARATORY: Final = r"(?:(?:(?:[^\W\d_]+s|[Vv]al)beredning(?:en)?)|(?:presidi(?:et|um)))"
_UNION: Final = (
    r"(?:(?:(?:[Ff]acklig|[Cc]entral|[Ll]okal|[Ff]örvaltningens|[Kk]ontorets|[Ff]örvaltningsövergripande|"
    r"[Kk]ommunövergripande|[Kk]ommunens|[Cc]entrala|[Ll]okala|[Ff]ackliga)\s)?samverkansgrupp(?:en)?"
    r"|[Ff]örvaltningsgruppen|[Ss]amverkansgruppen|[Ff]örvaltningssamverkan)"
)
_BODILY: Final = r"\w*(?:nämnd|styrelse|utskott|fullmäktige)"
_SHAPE: Final = re.compile(
    rf"(?<![\w-])(?P<name>{_EXECUTIVE}|{_ASSEMBLY}|{_UNION}|{_BOARD}|{_COMMITTEE}|{_COUNCIL}|{_PREPARATORY})"
    rf"(?P<genitive>s)?(?![\w-])"
    rf"(?P<subject>\sför\s(?:{_JOINED})?{_WORD}(?:\soch\s(?!{_BODILY}){_WORD})?)?"
)
_PART: Final = re.compile(
    rf"\s(?P<part>(?:(?:(?!(?:alla|andra|båda|egna|olika|övriga)\s){_WORD}a\s)?{_JOINED}?[^\W\d_]*utskott|presidium|råd\sför\s{_WORD}|[^\W\d_]*beredning|ledningsgrupp|samverkansgrupp)(?![\w-]))"
)
_STEM: Final = re.compile(
    "ämnd|tyrelse|ullmäktige|tskott|råd|Råd|eredning|presidi|amverkan|ruppen|irektion"
)
"""What every name has somewhere in its last word."""

_LEADS: Final = (
    *("och", "samt", "emensam", "emensamma", "ekniska", "ociala", "egionala", "umanistiska"),
    *("acklig", "ackliga", "entral", "entrala", "okal", "okala"),
    *("vergripande", "örvaltningens", "ontorets", "ommunens", "ommunala"),
)
"""How a word ends that may belong to the name of the body behind it."""

_CAPITALS: Final = re.compile("(?:NÄMND|NÄMNDEN|STYRELSEN|FULLMÄKTIGE|UTSKOTTET)(?![\\w-])")
_CAPITAL_RUN: Final = re.compile(r"(?<!\w)[A-ZÅÄÖ][A-ZÅÄÖ, -]*$")
_WORD_START: Final = re.compile(r"(?<![\w-])\w")
_LOOK_BACK: Final = 60

_PLACE_BEFORE: Final = re.compile(
    r"(?P<place>(?:(?:Norra|Södra|Östra|Västra|Inre|Yttre|Gamla)[ ])?[A-ZÅÄÖ]\w+(?:-[A-ZÅÄÖ]\w+)*(?:[ ](?:inner\w+|stans?))?)[ \n]$"
)
_DISTRICT_BOARD: Final = re.compile(
    r"(?:stadsdels|stadsområdes|kommundels|distrikts|områdes)nämnd$"
)


_OPERATION: Final = re.compile(
    r" [A-ZÅÄÖ]\w+(?: sjukhus|(?:, [a-zåäö]+)* och (?!\w+(?:en|et|na)\b)[a-zåäö]+)?"
)
"""What a region's driftnämnd runs: "Driftnämnden Ambulans, diagnostik och hälsa"."""


def find_bodies(text: str) -> list[BodyMention]:
    """Return the bodies named in *text*, in reading order, names nominative.

    Bare "nämnden", "styrelsen", "utskottet" are returned as generic: whose they are, the paper
    has to say. Authorities of the state and single politicians ("kommunalrådet") are none.
    """
    found = [*_find(text), *_in_capitals(text)]
    return sorted(found, key=lambda mention: mention.span)


def _find(text: str) -> Iterator[BodyMention]:
    last = 0
    for match in _shapes(text):
        if match.start() < last:
            continue
        mention = _mention(text, match)
        if mention:
            last = mention.span.end
            yield mention


def _in_capitals(text: str) -> Iterator[BodyMention]:
    """Yield the bodies that a letterhead sets in capitals, named as in running text."""
    last = 0
    for stem in _CAPITALS.finditer(text):
        first = max(last, stem.start() - _LOOK_BACK)
        run = _CAPITAL_RUN.search(text, first, stem.end())
        last = stem.end()
        if run is None:
            continue
        lower = run[0].lower()
        for mention in (*_find(lower),) or _find(run[0].title().replace(" Och ", " och ")):
            start, end = mention.span.start + run.start(), mention.span.end + run.start()
            yield replace(mention, span=Span(start, end))


def _shapes(text: str) -> Iterator[re.Match[str]]:
    """Yield what ``_SHAPE.finditer`` would, which tries every letter of the text."""
    at = 0
    for start in word_starts(_STEM, text):
        if start < at:
            continue
        if text.endswith(_LEADS, at, max(at, start - 1)):
            first = max(at, text.rfind(".", at, start))
            places = (word.start() for word in _WORD_START.finditer(text, first, start + 1))
            match = next(filter(None, (_SHAPE.match(text, place) for place in places)), None)
        else:
            match = _SHAPE.match(text, start)
        if match:
            yield match
            at = match.end()


def _mention(text: str, match: re.Match[str]) -> BodyMention | None:
    written = " ".join(match["name"].split())
    lower = written.lower()
    if lower in _STATE or _PEOPLE.match(lower) or lower in {"nämnd", "utskott", "direktion"}:
        return None
    start, end, name = match.start(), match.end("name"), written
    subject = _subject(match, lower)
    if subject:
        name, end = f"{name} {subject}", match.end("subject")
    elif match["genitive"]:
        part = _PART.match(text, match.end("genitive"))
        end = match.end("genitive")
        if part:
            name, end = f"{name}s {' '.join(part['part'].split())}", part.end()
    else:
        name, end = _with_place(text, name, end)
    place = None
    if _DISTRICT_BOARD.search(lower):
        place = _PLACE_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    if place:
        name, start = f"{place['place']} {name[0].lower()}{name[1:]}", place.start()
    elif lower.endswith("nämnd") and end == match.end("name"):
        return None
    return BodyMention(
        Span(start, end),
        name[0].upper() + name[1:],
        kind(name),
        lower in _GENERIC and name == written,
    )


def _subject(match: re.Match[str], lower: str) -> str | None:
    """Return "för arbetsmarknad och vuxenutbildning" where it is part of the name."""
    if not match["subject"] or lower not in {"nämnden", "utskottet", "rådet"}:
        return None
    words = match["subject"].split()
    return None if words[1].lower() in _NO_SUBJECT else " ".join(words)


@cache
def _places() -> re.Pattern[str]:
    """Districts that stand behind the board's name: "Socialnämnden Centrum"."""
    names = {
        row["district"] for row in gazetteer.rows("districts") if row["municipality"] == "Göteborg"
    }
    ordered = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(r"\s(" + "|".join(re.escape(name) for name in ordered) + r")(?![\w-])")


def _with_place(text: str, name: str, end: int) -> tuple[str, int]:
    if name.lower() == "driftnämnden" and (operation := _OPERATION.match(text, end)):
        return name + operation[0], operation.end()
    if not re.search(r"(?:social|stadsdels)nämnd(?:en)?$", name, re.IGNORECASE):
        return name, end
    match = _places().match(text, end)
    return (f"{name} {match[1]}", match.end()) if match else (name, end)


def kind(name: str) -> str:
    """Return the type of a body from its name: "board", "assembly", "committee", ..."""
    tail = name.lower().partition(" för ")[0].rpartition("nämnden")[2]
    return next((kind for kind, ending in _KINDS if ending in tail), "board")


def name_of(text: str) -> str | None:
    """Return the nominative name where *text* is one body and nothing else, else ``None``."""
    found = find_bodies(text)
    if len(found) == 1 and found[0].span == Span(0, len(text)):
        return found[0].name
    return None


def in_full(name: str, own: str | None) -> str:
    """Return *own* where *name* is short for it: "Arbetsutskottet", in its own papers."""
    part = f"s {name.lower().removesuffix('et')}"
    return own if own and name.endswith("utskottet") and own.lower().endswith(part) else name
