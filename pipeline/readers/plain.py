"""Plain text, as copied or converted from a laid-out paper, and Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.layout import Cell, RawDocument, RawLine, RawPage
from pipeline.encoding import decode
from pipeline.errors import EmptyFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LINE_BREAK: Final = re.compile(r"\r\n?|\n|\x0b|\x85|\u2028|\u2029")
_INDENT: Final = re.compile(r"[ \t\xa0]*")
# Two spaces after a full stop are how typists were taught to end a sentence.
_COLUMN_GAP: Final = re.compile(r"[ \xa0]*\t[ \t\xa0]*|(?<![.:;!?])[ \xa0]{2,}|[ \xa0]{3,}")
_MARKER_BEFORE: Final = re.compile(r"(?<!\S)(?:[-–—*•·▪◦‣\uf0b7]|\(?(?:\d{1,3}|[a-zåäö])[.)])$")
_TAB_STOP: Final = 4


def read_plain(data: bytes, path: str) -> RawDocument:
    """Return the lines of the text *data*; *path* names it in errors.

    A form feed ends a page. Tabs, and runs of spaces, divide columns. Leading spaces stay in
    the first cell. Raises EmptyFileError, UndecodableTextError and UnknownTypeError.
    """
    return read_pages(decode(data, path), path, lines_of)


def read_pages(text: str, path: str, read_lines: Callable[[str], Iterator[RawLine]]) -> RawDocument:
    """Return *text* as pages whose lines *read_lines* makes."""
    if not text.strip():
        raise EmptyFileError(path)
    pages = text.split("\f")
    if len(pages) > 1 and not pages[-1].strip():
        pages.pop()
    return RawDocument(tuple(RawPage(tuple(read_lines(page))) for page in pages))


def lines_of(page: str) -> Iterator[RawLine]:
    """Yield the lines of *page* that are not blank."""
    gap = False
    first = True
    for line in _LINE_BREAK.split(page):
        if line.strip():
            yield RawLine(columns(line), gap=gap and not first)
            gap = first = False
        else:
            gap = True


def columns(line: str) -> tuple[Cell, ...]:
    """Return the columns of *line*; a list item's number or bullet stays with its text."""
    indent, rest = split_indent(line)
    first, *others = _COLUMN_GAP.split(rest)
    texts = [indent + first]
    for text in others:
        marker = _MARKER_BEFORE.search(texts[-1])
        before = texts[-1][: marker.start()] if marker else ""
        if marker and before.strip():
            texts[-1:] = [before.rstrip(), f"{marker[0]} {text}"]
        elif marker:
            texts[-1] += f" {text}"
        else:
            texts.append(text)
    return tuple(map(Cell, texts))


def split_indent(line: str) -> tuple[str, str]:
    """Return the indentation of *line* as spaces, and the line without it and its last spaces."""
    indent = _INDENT.match(line)
    width = indent.end() if indent else 0
    return " " * len(line[:width].expandtabs(_TAB_STOP)), line[width:].rstrip()
