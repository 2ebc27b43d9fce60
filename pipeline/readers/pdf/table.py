"""Ruled tables: rulings to cells with pdfplumber's table finder, words into the cells.

The rulings come from PDFium, forms and rounded corners included, so that no page has to be parsed
a second time by pdfplumber itself, which takes twenty times as long.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from corpus.layout import BBox, Cell
from pipeline.readers.pdf.line import Draft, enclosing, group, is_bold, size_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.readers.pdf.shape import Ruling
    from pipeline.readers.pdf.word import Word

_SNAP: Final = 3.0
_SHORT: Final = 3.0
_FEWEST: Final = 2
_MANY: Final = 2_000

Grid = tuple[tuple[BBox, ...], ...]
"""The cells of a table by row; where a cell spans rows, it stands in its first."""


def find_grids(rulings: list[Ruling]) -> list[Grid]:
    """Return the ruled tables of a page, from the top; a frame or an underline is none.

    A table has at least two columns: boxes below each other hold running text. Thousands of
    rulings are a drawing.
    """
    level = sum(ruling.is_level for ruling in rulings)
    if min(level, len(rulings) - level) < _FEWEST or len(rulings) > _MANY:
        return []
    from pdfplumber import table  # 0.4 s that most papers need not spend

    edges = table.merge_edges(list(map(_edge, rulings)), _SNAP, _SNAP, _SNAP, _SNAP)
    edges = [edge for edge in edges if _length(edge) >= _SHORT]
    points = table.edges_to_intersections(edges, _SNAP, _SNAP)
    cells = table.intersections_to_cells(points)
    grids = map(_grid, table.cells_to_tables(cells))
    return [grid for grid in grids if len({cell.x0 for row in grid for cell in row}) > 1]


def _edge(ruling: Ruling) -> dict[str, float | str]:
    """Return *ruling* as pdfplumber wants it, without thickness."""
    x0, top, x1, bottom = ruling
    if ruling.is_level:
        top = bottom = (top + bottom) / 2
    else:
        x0 = x1 = (x0 + x1) / 2
    return {
        "orientation": "h" if ruling.is_level else "v",
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "doctop": top,
        "width": x1 - x0,
        "height": bottom - top,
    }


def _length(edge: dict[str, float]) -> float:
    """Return how long an edge is, in points."""
    return max(edge["x1"] - edge["x0"], edge["bottom"] - edge["top"])


def _grid(cells: Iterable[tuple[float, float, float, float]]) -> Grid:
    """Return the cells of one table row by row."""
    boxes = sorted((BBox(*cell) for cell in cells), key=lambda box: (box.top, box.x0))
    return tuple(tuple(row) for _, row in groupby(boxes, key=lambda box: box.top))


class Table:
    """A grid and the words that stand in it."""

    def __init__(self, grid: Grid) -> None:
        """Start with no words."""
        self.grid = grid
        self.words: dict[BBox, list[Word]] = {cell: [] for row in grid for cell in row}
        self.box = enclosing(self.words)

    @property
    def has_columns(self) -> bool:
        """Whether words stand in more than one column: else it is a form's frame."""
        return len({cell.x0 for cell, words in self.words.items() if words}) > 1

    def cell_at(self, word: Word) -> BBox | None:
        """Return the cell that holds the middle of *word*."""
        x, y = (word.box.x0 + word.box.x1) / 2, (word.box.top + word.box.bottom) / 2
        if not _inside(self.box, x, y):
            return None
        return next((cell for cell in self.words if _inside(cell, x, y)), None)

    def rows(self, number: int) -> Iterator[Draft]:
        """Yield the rows that hold words, as lines of table *number*."""
        for cells in self.grid:
            words = [word for cell in cells for word in self.words[cell]]
            if words:
                row = min(word.row for word in words)
                texts = tuple(map(self._cell, self._with_spanned(cells)))
                size, bold = size_of(words), is_bold(words)
                yield Draft(texts, enclosing(cells), row, size, bold, number)

    def _with_spanned(self, cells: tuple[BBox, ...]) -> list[BBox | None]:
        """Return the cells of a row, with None where one from a row above reaches into it."""
        top = cells[0].top
        spanned = (cell.x0 for cell in self.words if cell.top < top < cell.bottom)
        places = [(cell.x0, cell) for cell in cells] + [(x0, None) for x0 in spanned]
        return [cell for _, cell in sorted(places, key=itemgetter(0))]

    def _cell(self, cell: BBox | None) -> Cell:
        """Return the text of *cell*, a line feed between its printed lines."""
        lines = sorted(group(self.words[cell]), key=lambda line: line[0].row) if cell else []
        return Cell(
            "\n".join(" ".join(word.text for word in line) for line in lines),
            tuple(word.box for line in lines for word in line),
        )


def fill(words: list[Word], grids: list[Grid]) -> list[list[Word] | Table]:
    """Return runs of words outside tables, and filled tables, in the order of *words*."""
    if not grids:
        return [words]
    tables = [Table(grid) for grid in grids]
    homes = [_settle(word, tables) for word in words]
    parts: list[list[Word] | Table] = []
    for word, home in zip(words, homes, strict=True):
        if home and home.has_columns:
            if home not in parts:
                parts.append(home)
        elif parts and isinstance(parts[-1], list):
            parts[-1].append(word)
        else:
            parts.append([word])
    return parts


def _settle(word: Word, tables: list[Table]) -> Table | None:
    """Put *word* into the cell that it stands in, and return that cell's table."""
    for table in tables:
        cell = table.cell_at(word)
        if cell:
            table.words[cell].append(word)
            return table
    return None


def _inside(box: BBox, x: float, y: float) -> bool:
    """Whether *box* holds the point."""
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom
