"""What offices and boards of Vinterhamn write about what was raised."""

from __future__ import annotations

from typing import Final

from corpus.samples.town.form import extract, office

_TECHNICAL: Final = (("Håkan Ströminge", "Malin Sjögren"), ("Teknisk chef", "Utredare"))
_CHIEF: Final = (("Birgit Olovsdotter", "Jens Mårdsund"), ("Kommundirektör", "Utredare"))
_SCHOOLS: Final = (("Ylva Tranåker", "Peder Lindvall"), ("Skolchef", "Utvecklingsledare"))
_SOCIAL: Final = (("Annika Rönnedal", "Siri Karlehamn"), ("Socialchef", "Socialsekreterare"))

_WATER: Final = (
    office(
        "tjansteskrivelse-vattenposter-tn.pdf",
        (
            "Tekniska förvaltningen",
            "Malin Sjögren, Utredare",
            "2025-01-13",
            "TN 2024/88",
            "Tekniska nämnden",
        ),
        """
        # Yttrande över motion om vattenposter vid kommunens lekplatser

        ## Förslag till beslut

        Tekniska nämnden tillstyrker motionen och överlämnar tjänsteskrivelsen till
        kommunstyrelsen som sitt yttrande.

        ## Sammanfattning

        Maja Granlid (S) och Olof Stenbäck (S) föreslår i en motion vattenposter vid kommunens
        lekplatser. Kommunfullmäktige remitterade motionen till kommunstyrelsen den 25 september
        2024, § 111. Kommunstyrelsens diarienummer är KS 2024/210.

        ## Ärendet

        En vattenpost kostar 45 000 kronor i inköp. Tio stycken ryms inom nämndens ram om de
        byggs under två år.

        ## Beslutet skickas till

        Kommunstyrelsen
        """,
        _TECHNICAL,
    ),
    extract(
        "protokollsutdrag-vattenposter-tn.pdf",
        "Tekniska nämnden",
        "2025-01-28",
        """
        ## § 9 Yttrande över motion om vattenposter vid kommunens lekplatser

        | Dnr TN 2024/88

        ### Beslut

        Tekniska nämnden tillstyrker motionen.

        ### Ärendebeskrivning

        Maja Granlid (S) och Olof Stenbäck (S) vill ha vattenposter vid lekplatserna.
        Kommunfullmäktige remitterade motionen den 25 september 2024, § 111.

        ### Beslutet skickas till

        Kommunstyrelsen
        """,
    ),
    office(
        "tjansteskrivelse-vattenposter-ks.pdf",
        (
            "Kommunledningskontoret",
            "Jens Mårdsund, Utredare",
            "2025-04-22",
            "KS 2024/210",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om vattenposter vid kommunens lekplatser

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att bifalla motionen

        ## Sammanfattning

        Maja Granlid (S) och Olof Stenbäck (S) har i en motion, väckt i kommunfullmäktige den 25
        september 2024, föreslagit vattenposter vid kommunens lekplatser. Tekniska nämnden
        tillstyrkte motionen den 28 januari 2025, § 9.

        ## Bedömning

        Kontoret delar tekniska nämndens uppfattning.

        ## Beslutsunderlag

        • Motion om vattenposter vid kommunens lekplatser
        • Tekniska nämndens beslut 2025-01-28, § 9 (TN 2024/88)
        """,
        _CHIEF,
    ),
)

_CAMERAS: Final = (
    office(
        "tjansteskrivelse-kameror.pdf",
        (
            "Kommunledningskontoret",
            "Jens Mårdsund, Utredare",
            "2025-08-11",
            "KS 2024/268",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion från Roger Dalsten (SD) om trygghetskameror vid resecentrum

        ## Förslag till beslut

        Kommunstyrelsen föreslår att kommunfullmäktige avslår motionen.

        ## Ärendet

        Motionen väcktes i kommunfullmäktige den 27 november 2024, § 131. Polisen anmälde fyra
        brott vid resecentrum under förra året. Så få brott motiverar inte bevakning dygnet runt.
        """,
        _CHIEF,
    ),
    extract(
        "protokollsutdrag-kameror-ks.pdf",
        "Kommunstyrelsen",
        "2025-09-10",
        """
        ## § 118 Svar på motion från Roger Dalsten (SD) om trygghetskameror vid resecentrum

        | Dnr KS 2024/268

        ### Kommunstyrelsens förslag till kommunfullmäktige

        Motionen avslås.

        ### Ärendebeskrivning

        Roger Dalsten (SD) föreslår i en motion att kommunen söker tillstånd för kameror.

        ### Reservation

        Mikael Torrvik (SD) reserverar sig mot beslutet.
        """,
    ),
)

_LENDING: Final = (
    office(
        "tjansteskrivelse-fritidsbank.pdf",
        (
            "Kultur- och fritidsförvaltningen",
            "Nora Vikengren, Fritidskonsulent",
            "2025-08-04",
            "KS 2024/271",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om att införa en fritidsbank i Vinterhamn

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att avslå motionen

        ## Ärendet

        Samira Lodén (V) och Jonas Hällvik (V) lämnade den 14 november 2024 in en motion om en
        fritidsbank. Kommunfullmäktige remitterade den till kommunstyrelsen den 27 november 2024,
        § 132. Det saknas en lokal, och hyran för en ny ryms inte i budgeten.
        """,
        (("Ragnar Bodvik", "Nora Vikengren"), ("Kultur- och fritidschef", "Fritidskonsulent")),
    ),
    extract(
        "protokollsutdrag-fritidsbank-ks.pdf",
        "Kommunstyrelsen",
        "2025-09-10",
        """
        ## § 119 Svar på motion om att införa en fritidsbank i Vinterhamn

        | Dnr KS 2024/217

        ### Kommunstyrelsens förslag till kommunfullmäktige

        Motionen avslås.

        ### Ärendebeskrivning

        Samira Lodén (V) och Jonas Hällvik (V) föreslår i en motion att kommunen öppnar en
        fritidsbank.
        """,
    ),
    office(
        "tjansteskrivelse-fritidsbank-efter-aterremiss.pdf",
        (
            "Kultur- och fritidsförvaltningen",
            "Nora Vikengren, Fritidskonsulent",
            "2025-10-27",
            "KS 2024/271",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om att införa en fritidsbank i Vinterhamn efter återremiss

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att motionen anses besvarad

        ## Ärendet

        Kommunfullmäktige återremitterade ärendet den 24 september 2025, § 97, för att pröva en
        gemensam lokal med återbruket. Återbruket har nu lovat hylla och personal två dagar i
        veckan från och med januari 2026.
        """,
        (("Ragnar Bodvik", "Nora Vikengren"), ("Kultur- och fritidschef", "Fritidskonsulent")),
    ),
)

_SOLAR: Final = (
    office(
        "tjansteskrivelse-solceller.pdf",
        (
            "Tekniska förvaltningen",
            "Malin Sjögren, Utredare",
            "2026-04-20",
            "KS 2025/31",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om solceller på kommunens skoltak

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige

        att anse motionen besvarad

        ## Sammanfattning

        Elin Björksund (MP) och Tor Grenholm (MP) har i en motion föreslagit solceller på
        kommunens skoltak. Motionen väcktes i kommunfullmäktige den 26 februari 2025.

        ## Bedömning

        Två av de fem taken bär inte panelerna. För de övriga pågår upphandling.
        """,
        _TECHNICAL,
    ),
    extract(
        "protokollsutdrag-solceller-ks.pdf",
        "Kommunstyrelsen",
        "2026-05-13",
        """
        ## § 77 Svar på motion om solceller på kommunens skoltak

        | Dnr KS 2025/31

        ### Kommunstyrelsens förslag till kommunfullmäktige

        Motionen anses besvarad.

        ### Ärendebeskrivning

        Elin Björksund (MP) och Tor Grenholm (MP) vill att solceller läggs på skoltak.
        """,
    ),
)

_BIKES: Final = (
    office(
        "tjansteskrivelse-kvarnliden.pdf",
        (
            "Tekniska förvaltningen",
            "Malin Sjögren, Utredare",
            "2026-08-31",
            "KS 2025/205",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om gång- och cykelväg mellan Kvarnliden och hamnen

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        1. Motionen bifalls.
        2. Tekniska nämnden får i uppdrag att projektera vägen.

        ## Sammanfattning

        Ingvar Tallmyr (C) har i en motion föreslagit en gång- och cykelväg mellan Kvarnliden och
        hamnen. Kommunfullmäktige remitterade motionen den 24 september 2025, § 98.
        """,
        _TECHNICAL,
    ),
    extract(
        "protokollsutdrag-kvarnliden-ks.docx",
        "Kommunstyrelsen",
        "2026-10-14",
        """
        ## § 140 Svar på motion om gång- och cykelväg mellan Kvarnliden och hamnen

        | Dnr KS 2025/205

        ### Kommunstyrelsens förslag till kommunfullmäktige

        Motionen bifalls.

        ### Ärendebeskrivning

        Ingvar Tallmyr (C) föreslår en gång- och cykelväg mellan Kvarnliden och hamnen.
        """,
    ),
)

_MEALS: Final = (
    office(
        "tjansteskrivelse-mat-aldreboende.pdf",
        (
            "Socialförvaltningen",
            "Siri Karlehamn, Socialsekreterare",
            "2025-12-15",
            "KS 2025/140",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om mat lagad på plats på äldreboenden

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        1. Motionens första att-sats avslås.
        2. Motionens andra att-sats bifalls.

        ## Ärendet

        Margareta Fridell (KD) har i en motion, väckt den 11 juni 2025, föreslagit att mat lagas på
        plats på kommunens äldreboenden och att de boende får välja mellan två rätter. Köket på
        Strandhemmet är ett mottagningskök och kan inte byggas om.
        """,
        _SOCIAL,
    ),
    extract(
        "protokollsutdrag-mat-aldreboende-ks.pdf",
        "Kommunstyrelsen",
        "2026-01-14",
        """
        ## § 6 Svar på motion om mat lagad på plats på äldreboenden

        | Dnr KS 2025/140

        ### Kommunstyrelsens förslag till kommunfullmäktige

        1. Motionens första att-sats avslås.
        2. Motionens andra att-sats bifalls.

        ### Ärendebeskrivning

        Margareta Fridell (KD) vill att mat lagas på plats på kommunens äldreboenden.
        """,
    ),
)

_RAIN: Final = (
    office(
        "tjansteskrivelse-dagvatten-mbn.pdf",
        (
            "Miljö- och byggförvaltningen",
            "Ture Almstedt, Planarkitekt",
            "2026-09-28",
            "MBN 2026/141",
            "Miljö- och byggnadsnämnden",
        ),
        """
        # Yttrande över motion om dagvatten som resurs i nya bostadsområden

        ## Förslag till beslut

        Miljö- och byggnadsnämnden avstyrker motionen.

        ## Ärendet

        Petra Alnemo (M) och Carl-Johan Rydhed (M) väckte den 29 april 2026 en motion i
        kommunfullmäktige om dagvatten som resurs i nya bostadsområden. Kommunstyrelsen har
        remitterat motionen till nämnden. Nämndens yttrande ska vara kommunstyrelsen till handa
        senast den 15 januari 2027.

        Leran i Fyrudden släpper inte igenom vatten. En regel utan undantag går inte att följa.
        """,
        (("Lotta Hedesunda", "Ture Almstedt"), ("Förvaltningschef", "Planarkitekt")),
    ),
    extract(
        "protokollsutdrag-dagvatten-mbn.pdf",
        "Miljö- och byggnadsnämnden",
        "2026-10-20",
        """
        ## § 88 Yttrande över motion om dagvatten som resurs i nya bostadsområden

        | Dnr MBN 2026/141

        ### Beslut

        Miljö- och byggnadsnämnden avstyrker motionen.

        ### Ärendebeskrivning

        Petra Alnemo (M) och Carl-Johan Rydhed (M) föreslår att dagvatten tas om hand lokalt.
        """,
    ),
)

_SWIMMING: Final = (
    office(
        "tjansteskrivelse-lovsimskola.pdf",
        (
            "Kultur- och fritidsförvaltningen",
            "Nora Vikengren, Fritidskonsulent",
            "2026-11-02",
            "KS 2026/151",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion om avgiftsfri lovsimskola

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att bifalla motionen

        ## Ärendet

        Hanna Ljungdahl (S) har i en motion föreslagit avgiftsfri lovsimskola. Avgifterna ger
        120 000 kronor om året.

        ## Beslutsplanering

        | Kommunstyrelsen 2026-12-02
        | Kommunfullmäktige 2026-12-16
        """,
        (("Ragnar Bodvik", "Nora Vikengren"), ("Kultur- och fritidschef", "Fritidskonsulent")),
    ),
)

_BUSES: Final = (
    office(
        "tjansteskrivelse-tva-bussmotioner.pdf",
        (
            "Kommunledningskontoret",
            "Jens Mårdsund, Utredare",
            "2026-04-07",
            "KS 2025/141, KS 2025/142",
            "Kommunstyrelsen",
        ),
        """
        # Svar på motion från Jonas Hällvik (V) om avgiftsfria bussar för gymnasieelever och motion
        från Tor Grenholm (MP) om ett sommarlovskort för alla under 20 år

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att motionerna anses besvarade

        ## Ärendet

        Båda motionerna väcktes i kommunfullmäktige den 11 juni 2025. De rör samma sak och besvaras
        därför tillsammans. Regionen inför från hösten 2026 ett ungdomskort som gäller kvällar,
        helger och lov.
        """,
        _CHIEF,
    ),
    extract(
        "protokollsutdrag-tva-bussmotioner-ks.pdf",
        "Kommunstyrelsen",
        "2026-05-13",
        """
        ## § 78 Svar på motion från Jonas Hällvik (V) om avgiftsfria bussar för gymnasieelever och
        motion från Tor Grenholm (MP) om ett sommarlovskort för alla under 20 år

        | Dnr KS 2025/141, KS 2025/142

        ### Kommunstyrelsens förslag till kommunfullmäktige

        Motionerna anses besvarade.

        ### Ärendebeskrivning

        Motionerna rör samma sak och besvaras tillsammans.
        """,
    ),
)

_PARKING: Final = (
    office(
        "tjansteskrivelse-parkeringstimmar.pdf",
        (
            "Kommunledningskontoret",
            "Jens Mårdsund, Utredare",
            "2026-08-17",
            "KS 2024/214",
            "Kommunstyrelsen",
        ),
        """
        # Motion om två fria parkeringstimmar i centrum

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att avskriva motionen från vidare handläggning

        ## Ärendet

        Fredrik Norrsjö (L) lämnade i september 2024 en motion om två fria parkeringstimmar i
        centrum. Motionären har lämnat kommunfullmäktige, och automaterna togs bort i våras.
        """,
        _CHIEF,
    ),
)

_SWING: Final = (
    office(
        "tjansteskrivelse-gunga.pdf",
        (
            "Tekniska förvaltningen",
            "Malin Sjögren, Utredare",
            "2025-09-29",
            "TN 2025/19",
            "Tekniska nämnden",
        ),
        """
        # Svar på medborgarförslag om en kompisgunga i Hamnparken

        ## Förslag till beslut

        Tekniska nämnden bifaller medborgarförslaget.

        ## Ärendet

        Kommunfullmäktige överlämnade den 26 februari 2025, § 22, medborgarförslaget till tekniska
        nämnden för beslut (KS 2025/40). En kompisgunga kostar 60 000 kronor.
        """,
        _TECHNICAL,
    ),
    extract(
        "protokollsutdrag-gunga-tn.pdf",
        "Tekniska nämnden",
        "2025-10-21",
        """
        ## § 91 Svar på medborgarförslag om en kompisgunga i Hamnparken

        | Dnr TN 2025/19

        ### Beslut

        Medborgarförslaget bifalls.

        ### Ärendebeskrivning

        I ett medborgarförslag föreslås en kompisgunga i Hamnparken. Kommunfullmäktige har
        överlämnat förslaget till nämnden (KS 2025/40).

        ### Beslutet skickas till

        Förslagsställaren
        """,
    ),
)

_JETTY: Final = (
    office(
        "tjansteskrivelse-brygga.pdf",
        (
            "Tekniska förvaltningen",
            "Malin Sjögren, Utredare",
            "2026-10-05",
            "KS 2025/211",
            "Kommunstyrelsen",
        ),
        """
        # Svar på medborgarförslag om flytbrygga för kanoter vid Strandängen

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att avslå medborgarförslaget

        ## Ärendet

        Medborgarförslaget anmäldes i kommunfullmäktige den 24 september 2025. Botten består av
        block, och en brygga skulle slitas loss varje vinter.

        ## Beslutsplanering

        | Kommunstyrelsen 2026-12-02
        | Kommunfullmäktige 2026-12-16
        """,
        _TECHNICAL,
    ),
)

_BREAKFAST: Final = (
    office(
        "tjansteskrivelse-frukost.pdf",
        (
            "Barn- och utbildningsförvaltningen",
            "Peder Lindvall, Utvecklingsledare",
            "2025-05-19",
            "BUN 2025/61",
            "Barn- och utbildningsnämnden",
        ),
        """
        # Svar på nämndinitiativ från Samira Lodén (V) om frukost i skolan på Norrbackaskolan

        ## Förslag till beslut

        1. Nämndinitiativet bifalls.
        2. Förvaltningen får i uppdrag att återrapportera försöket senast den 30 juni 2026.

        ## Ärendet

        Nämnden fick den 20 mars 2025 ett nämndinitiativ om frukost på Norrbackaskolan. Köket har
        plats för sextio ätande.
        """,
        _SCHOOLS,
    ),
    extract(
        "protokollsutdrag-frukost-bun.pdf",
        "Barn- och utbildningsnämnden",
        "2025-06-12",
        """
        ## § 54 Svar på nämndinitiativ från Samira Lodén (V) om frukost i skolan på
        Norrbackaskolan

        | Dnr BUN 2025/61

        ### Beslut

        1. Nämndinitiativet bifalls.
        2. Förvaltningen får i uppdrag att återrapportera försöket senast den 30 juni 2026.

        ### Beslutet skickas till

        Rektor på Norrbackaskolan
        """,
    ),
    extract(
        "protokollsutdrag-frukost-aterrapport-bun.pdf",
        "Barn- och utbildningsnämnden",
        "2026-06-11",
        """
        ## § 49 Återrapportering av uppdrag om frukost i skolan på Norrbackaskolan

        | Dnr BUN 2025/61

        ### Beslut

        Barn- och utbildningsnämnden godkänner återrapporteringen.

        ### Ärendebeskrivning

        Försöket har pågått ett läsår. I snitt äter 41 elever frukost.
        """,
    ),
)

_WALKERS: Final = (
    office(
        "tjansteskrivelse-nattvandrare.pdf",
        (
            "Socialförvaltningen",
            "Siri Karlehamn, Socialsekreterare",
            "2026-11-09",
            "SN 2026/77",
            "Socialnämnden",
        ),
        """
        # Svar på nämndinitiativ från Petra Alnemo (M) om stöd till nattvandrare i Fyrudden

        ## Förslag till beslut

        Socialnämnden avslår nämndinitiativet.

        ## Ärendet

        Petra Alnemo (M) väckte nämndinitiativet vid nämndens sammanträde den 24 september 2026.
        Föreningar söker bidrag hos kultur- och fritidsnämnden.

        ## Beslutsplanering

        | Socialnämndens arbetsutskott 2026-11-12
        | Socialnämnden 2026-11-26
        """,
        _SOCIAL,
    ),
)

_TURF: Final = (
    extract(
        "protokollsutdrag-konstgras-kfn.pdf",
        "Kultur- och fritidsnämnden",
        "2026-02-17",
        """
        ## § 14 Skrivelse från Mikael Torrvik (SD) om granulat från konstgräsplanen vid Fyrvallen

        | Dnr KFN 2026/12

        ### Beslut

        Skrivelsen remitteras till förvaltningen för beredning. Svar ska lämnas senast den 1 juni
        2026.
        """,
    ),
    office(
        "tjansteskrivelse-konstgras.pdf",
        (
            "Kultur- och fritidsförvaltningen",
            "Nora Vikengren, Fritidskonsulent",
            "2026-05-25",
            "KFN 2026/12",
            "Kultur- och fritidsnämnden",
        ),
        """
        # Svar på skrivelse från Mikael Torrvik (SD) om granulat från konstgräsplanen vid Fyrvallen

        ## Förslag till beslut

        Kultur- och fritidsnämnden anser skrivelsen besvarad.

        ## Ärendet

        Omkring 400 kilo granulat fylls på varje år. Hur mycket som har hamnat i diket är inte mätt.
        """,
        (("Ragnar Bodvik", "Nora Vikengren"), ("Kultur- och fritidschef", "Fritidskonsulent")),
    ),
    extract(
        "protokollsutdrag-konstgras-aterremiss-kfn.pdf",
        "Kultur- och fritidsnämnden",
        "2026-06-16",
        """
        ## § 51 Svar på skrivelse från Mikael Torrvik (SD) om granulat från konstgräsplanen vid
        Fyrvallen

        | Dnr KFN 2026/12

        ### Beslut

        Ärendet återremitteras till förvaltningen för att mäta hur mycket granulat som ligger i
        diket.
        """,
    ),
)

_PREMISES: Final = (
    office(
        "tjansteskrivelse-lokalplan.pdf",
        (
            "Kommunledningskontoret",
            "Sune Fagerdahl, Lokalstrateg",
            "2025-09-22",
            "KS 2025/98",
            "Kommunstyrelsen",
        ),
        """
        # Lokalförsörjningsplan för Vinterhamn 2026–2030

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        1. Lokalförsörjningsplan 2026–2030 antas.
        2. Kommunstyrelsen får i uppdrag att redovisa tomma lokaler senast den 31 december 2026.

        ## Sammanfattning

        Planen visar vilka skolor och boenden som behöver byggas.
        """,
        (("Birgit Olovsdotter", "Sune Fagerdahl"), ("Kommundirektör", "Lokalstrateg")),
    ),
    extract(
        "protokollsutdrag-lokalplan-ks.pdf",
        "Kommunstyrelsen",
        "2025-10-15",
        """
        ## § 131 Lokalförsörjningsplan för Vinterhamn 2026–2030

        | Dnr KS 2025/89

        ### Kommunstyrelsens förslag till kommunfullmäktige

        1. Lokalförsörjningsplan 2026–2030 antas.
        2. Kommunstyrelsen får i uppdrag att redovisa tomma lokaler senast den 31 december 2026.
        """,
    ),
)

_NURSERY: Final = (
    office(
        "tjansteskrivelse-forskola-bun.docx",
        (
            "Barn- och utbildningsförvaltningen",
            "Peder Lindvall, Utvecklingsledare",
            "2026-09-07",
            "BUN 2026/102",
            "Barn- och utbildningsnämnden",
        ),
        """
        # Ny förskola med sex avdelningar i Norrbacken

        ## Förslag till beslut

        Barn- och utbildningsnämnden föreslår kommunfullmäktige besluta

        att en ny förskola byggs i Norrbacken

        ## Ärendet

        Kön växer med trettio barn om året. Kostnadskalkylen ska redovisas för nämnden senast den
        31 mars 2027.
        """,
        _SCHOOLS,
    ),
    extract(
        "protokollsutdrag-forskola-bun.pdf",
        "Barn- och utbildningsnämnden",
        "2026-09-24",
        """
        ## § 71 Ny förskola med sex avdelningar i Norrbacken

        | Dnr BUN 2026/102

        ### Barn- och utbildningsnämndens förslag till kommunfullmäktige

        En ny förskola byggs i Norrbacken.

        ### Beslutet skickas till

        Kommunstyrelsen
        """,
    ),
    office(
        "tjansteskrivelse-forskola-ks.pdf",
        (
            "Kommunledningskontoret",
            "Sune Fagerdahl, Lokalstrateg",
            "2026-11-16",
            "KS 2026/198",
            "Kommunstyrelsen",
        ),
        """
        # Ny förskola med sex avdelningar i Norrbacken

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att en ny förskola byggs i Norrbacken för högst 62 miljoner kronor

        ## Ärendet

        Barn- och utbildningsnämnden föreslog den 24 september 2026, § 71, att förskolan byggs.

        ## Beslutsplanering

        | Kommunstyrelsen 2026-12-02
        | Kommunfullmäktige 2026-12-16
        """,
        (("Birgit Olovsdotter", "Sune Fagerdahl"), ("Kommundirektör", "Lokalstrateg")),
    ),
)

_UNANSWERED: Final = (
    office(
        "tjansteskrivelse-obesvarade-2026-04.pdf",
        (
            "Kommunledningskontoret",
            "Disa Hamrelius, Kommunsekreterare",
            "2026-03-30",
            "KS 2026/70",
            "Kommunstyrelsen",
        ),
        """
        # Redovisning av obesvarade motioner och medborgarförslag våren 2026

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att godkänna redovisningen

        ## Ärendet

        Två gånger om året redovisas de motioner och medborgarförslag som inte är slutligt
        handlagda.

        • Motion från Elin Björksund (MP) och Tor Grenholm (MP) om solceller på kommunens skoltak,
        KS 2025/31. Väckt 2025-02-26. Under beredning.
        • Motion från Anna-Lena Wickby (L) om trygghetslarm med GPS för äldre, KS 2025/92. Väckt
        2025-04-23. Under beredning.
        • Motion från Ingvar Tallmyr (C) om gång- och cykelväg mellan Kvarnliden och hamnen, KS
        2025/205. Väckt 2025-09-24. Under beredning.
        • Medborgarförslag om flytbrygga för kanoter vid Strandängen, KS 2025/211. Väckt
        2025-09-24. Under beredning.
        """,
        (("Birgit Olovsdotter", "Disa Hamrelius"), ("Kommundirektör", "Kommunsekreterare")),
    ),
    office(
        "tjansteskrivelse-obesvarade-2026-10.pdf",
        (
            "Kommunledningskontoret",
            "Disa Hamrelius, Kommunsekreterare",
            "2026-09-28",
            "KS 2026/181",
            "Kommunstyrelsen",
        ),
        """
        # Redovisning av motioner som inte är färdigberedda hösten 2026

        ## Förslag till beslut

        Kommunstyrelsen föreslår kommunfullmäktige besluta

        att godkänna redovisningen

        ## Ärendet

        Enligt kommunallagen 5 kap. 35 § ska en motion beredas så att kommunfullmäktige kan fatta
        beslut inom ett år. Dessa motioner är inte färdigberedda:

        • Motion från Anna-Lena Wickby (L) om trygghetslarm med GPS för äldre, KS 2025/92. Väckt
        2025-04-23. Under beredning.
        • Motion från Ingvar Tallmyr (C) om gång- och cykelväg mellan Kvarnliden och hamnen, KS
        2025/205. Väckt 2025-09-24. Besvaras i oktober.
        """,
        (("Birgit Olovsdotter", "Disa Hamrelius"), ("Kommundirektör", "Kommunsekreterare")),
    ),
)

PAPERS: Final = (
    *_WATER, *_CAMERAS, *_LENDING, *_SOLAR, *_BIKES, *_MEALS, *_RAIN, *_SWIMMING, *_BUSES,
    *_PARKING, *_SWING, *_JETTY, *_BREAKFAST, *_WALKERS, *_TURF, *_PREMISES, *_NURSERY,
    *_UNANSWERED,
)  # fmt: skip
