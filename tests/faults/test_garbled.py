"""Whatever a bad line or a bad disk made of a file: it is read, or it is a paper's own error."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from typing import Final
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Source
from pipeline.errors import DocumentError
from pipeline.readers import read
from pipeline.source import sniff
from tests.pipeline.readers.sheet import Sheet
from tests.pipeline.readers.word_file import new, save


def drawn() -> bytes:
    sheet = Sheet()
    sheet.grid([72, 250, 400], [100, 125, 150])
    sheet.lines(80, 115, ["Kulturnämnden", "bereder"], pitch=25)
    sheet.lines(260, 115, ["Datum", "2031-05-21"], pitch=25)
    return sheet.save()


def written() -> bytes:
    document = new()
    document.sections[0].header.paragraphs[0].text = "Sala kommun"
    document.add_heading("Beslut", 1)
    document.add_paragraph("att anta planen", style="List Number")
    document.add_table(1, 2).cell(0, 1).text = "Kulturnämnden"
    return save(document)


def parts_of(archive: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(archive)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


DRAWN: Final = drawn()
WRITTEN: Final = written()
PARTS: Final = parts_of(WRITTEN)


@st.composite
def garbled(draw: st.DrawFn, data: bytes) -> bytes:
    """Return *data* with a few bytes changed, perhaps cut off."""
    copy = bytearray(data)
    for place in draw(st.lists(st.integers(0, len(data) - 1), max_size=5)):
        copy[place] = draw(st.integers(0, 255))
    return bytes(copy[: draw(st.none() | st.integers(1, len(data)))])


@st.composite
def garbled_part(draw: st.DrawFn) -> bytes:
    """Return a sound archive around one part that is garbled."""
    name = draw(st.sampled_from(sorted(name for name in PARTS if name.endswith((".xml", ".rels")))))
    return packed(PARTS | {name: draw(garbled(PARTS[name]))})


@given(data=garbled(DRAWN) | garbled(WRITTEN) | garbled_part() | st.binary())
def test_garbled_bytes_never_stop_the_run(data: bytes) -> None:
    with suppress(DocumentError):
        read(Source("x", "", sniff(data, "x")), data)
