"""Headings of committee papers: which slot a line opens, alone or glued to its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile
from typing import Final

from rapidfuzz.distance import OSA

from extractors import gazetteer

SLOTS: Final = frozenset(
    "proposal decision summary background matter preparation assessment economy child equality "
    "social climate legal union basis timetable recipients signature minutes_item minutes_front "
    "minutes_notice".split()
)
"""Slots of headings.csv that open a section; the others are labels, types and groups."""

_BODY: Final = r"[\w,/ -]*(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|beredningen|delegationen|direktionen)(?: för (?:[\w-]+, )?[\w-]+(?: (?:och|samt) [\w-]+)?| [A-ZÅÄÖ][\w-]+)?"
_OFFICE: Final = (
    r"(?:(?:\w+-,? )*(?:(?:\w+-) (?:och|samt) )?[\w-]+s |\w+ska \w*(?:förvaltningen|kontoret)s )"
)
"""Whose proposal it is: "Kultur- och fritidsförvaltningens", "Tekniska kontorets"."""

_COMING: Final = (
    r"(?:preliminära?|planera(?:d|de|t)|fortsatta?|vidare|kommande|(?:den )?politiska?)"
)
_HANDLING: Final = r"(?:process|hantering|handläggning|behandling|beredning)(?:en)?"
_WAY: Final = rf"(?:(?:gång|väg|kedja|ordning|planering)(?:en)?|{_HANDLING})"
_TO_DECISION: Final = r"(?:till|mot|fram till) beslut(?:et)?"
_TIMES: Final = r"(?:tider|datum|sammanträden|tids?plan|beredning|beslut(?:sgång|ande)?)"
_SENDS: Final = r"(?:skickas|sänds|sändes|expedieras|delges|översänds|meddelas|lämnas|tillställs)"
_FAMILIES: Final = (
    (
        "proposal",
        rf"{_OFFICE}?(?:förslag till (?:beslut(?: på sammanträdet)?|{_BODY})|beslutsförslag|förslag till ställningstagande|hemställan)",
    ),
    (
        "proposal",
        rf"(?:{_BODY}s|ledamots|presidiets) förslag(?: till (?:{_BODY}|beslut(?: i {_BODY})?))?",
    ),
    ("proposal", rf"i {_BODY}"),
    ("decision", rf"(?:{_BODY}s )?beslut(?: i {_BODY}| för egen del)?|{_BODY} beslutade(?: att| följande)?"),
    (
        "recipients",
        rf"(?:beslut(?:et|en)?|protokollsutdrag(?:et)?|handlingar(?:na)?|utdrag(?:et)?|paragrafen|ärendet|kopia(?: av beslutet)?)\b(?: (?:ska|skall|sk|bör))?(?: (?:att|även|för kännedom|för verkställande))? ?{_SENDS}(?: (?:för kännedom|för verkställande|för åtgärd))? ?(?:till|för)?",
    ),
    (
        "recipients",
        r"(?:expedier(?:as|ing|at|a)|delges|delgivning|sändlista|kopia|utdrag|protokollsutdrag|beslut|besluts?expediering|skickas|sänds)(?: för kännedom)? ?(?:till|för)",
    ),
    ("recipients", r"expediering|expedieras|delges|beslutsexpediering"),
    (
        "basis",
        r"(?:handling(?!\s\d{4})|underlag(?: för beslut(?:et)?| till beslut)?|bifogade (?:filer|dokument|bilagor)|(?:tillhörande |bifogade |bilagda |ärendets )?handlingar(?: i ärendet| som ingår i beslutet)?|förteckning över bilagor|bilageförteckning)",
    ),
    (
        "timetable",
        r"(?:besluts(?:gång och tidplan|process)|tids?plan(?: för (?:ärendet|beslut(?:et)?))?|tids?plan (?:och|samt) (?:samverkan|beslutsgång|beredning)|(?:preliminär )?ärendegång|planerad behandling|ärendets (?:vidare )?(?:gång|hantering|väg|process)|besluts(?:väg|plan)|(?:planerad|preliminär|politisk) (?:besluts(?:gång|väg|process)|behandling)|beredning och tids?plan)",
    ),
    (
        "preparation",
        r"(?:ärendets (?:(?:tidigare )?behandling|handläggning)|beredning(?: av ärendet| och beslutsgång)?|tidigare beredning|tidigare behandling av ärendet|ärendehistorik|beredningsgång)",
    ),
    (
        "timetable",
        rf"(?:{_COMING} )+(?:(?:ärende|besluts?|berednings?|handläggnings?){_WAY}|{_HANDLING})(?: (?:av|för) (?:ärendet|frågan|förslaget))?|(?:ärendets|frågans|beslutets|förslagets|motionens|initiativets) (?:{_COMING} )?{_WAY}(?: {_TO_DECISION})?(?: (?:och|samt) {_TIMES})?|vägen {_TO_DECISION}|så (?:behandlas|hanteras|bereds|handläggs) (?:ärendet|frågan)|(?:ärende|besluts?|berednings|handläggnings)(?:{_WAY}|plan|tids?plan)(?: (?:och|samt) {_TIMES})?|(?:beredning|behandling|hantering)(?: av ärendet)? (?:i (?:nämnder|nämnden|nämnd|politiken)|(?:och|samt) beslut(?:sgång)?)|(?:besluts)?instanser(?: (?:och|samt) {_TIMES})?|datum för beslut",
    ),
    ("signature", r"(?:signerad|undertecknat) av|ansvarig"),
    ("minutes_item", r"(?:framställda |övriga |dagens |inlämnade )?(?:yrkande(?:n|na)?|förslag och yrkanden)(?: (?:och|samt) (?:proposition(?:er|sordning)?|beslutsgång|förslag))?(?: (?:under|på|vid) (?:sammanträdet|mötet|dagens sammanträde))?|voteringsresultat|(?:votering|omröstning)(?: och (?:resultat|omröstningsresultat))?|deltar inte i beslutet|deltagande i beslutet"),
    ("matter", r"ärendet?|yrkandet|motivering(?:en)?|skäl(?:en)?(?: för yrkandet)?"),
    ("union", r"(?:facklig )?samverkan(?: och (?:mbl|information))?|information och förhandling enligt mbl|facklig information"),
)  # fmt: skip


_SENTENCE: Final = re.compile(
    r"^(?:enligt|i enlighet|ordföranden|bifall|avslag|utöver|efter)\b|\s(?:ställer|finner|yrkar|är|har|beslutar|föreslår|anser)\s",
    re.IGNORECASE,
)
"""What speaks of a proposal is no heading of one: "Enligt kommunstyrelsens förslag:"."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found at the start of a text: its slot and where it ends, colon included."""

    slot: str
    end: int


