"""The §§ of minutes and the items of agendas, with heading and case number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.mention import starting_in
from corpus.vocabulary import Kind
from extractors.grammar.agenda import NUMBER, agenda_items
from extractors.grammar.list_item import list_blocks
from extractors.grammar.paragraph import is_open

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import Paragraph

AGENDA: Final = Rule("item.agenda", "numrerade punkter i en kallelse eller föredragningslista")
PARAGRAPH: Final = Rule("item.paragraph", "§ med rubrik, i protokoll (KL 5 kap. 65-69 §§)")

SUMMARIES: Final = frozenset({"summary", "matter", "background"})
LONGEST_SUMMARY: Final = 1200
NUMBER_BEHIND: Final = 40
"""Characters behind a heading in which its case number may stand."""

ALIGNED: Final = 1.0
"""Points between the left edges of two lines that stand below each other."""

SHORTEST_TITLE: Final = 3
CASE_WORDS: Final = 8
"""Characters that a cell may hold beside the case number and still name no matter: "Dnr: "."""

_DNR_LABEL: Final = re.compile(
    r"\b(?:dnr|diarienummer|diarienr|ärendenummer)\.?:?\s*$|\(\s*\)", re.IGNORECASE
)

_IMMEDIATE: Final = re.compile(
    r"omedelbart\s+justera|omedelbar\s+justering|justera\w*\s+omedelbart", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Item:
    """One §: number without the sign, heading as one line, its case's numbers as written."""

    paragraph: str | None
    number: str | None
    title: str
    diary_numbers: tuple[str, ...] = ()
    summary: str | None = None
    recipients: tuple[str, ...] = ()
    immediate: bool = False


def extract_items(document: Document) -> Iterator[Fact[Item]]:
    """Yield each § of minutes, each numbered item of an agenda, in reading order."""
    if document.head.kind.value is Kind.KALLELSE:
        yield from _agenda(document)
    for paragraph in document.paragraphs:
        if paragraph.title is None:
            continue
        start, end = paragraph.span.start, paragraph.span.end
        item = Item(
            paragraph.number,
            None,
            document.line_of(paragraph.title),
            tuple(_numbers(document, paragraph.lead.start, _lead_end(paragraph))),
            _summary(document, paragraph),
            tuple(_recipients(document, paragraph)),
            immediate=bool(_IMMEDIATE.search(document.body, start, end)),
        )
        yield Fact(item, Span(paragraph.lead.start, paragraph.title.end), PARAGRAPH)


def _lead_end(paragraph: Paragraph) -> int:
    """Return how far behind the § a case number may stand."""
    behind = max(paragraph.lead.end, paragraph.title.end if paragraph.title else 0) + NUMBER_BEHIND
    return min(behind, paragraph.span.end)


def _agenda(document: Document) -> Iterator[Fact[Item]]:
    """Yield the numbered lines and table rows of an agenda: "3. Svar på motion ... KS 2031/14"."""
    for block in agenda_items(document):
        title = _agenda_title(document, block)
        number = NUMBER.match(document.body, block.span.start, block.span.end)
        if title is None or number is None:
            continue
        rest = _wrapped(document, block)
        end = rest[-1].span.end if rest else block.span.end
        found = tuple(_numbers(document, block.span.start, end))
        text = " ".join(document.line_of(part) for part in (title, *(one.span for one in rest[:1])))
        for written in found:
            text = text.replace(written, "")
        text = _DNR_LABEL.sub("", text).strip(" ,;:()–-")
        if len(text) > SHORTEST_TITLE:
            place = Span(block.span.start, rest[0].span.end if rest else block.span.end)
            yield Fact(Item(None, number["number"], text, found), place, AGENDA)


def _wrapped(document: Document, block: Block) -> list[Block]:
    """Return the block in which a heading goes on, and the row of its case number below that."""
    below = [one for one in document.blocks if one.span.start >= block.span.end][:2]
    if not below or below[0].gap or not _goes_on(document, block, below[0]):
        return []
    row = [one for one in below[1:] if one.kind is BlockKind.ROW]
    numbered = any(any(_numbers(document, one.span.start, one.span.start + 1)) for one in row)
    return below if numbered else below[:1]


def _goes_on(document: Document, block: Block, below: Block) -> bool:
    """Whether the block below an item holds the rest of its heading: it is indented as that is."""
    if document.body[below.span.start].islower():
        return True
    title = _agenda_title(document, block)
    if below.kind is not BlockKind.PARAGRAPH or title is None:
        return False
    if is_open(document.line_of(title)):
        return True
    start = next((box.x0 for _, box in document.boxes(block.content)), block.x0)
    return block.x0 < start and abs(below.x0 - start) < ALIGNED


def _agenda_title(document: Document, block: Block) -> Span | None:
    """Return the cell or the words behind the number of an agenda item."""
    if block.kind is BlockKind.ITEM and block.number is not None:
        return block.content
    number = NUMBER.match(document.body, block.span.start, block.span.end)
    return (
        _matter_cell(document, Span(number.end(), block.span.end))
        if number and number.end() < block.span.end
        else None
    )


def _matter_cell(document: Document, row: Span) -> Span:
    """Return the cell of a table row that names the matter: the first that is no case number."""
    at = row.start
    for cell in document.body[row.start : row.end].split("\t"):
        numbered = any(
            at <= one.span.start < at + len(cell)
            and len(cell.strip()) < len(one.value) + CASE_WORDS
            for one in document.mentions.diary_numbers
        )
        if len(cell.strip()) > SHORTEST_TITLE and not numbered:
            return Span(at, at + len(cell))
        at += len(cell) + 1
    return row


def _numbers(document: Document, start: int, end: int) -> Iterator[str]:
    """Yield the case numbers in ``[start, end)``."""
    for mention in starting_in(document.mentions.diary_numbers, start, end):
        yield mention.value


def _sections(document: Document, paragraph: Paragraph) -> Iterator[Section]:
    for section in document.sections:
        start = section.heading.span.start if section.heading else section.start
        if section.blocks and paragraph.span.holds(start):
            yield section


def _summary(document: Document, paragraph: Paragraph) -> str | None:
    for section in _sections(document, paragraph):
        if section.slot in SUMMARIES:
            text = document.line_of(Span(section.start, section.end))
            return (
                text
                if len(text) <= LONGEST_SUMMARY
                else text[:LONGEST_SUMMARY].rsplit(" ", 1)[0] + " …"
            )
    return None


def _recipients(document: Document, paragraph: Paragraph) -> Iterator[str]:
    for section in _sections(document, paragraph):
        if section.slot == "recipients":
            blocks = list_blocks(document, section)
            inside = [b for b in blocks if b.span.start < paragraph.span.end]
            for block in inside:
                text = document.line_of(block.content)
                if len(text) < 90 and not text.startswith("Paragrafen"):
                    yield text
