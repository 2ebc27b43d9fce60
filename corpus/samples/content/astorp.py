"""Åstorp: an initiative raised by a member of a board."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_SHEET: Final = Sheet(
    first=(
        Run(71, 50, "ÅSTORPS KOMMUN", 12, bold=True),
        Run(380, 50, "Initiativärende", 12, bold=True),
    ),
    size=11,
)

_INITIATIVE: Final = Paper(
    "astorp-initiativarende-simning.docx",
    _SHEET,
    (
        Columns((0.0, 120.0), (("*Till:", "Bildningsnämnden"), ("*Datum:", "2026-09-03"))),
        *prose("""
            # Simkunnighet före sommarlovet

            Vart fjärde barn som slutade årskurs sex i vår kommun förra året nådde inte målet för
            simning. Skolorna erbjuder extra lektioner under läsåret 2026/27, men halltiderna räcker
            bara till två av sex skolor. Den som inte har lärt sig simma före loven är också den som
            sällan kommer till badet med sin familj.

            Med stöd av min initiativrätt enligt kommunallagen (2017:725) 4 kap. 20 § väcker jag
            därför detta ärende.

            Jag föreslår att bildningsnämnden beslutar

            • att uppdra åt bildningschefen att boka kvällstider i simhallen i Hyllinge från och med
            januari 2027
            • att erbjuda avgiftsfri simskola under sommarlovets två första veckor

            Åstorp den 3 september 2026
        """),
        Space(20),
        Columns((0.0,), (("Fredrika Nyhlén (MP)",), ("Ledamot i bildningsnämnden",))),
    ),
)

PAPERS: Final = (_INITIATIVE,)
