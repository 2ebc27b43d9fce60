"""PDFium's raw interface, called as fast as Python can.

Every call goes through a prototype of our own that takes handles and addresses as plain
integers: pypdfium2's bindings check and wrap each argument, which costs more than the call.
"""

from __future__ import annotations

import ctypes
from ctypes import addressof, c_double, c_float, c_int, c_size_t, c_uint, c_ulong, c_void_p
from typing import TYPE_CHECKING, Any, Final

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from collections.abc import Callable


def _function(name: str, *arguments: Any, result: Any = c_int) -> Callable[..., Any]:
    """Return PDFium's function *name*, taking handles and addresses as integers."""
    return ctypes.PYFUNCTYPE(result, *arguments)(_address(name))


def _address(name: str) -> int:
    address = ctypes.cast(getattr(pdfium, name), c_void_p).value
    if address is None:
        raise ImportError(f"PDFium has no function {name}")
    return address


def _frequent(name: str, result: Any = c_int) -> Callable[..., Any]:
    """Return PDFium's function *name* for calls by the thousand a page.

    It takes handles and addresses as ``c_void_p``, made once a page, and plain integers as
    ``int``: to check arguments and convert them takes half of the time of a call.
    """
    return ctypes.PYFUNCTYPE(result)(_address(name))


_INDEX: Final = (c_void_p, c_int)
_NAME_BYTES: Final = 256

last_error = _function("FPDF_GetLastError", result=c_ulong)
load_document = _function(
    "FPDF_LoadMemDocument64", ctypes.c_char_p, c_size_t, ctypes.c_char_p, result=c_void_p
)
close_document = _function("FPDF_CloseDocument", c_void_p, result=None)
count_pages = _function("FPDF_GetPageCount", c_void_p)
load_page = _function("FPDF_LoadPage", *_INDEX, result=c_void_p)
close_page = _function("FPDF_ClosePage", c_void_p, result=None)
page_box = _function("FPDF_GetPageBoundingBox", c_void_p, c_void_p)
page_rotation = _function("FPDFPage_GetRotation", c_void_p)

load_text = _function("FPDFText_LoadPage", c_void_p, result=c_void_p)
close_text = _function("FPDFText_ClosePage", c_void_p, result=None)
count_chars = _function("FPDFText_CountChars", c_void_p)
get_text = _function("FPDFText_GetText", c_void_p, c_int, c_int, c_void_p)
get_unicode = _function("FPDFText_GetUnicode", *_INDEX, result=c_uint)
text_object = _frequent("FPDFText_GetTextObject", c_void_p)
text_matrix = _frequent("FPDFText_GetMatrix")
font_size = _frequent("FPDFText_GetFontSize", c_double)
char_box = _frequent("FPDFText_GetLooseCharBox")
char_origin = _frequent("FPDFText_GetCharOrigin")
unmapped = _frequent("FPDFText_HasUnicodeMapError")

render_mode = _function("FPDFTextObj_GetTextRenderMode", c_void_p)
object_font = _function("FPDFTextObj_GetFont", c_void_p, result=c_void_p)
font_flags = _function("FPDFFont_GetFlags", c_void_p)
_font_name = _function("FPDFFont_GetBaseFontName", c_void_p, c_void_p, c_size_t, result=c_size_t)

count_objects = _function("FPDFPage_CountObjects", c_void_p)
get_object = _function("FPDFPage_GetObject", *_INDEX, result=c_void_p)
object_type = _function("FPDFPageObj_GetType", c_void_p)
object_matrix = _function("FPDFPageObj_GetMatrix", c_void_p, c_void_p)
object_bounds = _function("FPDFPageObj_GetBounds", c_void_p, *(c_void_p,) * 4)
count_form_objects = _function("FPDFFormObj_CountObjects", c_void_p)
get_form_object = _function("FPDFFormObj_GetObject", c_void_p, c_ulong, result=c_void_p)
draw_mode = _function("FPDFPath_GetDrawMode", c_void_p, c_void_p, c_void_p)
count_segments = _function("FPDFPath_CountSegments", c_void_p)
get_segment = _function("FPDFPath_GetPathSegment", *_INDEX, result=c_void_p)
segment_type = _function("FPDFPathSegment_GetType", c_void_p)
closes = _function("FPDFPathSegment_GetClose", c_void_p)
segment_point = _function("FPDFPathSegment_GetPoint", c_void_p, c_void_p, c_void_p)

_PAIR_OF_HANDLES: Final = (c_void_p, c_void_p)
first_bookmark = _function("FPDFBookmark_GetFirstChild", *_PAIR_OF_HANDLES, result=c_void_p)
next_bookmark = _function("FPDFBookmark_GetNextSibling", *_PAIR_OF_HANDLES, result=c_void_p)
bookmark_title = _function("FPDFBookmark_GetTitle", c_void_p, c_void_p, c_ulong, result=c_ulong)
bookmark_target = _function("FPDFBookmark_GetDest", *_PAIR_OF_HANDLES, result=c_void_p)
bookmark_action = _function("FPDFBookmark_GetAction", c_void_p, result=c_void_p)
action_target = _function("FPDFAction_GetDest", *_PAIR_OF_HANDLES, result=c_void_p)
target_page = _function("FPDFDest_GetDestPageIndex", *_PAIR_OF_HANDLES)

# One set of buffers for the process: PDFium itself allows one thread only.
rect = (c_float * 4)()
"""What ``page_box``, ``char_box`` (left, top, right, bottom) and ``object_bounds`` fill."""
RECT: Final = addressof(rect)
RECT_PARTS: Final = tuple(RECT + part * ctypes.sizeof(c_float) for part in range(4))

point = (c_double * 2)()
"""What ``char_origin`` fills: x, y."""
POINT_X: Final = addressof(point)
POINT_Y: Final = POINT_X + ctypes.sizeof(c_double)

matrix = (c_float * 6)()
"""What ``text_matrix`` and ``object_matrix`` fill: a, b, c, d, e, f."""
MATRIX: Final = addressof(matrix)

CHAR_RECT: Final = c_void_p(RECT)
CHAR_MATRIX: Final = c_void_p(MATRIX)
CHAR_X: Final = c_void_p(POINT_X)
CHAR_Y: Final = c_void_p(POINT_Y)
"""The same buffers for the functions that are called for characters."""

pair = (c_int * 2)()
"""What ``draw_mode`` fills: fill mode, stroke."""
PAIR: Final = addressof(pair)
PAIR_SECOND: Final = PAIR + ctypes.sizeof(c_int)

_name = ctypes.create_string_buffer(_NAME_BYTES)


def font_name(font: int) -> bytes:
    """Return the PostScript name of *font*, as in ``b"ABCDEF+Arial,Bold"``."""
    _font_name(font, addressof(_name), _NAME_BYTES)
    return _name.value
