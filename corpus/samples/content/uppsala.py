"""Uppsala: an office's paper to the executive, with a proposal for the assembly."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_GRANT: Final = Paper(
    "uppsala-tjansteskrivelse-cykelgarage.docx",
    Sheet(
        first=(
            Run(71, 46, "Uppsala kommun", 13, bold=True),
            Run(430, 46, "Sida {page} ({pages})"),
            Run(71, 60, "Kommunledningskontoret", 10),
        ),
        later=(Run(430, 46, "Sida {page} ({pages})"),),
        foot=(
            Run(71, 800, "Postadress: Uppsala kommun, 753 75 Uppsala", 7.5),
            Run(71, 810, "Telefon: 018-727 00 00 (växel)", 7.5),
        ),
    ),
    (
        Columns(
            (0.0, 90.0, 260.0, 350.0),
            (
                ("*Datum:", "2026-05-18", "*Diarienummer:", "KSN-2026-01418"),
                ("*Handläggare:", "Ellinor Fors", "", ""),
            ),
        ),
        Columns((0.0,), (("*Tjänsteskrivelse till kommunstyrelsen",),)),
        *prose("""
            # Cykelgarage vid Gränby centrum

            ## Förslag till beslut

            Kommunstyrelsen föreslår kommunfullmäktige besluta

            1. att bevilja gatu- och samhällsmiljönämnden 12 miljoner kronor för att bygga ett
            cykelgarage vid Gränby centrum
            2. att fastställa avgiften för bevakad plats till 40 kronor i månaden

            Kommunstyrelsen beslutar för egen del, under förutsättning att kommunfullmäktige
            beslutar enligt ovan,

            – att uppdra till kommunledningskontoret att teckna avtal med centrumets ägare

            ## Ärendet

            Gatu- och samhällsmiljönämnden begärde den 22 april 2026 investeringsmedel för ett
            cykelgarage med 600 platser i stadsdelen Gränby. Läget vid den framtida spårvägen gör
            att många väntas byta mellan cykel och kollektivtrafik.

            ## Beredning

            Ärendet har beretts av kommunledningskontoret i samverkan med
            stadsbyggnadsförvaltningen. Barnperspektivet har beaktats genom samtal med elever i
            Gränbyskolan.

            ## Föredragning

            Stölderna av cyklar i Gränby och Kvarngärdet har fördubblats sedan 2022. Ett bevakat
            garage i Kvarngärdet prövades men avfärdades av kostnadsskäl. Byggstart planeras till
            mars 2027 och garaget kan tas i bruk under första halvåret 2028.

            ## Ekonomiska konsekvenser

            Kapitalkostnaden uppgår till 0,7 miljoner kronor om året från 2028. Avgiften täcker
            bevakningen vid en beläggning på 60 procent.

            ## Beslutsunderlag

            • Tjänsteskrivelse daterad den 18 maj 2026
            • Bilaga 1, Gatu- och samhällsmiljönämndens begäran
            • Bilaga 2, Kostnadskalkyl
        """),
        Columns((0.0,), (("Kommunledningskontoret",),)),
        Space(20),
        Columns(
            (0.0, 230.0),
            (("Rasmus Dalhielm", "Kerstin Öhrvall"), ("Stadsdirektör", "Ekonomidirektör")),
        ),
    ),
)

PAPERS: Final = (_GRANT,)
