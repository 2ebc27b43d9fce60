"""Draws PDF papers for tests, in points from the top left, as the readers report them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH: Final = 595.0
HEIGHT: Final = 842.0


class Sheet:
    """One PDF under the pen."""

    def __init__(self, encrypt: str | None = None) -> None:
        self._buffer = BytesIO()
        self.canvas = Canvas(self._buffer, pagesize=(WIDTH, HEIGHT), invariant=1, encrypt=encrypt)

    def text(
        self, x: float, row: float, text: str, size: float = 11, *, bold: bool = False
    ) -> None:
        """Write *text* with its baseline *row* points from the top."""
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, HEIGHT - row, text)

    def lines(self, x: float, row: float, texts: Iterable[str], pitch: float = 14) -> None:
        """Write *texts* below each other."""
        for at, text in enumerate(texts):
            self.text(x, row + at * pitch, text)

    def grid(self, columns: list[float], rows: list[float]) -> None:
        """Rule a grid."""
        self.canvas.grid(columns, [HEIGHT - row for row in rows])

    def picture(self, x0: float, top: float, x1: float, bottom: float) -> None:
        """Place a grey picture."""
        image = ImageReader(BytesIO(_GREY_BITMAP))
        self.canvas.drawImage(image, x0, HEIGHT - bottom, x1 - x0, bottom - top)

    def turn_page(self) -> None:
        """Go on with the next page."""
        self.canvas.showPage()

    def save(self) -> bytes:
        """Return the file."""
        self.canvas.save()
        return self._buffer.getvalue()


def paper(texts: Iterable[str] = ("Förslag till beslut",)) -> bytes:
    """Return a PDF of one page with *texts* as lines."""
    sheet = Sheet()
    sheet.lines(72, 72, texts)
    return sheet.save()


_GREY_BITMAP: Final = bytes.fromhex(
    "424d3a0000000000000036000000280000000100000001000000010018000000000004000000"
    "0000000000000000000000000000000080808000"
)
