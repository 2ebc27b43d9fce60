"""What is drawn on a PDF page apart from text: straight rulings and pictures."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.readers.pdf import pdfium
from pipeline.readers.pdf.canvas import Matrix, apply, multiply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.readers.pdf.canvas import Canvas

_PATH: Final = 2
_IMAGE: Final = 3
_FORM: Final = 5
_CURVE: Final = 1
_MOVE: Final = 2
_FORM_DEPTH: Final = 3
_THIN: Final = 3.0
_STRAIGHT: Final = 0.5
_MANY: Final = 20_000


class Ruling(NamedTuple):
    """A straight line along an axis, in points from the top left: level or upright."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def is_level(self) -> bool:
        """Whether it runs from left to right."""
        return self.x1 - self.x0 >= self.bottom - self.top


class Shapes(NamedTuple):
    """The rulings of a page, and the share of its area that pictures cover, 0..1."""

    rulings: list[Ruling]
    images: float


def read_shapes(page: int, canvas: Canvas) -> Shapes:
    """Return what is drawn on *page*, a page handle, forms inside it included.

    A page with more objects than any table needs is a map or a drawing: no rulings then.
    """
    rulings: list[Ruling] = []
    area = 0.0
    for count, (kind, item, matrix) in enumerate(_objects(page, canvas.matrix)):
        if count >= _MANY:
            return Shapes([], _share(area, canvas))
        if kind == _PATH:
            rulings.extend(_rulings(item, matrix))
        else:
            area += _visible_area(item, matrix, canvas)
    return Shapes(rulings, _share(area, canvas))


def _share(area: float, canvas: Canvas) -> float:
    """Return *area* as a share of the page, at most 1: pictures may overlap."""
    return min(1.0, round(area / (canvas.width * canvas.height), 3))


def _objects(page: int, matrix: Matrix) -> Iterator[tuple[int, int, Matrix]]:
    """Yield kind, handle and matrix of every path and picture of *page*."""
    for index in range(pdfium.count_objects(page)):
        item = pdfium.get_object(page, index)
        kind = pdfium.object_type(item)
        if kind in (_PATH, _IMAGE):
            yield kind, item, matrix
        elif kind == _FORM:
            yield from _form_objects(item, matrix, _FORM_DEPTH)


def _form_objects(form: int, matrix: Matrix, depth: int) -> Iterator[tuple[int, int, Matrix]]:
    """Yield the same for what *form* draws, *depth* levels down: a form may draw itself."""
    inner = multiply(_matrix_of(form), matrix)
    for index in range(pdfium.count_form_objects(form)):
        item = pdfium.get_form_object(form, index)
        kind = pdfium.object_type(item)
        if kind in (_PATH, _IMAGE):
            yield kind, item, inner
        elif kind == _FORM and depth > 1:
            yield from _form_objects(item, inner, depth - 1)


def _matrix_of(item: int) -> Matrix:
    """Return the matrix of a page object."""
    pdfium.object_matrix(item, pdfium.MATRIX)
    a, b, c, d, e, f = pdfium.matrix
    return (a, b, c, d, e, f)


def _visible_area(item: int, matrix: Matrix, canvas: Canvas) -> float:
    """Return how many square points of the page the picture *item* covers."""
    pdfium.object_bounds(item, *pdfium.RECT_PARTS)
    left, bottom, right, top = pdfium.rect
    x0, y0 = apply(matrix, left, bottom)
    x1, y1 = apply(matrix, right, top)
    width = min(max(x0, x1), canvas.width) - max(min(x0, x1), 0.0)
    height = min(max(y0, y1), canvas.height) - max(min(y0, y1), 0.0)
    return max(width, 0.0) * max(height, 0.0)


def _rulings(path: int, matrix: Matrix) -> Iterator[Ruling]:
    """Yield the straight lines that *path* shows: strokes along an axis, thin filled bars.

    A filled box is a background, often one for each word, and rules nothing off.
    """
    pdfium.draw_mode(path, pdfium.PAIR, pdfium.PAIR_SECOND)
    filled, stroked = pdfium.pair
    if not filled and not stroked:
        return
    matrix = multiply(_matrix_of(path), matrix)
    for points in _outlines(path, matrix):
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = Ruling(min(xs), min(ys), max(xs), max(ys))
        if min(box.x1 - box.x0, box.bottom - box.top) <= _THIN:
            yield box
        elif stroked:
            yield from _sides(points)


def _sides(points: list[tuple[float, float]]) -> Iterator[Ruling]:
    """Yield the sides of an outline that run along an axis."""
    for (x0, y0), (x1, y1) in pairwise(points):
        if min(abs(x1 - x0), abs(y1 - y0)) <= _STRAIGHT:
            yield Ruling(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _outlines(path: int, matrix: Matrix) -> Iterator[list[tuple[float, float]]]:
    """Yield the corners of each straight stretch of *path*: a table may have round corners."""
    points: list[tuple[float, float]] = []
    start = (0.0, 0.0)
    for index in range(pdfium.count_segments(path)):
        segment = pdfium.get_segment(path, index)
        kind = pdfium.segment_type(segment)
        if kind in (_MOVE, _CURVE):
            if len(points) > 1:
                yield points
            points = []
        pdfium.segment_point(segment, *pdfium.RECT_PARTS[:2])
        points.append(apply(matrix, pdfium.rect[0], pdfium.rect[1]))
        start = points[0] if kind == _MOVE else start
        if pdfium.closes(segment):
            points.append(start)
    if len(points) > 1:
        yield points
