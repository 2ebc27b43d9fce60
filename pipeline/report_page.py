"""The quality report as a file: JSON for the site, Markdown for a person."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_SHARES: Final = ("precision", "recall", "f1")
_FIGURES: Final = ("facit", "hittade", "precision", "täckning", "F1")


def as_json(report: Mapping[str, Any]) -> str:
    """Return *report* as JSON, one figure a line, so that two of them can be compared."""
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def as_markdown(report: Mapping[str, Any]) -> str:
    """Return *report* as Markdown in Swedish."""
    return "\n".join(_page(report)) + "\n"


def _page(report: Mapping[str, Any]) -> Iterator[str]:
    yield f"# {report['title']}"
    for sentence in report["about"]:
        yield from ("", sentence)
    yield from _section("Per uppgift", _table("Uppgift", [*report["fields"], _sum(report)]))
    yield from _section("Per kommun", _places(report["municipalities"]))
    for place in report["municipalities"]:
        told = [row for row in place["fields"] if row["support"] or row["found"]]
        yield from _section(place["name"], _table("Uppgift", told), level=3)
    yield from _section("Det här är inte mätt", [f"- {line}" for line in report["not_covered"]])
    yield from _section("Per regel", _rules(report["rules"]))


def _section(heading: str, lines: Sequence[str], level: int = 2) -> Iterator[str]:
    yield from ("", f"{'#' * level} {heading}", "", *lines)


def _sum(score: Mapping[str, Any]) -> dict[str, Any]:
    return {"name": "alla", **score["total"]}


def _table(heading: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return [*_head(heading, *_FIGURES), *(_row(row["name"], *_figures(row)) for row in rows)]


def _places(places: Sequence[Mapping[str, Any]]) -> list[str]:
    rows = [
        _row(
            place["name"],
            str(place["papers"]),
            str(place["whole"]),
            *_figures(place["total"]),
        )
        for place in places
    ]
    return [*_head("Kommun", "handlingar", "helt rätt", *_FIGURES), *rows]


def _rules(rules: Sequence[Mapping[str, Any]]) -> list[str]:
    return [
        "Konfidens är precisionens nedre gräns (Wilson, 95 %): få exempel ger låg konfidens.",
        "",
        *_head("Regel", "rätt", "hittade", "konfidens"),
        *(
            _row(
                f"`{rule['rule']}`",
                str(rule["right"]),
                str(rule["found"]),
                _share(rule["confidence"]),
            )
            for rule in rules
        ),
    ]


def _figures(count: Mapping[str, Any]) -> list[str]:
    return [str(count["support"]), str(count["found"]), *(_share(count[name]) for name in _SHARES)]


def _head(*cells: str) -> list[str]:
    return [_row(*cells), _row("---", *["---:"] * (len(cells) - 1))]


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}".replace(".", ",")


FORMATS: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = MappingProxyType(
    {".json": as_json, ".md": as_markdown}
)
"""By the ending of the file's name."""
