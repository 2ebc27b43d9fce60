"""Malmö: an initiative in a board, its answer, and an opinion on a motion."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space, Table
from corpus.samples.prose import prose

_LETTER: Final = Sheet(first=(Run(71, 70, "Vänsterpartiet", 22, bold=True),), start=100, size=11)


def _office(name: str) -> Sheet:
    """Return the letter paper of the office *name*."""
    return Sheet(
        first=(
            Run(71, 48, "Malmö stad", 15, bold=True),
            Run(500, 48, "{page} ({pages})"),
            Run(71, 64, name, 10),
            Run(440, 64, "SIGNERAD", 10, bold=True),
        ),
        later=(Run(500, 48, "{page} ({pages})"),),
        start=84,
        family="Times",
        size=11,
    )


_INITIATIVE: Final = Paper(
    "malmo-namndinitiativ-bibliotek.pdf",
    _LETTER,
    (
        *prose("""
            ## Nämndinitiativ

            # Kvällsöppet bibliotek på Lindängen

            Biblioteket på Lindängen stänger klockan 17 på vardagar och håller helt stängt på
            söndagar. För den som arbetar skift eller delar ett trångt hem med flera syskon finns
            det då ingen lugn plats att läsa på. I andra delar av staden har meröppet med eget
            inpasseringskort prövats i flera år, och besöken har ökat utan att bemanningen har
            behövt dubbleras.

            Vi tycker att stadsdelen Lindängen förtjänar samma möjlighet. Ett bibliotek som är öppet
            när folk är lediga är den billigaste trygghetsåtgärd vi känner till.

            Vi föreslår därför att kulturnämnden beslutar:

            - att ge kulturförvaltningen i uppdrag att pröva meröppet till klockan 22 på biblioteket
            på Lindängen under ett år
            - att låta de boende vara med och bestämma vilka tider som ska gälla på söndagar

            Malmö 2026-02-11
        """),
        Space(18),
        Columns((0.0,), (("Siv Bladh Okafor (V)",), ("Tore Hallgren (V)",))),
        Columns((0.0,), (("Med instämmande av",), ("Maj-Britt Zeray (V)",))),
    ),
)

_ANSWER: Final = Paper(
    "malmo-tjansteskrivelse-bibliotek.pdf",
    _office("Kulturförvaltningen"),
    (
        Columns(
            (0.0, 300.0),
            (
                ("*Datum", "*Vår referens"),
                ("2026-04-14", "Ebba Lindroth"),
                ("", "Utvecklingssekreterare"),
                ("*Tjänsteskrivelse", "ebba.lindroth@malmo.se"),
            ),
        ),
        *prose(
            "# Svar på nämndinitiativ från Vänsterpartiet om kvällsöppet bibliotek på Lindängen"
        ),
        Columns((0.0,), (("KN-2026-412",),)),
        *prose("""
            ## Sammanfattning

            Vänsterpartiet har lämnat in ett nämndinitiativ om längre öppettider på biblioteket på
            Lindängen. Kulturförvaltningen delar bilden av att behovet är stort och har redan
            beställt den teknik som meröppet kräver. Förvaltningen föreslår att initiativet anses
            besvarat och att nämnden får en redovisning när försöket har pågått ett halvår.

            ## Förslag till beslut

            1. Kulturnämnden anser nämndinitiativet besvarat med vad förvaltningen anför i ärendet.
            2. Kulturnämnden uppdrar åt kulturförvaltningen att redovisa försöket med meröppet
            senast i februari 2027.

            ## Beslutsunderlag

            • Nämndinitiativ från Vänsterpartiet 2026-02-11
            • G-Tjänsteskrivelse KN 2026-05-21 Svar på nämndinitiativ om kvällsöppet bibliotek

            ## Beslutsplanering
        """),
        Table(
            (320.0, 100.0),
            (
                ("Instans", "Datum"),
                ("Kulturnämnden", "2026-02-19"),
                ("KN presidieberedning", "2026-05-04"),
                ("Kulturnämndens arbetsutskott", "2026-05-11"),
                ("Kulturnämnden", "2026-05-21"),
            ),
        ),
        *prose("""
            ## Beslutet skickas till

            | Biblioteksavdelningen
            | Servicenämnden

            ## Ärendet

            Vid kulturnämndens sammanträde den 19 februari anmälde Siv Bladh Okafor (V) ett
            initiativ daterat den 11 februari, och nämnden gav förvaltningen i uppdrag att bereda
            det. I initiativet föreslås att kulturnämnden beslutar

            • att ge kulturförvaltningen i uppdrag att pröva meröppet till klockan 22 på biblioteket
            på Lindängen under ett år
            • att låta de boende vara med och bestämma vilka tider som ska gälla på söndagar

            ### Förvaltningens bedömning

            Passersystemet levereras under tredje kvartalet 2026. Förvaltningen räknar med att kunna
            öppna för kortinnehavare i oktober 2026 och har avsatt 340 tkr inom ram. Tiderna på
            söndagar tas fram tillsammans med de boende vid två öppna möten.

            Erfarenheterna från Rosengård visar att stölder och skadegörelse inte ökar när
            biblioteket är obemannat. Däremot behöver städningen utökas, vilket servicenämnden har
            informerats om.

            ## Ansvariga
        """),
        Columns(
            (0.0,),
            (("Avdelningschef Pelle Rundqvist",), ("Förvaltningsdirektör Yasmin Thorell",)),
        ),
    ),
)

_OPINION: Final = Paper(
    "malmo-tjansteskrivelse-skolgardar.pdf",
    _office("Grundskoleförvaltningen"),
    (
        Columns(
            (0.0, 300.0),
            (
                ("*Datum", "*Vår referens"),
                ("2026-02-23", "Gustaf Ahlmark"),
                ("", "Lokalplanerare"),
                ("*Tjänsteskrivelse", "gustaf.ahlmark@malmo.se"),
            ),
        ),
        *prose("# Remiss från kommunstyrelsen: Motion av Åsa Kvarnlöf (C) om gröna skolgårdar"),
        Columns((0.0,), (("GRF-2026-231",),)),
        *prose("""
            ## Sammanfattning

            Kommunstyrelsen har begärt grundskolenämndens yttrande över en motion om att ersätta
            asfalt med grönska på stadens skolgårdar (STK-2025-1467). Förvaltningen ställer sig
            positiv till motionens syfte men påpekar att skolgårdarna ägs av stadsfastigheter och
            att takten avgörs av investeringsramen.

            ## Förslag till beslut

            1. Grundskolenämnden avger yttrande till kommunstyrelsen i enlighet med förvaltningens
            förslag till yttrande.
            2. Grundskolenämnden förklarar paragrafen omedelbart justerad.

            ## Beslutsunderlag

            • Remiss STK-2025-1467, daterad 2026-01-09
            • Motion om gröna skolgårdar
            • Förslag till yttrande

            ## Beslutsplanering
        """),
        Columns(
            (0.0, 250.0),
            (
                ("GSN presidium", "2026-03-04"),
                ("Grundskolenämndens arbetsutskott", "2026-03-11"),
                ("Grundskolenämnden", "2026-03-25"),
            ),
        ),
        *prose("""
            ## Beslutet skickas till

            Kommunstyrelsen

            ## Ärendet

            Åsa Kvarnlöf (C) lämnade den 26 november 2025 in en motion till kommunfullmäktige.
            Kommunfullmäktige remitterade den 18 december 2025 motionen till kommunstyrelsen för
            beredning. I motionen föreslås att kommunfullmäktige beslutar:

            • att minst hälften av ytan på varje ny skolgård ska vara planterad
            • att två befintliga skolgårdar om året görs om med elevernas hjälp

            Planterade ytor ger skugga och dämpar buller. Förvaltningen har under våren 2025 räknat
            på vad det kostar att göra om en skolgård av ordinär storlek; summan hamnar mellan 1,8
            och 2,6 miljoner kronor. Yttrandet ska vara kommunstyrelsen till handa senast den 31
            mars 2026.

            ## Ansvariga
        """),
        Columns((0.0,), (("Lokalchef Nadja Ståhlberg",), ("Grundskoledirektör Ivar Cederblom",))),
    ),
)

PAPERS: Final = (_INITIATIVE, _ANSWER, _OPINION)
