"""The words of a PDF page, each with its place, size and weight."""

from __future__ import annotations

import ctypes
import re
import sys
from math import hypot
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.layout import BBox
from pipeline.readers.pdf import pdfium

if TYPE_CHECKING:
    from pipeline.readers.pdf.canvas import Canvas

# PDFium gives U+FFFE for a hyphen at the end of a line and the line break after it, and a
# control character or U+FFFD for a glyph that no table maps to a character.
_WORD: Final = re.compile(r"[^\s\0-\x1f\x7f\ufffe]+\ufffe?|\ufffe")
_LOST: Final = re.compile(r"[\0-\x08\x0e-\x1f\x7f\ufffd]")
_BOLD_NAME: Final = re.compile(rb"bold|black|heavy|[,-]bd\b", re.IGNORECASE)
_FORCE_BOLD: Final = 1 << 18
_FILL_AND_STROKE: Final = 2
_INVISIBLE: Final = 3
_LEVEL: Final = 0.3
_STRAIGHT: Final = 0.001


_tuple: Final = tuple.__new__
"""Makes a NamedTuple in half the time that its own constructor takes."""

Handle = ctypes.c_void_p


class Word(NamedTuple):
    """A printed word. ``row`` is its baseline in points from the top of the page.

    Where ``turned``, it does not run from left to right, and ``row`` is the column it runs along.
    """

    text: str
    box: BBox
    row: float
    size: float
    bold: bool
    turned: bool


class PageText(NamedTuple):
    """The words of a page in the order of its content, and the number of glyphs without text."""

    words: list[Word]
    hidden: list[Word]
    lost: int


class _Style(NamedTuple):
    """What the words of one text object share.

    PDF shows a text object along one line, so its height and baseline are asked for once;
    ``top`` is None where it does not run level on an upright page, and each word is on its own.
    ``seen`` tells whether it runs between the top and the foot of the page.
    """

    top: float | None
    bottom: float
    row: float
    size: float
    bold: bool
    turned: bool
    invisible: bool
    unmapped: bool
    seen: bool


def read_words(page: int, canvas: Canvas) -> PageText:
    """Return the words of *page*, a page handle; what lies outside *canvas* is left out."""
    handle = pdfium.load_text(page)
    try:
        return _words(ctypes.c_void_p(handle), _characters(handle), canvas)
    finally:
        pdfium.close_text(handle)


def _characters(handle: int) -> str:
    """Return one character for each index that PDFium counts."""
    count = pdfium.count_chars(handle)
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = pdfium.get_text(handle, 0, count, ctypes.addressof(buffer))
    text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    codes = [pdfium.get_unicode(handle, index) for index in range(count)]
    return "".join(chr(code) if code <= sys.maxunicode else "\ufffd" for code in codes)


def _words(handle: Handle, text: str, canvas: Canvas) -> PageText:
    """Return the words of *text* with their places.

    Where a font maps its codes to no characters, PDFium hands over the codes: those are lost.
    """
    lost = len(_LOST.findall(text))
    words: list[Word] = []
    hidden: list[Word] = []
    styles: dict[int | None, _Style] = {}
    fonts: dict[int | None, bool] = {}
    for match in _WORD.finditer(text):
        start, end = match.span()
        object_ = pdfium.text_object(handle, start)
        style = styles.get(object_)
        if style is None:
            style = styles[object_] = _style(handle, start, object_, fonts, canvas)
        if style.unmapped and any(map(str.isalnum, match[0])):
            lost += end - start
            continue
        if style.top is None:
            box, row = _place(handle, start, end, canvas, turned=style.turned)
            seen = canvas.holds(box)
        else:
            box, row = _level_box(handle, start, end, style, canvas), style.row
            seen = style.seen and 0 <= (box[0] + box[2]) / 2 <= canvas.width
        if seen:
            word = _tuple(Word, (match[0], box, row, style.size, style.bold, style.turned))
            (hidden if style.invisible else words).append(word)
    return PageText(words, hidden, lost)


def _level_box(handle: Handle, start: int, end: int, style: _Style, canvas: Canvas) -> BBox:
    """Return the box of the characters ``[start, end)``, asking for what *style* does not know."""
    shift, rect = canvas.matrix[4], pdfium.rect
    pdfium.char_box(handle, start, pdfium.CHAR_RECT)
    left = rect[0]
    if end - start > 1:
        pdfium.char_box(handle, end - 1, pdfium.CHAR_RECT)
    return _tuple(BBox, (left + shift, style.top or 0.0, rect[2] + shift, style.bottom))


def _place(
    handle: Handle, start: int, end: int, canvas: Canvas, *, turned: bool
) -> tuple[BBox, float]:
    """Return the box of the characters ``[start, end)`` and the row that they stand on."""
    rect, (a, b, c, d, e, f) = pdfium.rect, canvas.matrix
    pdfium.char_box(handle, start, pdfium.CHAR_RECT)
    left, top, right, bottom = rect[0], rect[1], rect[2], rect[3]
    if end - start > 1:
        pdfium.char_box(handle, end - 1, pdfium.CHAR_RECT)
        left, right = min(left, rect[0]), max(right, rect[2])
        top, bottom = max(top, rect[1]), min(bottom, rect[3])
    pdfium.char_origin(handle, start, pdfium.CHAR_X, pdfium.CHAR_Y)
    x, y = pdfium.point[0], pdfium.point[1]
    x0, y0 = a * left + c * top + e, b * left + d * top + f
    x1, y1 = a * right + c * bottom + e, b * right + d * bottom + f
    if x0 > x1:
        x0, x1 = x1, x0
    if y0 > y1:
        y0, y1 = y1, y0
    return BBox(x0, y0, x1, y1), (a * x + c * y + e if turned else b * x + d * y + f)


def _style(
    handle: Handle, index: int, object_: int | None, fonts: dict[int | None, bool], canvas: Canvas
) -> _Style:
    """Return the style of the text object that the character at *index* belongs to."""
    pdfium.text_matrix(handle, index, pdfium.CHAR_MATRIX)
    a, b, c, d = pdfium.matrix[:4]
    p, q, r, s, _, _ = canvas.matrix
    along, across = a * p + b * r, a * q + b * s
    turned = along < 0 or abs(across) > _LEVEL * abs(along)
    is_level = object_ and q == 0 and p > 0 and abs(across) <= _STRAIGHT * along
    mode = pdfium.render_mode(object_) if object_ else 0
    box, row = _place(handle, index, index + 1, canvas, turned=turned)
    return _Style(
        box.top if is_level else None,
        box.bottom,
        row,
        round(pdfium.font_size(handle, index) * hypot(c, d), 2),
        mode == _FILL_AND_STROKE or _is_bold(object_, fonts),
        turned,
        mode == _INVISIBLE,
        bool(pdfium.unmapped(handle, index)),
        0 <= (box.top + box.bottom) / 2 <= canvas.height,
    )


def _is_bold(object_: int | None, fonts: dict[int | None, bool]) -> bool:
    """Whether the font of a text object is bold, by its name or its flags.

    Neither the weight that PDFium derives from the stems nor the one in the descriptor can be
    trusted: LibreOffice writes the same stem for every font.
    """
    font = pdfium.object_font(object_) if object_ else None
    bold = fonts.get(font)
    if bold is None:
        bold = fonts[font] = font is not None and (
            _BOLD_NAME.search(pdfium.font_name(font)) is not None
            or bool(pdfium.font_flags(font) & _FORCE_BOLD)
        )
    return bold
