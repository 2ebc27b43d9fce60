"""Writes Word papers for tests."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

if TYPE_CHECKING:
    from docx.document import Document

_NAMES: Final = nsdecls("w", "wp", "a") + (
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)


def new() -> Document:
    """Return an empty document that sets no space between paragraphs."""
    document = docx.Document()
    style = document.styles["Normal"]
    style.paragraph_format.space_after = Pt(0)
    return document


def save(document: Document) -> bytes:
    """Return *document* as a file."""
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def append(document: Document, markup: str) -> None:
    """Append *markup*, WordprocessingML without its namespaces, to the last paragraph."""
    root = parse_xml(f"<w:p {_NAMES}>{markup}</w:p>")
    *_, last = document.element.body.iter(qn("w:p"))
    last.extend(list(root))
