"""From words to printed lines: baselines, columns, reading order, leading."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.layout import BBox, Cell, RawLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.readers.pdf.word import Word

_SAME_ROW: Final = 0.3
_TOUCHING: Final = 0.5
_COLUMN_GAP: Final = 0.8
_SPACES: Final = 2.0
_JUSTIFIED: Final = 1.5
_JUMPS: Final = 0.25
_LEADING: Final = 1.35
_ORDINARY: Final = 1.2
_TIGHTEST: Final = 0.9
_LOOSEST: Final = 3.0
_COMMON: Final = 0.25
_MOSTLY: Final = 0.8
_FEW: Final = 4
_FEWEST_JUMPS: Final = 3


class Draft(NamedTuple):
    """A line whose gap to the line above is not yet judged. ``table`` is 0 outside tables."""

    cells: tuple[Cell, ...]
    box: BBox
    row: float
    size: float
    bold: bool
    table: int = 0


def group(words: Iterable[Word]) -> Iterator[list[Word]]:
    """Yield the words that follow on each other on one baseline, from left to right.

    Words of one line may come in any order, and a raised or lowered figure belongs to the word
    it touches.
    """
    line: list[Word] = []
    anchor: Word | None = None
    for word in words:
        if anchor is None or not _shares_line(anchor, line[-1], word):
            if line:
                yield _sorted(line)
            line, anchor = [], word
        elif word.size > anchor.size:
            anchor = word
        line.append(word)
    if line:
        yield _sorted(line)


def _shares_line(anchor: Word, last: Word, word: Word) -> bool:
    """Whether *word* stands on the line of *anchor*, its largest word so far."""
    if word.turned != anchor.turned:
        return False
    if word.row == anchor.row:
        return True
    distance = abs(word.row - anchor.row)
    if distance <= _SAME_ROW * min(word.size, anchor.size):
        return True
    size = max(word.size, anchor.size)
    touches = abs(word.box.x0 - last.box.x1) <= _TOUCHING * size and not word.turned
    return touches and distance <= _TOUCHING * size


def _sorted(line: list[Word]) -> list[Word]:
    """Return a line's words from left to right; turned ones as the file has them."""
    return line if line[0].turned else sorted(line, key=attrgetter("box.x0"))


def order(lines: list[list[Word]]) -> list[list[Word]]:
    """Return *lines* in reading order: that of the content, unless it jumps about.

    Word processors write what is read together, columns included; some printers and form
    fillers write text in any order, and only the places tell then.
    """
    jumps = sum(below[0].row < above[0].row - above[0].size for above, below in pairwise(lines))
    if jumps < _FEWEST_JUMPS or jumps <= _JUMPS * len(lines):
        return lines
    words = [word for line in lines for word in line]
    return list(group(sorted(words, key=lambda word: (round(word.row), word.box.x0))))


_FAR: Final = 12
"""Text sizes between two lines that were not written below each other: a head and a foot."""


def settle(lines: list[Draft]) -> list[Draft]:
    """Return *lines* with each run moved above those that it stands wholly above.

    Heads and feet are often written after the text of a page, or before it. A column stands
    beside another, not above it, and keeps its place.
    """
    placed: list[list[Draft]] = []
    for run in _runs(lines):
        bottom = max(line.box.bottom for line in run)
        at = len(placed)
        while at and min(line.box.top for line in placed[at - 1]) >= bottom - 1:
            at -= 1
        placed.insert(at, run)
    return [line for run in placed for line in run]


def _runs(lines: list[Draft]) -> list[list[Draft]]:
    """Cut *lines* wherever the next one stands above the one before, or far below it."""
    runs: list[list[Draft]] = []
    for line in lines:
        if runs and -1 <= line.box.top - runs[-1][-1].box.top < _FAR * line.size:
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def draft(words: list[Word]) -> Draft:
    """Return the line that *words*, from left to right, make."""
    size = size_of(words)
    cells = tuple(map(cell_of, _columns(words, size)))
    box = enclosing([word.box for word in words])
    return Draft(cells, box, words[0].row, size, is_bold(words))


