"""Writes a paper as a Word file."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from corpus.samples.element import (
    LEFT,
    RIGHT,
    Columns,
    Element,
    Heading,
    Listing,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Space,
    Table,
    weight,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import _BaseHeaderFooter
    from docx.table import Table as WordTable
    from docx.text.paragraph import Paragraph as WordParagraph
    from docx.text.run import Run as WordRun

_MADE: Final = datetime(2026, 1, 1)  # noqa: DTZ001 - Word keeps times without a zone
_ZIP_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_FIELDS: Final = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_TABLE_STYLES: Final = ("Normal Table", "Table Grid")
_UNUSED: Final = ("/thumbnail", "/stylesWithEffects", "/customXml")
_FONTS: Final = {"Helvetica": "Arial", "Times": "Times New Roman"}


def render_word(paper: Paper) -> bytes:
    """Return the DOCX file of *paper*, the same bytes each time.

    Lists are Word's own: their numbers and bullets stand in no paragraph's text.
    """
    document = docx.Document()
    _slim(document)
    _set_up(document, paper)
    for element in paper.content:
        _add(document, element)
    file = BytesIO()
    document.save(file)
    return _repack(file)


def _slim(document: Document) -> None:
    """Drop the parts of python-docx's template that no paper uses: nine tenths of the file."""
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in _TABLE_STYLES:
            style.delete()
    for relations in (document.part.rels, document.part.package.rels):
        for key in [key for key, rel in relations.items() if rel.reltype.endswith(_UNUSED)]:
            del relations[key]


def _set_up(document: Document, paper: Paper) -> None:
    properties = document.core_properties
    properties.created = properties.modified = _MADE
    properties.author = properties.comments = ""
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONTS[paper.sheet.family], Pt(paper.sheet.size)
    section = document.sections[0]
    section.page_width, section.page_height = Pt(595.3), Pt(841.9)
    section.left_margin = section.right_margin = Pt(LEFT)
    section.different_first_page_header_footer = True
    _print(section.first_page_header, paper.sheet.first)
    _print(section.header, paper.sheet.later)
    _print(section.first_page_footer, paper.sheet.foot)


def _print(place: _BaseHeaderFooter, runs: tuple[Run, ...]) -> None:
    """Fill a page header or footer: a paragraph a line, its places kept by tab stops."""
    for number, (_, row) in enumerate(groupby(runs, key=lambda run: run.y)):
        paragraph = place.add_paragraph() if number else place.paragraphs[0]
        for run in row:
            if run.x > LEFT:
                paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(run.x - LEFT))
                paragraph.add_run("\t")
            _with_fields(paragraph, run)


def _with_fields(paragraph: WordParagraph, run: Run) -> None:
    for piece in run.text.replace("{", "\n{").replace("}", "}\n").split("\n"):
        written = paragraph.add_run("" if piece in _FIELDS else piece)
        written.bold = run.bold
        written.font.size = Pt(run.size)
        if piece in _FIELDS:
            written.text = "1"
            _make_field(written, _FIELDS[piece])


def _make_field(run: WordRun, instruction: str) -> None:
    """Make *run* the last known value of a field, which Word computes anew."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    run.element.addprevious(field)
    field.append(run.element)


def _add(document: Document, element: Element) -> None:
    match element:
        case Heading(text, level):
            document.add_heading(text, level)
        case Paragraph(text):
            document.add_paragraph(text)
        case Listing(items):
            for item in items:
                numbered = item.marker[0].isdigit()
                document.add_paragraph(item.text, "List Number" if numbered else "List Bullet")
        case Columns(places, rows):
            edges = (*places[1:], RIGHT - LEFT)
            widths = tuple(end - start for start, end in zip(places, edges, strict=True))
            _fill(document.add_table(len(rows), len(places)), rows, widths)
        case Table(widths, rows):
            bold = tuple(f"*{cell}" for cell in rows[0])
            table = document.add_table(len(rows), len(widths), "Table Grid")
            _fill(table, (bold, *rows[1:]), widths)
        case Space():
            document.add_paragraph()
        case PageBreak():
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _fill(table: WordTable, rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...]) -> None:
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, width, content in zip(cells.cells, widths, row, strict=False):
            text, bold = weight(content)
            cell.width = Pt(width)
            cell.paragraphs[0].add_run(text).bold = bold
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)


def _repack(file: BytesIO) -> bytes:
    """Return the archive in *file* without its clock and its compression, which vary."""
    packed = BytesIO()
    with ZipFile(file) as made, ZipFile(packed, "w", ZIP_STORED) as kept:
        for name in sorted(made.namelist()):
            kept.writestr(ZipInfo(name, _ZIP_EPOCH), made.read(name))
    return packed.getvalue()
