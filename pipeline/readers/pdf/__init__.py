"""PDF, read with PDFium: lines, columns and ruled tables with their places."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.layout import RawDocument, RawPage
from pipeline.errors import DamagedError, EncryptedError, NeedsOcrError, NoPagesError
from pipeline.readers.pdf import pdfium
from pipeline.readers.pdf.canvas import Canvas, see
from pipeline.readers.pdf.line import Draft, draft, finish, group, leading, order, settle
from pipeline.readers.pdf.outline import read_outline
from pipeline.readers.pdf.shape import read_shapes
from pipeline.readers.pdf.table import Table, fill, find_grids
from pipeline.readers.pdf.word import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.readers.pdf.shape import Ruling
    from pipeline.readers.pdf.word import Word

_PASSWORD: Final = 4
_TAIL: Final = 4_096
_PICTURE: Final = 0.5


class _Sheet(NamedTuple):
    """A page whose leading is still unknown: that takes all pages."""

    lines: list[Draft]
    canvas: Canvas
    images: float
    lost: int


def read_pdf(data: bytes, path: str) -> RawDocument:
    """Return the pages of the PDF *data*; *path* names it in errors.

    Raises EncryptedError, DamagedError, NoPagesError, and NeedsOcrError where no page has a
    letter.
    """
    try:
        sheets, outline = _read_sheets(data, path)
    except (DamagedError, NoPagesError):
        sheets, outline = _read_again(data), ()
        if not sheets:
            raise
    if not any(_has_letters(sheet) for sheet in sheets):
        raise NeedsOcrError(path)
    pitches = leading(sheet.lines for sheet in sheets)
    return RawDocument(tuple(_page(sheet, pitches) for sheet in sheets), outline)


def _read_sheets(data: bytes, path: str) -> tuple[list[_Sheet], tuple[tuple[str, int], ...]]:
    with _open(data, path) as document:
        count = pdfium.count_pages(document)
        if count == 0:
            raise NoPagesError(path)
        sheets = [_read_sheet(document, index, path) for index in range(count)]
        return sheets, tuple(read_outline(document))


def _read_again(data: bytes) -> list[_Sheet]:
    """Return what pdfplumber reads of a whole file that PDFium gives up on."""
    from pipeline.readers.pdf import fallback

    if not _is_whole(data):
        return []
    sheets = [
        _Sheet(_lines(words, []), canvas, 0.0, 0) for canvas, words in fallback.read_pages(data)
    ]
    return sheets if any(map(_has_letters, sheets)) else []


def _is_whole(data: bytes) -> bool:
    """Whether a file ends as a PDF does: PDFium mends one that breaks off, pages silently lost."""
    tail = data.rstrip(b"\0")[-_TAIL:]
    return b"%%EOF" in tail or b"startxref" in tail


@contextmanager
def _open(data: bytes, path: str) -> Iterator[int]:
    """Give a document handle, closed again afterwards."""
    if not _is_whole(data):
        raise DamagedError(path, "slutet saknas")
    document = pdfium.load_document(data, len(data), None)
    if not document:
        encrypted = pdfium.last_error() == _PASSWORD
        raise EncryptedError(path) if encrypted else DamagedError(path)
    try:
        yield document
    finally:
        pdfium.close_document(document)


def _read_sheet(document: int, index: int, path: str) -> _Sheet:
    """Return page *index*, counted from 0; its handle is closed, or a bundle fills memory."""
    page = pdfium.load_page(document, index)
    if not page:
        raise DamagedError(path, f"sidan {index + 1} går inte att läsa")
    try:
        canvas = see(page)
        text = read_words(page, canvas)
        rulings, images = read_shapes(page, canvas)
    finally:
        pdfium.close_page(page)
    # Unseen text is the layer that OCR lays under a picture; elsewhere nobody was to read it.
    words = text.words + text.hidden if images >= _PICTURE else text.words
    return _Sheet(_lines(words, rulings), canvas, images, text.lost)


def _lines(words: list[Word], rulings: list[Ruling]) -> list[Draft]:
    """Return the lines and table rows of a page in reading order."""
    lines: list[Draft] = []
    number = 0
    for part in fill(words, find_grids(rulings)):
        if isinstance(part, Table):
            number += 1
            lines.extend(part.rows(number))
        else:
            lines.extend(map(draft, order(list(group(part)))))
    return settle(lines)


def _has_letters(sheet: _Sheet) -> bool:
    """Whether any letter is on the page."""
    return any(any(map(str.isalpha, cell.text)) for line in sheet.lines for cell in line.cells)


def _page(sheet: _Sheet, pitches: dict[float, float]) -> RawPage:
    """Return *sheet* with the gaps between its lines judged by the paper's leading."""
    return RawPage(
        finish(sheet.lines, pitches),
        width=sheet.canvas.width,
        height=sheet.canvas.height,
        images=sheet.images,
        lost=sheet.lost,
    )
