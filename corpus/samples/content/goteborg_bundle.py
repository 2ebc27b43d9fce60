"""Göteborg: a paper of the assembly with all that it is built on, in one file."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Bundle, Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose


def _sheet(unit: str, label: str) -> Sheet:
    """Return the city's letter paper, its page numbers in the foot."""
    foot = (
        Run(71, 800, f"Göteborgs Stad {unit}, {label}", 8),
        Run(470, 800, "{page} ({pages})", 8),
    )
    head = (Run(71, 48, "Göteborgs Stad", 14, bold=True), Run(71, 62, unit, 10))
    return Sheet(first=head, later=foot, foot=foot, start=80, size=12)


_PAPER: Final = Paper(
    "Handling 2026 nr 118.pdf",
    _sheet("Kommunstyrelsen", "handling"),
    (
        *prose("""
            | Handling 2026 nr 118

            # Motion av Ellinor Fässberg (C) om fiskeplatser för barn vid älven

            | Till Göteborgs kommunfullmäktige

            ## Kommunstyrelsens förslag

            Kommunstyrelsen tillstyrker stadsledningskontorets förslag och föreslår att
            kommunfullmäktige beslutar:

            1. Park- och naturnämnden får i uppdrag att iordningställa tre fiskeplatser för barn
            längs älven.
            2. Motionen av Ellinor Fässberg (C) om fiskeplatser för barn vid älven anses besvarad.

            ## Handlingens innehåll

            Stadsledningskontoret har den 9 mars 2026 lämnat ett tjänsteutlåtande i ärendet.
            Kommunstyrelsen behandlade ärendet den 15 april 2026, § 288. Vid sammanträdet yrkade M
            och KD avslag på motionen.

            ## Reservation

            Representanterna från M reserverade sig mot beslutet och åberopade sitt yrkande.
        """),
        Space(16),
        *prose("""
            | Göteborg den 15 april 2026
            | Göteborgs kommunstyrelse
        """),
        Columns((0.0, 230.0), (("Marta Kålltorp", "Jens Påvelund"),)),
        *prose("""
            ---

            ## Bilagor

            1. Stadsledningskontorets tjänsteutlåtande
            2. Protokollsutdrag från kommunstyrelsen
            3. Yrkande från M och KD
            4. Motionen
        """),
    ),
)

_STATEMENT: Final = Paper(
    "Bilaga 1 Tjänsteutlåtande.pdf",
    _sheet("Stadsledningskontoret", "tjänsteutlåtande"),
    (
        Columns(
            (0.0, 225.0),
            (
                ("*Tjänsteutlåtande", "Handläggare"),
                ("Utfärdat 2026-03-09", "Nanna Torpaberg"),
                ("Diarienummer SLK-2025-00874", "Telefon: 031-368 00 00"),
            ),
        ),
        *prose("""
            # Motion av Ellinor Fässberg (C) om fiskeplatser för barn vid älven

            ## Förslag till beslut

            ### I kommunstyrelsen och kommunfullmäktige:

            1. Park- och naturnämnden får i uppdrag att iordningställa tre fiskeplatser för barn
            längs älven.
            2. Motionen av Ellinor Fässberg (C) om fiskeplatser för barn vid älven anses besvarad.

            ## Sammanfattning

            Ellinor Fässberg (C) föreslår i en motion som väcktes i kommunfullmäktige den 25
            september 2025 att barn ska få fler platser att fiska på. Stadsledningskontoret har
            remitterat motionen till park- och naturnämnden, som tillstyrker den.

            Älven är rik på abborre och gös, men kajerna är höga och saknar räcken. Tre platser kan
            göras i ordning inom ett år.

            ## Bedömning ur ekonomisk dimension

            Varje plats beräknas kosta 320 000 kronor. Kostnaden ryms inom nämndens ram för
            lekplatser. Driften kostar omkring 15 000 kronor per plats och år.

            ## Bedömning ur ekologisk dimension

            Fisket bedöms inte påverka bestånden. Fiskelinor och krok som lämnas kvar skadar fåglar,
            och varje plats får därför en låda för gamla linor.

            ---

            ## Bedömning ur social dimension

            Barn i Lundby och på Hisingen har långt till en brygga där de får vara. Platserna görs
            tillgängliga för den som använder rullstol.

            ## Ärendet

            Kommunstyrelsen ska yttra sig till kommunfullmäktige över motionen.

            ## Beskrivning av ärendet

            Park- och naturnämnden behandlade remissen den 8 december 2025. Nämnden föreslår platser
            vid Frihamnen, Eriksberg och Klippan. Trafikkontoret har inga invändningar så länge
            gångvägen hålls fri.

            ## Stadsledningskontorets bedömning

            Stadsledningskontoret bedömer att förslaget är väl avvägt. Två av platserna kan stå
            klara till den 1 juni 2027 och den tredje året efter.
        """),
        Space(20),
        Columns(
            (0.0, 230.0),
            (("Nanna Torpaberg", "Ulf-Göran Slottsskog"), ("Planeringsledare", "Stadsdirektör")),
        ),
    ),
)

