"""The assembly's and two boards' minutes, each § of a case of its own, and an agenda."""

from __future__ import annotations

from typing import Final

from corpus.samples.town.form import agenda, extract, minutes

_ASSEMBLY: Final = (
    ("Berit Storhaga (S)",),
    ("Ingvar Tallmyr (C)",),
    ("Maja Granlid (S)",),
    ("Petra Alnemo (M)",),
    ("Samira Lodén (V)",),
    ("Roger Dalsten (SD)",),
    ("Margareta Fridell (KD)",),
)
_SCHOOL_BOARD: Final = (("Hanna Ljungdahl (S)",), ("Kerstin Ängsholm (C)",), ("Samira Lodén (V)",))
_SOCIAL_BOARD: Final = (("Olof Stenbäck (S)",), ("Petra Alnemo (M)",), ("Jonas Hällvik (V)",))
_KF: Final = "Kommunfullmäktige"

_FIRST_YEAR: Final = (
    minutes(
        "protokoll-kf-2024-09-25.pdf",
        _KF,
        "2024-09-25",
        _ASSEMBLY,
        """
        ## § 110 Upprop och val av justerare

        ### Beslut

        Kommunfullmäktige utser Ingvar Tallmyr (C) att jämte ordföranden justera protokollet.

        ## § 111 Motion av Maja Granlid (S) och Olof Stenbäck (S) om vattenposter vid kommunens
        lekplatser

        | Dnr KS 2024/210

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ## § 112 Motion av Fredrik Norrsjö (L) om två fria parkeringstimmar i centrum

        | Dnr KS 2024/214

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ## § 113 Delårsrapport per den 31 juli 2024

        | Dnr KS 2024/190

        ### Beslut

        Kommunfullmäktige godkänner delårsrapporten.
        """,
    ),
    minutes(
        "protokoll-kf-2024-11-27.pdf",
        _KF,
        "2024-11-27",
        _ASSEMBLY,
        """
        ## § 130 Skattesats för 2025

        | Dnr KS 2024/150

        ### Beslut

        Kommunfullmäktige fastställer skattesatsen till 21,84 kronor.

        ## § 131 Motion av Roger Dalsten (SD) om trygghetskameror vid resecentrum

        | Dnr KS 2024/268

        ### Beslut

        Motionen överlämnas till kommunstyrelsen för beredning.

        ## § 132 Motion av Samira Lodén (V) och Jonas Hällvik (V) om att införa en fritidsbank i
        Vinterhamn

        | Dnr KS 2024/271

        ### Beslut

        Motionen överlämnas till kommunstyrelsen för beredning.
        """,
    ),
    minutes(
        "protokoll-kf-2025-02-26.pdf",
        _KF,
        "2025-02-26",
        _ASSEMBLY,
        """
        ## § 20 Avsägelse från uppdrag i socialnämnden

        | Dnr KS 2025/8

        ### Beslut

        Kommunfullmäktige godkänner avsägelsen.

        ## § 21 Motion av Elin Björksund (MP) och Tor Grenholm (MP) om solceller på kommunens
        skoltak

        | Dnr KS 2025/31

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ## § 22 Medborgarförslag om en kompisgunga i Hamnparken

        | Dnr KS 2025/40

        ### Beslut

        Medborgarförslaget överlämnas till tekniska nämnden för beslut.
        """,
    ),
    extract(
        "protokollsutdrag-kf-2025-04-23.pdf",
        _KF,
        "2025-04-23",
        """
        ## § 45 Motion av Anna-Lena Wickby (L) om trygghetslarm med GPS för äldre

        | Dnr KS 2025/92

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ### Beslutet skickas till

        Kommunstyrelsen
        """,
    ),
    minutes(
        "protokoll-kf-2025-06-11.pdf",
        _KF,
        "2025-06-11",
        _ASSEMBLY,
        """
        ## § 84 Svar på motion om vattenposter vid kommunens lekplatser

        | Dnr KS 2024/210

        ### Ärendebeskrivning

        Maja Granlid (S) och Olof Stenbäck (S) har i en motion föreslagit vattenposter.
        Kommunstyrelsen föreslog den 14 maj 2025, § 71, att motionen bifalls.

        ### Beslut

        1. Motionen bifalls.
        2. Tekniska nämnden får i uppdrag att bygga tio vattenposter senast den 31 maj 2027.

        ## § 85 Motion av Margareta Fridell (KD) om mat lagad på plats på äldreboenden

        | Dnr KS 2025/140

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ## § 86 Motion av Jonas Hällvik (V) om avgiftsfria bussar för gymnasieelever

        | Dnr KS 2025/141

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ## § 87 Motion av Tor Grenholm (MP) om ett sommarlovskort för alla under 20 år

        | Dnr KS 2025/142

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.
        """,
    ),
)

