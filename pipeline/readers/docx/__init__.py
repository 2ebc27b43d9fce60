"""DOCX: the text in its order, with what Word adds when it prints: numbers, heads, feet."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from lxml.etree import XMLSyntaxError

from corpus.layout import RawDocument, RawPage
from pipeline.errors import DamagedError, EmptyFileError, NeedsOcrError, TooLargeError
from pipeline.readers.docx.body import Body
from pipeline.readers.docx.markup import find, is_on, w
from pipeline.readers.docx.numbering import Numbering
from pipeline.readers.docx.style import StyleSheet

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element as Element

    from corpus.layout import RawLine

_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LARGEST: Final = 512 * 1024 * 1024
# What zipfile and python-docx raise over an archive or parts that are not as they should be.
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OpcError,
    XMLSyntaxError,
    AttributeError,
    EOFError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)


def read_docx(data: bytes, path: str) -> RawDocument:
    """Return the pages of the DOCX *data*, as far as explicit breaks tell; *path* names it.

    The first page bears the header and footer of the first section; where that section has a
    title page, the header of the pages after it stands on the second. Raises DamagedError,
    TooLargeError, and NeedsOcrError or EmptyFileError where nothing is written.
    """
    document = _open(data, path)
    styles = StyleSheet(_part(document, RELATIONSHIP_TYPE.STYLES))
    numbering = Numbering(_part(document, RELATIONSHIP_TYPE.NUMBERING))
    body = find(document.element, "body")
    if body is None:
        raise DamagedError(path, "texten saknas")
    pages = Body(styles, numbering).set(body)
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
    for relation in document.part.rels.values():
        if relation.reltype == kind and not relation.is_external:
            return getattr(relation.target_part, "element", None)
    return None


def _nothing_written(document: Document, path: str) -> EmptyFileError | NeedsOcrError:
    """Return what is wrong with a document without text."""
    kinds = {relation.reltype for relation in document.part.rels.values()}
    has_pictures = RELATIONSHIP_TYPE.IMAGE in kinds
    return NeedsOcrError(path) if has_pictures else EmptyFileError(path, "ingen text")


def _margins(
    document: Document, number: int, styles: StyleSheet
) -> tuple[list[RawLine], list[RawLine]]:
    """Return the lines above and below the text of page *number*, counted from 1."""
    section = next(document.element.iter(w("sectPr")), None)
    has_title_page = bool(is_on(section, "titlePg"))
    if section is None or number > 1 + has_title_page:
        return [], []
    kind = "first" if has_title_page and number == 1 else "default"
    head, foot = (
        _lines(_referenced(document, section, name, kind), styles)
        for name in ("headerReference", "footerReference")
    )
    return head, foot


def _referenced(document: Document, section: Element, name: str, kind: str) -> Element | None:
    """Return the header or footer of *kind* that *section* refers to."""
    for reference in section.findall(w(name)):
        if reference.get(w("type")) == kind:
            part = document.part.related_parts.get(reference.get(_RELATION, ""))
            return getattr(part, "element", None)
    return None


def _lines(root: Element | None, styles: StyleSheet) -> list[RawLine]:
    """Return the lines of a header or footer."""
    pages = [] if root is None else Body(styles, Numbering(None)).set(root)
    return [line for page in pages for line in page]


def _page(lines: list[RawLine], margins: tuple[list[RawLine], list[RawLine]]) -> RawPage:
    """Return a page with what stands above and below its text; space sets those apart."""
    head, foot = margins
    parts = [part for part in (head, lines, foot) if part]
    apart = [[part[0]._replace(gap=True), *part[1:]] for part in parts[1:]]
    return RawPage(
        tuple(line for part in (*parts[:1], *apart) for line in part),
        head=len(head),
        foot=len(foot),
    )
