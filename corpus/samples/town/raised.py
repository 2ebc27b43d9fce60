"""What members and residents of Vinterhamn raise."""

from __future__ import annotations

from typing import Final

from corpus.samples.town.form import letter

_TO_ASSEMBLY: Final = "Motion till kommunfullmäktige i Vinterhamns kommun"

_MOTIONS: Final = (
    letter(
        "motion-vattenposter.docx",
        "Socialdemokraterna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om vattenposter vid kommunens lekplatser

        Barn som leker blir törstiga. I dag finns dricksvatten vid två av kommunens nitton
        lekplatser, och den som bor långt från hamnparken får bära med sig flaskor hemifrån.

        Vi föreslår kommunfullmäktige besluta

        att vattenposter sätts upp vid de tio mest besökta lekplatserna

        att lekplatser som byggs om alltid får en vattenpost

        Vinterhamn 2024-09-16
        """,
        ("Maja Granlid (S)", "Olof Stenbäck (S)"),
    ),
    letter(
        "motion-parkeringstimmar.pdf",
        "Liberalerna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om två fria parkeringstimmar i centrum

        Butikerna vid Storgatan förlorar kunder till handelsplatsen utanför stan, där ingen
        behöver mata någon automat.

        Jag föreslår kommunfullmäktige besluta

        att de två första timmarna är avgiftsfria på kommunens parkeringar i centrum

        Vinterhamn 2024-09-18
        """,
        ("Fredrik Norrsjö (L)",),
    ),
    letter(
        "motion-kameror-resecentrum.pdf",
        "Sverigedemokraterna Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om trygghetskameror vid resecentrum

        Resenärer som byter buss sent på kvällen känner sig otrygga. Kameror avskräcker och
        hjälper polisen i efterhand.

        Jag föreslår kommunfullmäktige besluta

        att kommunen söker tillstånd för kameror vid resecentrum

        Vinterhamn 2024-11-11
        """,
        ("Roger Dalsten (SD)",),
    ),
    letter(
        "motion-fritidsbank.txt",
        "Vänsterpartiet i Vinterhamn",
        "Motion",
        """
        # Inför en fritidsbank i Vinterhamn

        Skridskor, skidor och flytvästar växer barn ur på ett år. I en fritidsbank lånar man
        utrustning gratis, som böcker på ett bibliotek.

        Vi yrkar att kommunfullmäktige beslutar

        - att kommunen öppnar en fritidsbank tillsammans med föreningslivet
        - att den hålls öppen minst tre dagar i veckan

        Vinterhamn 2024-11-14
        """,
        ("Samira Lodén (V)", "Jonas Hällvik (V)"),
    ),
    letter(
        "motion-solceller-skoltak.pdf",
        "Miljöpartiet de gröna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om solceller på kommunens skoltak

        Elpriset svänger, men taken ligger där de ligger. Fem av skolornas tak vetter åt söder
        och ska ändå läggas om.

        Vi föreslår kommunfullmäktige besluta

        att solceller läggs på skoltak när taken ändå renoveras

        att en plan för alla kommunens tak redovisas

        Vinterhamn 2025-02-10
        """,
        ("Elin Björksund (MP)", "Tor Grenholm (MP)"),
    ),
    letter(
        "motion-trygghetslarm-gps.pdf",
        "Liberalerna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om trygghetslarm med GPS för äldre

        Dagens larm fungerar bara i hemmet. Den som vågar gå ut lever längre och friskare.

        Jag föreslår kommunfullmäktige besluta

        att den som har trygghetslarm erbjuds ett som fungerar utomhus

        Vinterhamn 2025-04-07
        """,
        ("Anna-Lena Wickby (L)",),
    ),
    letter(
        "motion-mat-aldreboende.pdf",
        "Kristdemokraterna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om mat lagad på plats på äldreboenden

        Måltiden är dagens höjdpunkt. Maten som körs ut från centralköket har stått varm i
        timmar när den når Strandhemmet.

        Jag föreslår kommunfullmäktige besluta

        att mat ska lagas på plats på kommunens äldreboenden

        att de boende får välja mellan minst två rätter

        Vinterhamn 2025-05-26
        """,
        ("Margareta Fridell (KD)",),
    ),
    letter(
        "motion-nattbuss-ungdomar.pdf",
        "Vänsterpartiet i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om avgiftsfria bussar för gymnasieelever

        Den som bor i Fyrudden går inte på bio i centrum, för bussen hem kostar mer än biljetten.

        Jag föreslår kommunfullmäktige besluta

        att gymnasieelever åker avgiftsfritt med kommunens bussar alla dagar

        Vinterhamn 2025-05-30
        """,
        ("Jonas Hällvik (V)",),
    ),
    letter(
        "motion-sommarlovskort.docx",
        "Miljöpartiet de gröna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om ett sommarlovskort för alla under 20 år

        Under sommarlovet står bussarna halvtomma medan unga sitter hemma.

        Jag föreslår kommunfullmäktige besluta

        att alla under 20 år får ett busskort som gäller hela sommarlovet

        Vinterhamn 2025-06-02
        """,
        ("Tor Grenholm (MP)",),
    ),
    letter(
        "motion-gang-cykelvag-kvarnliden.pdf",
        "Centerpartiet i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om gång- och cykelväg mellan Kvarnliden och hamnen

        Vägen är smal och skymd. Barnen i Kvarnliden skjutsas till skolan fast avståndet är två
        kilometer.

        Jag föreslår kommunfullmäktige besluta

        att en gång- och cykelväg projekteras mellan Kvarnliden och hamnen

        Vinterhamn 2025-09-08
        """,
        ("Ingvar Tallmyr (C)",),
    ),
    letter(
        "motion-dagvatten.docx",
        "Moderaterna i Vinterhamn",
        "Motion till kommunfullmäktige",
        """
        # Dagvatten som resurs i nya bostadsområden

        Skyfallen blir fler. Vatten som samlas i dammar och växtbäddar svämmar inte över källare.

        Vi föreslår kommunfullmäktige besluta

        att dagvatten tas om hand lokalt i alla nya detaljplaner
        """,
        ("Petra Alnemo (M)", "Carl-Johan Rydhed (M)"),
    ),
    letter(
        "motion-lovsimskola.pdf",
        "Socialdemokraterna i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om avgiftsfri lovsimskola

        Vart femte barn i årskurs sex kan inte simma. Simskolan kostar 900 kronor.

        Jag föreslår kommunfullmäktige besluta

        att simskola på lov är avgiftsfri för barn till och med årskurs sex

        Vinterhamn 2026-05-25
        """,
        ("Hanna Ljungdahl (S)",),
    ),
    letter(
        "motion-lokalproducerad-mat.pdf",
        "Centerpartiet i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om mer lokalproducerad mat i offentliga kök

        Kommunen köper morötter som har rest längre än de flesta av oss.

        Jag föreslår kommunfullmäktige besluta

        att hälften av råvarorna i kommunens kök kommer från länet senast 2030

        Vinterhamn 2026-05-28
        """,
        ("Kerstin Ängsholm (C)",),
    ),
    letter(
        "motion-sprakkrav-hemtjanst.pdf",
        "Sverigedemokraterna Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om språktest för anställda i hemtjänsten

        Den som får hjälp i sitt hem måste kunna göra sig förstådd.

        Jag föreslår kommunfullmäktige besluta

        att språktest införs vid anställning i hemtjänsten

        Vinterhamn 2026-06-01
        """,
        ("Mikael Torrvik (SD)",),
    ),
    letter(
        "motion-hundrastgard.pdf",
        "Vänsterpartiet i Vinterhamn",
        _TO_ASSEMBLY,
        """
        # Motion om en hundrastgård i Norrbacken

        I Norrbacken bor fyra tusen människor och nästan lika många hundar, men närmaste
        rastgård ligger på andra sidan älven.

        Jag föreslår kommunfullmäktige besluta

        att en hundrastgård anläggs i Norrbacken

        Vinterhamn 2026-11-09
        """,
        ("Samira Lodén (V)",),
    ),
)

