"""What a case is about: the words of a title behind "Svar på motion av NN (X) om att"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from corpus.vocabulary import Kind
from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from Stemmer import Stemmer

_WORD_OF_NAME: Final = r"(?:[A-ZÅÄÖÉ][\w’'-]+|von|af|de|van|el|al)"
_NAME: Final = rf"{_WORD_OF_NAME}(?: {_WORD_OF_NAME}){{1,4}}"
PERSON: Final = rf"{_NAME} ?\(\w{{1,12}}\)"
"""A person with a party behind: "Anna Ek (S)"."""
MOVER: Final = re.compile(rf"({_NAME}) ?\((\w{{1,12}})\)")

_MOVERS: Final = re.compile(
    rf"(?:\b(?:av|från)\s+|[-–]\s*)?{MOVER.pattern}"
    rf"(?:(?:,|\s+och|\s+samt)\s+{MOVER.pattern})*(?:\s+(?:med flera|m\.? ?fl\.?))?",
)
_ADDRESSED: Final = re.compile(
    r"\b(?:ställd\s+)?till\s(?:(?:[\w-]+|\(\w{1,12}\))\s){1,8}?"
    r"(?=(?:om|angående|gällande|avseende)\b)"
)
_KINDS: Final = (
    (Kind.NAMNDINITIATIV, r"(?:nämnds?|ledamots|politiker|utskotts)?initiativ(?:ärende)?(?:t|et)?"),
    (Kind.MOTION, r"motion(?:en|ssvar)?"),
    (Kind.INTERPELLATION, r"interpellation(?:en|ssvar)?"),
    (Kind.MEDBORGARFORSLAG, r"medborgarförslag(?:et)?"),
    (Kind.SKRIVELSE, r"skrivelse(?:n)?"),
    (Kind.FRAGA, r"(?:enkel\s+|skriftlig\s+)?fråga(?:n)?"),
)
_KIND: Final = "|".join(shape for _, shape in _KINDS)
_MANY: Final = r"(?:motion|interpellation|skrivels)er(?:na)?"
_FIRST: Final = (
    rf"remiss(?:svar)?|svar|yttrande|besvarande|återremiss|anmälan|(?:nya?|inkommen)(?=\s+(?:{_KIND})(?!\w))|över|på|av|"
    r"(?:från|till)\s+\w*(?:styrelsen|nämnden|fullmäktige|kontoret)|från|\w+styrelsen(?=:)|[-–:,.]"
)
_PLEA: Final = r"(?:\w+s?)?yrkande(?:t)?|särskilt\s+(?:yttrande|uttalande)|alternativt\s+förslag"
_PARTY: Final = r"\([A-ZÅÄÖ]\w{0,3}\)|\w+(?:partiet|demokraterna)|moderaterna|liberalerna"
_LEAD: Final = re.compile(
    rf"(?:(?:{_FIRST}|{_KIND}|{_MANY}|{_PLEA}|{_PARTY}|och|angående|avseende|gällande|rörande|ang|om|att|förslag|en|ett"
    rf"|nr\s+[\d:/]+|(?:19|20)\d\d:\d+|\([\d:/]+\))(?!\w)\s*)+",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(rf"\s*(?:(?:{_FIRST})(?!\w)\s*)*", re.IGNORECASE)
_STARTS: Final = tuple(
    (kind, re.compile(rf"(?:{shape})(?!\w)", re.IGNORECASE)) for kind, shape in _KINDS
)
_PLEADS: Final = re.compile(rf"(?:{_PLEA})(?!\w)", re.IGNORECASE)
_QUOTES: Final = '"”“»«'
_TAG: Final = re.compile(r"\((\w{1,5})\)")
_ON: Final = re.compile(r"^\W*(?:(?:angående|avseende|gällande|om|över|till)\b)?\W*")
_WORD: Final = re.compile(r"[^\W_]{2,}")

SEVERAL: Final = 3
LONG: Final = 14
"""Letters from which on two words are a title to know a case by."""

SUBTITLE: Final = 95.0
SLIP: Final = 88
"""Likeness of two words of which one is misspelt."""

COMMON: Final = frozenset(
    "alla andra att av bättre bland den denna det detta deras de du där efter ej eller en "
    "enligt ett finns för förslag från få får ge genom gällande ha har hos hur i in inför "
    "införa inom inte kan kommun kommunen kommunens kommunal kommunala kunna man med medel "
    "mellan mer mot nu ny nya nytt när och om ord på region regionen samt sig sin sina ska "
    "skall skapa skulle som stad staden stadens så till under upp ur ut utan utreda utred utöka "
    "vad var vara vi vid vill våra vårt år åt över öka ökat ökad stärka stärk stärkt motion "
    "motionen svar yttrande remiss interpellation initiativ nämndinitiativ medborgarförslag "
    "skrivelse ärende ärendet beslut protokoll sammanfattning bakgrund nummer beslutande "
    "tjänsteskrivelse tjänsteutlåtande revidering reviderad redovisning rapport uppföljning "
    "ansökan information".split()
)
"""Words of any title: they tell no case from another."""


def kind_of(title: str) -> str | None:
    """Return the kind of initiative that a heading names: "Svar på motion om ..." -> "motion"."""
    opening = _OPENING.match(title)
    rest = title[opening.end() if opening else 0 :]
    return next((kind.value for kind, shape in _STARTS if shape.match(rest)), None)


def is_plea(title: str) -> bool:
    """Whether a heading is of what is moved in a case that others began: "Yrkande angående ..."."""
    return _PLEADS.match(title) is not None


def pleaded(title: str) -> str:
    """Return what a plea is about: "Yrkande angående motion om bad" -> "motion om bad"."""
    plea = _PLEADS.match(title)
    return _ON.sub("", title[plea.end() :], count=1) if plea else title


def parties_of(title: str) -> tuple[str, ...]:
    """Return the parties in a heading, each once: "Motion om bad (V)". (IOP) is none."""
    named = dict(movers_of(title)).values()
    tags = _TAG.findall(_ADDRESSED.sub("", title))
    found = (_codes().get(tag.upper(), tag if tag in named else "") for tag in tags)
    return tuple(dict.fromkeys(code for code in found if code))


@cache
def _codes() -> dict[str, str]:
    """Return what each party's tag, in capitals, is written as today."""
    return {row["abbrev"].upper(): row["today"] for row in gazetteer.rows("parties")}


