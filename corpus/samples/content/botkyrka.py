"""Botkyrka: an answer to a motion, its counter in square brackets, a nested proposal."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_HEAD: Final = (
    Run(330, 46, "TJÄNSTESKRIVELSE", 10, bold=True),
    Run(490, 46, "{page}[{pages}]"),
)

_ANSWER: Final = Paper(
    "botkyrka-tjansteskrivelse-utegym.pdf",
    Sheet(
        first=(
            Run(71, 46, "Botkyrka kommun", 14, bold=True),
            *_HEAD,
            Run(71, 62, "Kultur- och fritidsförvaltningen", 10),
            Run(330, 62, "2026-03-12"),
            Run(430, 62, "Dnr KOF/2026:88"),
        ),
        later=(
            *_HEAD,
            Run(71, 46, "Kultur- och fritidsförvaltningen", 9),
            Run(330, 58, "2026-03-12"),
        ),
        foot=(
            Run(71, 790, "KULTUR- OCH FRITIDSFÖRVALTNINGEN", 7),
            Run(71, 800, "Post Botkyrka kommun, 147 85 TUMBA", 7),
            Run(71, 810, "Org.nr 212000-0000 Bankgiro 000-0000 Webb www.botkyrka.se", 7),
        ),
        start=84,
    ),
    (
        Columns(
            (0.0, 259.0),
            (
                ("*Referens", "*Mottagare"),
                ("Leopold Garde", "Kultur- och fritidsnämnden"),
            ),
        ),
        *prose("""
            # Svar på motion: Utegym vid Tullinge strand (TUP)

            ## Förslag till beslut

            Kultur- och fritidsnämndens förslag till kommunstyrelsen

            Kultur- och fritidsnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta

            1. att bifalla motionens första att-sats,
            2. att avslå motionens andra att-sats.

            ## Sammanfattning

            Tullingepartiet (TUP) har genom Disa Holmkvist lämnat en motion om ett utegym vid
            Tullinge strand. Motionen lämnades i kommunfullmäktige den 27 november 2025, § 201, och
            har remitterats till kultur- och fritidsnämnden, som ska svara senast den 30 april 2026.

            Motionären föreslår kommunfullmäktige besluta

            1. att ett utegym anläggs vid Tullinge strand
            2. att gymmet får belysning som är tänd dygnet runt

            Förvaltningen delar motionärens syn på behovet av ett utegym i Tullinge. Det finns
            sådana i Alby, Hallunda och Fittja men inget i kommundelarna i väster. Belysning dygnet
            runt skulle däremot störa fladdermössen, som är fredade enligt artskyddsförordningen
            (2007:845).

            ## Ärendets beredning

            Ärendet har behandlats av ungdomsrådet den 4 februari 2026 och av tillgänglighetsrådet
            den 10 februari 2026.

            ## Ekonomiska konsekvenser

            Ett utegym av samma storlek som i Alby kostar 650 000 kronor att anlägga. Driften
            beräknas till 30 000 kronor per år och ryms inom nämndens ram från 2027.
        """),
        Space(24),
        Columns(
            (0.0, 230.0),
            (
                ("Anneli Storck", "Leopold Garde"),
                ("Förvaltningschef", "Utvecklingsledare"),
            ),
        ),
        *prose("""
            ## Bilagor

            | Motion: Utegym vid Tullinge strand
            | Yttrande från ungdomsrådet

            ## Beslutet expedieras till

            | Kommunstyrelsen
            | Motionären
        """),
    ),
)

PAPERS: Final = (_ANSWER,)
