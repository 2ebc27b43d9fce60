"""Tyresö: a board's minutes with contents, decisions as dashes and a vote told in a sentence."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet
from corpus.samples.prose import prose

_HEAD: Final = (
    Run(71, 44, "Tyresö kommun", 11, bold=True),
    Run(300, 44, "SAMMANTRÄDESPROTOKOLL", 9, bold=True),
    Run(490, 44, "{page}({pages})"),
    Run(300, 56, "Barn- och utbildningsnämnden"),
    Run(300, 67, "2026-04-22"),
)
_FOOT: Final = (
    Run(71, 798, "Justerandes signatur", 7.5),
    Run(400, 798, "Utdragsbestyrkande", 7.5),
)

_FRONT: Final = (
    Columns(
        (0.0, 130.0),
        (
            ("Tid", "Onsdagen den 22 april 2026 kl. 18.00–20.10"),
            ("", "Ajournering kl. 19.05–19.15"),
            ("Plats", "Bollmora, kommunhuset, sal Alby"),
            ("", ""),
            ("Beslutande", "Se närvarolista på nästa sida"),
            ("", ""),
            ("Övriga deltagare", "Se närvarolista på nästa sida"),
            ("", ""),
            ("Justeringens tid", "Måndagen den 27 april 2026"),
            ("Paragrafer", "33–37"),
            ("", ""),
            ("Sekreterare", "......................................"),
            ("", "Stina Morelius"),
            ("Ordförande", "......................................"),
            ("", "Håkan Drevstad"),
            ("Justerande", "......................................"),
            ("", "Lisbet Öhrnell"),
        ),
    ),
    Columns(
        (0.0, 150.0),
        (
            ("*ANSLAGSBEVIS", "Justeringen har tillkännagivits genom anslag på kommunens"),
            ("", "digitala anslagstavla"),
            ("Anslaget publiceras", "2026-04-28"),
            ("Anslaget avpubliceras", "2026-05-20"),
        ),
    ),
    PageBreak(),
    *prose("""
        ## Närvarolista
    """),
    Columns(
        (0.0, 170.0),
        (
            ("*Ordinarie ledamöter", "*Ersättare"),
            ("Håkan Drevstad (M), ordförande", "Ove Sandahl (KD), tjg.ers. för Ida Krok (KD)"),
            ("Lisbet Öhrnell (S), 2:e vice ordf.", "Yrsa Blomvik (S)"),
            ("Tomas Vretlund (M)", "Kaj Ellström (SD)"),
            ("Carola Nybonde (L)", ""),
            ("Mikaela Rönn (C)", ""),
            ("Stefan Gädda (V)", ""),
            ("Britt Almlöf (SD)", ""),
            ("", ""),
            ("*Tjänstemän", ""),
            ("Ewa Tornfalk, skolchef", ""),
            ("Stina Morelius, nämndsekreterare", ""),
        ),
    ),
    *prose("""
        ## Innehåll

        | § 33 Godkännande av dagordningen .................................................. 3
        | § 34 Regler för skolskjuts från hösten 2026 ........................................ 3
        | § 35 Ledamotsinitiativ om frukost i skolan (V) ................................... 3
        | § 36 Läsårstider 2027/28 ............................................ 4
        | § 37 Information från förvaltningen ............................................ 4
    """),
    PageBreak(),
)

_ITEMS: Final = (
    *prose("""
        ## § 33 Godkännande av dagordningen

        ### Barn- och utbildningsnämndens beslut

        - Dagordningen godkänns med ändringen att § 35 behandlas efter § 36.

        ## § 34 Regler för skolskjuts från hösten 2026

        | Diarienummer 2026/BUN 0203 40

        ### Barn- och utbildningsnämndens beslut

        - Reglerna för skolskjuts antas.
        - Tidigare regler för skolskjuts upphör att gälla den 1 augusti 2026.
        - Beslutet justeras omedelbart.

        ### Beskrivning av ärendet

        Avståndet som ger rätt till skolskjuts blir tre kilometer för årskurserna 1–3 i hela
        kommunen. Förvaltningen har hört rektorerna i kommundelarna Trollbäcken och Krusboda.

        ### Ordförandens förslag

        Håkan Drevstad (M) yrkar bifall till förvaltningens förslag.

        ### Övriga yrkanden

        Lisbet Öhrnell (S) yrkar som ändring att avståndet ska vara två kilometer. Stefan Gädda (V)
        instämmer i Lisbet Öhrnells (S) yrkande.

        ### Beslutsgång

        Ordföranden ställer sitt yrkande mot Lisbet Öhrnells (S) ändringsyrkande och finner att
        nämnden beslutar enligt ordförandens yrkande. Votering begärs. Den som bifaller ordförandens
        yrkande röstar ja, den som bifaller Lisbet Öhrnells (S) yrkande röstar nej.

        Med fem ja-röster från Håkan Drevstad (M), Tomas Vretlund (M), Carola Nybonde (L), Ove
        Sandahl (KD) och Britt Almlöf (SD) mot två nej-röster från Lisbet Öhrnell (S) och Stefan
        Gädda (V) beslutar nämnden enligt ordförandens yrkande. Mikaela Rönn (C) avstår från att
        rösta.

        ### Reservation

        Lisbet Öhrnell (S) och Stefan Gädda (V) reserverar sig till förmån för eget yrkande.

        ### Protokollsanteckning

        Mikaela Rönn (C) får anteckna till protokollet att resor med moped bör utredas.

        ## § 35 Ledamotsinitiativ om frukost i skolan (V)

        | Diarienummer 2026/BUN 0188 61

        ### Barn- och utbildningsnämndens beslut

        - Ledamotsinitiativet anses besvarat med hänvisning till förvaltningens svar.

        ### Beskrivning av ärendet

        Stefan Gädda (V) väckte initiativet vid sammanträdet den 25 februari 2026. Två skolor prövar
        redan frukost utan avgift.

        ### Yrkande

        Stefan Gädda (V) yrkar bifall till initiativet.

        ## § 36 Läsårstider 2027/28

        | Diarienummer 2026/BUN 0210 60

        ### Barn- och utbildningsnämndens beslut

        - Ärendet återremitteras till förvaltningen.

        ### Beslutsgång

        Carola Nybonde (L) yrkar på återremiss. Ordföranden finner att nämnden återremitterar
        ärendet.

        ## § 37 Information från förvaltningen

        ### Barn- och utbildningsnämndens beslut

        - Informationen noteras.
    """),
)

PAPERS: Final = (
    Paper(
        "tyreso-protokoll-barn-och-utbildningsnamnden.pdf",
        Sheet(first=_HEAD, later=(*_HEAD, *_FOOT), foot=_FOOT, start=84, size=10.5),
        (*_FRONT, *_ITEMS),
    ),
)
