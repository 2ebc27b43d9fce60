"""Malmö: the assembly's minutes as running prose, with two roll calls over three proposals."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Paper, Run, Sheet
from corpus.samples.prose import prose

_MINUTES: Final = prose("""
    # Protokoll fört vid sammanträde med Malmö kommunfullmäktige i rådhuset den 28 maj 2026

    Närvarande vid uppropet: ordföranden Selma Wrangelius (S), förste vice ordföranden Adrian Hultbo
    (M), andre vice ordföranden Tyra Ekevang (SD) samt ledamöterna Nils Björkedal (S), Fanny Kockum
    Lund (S), Samir Hadderup (V), Erika Stjärnqvist (MP), Otto Ribersborn (M), Disa Limhamre (C),
    Pelle Kirseberg (L) och Rolf Hyllander (SD).

    Följande ersättare tjänstgjorde: Mirjam Sofielund (S) i stället för Lotta Husie (S) och Gösta
    Bunkeflod (M) i stället för Anna Tygelsjö (M).

    Vid protokollet tjänstgjorde stadsjuristen Cecilia Augustenborg.

    Till att jämte ordföranden justera dagens protokoll utsågs Otto Ribersborn (M) och Samir
    Hadderup (V). Justeringen äger rum den 5 juni 2026.

    Kungörelse om sammanträdet har varit anslagen sedan den 18 maj 2026.

    ## § 121 Parentation

    Ordföranden höll ett minnestal över den tidigare ledamoten Gerda Slottsholm. Fullmäktige hedrade
    hennes minne med en tyst minut.

    ## § 122 Motion av Erika Stjärnqvist (MP) om gröna tak på kommunens garage

    | STK-2025-1342

    Anföranden hölls av Erika Stjärnqvist (MP), Otto Ribersborn (M), Samir Hadderup (V), Rolf
    Hyllander (SD) och Nils Björkedal (S).

    Erika Stjärnqvist (MP) yrkade bifall till motionen.

    Nils Björkedal (S), med instämmande av Fanny Kockum Lund (S), yrkade bifall till
    kommunstyrelsens förslag att motionen skulle anses besvarad.

    Otto Ribersborn (M), Pelle Kirseberg (L) och Rolf Hyllander (SD) yrkade avslag på motionen.

    Ordföranden förklarade att det fanns tre förslag och ställde proposition på dessa. Ordföranden
    fann att kommunstyrelsens förslag hade bifallits. Votering begärdes. Till huvudförslag utsågs
    kommunstyrelsens förslag.

    För att utse motförslag i huvudvoteringen företogs en kontravotering mellan bifall till motionen
    och avslag på motionen. Följande voteringsproposition godkändes: "Den som till motförslag vill
    ha bifall till motionen röstar ja. Den som till motförslag vill ha avslag på motionen röstar
    nej."

    Vid voteringen avgavs 3 ja-röster och 6 nej-röster, medan 4 ledamöter avstod. Ja röstade: Samir
    Hadderup (V), Erika Stjärnqvist (MP) och Disa Limhamre (C). Nej röstade: Adrian Hultbo (M), Tyra
    Ekevang (SD), Otto Ribersborn (M), Pelle Kirseberg (L), Rolf Hyllander (SD) och Gösta Bunkeflod
    (M). Avstod gjorde: Selma Wrangelius (S), Nils Björkedal (S), Fanny Kockum Lund (S) och Mirjam
    Sofielund (S). Fullmäktige hade därmed utsett avslag till motförslag.

    Följande voteringsproposition för huvudvoteringen godkändes: "Den som vill bifalla
    kommunstyrelsens förslag röstar ja. Den som vill avslå motionen röstar nej."

    Vid huvudvoteringen avgavs 7 ja-röster och 6 nej-röster. Ja röstade: Selma Wrangelius (S), Nils
    Björkedal (S), Fanny Kockum Lund (S), Samir Hadderup (V), Erika Stjärnqvist (MP), Disa Limhamre
    (C) och Mirjam Sofielund (S). Nej röstade: Adrian Hultbo (M), Tyra Ekevang (SD), Otto Ribersborn
    (M), Pelle Kirseberg (L), Rolf Hyllander (SD) och Gösta Bunkeflod (M).

    Kommunfullmäktige beslutade

    att anse motionen besvarad.

    Samtliga ledamöter för Sverigedemokraterna reserverade sig mot beslutet. Otto Ribersborn (M)
    reserverade sig mot beslutet till förmån för eget yrkande.

    ## § 123 Detaljplan för kvarteret Provsten i Rosengård

    | STK-2026-417

    Pelle Kirseberg (L) anmälde jäv och deltog varken i överläggningen eller i beslutet.

    Disa Limhamre (C) yrkade att ärendet skulle återremitteras till kommunstyrelsen för en ny
    bullerutredning. Nils Björkedal (S) yrkade bifall till kommunstyrelsens förslag.

    Ordföranden ställde proposition på yrkandena och fann att ärendet skulle avgöras i dag.

    Kommunfullmäktige beslutade

    att anta detaljplanen.

    ## § 124 Interpellation av Adrian Hultbo (M) till kommunalrådet Birgit Oxievång (S) om belysta
    gångvägar

    | STK-2026-530

    Interpellationen fick framställas. Birgit Oxievång (S) besvarade den. I överläggningen deltog
    även Adrian Hultbo (M).

    Kommunfullmäktige beslutade

    att förklara interpellationen besvarad.

    ## § 125 Nya motioner

    | STK-2026-3

    Kommunfullmäktige beslutade

    att remittera motionerna till kommunstyrelsen för beredning.

    Ordföranden förklarade sammanträdet avslutat klockan 20.45.

    Vid protokollet: Cecilia Augustenborg

    Justeras: Selma Wrangelius, Otto Ribersborn, Samir Hadderup

    Protokollet har den 8 juni 2026 anslagits på kommunens anslagstavla.
""")

PAPERS: Final = (
    Paper(
        "malmo-protokoll-kommunfullmaktige.pdf",
        Sheet(
            first=(
                Run(71, 44, "Malmö stad", 12, bold=True),
                Run(430, 44, "Sida {page} av {pages}"),
            ),
            later=(
                Run(71, 44, "Malmö stad, kommunfullmäktige 2026-05-28", 9),
                Run(430, 44, "Sida {page} av {pages}", 9),
            ),
            start=70,
            family="Times",
            size=11,
        ),
        _MINUTES,
    ),
)
