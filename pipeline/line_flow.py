"""Whether a printed line goes on in the next: what wrapped, and what ended on purpose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from extractors.grammar import heading, label, person

if TYPE_CHECKING:
    from corpus.document import Document, Line

SHORT_LINES: Final = 45
"""Where no line of a text has more characters, nothing in it was wrapped."""

MARKER: Final = re.compile(
    r"(?P<number>\d{1,2})(?:[.)]|:)(?=\s|[A-ZÅÄÖ][a-zåäö])\s*"
    r"|(?P<bullet>[•·●○*→➢➤■□▪◦‣✓]|[-–—](?=\s|\S*[a-zåäö]))\s*"
    r"|(?P<letter>[a-hA-H])\)\s+"
    r"|(?P<att>att\s?(?P<nth>\d{1,2})[.:)]?\s+)"
    r"|(?P<column>\d{1,3})\t\s*",
)
ENDS_SENTENCE: Final = re.compile(r"[.:?!;][”\"')\]]*$")
DATED_END: Final = re.compile(
    r"(?:\d{4}-\d{2}-\d{2}|\d{1,2} [a-zåäö]{3,9} \d{4})(?:,? (?:kl\.?|klockan) \d{1,2}[.:]\d{2})?$"
)
"""A line that ends so names a paper or a meeting; what starts with a capital below is another."""

DAY_END: Final = re.compile(
    r"\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|"
    r"december)$"
)
"""The end of a row whose year goes without saying."""

_PARTY_AHEAD: Final = re.compile(r"(?:[A-ZÅÄÖ][\w-]+ )?\([A-ZÅÄÖa-zåäö]{1,3}\)")
OPEN_END: Final = re.compile(
    r"(?:[,(–/-]|\b(?:och|eller|samt|att|som|i|på|till|från|av|för|med|om|vid|den|det|de|en|ett|"
    r"under|efter|enligt|längs|utan|genom|mot|mellan|inom|hos|per|ur|än|är|har|ska|kan|inte|januari|februari|mars|april|"
    r"maj|juni|juli|augusti|september|oktober|november|december|§|dnr|nr|kl\.?|ca))$",
    re.IGNORECASE,
)
"""A line that ends so goes on in the next, wherever its end stands."""

_ATT: Final = re.compile(r"(?:dels\s)?att\s")
_ENDS_ATT: Final = re.compile(r"(?:[,;.]|\d{4}|\b(?:samt|och))$")
_LEADS_ATT: Final = re.compile(
    r"\b(?:besluta[rt]?(?: (?:[\w-]+ )?\w*(?:nämnden|styrelsen|utskottet|fullmäktige))?|"
    r"(?:yrkar|föreslår|hemställer|begär)"
    r"(?: (?:vi|jag|därför|härmed|följande|undertecknade?|\w+partiet))*)$"
)
"""What ends an att-sats before the next, and what leads into the first."""

_RESOLVES: Final = re.compile(
    r"[A-ZÅÄÖ][^.:]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige) "
    r"(?:beslutar|föreslår|hemställer)\b(?:[^.:]{0,60}?\b(?:att|besluta|följande|egen del))?:?$"
)
"""A line of its own that says what the body does with the items below it."""

_RESOLVES_TOO: Final = re.compile(
    r"(?:samt|och) (?:(?:att )?(?:föreslår?|hemställer|rekommenderar)|beslutar|för egen del)\b"
    r"[^.:]{0,90}?\b(?:att|besluta|följande|egen del):?$"
)
"""A line that joins to att-satser what else the body does: "samt föreslår styrelsen besluta"."""

_DECIDES: Final = re.compile(
    r"[A-ZÅÄÖ][^.:]{0,60}(?:nämnden|styrelsen|utskottet|fullmäktige) "
    r"(?:(?:föreslår|hemställer|beslutar)\b[^.:]{0,60}?\b(?:besluta|följande)"
    r"|beslutar(?: för egen del)?)$"
)
"""A line of its own that ends in who decides, with what is decided below it."""

_DECIDING_ENDS: Final = ("besluta", "beslutar", "följande", "egen del")

_DASHES: Final = frozenset({"- ", "– ", "— "})


@dataclass(frozen=True, slots=True)
class Shape:
    """What is ordinary in this paper: its text size, its right edge, whether layout is lost."""

    size: float | None
    right: float
    flat: bool
    mostly_bold: bool


def text_of(document: Document, line: Line) -> str:
    """Return the words of *line*, those of running heads blanked."""
    return document.body[line.span.start : line.span.end]


def is_emphatic(line: Line, shape: Shape) -> bool:
    """Whether *line* is set larger or bolder than the paper's text, or as a heading."""
    larger = bool(line.size and shape.size and line.size >= shape.size + 0.9)
    return bool(line.heading) or larger or (line.bold and not shape.mostly_bold)


def continues(document: Document, group: list[Line], line: Line, shape: Shape) -> bool:
    """Whether *line* goes on in the block that *group* opened."""
    last, text = group[-1], text_of(document, line)
    above = text_of(document, last)
    if line.table or last.table or "\t" in text or "\t" in above or label.is_label(text):
        return False
    if last.page == line.page and line.gap:
        rest = _goes_on(above, text, shape) or _is_rest(document, group, line)
        return rest and not _is_next_att(document, group, text)
    if not text[0].islower() and (_introduces(group, above) or _is_over(document, group, above)):
        return False
    if heading.whole_line(above) or is_emphatic(last, shape) != is_emphatic(line, shape):
        return False
    if last.page != line.page:
        return _goes_over(document, group, line, shape)
    if _opens_item(document, group, line, shape) or _leads_anew(document, group, text):
        return False
    if not is_deliberate(document, last, line, shape) or OPEN_END.search(above):
        return True
    if _divides_name(above, text) or _divides_bracket(above, text):
        return True
    return text[0].islower() and not ENDS_SENTENCE.search(above)


