"""Records of fictional papers, as the extractors would hand them over."""

from __future__ import annotations

import copy
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = dict[str, Any]


@dataclass(frozen=True)
class Pages:
    """The pages of a paper; quotes them as evidence."""

    texts: tuple[str, ...]

    def quote(self, words: str, rule: str = "test.rule") -> dict[str, Any]:
        """Return the place of the first *words* in the paper as evidence."""
        number, text = next(
            (number, text) for number, text in enumerate(self.texts, start=1) if words in text
        )
        start = text.index(words)
        place = {"page": number, "start": start, "end": start + len(words), "text": words}
        return {**place, "rule": rule}

    def record(self, name: str, **facts: object) -> Record:
        """Return a record of these pages; the file's sha256 follows from *name*."""
        source = {
            "path": f"handlingar/{name}.pdf",
            "sha256": hashlib.sha256(name.encode()).hexdigest(),
            "media_type": "application/pdf",
            "pages": len(self.texts),
        }
        pages = [{"number": n, "text": text} for n, text in enumerate(self.texts, start=1)]
        empty: Record = {key: [] for key in ("parties", "persons", "dates", "decisions")}
        return {"source": source, "pages": pages, "timetable": [], "districts": []} | empty | facts


def statement() -> Record:
    """Return an office's statement on a citizen's proposal, with every kind of fact."""
    pages = Pages(
        (
            (
                "Ekhamra kommun\tTjänsteutlåtande\nFritidskontoret\t2025-01-23\tDnr KFN 2024/0187\n\n"
                "Svar på medborgarförslag om en ny lekplats vid Hamntorget\n\n"
                "Förslag till beslut\n"
                "1. Kultur- och fritidsnämnden tillstyrker förslaget om en lekplats vid\nHamntorget.\n"
                "2. Kommunfullmäktige anser medborgarförslaget besvarat.\n\n"
                "Ärendet behandlas i nämndens beredning den 4 februari 2025.\n\n"
                "Barnen i Norrhamra har långt till närmaste lekplats. Kontoret räknar med att"
            ),
            (
                "arbetet kan börja under våren.\n\nFörslagsställaren vill\n"
                "- att kommunen bygger en lekplats\n\n"
                "Hur många barn bor i området?\n\n"
                "Skickas till\nMark- och exploateringskontoret\n\nBilaga\nMedborgarförslaget\n\n"
                "Vilhelmina Askergren\nFritidschef\n\nVänsterpartiet och <b>Hamralistan</b> stöder förslaget."
            ),
        )
    )
    first = "1. Kultur- och fritidsnämnden tillstyrker förslaget om en lekplats vid\nHamntorget."
    passage = pages.quote("Kontoret räknar med att")
    passage["more"] = [pages.quote("arbetet kan börja under våren.")]
    return pages.record(
        "lekplats",
        kind="tjänsteutlåtande",
        title="Svar på medborgarförslag om en ny lekplats vid Hamntorget",
        municipality="Ekhamra",
        body="Kultur- och fritidsnämnden",
        date="2025-01-23",
        meeting_date="2025-02",
        diary_numbers=["KFN 2024/0187"],
        responds_to={"kind": "medborgarförslag", "party": None, "date": None, "title": None},
        evidence={
            "title": pages.quote("Svar på medborgarförslag om en ny lekplats vid Hamntorget"),
            "date": pages.quote("2025-01-23"),
            "diary_numbers": pages.quote("KFN 2024/0187"),
            "responds_to": pages.quote("medborgarförslag om en ny lekplats vid Hamntorget"),
        },
        decisions=[
            {
                "number": 1,
                "stage": "proposed",
                "body": "Kultur- och fritidsnämnden",
                "outcome": "tillstyrks",
                "text": "Kultur- och fritidsnämnden tillstyrker förslaget om en lekplats vid Hamntorget.",
                "evidence": pages.quote(first),
            },
            {
                "number": 2,
                "stage": "proposed",
                "body": "Kommunfullmäktige",
                "body_chain": ["Kultur- och fritidsnämnden", "Kommunfullmäktige"],
                "outcome": "besvarad",
                "text": "Kommunfullmäktige anser medborgarförslaget besvarat.",
                "evidence": pages.quote("2. Kommunfullmäktige anser medborgarförslaget besvarat."),
            },
        ],
        timetable=[
            {
                "body": "nämndens beredning",
                "body_resolved": None,
                "date": "2025-02-04",
                "planned": True,
                "evidence": pages.quote("nämndens beredning den 4 februari 2025"),
            }
        ],
        dates=[
            {"value": "2025-01-23", "evidence": pages.quote("2025-01-23")},
            {"value": "2025-02-04", "evidence": pages.quote("4 februari 2025")},
        ],
        persons=[
            {
                "name": "Vilhelmina Askergren",
                "role": "signatory",
                "title": "Fritidschef",
                "party": None,
                "evidence": pages.quote("Vilhelmina Askergren"),
            }
        ],
        parties=[
            {"party": "V", "role": "mentioned", "evidence": pages.quote("Vänsterpartiet")},
            {"party": "Hamralistan", "role": "mentioned", "evidence": pages.quote("Hamralistan")},
        ],
        districts=[
            {
                "name": "Norrhamra",
                "mentions": 1,
                "evidence": pages.quote("Norrhamra"),
                "passages": [passage],
            }
        ],
        demands=[
            {
                "text": "att kommunen bygger en lekplats",
                "evidence": pages.quote("att kommunen bygger en lekplats"),
            }
        ],
        questions=[
            {
                "text": "Hur många barn bor i området?",
                "evidence": pages.quote("Hur många barn bor i området?"),
            }
        ],
        recipients=[
            {
                "text": "Mark- och exploateringskontoret",
                "evidence": pages.quote("Mark- och exploateringskontoret"),
            }
        ],
        attachments=[
            {"text": "Medborgarförslaget", "evidence": pages.quote("Bilaga\nMedborgarförslaget")}
        ],
    )


