"""Helsingborg: a short question in the assembly, as plain text."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet
from corpus.samples.prose import prose

_QUESTION: Final = Paper(
    "helsingborg-fraga-simhall.txt",
    Sheet(first=(Run(71, 50, "HELSINGBORGS STAD"), Run(380, 50, "Kommunfullmäktige"))),
    (
        *prose("""
            # Fråga till idrottsnämndens ordförande Arvid Thulin (M) om badhusets bassäng

            Den lilla bassängen i badhuset har varit tömd sedan den 12 januari. Simskolorna har
            flyttats till kvällar då de minsta barnen borde sova, och på stadens webbplats står bara
            att felsökning pågår.

            När räknar du med att bassängen är fylld igen?

            Helsingborg den 17 februari 2026
        """),
        Columns((0.0,), (("Stina-Lisa Grahnberg (S)",),)),
    ),
)

PAPERS: Final = (_QUESTION,)
