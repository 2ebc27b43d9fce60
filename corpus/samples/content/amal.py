"""Åmål: a motion, the office's answer to it, and the board's minutes of the item."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_MOTION: Final = Paper(
    "amal-motion-badplats.docx",
    Sheet(
        first=(Run(71, 50, "Socialdemokraterna i Åmål", 14, bold=True),), family="Times", size=12
    ),
    (
        Columns((0.0,), (("Motion till kommunfullmäktige i Åmåls kommun",),)),
        *prose("""
            # Motion om en badplats för alla vid Örnäs

            Örnäs är kommunens mest besökta badplats, men den som sitter i rullstol kommer inte
            närmare vattnet än parkeringen. En ramp, en hårdgjord gång och ett omklädningsrum med
            gott om plats skulle göra stor skillnad för många, även för familjer med barnvagn.

            Grannkommunerna har byggt ramper av trä till en rimlig kostnad. Vi tror att
            föreningslivet gärna hjälper till om kommunen tar det första steget.

            Vi föreslår kommunfullmäktige besluta:

            att en ramp ned i vattnet byggs vid badplatsen på Örnäs före badsäsongen 2027

            att kommunen redovisar vilka fler badplatser som kan göras tillgängliga

            Åmål 2026-03-09
        """),
        Space(18),
        Columns((0.0, 200.0), (("Bengt Arvidsgård (S)", "Rosa Lindemark (S)"),)),
    ),
)

_ANSWER: Final = Paper(
    "amal-tjansteskrivelse-svar-motion.pdf",
    Sheet(
        first=(
            Run(71, 48, "Åmåls kommun", 14, bold=True),
            Run(330, 48, "TJÄNSTESKRIVELSE", 10, bold=True),
            Run(490, 48, "{page} ({pages})"),
        ),
        later=(Run(71, 48, "Åmåls kommun", 9), Run(490, 48, "{page} ({pages})")),
        start=70,
        family="Times",
        size=12,
    ),
    (
        Columns(
            (0.0, 259.0),
            (
                ("*Handläggare", "*Datum"),
                ("Tuva Sandell", "2026-06-01"),
                ("Fritidskonsulent", "*Diarienummer"),
                ("", "KFN 2026/61"),
                ("", "*Till"),
                ("", "Kultur- och fritidsnämnden"),
            ),
        ),
        *prose("""
            # Svar på motion om en badplats för alla vid Örnäs

            ## Förslag till beslut

            Kultur- och fritidsnämnden föreslår kommunfullmäktige

            att bifalla motionen

            Kultur- och fritidsnämnden beslutar för egen del

            att uppdra åt kultur- och fritidschefen att söka bidrag till rampen hos länsstyrelsen

            ## Sammanfattning av ärendet

            Bengt Arvidsgård (S) och Rosa Lindemark (S) har i en motion daterad den 9 mars 2026
            föreslagit att badplatsen vid Örnäs görs tillgänglig för personer med
            rörelsenedsättning. Kommunfullmäktige beslutade den 25 mars 2026, § 38, att remittera
            motionen till kultur- och fritidsnämnden.

            ## Bedömning

            Förvaltningen har mätt upp platsen tillsammans med kommunens tillgänglighetsrådgivare,
            Pontus Bryngel. En ramp i trä med ledstång kan byggas för 185 000 kronor. Bidrag kan
            sökas senast den 30 september, och en ramp kan då stå klar till juni 2027. Övriga
            badplatser redovisas i den plan som nämnden tar ställning till under hösten.

            ## Konsekvenser för barn

            Barn som använder rullstol får för första gången möjlighet att bada tillsammans med sina
            klasskamrater.

            ## Beslutsunderlag

            | Motion om en badplats för alla vid Örnäs
            | Kommunfullmäktiges beslut 2026-03-25, § 38

            ## Beslutet skickas till

            | Kommunfullmäktige
            | Tillgänglighetsrådet
        """),
        Space(24),
        Columns(
            (0.0, 230.0),
            (("Irene Gyllenkrok", "Tuva Sandell"), ("Kultur- och fritidschef", "Fritidskonsulent")),
        ),
    ),
)

_EXTRACT_HEAD: Final = (
    Run(71, 46, "Åmåls kommun", 12, bold=True),
    Run(250, 46, "SAMMANTRÄDESPROTOKOLL", 11, bold=True),
    Run(480, 46, "Blad {page} ({pages})"),
    Run(71, 60, "Kultur- och fritidsnämnden", 10),
    Run(250, 60, "Sammanträdesdatum 2026-06-16", 10),
)

_EXTRACT: Final = Paper(
    "amal-protokollsutdrag-badplats.pdf",
    Sheet(
        first=_EXTRACT_HEAD,
        later=_EXTRACT_HEAD,
        foot=(Run(71, 796, "Justerandes sign", 8), Run(400, 796, "Utdragsbestyrkande", 8)),
        start=76,
        family="Times",
        size=12,
    ),
    (
        Columns((0.0, 340.0), (("*PROTOKOLLSUTDRAG", ""), ("*§ 47", "Dnr KFN 2026/61"))),
        *prose("""
            # Svar på motion om en badplats för alla vid Örnäs

            ## Ärendebeskrivning

            Bengt Arvidsgård (S) och Rosa Lindemark (S) föreslår i en motion den 9 mars 2026 att
            badplatsen vid Örnäs görs tillgänglig. Kommunfullmäktige remitterade motionen till
            nämnden den 25 mars 2026, § 38. Nämndens arbetsutskott behandlade ärendet den 9 juni
            2026, § 29.

            ## Förslag till beslut på sammanträdet

            Viveka Rosenlöf (M) föreslår att motionen avslås.

            Bengt Arvidsgård (S) yrkar bifall till förvaltningens förslag.

            ## Beslutsgång

            Ordföranden Klas Hagerup (C) ställer förslagen mot varandra och finner att nämnden
            beslutar enligt förvaltningens förslag.

            ## Kultur- och fritidsnämndens förslag till kommunfullmäktige

            Motionen bifalls.

            ## Kultur- och fritidsnämndens beslut

            Kultur- och fritidschefen får i uppdrag att söka bidrag till rampen hos länsstyrelsen.

            ## Reservation

            Viveka Rosenlöf (M) reserverar sig mot beslutet till förmån för eget förslag.

            ## Beslutsunderlag

            • Tjänsteskrivelse 2026-06-01
            • Motion om en badplats för alla vid Örnäs

            ## Expedieras till

            Kommunfullmäktige, Kultur- och fritidschefen
        """),
    ),
)

PAPERS: Final = (_MOTION, _ANSWER, _EXTRACT)