_EXTRACT: Final = Paper(
    "Bilaga 2 Protokollsutdrag.pdf",
    _sheet("Kommunstyrelsen", "protokollsutdrag"),
    (
        *prose("""
            | Protokollsutdrag
            | Sammanträdesdatum: 2026-04-15

            ## § 288 Motion av Ellinor Fässberg (C) om fiskeplatser för barn vid älven

            | SLK-2025-00874

            ### Beslut

            Enligt stadsledningskontorets förslag:

            Kommunstyrelsen föreslår att kommunfullmäktige beslutar:

            1. Park- och naturnämnden får i uppdrag att iordningställa tre fiskeplatser för barn
            längs älven.
            2. Motionen av Ellinor Fässberg (C) om fiskeplatser för barn vid älven anses besvarad.

            ### Handlingar

            - Stadsledningskontorets tjänsteutlåtande 2026-03-09
            - Yrkande från M och KD den 10 april 2026

            ### Yrkanden

            Marta Kålltorp (S) yrkar bifall till stadsledningskontorets förslag.

            Didrik Långedrag (M) och Petronella Näset (KD) yrkar avslag på motionen.

            ### Propositionsordning

            Ordföranden Marta Kålltorp (S) ställer propositioner på yrkandena och finner att
            stadsledningskontorets förslag bifallits.

            Omröstning begärs. Godkänd voteringsproposition: "Ja för bifall till
            stadsledningskontorets förslag och Nej för avslag på motionen."

            Marta Kålltorp (S), Egil Utbynäs (V), Tilde Änggård (MP) och Bo-Erik Kärra (D) röstar
            Ja.

            Didrik Långedrag (M) och Petronella Näset (KD) röstar Nej.

            Kommunstyrelsen beslutar med 4 röster mot 2 att bifalla stadsledningskontorets förslag.

            ### Reservation

            Didrik Långedrag (M) reserverar sig mot beslutet.

            ### Protokollsutdrag skickas till

            | Kommunfullmäktige

            ### Vid protokollet
        """),
        Columns(
            (0.0, 230.0),
            (
                ("Sekreterare", "Ordförande"),
                ("Jens Påvelund", "Marta Kålltorp"),
                ("", "Justerare"),
                ("", "Egil Utbynäs"),
            ),
        ),
    ),
)

_YRKANDE: Final = Paper(
    "Bilaga 3 Yrkande M KD.pdf",
    Sheet(
        first=(
            Run(71, 48, "Kommunstyrelsen", 11, bold=True),
            Run(300, 48, "Yrkande", 12, bold=True),
            Run(71, 62, "2026-04-10", 10),
            Run(300, 62, "(M, KD)", 10),
            Run(71, 76, "Ärende nr: 2.1.14", 10),
        ),
        foot=(Run(470, 800, "1 (1)", 8),),
        start=92,
        size=12,
    ),
    prose("""
        # Yrkande angående motion om fiskeplatser för barn vid älven

        ## Förslag till beslut

        I kommunstyrelsen och kommunfullmäktige:

        1. Motionen avslås.

        ## Yrkandet

        Det är fint att barn fiskar, men en plats för fiske är ingen uppgift för lekplatsernas
        budget. Staden har en lång lista med lekplatser som väntar på nya gungor. Vi vill se dem
        färdiga först.
    """),
)

_MOTION: Final = Paper(
    "Bilaga 4 Motion.pdf",
    Sheet(
        first=(
            Run(71, 48, "Göteborgs Stad", 14, bold=True),
            Run(71, 62, "Kommunfullmäktige", 10),
            Run(300, 48, "Handling 2025 nr 203", 10),
        ),
        foot=(Run(470, 800, "1 (1)", 8),),
        start=80,
        size=12,
    ),
    prose("""
        # Motion av Ellinor Fässberg (C) om fiskeplatser för barn vid älven

        Den som fiskar lär sig vänta, och den som väntar lär sig se. I Göteborg rinner en hel älv
        genom staden, men få barn når ned till vattnet. Kajerna är höga och bryggorna låsta.

        Det behövs inte mycket. Ett räcke, en bänk och en skylt som berättar vilka fiskar som finns
        räcker långt.

        Med hänvisning till ovanstående föreslås att kommunfullmäktige beslutar:

        - att park- och naturnämnden får i uppdrag att göra i ordning minst tre fiskeplatser för
        barn,
        - att platserna ska kunna nås med rullstol och barnvagn.

        | Ellinor Fässberg (C)
        | Göteborg den 25 september 2025
    """),
)

PAPERS: Final = (
    Bundle(
        "goteborg-handling-fiskeplatser.pdf",
        (_PAPER, _STATEMENT, _EXTRACT, _YRKANDE, _MOTION),
    ),
)
