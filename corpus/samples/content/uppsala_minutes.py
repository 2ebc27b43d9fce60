"""Uppsala: minutes of the executive, decisions as att-clauses, signed on its behalf."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet
from corpus.samples.prose import prose

_FOOT: Final = (
    Run(71, 796, "Justerandes sign", 8),
    Run(330, 796, "Utdragsbestyrkande", 8),
)

_FRONT: Final = (
    Columns(
        (0.0, 130.0),
        (
            ("*Plats och tid:", "Stadshuset, sal Fyris, klockan 09:00–11:50"),
            ("", ""),
            ("*Ledamöter:", "Elvira Nordlander Ask (S), ordförande"),
            ("", "Mattis Hallqvist (M), 1:e vice ordförande"),
            ("", "Folke Ingerström (V), 2:e vice ordförande"),
            ("", "Rut Svedjebrant (S)"),
            ("", "Åke Tillberga (MP), t.o.m. § 112"),
            ("", "Nadja Koverberg (C)"),
            ("", "Lennart Ottergren (SD)"),
            ("", "Hedvig Solbrand (KD)"),
            ("", ""),
            ("*Ersättare:", "Gunilla Fagervik (L), tjg ers för Per-Axel Rosengård (L)"),
            ("", "Jonna Stafsing (MP), tjänstgörande fr.o.m. § 113"),
            ("", "Mårten Uddevik (M)"),
            ("", ""),
            ("*Övriga deltagare:", "Brita Skogsvall, stadsdirektör"),
            ("", "Isak Frödå, kommunsekreterare"),
            ("", ""),
            ("*Utses att justera:", "Mattis Hallqvist (M)"),
            ("*Paragrafer:", "110–114"),
            ("*Justeringens plats:", "Stadshuset, 16 juni 2026"),
        ),
    ),
    Columns(
        (0.0, 130.0),
        (
            ("*Underskrifter", ""),
            ("", "________________________________"),
            ("", "Elvira Nordlander Ask, ordförande"),
            ("", "________________________________"),
            ("", "Mattis Hallqvist, justerare"),
            ("", "________________________________"),
            ("", "Isak Frödå, sekreterare"),
        ),
    ),
    *prose("""
        ### Anslag

        | Protokollet är justerat och tillkännagivet på kommunens anslagstavla.
        | Sista dag att överklaga: 2026-07-08
        | Anslag sätts upp: 2026-06-17
        | Anslag tas ner: 2026-07-09
    """),
    PageBreak(),
)

_ITEMS: Final = (
    *prose("""
        ## § 110 Val av justerare och fastställande av föredragningslistan

        ### Beslut

        Kommunstyrelsen beslutar

        - att utse Mattis Hallqvist (M) att justera protokollet, samt
        - att fastställa den utsända föredragningslistan.

        ## § 111 Program för levande torg i Gottsunda

        | KSN-2026-00604

        ### Beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        - att anta programmet för levande torg 2027–2030.

        Kommunstyrelsen beslutar för egen del

        - att uppdra åt stadsdirektören att årligen följa upp programmet.

        ### Sammanfattning

        Programmet omfattar torget i Gottsunda och fyra mindre platser. Det ersätter det program som
        antogs den 24 april 2017, § 88.

        ### Yrkanden

        Rut Svedjebrant (S) och Åke Tillberga (MP) yrkar bifall till föreliggande förslag.

        Mattis Hallqvist (M) yrkar, med instämmande av Hedvig Solbrand (KD) och Gunilla Fagervik
        (L), återremiss för en redovisning av driftskostnaden.

        Lennart Ottergren (SD) yrkar avslag.

        ### Propositionsordning

        Ordföranden ställer först återremiss mot att ärendet avgörs i dag och finner att ärendet ska
        avgöras i dag. Därefter ställer ordföranden bifall mot avslag och finner bifall till
        föreliggande förslag.

        ### Reservation

        Samtliga närvarande ledamöter för Moderaterna reserverar sig mot beslutet. Lennart Ottergren
        (SD) reserverar sig mot beslutet till förmån för eget yrkande.

        ### Särskilt yttrande

        Nadja Koverberg (C) lämnar ett särskilt yttrande: Torgen lever av handeln. Vi vill se lägre
        avgifter för torgplats redan nästa år.

        ## § 112 Yttrande över motion om fria bussresor under skollov

        | KSN-2026-00117

        ### Beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        - att avslå motionen.

        ### Sammanfattning

        Wiktor Ehnfors (V) föreslår i en motion väckt den 26 januari 2026 att barn och unga ska åka
        fritt på skolloven. Resor till skolan är redan avgiftsfria.

        ### Yrkanden

        Folke Ingerström (V) yrkar bifall till motionen.

        ### Beslutsgång

        Ordföranden ställer bifall till motionen mot arbetsutskottets förslag och finner att
        kommunstyrelsen beslutar enligt arbetsutskottets förslag.

        ### Reservation

        Folke Ingerström (V) reserverar sig mot beslutet.

        ## § 113 Ombud vid Stiftelsen Provsamlingens årsmöte

        | KSN-2026-00731

        ### Beslut

        Kommunstyrelsen beslutar

        - att utse Nadja Koverberg (C) till ombud vid årsmötet den 2 september 2026.

        Hedvig Solbrand (KD) deltog inte i beslutet på grund av jäv.

        ## § 114 Anmälningsärenden

        ### Beslut

        Kommunstyrelsen beslutar

        - att lägga förteckningen över anmälningsärenden till handlingarna.

        | Uppsala den 9 juni 2026
        | På kommunstyrelsens vägnar
    """),
    Columns((0.0, 240.0), (("Elvira Nordlander Ask", "Isak Frödå"),)),
    *prose("""
        I avgörandet deltagande: Elvira Nordlander Ask, Mattis Hallqvist, Folke Ingerström, Rut
        Svedjebrant, Nadja Koverberg, Lennart Ottergren, Hedvig Solbrand, Gunilla Fagervik och Jonna
        Stafsing.
    """),
)

PAPERS: Final = (
    Paper(
        "uppsala-protokoll-kommunstyrelsen.pdf",
        Sheet(
            first=(
                Run(71, 44, "Uppsala kommun", 12, bold=True),
                Run(280, 44, "Kommunstyrelsen", 10, bold=True),
                Run(71, 58, "Protokoll"),
                Run(280, 58, "Datum: 2026-06-09"),
                Run(470, 58, "{page} ({pages})"),
            ),
            later=(
                Run(71, 44, "Kommunstyrelsen", 9),
                Run(240, 44, "Protokoll 2026-06-09", 9),
                Run(470, 44, "{page} ({pages})", 9),
                *_FOOT,
            ),
            foot=_FOOT,
            start=70,
            family="Times",
            size=11,
        ),
        (*_FRONT, *_ITEMS),
    ),
)