def cell_of(words: list[Word]) -> Cell:
    """Return the words of one column as a cell."""
    return Cell(" ".join([word.text for word in words]), tuple([word.box for word in words]))


def enclosing(boxes: Iterable[BBox]) -> BBox:
    """Return the smallest box around *boxes*, of which there is at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return BBox(min(lefts), min(tops), max(rights), max(bottoms))


def size_of(words: list[Word]) -> float:
    """Return the font size, in points, that most of the characters have."""
    if len({word.size for word in words}) == 1:
        return words[0].size
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    return max(sizes, key=lambda size: (sizes[size], size))


def is_bold(words: list[Word]) -> bool:
    """Whether nearly all of the characters are bold: a number before a heading need not be."""
    bold = sum([len(word.text) for word in words if word.bold])
    return bold > 0 and bold >= _MOSTLY * sum(len(word.text) for word in words)


def _columns(words: list[Word], size: float) -> Iterator[list[Word]]:
    """Yield the runs of *words*, set in *size* points, that no wide gap divides."""
    if words[0].turned or len(words) == 1:
        yield words
        return
    gaps = [after.box.x0 - before.box.x1 for before, after in pairwise(words)]
    limit = _widest_space(gaps, size)
    start = 0
    for index, gap in enumerate(gaps, start=1):
        if gap > limit and not (start == 0 and index == 1 and _is_marker(words[0], gap)):
            yield words[start:index]
            start = index
    yield words[start:]


def _widest_space(gaps: list[float], size: float) -> float:
    """Return how wide a space may be, in points; justified lines have wide ones throughout."""
    limit = _COLUMN_GAP * size
    if len(gaps) < _FEW:
        return limit
    usual = median(gaps)
    return max(limit, _SPACES * usual) if usual < _JUSTIFIED * limit else limit


def _is_marker(word: Word, gap: float) -> bool:
    """Whether *word* is the number or bullet of a list item, set off by a tabulator."""
    text = word.text
    return gap <= _FEW * word.size and (
        not any(map(str.isalnum, text)) or (text[-1] in ".)" and len(text) <= _FEW)
    )


def leading(pages: Iterable[Iterable[Draft]]) -> dict[float, float]:
    """Return the usual distance of baselines, in points, for each font size in half points.

    It is the smallest that is common: in a paper of short paragraphs, most are gaps already.
    """
    pitches: dict[float, Counter[float]] = {}
    for page in pages:
        for above, below in pairwise(page):
            pitch = below.row - above.row
            size = _half_points(below.size)
            if size == _half_points(above.size) and _TIGHTEST * size <= pitch < _LOOSEST * size:
                pitches.setdefault(size, Counter())[round(pitch, 1)] += 1
    return {size: _smallest_common(counts) for size, counts in pitches.items()}


def _smallest_common(counts: Counter[float]) -> float:
    """Return the smallest key that counts a fair share of what the most frequent one counts."""
    most = max(counts.values())
    return min(pitch for pitch, count in counts.items() if count >= _COMMON * most)


def finish(page: list[Draft], pitches: dict[float, float]) -> tuple[RawLine, ...]:
    """Return the lines of *page*, each told whether more than the usual leading is above it."""
    lines = []
    above: Draft | None = None
    for line in page:
        gap = above is not None and _stands_apart(above, line, pitches)
        lines.append(RawLine(line.cells, line.box, line.row, line.size, line.bold, gap, line.table))
        above = line
    return tuple(lines)


def _stands_apart(above: Draft, line: Draft, pitches: dict[float, float]) -> bool:
    """Whether the space between two lines is more than leading. A table is a block of its own."""
    if above.table or line.table:
        return above.table != line.table
    distance = line.row - above.row
    if distance < 0:
        return True
    one, other = _half_points(above.size), _half_points(line.size)
    usual = (pitches.get(one, _ORDINARY * one) + pitches.get(other, _ORDINARY * other)) / 2
    return distance > _LEADING * usual


@lru_cache(maxsize=256)  # a paper has a few sizes only
def _half_points(size: float) -> float:
    """Return *size* as word processors set it: what a printer driver writes may be a hair off."""
    return round(size * 2) / 2
