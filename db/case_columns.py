"""A list of cases for spreadsheets: the columns, as CSV and as Excel. Keys as in the contract."""

from __future__ import annotations

import csv
import io
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Case = Mapping[str, Any]


def _yes(value: object) -> str:
    return "ja" if value else "nej"


def following(case: Case) -> str:
    """Return when and where a case is next taken up, "" where no paper says."""
    step = case["next"]
    return f"{step['date']} {step['body'] or ''}".strip() if step else ""


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
    "Nästa steg": following,
    "Handlingar": _names,
    "Länk": lambda case: case.get("link"),
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


def as_xlsx(cases: Iterable[Case]) -> bytes:
    """Return the cases as an Excel file with a filter on each column."""
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Ärenden")
        found = rows(cases)
        for at, row in enumerate([list(COLUMNS), *found]):
            sheet.write_row(at, 0, row, book.add_format({"bold": True}) if at == 0 else None)
        sheet.autofilter(0, 0, len(found), len(COLUMNS) - 1)
        sheet.freeze_panes(1, 1)
        sheet.autofit(max_width=400)
    return out.getvalue()
