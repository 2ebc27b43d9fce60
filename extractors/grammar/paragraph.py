"""The §§ of minutes: where each starts and ends, what it is called."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Span
from corpus.mention import Paragraph
from extractors.grammar import heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEAD: Final = re.compile(
    r"(?:(?!(?:Se|Jfr|Jmf|Enl|Enligt|Under|Punkt|Inför|Till|Från|Ad)\b)[A-ZÅÄÖ][A-ZÅÄÖa-zåäö/]{0,6}\s?)?§\s?(?P<number>\d{1,4}(?:[/:]\d{1,4})?)(?![\d–-])(?!\s?[,.;)]?\s?(?:(?:i|och|att|samt|den|av|till|om|punkt|kap|st)\b|skollag|miljöbalk|kommunallag))"
)
"""The opening of a §: "§ 57", "BUN § 25", "§ 63/31", "§ 12:31"; a reference in a sentence is none."""

_NUMBER: Final = re.compile(
    r"[,.:]?\s*(?:(?i:dnr|diarienr|diarienummer|ärendenummer|ärendenr|ärende(?:-id)?)\.?:?\s*)?"
    r"(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,5}[. /-]?\d{2,4}[-/:.]\d{1,6}(?:[/-]\d{2,4})?(?:\s?[-–]\s?\d{3})?|[A-ZÅÄÖ]\d{3}-\d{3,5}/\d{2}|\d{4}[./:-]\d{1,6}(?:[ -]?[A-ZÅÄÖ]{2,5})?|\d{2,4}/[A-ZÅÄÖ]{2,5}\s?\d{3,5}(?:\s\d{2,3})?|\d{2,4}/\d{2,4})?\s*[-–:]?\s*"
)
_NO_TITLE: Final = re.compile(
    r"(?i)(?:paragrafen är|bilaga|sekretess|anteckning|yrkande|paragrafer\b|kl\.?\s?\d)"
)
_PAREN_NUMBER: Final = re.compile(
    r"\s*\((?!(?:SOU|Ds|SFS|prop|dir|bet)\b)(?:dnr:?\s*)?[A-ZÅÄÖa-zåäö/ ]{0,8}\d{2,4}[:/.-]\d[\w:/. -]*\)\s*$"
)
_CASE_WORD: Final = (
    r"(?:[Dd]nr|DNR|[Dd]iarien(?:umme)?r|[Dd]iariekod|[Ää]rende(?:nummer|nr|-id))\b\.?:?"
)
_CASE_ALONE: Final = re.compile(
    rf"{_CASE_WORD}(?:\s?(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{0,5}}|[\w/:.-]*\d[\w/:.-]*)(?=\s|$)){{1,4}}"
)
_LABEL_LINE: Final = re.compile(rf"{_CASE_WORD}[^\n]{{0,40}}\n\s*")
_LABEL_BEHIND: Final = re.compile(
    rf"\s+{_CASE_WORD}\s?(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{0,5}}\s)?\S*\d.*|\n(?:Handläggare|Föredragande|Ärendebeskrivning|Sammanfattning)\b.*",
    re.DOTALL,
)
"""What stands on the lines around a heading and is no part of it."""

_ITEM_NUMBER: Final = re.compile(r"\d{1,2}\.?")
_NUMBERS_ALONE: Final = re.compile(
    r"[\W\d]+|(?:[A-ZÅÄÖ]{1,5}[ /-]?){0,2}(?:\d{2,4}[-/:.]\d[\d/:.-]*|\d{6,8})(?: [A-ZÅÄÖ]{2,4}(?:-\d{1,2})?)?"
)
"""What may stand behind a § and is no heading: figures, or the case's number."""

_DIARY: Final = re.compile(r"[A-ZÅÄÖa-zåäö]{0,6}[ /-]?\d[\w/:. -]*")
_NUMBER_CELL: Final = re.compile(rf"\t{_DIARY.pattern}$")
_OPEN: Final = re.compile(
    r"(?:[,–-]|\b(?:och|samt|om|till|från|av|för|med|i|på|vid|över|avseende|angående|gällande|rörande))$"
)
"""How a heading ends that wraps: behind a word that needs another."""

_SENTENCE_END: Final = re.compile(r"(?<!\bm\.m)(?<!\bm\.fl)(?<!\bm\. m)(?<!\betc)\.$")
_CONTENTS: Final = re.compile(r"(?:\.{3,}|…)\s*\d{1,3}\s*$")
_RANGE: Final = re.compile(r"Paragraf(?:er)?\s*:?\s*§§\s?(?P<first>\d+)\s?[-–]\s?(?P<last>\d+)")
FRONT_CHARACTERS: Final = 1500
LONGEST_TITLE: Final = 300


def find_paragraphs(document: Document) -> tuple[Paragraph, ...]:
    """Return the §§ in order. Of a § that a table of contents lists too, the one with text."""
    leads = [
        (block, match)
        for block in document.blocks
        if (match := LEAD.match(document.body, block.span.start, block.span.end))
    ]
    if not leads:
        return ()
    ends = [block.span.start for block, _ in leads[1:]] + [len(document.body)]
    chosen: dict[str, tuple[Block, re.Match[str], int]] = {}
    for (block, match), end in zip(leads, ends, strict=True):
        known = chosen.get(match["number"])
        if known is None or _text(document, block, end) > _text(document, known[0], known[2]):
            chosen[match["number"]] = (block, match, end)
    ordered = sorted(chosen.values(), key=lambda found: found[0].span.start)
    kept = _increasing([_serial(match["number"]) for _, match, _ in ordered])
    found = [ordered[at] for at in kept if _is_announced(document, ordered[at][1]["number"])]
    found = [one for one in found if not _is_listed(document, one[0])]
    stops = [block.span.start for block, _, _ in found[1:]] + [len(document.body)]
    return tuple(
        _paragraph(document, block, match, stop)
        for (block, match, _), stop in zip(found, stops, strict=True)
    )


