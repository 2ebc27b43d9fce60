"""The bookmarks of a PDF."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Final

from pipeline.readers.pdf import pdfium

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE_BYTES: Final = 2_000
_DEEPEST: Final = 8
_MOST: Final = 5_000


def read_outline(document: int) -> Iterator[tuple[str, int]]:
    """Yield title and page, counted from 1, of each bookmark of *document* that has both."""
    seen: set[int] = set()
    for bookmark in _bookmarks(document, None, _DEEPEST, seen):
        title, page = _title(bookmark), _page(document, bookmark)
        if title and page > 0:
            yield title, page


def _bookmarks(document: int, parent: int | None, depth: int, seen: set[int]) -> Iterator[int]:
    """Yield the bookmarks below *parent*, each once: a damaged outline may run in a circle."""
    bookmark = pdfium.first_bookmark(document, parent)
    while bookmark and bookmark not in seen and len(seen) < _MOST:
        seen.add(bookmark)
        yield bookmark
        if depth > 1:
            yield from _bookmarks(document, bookmark, depth - 1, seen)
        bookmark = pdfium.next_bookmark(document, bookmark)


def _title(bookmark: int) -> str:
    """Return the title of *bookmark* on one line."""
    buffer = ctypes.create_string_buffer(_TITLE_BYTES)
    size = pdfium.bookmark_title(bookmark, ctypes.addressof(buffer), _TITLE_BYTES)
    if not 0 < size <= _TITLE_BYTES:
        return ""
    return " ".join(buffer.raw[: size - 2].decode("utf-16-le", "replace").split())


def _page(document: int, bookmark: int) -> int:
    """Return the page that *bookmark* leads to, counted from 1; 0 where it leads elsewhere."""
    target = pdfium.bookmark_target(document, bookmark)
    if not target:
        action = pdfium.bookmark_action(bookmark)
        target = pdfium.action_target(document, action) if action else None
    return int(pdfium.target_page(document, target)) + 1 if target else 0
