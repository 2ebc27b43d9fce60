"""Labels of the head block and their values: on the same line, the next one, or in a column."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from corpus.document import BlockKind, Document, Label, Line, LineRole, Span
from extractors.grammar import person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TYPED_HEAD: Final = 300
"""Characters in which a word such as Yrkande is the paper's type, not a heading of minutes."""

HEAD_CHARACTERS: Final = 2500
"""How far down a head block may reach where no known heading ends it."""

OFFICE_NEAR: Final = 3
"""Lines between an office's name and its officer's in a letterhead, at most."""

LONGEST_VALUE: Final = 120
"""Characters; what stands below a label and is longer is a paragraph, not its value."""

_SHAPES: Final = (
    ("other_diary", r"Er(?:t)? beteckning|Ert dnr|Ert diarienummer|Er referens|Er ref\.?|Ert ärendenummer"),
    ("officer", r"(?:Ansvarig )?[Hh]andläggare(?:, titel, telefon)?|Handläggande tjänste(?:man|person)|Kontaktperson|Kontakt(?=\s?:)|Vår referens|Vår handläggare|Referens|Utredare|Föredragande"),
    ("meeting", r"Sammanträdesdatum|Sammanträdesdag|Sammanträdes datum|Mötesdatum|Mötesdag|Sammanträde|Datum för sammanträde|Nämndens sammanträde|Nämndsammanträde"),
    ("other_date", r"Ert datum|Er skrivelse"),
    ("date", r"Datum för upprättande|Datum|Vårt datum|Upprättandedatum|Utfärdat|Utfärdad|Upprättad|Upprättat|Daterad|Dokumentdatum|Skrivelsedatum|Inlämnat|Inlämnad|Inskickat|Inskickad"),
    ("diary", r"Dnr\.?|DNR|Diarienummer|Diarienr\.?|Diarie-?nr|Ärendenummer|Ärendenr\.?|Ärende-?nr|Vår beteckning|Ärendebeteckning|Vår bet\.?|Beteckning|Vårt diarienummer|Vårt dnr|Dokumentnummer|Ärende-ID"),
    ("matter", r"Ärendet|Ärende|Rubrik på ärendet|Rubrik|Ärendemening|Titel"),
    ("receiver", r"Till|Mottagare|TILL|Nämnd"),
    ("noise", r"Telefon(?:nummer)?|Tfn|Tel\.?|E-post(?:adress)?|Epost|Mejl|Fax|Telefax|Direktnr|Mobil|Postadress|Besöksadress|Sida|Sid|Blad|Webbplats|Org\.? ?nr|Version|Förvaltning|Avdelning|Enhet|Fastighet|Sökande|Status|Dokumenttyp|Klassificering|Verksamhet|Adress|Box"),
)  # fmt: skip
_LABEL: Final = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{slot}>{shape})" for slot, shape in _SHAPES)
    + r")(?![\w-])(?P<colon>\s?:)?"
)
_OFFICE: Final = re.compile(r"(?:förvaltning(?:en)?|kontor(?:et)?|avdelning(?:en)?|enhet(?:en)?)$")
_CONTACT: Final = re.compile(r"(?:tfn|tel(?:efon)?)?[.:]?\s*\+?0\d|\S+@", re.IGNORECASE)
_NEEDS_COLON: Final = frozenset({"matter", "noise"})
_NEEDS_EDGE: Final = frozenset({"receiver", "meeting", "matter"})


_FIGURED: Final = frozenset({"date", "meeting", "diary"})

_ALONE: Final = re.compile(r"[A-ZÅÄÖ][\w /-]{1,24}:\s*")
STACK: Final = 2
"""Lines of a label each that make a column of labels."""


def head_end(document: Document) -> int:
    """Return where the head block ends: at the first known heading, or where prose begins."""
    for section in document.sections:
        if not section.heading or not section.slot:
            continue
        start = section.heading.span.start
        typed = section.slot.startswith("minutes_") and start < TYPED_HEAD
        if start > 0 and not typed:
            return _prose(document, start)
    return _prose(document, min(len(document.text), HEAD_CHARACTERS))


def _prose(document: Document, limit: int) -> int:
    """Return where the first long sentence of running text begins, or *limit*."""
    for block in document.blocks:
        if block.span.start >= limit:
            break
        long = block.span.end - block.span.start > 200
        labelled = len(_LABEL.findall(document.body, block.span.start, block.span.end)) > 1
        if block.kind is BlockKind.PARAGRAPH and long and not labelled and block.span.start > 0:
            return block.span.start
    return limit


def find_labels(document: Document) -> Iterator[Label]:
    """Yield the labels of the head block in reading order, each with the span of its value.

    The value is what follows up to the next label, tab or line end; a label alone takes what
    stands below it. A label without any value is left out. An officer whom no label names is
    label and value in one.
    """
    end = head_end(document)
    lines = [
        line for line in document.lines if line.span.start < end and line.role is LineRole.TEXT
    ]
    found: list[Label] = []
    for number, line in enumerate(lines):
        matches = list(_labels_of(document, line))
        for at, (slot, match) in enumerate(matches):
            stop = matches[at + 1][1].start() if at + 1 < len(matches) else line.span.end
            places = (
                _value(document, match.end(), stop),
                _stacked(document, lines, number),
                _below(document, lines, number, match),
            )
            value = next((at for at in places if at and _suits(document, slot, at)), None)
            if value and not _is_post(document, slot, match, value):
                found.append(Label(slot, Span(match.start(), match.end()), value))
    if not any(label.slot == "officer" for label in found):
        found += _unlabelled_officers(document, lines)
    yield from sorted(found, key=lambda label: label.span)