@cache
def _labels() -> dict[str, str]:
    """Map each heading of the gazetteer, in lower case, to its slot."""
    return {
        row["heading"].lower(): row["section"]
        for row in reversed(gazetteer.rows("headings"))
        if row["section"] in SLOTS
    }


@cache
def _whole() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (slot, re.compile(rf"(?:{shape})\s*:?\s*$", re.IGNORECASE)) for slot, shape in _FAMILIES
    )


@cache
def _any_family() -> re.Pattern[str]:
    """Return what any of them matches: nearly every line is none, most by a mark that none has."""
    families = "|".join(shape for _, shape in _FAMILIES)
    return re.compile(rf"(?=[\w,/ -]+\s*:?\s*$)(?:{families})\s*:?\s*$", re.IGNORECASE)


FORMAL_LENGTH: Final = 6
"""Letters of a word that is still known with one of them misprinted."""

FORMAL_WORDS: Final = 5
"""Words of a heading in which a misprint is looked for, at most."""

_CUT: Final = re.compile(r"\s*:\s+(?=\S)|\s+(?=[A-ZÅÄÖ\d”\"•–-])")
"""What may part a heading from the text that it is glued to: "Sammanfattning Nämnden ..."."""

_DIVIDED: Final = re.compile(r"(?<=[a-zåäö])-(?=[a-zåäö])")
"""The hyphen that a narrow margin leaves in a heading: "Ärendebe-skrivning"."""

_RULES: Final = (".", "_", "…")
_RULED: Final = re.compile(r"\s*[._…]{3,}$")
"""The line to sign on that follows a label: "Underskrifter ........"."""

_NEVER_GLUED: Final = frozenset({"förslag", "anslag", "paragraf", "bevis"})


@cache
def _glued_family() -> re.Pattern[str]:
    families = "|".join(shape for _, shape in _FAMILIES)
    return re.compile(rf"(?i:({families}))(?:{_CUT.pattern})")


@cache
def _longest() -> int:
    return max(map(len, _labels()))


def _glued_label(text: str) -> re.Match[str] | None:
    """Return the cut behind the longest heading of the gazetteer that *text* starts with."""
    cuts = takewhile(lambda cut: cut.start() <= _longest(), _CUT.finditer(text))
    starts = ((cut, text[: cut.start()].lower()) for cut in cuts)
    known = [cut for cut, name in starts if name in _labels() and name not in _NEVER_GLUED]
    return known[-1] if known else None


@lru_cache(maxsize=16)  # asked several times in a row of a line and of the one above it
def whole_line(text: str) -> str | None:
    """Return the slot of *text* where it is a known heading and nothing else, else ``None``."""
    stripped = text.strip()
    if stripped.endswith(_RULES):
        stripped = _RULED.sub("", stripped)
    stripped = stripped.rstrip(":").rstrip()
    if len(stripped) > 110 or not stripped or stripped[0].islower():
        return None
    if "-" in stripped:
        stripped = _DIVIDED.sub("", stripped)
    slot = _labels().get(stripped.lower()) or _family(stripped) or _misprinted(stripped)
    return slot if slot and not _SENTENCE.search(stripped) else None


def _misprinted(text: str) -> str | None:
    """Return the slot of a heading with one misprint in a formal word: "Förslag till besult"."""
    words = text.lower().split()
    if len(words) > FORMAL_WORDS or not all(map(str.isalpha, words)):
        return None
    meant = " ".join(map(_formal, words))
    return None if meant == text.lower() else _labels().get(meant)


@lru_cache(maxsize=1024)
def _formal(word: str) -> str:
    """Return the word of a heading that *word* misprints by one letter, neither first nor last."""
    for other in _formal_words().get((word[0], word[-1]), ()):
        if OSA.distance(word, other, score_cutoff=1) == 1:
            return other
    return word


@cache
def _formal_words() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the long words of headings by their first and last letter."""
    words = {word for label in _labels() for word in label.split()}
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for word in sorted(word for word in words if len(word) >= FORMAL_LENGTH and word.isalpha()):
        at = (word[0], word[-1])
        found[at] = (*found.get(at, ()), word)
    return found


def _family(text: str) -> str | None:
    if not _any_family().match(text):
        return None
    return next(slot for slot, shape in _whole() if shape.match(text))


def glued(text: str) -> Heading | None:
    """Return the known heading that *text* starts with where running text follows on the line."""
    cut = _glued_label(text)
    family = None if cut else _glued_family().match(text)
    match = cut or family
    if not match or text[0].islower():
        return None
    name = family[1] if family else text[: match.start()]
    if name.lower().endswith("beslutade") and text[match.end() : match.end() + 1].isdigit():
        return None
    slot = whole_line(name)
    return Heading(slot, match.end()) if slot else None
