"""Göteborg: an office's statement to two bodies, and an interpellation as plain text."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Heading, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_FOOT: Final = (
    Run(71, 800, "Göteborgs Stad stadsledningskontoret, tjänsteutlåtande", 8),
    Run(470, 800, "{page} ({pages})", 8),
)

_HARBOURS: Final = Paper(
    "goteborg-tjansteutlatande-smabatshamnar.pdf",
    Sheet(
        first=(
            Run(71, 48, "Göteborgs Stad", 14, bold=True),
            Run(71, 62, "Stadsledningskontoret", 10),
        ),
        later=_FOOT,
        foot=_FOOT,
        start=80,
    ),
    (
        Columns(
            (0.0, 225.0),
            (
                ("*Tjänsteutlåtande", "Handläggare"),
                ("Utfärdat 2026-01-28", "Vendela Hjorth"),
                ("Diarienummer SLK-2025-01193", "Telefon: 031-368 00 00"),
                ("", "E-post: vendela.hjorth@stadshuset.goteborg.se"),
            ),
        ),
        *prose("""
            # Strategi för stadens småbåtshamnar 2027–2030

            ## Förslag till beslut

            ### I kommunstyrelsen och kommunfullmäktige:

            1. Göteborgs Stads strategi för småbåtshamnar 2027–2030, i enlighet med bilaga 1 till
            stadsledningskontorets tjänsteutlåtande, antas.
            2. Kommunfullmäktiges uppdrag till kommunstyrelsen att ta fram en strategi för
            småbåtshamnarna förklaras fullgjort.
            3. Idrotts- och föreningsnämnden får i uppdrag att se över arrendeavtalen med
            båtklubbarna.

            ### I kommunstyrelsen:

            1. Stadsledningskontoret får i uppdrag att återrapportera hur strategin följs senast den
            30 november 2028.

            ## Sammanfattning

            Kommunfullmäktige gav den 20 mars 2025, § 14, kommunstyrelsen i uppdrag att ta fram en
            strategi för stadens småbåtshamnar. Staden äger elva hamnar med sammanlagt 5 200
            platser. Bryggorna är till stor del byggda på sjuttiotalet och underhållet är eftersatt.
            Strategin anger i vilken ordning hamnarna rustas och hur kostnaden delas mellan staden
            och båtklubbarna.

            ## Bedömning ur ekonomisk dimension

            Upprustningen beräknas kosta 48 miljoner kronor över fyra år. Halva summan ryms i
            idrotts- och föreningsnämndens investeringsram, resten finansieras genom höjda
            platsavgifter från och med den 1 april 2027.

            ## Bedömning ur ekologisk dimension

            Spolplattor med rening minskar mängden giftig båtbottenfärg i vattnet. Muddring får
            enligt villkoren bara ske när fisken inte leker.

            ## Bedömning ur social dimension

            Kölistan är lång och de som får plats är i genomsnitt äldre än andra göteborgare.
            Strategin föreslår att var tionde plats i Hisingen och Sydväst upplåts till föreningar
            som vänder sig till barn.

            ## Samverkan

            Information ges i central samverkansgrupp (CSG) den 5 februari 2026.

            ## Bilagor

            1. Göteborgs Stads strategi för småbåtshamnar 2027–2030
            2. Protokollsutdrag från kommunfullmäktige 2025-03-20, § 14
            3. Remissammanställning

            ## Ärendet

            Kommunfullmäktige ska ta ställning till ett förslag till strategi. Förslaget har varit
            på remiss hos exploateringsnämnden och idrotts- och föreningsnämnden under hösten 2025.

            ## Beskrivning av ärendet

            Exploateringsnämnden tillstyrkte förslaget den 17 november 2025. Idrotts- och
            föreningsnämnden tillstyrkte förslaget den 2 december 2025 med påpekandet att klubbarna
            behöver längre avtalstider för att våga investera.

            Stadsledningskontoret har därutöver träffat företrädare för båtklubbarna vid tre
            tillfällen och låtit en konsult bedöma bryggornas skick. Bedömningen visar att fyra
            hamnar behöver nya flytbryggor före 2028.

            ## Stadsledningskontorets bedömning

            Strategin ger nämnderna ett gemensamt underlag för sina investeringar och svarar mot
            uppdraget. Stadsledningskontoret bedömer att en återrapportering efter halva perioden är
            tillräcklig.
        """),
        Space(26),
        Columns(
            (0.0, 230.0),
            (
                ("Bertil Åsenlund", "Harriet Kjellman"),
                ("Direktör stadsutveckling", "Stadsdirektör"),
            ),
        ),
    ),
)

_INTERPELLATION: Final = Paper(
    "goteborg-interpellation-skyltar.txt",
    Sheet(),
    (
        Columns((0.0,), (("Kommunfullmäktige",), ("Handling 2026 nr 58",))),
        Heading(
            "Interpellation av Sonja Wikmark (D) till kommunstyrelsens ordförande om språket på"
            " stadens skyltar",
            0,
        ),
        *prose("""
            I vintras sattes nya anslag upp vid stadens badplatser. De är skrivna på ett sätt som få
            förstår: "Nyttjande av anordningen sker på egen risk" betyder att man får bada, men det
            får läsaren räkna ut själv. På tre platser i Majorna-Linné har föreningar tejpat över
            skyltarna och skrivit om dem.

            Språklagen kräver att den offentliga förvaltningens språk ska vara vårdat, enkelt och
            begripligt. Staden har en språkkonsult anställd sedan den 1 september 2024, men enligt
            uppgift har hon aldrig fått läsa en skylt innan den trycktes.

            Med anledning av detta vill jag fråga kommunstyrelsens ordförande:

            1. Vem godkänner texten på stadens skyltar innan de trycks?
            2. Är du beredd att låta språkkonsulten granska nya skyltar före årets badsäsong?

            Göteborg den 9 april 2026

            Sonja Wikmark (D)
        """),
    ),
)

_AMENDMENT: Final = Paper(
    "goteborg-yrkande-smabatshamnar.pdf",
    Sheet(first=(Run(71, 50, "Göteborgs Stad", 12, bold=True), Run(400, 50, "Kommunstyrelsen"))),
    (
        Columns(
            (0.0, 329.0),
            (("*Yrkande (MP), (V)", "2026-02-18"), ("Ärende nr 2.1.7", "SLK-2025-01193")),
        ),
        *prose("""
            # Yrkande angående strategi för stadens småbåtshamnar

            ## Förslag till beslut

            I kommunstyrelsen och kommunfullmäktige:

            1. Spolplattor med rening anläggs i alla stadens småbåtshamnar senast 2029.
            2. I övrigt bifalls stadsledningskontorets förslag.

            ## Yrkandet

            Strategin är välkommen, men takten är för låg. Giftig båtbottenfärg har hittats i
            sedimentet utanför hälften av hamnarna, och den som spolar sin båt på land i Torslanda
            gör i dag rätt medan den som gör det i Centrum inte har något val.

            Vi vill därför att alla hamnar får spolplattor innan bryggorna byts.
        """),
    ),
)

PAPERS: Final = (_HARBOURS, _AMENDMENT, _INTERPELLATION)
