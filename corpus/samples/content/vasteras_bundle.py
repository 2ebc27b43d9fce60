"""Västerås: a board's agenda joined with three of its papers in one file."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Bundle, Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose


def _sheet(label: str, date: str, number: str = "") -> Sheet:
    """Return the city's letter paper for one paper of the bundle."""
    return Sheet(
        first=(
            Run(71, 46, "VÄSTERÅS STAD", 14, bold=True),
            Run(330, 46, label, 11, bold=True),
            Run(500, 46, "{page} ({pages})"),
        ),
        later=(
            Run(71, 46, "VÄSTERÅS STAD", 9),
            Run(330, 46, date),
            Run(400, 46, number),
            Run(500, 46, "{page} ({pages})"),
        ),
        start=70,
        size=12,
    )


_AGENDA: Final = Paper(
    "Kallelse kulturnämnden 2026-06-11.pdf",
    _sheet("KALLELSE", "2026-06-03"),
    (
        Columns(
            (0.0, 110.0),
            (
                ("*Nämnd", "Kulturnämnden"),
                ("*Datum", "2026-06-03"),
                ("*Tid", "Torsdagen den 11 juni 2026 kl. 14.00"),
                ("*Plats", "Stadshuset, sal Lillån"),
            ),
        ),
        *prose("""
            Sammanträdet är öppet för allmänheten under punkterna 1–4. Ledamot som inte kan delta
            kallar själv sin ersättare.

            ## Ärendelista

            1. Val av protokollsjusterare
            2. Godkännande av dagordning
            3. Stöd till fria musikscener 2027 (Dnr 2026/118-KN)
            4. Nämndinitiativ från (MP) om öppna ateljéer (Dnr 2026/142-KN)
            5. Yttrande över förslag till kulturmiljöprogram (Dnr 2026/97-KN)
            6. Anmälningsärenden

            ## Handlingar

            Handlingarna till punkterna 3, 4 och 5 följer efter kallelsen.
        """),
        Space(20),
        Columns(
            (0.0, 230.0),
            (("Hillevi Skerikesson (S)", "Rasmus Barkaröd"), ("Ordförande", "Sekreterare")),
        ),
        *prose("""
            ---

            ## Bilaga till kallelsen: nämndens sammanträden hösten 2026

            | Torsdagen den 10 september 2026
            | Torsdagen den 15 oktober 2026
            | Torsdagen den 19 november 2026
        """),
    ),
)

_STATEMENT: Final = Paper(
    "3 Tjänsteutlåtande fria musikscener.pdf",
    _sheet("TJÄNSTEUTLÅTANDE", "2026-05-12", "2026/118-KN"),
    (
        Columns(
            (0.0, 259.0),
            (
                ("*Datum", "*Diarienummer"),
                ("2026-05-12", "2026/118-KN"),
                ("*Handläggare", "*Till"),
                ("Sol-Britt Tillinge", "Kulturnämnden"),
            ),
        ),
        *prose("""
            # Stöd till fria musikscener 2027

            ## Förslag till beslut

            1. Kulturnämnden fastställer riktlinjer för stöd till fria musikscener.
            2. Kulturnämnden anslår 850 000 kronor för stödet under 2027.
            3. Kultur-, idrotts- och fritidsförvaltningen får i uppdrag att utvärdera stödet senast
            den 30 april 2028.

            ## Ärendebeskrivning

            I Västerås finns nio scener som drivs utan kommunal ägare. Flera av dem har förlorat
            publik sedan de stora arenorna byggdes ut. Kulturnämnden gav den 12 februari 2026
            förvaltningen i uppdrag att föreslå en form för stöd.

            Förvaltningen har träffat samtliga scener. De önskar ett stöd som går att räkna med i
            mer än ett år, en enkel ansökan och besked innan höstens program trycks. Två av scenerna
            ligger i stadsdelen Skallberget och har gemensam ljudanläggning.

            ## Så fungerar stödet

            Stödet består av en fast del och en del som beror på hur många kvällar scenen håller
            öppet. Den fasta delen är 40 000 kronor om året. Den rörliga delen är 1 500 kronor för
            varje kväll, upp till trettio kvällar.

            En scen kan få stöd om den drivs av en förening, har ett öppet program och betalar sina
            artister enligt avtal. En arena som ägs av ett bolag med vinstutdelning kan inte få
            stöd.

            Ansökan lämnas senast den 15 oktober 2026 och besked ges före årsskiftet. Den som har
            fått stöd redovisar året efter hur det har använts.

            ---

            ## Bedömning

            Förvaltningen bedömer att sex scener uppfyller villkoren redan i dag. Stödet ryms inom
            nämndens ram om stödet till enskilda arrangemang minskas något. Alternativet, att höja
            arrangörsstödet för alla, ger en mindre summa till var och en och gör det svårare att
            planera.

            ## Barnperspektivet

            Minst en kväll i månaden ska vara öppen för barn och unga utan åldersgräns. Fem av
            scenerna har redan sådana kvällar.

            ---

            ## Ekonomi

            Stödet kostar högst 850 000 kronor. Utvärderingen görs inom ordinarie arbete.

            ## Bilagor

            - Förslag till riktlinjer
            - Sammanställning av samtal med scenerna
        """),
        Space(20),
        Columns(
            (0.0, 230.0),
            (("Hans-Inge Romfartun", "Sol-Britt Tillinge"), ("Direktör", "Kulturstrateg")),
        ),
    ),
)

