"""PDF that PDFium cannot open, read with pdfplumber, which trusts the page tree less."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from corpus.layout import BBox
from pipeline.readers.pdf.canvas import IDENTITY, Canvas
from pipeline.readers.pdf.word import Word

if TYPE_CHECKING:
    from pdfplumber.page import Page

_DESCENT: Final = 0.2
"""What hangs below the baseline, as a share of the text size."""


def read_pages(data: bytes) -> list[tuple[Canvas, list[Word]]]:
    """Return the pages of *data* with their words; none where pdfplumber cannot read them all."""
    import pdfplumber  # 0.4 s that no sound paper spends
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    try:
        with pdfplumber.open(BytesIO(data)) as document:
            return [(_canvas(page), list(map(_word, _words(page)))) for page in document.pages]
    except (MalformedPDFException, PdfminerException, KeyError, TypeError, ValueError):
        return []


def _canvas(page: Page) -> Canvas:
    return Canvas(float(page.width), float(page.height), IDENTITY)


def _words(page: Page) -> list[dict[str, Any]]:
    return page.extract_words(use_text_flow=True, extra_attrs=["size", "fontname"])


def _word(word: dict[str, Any]) -> Word:
    size = float(word["size"])
    box = BBox(word["x0"], word["top"], word["x1"], word["bottom"])
    row = box.bottom - _DESCENT * size
    return Word(word["text"], box, row, size, "bold" in word["fontname"].lower(), turned=False)
