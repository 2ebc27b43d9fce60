"""Cases as tables that people read: on a terminal, as CSV, in Excel."""

from __future__ import annotations

import csv
import io
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    Case = Mapping[str, Any]

CLOSED: Final = frozenset({"avgjord", "avskriven"})

_WIDTHS: Final = {"Ärende": 24, "Rubrik": 44, "Läge": 30, "Nästa steg": 30}
"""Characters of the columns that wrap on a terminal."""


def is_open(case: Case) -> bool:
    """Whether a case still waits for its decision."""
    return case["status"] not in CLOSED


def concerns(case: Case, body: str) -> bool:
    """Whether a body has had, or is to have, a part in a case; part of its name will do."""
    wanted = body.casefold()
    return any(wanted in (event["body"] or "").casefold() for event in case["events"])


def _yes(value: object) -> str:
    return "ja" if value else "nej"


def _next(case: Case) -> str:
    following = case["next"]
    return f"{following['date']} {following['body'] or ''}".strip() if following else ""


def _names(case: Case) -> str:
    return ", ".join(PurePath(paper).name for paper in case["papers"])


COLUMNS: Final[Mapping[str, Callable[[Case], object]]] = {
    "Ärende": lambda case: case["case"],
    "Rubrik": lambda case: case["title"],
    "Slag": lambda case: case["kind"],
    "Kommun": lambda case: case["municipality"],
    "Diarienummer": lambda case: ", ".join(case["diary_numbers"]),
    "Partier": lambda case: ", ".join(case["parties"]),
    "Förslagsställare": lambda case: ", ".join(case["persons"]),
    "Väckt": lambda case: case["raised"],
    "Senast": lambda case: case["due"],
    "Varför": lambda case: case["due_reason"],
    "Försenat": lambda case: _yes(case["overdue"]),
    "Svar finns": lambda case: "" if case["answered"] is None else _yes(case["answered"]),
    "Status": lambda case: case["status"],
    "Beslut": lambda case: case["outcome"],
    "Skäl": lambda case: case["reason"],
    "Nästa steg": _next,
    "Handlingar": _names,
}
"""The columns of a list of cases, for CSV and Excel."""


def rows(cases: Iterable[Case]) -> list[list[object]]:
    """Return a row a case, a cell a column."""
    return [[read(case) or "" for read in COLUMNS.values()] for case in cases]


def as_csv(cases: Iterable[Case]) -> str:
    """Return the cases as CSV with a line of headings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows(cases))
    return out.getvalue()


def write_xlsx(path: Path, cases: Iterable[Case]) -> None:
    """Write the cases to an Excel file with a filter on each column. Raises OSError."""
    import xlsxwriter

    with path.open("wb") as file, xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Ärenden")
        found = rows(cases)
        for at, row in enumerate([list(COLUMNS), *found]):
            sheet.write_row(at, 0, row, book.add_format({"bold": True}) if at == 0 else None)
        sheet.autofilter(0, 0, len(found), len(COLUMNS) - 1)
        sheet.freeze_panes(1, 1)
        sheet.autofit(max_width=400)


def as_text(cases: Sequence[Case]) -> str:
    """Return the cases as a table for a terminal, and how many they are."""
    from tabulate import tabulate

    if not cases:
        return "Inga ärenden att visa."
    shown = [
        {
            "Ärende": case["case"],
            "Rubrik": case["title"] or "",
            "Väckt": case["raised"] or "",
            "Senast": f"{case['due'] or ''}{' FÖRSENAT' if case['overdue'] else ''}",
            "Läge": f"{case['status']}{': ' + case['outcome'] if case['outcome'] else ''}",
            "Nästa steg": _next(case),
        }
        for case in cases
    ]
    widths = [_WIDTHS.get(name) for name in shown[0]]
    late = sum(bool(case["overdue"]) for case in cases)
    found = tabulate(shown, headers="keys", maxcolwidths=widths, disable_numparse=True)
    return f"{found}\n\n{len(cases)} ärenden, varav {late} försenade"


def agenda(cases: Iterable[Case], body: str, as_of: str) -> str:
    """Return what a body takes up and when, as text; its open cases without a day come last."""
    wanted = [case for case in cases if is_open(case) and concerns(case, body)]
    days: dict[str, list[Case]] = {}
    for case in wanted:
        for when in _days(case, body, as_of) or [""]:
            days.setdefault(when, []).append(case)
    if not days:
        return f"Inga öppna ärenden hos {body}."
    order = sorted(days, key=lambda when: (not when, when))
    return "\n\n".join(_day(when, days[when]) for when in order)


def _days(case: Case, body: str, as_of: str) -> list[str]:
    planned = (
        event["date"]
        for event in case["events"]
        if event["planned"] and body.casefold() in (event["body"] or "").casefold()
    )
    return sorted({when for when in planned if when and when >= as_of})


def _day(when: str, cases: Sequence[Case]) -> str:
    lines = [when or "Öppna ärenden utan planerad dag"]
    for case in sorted(cases, key=lambda each: each["case"]):
        notes = [case["status"], *_notes(case)]
        lines.append(f"  {case['case']}  {case['title'] or 'utan rubrik'} ({', '.join(notes)})")
    return "\n".join(lines)


def _notes(case: Case) -> list[str]:
    late = [f"försenat sedan {case['due']}"] if case["overdue"] else []
    lacking = ["saknar svar"] if case["answered"] is False else []
    return late + lacking
