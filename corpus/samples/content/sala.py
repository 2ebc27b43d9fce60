"""Sala: a resident's proposal on the municipality's form."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_PROPOSAL: Final = Paper(
    "sala-medborgarforslag-blomsterang.pdf",
    Sheet(
        first=(
            Run(71, 50, "SALA KOMMUN", 14, bold=True),
            Run(330, 44, "SALA KOMMUN", 8),
            Run(330, 54, "Kommunstyrelsens förvaltning", 8),
            Run(330, 64, "Ink. 2026-05-06", 8),
            Run(330, 74, "Diarienr 2026/417", 8),
        ),
        start=96,
        size=11,
    ),
    (
        Columns(
            (0.0, 150.0),
            (
                ("*Medborgarförslag", ""),
                ("Till:", "Kommunfullmäktige"),
                ("Förslagsställare:", "Edith Norrgårdh"),
                ("Datum:", "4 maj 2026"),
            ),
        ),
        *prose("""
            # Gör gräsmattan vid Ekeby damm till blomsteräng

            ## Beskrivning

            Gräsmattan mellan dammen och gångvägen klipps varje vecka så länge gräset växer, men jag
            har aldrig sett någon använda den. Marken är torr och solig, alltså precis vad
            ängsblommor vill ha. En äng behöver slås en gång om året och ger mat åt bin, fjärilar
            och fåglar.

            Scoutkåren, där jag är ledare, hjälper gärna till med slåttern.

            ## Jag föreslår

            att gräsmattan vid Ekeby damm sås in med ängsfrö hösten 2026

            att en skylt sätts upp som berättar varför gräset får växa

            ## Motivering

            Kommunen sparar pengar, barnen får något att upptäcka och besökarna får en vackrare
            park. Jag godkänner att mitt namn publiceras på kommunens webbplats.
        """),
        Space(20),
        Columns((0.0,), (("Edith Norrgårdh",),)),
    ),
)

PAPERS: Final = (_PROPOSAL,)
