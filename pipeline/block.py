"""Which lines belong together, and which of them are headings, items and rows."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Line, LineRole, Span
from extractors.grammar import heading, label, paragraph, person
from pipeline.inline_list import find_cuts
from pipeline.line_flow import (
    DATED_END,
    DAY_END,
    MARKER,
    OPEN_END,
    Shape,
    continues,
    is_deliberate,
    is_emphatic,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

FLAT_LINE: Final = 150
"""A line of more characters than this is a whole paragraph: the paper's layout is lost."""

HEADING_LINES: Final = 2
"""Lines that a known heading may wrap over."""

"""An att-sats on a line of its own starts an item where the line above ends so."""

_BARE_NUMBER: Final = re.compile(r"\d{1,2}\.?$")
_INLINE_PROPOSAL: Final = re.compile(
    r"(?<=[\w)”\"])\s+((?:[A-ZÅÄÖ][\w-]*s )?[Ff]örslag till beslut|Förslag till beslut i [\w-]+|Sammanfattning|Ärendebeskrivning)(?=:?\s+(?:[A-ZÅÄÖ]|\d\.))"
)
_HEADING_END: Final = re.compile(r"[.,;:!?–-]$")
_TABLE_HEAD: Final = re.compile(
    r"(?:(?:Besluts)?[Ii]nstans|Organ|Nämnd|Steg|Datum)\b.*\b[Dd]atum\b"
)
"""The first row of a timetable whose rulings are lost."""

_RESOLVES: Final = re.compile(r"\bbesluta(?:r|t|de)(?: att| följande)?\s*:?$")
_LIST_SLOTS: Final = frozenset({"recipients", "basis", "signature", "timetable"})


def find_blocks(document: Document) -> Iterator[Block]:
    """Yield the blocks of the running text in reading order."""
    lines = [line for line in document.lines if line.role is LineRole.TEXT]
    shape = _shape(document, lines)
    slot, minutes = "", False
    for group in _groups(document, lines, shape):
        for block in _split(document, group, shape, slot):
            text = document.line_of(block.span)
            if block.kind is not BlockKind.HEADING:
                yield block
            elif not minutes and _is_of_section(slot, text):
                yield replace(block, kind=BlockKind.PARAGRAPH)
            else:
                slot = heading.whole_line(text) or ""
                minutes = minutes or bool(paragraph.LEAD.match(text))
                yield block


def _is_of_section(slot: str, text: str) -> bool:
    """Whether what reads like a heading is a line of the section: of a list, "SN § 7 Yttrande"."""
    if slot == "basis":
        return bool(paragraph.LEAD.match(text))
    return slot == "proposal" and _leads_in(text)


def _leads_in(text: str) -> bool:
    """Whether a heading is but a line of the proposal it stands in: "Kommunstyrelsen beslutar"."""
    return heading.whole_line(text) == "decision" and bool(_RESOLVES.search(text))


def _shape(document: Document, lines: list[Line]) -> Shape:
    sizes: Counter[float] = Counter()
    bold = 0
    edges = []
    for line in lines:
        length = line.span.end - line.span.start
        if line.size:
            sizes[round(line.size * 2) / 2] += length
        bold += length if line.bold else 0
        if not line.table and "\t" not in document.quote(line.span):
            edges.append(line.x1 if line.x1 is not None else line.x0 + length)
    edges.sort()
    total = sum(line.span.end - line.span.start for line in lines) or 1
    return Shape(
        sizes.most_common(1)[0][0] if sizes else None,
        edges[int(len(edges) * 0.95)] if edges else 0.0,
        not sizes and any(line.span.end - line.span.start > FLAT_LINE for line in lines),
        bold > total * 0.6,
    )