_SECOND_YEAR: Final = (
    minutes(
        "protokoll-kf-2025-09-24.pdf",
        _KF,
        "2025-09-24",
        _ASSEMBLY,
        """
        ## § 96 Svar på motion av Roger Dalsten (SD) om trygghetskameror vid resecentrum

        | Dnr KS 2024/268

        ### Yrkanden

        Roger Dalsten (SD) yrkar bifall till motionen.

        ### Beslutsgång

        Ordföranden ställer kommunstyrelsens förslag mot bifall till motionen och finner att
        kommunfullmäktige beslutar enligt kommunstyrelsens förslag.

        ### Beslut

        Motionen avslås.

        ### Reservation

        Roger Dalsten (SD) reserverar sig mot beslutet.

        ## § 97 Svar på motion om att införa en fritidsbank i Vinterhamn

        | Dnr KS 2024/271

        ### Yrkanden

        Samira Lodén (V) yrkar att ärendet återremitteras för att pröva en gemensam lokal med
        återbruket.

        ### Beslut

        Ärendet återremitteras för att pröva en gemensam lokal med återbruket.

        ## § 98 Motion av Ingvar Tallmyr (C) om gång- och cykelväg mellan Kvarnliden och hamnen

        | Dnr KS 2025/205

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.

        ## § 99 Medborgarförslag om flytbrygga för kanoter vid Strandängen

        | Dnr KS 2025/211

        ### Beslut

        Medborgarförslaget remitteras till kommunstyrelsen för beredning.
        """,
    ),
    minutes(
        "protokoll-kf-2025-11-26.pdf",
        _KF,
        "2025-11-26",
        _ASSEMBLY,
        """
        ## § 130 Interpellation av Kerstin Ängsholm (C) om brist på vikarier i förskolan

        | Dnr KS 2025/251

        ### Beslut

        1. Interpellationen får ställas.
        2. Interpellationen anses besvarad.

        ### Ärendebeskrivning

        Hanna Ljungdahl (S) svarar på interpellationen. I debatten yttrar sig även Samira Lodén
        (V).

        ## § 131 Lokalförsörjningsplan för Vinterhamn 2026–2030

        | Dnr KS 2025/98

        ### Beslut

        1. Lokalförsörjningsplan 2026–2030 antas.
        2. Kommunstyrelsen får i uppdrag att redovisa tomma lokaler senast den 31 december 2026.

        ## § 132 Svar på motion om att införa en fritidsbank i Vinterhamn

        | Dnr KS 2024/271

        ### Ärendebeskrivning

        Samira Lodén (V) och Jonas Hällvik (V) har i en motion föreslagit en fritidsbank.
        Kommunfullmäktige återremitterade ärendet den 24 september 2025, § 97.

        ### Beslut

        Motionen anses besvarad.
        """,
    ),
    minutes(
        "protokoll-kf-2026-02-25.pdf",
        _KF,
        "2026-02-25",
        _ASSEMBLY,
        """
        ## § 11 Svar på motion om mat lagad på plats på äldreboenden

        | Dnr KS 2025/140

        ### Beslut

        Ärendet bordläggs till sammanträdet den 29 april 2026.

        ## § 12 Fråga av Roger Dalsten (SD) om isbanan på Storgatan

        | Dnr KS 2026/44

        ### Beslut

        Frågan får ställas och anses besvarad.
        """,
    ),
    minutes(
        "protokoll-kf-2026-04-29.pdf",
        _KF,
        "2026-04-29",
        _ASSEMBLY,
        """
        ## § 40 Redovisning av obesvarade motioner och medborgarförslag våren 2026

        | Dnr KS 2026/70

        ### Beslut

        Kommunfullmäktige godkänner redovisningen.

        ### Ärendebeskrivning

        • Motion från Elin Björksund (MP) och Tor Grenholm (MP) om solceller på kommunens skoltak,
        KS 2025/31
        • Motion från Anna-Lena Wickby (L) om trygghetslarm med GPS för äldre, KS 2025/92
        • Medborgarförslag om flytbrygga för kanoter vid Strandängen, KS 2025/211

        ## § 41 Svar på motion om mat lagad på plats på äldreboenden

        | Dnr KS 2025/140

        ### Ärendebeskrivning

        Margareta Fridell (KD) har i en motion föreslagit att mat lagas på plats. Ärendet
        bordlades den 25 februari 2026, § 11.

        ### Beslut

        1. Motionens första att-sats avslås.
        2. Motionens andra att-sats bifalls.

        ## § 42 Motion av Petra Alnemo (M) och Carl-Johan Rydhed (M) om dagvatten som resurs i nya
        bostadsområden

        | Dnr KS 2026/88

        ### Beslut

        Motionen remitteras till kommunstyrelsen för beredning.
        """,
    ),
    minutes(
        "protokoll-kf-2026-06-10.pdf",
        _KF,
        "2026-06-10",
        _ASSEMBLY,
        """
        ## § 70 Svar på motion om solceller på kommunens skoltak

        | Dnr KS 2025/31

        ### Yrkanden

        Tor Grenholm (MP) yrkar återremiss.

        ### Beslut

        Ärendet återremitteras för att ta med simhallens tak.

        ## § 71 Svar på motion från Jonas Hällvik (V) om avgiftsfria bussar för gymnasieelever och
        motion från Tor Grenholm (MP) om ett sommarlovskort för alla under 20 år

        | Dnr KS 2025/141, KS 2025/142

        ### Beslut

        Motionerna anses besvarade.

        ## § 72 Anmälan av nya motioner

        ### Beslut

        Motionerna remitteras till kommunstyrelsen för beredning.

        ### Ärendebeskrivning

        Följande motioner har lämnats in:

        • Motion från Hanna Ljungdahl (S) om avgiftsfri lovsimskola, KS 2026/151
        • Motion från Kerstin Ängsholm (C) om mer lokalproducerad mat i offentliga kök, KS 2026/152
        • Motion från Mikael Torrvik (SD) om språktest för anställda i hemtjänsten, KS 2026/153
        """,
    ),
    minutes(
        "protokoll-kf-2026-09-23.pdf",
        _KF,
        "2026-09-23",
        _ASSEMBLY,
        """
        ## § 90 Taxa för kopior och avskrifter

        | Dnr KS 2026/120

        ### Beslut

        Kommunfullmäktige antar taxan.

        ## § 91 Motion om två fria parkeringstimmar i centrum

        | Dnr KS 2024/214

        ### Ärendebeskrivning

        Fredrik Norrsjö (L) har lämnat kommunfullmäktige.

        ### Beslut

        Motionen avskrivs från vidare handläggning.
        """,
    ),
    minutes(
        "protokoll-kf-2026-10-28.pdf",
        _KF,
        "2026-10-28",
        _ASSEMBLY,
        """
        ## § 104 Redovisning av motioner som inte är färdigberedda hösten 2026

        | Dnr KS 2026/181

        ### Beslut

        Kommunfullmäktige godkänner redovisningen.

        ## § 105 Svar på motion om gång- och cykelväg mellan Kvarnliden och hamnen

        | Dnr KS 2025/205

        ### Yrkanden

        Petra Alnemo (M) yrkar att ärendet bordläggs.

        ### Beslut

        Ärendet bordläggs till sammanträdet den 16 december 2026.
        """,
    ),
)

