"""Åstorp: a council's minutes without a single decision."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_FRONT: Final = Columns(
    (0.0, 110.0),
    (
        ("*Plats och tid", "Träffpunkt Linden, måndagen den 18 maj 2026 kl. 10.00–11.30"),
        ("*Närvarande", "Evy Tågarpson (S), ordförande"),
        ("", "Karl-Gustav Bjersing, PRO"),
        ("", "Solveig Nymansson, SPF Seniorerna"),
        ("", "Arvid Hyllstofte (M)"),
        ("*Förhindrad", "Doris Kvidingberg, PRO"),
        ("*Tjänstemän", "Eva-Lotta Rumar, verksamhetschef, punkterna 11–12"),
        ("", "Jim Fagerhultz, sekreterare"),
        ("*Justerare", "Solveig Nymansson"),
    ),
)

_ITEMS: Final = prose("""
    ## § 10 Sammanträdet öppnas

    Ordföranden hälsar välkommen och går igenom dagens punkter.

    ## § 11 Bemanningen i hemtjänsten i sommar

    Eva-Lotta Rumar berättar att 34 av 38 sommarvikarier är på plats. Karl-Gustav Bjersing frågar
    vad som händer vid värmebölja. Verksamheten har en plan, och fläktar finns i alla gemensamma
    rum.

    ## § 12 Trygghetslarm utan telefonledning

    Alla larm byts under hösten 2026. Ingen behöver göra något själv. Frågan togs upp redan i § 4.

    ## § 13 Frågor från organisationerna

    Solveig Nymansson undrar när bänkarna vid Hyllinge torg kommer på plats. Ordföranden tar med sig
    frågan till tekniska avdelningen. Rådet samtalar om nämndens förslag att höja avgiften för
    matlådor. Ingen tar ställning.

    ## § 14 Nästa möte

    Rådet träffas åter den 14 september 2026 kl. 10.00.
""")

PAPERS: Final = (
    Paper(
        "astorp-protokoll-pensionarsradet.pdf",
        Sheet(
            first=(
                Run(71, 46, "Åstorps kommun", 12, bold=True),
                Run(300, 46, "Protokoll", 12, bold=True),
                Run(71, 60, "Kommunala pensionärsrådet", 10),
                Run(300, 60, "2026-05-18", 10),
            ),
            later=(Run(71, 46, "Kommunala pensionärsrådet 2026-05-18"), Run(480, 46, "{page}")),
            start=80,
        ),
        (
            _FRONT,
            *_ITEMS,
            Space(20),
            Columns(
                (0.0, 150.0, 300.0),
                (
                    ("Jim Fagerhultz", "Evy Tågarpson", "Solveig Nymansson"),
                    ("Sekreterare", "Ordförande", "Justerare"),
                ),
            ),
        ),
    ),
)