def _is_listed(document: Document, block: Block) -> bool:
    """Whether a § is a line of the table of contents: dots, or an ellipsis, up to a page."""
    return _CONTENTS.search(document.body, block.span.start, block.span.end) is not None


def _is_announced(document: Document, number: str) -> bool:
    """Whether a § lies in the range that the front page announces, if it announces one."""
    announced = _RANGE.search(document.body)
    if announced is None or announced.start() > document.head_end + FRONT_CHARACTERS:
        return True
    return int(announced["first"]) <= _serial(number) <= int(announced["last"])


def _serial(number: str) -> int:
    """Return the number of a § without its year: 63 of "63/31"."""
    return int(number.replace(":", "/").split("/", maxsplit=1)[0])


def _text(document: Document, block: Block, end: int) -> int:
    return len(document.body[block.span.start : end].split())


def _increasing(numbers: Sequence[int]) -> list[int]:
    """Return the indexes of the longest rising run: a stray reference breaks no order."""
    best: list[list[int]] = []
    for at, number in enumerate(numbers):
        before = [run for run in best if numbers[run[-1]] < number]
        best.append([*max(before, key=len, default=[]), at])
    return max(best, key=len, default=[])


def _paragraph(document: Document, block: Block, match: re.Match[str], stop: int) -> Paragraph:
    start = block.span.start
    words = document.body[start:stop].rstrip()
    title = next(headings_of(document, block, match), None)
    return Paragraph(match["number"], Span(start, start + len(words)), block.span, title)


def headings_of(document: Document, block: Block, match: re.Match[str]) -> Iterator[Span]:
    """Yield the heading: behind the number on the line, else the block below it."""
    behind = _NUMBER.match(document.body, match.end(), block.span.end)
    start = behind.end() if behind else match.end()
    rest = document.body[start : block.span.end].strip(" \t\n–-:")
    if len(rest) > 2 and not _NUMBERS_ALONE.fullmatch(rest):
        yield _trim(document, start, wrapped_end(document, document.blocks.index(block)))
    following = islice(document.blocks, document.blocks.index(block) + 1, None)
    below = next((one for one in following if not _is_number(document, one)), None)
    text = document.line_of(below.span) if below else ""
    if below is None or below.marker or heading.whole_line(text) or _opens_other(text):
        return
    if len(text) <= LONGEST_TITLE and (
        below.kind is BlockKind.HEADING or not _SENTENCE_END.search(text)
    ):
        yield _trim(document, below.span.start, _title_end(document, below))


def _opens_other(text: str) -> bool:
    return bool(_NO_TITLE.match(text) or LEAD.match(text))


def wrapped_end(document: Document, at: int) -> int:
    """Return where the heading that block *at* opens ends: it may have wrapped into the next."""
    block, *rest = document.blocks[at : at + 2]
    text = document.line_of(rest[0].span) if rest else ""
    beside = block.kind is BlockKind.ROW and document.body.count("\t", *_edges(block)) == 1
    wrapped = (
        rest
        and (rest[0].kind is BlockKind.HEADING or (beside and _goes_on(document, block, rest[0])))
        and not (rest[0].gap or rest[0].marker)
        and heading.whole_line(text) is None
        and not (LEAD.match(text) or _CASE_ALONE.fullmatch(text) or _DIARY.fullmatch(text))
    )
    return rest[0].span.end if wrapped else block.span.end


def _edges(block: Block) -> tuple[int, int]:
    return block.span.start, block.span.end


def _goes_on(document: Document, block: Block, below: Block) -> bool:
    """Whether the cell of a heading goes on in the block right below its row."""
    above, text = document.line_of(block.span), document.line_of(below.span)
    unfinished = text[:1].islower() or text[:1] == "(" or is_open(above)
    return below.kind is BlockKind.PARAGRAPH and unfinished and not text.endswith(".")


def is_open(heading: str) -> bool:
    """Whether a heading ends so that it has to go on: "Svar på motion från"."""
    return _OPEN.search(heading) is not None


def _is_number(document: Document, block: Block) -> bool:
    """Whether a block between § and heading is a number alone: of the case, of the agenda's item."""
    text = document.line_of(block.span)
    return bool(_CASE_ALONE.fullmatch(text) or _ITEM_NUMBER.fullmatch(text))


def _title_end(document: Document, first: Block) -> int:
    """Return where a heading of several blocks ends: right above the next known heading."""
    end = first.span.end
    at = document.blocks.index(first)
    for block, following in pairwise(document.blocks[at + 1 : at + 4]):
        text = document.line_of(block.span)
        known = heading.whole_line(document.line_of(following.span)) is not None
        goes_on = text.startswith("(") or text[0].islower() or known
        plain = block.kind is BlockKind.PARAGRAPH and not block.gap
        if not (plain and goes_on) or text.endswith(".") or heading.whole_line(text):
            break
        end = block.span.end
    return end


def _trim(document: Document, start: int, end: int) -> Span:
    body = document.body
    start = end - len(body[start:end].lstrip(" \t\n–-:"))
    label = _LABEL_LINE.match(body, start, end)
    if label and label.end() < end:
        start = label.end()
    behind = _LABEL_BEHIND.search(body, start, end)
    if behind and behind.start() > start + 3:
        end = behind.start()
    cell = _NUMBER_CELL.search(body, start, end)
    if cell:
        end = cell.start()
    number = _PAREN_NUMBER.search(body, start, end)
    if number and number.start() > start + 3:
        end = number.start()
    return Span(start, start + len(body[start:end].rstrip()))
