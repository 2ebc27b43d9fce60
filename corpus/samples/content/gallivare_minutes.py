"""Gällivare: the executive's minutes in pages counted over the year, with a three-way vote."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet, Table
from corpus.samples.prose import prose

_HEAD: Final = (
    Run(71, 44, "GÄLLIVARE KOMMUN", 11, bold=True),
    Run(260, 44, "SAMMANTRÄDESPROTOKOLL", 10, bold=True),
    Run(480, 44, "Sid"),
    Run(260, 58, "Sammanträdesdatum"),
    Run(71, 70, "Kommunstyrelsen"),
    Run(260, 70, "2026-03-30"),
    Run(480, 58, "{page} (410)"),
)
_FOOT: Final = (
    Run(71, 796, "Justerandes sign", 8),
    Run(250, 796, "Justerandes sign", 8),
    Run(420, 796, "Utdragsbestyrkande", 8),
)

_FRONT: Final = (
    Columns(
        (0.0, 120.0),
        (
            ("Plats och tid", "Förvaltningsbyggnaden, kl 08:30–11:45"),
            ("", ""),
            ("Beslutande", "Ragnhild Stenudd (s), ordförande"),
            ("", "Börje Kallax (v)"),
            ("", "Märta Niskala (s)"),
            ("", "Evert Lompolo (m)"),
            ("", "Siv Aidanpalo (mav)"),
            ("", "Jan-Olov Härke (sd)"),
            ("", "Monika Råneå (c)"),
            ("", "Lars-Erik Unga (s), tjg ers för Tord Vaikko (s)"),
            ("", "Åsa Dundret (m), tjg ers för Kurt Naali (m) §§ 63-64"),
            ("", ""),
            ("Övriga", "Alf Muorka, kommunchef"),
            ("deltagande", "Jenny Sarvas, ekonomichef, § 63"),
            ("", "Maj-Britt Ollila (v), ej tjg ers"),
            ("", "Kerstin Palohuornas, sekreterare"),
            ("", ""),
            ("Utses att justera", "Börje Kallax och Evert Lompolo"),
            ("Justeringens", "Kommunkansliet, 2026-04-07, kl 13:00"),
            ("plats och tid", ""),
            ("", ""),
            ("Underskrifter", "Sekreterare   ............................  Paragrafer 62-65"),
            ("", "                       Kerstin Palohuornas"),
            ("", "Ordförande   ............................"),
            ("", "                       Ragnhild Stenudd"),
            ("", "Justerande    ............................   ............................"),
            ("", "                       Börje Kallax                Evert Lompolo"),
        ),
    ),
    *prose("""
        ### ANSLAG/BEVIS

        Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
    """),
    Columns(
        (0.0, 150.0, 250.0, 370.0),
        (
            ("Organ", "Kommunstyrelsen", "", ""),
            ("Sammanträdesdatum", "2026-03-30", "", ""),
            ("Anslags uppsättande", "2026-04-08", "Anslags nedtagande", "2026-04-30"),
            ("Förvaringsplats", "Kommunkansliet", "", ""),
            ("Underskrift", "..................................", "", ""),
        ),
    ),
    PageBreak(),
)

_FIRST: Final = Table(
    (130.0, 130.0, 60.0, 60.0, 60.0),
    (
        ("Ledamot", "Tjänstgörande ersättare", "Ja", "Nej", "Avstår"),
        ("Ragnhild Stenudd (s)", "", "", "", "X"),
        ("Börje Kallax (v)", "", "X", "", ""),
        ("Märta Niskala (s)", "", "", "", "X"),
        ("Evert Lompolo (m)", "", "", "X", ""),
        ("Siv Aidanpalo (mav)", "", "X", "", ""),
        ("Jan-Olov Härke (sd)", "", "", "X", ""),
        ("Monika Råneå (c)", "", "X", "", ""),
        ("Tord Vaikko (s)", "Lars-Erik Unga (s)", "", "", "X"),
        ("Kurt Naali (m)", "Åsa Dundret (m)", "", "X", ""),
        ("Summa", "", "3", "3", "3"),
    ),
)

_SECOND: Final = Table(
    (130.0, 130.0, 60.0, 60.0, 60.0),
    (
        ("Ledamot", "Tjänstgörande ersättare", "Ja", "Nej", "Avstår"),
        ("Ragnhild Stenudd (s)", "", "X", "", ""),
        ("Börje Kallax (v)", "", "", "X", ""),
        ("Märta Niskala (s)", "", "X", "", ""),
        ("Evert Lompolo (m)", "", "", "", "X"),
        ("Siv Aidanpalo (mav)", "", "", "X", ""),
        ("Jan-Olov Härke (sd)", "", "", "", "X"),
        ("Monika Råneå (c)", "", "X", "", ""),
        ("Tord Vaikko (s)", "Lars-Erik Unga (s)", "X", "", ""),
        ("Kurt Naali (m)", "Åsa Dundret (m)", "", "", "X"),
        ("Summa", "", "4", "2", "3"),
    ),
)

_ITEMS: Final = (
    *prose("""
        ## § 62 Ändring av dagordningen

        Kommunstyrelsen beslutar

        att dagordningen godkänns.

        ## § 63 Skidspår och elljus i Koskullskulle

        | Dnr KS/2026:152 - 821

        ### Ärendebeskrivning

        Belysningen längs spåret är från 1983. Tre förslag till upprustning har tagits fram: en ny
        slinga på fem kilometer, enbart nya armaturer eller en rivning av anläggningen. Service- och
        teknikutskottet behandlade frågan den 9 mars 2026, § 22.

        ### Yrkande

        Märta Niskala (s) yrkar bifall till service- och teknikutskottets förslag om en ny slinga.

        Siv Aidanpalo (mav) föreslår att enbart armaturerna byts ut.

        Evert Lompolo (m) yrkar avslag på förslaget.

        ### Propositionsordning

        Tre förslag föreligger. Ordföranden utser service- och teknikutskottets förslag till
        huvudförslag. För att utse motförslag ställs Siv Aidanpalos (mav) förslag mot Evert Lompolos
        (m) yrkande om avslag.

        ### Omröstning om motförslag

        Ja-röst för Siv Aidanpalos (mav) förslag. Nej-röst för Evert Lompolos (m) yrkande.
    """),
    _FIRST,
    *prose("""
        Omröstningen utfaller med 3 ja-röster, 3 nej-röster och 3 som avstår. Ordförandens
        utslagsröst ger att Siv Aidanpalos (mav) förslag är motförslag.

        ### Huvudvotering

        Ja-röst för service- och teknikutskottets förslag. Nej-röst för Siv Aidanpalos (mav)
        förslag.
    """),
    _SECOND,
    *prose("""
        Omröstningen utfaller med 4 ja-röster, 2 nej-röster och 3 som avstår.

        ### Kommunstyrelsen beslutar

        att bevilja 2,4 miljoner kronor till en ny elljusslinga i Koskullskulle,

        att medlen anvisas ur investeringsreserven, samt

        att uppdra åt tekniska enheten att redovisa arbetet senast den 31 oktober 2026.

        ### Reservation

        Siv Aidanpalo (mav) och Börje Kallax (v) reserverar sig mot beslutet.

        ## § 64 Svar på medborgarförslag - hundbad vid Vassara träsk

        | Dnr KS/2025:611 - 008

        ### Kommunstyrelsen föreslår kommunfullmäktige besluta

        att medborgarförslaget bifalls.

        ### Yrkande

        Monika Råneå (c) med instämmande av Jan-Olov Härke (sd) yrkar bifall till förslaget.

        ## § 65 Delgivningar

        ### Kommunstyrelsen beslutar

        att lägga delgivningarna till handlingarna.
    """),
)

PAPERS: Final = (
    Paper(
        "gallivare-protokoll-kommunstyrelsen.pdf",
        Sheet(
            first=_HEAD,
            later=(*_HEAD, *_FOOT),
            foot=_FOOT,
            start=80,
            family="Times",
            size=11,
            number=187,
        ),
        (*_FRONT, *_ITEMS),
    ),
)
