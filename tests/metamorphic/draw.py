"""Draws the content of a paper: who, what and when, the same for the same seed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Kind, Outcome
from tests.metamorphic.content import Board, Content, Item, Mover, Officer, Raised, Step
from tests.metamorphic.subject import SUBJECTS
from tests.metamorphic.wording import DEFINITE, long_day

if TYPE_CHECKING:
    from random import Random

BOARDS: Final = (
    Board("Kultur- och fritidsnämnden", "KFN", "Kultur- och fritidsförvaltningen"),
    Board("Barn- och utbildningsnämnden", "BUN", "Barn- och utbildningsförvaltningen"),
    Board("Samhällsbyggnadsnämnden", "SBN", "Samhällsbyggnadsförvaltningen"),
    Board("Socialnämnden", "SN", "Socialförvaltningen"),
    Board("Vård- och omsorgsnämnden", "VON", "Vård- och omsorgsförvaltningen"),
    Board("Tekniska nämnden", "TN", "Tekniska förvaltningen"),
    Board("Miljö- och byggnadsnämnden", "MBN", "Miljö- och byggnadsförvaltningen"),
)
_GIVEN: Final = (
    "Agneta Bengt Cecilia David Elin Fredrik Gunilla Henrik Ingrid Johan Karin Lars Maria Nils "
    "Olof Petra Rickard Sofia Tomas Ulrika Viktor Ylva Åsa Örjan Anna-Lena Karl-Erik"
).split()
_FAMILY: Final = (
    "Alnerud Bjurhammar Cederfalk Dahlqvist Ekehov Fridhamre Gyllenö Hedvalla Idström Josefsson "
    "Karlegård Lindhamre Mossberga Norrhed Oskarsson Palmbrink Rosenhamn Sandelius Tornevik "
    "Uggelvik Vintermark Wallehed Åkerhjelm Österdal Öhrnberg"
).split()
_TITLES: Final = (
    "Förvaltningschef Avdelningschef Enhetschef Utvecklingsledare Utredare Verksamhetschef "
    "Planeringschef Strateg Ekonomichef Nämndsekreterare Handläggare"
).split()
_PARTIES: Final = ("S", "M", "SD", "C", "V", "KD", "MP", "L")
_RAISED_IN_ASSEMBLY: Final = (Kind.MOTION, Kind.MEDBORGARFORSLAG)
_KINDS: Final = (
    Kind.MOTION,
    Kind.NAMNDINITIATIV,
    Kind.MOTION,
    Kind.SKRIVELSE,
    Kind.MEDBORGARFORSLAG,
    None,
)
_OWN_KINDS: Final = (
    Kind.MOTION,
    Kind.NAMNDINITIATIV,
    Kind.INTERPELLATION,
    Kind.FRAGA,
    Kind.SKRIVELSE,
)
_JOINT: Final = frozenset({Kind.MOTION, Kind.NAMNDINITIATIV, Kind.SKRIVELSE})
OFFICE_SHARE: Final = 0.7


def draw(rng: Random) -> Content:
    """Return a content; papers of an office are the larger part."""
    is_office = rng.random() < OFFICE_SHARE
    board = rng.choice(BOARDS)
    people = _people(rng, 7)
    day = date(rng.choice((2025, 2026)), 1, 7) + timedelta(rng.randrange(340))
    raised = _raised(rng, people, day, is_office=is_office)
    deadline = day + timedelta(rng.randrange(120, 300)) if rng.random() < 0.5 else None
    titles = rng.sample(_TITLES, 3)
    return Content(
        subject=rng.choice(SUBJECTS),
        board=board,
        raised=raised,
        is_office=is_office,
        day=day,
        number=rng.randrange(12, 990),
        officer=Officer(people[0], titles[0]),
        signers=(Officer(people[1], titles[1]), Officer(people[2], titles[2])),
        items=tuple(_items(rng, board, raised, deadline)),
        steps=tuple(_steps(board, day, to_assembly=raised is None or _in_assembly(raised))),
        referred=day - timedelta(rng.randrange(60, 100)),
        deadline=deadline,
        surveyed=(day.year - 1, rng.randrange(1, 13)),
        critic=rng.choice([code for code in _PARTIES if not raised or code not in raised.parties]),
        manner=rng.randrange(1_000_000),
        recipients=tuple(rng.sample(("Kommunstyrelsen", "Revisorerna", "Ekonomiavdelningen"), 2)),
    )


def _in_assembly(raised: Raised) -> bool:
    return raised.kind in _RAISED_IN_ASSEMBLY


def _people(rng: Random, number: int) -> list[str]:
    given, family = rng.sample(_GIVEN, number), rng.sample(_FAMILY, number)
    return [f"{first} {last}" for first, last in zip(given, family, strict=True)]


def _raised(rng: Random, people: list[str], day: date, *, is_office: bool) -> Raised | None:
    kind = rng.choice(_KINDS if is_office else _OWN_KINDS)
    if kind is None:
        return None
    parties = rng.sample(_PARTIES, 2)
    movers = [Mover(people[3], parties[0])]
    if kind is Kind.MEDBORGARFORSLAG:
        movers = []
    elif kind in _JOINT and rng.random() < 0.6:
        movers.append(Mover(people[4], rng.choice(parties)))
    seconds = not is_office and kind is Kind.NAMNDINITIATIV and rng.random() < 0.5
    seconder = Mover(people[5], movers[0].party) if seconds else None
    raised_on = day - timedelta(rng.randrange(120, 200)) if is_office else day
    return Raised(kind, tuple(movers), raised_on, seconder)


def _items(rng: Random, board: Board, raised: Raised | None, deadline: date | None) -> list[Item]:
    items = [_answer(rng, raised)] if raised else [rng.choice(_WITHOUT_INITIATIVE)]
    office = board.office[0].lower() + board.office[1:]
    if deadline:
        task = f"i uppdrag att redovisa arbetet senast den {long_day(deadline)}"
        items.append(
            Item(
                Outcome.UPPDRAG,
                f"ge {office} {task}",
                f"ger {office} {task}",
                f"{board.office} får {task}",
            )
        )
    if rng.random() < 0.4:
        items.append(_AT_ONCE)
    return items


_AT_ONCE: Final = Item(
    Outcome.JUSTERAS_OMEDELBART,
    "förklara paragrafen omedelbart justerad",
    "förklarar paragrafen omedelbart justerad",
    "Paragrafen förklaras omedelbart justerad",
)
_WITHOUT_INITIATIVE: Final = (
    Item(
        Outcome.ANTAS,
        "anta den föreslagna handlingsplanen för de kommande fyra åren",
        "antar den föreslagna handlingsplanen för de kommande fyra åren",
        "Den föreslagna handlingsplanen för de kommande fyra åren antas",
    ),
    Item(
        Outcome.GODKANNS,
        "godkänna redovisningen av uppdraget och lägga den till grund för det fortsatta arbetet",
        "godkänner redovisningen av uppdraget och lägger den till grund för det fortsatta arbetet",
        "Redovisningen av uppdraget godkänns och läggs till grund för det fortsatta arbetet",
    ),
)


def _answer(rng: Random, raised: Raised) -> Item:
    """Return what is to become of the initiative: the assembly decides on what was raised there."""
    matter = DEFINITE[raised.kind]
    shown = matter[0].upper() + matter[1:]
    answered = "besvarat" if matter.endswith("t") else "besvarad"
    reason = "med hänvisning till förvaltningens bedömning"
    deemed = Item(
        Outcome.BESVARAD,
        f"anse {matter} {answered} {reason}",
        f"anser {matter} {answered} {reason}",
        f"{shown} anses {answered} {reason}",
    )
    if raised.kind is Kind.SKRIVELSE:
        return deemed
    item = rng.choice(
        (
            deemed,
            Item(Outcome.AVSLAG, f"avslå {matter}", f"avslår {matter}", f"{shown} avslås"),
            Item(Outcome.BIFALL, f"bifalla {matter}", f"bifaller {matter}", f"{shown} bifalls"),
        )
    )
    return Item(item.outcome, item.infinitive, item.active, item.passive, _in_assembly(raised))


def _steps(board: Board, day: date, *, to_assembly: bool) -> list[Step]:
    """Return the way of the case, a step a fortnight."""
    committee = f"{board.name}s arbetsutskott"
    way = [
        (f"{board.name}s presidium", f"{board.initials} presidium"),
        (committee, f"{board.initials} arbetsutskott"),
        (board.name, board.name),
    ]
    if to_assembly:
        way += [
            ("Kommunstyrelsens arbetsutskott", "KSAU"),
            ("Kommunstyrelsen", "Kommunstyrelsen"),
            ("Kommunfullmäktige", "KF"),
        ]
    days = (day + timedelta(14 * number) for number in range(1, len(way) + 1))
    return [Step(name, short, on) for (name, short), on in zip(way, days, strict=True)]