def movers_of(title: str) -> tuple[tuple[str, str], ...]:
    """Return (name, party) of the persons in a heading: "Motion av Anna Ek (S) om bad".

    To whom it is put moves nothing: "Interpellation av Anna Ek (S) till Bo Alm (M) om bad".
    """
    return tuple((match[1], match[2]) for match in MOVER.finditer(_ADDRESSED.sub("", title)))


def core(title: str) -> str:
    """Return what a title is about: who wrote it, what it answers and how are left out."""
    bare = " ".join(_MOVERS.sub(" ", _ADDRESSED.sub("", title)).split())
    lead = _LEAD.match(bare)
    rest = bare[lead.end() if lead else 0 :]
    last = re.search(r" ?\((\w{1,5})\)$", rest)
    if last and parties_of(last[0]):
        rest = rest[: last.start()]
    bare = rest.strip(" -–:,.")
    return bare.strip(_QUOTES) if bare[:1] in _QUOTES else bare


@lru_cache(maxsize=65_536)
def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words that tell one case from another, in order, each once."""
    words = (word for word in _WORD.findall(text.lower()) if word not in COMMON)
    return tuple(dict.fromkeys(_stemmer().stemWords(list(words))))


def likeness(left: Iterable[str], right: Iterable[str]) -> float:
    """Return how alike two titles are, 0 to 100, from their stems in any order.

    Where all the words of one, three or two long ones, stand in the other, a subtitle explains
    the rest: ("cykelväg", "ringbron", "hult") and the same with "trygg" behind are SUBTITLE.
    """
    fewer, more = sorted((sorted(left), sorted(right)), key=len)
    if not fewer:
        return 0.0
    whole = fuzz.token_sort_ratio(" ".join(fewer), " ".join(more))
    if _tells(fewer) and all(_stands_in(word, more) for word in fewer):
        return max(whole, SUBTITLE)
    return whole


def _tells(words: list[str]) -> bool:
    """Whether a title's words are enough to know it by."""
    return len(words) >= SEVERAL or (len(words) > 1 and len("".join(words)) >= LONG)


def _stands_in(word: str, words: list[str]) -> bool:
    """Whether a word stands among others, a slip of the pen allowed."""
    return word in words or any(fuzz.ratio(word, other) >= SLIP for other in words)


def restated(demands: str, others: str) -> float:
    """Return how alike two texts of demands are, 0 to 100: an answer restates all of them."""
    left, right = (" ".join(sorted(stems(text))) for text in (demands, others))
    return fuzz.token_sort_ratio(left, right) if left and right else 0.0


@cache
def _stemmer() -> Stemmer:
    import Stemmer

    return Stemmer.Stemmer("swedish")