_BOARDS: Final = (
    minutes(
        "protokoll-bun-2025-03-20.pdf",
        "Barn- och utbildningsnämnden",
        "2025-03-20",
        _SCHOOL_BOARD,
        """
        ## § 24 Läsårstider 2025/26

        | Dnr BUN 2025/14

        ### Beslut

        Barn- och utbildningsnämnden fastställer läsårstiderna.

        ## § 25 Nämndinitiativ från Samira Lodén (V) om frukost i skolan på Norrbackaskolan

        | Dnr BUN 2025/61

        ### Beslut

        Förvaltningen får i uppdrag att bereda nämndinitiativet.
        """,
    ),
    minutes(
        "protokoll-sn-2026-09-24.pdf",
        "Socialnämnden",
        "2026-09-24",
        _SOCIAL_BOARD,
        """
        ## § 66 Uppföljning per den 31 augusti 2026

        | Dnr SN 2026/5

        ### Beslut

        Socialnämnden godkänner uppföljningen.

        ## § 67 Nämndinitiativ från Petra Alnemo (M) om stöd till nattvandrare i Fyrudden

        | Dnr SN 2026/77

        ### Beslut

        Nämndinitiativet remitteras till förvaltningen för beredning.
        """,
    ),
    agenda(
        "kallelse-sn-2026-11-26.pdf",
        "Socialnämnden",
        "2026-11-26",
        """
        | Socialnämnden kallas till sammanträde torsdagen den 26 november 2026, kl. 13.00,
        | kommunhuset, rum Fyren

        ## Ärenden

        1. Upprop och val av justerare
        2. Svar på nämndinitiativ från Petra Alnemo (M) om stöd till nattvandrare i Fyrudden (SN
        2026/77)
        3. Riktlinjer för ekonomiskt bistånd (SN 2026/91)
        4. Anmälan av delegationsbeslut
        """,
    ),
)

PAPERS: Final = (*_FIRST_YEAR, *_SECOND_YEAR, *_BOARDS)
