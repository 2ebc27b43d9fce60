"""Svenljunga: one § of the executive's minutes, its head worn by a scanner."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_EXTRACT: Final = Paper(
    "svenljunga-protokollsutdrag-gangbro.pdf",
    Sheet(
        first=(
            Run(71, 46, "SVENLJUNGA K0MMUN", 11, bold=True),
            Run(300, 46, "SAMMANTRADESPROT0KOLL", 10, bold=True),
            Run(500, 46, "Sida l7 (3l)"),
            Run(71, 60, "Kommunstyre1sen ."),
            Run(300, 60, "Sammanträdesdatum 2026-05-11"),
        ),
        foot=(
            Run(71, 790, "Justerandes sign", 8),
            Run(71, 802, "~/.-  G|-", 8),
            Run(300, 790, "Utdragsbestyrkande", 8),
            Run(300, 802, "lr,  ;S. W-", 8),
        ),
        start=84,
        family="Times",
        size=11.5,
    ),
    (
        *prose("""
            ## § 97 Gångbro över Ätran vid Moga

            | Dnr KS-2026-208

            ### Ärendet

            Gångbron vid Moga stängdes den 2 mars 2026 efter en besiktning. Tekniska utskottet
            behandlade ärendet den 20 april 2026, § 38. En ny bro beräknas kosta 1,9 miljoner
            kronor.

            ### Yrkande

            Roine Hillared (C) yrkar bifall till utskottets förslag.

            Wanja Sexdrega (SD) yrkar avslag.

            ### Proposition

            Ordföranden ställer proposition på yrkandena och finner att kommunstyrelsen bifaller
            utskottets förslag.

            ### Kommunstyrelsens beslut

            1. Kommunstyrelsen beviljar 1,9 miljoner kronor till en ny gångbro.
            2. Tekniska enheten får i uppdrag att öppna bron senast den 1 oktober 2026.

            ### Reservation

            Wanja Sexdrega (SD) reserverar sig mot beslutet.

            ### Beslutsunderlag

            • Tjänsteskrivelse 2026-04-02
            • Besiktningsprotokoll 2026-02-27

            ### Beslutet skickas till

            | Tekniska enheten
            | Ekonomienheten
        """),
        Space(10),
        Columns((0.0,), (("Utdragets riktighet bestyrks 2026-05-18",), ("Linnéa Håcksvik",))),
    ),
)

PAPERS: Final = (_EXTRACT,)