def _groups(document: Document, lines: list[Line], shape: Shape) -> Iterator[list[Line]]:
    """Yield the lines of each block, headings on their own."""
    group: list[Line] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        is_heading = _is_heading(document, line, group[-1] if group else None, following, shape)
        broken = is_heading or (group and not continues(document, group, line, shape))
        if group and broken and not (is_heading and _same_heading(document, group, line, shape)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _is_heading(
    document: Document, line: Line, above: Line | None, below: Line | None, shape: Shape
) -> bool:
    """Whether *line* is a heading: known to the gazetteer, emphatic, or short above prose."""
    text = text_of(document, line)
    if line.table:
        return False
    if paragraph.LEAD.match(text):
        return above is None or line.gap or not _runs_on(document, above, line, shape)
    if "\t" in text:
        return False
    if heading.whole_line(text):
        return not _runs_on(document, above, line, shape)
    if label.is_label(text):
        return False
    if len(text) > 130 or (not text[0].isupper() and not text[0].isdigit()):
        return False
    if is_emphatic(line, shape):
        return not text.endswith((".", ";", ",")) and not MARKER.match(text)
    return shape.size is None and _is_plain_heading(document, line, below, text)


def _runs_on(document: Document, above: Line | None, line: Line, shape: Shape) -> bool:
    """Whether a line that reads like a heading is the last of a sentence that wrapped."""
    if above is None or line.gap or is_emphatic(line, shape):
        return False
    text = text_of(document, above)
    return not is_deliberate(document, above, line, shape) and bool(OPEN_END.search(text))


def _is_plain_heading(document: Document, line: Line, below: Line | None, text: str) -> bool:
    """Whether a line of a text without fonts is a heading: short, set off, above prose."""
    if not line.gap or below is None or len(text) > 70 or len(text.split()) > 8:
        return False
    if _HEADING_END.search(text) or not text[0].isupper() or "(" in text:
        return False
    if DATED_END.search(text) or DAY_END.search(text) or _TABLE_HEAD.match(text):
        return False
    if heading.glued(text) or person.is_title(text) or person.match_name(text):
        return False
    following = text_of(document, below)
    return len(following) > 55 and following[0].isupper() and "\t" not in following


def _same_heading(document: Document, group: list[Line], line: Line, shape: Shape) -> bool:
    """Whether a heading of several printed lines goes on in *line*."""
    last = group[-1]
    if line.gap or not is_emphatic(last, shape) or not is_emphatic(line, shape):
        return False
    if last.size != line.size or last.bold != line.bold or last.table or line.table:
        return False
    above, text = text_of(document, last), text_of(document, line)
    if heading.whole_line(above) or heading.whole_line(text):
        return False
    if paragraph.LEAD.match(above) or paragraph.LEAD.match(text):
        return False
    return (
        text[0].islower()
        or bool(OPEN_END.search(above))
        or not is_deliberate(document, last, line, shape)
    )


def _split(document: Document, group: list[Line], shape: Shape, slot: str) -> Iterator[Block]:
    """Yield the blocks of one group of lines: in flattened text there may be several."""
    start, end = group[0].span.start, group[-1].span.end
    first = group[0]
    in_columns = "\t" in text_of(document, first) and not shape.flat
    if first.table or (in_columns and not _list_row(document, first)):
        yield _block(document, BlockKind.ROW, start, end, first)
        return
    if _is_whole_heading(document, group, shape):
        yield _block(document, BlockKind.HEADING, start, end, first)
        return
    text = document.body[start:end]
    opening = heading.glued(text) if shape.flat or ":" in text[:60] else None
    while opening:
        yield _block(document, BlockKind.HEADING, start, start + opening.end, first)
        start += opening.end
        slot = opening.slot
        opening = heading.glued(document.body[start:end]) if shape.flat else None
    for piece_start, piece_end, is_heading in _pieces(document, start, end, shape):
        if is_heading:
            yield _block(document, BlockKind.HEADING, piece_start, piece_end, first)
        else:
            yield from _items(document, piece_start, piece_end, first, slot, shape)


def _list_row(document: Document, line: Line) -> bool:
    """Whether a line with a tab is only a list item whose bullet stands apart."""
    cells = text_of(document, line).split("\t")
    return (
        not line.table
        and len(cells) == 2
        and bool(MARKER.fullmatch(cells[0] + " ") or _BARE_NUMBER.fullmatch(cells[0]))
    )


def _is_whole_heading(document: Document, group: list[Line], shape: Shape) -> bool:
    text = document.line_of(Span(group[0].span.start, group[-1].span.end))
    if paragraph.LEAD.match(text) and not group[0].table:
        return True
    if "\t" in text:
        return False
    if len(group) <= HEADING_LINES and heading.whole_line(text):
        return True
    alone = len(group) == 1 and shape.size is None
    if alone and _is_plain_heading_group(document, group[0], text):
        return True
    return _is_emphatic_heading(group, text, shape)


def _is_plain_heading_group(document: Document, line: Line, text: str) -> bool:
    following = next((item for item in document.lines if item.span.start >= line.span.end), None)
    return _is_plain_heading(document, line, following, text)


def _is_emphatic_heading(group: list[Line], text: str, shape: Shape) -> bool:
    return (
        all(is_emphatic(line, shape) for line in group)
        and not text.endswith((".", ";", ","))
        and len(text) < 400
        and not MARKER.match(text)
        and not text[0].islower()
        and not label.is_label(text)
    )


def _pieces(
    document: Document, start: int, end: int, shape: Shape
) -> Iterator[tuple[int, int, bool]]:
    """Yield stretches of flattened text, cut where a proposal's heading is glued inside."""
    if shape.flat:
        for match in _INLINE_PROPOSAL.finditer(document.body, start, end):
            yield start, match.start(1), False
            yield match.start(1), match.end(1), True
            start = match.end(1)
            if document.body[start : start + 1] == ":":
                start += 1
    yield start, end, False


def _items(
    document: Document, start: int, end: int, line: Line, slot: str, shape: Shape
) -> Iterator[Block]:
    """Yield a paragraph, or the items of a list that stands in one line."""
    cuts = find_cuts(document.body, start, end) if shape.flat or slot in _LIST_SLOTS else []
    edges = [start, *[cut for cut in cuts if cut > start], end]
    for at, stop in itertools.pairwise(edges):
        if document.body[at:stop].strip():
            yield _block(document, BlockKind.PARAGRAPH, at, stop, line)


def _block(document: Document, kind: BlockKind, start: int, end: int, line: Line) -> Block:
    body = document.body
    while start < end and body[start].isspace():
        start += 1
    while end > start + 1 and body[end - 1].isspace():
        end -= 1
    marker, number, at = "", None, start
    if kind is not BlockKind.HEADING:
        match = MARKER.match(body, start, end)
        if match and match.end() < end:
            kind = BlockKind.ITEM if kind is BlockKind.PARAGRAPH else kind
            if kind is BlockKind.ITEM:
                marker, at = match[0].strip(), match.end()
                written = match["number"] or match["nth"] or match["column"]
                number = int(written) if written else None
    return Block(
        kind,
        Span(start, end),
        Span(at, end),
        marker,
        number,
        line.bold,
        line.size,
        line.x0,
        line.gap,
    )
