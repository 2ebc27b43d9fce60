"""Agendas: Botkyrka's as a list with numbers in brackets, Lund's as a table whose cells wrap."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, Paper, Run, Sheet, Space, Table
from corpus.samples.prose import prose

_BOTKYRKA: Final = Paper(
    "botkyrka-kallelse-kultur-och-fritidsnamnden.pdf",
    Sheet(
        first=(
            Run(71, 46, "BOTKYRKA KOMMUN", 12, bold=True),
            Run(300, 46, "KALLELSE/FÖREDRAGNINGSLISTA", 10, bold=True),
            Run(500, 46, "{page}[{pages}]"),
            Run(71, 60, "Kultur- och fritidsnämnden"),
            Run(300, 60, "2026-09-02"),
        ),
        later=(
            Run(71, 46, "BOTKYRKA KOMMUN", 9),
            Run(300, 46, "KALLELSE/FÖREDRAGNINGSLISTA", 9),
            Run(500, 46, "{page}[{pages}]"),
        ),
        start=78,
        size=11.5,
    ),
    (
        Columns(
            (0.0, 80.0),
            (
                ("*Tid", "Torsdagen den 10 september 2026, kl. 18.30"),
                ("*Plats", "Kommunalhuset i Tumba, rum 1"),
                ("*Gruppmöten", "S, V och MP kl. 17.30, rum 2. M, KD och TUP kl. 17.45, rum 4"),
            ),
        ),
        *prose("""
            Ersättare kallas för kännedom. Den som inte kan komma meddelar nämndsekreteraren Embla
            Grödinger senast den 8 september 2026.

            I tur att justera: Niklas Salemark (M)

            ## Ärenden

            1. Upprop och val av justerare
            2. Godkännande av föredragningslistan
            3. Ung i Botkyrka – ungdomsråden berättar
            4. Ansökan om föreningsbidrag från Fittja skridskovänner (KFN/2026:31)
            5. Svar på medborgarförslag – sittplatser längs strandpromenaden i Alby
            (KFN/2026:12)
            6. Remiss av förslag till biblioteksplan för 2027–2030, svar till kommunstyrelsen
            senast den 30 oktober 2026 (KFN/2026:44)
            7. Yttrande över motion – Rusta Tullinge ishall (TUP) (KFN/2026:27)
            8. Delårsrapport per den 31 augusti 2026 (KFN/2026:3)
            9. Återrapportering av uppdrag – simundervisning på kvällstid (KFN/2025:118)
            10. Namn på konstverket i Hallunda torgs trapphus (KFN/2026:51)
            11. Anmälningsärenden (KFN/2026:2)
            12. Anmälan av delegationsbeslut (KFN/2026:1)
            13. Förvaltningschefen informerar
        """),
        Space(20),
        Columns(
            (0.0, 230.0),
            (("Tuncay Norsborg (S)", "Embla Grödinger"), ("Ordförande", "Nämndsekreterare")),
        ),
    ),
)

_LUND: Final = Paper(
    "lund-foredragningslista-tekniska-namnden.pdf",
    Sheet(
        first=(
            Run(71, 46, "Lunds kommun", 12, bold=True),
            Run(300, 46, "Föredragningslista", 12, bold=True),
            Run(470, 46, "Sida {page} av {pages}"),
            Run(71, 60, "Tekniska nämnden"),
            Run(300, 60, "Sammanträdesdatum 2026-04-22"),
        ),
        later=(
            Run(71, 46, "Tekniska nämnden"),
            Run(300, 46, "Föredragningslista 2026-04-22"),
            Run(470, 46, "Sida {page} av {pages}"),
        ),
        start=82,
    ),
    (
        *prose("""
            Tekniska nämnden kallas till sammanträde onsdagen den 22 april 2026 kl. 17.30 i
            Kristallen, sal B1.

            Ordförande: Alfhild Dalbyvik (S)

            Sekreterare: Kasper Torneby
        """),
        Table(
            (30.0, 257.0, 60.0, 100.0),
            (
                ("Nr", "Ärende", "Ärende- nummer", "Föredragande"),
                ("1", "Upprop", "", ""),
                ("2", "Val av justerare", "", ""),
                ("3", "Fastställande av föredragningslistan", "", ""),
                (
                    "4",
                    (
                        "Svar på skrivelse från Moderaterna, Liberalerna och Kristdemokraterna om "
                        "4 000 nya träd längs infartsvägarna"
                    ),
                    "TN 2026/0146",
                    "Love Hardebo",
                ),
                ("5", "Upphandling av vägsalt för vintern 2026/27", "TN 2026/0203", ""),
                (
                    "6",
                    (
                        "Cykelväg mellan Genarp och Veberöd, inriktningsbeslut efter återremiss "
                        "22 januari 2026, § 9"
                    ),
                    "TN 2025/1087",
                    "Sigbritt Revinge",
                ),
                ("7", "Ekonomisk uppföljning för årets tre första månader", "TN 2026/0008", ""),
                ("8", "Yttrande över detaljplan för Sankt Månsgården 7", "TN 2026/0119", ""),
                ("9", "Medborgarförslag om gatunamn i Södra Råbylund", "TN 2026/0177", ""),
                ("10", "Anmälan av delegationsbeslut", "TN 2026/0001", ""),
                ("11", "Övrigt", "", ""),
            ),
        ),
        *prose("""
            Gruppmöten hålls kl. 16.30. Ersättare som ska tjänstgöra meddelas särskilt.
        """),
    ),
)

PAPERS: Final = (_BOTKYRKA, _LUND)
