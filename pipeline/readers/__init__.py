"""From a file to lines of characters with their places, one module a media type."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from corpus.document import Source
    from corpus.layout import RawDocument

# By name: a paper loads only the engine that it needs.
_READERS: Final = {
    "application/pdf": ("pdf", "read_pdf"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "docx",
        "read_docx",
    ),
    "text/html": ("html", "read_html"),
    "text/markdown": ("markdown", "read_markdown"),
    "text/plain": ("plain", "read_plain"),
}


def read(source: Source, data: bytes) -> RawDocument:
    """Return the pages of the file *data*, read by the media type of *source*.

    Raises a DocumentError where the paper itself stops us.
    """
    module, function = _READERS[source.media_type]
    reader = getattr(import_module(f"{__name__}.{module}"), function)
    return cast("Callable[[bytes, str], RawDocument]", reader)(data, source.path)
