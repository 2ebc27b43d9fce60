"""Every way a file can fail us ends in one line that says which file, what, and what to do."""

from __future__ import annotations

import copy
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from pipeline import errors
from pipeline.errors import DocumentError
from pipeline.readers import read
from pipeline.source import LARGEST, find_papers, open_source
from tests.pipeline.readers.sheet import HEIGHT, WIDTH, Sheet, paper
from tests.pipeline.readers.word_file import new, save

if TYPE_CHECKING:
    from pathlib import Path


def encrypted_pdf() -> bytes:
    sheet = Sheet(encrypt="hemligt")
    sheet.text(72, 72, "Beslut")
    return sheet.save()


def scan() -> bytes:
    sheet = Sheet()
    sheet.picture(0, 0, WIDTH, HEIGHT)
    return sheet.save()


def hand_made_pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is the catalogue."""
    body = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
        + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    )


def without_pages() -> bytes:
    return hand_made_pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>")


def with_a_lost_page() -> bytes:
    return hand_made_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    )


def without_unicode() -> bytes:
    """Return a page in a font that maps its codes to no characters."""
    content = b"BT /F 12 Tf 72 700 Td <00290030003500480051> Tj ET"
    return hand_made_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type0/BaseFont/Mystery/Encoding/Identity-H/DescendantFonts[<<"
        b"/Type/Font/Subtype/CIDFontType2/BaseFont/Mystery/DW 500/CIDSystemInfo"
        b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type"
        b"/FontDescriptor/FontName/Mystery/Flags 4/FontBBox[0 0 1000 1000]/Ascent 800"
        b"/Descent -200/ItalicAngle 0/StemV 80/CapHeight 700>>>>]>>",
    )


def archive(name: str, content: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(name, content)
    return buffer.getvalue()


FAULTS = {
    "an empty file": ("motion.pdf", b"", "empty-file"),
    "only white space": ("motion.txt", b" \r\n\t\n", "empty-file"),
    "only a byte order mark": ("motion.txt", b"\xef\xbb\xbf", "empty-file"),
    "an empty Word file": ("motion.docx", save(new()), "empty-file"),
    "a web page without text": ("motion.html", b"<html><body></body></html>", "empty-file"),
    "a spreadsheet named as Word": ("motion.docx", archive("xl/a.xml", "x"), "wrong-type"),
    "a picture named as PDF": ("motion.pdf", b"\xff\xd8\xff\xe0" + bytes(99), "wrong-type"),
    "noise named as text": ("motion.txt", bytes(range(256)), "wrong-type"),
    "a picture": ("motion.jpg", b"\xff\xd8\xff\xe0" + bytes(99), "unknown-type"),
    "PDF with a password": ("motion.pdf", encrypted_pdf(), "encrypted"),
    "PDF cut off": ("motion.pdf", paper()[:-200], "damaged"),
    "PDF cut off early": ("motion.pdf", paper()[:300], "damaged"),
    "PDF that is only a header": ("motion.pdf", b"%PDF-1.7\n%%EOF", "damaged"),
    "PDF with a lost page": ("motion.pdf", with_a_lost_page(), "damaged"),
    "Word cut off": ("motion.docx", save(new())[:2000], "damaged"),
    "Word without what it needs": ("motion.docx", archive("word/document.xml", "<"), "damaged"),
    "PDF without pages": ("motion.pdf", without_pages(), "no-pages"),
    "a scan": ("motion.pdf", scan(), "needs-ocr"),
    "a font without characters": ("motion.pdf", without_unicode(), "needs-ocr"),
    "text of a Macintosh": (
        "motion.txt",
        "Bron över ån är trång.".encode("mac-roman"),
        "undecodable-text",
    ),
    "an error page named as PDF": (
        "motion.pdf",
        b"<!doctype html><title>Sidan saknas</title><h1>Sidan saknas</h1>",
        "error-page",
    ),
}


@pytest.mark.parametrize(("name", "data", "code"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_has_a_code_and_a_message(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(DocumentError) as caught:
        read(*open_source(path))

    error = caught.value
    assert error.code == code
    assert str(error) == f"{path.as_posix()}: {error.message}; {error.remedy}"
    assert "\n" not in str(error)


MISNAMED = {
    "text named as PDF": ("motion.pdf", "Motion om en bro över ån".encode()),
    "PDF named as text": ("motion.txt", paper(["Motion om en bro över ån"])),
    "PDF named as Word": ("motion.docx", paper(["Motion om en bro över ån"])),
    "PDF without a name's ending": ("motion", paper(["Motion om en bro över ån"])),
    "a web page named as PDF": ("motion.pdf", "<html><p>Motion om en bro över ån".encode()),
    "PDF with zeros after it": ("motion.pdf", paper(["Motion om en bro över ån"]) + bytes(9_000)),
}


@pytest.mark.parametrize(("name", "data"), MISNAMED.values(), ids=MISNAMED.keys())
def test_a_paper_is_read_as_what_it_is(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    (page,) = read(*open_source(path)).pages

    assert [line.cells[0].text for line in page.lines] == ["Motion om en bro över ån"]


def test_a_missing_file_does_not_stop_the_search(tmp_path: Path) -> None:
    present, missing = tmp_path / "a.txt", tmp_path / "b.txt"
    present.write_text("Motion")

    assert list(find_papers([missing, present])) == [missing, present]
    with pytest.raises(errors.MissingFileError):
        open_source(missing)


def test_a_file_larger_than_memory_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "bunt.pdf"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)

    with pytest.raises(errors.TooLargeError):
        open_source(path)


def test_a_folder_is_no_paper(tmp_path: Path) -> None:
    with pytest.raises(DocumentError):
        open_source(tmp_path)


def all_errors() -> list[type[DocumentError]]:
    return [DocumentError, *DocumentError.__subclasses__()]


def test_codes_are_unique_and_plain() -> None:
    codes = [error.code for error in all_errors()]

    assert len(set(codes)) == len(codes)
    assert all(code.isascii() and code.replace("-", "").isalpha() for code in codes)


@pytest.mark.parametrize("kind", all_errors(), ids=lambda kind: kind.code)
def test_an_error_crosses_processes(kind: type[DocumentError]) -> None:
    error = kind("motion.pdf", "sidan 3")

    twin = copy.copy(error)

    assert (type(twin), str(twin)) == (kind, str(error))
