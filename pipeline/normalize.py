"""From the reader's characters to the one text: made here once, never changed after.

NFC, ordinary spaces and hyphens, words rejoined over line ends. Pages are joined by a form
feed and a line feed, lines by a line feed, paragraphs by two, columns and table cells by a tab.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Line, LineRole, Page, Run, Source, Span
from pipeline.margin import part_margins
from pipeline.running_head import find_running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.layout import BBox, Cell, RawDocument, RawLine

PAGE_BREAK: Final = "\f\n"
"""Ends with a line feed, so that the first line of a page starts a line like any other."""

HYPHENS: Final = "-\ufffe\u00ad\u2010"
_TRANSLATION: Final = str.maketrans(
    {
        "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2009": " ", "\u200a": " ", "\u2002": " ",
        "\u2003": " ", "\u3000": " ", "\u2011": "-", "\u2010": "-", "\u2212": "-",
        "\u200b": None, "\u200c": None, "\u200d": None, "\ufeff": None, "\u2060": None,
        "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
        "\ufb05": "ft", "\ufb06": "st",
        "\uf0b7": "•", "\uf0a7": "•", "\uf02d": "-", "\uf0d8": "•", "\uf0fc": "•", "\u25cf": "•",
        "\u25aa": "•", "\u25e6": "•", "\u2219": "•", "\u2043": "•",
    }
)  # fmt: skip
_ODD: Final = re.compile("[" + "".join(map(chr, _TRANSLATION)) + "]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ue000-\uf8ff]")
_SUSPENDED: Final = frozenset({"och", "eller", "samt", "respektive", "till", "resp", "resp."})
"""After these the hyphen stands for a part left out: "kultur- och fritidsnämnden"."""

_LEADS: Final = frozenset({"att", "dels att"})
"""What is set in a column of its own before the rest of its clause."""

_LAST_WORD: Final = re.compile(r"(\S*?)[" + HYPHENS + r"]$")
_FIRST_WORD: Final = re.compile(r"\s*([^\W_][^\s]*)\s*")


@dataclass(slots=True)
class _Draft:
    """A line on its way: cells as cleaned text with the boxes of their words.

    A word that a line end broke has a box for each half.
    """

    page: int
    raw: RawLine
    cells: list[str]
    words: list[list[tuple[BBox, ...]]]
    role: LineRole = LineRole.TEXT
    indent: float = 0.0
    dropped: bool = field(default=False)


class _Usage:
    """How a paper writes the words that its line ends break."""

    def __init__(self, raw: RawDocument) -> None:
        """Take the paper as read."""
        self._raw = raw

    @cached_property
    def _text(self) -> str:
        lines = (line for page in self._raw.pages for line in page.lines)
        return clean("\n".join(cell.text for line in lines for cell in line.cells)).lower()

    def is_one_word(self, head: str, tail: str) -> bool:
        """Whether "Kommun-" and "styrelsen" make one word: as written elsewhere, else as known."""
        if f"{head}-{tail}".lower() in self._text:
            return False
        word = (head + tail).lower()
        return word in self._text or _is_word(word)


def normalize(source: Source, raw: RawDocument) -> Document:
    """Return *raw* as a document: its text, its running text, its pages and lines."""
    raw = part_margins(raw)
    usage = _Usage(raw)
    drafts = [_draft(number, line, usage) for number, line in _numbered(raw)]
    running = find_running(raw, ["\t".join(draft.cells) for draft in drafts])
    for draft, is_running in zip(drafts, running, strict=True):
        draft.role = LineRole.RUNNING if is_running else LineRole.TEXT
    _rejoin([draft for draft in drafts if draft.role is LineRole.TEXT], usage)
    return _assemble(source, raw, [draft for draft in drafts if not draft.dropped])


def clean(text: str) -> str:
    """Return *text* in NFC with ordinary spaces, hyphens and letters; lines stay lines."""
    if not text.isascii():
        if _ODD.search(text):
            text = text.translate(_TRANSLATION)
        text = unicodedata.normalize("NFC", text)
        text = text.replace("\ufffe", "-").replace("\u00ad", "")
    return _CONTROL.sub("", text)


def _numbered(raw: RawDocument) -> Iterator[tuple[int, RawLine]]:
    for number, page in enumerate(raw.pages, raw.first):
        for line in page.lines:
            yield number, line


def _draft(page: int, raw: RawLine, usage: _Usage) -> _Draft:
    cells: list[str] = []
    words: list[list[tuple[BBox, ...]]] = []
    for cell in raw.cells:
        text, boxes = _cell(cell, usage)
        cells.append(text)
        words.append(boxes)
    if len(cells) > 1 and cells[0].strip() in _LEADS and not raw.table:
        cells[:2], words[:2] = [f"{cells[0].strip()} {cells[1].strip()}"], [words[0] + words[1]]
    first = raw.cells[0].text if raw.cells else ""
    indent = raw.box.x0 if raw.box else float(len(first) - len(first.lstrip(" \t")))
    return _Draft(page, raw, cells, words, indent=indent)


def _cell(cell: Cell, usage: _Usage) -> tuple[str, list[tuple[BBox, ...]]]:
    """Return a cell as one line, the words that its printed lines broke rejoined."""
    lines = [_clean_line(line) for line in cell.text.split("\n")]
    count = sum([line.count(" ") + 1 for line in lines if line])
    boxes: list[tuple[BBox, ...]] = []
    if len(cell.words) == count:
        boxes.extend(zip(cell.words, strict=True))
    text = lines[0]
    for line in lines[1:]:
        at = len(text.split())
        glue = _glue(text, line, usage)
        if glue is None:
            text = f"{text} {line}".strip()
        else:
            text = text[:-1] + glue + line.lstrip()
            if boxes and glue != "- " and at < len(boxes):
                boxes[at - 1] += boxes.pop(at)
    return text, boxes


def _clean_line(text: str) -> str:
    soft = text.rstrip().endswith("\u00ad")
    cleaned = " ".join(clean(text).split())
    return cleaned + "-" if soft else cleaned


def _glue(left: str, right: str, usage: _Usage) -> str | None:
    """Return what stands between the halves of a word broken over a line end, else ``None``."""
    broken = _LAST_WORD.search(left) if left.endswith(tuple(HYPHENS)) else None
    following = _FIRST_WORD.match(right)
    if not broken or not broken[1] or not following:
        return None
    head, tail = broken[1], following[1]
    if tail.rstrip(".,;:") in _SUSPENDED:
        return "- "
    if not head[-1].isalnum():
        return None
    if not tail[0].islower() or not head.isalpha() or len(head) == 1 or head.isupper():
        return "-"
    divided = head[0].isupper() and not usage.is_one_word(head, tail.strip(".,;:)"))
    return "-" if divided else ""


def _is_word(word: str) -> bool:
    """Whether the Swedish dictionary, half a second to load, knows *word*, in lower case."""
    import simplemma

    return simplemma.is_known(word, lang="sv")


def _rejoin(drafts: list[_Draft], usage: _Usage) -> None:
    """Move the rest of each word that a line end broke up to the line where it starts."""
    for above, below in pairwise(drafts):
        if len(above.cells) != 1 or not below.cells or below.raw.table or above.raw.table:
            continue
        glue = _glue(above.cells[0], below.cells[0], usage)
        if glue is None or glue == "- ":
            continue
        word, _, rest = below.cells[0].lstrip().partition(" ")
        above.cells[0] = above.cells[0][:-1] + glue + word
        below.cells[0] = rest.lstrip()
        if above.words[0] and below.words[0]:
            above.words[0][-1] += below.words[0][0]
        del below.words[0][:1]
        below.dropped = not any(below.cells)


def _assemble(source: Source, document: RawDocument, drafts: list[_Draft]) -> Document:
    text, lines, finished, at = [], [], [], 0
    by_page: dict[int, list[_Draft]] = {}
    for draft in drafts:
        by_page.setdefault(draft.page, []).append(draft)
    for number, raw in enumerate(document.pages, document.first):
        if number > document.first:
            text.append(PAGE_BREAK)
            at += len(PAGE_BREAK)
        start = at
        runs: list[Run] = []
        for draft in by_page.get(number, ()):
            if at > start:
                break_ = "\n\n" if draft.raw.gap else "\n"
                text.append(break_)
                at += len(break_)
            content = "\t".join(draft.cells).rstrip()
            if not content.strip():
                continue
            lines.append(_line(draft, at, content))
            runs.extend(_runs(draft, at))
            text.append(content)
            at += len(content)
        finished.append(Page(number, start, at, raw.width, raw.height, tuple(runs)))
    whole = "".join(text)
    return Document(source, whole, _body(whole, lines), tuple(finished), tuple(lines))


def _line(draft: _Draft, at: int, content: str) -> Line:
    raw = draft.raw
    lead = len(content) - len(content.lstrip())
    return Line(
        Span(at + lead, at + len(content)),
        draft.page,
        draft.role,
        raw.size,
        raw.bold,
        raw.gap,
        raw.table,
        raw.heading,
        draft.indent,
        raw.box.x1 if raw.box else None,
    )


def _runs(draft: _Draft, at: int) -> Iterator[Run]:
    for cell, boxes in zip(draft.cells, draft.words, strict=True):
        if boxes:
            yield Run(at, at + len(cell), boxes)
        at += len(cell) + 1


def _body(text: str, lines: list[Line]) -> str:
    """Return *text* with running lines blanked out, offsets kept."""
    pieces, at = [], 0
    for line in lines:
        if line.role is LineRole.RUNNING:
            pieces += [text[at : line.span.start], " " * (line.span.end - line.span.start)]
            at = line.span.end
    return "".join([*pieces, text[at:]])
