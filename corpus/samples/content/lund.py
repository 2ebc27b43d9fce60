"""Lund: an office's paper with a list that runs over a page break."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_LATER: Final = (
    Run(330, 42, "Tjänsteskrivelse"),
    Run(480, 42, "{page} ({pages})"),
    Run(330, 54, "2026-04-07"),
    Run(430, 54, "BSN 2026/0146"),
)

_ROUTES: Final = Paper(
    "lund-tjansteskrivelse-skolvagar.pdf",
    Sheet(
        first=(Run(71, 42, "Lunds kommun", 14, bold=True), *_LATER),
        later=_LATER,
        foot=(
            Run(71, 780, "Postadress", 7),
            Run(220, 780, "Besöksadress", 7),
            Run(370, 780, "Telefon växel", 7),
            Run(71, 790, "Box 41, 221 00 Lund", 7),
            Run(220, 790, "Provgatan 1", 7),
            Run(370, 790, "046-359 00 00", 7),
        ),
        start=84,
    ),
    (
        Columns(
            (0.0, 259.0),
            (
                ("Barn- och skolförvaltningen", "*Barn- och skolnämnden"),
                ("Handläggare Alfons Reuterdal", ""),
                ("046-359 00 01", ""),
                ("alfons.reuterdal@lund.se", ""),
            ),
        ),
        *prose("""
            # Handlingsplan för trygga skolvägar 2026–2028

            ## Sammanfattning

            Barn- och skolnämnden gav i budgeten för 2026 förvaltningen i uppdrag att ta fram en
            handlingsplan för trygga skolvägar. Förslaget bygger på en enkät som 2 300 elever
            besvarade i november 2025 och på besök vid samtliga grundskolor. Planen innehåller
            åtgärder vid fjorton skolor och föreslås gälla till och med den 31 december 2028.

            ## Underlag för beslutet

            | Barn- och skolförvaltningens tjänsteskrivelse den 7 april 2026
            | Handlingsplan för trygga skolvägar 2026–2028
            | Enkät om elevers resor till skolan, december 2025

            ## Barnets bästa

            Barn som tar sig till skolan på egen hand rör sig mer och lär känna sin omgivning.
            Elevråden har fått läsa ett utkast, och deras synpunkter har lett till att tre
            övergångsställen har lagts till. Nämnden bedömer att beslutet är förenligt med barnets
            bästa. De yngsta barnens behov väger tyngst i avvägningen mot biltrafikens
            framkomlighet.

            ## Ärendet

            Enkäten visar att 38 procent av eleverna skjutsas med bil minst tre dagar i veckan.
            Störst är andelen i Dalby och Veberöd, minst i stadsdelen Klostergården. Som skäl anger
            föräldrarna tung trafik, mörka gångvägar och brist på ställ för cyklar. Polisen har
            under samma tid registrerat elva olyckor med barn i skolornas närhet. Fyra av dem skedde
            vid lämning, då bilar backade där andra barn gick. Ingen skadades allvarligt, men två av
            barnen vågade inte gå till skolan på flera veckor.

            Tekniska nämnden ansvarar för gatorna och har deltagit i arbetet. De två förvaltningarna
            har enats om vilka åtgärder som kan göras utan ombyggnad och vilka som kräver
            projektering. Åtgärderna kostar 3,4 miljoner kronor och ryms inom beslutade ramar.

            Förvaltningen vill särskilt peka på hämtzonerna. Där de har prövats har trafiken närmast
            skolan minskat med hälften, och inga nya köer har uppstått på gatorna omkring. Zonerna
            är billiga att anlägga och kan flyttas om de inte fungerar som det var tänkt.

            ## Förslag till beslut

            Barn- och skolnämnden beslutar

            • att anta handlingsplanen för trygga skolvägar 2026–2028,
            • att uppdra åt barn- och skolförvaltningen att varje år före den 15 oktober redovisa
            vilka åtgärder som har genomförts, vad de har kostat och hur eleverna bedömer sin väg
            till skolan,
            • att begära att tekniska nämnden anlägger hämtzoner vid de sex skolor som
            handlingsplanen pekar ut, i den ordning som planen anger och med början vid
            Klostergårdens skola,
            • att överlämna handlingsplanen till kommunstyrelsen för kännedom.

            ## Beslutet expedieras till

            | Kommunstyrelsen
            | Tekniska nämnden
            | Samtliga rektorer
        """),
        Space(24),
        Columns(
            (0.0, 230.0),
            (("Birgitta Munkhammar", "Sixten Falk"), ("Förvaltningsdirektör", "Planeringschef")),
        ),
    ),
)

PAPERS: Final = (_ROUTES,)
