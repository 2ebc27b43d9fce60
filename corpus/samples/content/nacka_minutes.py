"""Nacka: minutes of the executive's committee, decision first, with a note and a reservation."""

from __future__ import annotations

from typing import Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

_HEAD: Final = (
    Run(71, 44, "Nacka kommun", 12, bold=True),
    Run(330, 44, "SAMMANTRÄDESPROTOKOLL", 10, bold=True),
    Run(500, 44, "{page} ({pages})"),
    Run(330, 57, "Kommunstyrelsens arbetsutskott"),
    Run(330, 69, "2 juni 2026"),
)
_FOOT: Final = (
    Run(71, 796, "Ordförandes signatur", 7.5),
    Run(230, 796, "Justerandes signatur", 7.5),
    Run(400, 796, "Utdragsbestyrkande", 7.5),
)

_FRONT: Final = (
    Columns(
        (0.0, 140.0),
        (
            ("*Plats och tid", "Rum Ankaret, Nacka stadshus, klockan 09.00–10.25"),
            ("", ""),
            ("*Beslutande", "Torvald Ekensteen (M), ordförande"),
            ("", "Sixten Håkerud (S), vice ordförande"),
            ("", "Moa-Lisa Tångring (M)"),
            ("", "Ylva Brännmark (L), klockan 09.20–10.25, §§ 86–88"),
            ("", "Henning Vasslund (NL)"),
            ("", "Pernilla Grönsten (KD), tjänstgör för Ylva Brännmark (L) §§ 84–85"),
            ("", ""),
            ("*Ersättare", "Ruben Ostlind (S)"),
            ("", ""),
            ("*Övriga deltagare", "Marit Sandelöv, stadsdirektör"),
            ("", "Joar Wikmark, exploateringsingenjör, § 86"),
            ("", "Agneta Lodberg, nämndsekreterare"),
            ("", ""),
            ("*Utses att justera", "Sixten Håkerud"),
            ("*Justeringens tid", "5 juni 2026"),
            ("*Paragrafer", "84–88"),
        ),
    ),
    Space(16),
    Columns(
        (0.0, 140.0),
        (
            ("*Underskrifter", ""),
            ("Sekreterare", "..............................................."),
            ("", "Agneta Lodberg"),
            ("Ordförande", "..............................................."),
            ("", "Torvald Ekensteen"),
            ("Justerande", "..............................................."),
            ("", "Sixten Håkerud"),
        ),
    ),
    Columns(
        (0.0, 200.0),
        (
            ("*BEVIS", "Justeringen har tillkännagivits genom anslag"),
            ("Anslaget sätts upp", "8 juni 2026"),
            ("Anslaget tas ned", "30 juni 2026"),
        ),
    ),
    PageBreak(),
)

_ITEMS: Final = (
    *prose("""
        ## § 84 Val av justerare

        ### Beslut

        Kommunstyrelsens arbetsutskott utser Sixten Håkerud (S) att jämte ordföranden justera
        protokollet.

        ## § 85 Budgetuppföljning per april 2026

        | KFKS 2026/118-040

        ### Beslut

        Kommunstyrelsens arbetsutskott noterar informationen till protokollet.

        ### Ärende

        Stadsdirektören Marit Sandelöv redogör för utfallet. Prognosen för helåret är oförändrad
        sedan ärendet behandlades den 14 april 2026, § 41.

        ## § 86 Markanvisning för förskola vid Klintvägen

        | KFKS 2026/77-251

        ### Beslut

        Kommunstyrelsens arbetsutskott föreslår att kommunstyrelsen fattar följande beslut.

        1. Kommunstyrelsen godkänner förslaget till markanvisningsavtal för den nya förskolan.
        2. Kommunstyrelsen ger exploateringsenheten i uppdrag att pröva om tomten kan delas med
        kommundelens scoutkår.

        ### Ärende

        Förskolan får fyra avdelningar och ligger i kommundelen Saltsjö-Boo. Den ersätter de
        paviljonger vars bygglov går ut den 31 december 2027.

        ### Handlingar i ärendet

        Exploateringsenhetens tjänsteskrivelse den 11 maj 2026

        ### Konsekvenser för barn

        Barnen får en gård som är dubbelt så stor som dagens.

        ### Yrkanden

        Torvald Ekensteen (M) yrkade, med instämmande av Moa-Lisa Tångring (M), bifall till
        exploateringsenhetens förslag.

        Sixten Håkerud (S) yrkade avslag på förslaget.

        Henning Vasslund (NL) yrkade att ärendet återremitteras för att trafiken ska utredas.

        ### Beslutsgång

        Ordföranden ställde först proposition på om ärendet skulle avgöras i dag eller
        återremitteras och fann att det skulle avgöras i dag. Därefter ställde ordföranden
        proposition på bifall mot avslag och fann att arbetsutskottet beslutat i enlighet med
        exploateringsenhetens förslag.

        ### Reservationer

        Sixten Håkerud (S) reserverade sig mot beslutet.

        ### Protokollsanteckningar

        Henning Vasslund (NL) lät anteckna följande till protokollet. "En förskola utan säker väg
        dit är en halv förskola. Vi återkommer i kommunstyrelsen."

        ## § 87 Remiss om säkrare småbåtsbryggor

        | KFKS 2026/9-600

        ### Beslut

        Kommunstyrelsens arbetsutskott föreslår att kommunstyrelsen fattar följande beslut.

        Kommunstyrelsen överlämnar tjänsteskrivelsen som sitt yttrande.

        ### Ärende

        Transportmyndigheten har bett om synpunkter senast den 30 juni 2026. Yttrandet avser bryggor
        för fler än tio båtar.

        ### Särskilda yttranden

        Ylva Brännmark (L) lämnade ett särskilt yttrande. "Bryggorna är allas, även den som saknar
        båt ska få gå ut på dem."

        ## § 88 Sommarens öppettider i receptionen

        ### Beslut

        Informationen läggs till handlingarna.
    """),
)

PAPERS: Final = (
    Paper(
        "nacka-protokoll-arbetsutskott.pdf",
        Sheet(first=_HEAD, later=(*_HEAD, *_FOOT), foot=_FOOT, start=84, family="Times", size=11),
        (*_FRONT, *_ITEMS),
    ),
)
