"""DOCX: the text in its order, with what Word adds when it prints: numbers, heads, feet."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from lxml.etree import XMLSyntaxError

from corpus.layout import RawDocument, RawPage
from pipeline.errors import DamagedError, EmptyFileError, NeedsOcrError, TooLargeError
from pipeline.readers.docx.body import Body
from pipeline.readers.docx.numbering import Numbering
from pipeline.readers.docx.style import StyleSheet

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from lxml.etree import _Element as Element

    from corpus.layout import RawLine

_LARGEST: Final = 512 * 1024 * 1024
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, OpcError, KeyError, ValueError, XMLSyntaxError)


def read_docx(data: bytes, path: str) -> RawDocument:
    """Return the pages of the DOCX *data*, as far as explicit breaks tell; *path* names it.

    The first page bears the header and footer of the first section; where that section has a
    title page, the header of the pages after it stands on the second. Raises DamagedError,
    TooLargeError, and NeedsOcrError or EmptyFileError where nothing is written.
    """
    document = _open(data, path)
    styles = StyleSheet(_part(document, RELATIONSHIP_TYPE.STYLES))
    numbering = Numbering(_part(document, RELATIONSHIP_TYPE.NUMBERING))
    pages = Body(styles, numbering).set(document.element.body)
    if not any(pages):
        raise _nothing_written(document, path)
    if not pages[-1]:
        pages.pop()
    return RawDocument(
        tuple(
            _page(lines, _margins(document, number, styles))
            for number, lines in enumerate(pages, start=1)
        )
    )


def _open(data: bytes, path: str) -> Document:
    """Return the Word document *data*."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise TooLargeError(path, f"uppackad över {_LARGEST // 1024**2} MB")
        return docx.Document(BytesIO(data))
    except _BROKEN as error:
        raise DamagedError(path, "går inte att öppna som Word-dokument") from error


def _part(document: Document, kind: str) -> Element | None:
    """Return the root of the part of *kind*, None where the document has none."""
    try:
        part: Any = document.part.part_related_by(kind)
    except KeyError:
        return None
    root: Element = part.element
    return root


def _nothing_written(document: Document, path: str) -> EmptyFileError | NeedsOcrError:
    """Return what is wrong with a document without text."""
    kinds = {relation.reltype for relation in document.part.rels.values()}
    has_pictures = RELATIONSHIP_TYPE.IMAGE in kinds
    return NeedsOcrError(path) if has_pictures else EmptyFileError(path, "ingen text")


def _margins(
    document: Document, number: int, styles: StyleSheet
) -> tuple[list[RawLine], list[RawLine]]:
    """Return the lines above and below the text of page *number*, counted from 1."""
    if not len(document.sections):
        return [], []
    section: Section = document.sections[0]
    titled = section.different_first_page_header_footer
    if number == 1 and titled:
        parts = (section.first_page_header, section.first_page_footer)
    elif number == 1 + titled:
        parts = (section.header, section.footer)
    else:
        return [], []
    head, foot = (
        [] if part.is_linked_to_previous else _lines(part.part.element, styles) for part in parts
    )
    return head, foot


def _lines(root: Element, styles: StyleSheet) -> list[RawLine]:
    """Return the lines of a header or footer."""
    return [line for page in Body(styles, Numbering(None)).set(root) for line in page]


def _page(lines: list[RawLine], margins: tuple[list[RawLine], list[RawLine]]) -> RawPage:
    """Return a page with what stands above and below its text; space sets those apart."""
    head, foot = margins
    parts = [part for part in (head, lines, foot) if part]
    apart = [[replace(part[0], gap=True), *part[1:]] for part in parts[1:]]
    return RawPage(
        tuple(line for part in (*parts[:1], *apart) for line in part),
        head=len(head),
        foot=len(foot),
    )
