"""Åmål: the assembly's whole minutes, with attendance, a vote by name and a recusal."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet, Space, Table
from corpus.samples.prose import prose

_HEAD: Final = (
    Run(71, 46, "Åmåls kommun", 12, bold=True),
    Run(250, 46, "SAMMANTRÄDESPROTOKOLL", 11, bold=True),
    Run(480, 46, "Blad {page} ({pages})"),
    Run(71, 60, "Kommunfullmäktige", 10),
    Run(250, 60, "Sammanträdesdatum 2026-08-26", 10),
)

_FRONT: Final = (
    Columns(
        (0.0, 150.0),
        (
            ("*Plats och tid", "Sessionssalen, Stadshuset, kl. 18.30–20.05"),
            ("", ""),
            ("*Beslutande", ""),
            ("*Ledamöter", "Aina Börstad (C), ordförande"),
            ("", "Tage Wermelin (S), 1:e vice ordförande"),
            ("", "Bengt Arvidsgård (S)"),
            ("", "Rosa Lindemark (S)"),
            ("", "Viveka Rosenlöf (M)"),
            ("", "Klas Hagerup (C)"),
            ("", "Elis Fransmark (SD)"),
            ("", "Judit Ekeberg (V)"),
            ("*Tjänstgörande ersättare", "Nils-Petter Sjögård (M) ersätter Ulrika Landin (M)"),
            ("", ""),
            ("*Ej tjänstgörande ersättare", "Camilla Strid (S)"),
            ("", ""),
            ("*Övriga närvarande", "Göran Tistel, kommundirektör"),
            ("", "Lo Hedman, kommunsekreterare"),
            ("", ""),
            ("*Utses att justera", "Rosa Lindemark (S) och Elis Fransmark (SD)"),
            ("*Justeringens plats och tid", "Stadshuset, 2026-09-01"),
            ("*Paragrafer", "§§ 69–72"),
        ),
    ),
    Space(14),
    Columns(
        (0.0, 110.0, 270.0),
        (
            ("*Underskrifter", ""),
            ("Sekreterare", "............................................"),
            ("", "Lo Hedman"),
            ("Ordförande", "............................................"),
            ("", "Aina Börstad"),
            ("Justerande", "...........................", "..........................."),
            ("", "Rosa Lindemark", "Elis Fransmark"),
        ),
    ),
    Columns(
        (0.0, 190.0),
        (
            ("*ANSLAG/BEVIS", "Protokollet är justerat. Det har tillkännagivits genom anslag."),
            ("Organ", "Kommunfullmäktige"),
            ("Sammanträdesdatum", "2026-08-26"),
            ("Datum då anslaget sätts upp", "2026-09-02"),
            ("Datum då anslaget tas ned", "2026-09-24"),
            ("Underskrift", "............................................"),
            ("", "Lo Hedman"),
        ),
    ),
    PageBreak(),
)

_ITEMS: Final = (
    *prose("""
        ## § 69 Val av justerare

        ### Beslut

        Kommunfullmäktige utser Rosa Lindemark (S) och Elis Fransmark (SD) att jämte ordföranden
        justera protokollet.

        ## § 70 Svar på motion om en badplats för alla vid Örnäs
    """),
    Columns((0.0,), (("Dnr KFN 2026/61",),)),
    *prose("""
        ### Ärendebeskrivning

        Bengt Arvidsgård (S) och Rosa Lindemark (S) har föreslagit att badplatsen vid Örnäs görs
        tillgänglig. Kultur- och fritidsnämnden föreslog den 16 juni 2026, § 47, att motionen
        bifalls.

        ### Yrkanden

        Bengt Arvidsgård (S) yrkar bifall till kultur- och fritidsnämndens förslag.

        Viveka Rosenlöf (M), med instämmande av Elis Fransmark (SD), yrkar avslag på motionen.

        ### Beslutsgång

        Ordföranden ställer yrkandena mot varandra och finner att kommunfullmäktige bifaller
        motionen. Votering begärs och ska genomföras.

        ### Votering

        Ja-röst för bifall till nämndens förslag. Nej-röst för avslag på motionen. Med 6 ja-röster
        mot 3 nej-röster beslutar kommunfullmäktige att bifalla motionen.
    """),
    Table(
        (260.0, 60.0, 60.0),
        (
            ("Ledamot", "Ja", "Nej"),
            ("Aina Börstad (C)", "X", ""),
            ("Tage Wermelin (S)", "X", ""),
            ("Bengt Arvidsgård (S)", "X", ""),
            ("Rosa Lindemark (S)", "X", ""),
            ("Viveka Rosenlöf (M)", "", "X"),
            ("Klas Hagerup (C)", "X", ""),
            ("Elis Fransmark (SD)", "", "X"),
            ("Judit Ekeberg (V)", "X", ""),
            ("Nils-Petter Sjögård (M)", "", "X"),
        ),
    ),
    *prose("""
        ### Beslut

        Motionen bifalls.

        ### Reservation

        Viveka Rosenlöf (M) och Elis Fransmark (SD) reserverar sig mot beslutet till förmån för eget
        yrkande.

        ### Beslutet skickas till

        Kultur- och fritidsnämnden

        ## § 71 Avsägelse från uppdrag i miljönämnden
    """),
    Columns((0.0,), (("Dnr KS 2026/203",),)),
    *prose("""
        ### Ärendebeskrivning

        Ulrika Landin (M) har den 12 augusti 2026 avsagt sig uppdraget som ersättare i miljönämnden.

        ### Beslut

        1. Kommunfullmäktige godkänner avsägelsen.
        2. Kommunfullmäktige utser Nils-Petter Sjögård (M) till ny ersättare i miljönämnden.

        ## § 72 Försäljning av tomt vid hamnen
    """),
    Columns((0.0,), (("Dnr KS 2026/177",),)),
    *prose("""
        ### Jäv

        Judit Ekeberg (V) anmäler jäv och deltar inte i handläggningen av ärendet.

        ### Yrkande

        Tage Wermelin (S) yrkar att ärendet bordläggs.

        ### Beslut

        Ärendet bordläggs till kommunfullmäktiges sammanträde den 30 september 2026.
    """),
)

_MINUTES: Final = Paper(
    "amal-protokoll-kommunfullmaktige.pdf",
    Sheet(
        first=_HEAD,
        later=_HEAD,
        foot=(Run(71, 796, "Justerandes sign", 8), Run(400, 796, "Utdragsbestyrkande", 8)),
        start=76,
        family="Times",
        size=11.5,
    ),
    (*_FRONT, *_ITEMS),
)

PAPERS: Final = (_MINUTES,)
