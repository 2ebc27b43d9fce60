"""Stockholm: an office on the districts, a district board's answer, and questions to another."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space, Table
from corpus.samples.prose import prose


def _office(name: str, unit: str, number: str, day: str, address: tuple[str, ...]) -> Sheet:
    """Return the letter paper of the office *name*; the head repeats on every page."""
    head = (
        Run(71, 50, name, 10, bold=True),
        Run(380, 50, "Tjänsteutlåtande", 10, bold=True),
        Run(71, 63, unit),
        Run(380, 63, f"Dnr {number}"),
        Run(380, 76, "Sida {page} ({pages})"),
    )
    foot = tuple(Run(71, 782 + 10 * line, text, 7.5) for line, text in enumerate(address))
    return Sheet(
        first=(Run(71, 34, "Stockholms stad", 8), *head, Run(380, 89, day)),
        later=head,
        foot=foot,
        start=116,
        right=470,
        family="Times",
        size=12,
    )


_JOBS: Final = Paper(
    "stockholm-tjansteutlatande-feriejobb.pdf",
    _office(
        "Arbetsmarknadsförvaltningen",
        "Avdelningen för unga",
        "AMN 2026/87",
        "2026-03-02",
        (
            "Arbetsmarknadsförvaltningen",
            "Avdelningen för unga",
            "Box 4711, 101 24 Stockholm",
            "Telefon 08-508 00 000",
            "arbetsmarknad.provpost@stockholm.se",
        ),
    ),
    (
        Columns(
            (0.0, 230.0),
            (
                ("*Handläggare", "*Till"),
                ("Jens Appelkvist", "Arbetsmarknadsnämnden"),
                ("Telefon: 08-508 00 111", "2026-03-24"),
            ),
        ),
        *prose("""
            # Feriejobb för unga med funktionsnedsättning

            ### Svar på skrivelse från Liberalerna

            ## Förvaltningens förslag till beslut

            1. Arbetsmarknadsnämnden godkänner förvaltningens tjänsteutlåtande som svar på
            skrivelsen.
            2. Arbetsmarknadsnämnden överlämnar tjänsteutlåtandet till stadsdelsnämnderna för
            kännedom.

            ## Sammanfattning

            Liberalerna frågar i en skrivelse hur många unga med funktionsnedsättning som får
            feriejobb i stadens regi. Förvaltningen har begärt in uppgifter från
            stadsdelsförvaltningarna och redovisar dem område för område. Under sommaren 2025 fick
            214 unga med funktionsnedsättning ett anpassat feriejobb, vilket är en ökning med en
            tredjedel.

            ## Bakgrund

            Vid nämndens sammanträde den 27 januari 2026 lämnade Liberalerna en skrivelse,
            undertecknad av Cornelia Wretling (L). Nämnden överlämnade skrivelsen till förvaltningen
            för beredning.

            I skrivelsen ställs följande frågor:

            • Hur många unga med funktionsnedsättning har fått feriejobb de senaste tre åren?
            • Vilka hinder ser förvaltningen för att fler ska få en plats?

            ## Ärendets beredning

            Ärendet har beretts av avdelningen för unga. Förvaltningsgruppen behandlade ärendet den
            11 mars 2026 och rådet för funktionshinderfrågor den 12 mars 2026.

            ## Redovisning per stadsdelsområde

            ### Farsta

            I Farsta ordnades 31 anpassade platser, de flesta inom parkskötsel.
            Stadsdelsförvaltningen har anställt en handledare som följer ungdomarna hela perioden.

            ### Hägersten-Älvsjö

            Här kom 44 unga i arbete. Café Solgläntan i Fruängen tog emot flest, och två av dem har
            fått fortsatt anställning på helger.

            ### Järva

            Järva stadsdelsförvaltning har 58 platser, störst antal i staden. Köerna är samtidigt
            längst här, och i augusti 2025 saknade 23 sökande plats.

            ### Norra innerstaden

            I Norra innerstaden fanns 19 platser. Förvaltningen pekar på att få arbetsgivare med
            tillgängliga lokaler har anmält sig.

            ### Skärholmen

            I Skärholmen samordnas platserna med ett kulturkollo. Av 27 erbjudna platser tillsattes
            25.

            ## Förvaltningens synpunkter

            Det främsta hindret är bristen på handledare som är lediga samtidigt som skolorna.
            Förvaltningen avser att utbilda ytterligare fyrtio handledare före den 15 maj 2026 och
            återkommer med siffror i tertialrapport 2 2026. Andra kvartalet 2026 öppnar en gemensam
            ansökan för alla stadsdelsområden.
        """),
        Space(24),
        Columns(
            (0.0, 230.0),
            (
                ("Ragnhild Sörby", "Teodor Malmsjö"),
                ("Arbetsmarknadsdirektör", "Avdelningschef"),
            ),
        ),
        *prose("""
            ## Bilaga

            Skrivelse från Liberalerna om feriejobb
        """),
    ),
)

_LIGHTING: Final = Paper(
    "stockholm-skarpnack-svar-skrivelse.pdf",
    _office(
        "Skarpnäcks stadsdelsförvaltning",
        "Avdelningen för stadsmiljö",
        "SKA 2026/154",
        "2026-04-29",
        (
            "Skarpnäcks stadsdelsförvaltning",
            "Box 4712, 101 24 Stockholm",
            "Telefon 08-508 00 000",
            "skarpnack.provpost@stockholm.se",
        ),
    ),
    (
        Columns(
            (0.0, 230.0),
            (
                ("*Handläggare", "*Till"),
                ("Linnea Brask", "Skarpnäcks stadsdelsnämnd"),
                ("Telefon: 08-508 00 222", "2026-05-28"),
            ),
        ),
        *prose("""
            # Otrygga gångstråk i Bagarmossen

            ### Svar på skrivelse från (M) och (KD)

            ## Förvaltningens förslag till beslut

            Stadsdelsnämnden anser skrivelsen besvarad med förvaltningens tjänsteutlåtande.

            ## Sammanfattning

            Moderaterna och Kristdemokraterna har i en skrivelse till stadsdelsnämnden ställt frågor
            om belysning och röjning längs gångstråken i Bagarmossen. Förvaltningen har gått igenom
            stråken tillsammans med trafikkontoret och svarar på frågorna var för sig.

            ## Bakgrund

            Stadsdelsnämnden beslutade den 26 mars 2026 att överlämna skrivelsen till förvaltningen
            för besvarande. Skrivelsen innehåller tre frågor:

            1. Hur många anmälningar om trasig belysning har förvaltningen tagit emot sedan oktober
            2025?
            2. När kommer buskagen vid skolvägen att gallras?
            3. Kan trygghetsvandringar ordnas även för dem som arbetar kväll?

            ## Ärendets beredning

            Avdelningen för stadsmiljö har berett ärendet i samråd med trafikkontoret.

            ## Förvaltningens synpunkter och förslag

            Fråga 1. Hur många anmälningar om trasig belysning har förvaltningen tagit emot sedan
            oktober 2025? Förvaltningen har tagit emot 37 anmälningar, varav 30 är åtgärdade.

            Fråga 2. Gallringen påbörjades den 13 april och beräknas vara klar före midsommar.

            Fråga 3. Nästa vandring hålls den 10 september 2026 med start klockan 19.30. Den
            avslutas i Kärrtorp, där belysningen på torget är ny.

            Förvaltningen föreslår att stadsdelsnämnden med detta anser skrivelsen vara besvarad.
        """),
        Space(24),
        Columns(
            (0.0, 230.0),
            (
                ("Malte Ekwall", "Signe Tapper"),
                ("Stadsdelsdirektör", "Avdelningschef"),
                ("Skarpnäcks stadsdelsförvaltning", "Skarpnäcks stadsdelsförvaltning"),
            ),
        ),
        *prose("""
            ## Bilaga

            Skrivelse om otrygga gångstråk

            ---

            ## Attesterat av

            Dokumentet är digitalt godkänt av:
        """),
        Table(
            (300.0, 110.0),
            (
                ("Namn", "Datum"),
                ("Malte Ekwall, Stadsdelsdirektör", "2026-05-06"),
                ("Signe Tapper, Avdelningschef", "2026-05-05"),
            ),
        ),
    ),
)

_OPPOSITION: Final = Paper(
    "stockholm-bromma-skrivelse-lekplatser.docx",
    Sheet(first=(Run(71, 50, "Moderaterna   Kristdemokraterna   Centerpartiet", 13, bold=True),)),
    (
        Columns(
            (0.0, 260.0),
            (("Skrivelse", "Bromma stadsdelsnämnd"), ("", "Sammanträde 2026-09-24")),
        ),
        *prose("""
            # Skrivelse från (M), (KD) och (C) om stängda lekplatser

            Under sommaren har tre lekplatser i Bromma stängts av med kravallstaket. På skyltarna
            står att upprustning pågår, men ingen vi har talat med har sett någon arbeta där.
            Föräldrar i Ulvsunda får nu gå en kilometer till närmaste gunga.

            Vi förstår att säkerheten måste gå först. Men ett staket får inte bli en permanent
            lösning, och den som bor intill har rätt att få veta hur länge det ska stå kvar.

            Vi vill därför ställa följande frågor till förvaltningen:

            1. Vilka lekplatser är stängda i dag, och när fattades besluten?
            2. Vad kostar avspärrningarna i månaden?
            3. När öppnar lekplatsen vid Ulvsunda igen?

            Stockholm den 21 september 2026
        """),
        Space(16),
        Columns(
            (0.0, 160.0, 320.0),
            (("Olof Brandelius (M)", "Miriam Stenhag (KD)", "Hampus Löfdal (C)"),),
        ),
    ),
)

PAPERS: Final = (_JOBS, _LIGHTING, _OPPOSITION)
