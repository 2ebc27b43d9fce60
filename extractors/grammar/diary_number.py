"""Case numbers, as the diaries of municipalities, regions and the state write them.

Every municipality has a shape of its own. A shape that nothing else has is a case number
wherever it stands; a looser one needs its label ("Dnr", "Vår beteckning").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.mention import DiaryMention
from extractors import gazetteer
from extractors.grammar.stem import match_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

BEFORE: Final = 80
"""How many characters before a label are read for whose it is."""

_YEAR: Final = r"(?:19|20)\d\d"
_DATE: Final = re.compile(_YEAR + r"[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12]\d|3[01])\b")

_BEFORE: Final = r"(?<![\w/:§])(?<![\d.]-)(?<!\d[.,])"
_AFTER: Final = r"(?![\w/:])(?!-\d)(?![.,]\d)"

DISTINCTIVE: Final = re.compile(
    _BEFORE
    + rf"""(?:
      N\d{{3}}-\d{{4}}/\d\d                                  # N131-0123/18
    | \d(?:\.\d{{1,2}}){{1,3}}[-/]\d{{2,5}}[-/]{_YEAR}         # 1.2.4/282-2031
    | {_YEAR}-\d{{1,5}}-\d(?:\.\d{{1,2}}){{1,3}}               # 2031-875-1.2.4
    | (?:[A-ZÅÄÖ]{{2,5}}[ ])?{_YEAR}-\d{{3,6}}[ ]\d(?:\.\d{{1,2}}){{2,3}}  # KS 2031-000212 1.1.1
    | \d{{3}}-\d{{2,5}}/{_YEAR}                               # 316-259/2031
    | [TE][ ]?{_YEAR}-\d{{3}}-\d{{5}}                         # T 2031-313-01743
    | S-Dp[ ]{_YEAR}-\d{{5}}(?:-\d\d)?                       # S-Dp 2031-11922-54
    | {_YEAR}-POL\d{{6}}                                     # 2031-POL000123
    | [A-ZÅÄÖ]{{2,5}}[. ]?{_YEAR}\.\d{{1,5}}(?:-\d{{1,2}})?      # KU.2031.3, KFN 2031.0089, KS2031.0089-6
    | \d\d/(?!SOU|SFS|AFS)[A-ZÅÄÖ]{{2,4}}[ ]\d{{3,5}}            # 31/KS 0215
    | D\d{{2,5}}/{_YEAR}                                     # D742/2031
    | {_YEAR}/\d{{1,5}}[ ]?-[ ]?[A-ZÅÄÖ]{{2,5}}               # 2031/433-KS
    | {_YEAR}/\d{{4}}\.\d{{3}}                               # 2031/0021.042
    | (?!SOU|SFS|AFS|RÖ)[A-ZÅÄÖ]{{2,5}}\d{{3,5}}/\d\d            # OMV0412/31
    | {_YEAR}\.\d{{3,4}}[ ][A-ZÅÄÖ]{{2,5}}                    # 2031.034 BUN
    | [A-ZÅÄÖ]{{2}}[ ][A-ZÅÄÖ]{{2,4}}[ ]{_YEAR}/\d{{5}}          # MK KS 2031/00512
    | {_YEAR}/[A-ZÅÄÖ]{{2,5}}[ ]\d{{4}}(?:[ ]\d{{1,3}})?        # 2031/KS 0206 001
    )"""
    + _AFTER,
    re.VERBOSE,
)
"""Shapes that need neither label nor the letters of a body."""

PREFIXED: Final = re.compile(
    _BEFORE
    + rf"""(?P<letters>[A-Za-zÅÄÖåäö]{{2,6}})
    (?: (?P<joint>[ /-]|[ ]?-[ ]?)
        (?: {_YEAR}(?P<mark>[/:-])(?P<serial>\d{{1,6}})
            (?:[ ]?-[ ]?\d{{3}}|-\d{{1,2}}|/\d{{2,3}}|\.\d{{3}}|[ ]Dpl[ ]\d\d|[ ]\d{{3}}(?=\s*$))?  # KFKS 2031/15-002, Ks/2031:87 512
          | \d{{1,5}}/{_YEAR}                                # Ks 1126/2031
          | \d{{3,4}}/\d\d                                   # SLK 0495/22
          | \d\d/\d{{4}}                                     # SN 31/0098
        )
    )"""
    + _AFTER,
    re.VERBOSE | re.MULTILINE,
)
"""Letters of a body, then year and serial in some order. The letters decide."""

STATE: Final = re.compile(
    _BEFORE
    + rf"(?:A|Fi|Fö|I|Ju|KN|Ku|LI|M|N|S|U|UD|Utr)[ ]?{_YEAR}/\d{{3,5}}(?:/[A-ZÅÄÖ]\w*)?"
    + _AFTER
)
"""The Government Offices' numbers: the letters of a ministry, without a space as a rule."""