_FROM_RESIDENTS: Final = (
    letter(
        "medborgarforslag-gunga.txt",
        "",
        "Medborgarförslag",
        """
        # Medborgarförslag om en kompisgunga i Hamnparken

        Diarienummer KS 2025/40

        Mitt barnbarn kan inte hålla sig fast i en vanlig gunga. I en kompisgunga ligger man
        flera tillsammans.

        Jag föreslår att kommunen sätter upp en kompisgunga i Hamnparken.

        Vinterhamn 2025-02-03
        """,
        ("Göta Sandhed",),
    ),
    letter(
        "medborgarforslag-brygga.pdf",
        "",
        "Medborgarförslag",
        """
        # Medborgarförslag om flytbrygga för kanoter vid Strandängen

        Vid Strandängen är det stenigt, och det går knappt att lägga i en kanot utan att bli blöt
        om fötterna.

        Jag föreslår att kommunen lägger ut en flytbrygga för kanoter.

        Vinterhamn 2025-09-01
        """,
        ("Wilmer Åsklund",),
    ),
)

_IN_BOARDS: Final = (
    letter(
        "namndinitiativ-frukost.pdf",
        "Vänsterpartiet",
        "Nämndinitiativ till barn- och utbildningsnämnden",
        """
        # Frukost i skolan på Norrbackaskolan

        Lärare berättar om elever som kommer hungriga på måndagar.

        Vi föreslår att barn- och utbildningsnämnden beslutar

        - att frukost serveras på Norrbackaskolan under ett läsår på prov

        Vinterhamn 2025-03-12
        """,
        ("Samira Lodén (V)",),
    ),
    letter(
        "namndinitiativ-nattvandrare.docx",
        "Moderaterna",
        "Nämndinitiativ till socialnämnden",
        """
        # Stöd till nattvandrare i Fyrudden

        Fyrtio vuxna går ut på helgkvällarna. De betalar sina egna reflexvästar.

        Vi föreslår att socialnämnden beslutar

        - att nattvandrarna i Fyrudden får 30 000 kronor om året

        Vinterhamn 2026-09-14
        """,
        ("Petra Alnemo (M)",),
    ),
    letter(
        "namndinitiativ-belysning.pdf",
        "Centerpartiet",
        "Nämndinitiativ till tekniska nämnden",
        """
        # Belysning längs elljusspåret i Kvarnliden

        Var tredje lampa är trasig sedan stormen i våras.

        Jag föreslår att tekniska nämnden beslutar

        - att ge förvaltningen i uppdrag att byta belysningen längs elljusspåret

        Vinterhamn 2026-11-05
        """,
        ("Ingvar Tallmyr (C)",),
    ),
    letter(
        "skrivelse-konstgrasplan.pdf",
        "Sverigedemokraterna",
        "Skrivelse till kultur- och fritidsnämnden",
        """
        # Skrivelse om granulat från konstgräsplanen vid Fyrvallen

        Svarta korn ligger i diket ända ned till hamnen.

        Vi vill att förvaltningen redovisar hur mycket granulat som har försvunnit och vad ett
        staket med granulatfälla kostar.

        Vinterhamn 2026-02-04
        """,
        ("Mikael Torrvik (SD)",),
    ),
)

_QUESTIONS: Final = (
    letter(
        "interpellation-vikarier.pdf",
        "Centerpartiet i Vinterhamn",
        "Interpellation till barn- och utbildningsnämndens ordförande Hanna Ljungdahl (S)",
        """
        # Interpellation om brist på vikarier i förskolan

        Under oktober stängde tre avdelningar tidigare än vanligt därför att ingen vikarie fanns.

        Jag vill fråga Hanna Ljungdahl:

        1. Hur många dagar har avdelningar stängts i förtid i år?
        2. Vad gör nämnden för att fler ska vilja vikariera?

        Vinterhamn 2025-11-10
        """,
        ("Kerstin Ängsholm (C)",),
    ),
    letter(
        "fraga-isbanan.txt",
        "",
        "Fråga till kommunstyrelsens ordförande Maja Granlid (S)",
        """
        # Fråga om isbanan på Storgatan

        Min fråga till Maja Granlid är: Varför öppnade inte isbanan på Storgatan i år?

        Vinterhamn 2026-02-20
        """,
        ("Roger Dalsten (SD)",),
    ),
)

PAPERS: Final = (*_MOTIONS, *_FROM_RESIDENTS, *_IN_BOARDS, *_QUESTIONS)
