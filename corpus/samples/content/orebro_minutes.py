"""Örebro: a board's minutes with the decision last in each §, ballots as lists and a recusal."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_FOOT: Final = (Run(71, 800, "Justerandes signatur ..................", 8),)

_FRONT: Final = (
    *prose("""
        # Protokoll

        ## Kultur- och fritidsnämnden
    """),
    Columns(
        (0.0, 90.0),
        (
            ("*Datum:", "2026-05-20"),
            ("*Klockan:", "13.00–15.40"),
            ("*Plats:", "Wadköping, lokal Borgarhuset"),
        ),
    ),
    *prose("""
        ### Närvarande ledamöter

        | Edla Sunnanå (S), ordförande
        | Bertil Kvistgren (M), 1:e vice ordförande
        | Sofia-Karin Ljungmo (V)
        | Anders Åkerlycke (S)
        | Greta Hjulström (C)
        | Olle Tunefalk (KD), lämnar sammanträdet efter § 44
        | Vivi-Ann Rosendahl (ÖrP)

        ### Tjänstgörande ersättare

        | Malte Bäckebro (S) ersätter Ronja Eklöv Palm (S)
        | Inga-Maj Stålberg (SD) ersätter Douglas Hammarbo (SD)
        | Fredrik Lindeskog (KD) tjänstgör istället för Olle Tunefalk (KD) §§ 45–46

        ### Närvarande ersättare

        | Sarah Wennerdal (M)
        | Fredrik Lindeskog (KD) §§ 42–44

        ### Övriga

        | Conny Alsterberg, förvaltningschef
        | Petra Sjönnerfors, ekonomichef §§ 42–43
        | Lill Edholm, nämndsekreterare

        Paragraf 42–46
    """),
    Space(8),
    Columns(
        (0.0, 230.0),
        (
            ("Lill Edholm, sekreterare", ""),
            ("", ""),
            ("Edla Sunnanå (S), ordförande", "Bertil Kvistgren (M), justerare"),
        ),
    ),
    *prose("""
        Protokollet justerat den 27 maj 2026. Protokollet anslås den 28 maj 2026 och anslaget tas
        ned den 19 juni 2026.
    """),
    PageBreak(),
)

_ITEMS: Final = (
    *prose("""
        ## § 42 Upprop och val av justerare

        ### Beslut

        - Bertil Kvistgren (M) utses att justera protokollet.

        ## § 43 Delårsrapport för årets första fyra månader

        | Ärendenummer: Kfn 118/2026
        | Handläggare: Petra Sjönnerfors

        ### Ärendebeskrivning

        Nämndens resultat är 1,2 miljoner kronor bättre än budget. Besöken på simhallen har ökat med
        sju procent.

        ### Beslutsunderlag

        Kultur- och fritidsförvaltningens tjänsteskrivelse, 2026-05-04

        ### Förslag till beslut

        Kultur- och fritidsförvaltningens förslag till Kultur- och fritidsnämnden:

        1. Delårsrapporten godkänns.
        2. Rapporten överlämnas till Kommunstyrelsen.

        ### Beslut

        Kultur- och fritidsnämnden beslutar:

        1. Delårsrapporten godkänns.
        2. Rapporten överlämnas till Kommunstyrelsen.
        3. Paragrafen förklaras omedelbart justerad.

        ## § 44 Hyra för föreningslokalen i Brickebacken

        | Ärendenummer: Kfn 241/2026
        | Handläggare: Conny Alsterberg

        ### Ärendebeskrivning

        Förvaltningen föreslår att hyran för lokalen i stadsdelen Brickebacken höjs från 90 till 110
        kronor i timmen från och med den 1 september 2026.

        ### Jäv

        Greta Hjulström (C) anmäler jäv och deltar inte i handläggningen av ärendet.

        ### Yrkanden

        Edla Sunnanå (S), Sofia-Karin Ljungmo (V) och Bertil Kvistgren (M) yrkar bifall till
        förvaltningens förslag.

        Vivi-Ann Rosendahl (ÖrP) yrkar avslag till förvaltningens förslag.

        Olle Tunefalk (KD) yrkar som tillägg att barn under tolv år ska vara undantagna.

        ### Beslutsgång

        Ordföranden ställer proposition på bifall respektive avslag och finner bifall. Omröstning
        begärs.

        Följande beslutsgång godkänns: Ja-röst för bifall till förvaltningens förslag. Nej-röst för
        avslag.

        Ja röstar: Edla Sunnanå (S), Bertil Kvistgren (M), Sofia-Karin Ljungmo (V), Anders Åkerlycke
        (S) och Malte Bäckebro (S).

        Nej röstar: Vivi-Ann Rosendahl (ÖrP) och Inga-Maj Stålberg (SD).

        Olle Tunefalk (KD) avstår från att rösta.

        Utfallet av omröstningen blir 5 ja-röster, 2 nej-röster och 1 som avstår.

        Därefter ställer ordföranden proposition på Olle Tunefalks (KD) tilläggsyrkande och finner
        att nämnden avslår det.

        ### Beslut

        Kultur- och fritidsnämnden beslutar:

        - Hyran för föreningslokalen fastställs till 110 kronor i timmen.

        ### Reservation

        Örebropartiet reserverar sig mot beslutet till förmån för eget yrkande.

        ## § 45 Namn på den nya parken vid Svartån

        | Ärendenummer: Kfn 97/2026

        ### Ärendebeskrivning

        Nämnden beslutade i § 31 att höra de boende om namnet. Sammanlagt 212 förslag kom in.

        ### Yrkande

        På förslag av Anders Åkerlycke (S) bordläggs ärendet.

        ### Beslut

        - Ärendet bordläggs.

        ## § 46 Anmälan av delegationsbeslut

        | Ärendenummer: Kfn 3/2026

        ### Beslut

        - Anmälan läggs till handlingarna.
    """),
)

PAPERS: Final = (
    Paper(
        "orebro-protokoll-kultur-och-fritidsnamnden.pdf",
        Sheet(
            first=(Run(71, 46, "Örebro kommun", 13, bold=True),),
            later=(
                Run(71, 46, "Örebro kommun"),
                Run(170, 46, "Kultur- och fritidsnämnden"),
                Run(330, 46, "2026-05-20"),
                Run(440, 46, "Sida {page} av {pages}"),
                *_FOOT,
            ),
            foot=_FOOT,
            start=60,
            size=10.5,
        ),
        (*_FRONT, *_ITEMS),
    ),
)