LOOSE: Final = re.compile(
    rf"""(?:
      \d{{1,3}}[-/]\d{{2,5}}[-/](?:\d{{4}}|\d\d)              # 502/753-2031
    | (?:{_YEAR}|\d\d)-\d{{2,6}}-\d{{3}}                       # 2031-152-307, 31-000118-101
    | {_YEAR}[/:.-]\d{{1,6}}(?:[ ]?-[ ]?\d{{3}}|[ ][A-ZÅÄÖ]{{2,5}}\b)?
    | \d{{1,5}}/{_YEAR}
    | [A-ZÅÄÖ]{{2,5}}[ ]\d\d/\d{{2,4}}                        # KS 31/120
    | \d{{1,5}}/\d\d-\d{{3}}                               # 31/31-821
    | (?:{_YEAR}|\d\d)[A-ZÅÄÖ]{{2,4}}\d{{1,5}}(?:[ ]\d{{3}}\b)?  # 31UN88, 2031KS214 311
    | [A-ZÅÄÖ]{{2,5}}{_YEAR}[/:-]\d{{1,6}}                    # KS2031/214
    | [A-ZÅÄÖ]{{2,5}}\d{{6,8}}                               # RS311187
    | [A-ZÅÄÖ]{{2,5}}\d\d[/-]\d{{1,5}}                      # KK31/740
    | \d{{2,6}}/\d\d
    | \d\d/\d{{1,4}}                                         # 12/302
    | \d{{2,5}}-{_YEAR}                                      # 822-2031
    | \d{{7}}
    )"""
    + _AFTER,
    re.VERBOSE,
)
"""What only a label makes a case number."""

ALONE: Final = re.compile(
    rf"""(?P<letters>[A-ZÅÄÖ]{{2,5}})(?:\d\d[/-]\d{{3,6}}|[ ]\d\d/\d{{2,4}})  # RD31/00389, KS 31/120
    | [A-ZÅÄÖ]{{2,5}}{_YEAR}[/:-]\d{{1,6}}                    # KS2031/214
    | (?:{_YEAR}|\d\d)[A-ZÅÄÖ]{{2,4}}\d{{1,5}}(?:[ ]\d{{3}})?   # 31UN88, 2031KS214 311
    | {_YEAR}/(?!{_YEAR})\d{{3,5}}                           # 2031/304
    | {_YEAR}-\d{{5}}(?:[ ]\d(?:\.\d{{1,2}}){{1,3}})?            # 2031-00567 1.1.1.1""",
    re.VERBOSE,
)
"""What is a case number where it fills a cell of the first lines, as templates set it."""

HEAD_LINES: Final = 15

_LABEL: Final = re.compile(
    r"""\b(?P<owner>(?:vår|vårt|er|ert|\w+s(?:[ ](?:beslut|skrivelse|yttrande|remiss))?)[ ])?
    (?P<word>ärendebeteckning|ärende-?id|d(?:iarie)?nr|d(?:iarie)?[ ]?nummer|diarie-?nummer|ärendenr|ärendenummer|ärende[ ]nr
      |beteckning|referensnummer)
    \b[.:]*[ ]*""",
    re.VERBOSE | re.IGNORECASE,
)
_LABEL_HINT: Final = re.compile("nr|Nr|NR|ummer|UMMER|eteckning|ETECKNING")
_FIGURES: Final = re.compile(r"\d[-/.:][\dA-ZÅÄÖ]")
"""What each shape but the loose ones has in it."""

_OTHERS: Final = re.compile(
    r"(?:er|ert|\w+(?:departementets|verkets|styrelsens|kansliets|domstolens|myndighetens|"
    r"rättens|ombudsmannens)(?: \w+)?)\s*",
    re.IGNORECASE,
)
_REFERRED: Final = re.compile(r"\b[Rr]emiss(?:en)? från [^.\n]{3,60}[,(]\s*$")
_BRACKETED: Final = re.compile(rf"(?<=\(){_YEAR}[-/](?!{_YEAR}\))\d{{3,6}}(?=\))")
"""Alone in brackets behind a title: "Nybyggnad av carport (2031-0142)"."""

_ALSO: Final = re.compile(r"(?:\s*[,;]\s*|\s+(?:och|samt)\s+)")

LAWS: Final = frozenset(
    "AML ATL BRB DF DL FB FL GDPR HSL JB KL LAS LL LOL LOU LOV LPT LRV LSS LSO LUF LUL LUK LVM LVU "
    "MB MBL OSL PBF PBL PUL RF SKOLL SL SOL TF YGL ÄB".split()
)
"""Short names of statutes: "OSL 2009:400" is a law."""

NEVER: Final = frozenset(
    "AB ABT AD BET BUDGET DIR DS EG EN EU FAX GY HFD HT ISBN ISO ISSN JK JO KOM KU LGR LÅ MD "
    "MÖD NJA NO NR NS ORG PLAN PM PROP RA RB RH RIR RSKR RÅ SFS SIDA SIS SKR SOU SS TEL TFN TFT "
    "TOM UFR VT ÅR".split()
)
"""Letters before a year that mean a print, a norm, a court or a term: "SOU 2031:40"."""


