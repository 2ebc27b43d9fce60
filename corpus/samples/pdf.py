"""Prints a paper as PDF."""

from __future__ import annotations

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from corpus.samples.element import HEIGHT, WIDTH, Paper
from corpus.samples.layout import Mark, Rule, lay_out


def render_pdf(paper: Paper) -> bytes:
    """Return the PDF file of *paper*, the same bytes each time.

    Page streams stay uncompressed: compressors differ between machines.
    """
    file = BytesIO()
    canvas = Canvas(file, (WIDTH, HEIGHT), pageCompression=0, invariant=1)
    for marks in lay_out(paper):
        for mark in marks:
            _draw(canvas, mark)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw(canvas: Canvas, mark: Mark) -> None:
    if isinstance(mark, Rule):
        canvas.setLineWidth(0.5)
        canvas.line(mark.x0, HEIGHT - mark.y0, mark.x1, HEIGHT - mark.y1)
    else:
        canvas.setFont(mark.font, mark.size)
        canvas.drawString(mark.x, HEIGHT - mark.y, mark.text)