_INITIATIVE: Final = Paper(
    "4 Nämndinitiativ öppna ateljéer.pdf",
    Sheet(
        first=(Run(71, 46, "Miljöpartiet de gröna i Västerås", 13, bold=True),),
        start=76,
        size=12,
    ),
    (
        *prose("""
            # Nämndinitiativ om öppna ateljéer

            | Till kulturnämnden
            | 2026-05-20

            Konstnärerna i Västerås har svårt att visa vad de gör. Under en helg om året skulle alla
            ateljéer kunna hållas öppna, med en karta och gratis buss mellan dem.

            Miljöpartiet föreslår kulturnämnden besluta

            - att förvaltningen får i uppdrag att ordna en helg med öppna ateljéer våren 2027,
            - att konstnärerna får ersättning för sin medverkan.
        """),
        Space(20),
        *prose("""
            | Ingela Dingtunasson (MP)
            | Love Hökåsen (MP)
        """),
    ),
)

_OPINION: Final = Paper(
    "5 Yttrande kulturmiljöprogram.pdf",
    _sheet("YTTRANDE", "2026-06-01", "2026/97-KN"),
    (
        Columns(
            (0.0, 259.0),
            (
                ("*Datum", "*Till"),
                ("2026-06-01", "Byggnadsnämnden"),
                ("*Vårt diarienummer", "*Ert diarienummer"),
                ("2026/97-KN", "2025/771-BN"),
            ),
        ),
        *prose("""
            # Yttrande över förslag till kulturmiljöprogram

            ## Sammanfattning

            Kulturnämnden har fått byggnadsnämndens förslag till kulturmiljöprogram på remiss.
            Nämnden är positiv till programmet men vill att arbetarbostäderna på Pettersberg
            beskrivs utförligare.

            ## Nämndens synpunkter

            Programmet är väl skrivet och lätt att hitta i. Kartorna visar tydligt vilka miljöer som
            är skyddade. Kapitlet om industrin är det bästa som har skrivits om stadens verkstäder.

            Stadsdelen Pettersberg nämns däremot bara i en mening. Husen där ritades för arbetare
            som flyttade till staden efter kriget, och gårdarna är ovanligt väl bevarade. Nämnden
            föreslår att området får ett eget avsnitt.

            Nämnden saknar också en plan för hur programmet ska göras känt. Skolorna bör få en
            kortare version.

            ---

            ## Fortsatt samverkan

            Kulturnämnden medverkar gärna när programmet ses över nästa gång, vilket enligt
            förslaget sker under 2031. Stadens arkiv kan bidra med bilder utan kostnad.

            ## Barnperspektivet

            Barn rör sig i de miljöer som programmet beskriver. Deras bild av staden bör hämtas in
            vid nästa översyn.
        """),
        Space(20),
        Columns((0.0,), (("Hillevi Skerikesson",), ("Ordförande",))),
    ),
)

PAPERS: Final = (
    Bundle("vasteras-handlingar-kulturnamnden.pdf", (_AGENDA, _STATEMENT, _INITIATIVE, _OPINION)),
)