def _is_post(document: Document, slot: str, match: re.Match[str], value: Span) -> bool:
    """Whether "Handläggare" is no label but the post of the name above it."""
    apart = re.search(r"[\n\t]", document.body[match.end() : value.start])
    return slot == "officer" and bool(apart) and not person.find_names(document.quote(value))


def _unlabelled_officers(document: Document, lines: Sequence[Line]) -> Iterator[Label]:
    """Yield the names that stand in a letterhead by the office, or with a post or a telephone."""
    cells = [(number, cell) for number, line in enumerate(lines) for cell in _cells(document, line)]
    offices = [number for number, cell in cells if _OFFICE.search(document.quote(cell))]
    for place, (number, cell) in enumerate(cells):
        text = document.quote(cell)
        found = person.find_names(text)
        if len(found) != 1 or found[0].span.start:
            continue
        rest = text[found[0].span.end :].lstrip(" ,")
        near = person.is_given_name(text.split()[0]) and any(
            abs(number - office) <= OFFICE_NEAR for office in offices
        )
        below = document.quote(cells[place + 1][1]) if place + 1 < len(cells) and not rest else ""
        if _CONTACT.match(rest or below) or person.is_title(rest) or (near and not rest):
            span = Span(cell.start, cell.start + found[0].span.end)
            yield Label("officer", span, span)


def _cells(document: Document, line: Line) -> Iterator[Span]:
    """Yield the cells of *line*, spaces around them left out."""
    for match in re.finditer(r"[^\t\s][^\t]*", document.body[line.span.start : line.span.end]):
        start = line.span.start + match.start()
        yield Span(start, start + len(match[0].rstrip()))


def _labels_of(document: Document, line: Line) -> Iterator[tuple[str, re.Match[str]]]:
    for match in _LABEL.finditer(document.body, line.span.start, line.span.end):
        slot = match.lastgroup if match.lastgroup != "colon" else _slot(match)
        if slot is None:
            continue
        before = document.body[match.start() - 1 : match.start()]
        at_edge = match.start() == line.span.start or before == "\t"
        alone = match[0] == "Rubrik" and Span(*match.span()) == line.span
        if slot in _NEEDS_COLON and not (match["colon"] or alone):
            continue
        if slot in _NEEDS_EDGE and not at_edge and not match["colon"]:
            continue
        if not at_edge and not match["colon"] and not match[0][0].isupper():
            continue
        yield slot, match


def _slot(match: re.Match[str]) -> str | None:
    return next((slot for slot, _ in _SHAPES if match[slot]), None)


def _value(document: Document, start: int, stop: int) -> Span | None:
    """Return the first cell with text in ``[start, stop)``."""
    text = document.body[start:stop].lstrip(" \t:")
    cell = text.partition("\t")[0].rstrip()
    return Span(stop - len(text), stop - len(text) + len(cell)) if cell else None


def _suits(document: Document, slot: str, value: Span) -> bool:
    """Whether a value can be one: what says a day or a number has a figure in it."""
    return slot not in _FIGURED or any(map(str.isdigit, document.quote(value)))


def _below(document: Document, lines: list[Line], number: int, match: re.Match[str]) -> Span | None:
    """Return what stands under a label that is alone: the same column, else the next line."""
    if number + 1 >= len(lines):
        return None
    line, below = lines[number], lines[number + 1]
    column = document.body.count("\t", line.span.start, match.start())
    cells = document.body[below.span.start : below.span.end].split("\t")
    if len(cells) <= column:
        column = 0
    start = below.span.start + sum(len(cell) + 1 for cell in cells[:column])
    text = cells[column].strip()
    if not text or len(text) > LONGEST_VALUE or _LABEL.match(text):
        return None
    return Span(start, start + len(cells[column].rstrip()))


def _stacked(document: Document, lines: Sequence[Line], number: int) -> Span | None:
    """Return the value of a label that stands in a column of labels, read before their values."""
    first = last = number
    while first and _heads_value(document, lines[first - 1]):
        first -= 1
    while last < len(lines) and _heads_value(document, lines[last]):
        last += 1
    stop = last + 1
    while stop < len(lines) and not lines[stop].gap and not _heads_value(document, lines[stop]):
        stop += 1
    values = lines[last:stop]
    if last - first < STACK or len(values) != last - first:
        return None
    return values[number - first].span


def _heads_value(document: Document, line: Line) -> bool:
    return _ALONE.fullmatch(document.quote(line.span)) is not None


@lru_cache(maxsize=16)  # asked several times in a row of a line and of the one above it
def is_label(text: str) -> bool:
    """Whether *text* is a label of the head block and nothing else."""
    text = text.strip()
    match = _LABEL.match(text)
    return match is not None and not text[match.end() :].strip(" :")


def column_above(document: Document, span: Span) -> Span | None:
    """Return the cell right above *span* in its column."""
    column = document.body[: span.start].rpartition("\n")[2].count("\t")
    above = [line for line in document.lines if line.span.end < span.start][-1:]
    for line in above:
        cells = list(_cells(document, line))
        return cells[column] if column < len(cells) else None
    return None


def column_below(document: Document, span: Span, lines: int = 3) -> Iterator[Span]:
    """Yield the cells that stand below *span* in its column, line by line."""
    body = document.body
    column = body[: span.start].rpartition("\n")[2].count("\t")
    below = [line for line in document.lines if line.span.start > span.start][:lines]
    for line in below:
        at = line.span.start
        for number, cell in enumerate(body[at : line.span.end].split("\t")):
            if number == column and cell.strip():
                start = at + len(cell) - len(cell.lstrip())
                yield Span(start, start + len(cell.strip()))
            at += len(cell) + 1
