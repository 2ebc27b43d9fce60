"""The forms of Vinterhamn: letters, office papers, extracts and whole minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.samples.element import Columns, PageBreak, Paper, Run, Sheet, Space
from corpus.samples.prose import prose

if TYPE_CHECKING:
    from corpus.samples.element import Element

TOWN: Final = "Vinterhamns kommun"

Rows = tuple[tuple[str, ...], ...]


def letter(file: str, sender: str, kind: str, text: str, names: tuple[str, ...]) -> Paper:
    """Return what members or residents raise, *names* below the text."""
    head = (Run(71, 54, sender, 13, bold=True),) if sender else ()
    return Paper(
        file,
        Sheet(first=head, start=72, family="Times", size=12),
        (
            *((Columns((0.0,), ((kind,),)),) if kind else ()),
            *prose(text),
            Space(16),
            Columns((0.0,), tuple((name,) for name in names)),
        ),
    )


def office(file: str, head: tuple[str, str, str, str, str], text: str, signed: Rows) -> Paper:
    """Return an office's paper; *head* is its office, officer, day, case number and board."""
    unit, officer, day, number, board = head
    name, title = officer.split(", ")
    return Paper(
        file,
        Sheet(
            first=(
                Run(71, 48, TOWN, 13, bold=True),
                Run(320, 48, "TJÄNSTESKRIVELSE", 10, bold=True),
                Run(490, 48, "{page} ({pages})"),
                Run(71, 62, unit, 10),
            ),
            later=(Run(71, 48, TOWN), Run(490, 48, "{page} ({pages})")),
            start=76,
            size=10.5,
        ),
        (
            Columns(
                (0.0, 249.0),
                (
                    ("*Handläggare", "*Datum"),
                    (name, day),
                    (title, "*Diarienummer"),
                    ("", number),
                    ("", "*Till"),
                    ("", board),
                ),
            ),
            *prose(text),
            Space(20),
            Columns((0.0, 230.0), signed),
        ),
    )


def _head(body: str, day: str, word: str) -> tuple[Run, ...]:
    return (
        Run(71, 46, TOWN, 12, bold=True),
        Run(300, 46, word, 11, bold=True),
        Run(490, 46, "{page} ({pages})"),
        Run(71, 60, body, 10),
        Run(300, 60, f"Sammanträdesdatum {day}", 10),
    )


def _sheet(head: tuple[Run, ...]) -> Sheet:
    foot = (Run(71, 796, "Justerandes sign", 8), Run(400, 796, "Utdragsbestyrkande", 8))
    return Sheet(first=head, later=head, foot=foot, start=78, family="Times", size=11.5)


def extract(file: str, body: str, day: str, text: str) -> Paper:
    """Return one § of the minutes of *body*, which *text* begins with its heading."""
    return Paper(file, _sheet(_head(body, day, "PROTOKOLLSUTDRAG")), prose(text))


def minutes(file: str, body: str, day: str, present: Rows, text: str) -> Paper:
    """Return whole minutes: a front page with who was *present*, then every §."""
    chair, adjuster = present[0][0], present[1][0]
    front: tuple[Element, ...] = (
        Columns(
            (0.0, 150.0),
            (
                ("*Plats och tid", "Sessionssalen, kommunhuset, kl. 18.00–20.40"),
                ("*Beslutande", f"{chair}, ordförande"),
                *(("", name) for name, *_ in present[1:]),
                ("*Övriga närvarande", "Disa Hamrelius, kommunsekreterare"),
                ("*Utses att justera", adjuster),
            ),
        ),
        Space(12),
        Columns(
            (0.0, 110.0),
            (
                ("*Underskrifter", ""),
                ("Sekreterare", "Disa Hamrelius"),
                ("Ordförande", chair.split(" (")[0]),
                ("Justerande", adjuster.split(" (")[0]),
            ),
        ),
        PageBreak(),
    )
    return Paper(file, _sheet(_head(body, day, "SAMMANTRÄDESPROTOKOLL")), (*front, *prose(text)))


def agenda(file: str, body: str, day: str, text: str) -> Paper:
    """Return the agenda of a meeting."""
    head = (
        Run(71, 46, TOWN, 12, bold=True),
        Run(300, 46, "KALLELSE", 10, bold=True),
        Run(71, 60, body),
        Run(300, 60, day),
    )
    return Paper(file, Sheet(first=head, start=78, size=11), prose(text))
