"""What the sentence around a date tells of its time: past or future, weekday, every year."""

from __future__ import annotations

import re
from typing import Final, Literal

from corpus.document import Span
from extractors.grammar.date_draft import GAP, WEEKDAY, YEAR4, look_back

Direction = Literal["past", "future", "nearest"]
"""Where a sentence looks from the day on which the paper was written."""

_PAST: Final = (
    r"beslutades?|beslöt|beslutats?|fick|fått|inkom|inkommit|inlämnades|lämnades?|lämnats?"
    r"|överlämnades?|remitterades?|remitterats|återremitterades?|bordlades?|bordlagts"
    r"|väcktes?|väckts|anmäldes?|behandlades?|behandlats?|hölls|hållits|hade|ägde|var"
    r"|antogs?|antagits|fastställdes?|fastställts|godkändes?|godkänts|skickades?|skickats"
    r"|genomfördes?|genomförts|anordnades?|deltog|redovisades?|redovisats|informerades?"
    r"|informerats|uppdrogs?|gavs?|gett|givits|publicerades?|startades?|trädde|tillsattes"
    r"|lades|överfördes|yttrade|yttrat|träffades?|undertecknades?|daterad|daterat|bildades"
    r"|avslogs?|avslagits|biföll|bifölls|tillstyrktes?|avstyrktes?|lyftes?|presenterades?"
    r"|ställdes?|svarades?|begärdes?|mottogs?|kom|blev|började|påbörjades?|avslutades?"
    r"|infördes|inrättades|öppnades?|stängdes|inträffade|skedde|visade|har|sedan|tidigare"
    r"|framgick|gällde|uppgick|ökade|minskade"
)
_FUTURE: Final = (
    r"senast|ska|skall|kommer|planeras|planerar|planerade?|planerat|besvaras|beräknas|väntas"
    r"|förväntas|föreslås|tidigast|preliminärt|kommande|nästa|framöver|infaller|avses|inför"
    r"|från\s+och\s+med|fr\.?\s?o\.?\s?m\.?|till\s+och\s+med|t\.?\s?o\.?\s?m\.?"
    r"|(?:får|ges|ge\s+\w+)\s+i\s+uppdrag|återrapporteras|redovisas|behandlas|görs|genomförs|påbörjas|inleds|hålls"
)
_FRAME: Final = re.compile(rf"(?<!\w)(?:(?P<past>{_PAST})|(?P<future>{_FUTURE}))(?!\w)")
_LAST_SEASON: Final = re.compile(r"(?:våras|somras|höstas|vintras)\Z")
_TOWARDS: Final = re.compile(rf"(?<!\w)(?:till|inför|mot){GAP}\Z")

_DID: Final = re.compile(
    rf"(?<!planer)(?<!beräkn)(?<!vänt)(?<=[a-zåäö]{{3}})ades?{GAP}(?:i|under|den){GAP}\Z"
)
"""A preterite right before the date: "vandringen som föreningen ordnade i oktober"."""

_EVERY_YEAR: Final = re.compile(
    r"(?<!\w)(?:varje\s+(?:år|vår|höst|sommar|vinter)|årligen|vartannat\s+år|respektive\s+år)(?!\w)"
)
_FIRST_YEAR: Final = re.compile(
    rf"(?<=\w),?{GAP}(?:(?:för{GAP})?första{GAP}gången|med{GAP}(?:start|början)){GAP}(?:år{GAP})?({YEAR4})(?!\w|[-/–][0-9])"
)
"""Behind a day that comes back: "senast den 15 mars, första gången 2031"."""

_IN_YEAR: Final = re.compile(
    rf"(?<!\w)(?:[Uu]nder|[Åå]r)\s+(?:år\s+)?({YEAR4})(?![\w:]|[-/.,–][0-9])"
)
_WEEKDAYS: Final = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
_WEEKDAY: Final = re.compile(rf"(?<!\w){WEEKDAY},?{GAP}(?:den{GAP})?\Z")
_SENTENCE_END: Final = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖ•–-])|\n[^\S\n]*\n(?!\s*\f)")

REACH: Final = 400
"""How far, in characters, a sentence is followed in either direction."""


def sentence(text: str, span: Span) -> Span:
    """Return the sentence or list around *span*, cut off at ``REACH`` characters."""
    low, high = max(0, span.start - REACH), min(len(text), span.end + REACH)
    breaks = [match.end() for match in _SENTENCE_END.finditer(text, low, span.start)]
    following = _SENTENCE_END.search(text, span.end, high)
    return Span(breaks[-1] if breaks else low, following.start() if following else high)


def direction(text: str, span: Span, around: Span) -> Direction:
    """Return where the word before the date at *span* looks, or else the first one after it.

    *around* is the sentence that is searched. "nearest": no word tells.
    """
    if _LAST_SEASON.search(text, span.start, span.end):
        return "past"
    if _TOWARDS.search(look_back(text, span.start).lower()):
        return "future"
    frames = list(_FRAME.finditer(text[around.start : span.start].lower()))
    frame = frames[-1] if frames else _FRAME.search(text[span.end : around.end].lower())
    if frame is None:
        return "past" if _DID.search(look_back(text, span.start)) else "nearest"
    return "past" if frame["past"] else "future"


def is_every_year(text: str, around: Span) -> bool:
    """Whether the sentence speaks of what happens every year: such a day has no year."""
    return bool(_EVERY_YEAR.search(text[around.start : around.end].lower()))


def first_year(text: str, at: int) -> int | None:
    """Return the year in which a day that ends *at* and comes back every year comes first."""
    match = _FIRST_YEAR.match(text, at)
    return int(match[1]) if match else None


def year_stated(text: str, start: int, end: int) -> int | None:
    """Return the year that the words between *start* and *end* set: "Under 2031 hölls ..."."""
    stated = [int(match[1]) for match in _IN_YEAR.finditer(text, start, end)]
    return stated[-1] if stated else None


def weekday(text: str, at: int) -> int | None:
    """Return the weekday named before *at*, Monday 0, or None."""
    named = _WEEKDAY.search(look_back(text, at))
    if not named:
        return None
    return next(n for n, name in enumerate(_WEEKDAYS) if named[0].lower().startswith(name))
