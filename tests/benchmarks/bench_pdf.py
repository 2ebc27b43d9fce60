"""How fast PDFs are read, against PDFium's bare text: ``python -m tests.benchmarks.bench_pdf``.

Arguments are PDF files; without any, pages drawn here are read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Final

import pypdfium2

from pipeline.readers.pdf import read_pdf
from tests.pipeline.readers.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDS: Final = 5
_PAGES: Final = 40
_SENTENCE: Final = (
    "Nämnden föreslår att kommunfullmäktige avslår motionen med hänvisning till yttrandet"
)


def drawn_pages() -> bytes:
    """Return a file of full pages of text, every fourth with a ruled table."""
    sheet = Sheet()
    for page in range(_PAGES):
        sheet.lines(72, 72, [_SENTENCE] * 36)
        if page % 4 == 0:
            sheet.grid([72, 200, 330, 500], [600, 620, 640, 660])
            sheet.lines(80, 614, ["Kulturnämnden", "Tekniska nämnden", "Kommunstyrelsen"], 20)
            sheet.lines(340, 614, ["2031-05-21", "2031-06-03", "2031-06-17"], 20)
        sheet.turn_page()
    return sheet.save()


def bare_text(data: bytes) -> int:
    """Read *data* with nothing but PDFium's text, and return its pages."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    pages = len(document)
    document.close()
    return pages


def lines_and_tables(data: bytes) -> int:
    """Read *data* as the pipeline does, and return its pages."""
    return len(read_pdf(data, "").pages)


def pages_a_second(read: Callable[[bytes], int], files: list[bytes]) -> float:
    """Return how many pages *read* reads in a second of CPU time, in its best round."""
    best = 0.0
    for _ in range(_ROUNDS):
        start = process_time()
        pages = sum(map(read, files))
        best = max(best, pages / (process_time() - start))
    return best


def main(paths: list[str]) -> None:
    """Print both speeds and their ratio."""
    files = [Path(path).read_bytes() for path in paths] or [drawn_pages()]
    bare = pages_a_second(bare_text, files)
    ours = pages_a_second(lines_and_tables, files)
    sys.stdout.write(
        f"bare text {bare:.0f}, lines and tables {ours:.0f} pages/CPU s: {bare / ours:.2f} x\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
