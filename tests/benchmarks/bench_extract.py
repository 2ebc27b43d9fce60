"""How fast papers become records: ``python -m tests.benchmarks.bench_extract [--repeat N] FILES``.

Without files the sample papers are read. Each stands in for many, with bytes and a name of its
own, so that the time of the start weighs what it weighs in a real batch.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import pypdfium2

_SAMPLES: Final = Path(__file__).parents[2] / "corpus" / "samples" / "papers"
_REPEAT: Final = 10
_MEGABYTE: Final = 1024
"""In the kilobytes that Linux counts memory in."""


def copies(papers: list[Path], folder: Path, repeat: int) -> tuple[list[Path], int]:
    """Write *repeat* copies of each PDF to *folder*, no two alike; return them and their pages.

    What PDFium cannot open is left out.
    """
    written, pages = [], 0
    for paper in papers:
        data = paper.read_bytes()
        try:
            with pypdfium2.PdfDocument(data) as document:
                pages += repeat * len(document)
        except pypdfium2.PdfiumError:
            continue
        for number in range(repeat):
            copy = folder / f"{paper.stem}-{number}.pdf"
            copy.write_bytes(data + b"\n%% %d\n" % number)
            written.append(copy)
    return written, pages


def extract(papers: list[Path]) -> tuple[float, float]:
    """Return what one run of the command takes: CPU seconds, and memory at its peak in MB."""
    run = "from pipeline.cli import main; main()"
    command = [sys.executable, "-c", run, "extract", *map(str, papers)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds, after.ru_maxrss / _MEGABYTE


def main() -> None:
    """Print the pages a CPU second, the time to start, and the memory at the peak."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=_REPEAT)
    parser.add_argument("papers", nargs="*", type=Path, default=sorted(_SAMPLES.glob("*.pdf")))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        papers, pages = copies(given.papers, Path(folder), given.repeat)
        start, _ = extract(papers[:1])
        seconds, memory = extract(papers)
    sys.stdout.write(
        f"{len(papers)} papers, {pages} pages: {pages / seconds:.0f} pages/CPU s, "
        f"start {start:.2f} s, each page {1000 * (seconds - start) / pages:.1f} ms, "
        f"peak {memory:.0f} MB\n"
    )


if __name__ == "__main__":
    main()
