"""The list of what wants a look, for a terminal and as CSV."""

from __future__ import annotations

import csv
import io
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.review import Finding

HEADINGS: Final = ("Varför", "Handling eller ärende", "Namn", "Sida", "Uppgift", "Beteckning")


def as_csv(findings: Sequence[Finding]) -> str:
    """Return the list as CSV with a line of headings."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([HEADINGS, *findings])
    return out.getvalue()


def as_text(findings: Sequence[Finding]) -> str:
    """Return the list with a heading for each reason, and how to go on."""
    if not findings:
        return "Inget att granska."
    parts = []
    for why, group in groupby(findings, key=lambda each: each.why):
        some = list(group)
        parts.append("\n".join([f"{why} ({len(some)})", *map(_line, some)]))
    return "\n\n".join([*parts, "Rätta med: namndkoll correct BETECKNING NYTT --why SKÄL"])


def _line(found: Finding) -> str:
    page = f", sidan {found.page}" if found.page else ""
    where = found.target or found.subject
    return f"  {where}  {found.name}{page}: {found.value or ''}"
