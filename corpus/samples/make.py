"""Writes the files of the sample papers: ``python -m corpus.samples.make``. A developer's tool."""

from __future__ import annotations

import sys
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from corpus.samples import PAPERS as FOLDER
from corpus.samples.content import PAPERS
from corpus.samples.element import Bundle
from corpus.samples.pdf import render_bundle, render_pdf
from corpus.samples.plain import render_plain
from corpus.samples.word import render_word

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from corpus.samples.element import Paper

RENDERERS: Final[Mapping[str, Callable[[Paper], bytes]]] = MappingProxyType(
    {".pdf": render_pdf, ".docx": render_word, ".txt": render_plain}
)


def render(paper: Paper | Bundle) -> bytes:
    """Return the file of *paper*, in the format that its name asks for; a bundle is a PDF."""
    if isinstance(paper, Bundle):
        return render_bundle(paper)
    return RENDERERS[Path(paper.file).suffix](paper)


def main() -> None:
    """Write every paper, and remove files that no paper stands behind."""
    FOLDER.mkdir(exist_ok=True)
    for stale in {path.name for path in FOLDER.iterdir()} - {paper.file for paper in PAPERS}:
        (FOLDER / stale).unlink()
    for paper in PAPERS:
        (FOLDER / paper.file).write_bytes(render(paper))
    sys.stdout.write(f"{len(PAPERS)} papers in {FOLDER}\n")


if __name__ == "__main__":
    main()