def find_diary_numbers(document: Document) -> list[DiaryMention]:
    """Return the case numbers of a paper in reading order, as written, without their labels.

    ``label`` is "own" behind a label of the paper's own diary, "other" where the label or the
    shape says that it is somebody else's ("Er beteckning"), "" where there is no label. Laws,
    prints of the Riksdag, properties, telephone numbers and years in a row are none.
    """
    found: list[DiaryMention] = []
    body = document.body
    for mention in (*_labelled(body), *_unlabelled(body), *_in_head(document)):
        at = bisect_left(found, mention)
        if not any(mention.span.overlaps(other.span) for other in found[max(0, at - 1) : at + 1]):
            found.insert(at, mention)
    return found


def _labelled(body: str) -> Iterator[DiaryMention]:
    """Yield the value of each label: behind it, or in a cell next to or below it."""
    used: set[int] = set()
    for match in match_lines(_LABEL, _LABEL_HINT, body):
        if match["word"].lower() == "beteckning" and not match["owner"]:
            continue
        label = "other" if _is_others(body, match) else "own"
        for start in _places(body, match.end()):
            span = _value(body, start)
            if span is None or start in used:
                continue
            used.add(start)
            yield _mention(body, span, label)
            yield from _further(body, span, label)
            break


def _is_others(body: str, match: re.Match[str]) -> bool:
    """Whether a label belongs to another diary: "Ert dnr", "Remiss från kommunstyrelsen, dnr"."""
    before = body[max(0, match.start() - BEFORE) : match.start()]
    return bool(_OTHERS.fullmatch((match["owner"] or "").strip()) or _REFERRED.search(before))


def _places(body: str, end: int) -> Iterator[int]:
    """Yield where the value of a label that ends at *end* may start."""
    if end < len(body) and body[end] not in "\t\n":
        yield end
        return
    limit = end
    for _ in range(3):
        limit = body.find("\n", limit + 1)
        if limit < 0:
            limit = len(body)
            break
    for cell in re.finditer(r"[^\t\n]+", body[end:limit]):
        yield end + cell.start() + len(cell[0]) - len(cell[0].lstrip())


def _value(body: str, start: int) -> Span | None:
    """Return the case number that starts at *start*, if one does; a day is none."""
    if _DATE.match(body, start):
        return None
    for shape in (DISTINCTIVE, STATE, PREFIXED, LOOSE):
        match = shape.match(body, start)
        if match:
            return Span(*match.span())
    return None


def _further(body: str, span: Span, label: str) -> Iterator[DiaryMention]:
    """Yield the numbers that follow in a list: "Dnr KS 2031/12 och KS 2031/13"."""
    also = _ALSO.match(body, span.end)
    follower = _value(body, also.end()) if also else None
    if follower:
        yield _mention(body, follower, label)
        yield from _further(body, follower, label)


def _unlabelled(body: str) -> Iterator[DiaryMention]:
    """Yield what no label introduces but its shape gives away."""
    for match in match_lines(DISTINCTIVE, _FIGURES, body):
        yield _mention(body, Span(*match.span()), "")
    for match in match_lines(STATE, _FIGURES, body):
        yield _mention(body, Span(*match.span()), "other")
    for match in match_lines(_BRACKETED, _FIGURES, body):
        yield _mention(body, Span(*match.span()), "")
    for match in match_lines(PREFIXED, _FIGURES, body):
        if _is_diary(match):
            yield _mention(body, Span(*match.span()), "")


def _in_head(document: Document) -> Iterator[DiaryMention]:
    """Yield the numbers that stand alone in a cell of the first lines."""
    for line in document.lines[:HEAD_LINES]:
        if line.span.start >= document.head_end:
            return
        for cell in re.finditer(r"[^\s\t][^\t\n]*", document.quote(line.span)):
            match = ALONE.fullmatch(cell[0].rstrip())
            if match and match["letters"] not in NEVER | LAWS:
                start = line.span.start + cell.start()
                yield _mention(document.body, Span(start, start + match.end()), "")


def _is_diary(match: re.Match[str]) -> bool:
    """Whether the letters in front can be those of a diary."""
    letters, upper = match["letters"], match["letters"].upper()
    if (upper in NEVER and match["joint"] == " ") or upper.endswith("FS"):
        return False
    if match["joint"] != " ":
        return letters.isupper() or upper in gazetteer.body_abbreviations() or match["mark"] == ":"
    if match["mark"] == ":" and upper in LAWS:
        return False
    if match["mark"] == "-" and _is_year_or_month(match["serial"]):
        return False
    return letters.isupper() or upper in gazetteer.body_abbreviations()


def _is_year_or_month(serial: str) -> bool:
    """Whether the figures behind "2031-" may be a month or another year."""
    return len(serial) < len("123") or re.fullmatch(_YEAR, serial) is not None


def _mention(body: str, span: Span, label: str) -> DiaryMention:
    return DiaryMention(span, " ".join(body[span.start : span.end].split()), label)
