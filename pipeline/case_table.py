"""Cases as text on a terminal: a table, and what a body takes up next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.case_columns import following
from pipeline.link import CLOSED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Case = Mapping[str, Any]

_WIDTHS: Final = {"Ärende": 24, "Rubrik": 44, "Läge": 30, "Nästa steg": 30}
"""Characters of the columns that wrap on a terminal."""


def is_open(case: Case) -> bool:
    """Whether a case still waits for its decision."""
    return case["status"] not in CLOSED


def concerns(case: Case, body: str) -> bool:
    """Whether a body has had, or is to have, a part in a case; part of its name will do."""
    wanted = body.casefold()
    return any(wanted in (event["body"] or "").casefold() for event in case["events"])


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
            "Nästa steg": following(case),
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
