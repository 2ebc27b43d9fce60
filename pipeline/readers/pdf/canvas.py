"""A page as it is shown: crop box applied, rotation undone, origin top left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.readers.pdf import pdfium

if TYPE_CHECKING:
    from corpus.layout import BBox

Matrix = tuple[float, float, float, float, float, float]
"""The affine map (x, y) -> (a x + c y + e, b x + d y + f), as in PDF."""

IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Canvas(NamedTuple):
    """The visible page in points, and the map from PDF space to it."""

    width: float
    height: float
    matrix: Matrix

    def holds(self, box: BBox) -> bool:
        """Whether the middle of *box* is on the visible page."""
        x0, top, x1, bottom = box
        return 0 <= (x0 + x1) / 2 <= self.width and 0 <= (top + bottom) / 2 <= self.height


def see(page: int) -> Canvas:
    """Return the canvas of *page*, a page handle."""
    pdfium.page_box(page, pdfium.RECT)
    left, top, right, bottom = pdfium.rect
    width, height = right - left, top - bottom
    match pdfium.page_rotation(page):
        case 1:
            return Canvas(height, width, (0.0, 1.0, 1.0, 0.0, -bottom, -left))
        case 2:
            return Canvas(width, height, (-1.0, 0.0, 0.0, 1.0, right, -bottom))
        case 3:
            return Canvas(height, width, (0.0, -1.0, -1.0, 0.0, top, right))
        case _:
            return Canvas(width, height, (1.0, 0.0, 0.0, -1.0, -left, top))


def multiply(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the map that applies *inner* first, then *outer*."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return the point that *matrix* maps (x, y) to."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