def motion() -> Record:
    """Return a motion of two members of one party, without a date."""
    pages = Pages(
        (
            (
                "Motion om belysning på Åsgatan och Älvstigen\n\n"
                "Gång- och cykelvägarna till ridhallen är mörka. Kommunfullmäktige föreslås besluta\n"
                "att kommunen sätter upp gatubelysning\n\n"
                "Torvald Grindemark (S)\nYlva Månsdal (S)"
            ),
        )
    )
    return pages.record(
        "belysning",
        kind="motion",
        title="Motion om belysning på Åsgatan och Älvstigen",
        municipality="Ekhamra",
        body="Kommunfullmäktige",
        date=None,
        evidence={"title": pages.quote("Motion om belysning på Åsgatan och Älvstigen")},
        persons=[
            {"name": name, "role": "proposer", "party": "S", "evidence": pages.quote(name)}
            for name in ("Torvald Grindemark", "Ylva Månsdal")
        ],
        parties=[{"party": "S", "role": "proposer", "evidence": pages.quote("(S)")}],
        demands=[
            {
                "text": "att kommunen sätter upp gatubelysning",
                "evidence": pages.quote("att kommunen sätter upp gatubelysning"),
            }
        ],
    )


def minutes() -> Record:
    """Return an extract of another municipality's minutes, with a decision that was taken."""
    pages = Pages(
        (
            (
                "Östervallens kommun\nSocialnämnden\nSammanträdesprotokoll 2025-03-19\n\n"
                "§ 41 Svar på initiativ om öppethållande i hallen\n\nBeslut\n"
                "Socialnämnden avslår initiativet.\n\nReservation\nMårten Ödegård (KD)"
            ),
        )
    )
    return pages.record(
        "hallen",
        kind="protokollsutdrag",
        title="Svar på initiativ om öppethållande i hallen",
        municipality="Östervallen",
        body="Socialnämnden",
        date="2025-03-19",
        meeting_date="2025-03-19",
        decisions=[
            {
                "number": None,
                "stage": "taken",
                "body": "Socialnämnden",
                "outcome": "avslag",
                "paragraph": "41",
                "text": "Socialnämnden avslår initiativet.",
                "evidence": pages.quote("Socialnämnden avslår initiativet."),
            }
        ],
        dates=[{"value": "2025-03-19", "evidence": pages.quote("2025-03-19")}],
        persons=[
            {
                "name": "Mårten Ödegård",
                "role": "mentioned",
                "party": "KD",
                "evidence": pages.quote("Mårten Ödegård"),
            }
        ],
    )


def boxed(record: Record) -> Record:
    """Return *record* as if its pages were A4 and each line of a fact stood at the top of one."""
    other = copy.deepcopy(record)
    for page in other["pages"]:
        page |= {"width": 595.3, "height": 841.9}
    for place in _places(other):
        lines = range(place["text"].count("\n") + 1)
        place["boxes"] = [[71.0, 27.0 + 15 * line, 300.5, 40.5 + 15 * line] for line in lines]
    return other


def _places(value: object) -> Iterator[dict[str, Any]]:
    match value:
        case list():
            for part in value:
                yield from _places(part)
        case dict():
            if "start" in value and "text" in value:
                yield value
            yield from _places(list(value.values()))


def moved(record: Record, path: str) -> Record:
    """Return *record* as if its file lay at *path*."""
    other = copy.deepcopy(record)
    other["source"]["path"] = path
    return other


def part(record: Record, number: int) -> Record:
    """Return *record* as part *number* of a bundle."""
    other = copy.deepcopy(record)
    other["source"] |= {"part": number, "page_range": [number, number]}
    return other
