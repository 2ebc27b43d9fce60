from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.shared import Pt

from pipeline.readers.docx import read_docx
from tests.pipeline.readers.proof import proof
from tests.pipeline.readers.word_file import append, new, save

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document


def timetable(document: Document) -> None:
    document.add_paragraph("Beslutsplanering")
    table = document.add_table(3, 3)
    for at, text in enumerate(("Nämnd", "Roll", "Datum")):
        table.cell(0, at).paragraphs[0].add_run(text).bold = True
    table.cell(1, 0).text = "Kultur-\nnämnden"
    table.cell(1, 1).merge(table.cell(1, 2)).text = "beslutar i maj"
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(2, 2).text = "2031-05-21"
    document.add_paragraph("Ansvariga")


def nested_table(document: Document) -> None:
    cell = document.add_table(1, 2).cell(0, 0)
    cell.text = "yttre"
    inner = cell.add_table(1, 2)
    inner.cell(0, 0).text = "inre ett"
    inner.cell(0, 1).text = "inre två"


def framed(document: Document) -> None:
    document.add_table(1, 1).cell(0, 0).text = "Beslut"


def lists(document: Document) -> None:
    for text in ("att anta", "att avslå"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("en punkt", style="List Bullet")
    document.add_paragraph("att justera", style="List Number")


def tracked(document: Document) -> None:
    document.add_paragraph("Motionen ")
    append(document, '<w:del w:id="1"><w:r><w:delText>avslås</w:delText></w:r></w:del>')
    append(document, '<w:ins w:id="2"><w:r><w:t>bifalls</w:t></w:r></w:ins>')


def text_box(document: Document) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Dnr KS 2031/7</w:t></w:r></w:p></w:txbxContent>"
    document.add_paragraph("Motion")
    append(
        document,
        "<w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>",
    )


def linked(document: Document) -> None:
    document.add_paragraph("Se ")
    append(
        document,
        '<w:hyperlink w:anchor="a"><w:r><w:t>bilaga 1</w:t></w:r></w:hyperlink>',
    )


def field(document: Document) -> None:
    document.add_paragraph("Sida ")
    append(
        document,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )


def page_breaks(document: Document) -> None:
    paragraph = document.add_paragraph("sidan ett")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    paragraph.add_run("sidan två")
    document.add_paragraph("sidan tre").paragraph_format.page_break_before = True
    document.add_section()
    document.add_paragraph("sidan fyra")


def columns(document: Document) -> None:
    document.add_paragraph("Handläggare\tTill")
    document.add_paragraph("Ebba Lind (S)\nOlle Myr (M)")


def headings(document: Document) -> None:
    document.add_heading("Svar på motion", 0)
    document.add_heading("Beslut", 1)
    document.add_heading("Bakgrund", 2)


def bold(document: Document) -> None:
    document.add_paragraph().add_run("Förslag till beslut").bold = True
    paragraph = document.add_paragraph()
    paragraph.add_run("Datum:").bold = True
    paragraph.add_run(" den tredje maj")


def spaced(document: Document) -> None:
    document.add_paragraph("ett")
    document.add_paragraph("")
    document.add_paragraph("två")
    document.add_paragraph("tre").paragraph_format.space_before = Pt(12)


def continuous_section(document: Document) -> None:
    document.add_paragraph("ovan")
    document.add_section(WD_SECTION.CONTINUOUS)
    document.add_paragraph("nedan")


def symbol(document: Document) -> None:
    document.add_paragraph("")
    append(document, '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')
    document.add_paragraph("Ja")
    append(document, '<w:r><w:sym w:font="Wingdings" w:char="?"/></w:r>')


def hidden(document: Document) -> None:
    document.add_paragraph("Beslut").add_run(" och dolt").font.hidden = True


def blank(document: Document) -> None:
    document.add_paragraph("Beslut")
    document.add_paragraph("  ")
    document.add_table(1, 2)


PAPERS = {
    "a table with merged cells": (
        timetable,
        [
            "Beslutsplanering",
            "¶ ▦1 **Nämnd | Roll | Datum**",
            "▦1 Kultur-/nämnden | beslutar i maj",
            "▦1  |  | 2031-05-21",
            "¶ Ansvariga",
        ],
    ),
    "a table in a table": (nested_table, ["▦1 yttre/inre ett inre två | "]),
    "lists": (lists, ["1. att anta", "2. att avslå", "• en punkt", "3. att justera"]),
    "an insertion": (tracked, ["Motionen bifalls"]),
    "a text box": (text_box, ["Motion", "Dnr KS 2031/7"]),
    "a link": (linked, ["Se bilaga 1"]),
    "page breaks": (
        page_breaks,
        ["sidan ett", "\f", "sidan två", "\f", "sidan tre", "\f", "sidan fyra"],
    ),
    "a tab": (columns, ["Handläggare | Till", "Ebba Lind (S)", "Olle Myr (M)"]),
    "headings": (headings, ["#1 Svar på motion", "¶ #1 **Beslut**", "¶ #2 **Bakgrund**"]),
    "bold letters": (bold, ["**Förslag till beslut**", "Datum: den tredje maj"]),
    "space between paragraphs": (spaced, ["ett", "¶ två", "¶ tre"]),
    # left out or left alone
    "a section on the same page": (continuous_section, ["ovan", "¶ nedan"]),
    "a symbol, and a broken one": (symbol, ["\uf0fe", "Ja"]),
    "a frame of one cell": (framed, ["Beslut"]),
    "the code of a field": (field, ["Sida 3"]),
    "hidden letters": (hidden, ["Beslut"]),
    "blank paragraphs and tables": (blank, ["Beslut"]),
}


@pytest.mark.parametrize(("write", "expected"), PAPERS.values(), ids=PAPERS.keys())
def test_reads_what_word_shows(write: Callable[[Document], None], expected: list[str]) -> None:
    document = new()
    write(document)

    raw = read_docx(save(document), "x.docx")

    assert proof(raw) == expected


def test_tells_sizes() -> None:
    document = new()
    document.add_paragraph("Stor").runs[0].font.size = Pt(16)
    document.add_paragraph("Liten")

    large, small = read_docx(save(document), "x.docx").pages[0].lines

    assert (large.size, small.size) == (16, 11)


def test_the_first_page_bears_header_and_footer() -> None:
    document = new()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Sala kommun\tTjänsteskrivelse"
    section.footer.paragraphs[0].text = "Box 304"
    document.add_paragraph("Beslut").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Bilaga")

    raw = read_docx(save(document), "x.docx")

    assert proof(raw) == [
        "Sala kommun | Tjänsteskrivelse",
        "¶ Beslut",
        "¶ Box 304",
        "\f",
        "Bilaga",
    ]
    assert [(page.head, page.foot) for page in raw.pages] == [(1, 1), (0, 0)]


def test_a_title_page_bears_its_own_header() -> None:
    document = new()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Sala kommun"
    section.header.paragraphs[0].text = "Dnr KS 2031/7"
    document.add_paragraph("Beslut").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Bilaga")

    raw = read_docx(save(document), "x.docx")

    assert proof(raw) == ["Sala kommun", "¶ Beslut", "\f", "Dnr KS 2031/7", "¶ Bilaga"]
