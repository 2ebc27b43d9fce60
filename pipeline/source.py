"""From paths to files: which ones are papers, and what their bytes are."""

from __future__ import annotations

import re
import zipfile
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Final

from corpus.document import Source
from pipeline.encoding import decode
from pipeline.errors import (
    DamagedError,
    DocumentError,
    EmptyFileError,
    EncryptedError,
    MissingFileError,
    TooLargeError,
    UnknownTypeError,
    WrongTypeError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LARGEST: Final = 256 * 1024 * 1024
"""How many bytes a paper may have; a bound bundle of 300 scanned pages has about 100 MB."""

PDF: Final = "application/pdf"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML: Final = "text/html"
MARKDOWN: Final = "text/markdown"
PLAIN: Final = "text/plain"

_SUFFIXES: Final = frozenset({".pdf", ".docx", ".htm", ".html", ".md", ".txt"})
# ISO 32000-1, annex H: readers accept a header within the first 1024 bytes.
_HEAD: Final = 1_024
_NOTHING: Final = b"\0 \t\r\n\f\xef\xbb\xbf"
_PDF_HEADER: Final = re.compile(rb"%PDF-\d")
_ZIP_HEADER: Final = b"PK\x03\x04"
_OLE_HEADER: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_PACKAGE: Final = "EncryptedPackage".encode("utf-16-le")
_KNOWN: Final = (
    (_OLE_HEADER, "äldre Office-format, till exempel .doc"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "en PNG-bild"),
    (b"\xff\xd8\xff", "en JPEG-bild"),
    (b"II*\0", "en TIFF-bild"),
    (b"MM\0*", "en TIFF-bild"),
    (b"PK", "ett zip-arkiv"),
)
_HTML_START: Final = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKDOWN_SIGN: Final = re.compile(
    r"^ {0,3}#{1,6} +\S|^\*\*\S.*\S\*\*[ \t]*\r?$|^\s*\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t:|-]*\r?$",
    re.MULTILINE,
)


def find_papers(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files at *paths*, and those below each folder that can be papers, sorted.

    A file that is named is yielded whatever it is, even missing: opening it tells what is
    wrong. In folders, hidden files, locks of Word and leavings of archives are passed over.
    """
    for path in paths:
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the papers below *folder*, files before subfolders' at each level, by name."""
    entries = sorted(entry for entry in folder.iterdir() if not _is_passed_over(entry.name))
    for entry in entries:
        if entry.is_file() and _can_be_paper(entry):
            yield entry
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry)


def _is_passed_over(name: str) -> bool:
    """Whether *name* is that of a hidden file, a lock or an archive's leavings."""
    return name.startswith((".", "~$")) or name in {"__MACOSX", "Thumbs.db", "desktop.ini"}


def _can_be_paper(path: Path) -> bool:
    """Whether the name of *path* says so, or else its first bytes: PDF and DOCX only."""
    if path.suffix.lower() in _SUFFIXES:
        return True
    if path.suffix:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return bool(_PDF_HEADER.search(head)) or (head.startswith(_ZIP_HEADER) and b"word/" in head)


def open_source(path: Path) -> tuple[Source, bytes]:
    """Return what the file at *path* is, and its bytes; the type is read from the bytes alone.

    Raises MissingFileError, EmptyFileError, TooLargeError, EncryptedError, UnknownTypeError,
    WrongTypeError, UndecodableTextError, and DocumentError where the file may not be read.
    """
    name = path.as_posix()
    data = _bytes_of(path)
    if not data[:_HEAD].strip(_NOTHING) and not data.strip(_NOTHING):
        raise EmptyFileError(name)
    try:
        media_type = sniff(data, name)
    except UnknownTypeError as error:
        if path.suffix.lower() in _SUFFIXES:
            raise WrongTypeError(name, error.detail) from error
        raise
    return Source(name, sha256(data).hexdigest(), media_type), data


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of the file at *path*."""
    name = path.as_posix()
    try:
        if path.stat().st_size > LARGEST:
            raise TooLargeError(name, f"högst {LARGEST // 1024**2} MB")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFileError(name) from error
    except OSError as error:
        raise DocumentError(name, error.strerror or "") from error


def sniff(data: bytes, path: str) -> str:
    """Return the media type of *data*; *path* names it in errors."""
    if _PDF_HEADER.search(data[:_HEAD]):
        return PDF
    if data.startswith(_ZIP_HEADER) and _is_docx(data, path):
        return DOCX
    if data.startswith(_OLE_HEADER) and _ENCRYPTED_PACKAGE in data:
        raise EncryptedError(path)
    for header, name in _KNOWN:
        if data.startswith(header):
            raise UnknownTypeError(path, name)
    return _sniff_text(decode(data, path))


def _is_docx(data: bytes, path: str) -> bool:
    """Whether a zip archive holds a Word document."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise DamagedError(path, "zip-arkivet går inte att öppna") from error


def _sniff_text(text: str) -> str:
    """Return what *text* is written in."""
    if _HTML_START.match(text):
        return HTML
    return MARKDOWN if _MARKDOWN_SIGN.search(text) else PLAIN
