"""From bytes to characters: UTF-8, UTF-16, or the Windows code page of older Swedish offices."""

from __future__ import annotations

import codecs
import re
from typing import Final

from pipeline.errors import UndecodableTextError, UnknownTypeError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 4_000
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_FOREIGN: Final = re.compile(r"[^\x00-\x7f]")
_SWEDISH: Final = re.compile(r"[åäöÅÄÖéÉèàáüÜæøÆØçñ§°´½¼·«»×±²³£\xa0\xad–—‘’“”•…€‰™]")
_PLAUSIBLE: Final = 0.9
_NOISE: Final = 0.01


def decode(data: bytes, path: str) -> str:
    """Return the text of *data*, without its byte order mark; *path* names it in errors.

    Raises UnknownTypeError for bytes that are no text, UndecodableTextError for text in another
    encoding, such as that of old DOS or Macintosh files.
    """
    encoding = _marked(data) or _unmarked_utf16(data) or "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = _windows(data, path)
    if _is_noise(text):
        raise UnknownTypeError(path)
    return text


def _marked(data: bytes) -> str | None:
    """Return the encoding that a byte order mark declares."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _unmarked_utf16(data: bytes) -> str | None:
    """Return the UTF-16 whose every other byte is nearly always zero, as in Swedish text."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half and sample[1::2].count(0) >= _PLAUSIBLE * half:
        return "utf-16-le"
    if half and sample[::2].count(0) >= _PLAUSIBLE * half:
        return "utf-16-be"
    return None


def _windows(data: bytes, path: str) -> str:
    """Return *data* as Windows-1252, if that makes Swedish of it."""
    text = data.decode("cp1252", "replace")
    if _is_noise(text):
        raise UnknownTypeError(path)
    foreign = len(_FOREIGN.findall(text))
    if len(_SWEDISH.findall(text)) < _PLAUSIBLE * foreign:
        raise UndecodableTextError(path)
    return text


def _is_noise(text: str) -> bool:
    """Whether control characters show that the bytes never were text."""
    return len(_CONTROL.findall(text[:_SAMPLE])) > _NOISE * len(text[:_SAMPLE])
