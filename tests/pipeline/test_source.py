from __future__ import annotations

import zipfile
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from pipeline.errors import DocumentError
from pipeline.source import DOCX, HTML, MARKDOWN, PDF, PLAIN, find_papers, open_source, sniff
from tests.pipeline.readers.sheet import paper
from tests.pipeline.readers.word_file import new, save

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SWEDISH = "Kommunstyrelsen föreslår att ån får två broar – till Åre och Älvdalen."


def archive(*names: str) -> bytes:
    """Return a zip archive with empty files of these names."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name in names:
            file.writestr(name, "")
    return buffer.getvalue()


TYPES = {
    "PDF": (paper(), PDF),
    "PDF after what a server said": (b"HTTP/1.1 200 OK\r\n\r\n" + paper(), PDF),
    "DOCX": (save(new()), DOCX),
    "HTML": (b"<!DOCTYPE html><html><body>Beslut", HTML),
    "XHTML": (b'<?xml version="1.0"?>\n<html xmlns="x"><body>Beslut', HTML),
    "HTML after a comment": (b"<!-- 3 maj -->\n<HTML><body>Beslut", HTML),
    "Markdown heading": (b"# Motion\n\nVi vill.", MARKDOWN),
    "Markdown table": (b"| a | b |\n|---|---|\n| c | d |", MARKDOWN),
    "UTF-8": (SWEDISH.encode(), PLAIN),
    "UTF-8 with a mark": (SWEDISH.encode("utf-8-sig"), PLAIN),
    "UTF-16 with a mark": (SWEDISH.encode("utf-16"), PLAIN),
    "UTF-16 without": (SWEDISH.encode("utf-16-le"), PLAIN),
    "UTF-16 the other way": (SWEDISH.encode("utf-16-be"), PLAIN),
    "Windows-1252": (SWEDISH.encode("cp1252"), PLAIN),
    "ASCII": (b"Motion", PLAIN),
    "a tag inside text": (b"Skriv <html> i svaret", PLAIN),
    "a number sign inside text": (b"Punkt #3 och #4", PLAIN),
    "a paper about PDF": (b"Formatet heter PDF-1.7", PLAIN),
}


@pytest.mark.parametrize(("data", "expected"), TYPES.values(), ids=TYPES.keys())
def test_tells_the_type_from_the_bytes(data: bytes, expected: str) -> None:
    assert sniff(data, "x") == expected


NO_PAPERS = {
    "a spreadsheet": (archive("xl/workbook.xml"), "unknown-type"),
    "a broken archive": (archive("word/document.xml")[:40], "damaged"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(80), "unknown-type"),
    "an old Word file": (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "unknown-type"),
    "RTF": (b"{\\rtf1 Beslut}", "unknown-type"),
    "noise": (bytes(range(256)) * 4, "unknown-type"),
    "an encrypted Word file": (
        bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
        "encrypted",
    ),
    "text of a Macintosh": (SWEDISH.encode("mac-roman"), "undecodable-text"),
    "text of DOS": (SWEDISH.replace("–", "-").encode("cp850"), "undecodable-text"),
    "UTF-8 cut inside a letter": ("åäö åäö å".encode()[:-1], "undecodable-text"),
}


@pytest.mark.parametrize(("data", "code"), NO_PAPERS.values(), ids=NO_PAPERS.keys())
def test_tells_what_no_reader_reads(data: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as error:
        sniff(data, "x")

    assert error.value.code == code


def test_opens_a_file_with_its_fingerprint(tmp_path: Path) -> None:
    path = tmp_path / "motion.pdf"
    path.write_bytes(paper())

    source, data = open_source(path)

    assert data == paper()
    assert source.path == path.as_posix()
    assert source.sha256 == sha256(data).hexdigest()
    assert source.media_type == PDF


def lay_out(folder: Path, names: Iterable[str]) -> None:
    """Make files of these names below *folder*, PDF where the name says so."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(paper() if "pdf" in name else b"Motion")


def test_walks_folders_in_order(tmp_path: Path) -> None:
    lay_out(tmp_path, ["b.pdf", "a.txt", "möte/c.docx", "Möte 2/d.MD", "skannad-pdf", "e.html"])

    found = [path.relative_to(tmp_path).as_posix() for path in find_papers([tmp_path])]

    assert found == [
        "a.txt",
        "b.pdf",
        "e.html",
        "skannad-pdf",
        "Möte 2/d.MD",
        "möte/c.docx",
    ]


@pytest.mark.parametrize(
    "name",
    [
        ".dold.pdf",
        ".git/motion.pdf",
        "~$motion.docx",
        "__MACOSX/motion.pdf",
        "Thumbs.db",
        "karta.png",
        "budget.xlsx",
        "namnlös",
    ],
)
def test_passes_over_what_is_no_paper(tmp_path: Path, name: str) -> None:
    lay_out(tmp_path, [name])

    assert list(find_papers([tmp_path])) == []


def test_a_named_file_is_always_tried(tmp_path: Path) -> None:
    lay_out(tmp_path, [".dold.pdf"])
    named = [tmp_path / ".dold.pdf", tmp_path / "saknas.pdf"]

    assert list(find_papers(named)) == named


def test_a_folder_that_links_to_itself_is_walked_once(tmp_path: Path) -> None:
    lay_out(tmp_path, ["a.pdf"])
    (tmp_path / "krets").symlink_to(tmp_path, target_is_directory=True)

    assert list(find_papers([tmp_path])) == [tmp_path / "a.pdf"]
