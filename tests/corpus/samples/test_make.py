"""Files of every format say what the paper says."""

from __future__ import annotations

from io import BytesIO

import docx
import pypdfium2
import pytest

from corpus.samples.element import Bundle, Columns, Paper, Run, Sheet, Table
from corpus.samples.make import render
from corpus.samples.prose import prose

SHEET = Sheet(
    first=(Run(71, 40, "Provköpings kommun"), Run(400, 40, "Sida {page} ({pages})")),
)
CONTENT = (
    Columns((0.0, 200.0), (("*Datum", "2026-04-14"),)),
    *prose("""
        # Åtgärder för översvämmade ängar

        1. Nämnden godkänner planen.
    """),
    Table((200.0, 100.0), (("Instans", "Datum"), ("Miljönämnden", "2026-05-21"))),
)


def paper(ending: str) -> Paper:
    return Paper(f"prov{ending}", SHEET, CONTENT)


def test_a_pdf_has_swedish_letters_in_its_text() -> None:
    pages = pypdfium2.PdfDocument(render(paper(".pdf")))

    text = pages[0].get_textpage().get_text_range()

    for words in ("Provköpings kommun", "Sida 1 (1)", "Åtgärder för översvämmade ängar"):
        assert words in text


def test_a_bundle_has_bookmarks_and_page_numbers_that_start_anew() -> None:
    bundle = Bundle("prov.pdf", (paper(".pdf"), Paper("Bilaga 1.pdf", SHEET, CONTENT)))

    pages = pypdfium2.PdfDocument(render(bundle))

    heads = [page.get_textpage().get_text_range().splitlines()[0] for page in pages]
    marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in pages.get_toc()]
    assert heads == ["Provköpings kommun Sida 1 (1)"] * 2
    assert marks == [("prov", 0), ("Bilaga 1", 1)]


def test_a_word_file_has_lists_tables_and_a_page_header_of_its_own() -> None:
    document = docx.Document(BytesIO(render(paper(".docx"))))

    styles = [(line.style.name, line.text) for line in document.paragraphs if line.style]
    tables = [
        [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
    ]
    header = document.sections[0].first_page_header.paragraphs[0]
    assert ("Title", "Åtgärder för översvämmade ängar") in styles
    assert ("List Number", "Nämnden godkänner planen.") in styles
    assert tables[1] == [["Instans", "Datum"], ["Miljönämnden", "2026-05-21"]]
    assert header.text.startswith("Provköpings kommun\tSida ")


def test_plain_text_keeps_columns_apart() -> None:
    lines = render(paper(".txt")).decode().splitlines()

    assert lines[0].split("  ")[0] == "Provköpings kommun"
    assert "1. Nämnden godkänner planen." in lines
    assert [line.split() for line in lines if "Miljö" in line] == [["Miljönämnden", "2026-05-21"]]


def test_another_format_is_refused() -> None:
    with pytest.raises(KeyError):
        render(paper(".odt"))
