"""Prints a paper, or a bundle of papers, as PDF."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from corpus.samples.element import HEIGHT, WIDTH, Bundle, Paper
from corpus.samples.layout import Mark, Rule, lay_out


def render_pdf(paper: Paper) -> bytes:
    """Return the PDF file of *paper*, the same bytes each time."""
    file = BytesIO()
    canvas = _blank(file)
    _print(canvas, paper)
    canvas.save()
    return file.getvalue()


def render_bundle(bundle: Bundle) -> bytes:
    """Return the PDF file of *bundle*, with a bookmark where each of its papers begins."""
    file = BytesIO()
    canvas = _blank(file)
    for paper in bundle.papers:
        title = Path(paper.file).stem
        canvas.bookmarkPage(title)
        canvas.addOutlineEntry(title, title)
        _print(canvas, paper)
    canvas.save()
    return file.getvalue()


def _blank(file: BytesIO) -> Canvas:
    """Return an empty file. Page streams stay uncompressed: compressors differ between machines."""
    return Canvas(file, (WIDTH, HEIGHT), pageCompression=0, invariant=1)


def _print(canvas: Canvas, paper: Paper) -> None:
    for marks in lay_out(paper):
        for mark in marks:
            _draw(canvas, mark)
        canvas.showPage()


def _draw(canvas: Canvas, mark: Mark) -> None:
    if isinstance(mark, Rule):
        canvas.setLineWidth(0.5)
        canvas.line(mark.x0, HEIGHT - mark.y0, mark.x1, HEIGHT - mark.y1)
    else:
        canvas.setFont(mark.font, mark.size)
        canvas.drawString(mark.x, HEIGHT - mark.y, mark.text)