def _is_over(document: Document, group: list[Line], above: str) -> bool:
    """Whether *group* is a marked att-sats that has come to its full stop."""
    if not above.endswith("."):
        return False
    first = text_of(document, group[0])
    marker = MARKER.match(first)
    return marker is not None and first.startswith("att ", marker.end())


def _introduces(group: list[Line], above: str) -> bool:
    """Whether a line ends by what stands below it: in a colon, or alone in who decides."""
    return above.endswith(":") or (
        len(group) == 1 and above.endswith(_DECIDING_ENDS) and bool(_DECIDES.match(above))
    )


def _is_rest(document: Document, group: list[Line], line: Line) -> bool:
    """Whether *line* is the rest of a printed item that a column's end has cut."""
    above, text = text_of(document, group[-1]), text_of(document, line)
    item = line.x1 is not None and MARKER.match(text_of(document, group[0]))
    cut = text[0].islower() and not (ENDS_SENTENCE.search(above) or _ATT.match(text))
    return bool(item) and cut and not MARKER.match(text)


def _leads_anew(document: Document, group: list[Line], text: str) -> bool:
    """Whether *text* leads into further items below the one that *group* has ended."""
    first, above = text_of(document, group[0]), text_of(document, group[-1])
    if _RESOLVES_TOO.match(text) and _ATT.match(MARKER.sub("", first)):
        return True
    return bool(MARKER.match(first) and ENDS_SENTENCE.search(above) and _RESOLVES.match(text))


def _goes_over(document: Document, group: list[Line], line: Line, shape: Shape) -> bool:
    """Whether a block goes on over a page break."""
    above, text = text_of(document, group[-1]), text_of(document, line)
    if ENDS_SENTENCE.search(above) or MARKER.match(text) or _opens_att(above, text):
        return False
    if text[0].isupper() and _is_att(document, group):
        return False
    if _is_next_att(document, group, text):
        return False
    return text[0].islower() or not is_deliberate(document, group[-1], line, shape)


def _opens_item(document: Document, group: list[Line], line: Line, shape: Shape) -> bool:
    """Whether *line* is the next item or row of the list that *group* belongs to."""
    above, text = text_of(document, group[-1]), text_of(document, line)
    deliberate = is_deliberate(document, group[-1], line, shape)
    if text[0].isupper() and DATED_END.search(above):
        return True
    if text[0].isupper() and DAY_END.search(above) and (deliberate or DAY_END.search(text)):
        return True
    if text[:2] in _DASHES and text_of(document, group[0])[:2] == text[:2]:
        return True
    if _ATT.match(text):
        if MARKER.match(text_of(document, group[0])):
            return False
        if _ATT.match(text_of(document, group[0])):
            ended = deliberate and not OPEN_END.search(above)
            return ended or _is_next_att(document, group, text)
        meant = is_deliberate(document, group[-1], line, shape)
        return above.endswith(":") or (meant and bool(_LEADS_ATT.search(above)))
    if not MARKER.match(text):
        return False
    listed = text[0] not in "-–—" or bool(ENDS_SENTENCE.search(above))
    return listed or deliberate


def _is_next_att(document: Document, group: list[Line], text: str) -> bool:
    """Whether *text* is the att-sats behind the one that *group* holds: "att ..., samt"."""
    first = text_of(document, group[0])
    ended = _ENDS_ATT.search(text_of(document, group[-1]))
    return bool(_ATT.match(text) and _ATT.match(first) and ended)


def _is_att(document: Document, group: list[Line]) -> bool:
    """Whether *group* is an att-sats that may end here: they often stand without a full stop."""
    ends_open = OPEN_END.search(text_of(document, group[-1]))
    return MARKER.sub("", text_of(document, group[0])).startswith("att ") and not ends_open


def _divides_bracket(above: str, text: str) -> bool:
    """Whether a line end stands inside brackets: "(KS 2031/12" over "001)"."""
    opened = above.rfind("(") > above.rfind(")")
    return opened and ")" in text.partition("(")[0]


def _divides_name(above: str, text: str) -> bool:
    """Whether a line end stands inside "Bo Ek (S)"."""
    *others, last = ["", *above.split()]
    if not others or not _PARTY_AHEAD.match(text):
        return False
    return text[0] == "(" or (person.is_given_name(last) and not person.is_given_name(others[-1]))


def _opens_att(above: str, text: str) -> bool:
    """Whether *text*, set apart from *above*, is an att-sats of its own: "att ..."."""
    return text.startswith("att ") and not OPEN_END.search(above)


def _goes_on(above: str, text: str, shape: Shape) -> bool:
    """Whether a sentence goes on over a blank line, as over the page breaks of flattened text."""
    if _opens_att(above, text) or (MARKER.match(text) and text[0] not in "-–—"):
        return False
    full = 60 if shape.flat else shape.right * 0.6
    return len(above) > full and text[0].islower() and not ENDS_SENTENCE.search(above)


def is_deliberate(document: Document, last: Line, line: Line, shape: Shape) -> bool:
    """Whether the next word would have fitted on *last*, so that its end was meant."""
    text = text_of(document, line)
    word = len(text.split(maxsplit=1)[0]) + 1
    length = last.span.end - last.span.start
    if last.x1 is None and shape.right < SHORT_LINES:
        return True
    if last.x1 is None:  # characters of a proportional font, hence the slack
        return last.x0 + length + word < shape.right * 0.86
    width = (last.x1 - last.x0) / max(length, 1)
    return last.x1 + word * width * 1.05 < shape.right - 2
