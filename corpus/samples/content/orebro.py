"""Örebro: an answer to a motion of a local party, with words divided at line ends."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_ANSWER: Final = Paper(
    "orebro-tjansteskrivelse-svar-motion.pdf",
    Sheet(
        first=(
            Run(71, 46, "Örebro kommun", 13, bold=True),
            Run(400, 46, "Tjänsteskrivelse", 10, bold=True),
        ),
        later=(
            Run(71, 46, "Örebro kommun", 9),
            Run(420, 46, "Sida {page} av {pages}"),
        ),
        foot=(
            Run(71, 796, "Örebro kommun, Stadsbyggnadsförvaltningen", 7.5),
            Run(71, 806, "019-21 10 00, provpost@orebro.se", 7.5),
            Run(470, 806, "Sida {page} av {pages}", 7.5),
        ),
        start=76,
        right=430,
        size=11.5,
    ),
    (
        Columns(
            (0.0, 110.0, 300.0),
            (
                ("*Datum", "2026-08-25", "*Mottagare"),
                ("*Ärendenummer", "Bn 318/2026", "Byggnadsnämnden"),
                ("*Handläggare", "Agda Vinterqvist", ""),
            ),
        ),
        *prose("""
            # Svar på motion från Örebropartiet om fasadbelysning i Vasastan

            ## Sammanfattning

            Gunvor Silfverhane (ÖrP) har i en motion till kommun¬full¬mäktige före¬slagit att
            fastig¬hets¬ägare i stads¬delen Vasastan ska få råd¬giv¬ning om fasad¬belysning.
            Motionen väcktes den 15 april 2026 och kommun¬styrelsen har remitterat den till
            byggnads¬nämnden för yttrande.

            Stadsbyggnads¬förvaltningen anser att för¬slaget är gott men att råd¬giv¬ningen redan
            finns inom bygglovs¬enhetens ordinarie upp¬drag. Belysning av fasader och
            kultur¬historiskt värdefulla miljöer kräver som regel inte bygglov, men energi- och
            klimat¬rådgivningen får allt fler frågor.

            ## Förslag till beslut

            Stadsbyggnadsförvaltningens förslag till byggnadsnämnden

            1. Byggnadsnämnden överlämnar tjänste¬skrivelsen till kommun¬styrelsen som sitt yttrande
            över motionen.

            Byggnadsnämndens förslag till kommunstyrelsen

            2. Kommunstyrelsen föreslår kommunfullmäktige att motionen ska anses besvarad med
            hänvisning till stadsbyggnads¬förvaltningens bedömning.

            ## Beskrivning av ärendet

            Motionären menar att mörka kvarter upplevs som otrygga, särskilt under vinter¬halv¬året,
            och att många fastighets¬ägare gärna skulle belysa sina hus om någon visade hur. I
            motionen yrkas:

            - att kommunen inrättar en kostnads¬fri rådgivning om fasad¬belysning för
            fastighets¬ägare i Vasastan,
            - att de tre bästa förslagen belönas vid Ljus¬veckan i november 2026.

            Förvaltningen svarade under maj 2026 på 46 frågor om belysning. De flesta gällde val av
            armatur, upp¬hängning och drifts¬kostnad. Svars¬tiden var i genomsnitt fyra
            arbets¬dagar. En särskild rådgivning skulle kräva en halv tjänst, vilket inte har kunnat
            inrymmas i budgeten.

            Ett pris under Ljusveckan är i stället något som före¬nings- och närings¬livet kan
            ordna. Förvaltningen bidrar gärna med en plats i juryn och har talat med Vasastans
            samfällighets¬förening, som är intresserad.

            ## Konsekvenser

            Beslutet får inga ekonomiska konsekvenser. Jäm¬ställd¬hets- och barn¬perspektivet har
            vägts in i bedömningen av tryggheten.

            ## Beslutsunderlag

            • Motion från Gunvor Silfverhane (ÖrP) om fasadbelysning, 2026-04-15
            • Stadsbyggnads¬förvaltningens tjänste¬skrivelse 2026-08-25

            ## Beslutet skickas till

            Kommunstyrelsen, Motionären
        """),
        Space(24),
        Columns(
            (0.0, 230.0),
            (("Måns Ridderstad", "Ulla-Karin Frisk"), ("Förvaltningschef", "Bygglovschef")),
        ),
    ),
)

PAPERS: Final = (_ANSWER,)
