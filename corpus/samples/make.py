"""Writes the files of the sample papers: ``python -m corpus.samples.make``. A developer's tool."""

from __future__ import annotations

import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from corpus.samples import PAPERS as FOLDER
from corpus.samples import town
from corpus.samples.content import PAPERS
from corpus.samples.element import Bundle
from corpus.samples.pdf import render_bundle, render_pdf
from corpus.samples.plain import render_plain
from corpus.samples.town import answers, meetings, raised
from corpus.samples.word import render_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from corpus.samples.element import Paper

RENDERERS: Final[Mapping[str, Callable[[Paper], bytes]]] = MappingProxyType(
    {".pdf": render_pdf, ".docx": render_word, ".txt": render_plain}
)


def render(paper: Paper | Bundle) -> bytes:
    """Return the file of *paper*, in the format that its name asks for; a bundle is a PDF."""
    if isinstance(paper, Bundle):
        return render_bundle(paper)
    return RENDERERS[Path(paper.file).suffix](paper)


TOWN: Final = (*raised.PAPERS, *answers.PAPERS, *meetings.PAPERS)
"""The papers of Vinterhamn."""


def write(papers: Sequence[Paper | Bundle], folder: Path) -> None:
    """Write every paper, and remove files that no paper stands behind."""
    folder.mkdir(exist_ok=True)
    for stale in {path.name for path in folder.iterdir()} - {paper.file for paper in papers}:
        (folder / stale).unlink()
    for paper in papers:
        (folder / paper.file).write_bytes(render(paper))
    sys.stdout.write(f"{len(papers)} papers in {folder}\n")


def main() -> None:
    """Write the sample papers and the papers of Vinterhamn."""
    write(PAPERS, FOLDER)
    write(TOWN, town.PAPERS)


if __name__ == "__main__":
    main()
