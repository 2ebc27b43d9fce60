"""How municipalities, regions and their boards are called, by the gazetteers."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def organisations_by_form() -> dict[str, str]:
    """Return "lunds kommun" -> "Lund", for every name that a municipality uses of itself."""
    found: dict[str, str] = {}
    for row in gazetteer.rows("municipalities"):
        forms = {row["kommun_form"], row["self_name"]}
        forms |= {f"{row['genitive']} kommun", f"{row['name']} kommun"}
        if "stad" in row["self_name"].lower():
            forms |= {f"{row['name']} stad", f"{row['genitive']} stad"}
        found |= {form.lower(): row["name"] for form in forms}
    return found


@cache
def municipalities() -> dict[str, str]:
    """Return the short names, and their genitives, in lower case."""
    return {
        form.lower(): row["name"]
        for row in gazetteer.rows("municipalities")
        for form in (row["name"], row["genitive"])
    }


@cache
def domains() -> dict[str, str]:
    """Return domain -> municipality or region; Gotland is both."""
    regions = {
        domain: row["name"]
        for row in gazetteer.rows("regions")
        for domain in gazetteer.names(row["domains"])
    }
    return regions | {row["domain"]: row["name"] for row in gazetteer.rows("municipalities")}


@cache
def district_boards() -> dict[str, str]:
    """Return district (and its genitive) -> city, for districts that only one city has."""
    rows = [row for row in gazetteer.rows("districts") if "stadsdelsnämnd" in row["kind"]]
    return _only_owners(rows)


@cache
def social_boards() -> dict[str, str]:
    """Return area -> city for cities whose social boards bear the names of areas."""
    rows = [row for row in gazetteer.rows("districts") if row["kind"] == "stadsområde"]
    return _only_owners([row for row in rows if not row["to_year"]])


def _only_owners(rows: Iterable[gazetteer.Row]) -> dict[str, str]:
    """Return district, nominative or genitive in lower case, -> the one city that has it."""
    cities: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        for form in (row["district"], gazetteer.genitive(row["district"])):
            cities[form.lower()].add(row["municipality"])
    return {form: min(owners) for form, owners in cities.items() if len(owners) == 1}
