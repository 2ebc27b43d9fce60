"""Västerås: an opinion to a ministry on a memorandum."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_OPINION: Final = Paper(
    "vasteras-yttrande-bostadsanpassning.pdf",
    Sheet(
        first=(
            Run(71, 46, "VÄSTERÅS STAD", 14, bold=True),
            Run(350, 46, "YTTRANDE", 11, bold=True),
            Run(500, 46, "{page} ({pages})"),
            Run(71, 60, "Kommunstyrelsen", 10),
        ),
        later=(
            Run(71, 46, "VÄSTERÅS STAD", 9),
            Run(350, 46, "2026-10-14"),
            Run(430, 46, "2026/433-KS"),
            Run(500, 46, "{page} ({pages})"),
        ),
        start=76,
    ),
    (
        Columns(
            (0.0, 279.0),
            (
                ("*Datum", "*Till"),
                ("2026-10-14", "Landsbygds- och infrastrukturdepartementet"),
                ("*Vårt diarienummer", "*Ert diarienummer"),
                ("2026/433-KS", "LI2026/00871"),
            ),
        ),
        *prose("""
            # Yttrande över promemorian Enklare regler för bostadsanpassning (Ds 2026:11)

            ## Sammanfattning

            Västerås stad har beretts tillfälle att yttra sig över promemorian. Staden tillstyrker i
            huvudsak förslagen men avstyrker att handläggningstiden regleras i lag. Förslaget om en
            gemensam e-tjänst välkomnas.

            ## Generella synpunkter

            Promemorian svarar mot en utveckling som staden själv ser. Antalet ansökningar ökade med
            nio procent mellan 2023 och 2025, samtidigt som ärendena har blivit mer sammansatta.
            Enklare regler för små anpassningar frigör tid för de stora.

            ## Synpunkter på förslagen

            ### Bidrag utan intyg

            Staden delar bedömningen att intyg inte behövs när kostnaden är låg. Beloppsgränsen bör
            dock följa prisbasbeloppet, så att den inte urholkas.

            ### Lagstadgad handläggningstid

            Västerås stad avstyrker förslaget. En tid på fyra veckor kan hållas i de flesta ärenden,
            men där fastighetsägaren ska höras räcker den inte. Risken är att ansökningar avslås för
            att hinnas med.

            ### Gemensam e-tjänst

            En nationell tjänst bör finnas på plats när lagen träder i kraft den 1 juli 2027. Staden
            deltar gärna i ett försök under första kvartalet 2027.

            ## Ekonomiska konsekvenser

            Staden bedömer att kostnaderna blir högre än vad promemorian anger och förutsätter att
            de ersätts enligt finansieringsprincipen.

            ## Ärendets handläggning

            Yttrandet har beslutats av kommunstyrelsen den 14 oktober 2026, § 212, efter förslag
            från byggnadsnämnden den 24 september 2026.
        """),
        Columns((0.0,), (("För kommunstyrelsen",),)),
        Space(26),
        Columns(
            (0.0, 230.0),
            (
                ("Hedvig Palmkron (S)", "Ruben Asplöv"),
                ("Kommunstyrelsens ordförande", "Stadsdirektör"),
            ),
        ),
    ),
)

PAPERS: Final = (_OPINION,)
