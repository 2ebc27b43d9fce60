"""Gold: what a paper says to a careful reader, written by hand, and what such a label may say."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import (
    INITIATIVES,
    Choice,
    Kind,
    MotionKind,
    Outcome,
    PartyRole,
    Role,
    Stage,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path


class GoldError(ValueError):
    """A label that gold may not have. The message names the file and the place in it."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What one paper says.

    ``paper`` is its file name, ``facts`` the labels as in the record, without evidence; a key
    that is missing is not judged. ``path`` is the gold's own file.
    """

    paper: str
    facts: Mapping[str, Any]
    path: Path

    @property
    def part(self) -> int | None:
        """Which paper of a bundle this is, counted from 1; None of a file that is one paper."""
        return self.facts.get("part")


def read_gold(directory: Path) -> list[Gold]:
    """Return the gold of every paper in *directory*, by file name.

    Raises GoldError where a file is no JSON object or says what a label may not say, and where
    two files speak of the same paper, or of the same part of a bundle.
    """
    found: dict[tuple[str, int | None], Gold] = {}
    for path in sorted(directory.glob("*.json")):
        gold = _read(path)
        if other := found.get((gold.paper, gold.part)):
            raise GoldError(f"{path}: {gold.paper} har redan facit i {other.path.name}")
        found[gold.paper, gold.part] = gold
    return list(found.values())


def _read(path: Path) -> Gold:
    try:
        labels = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise GoldError(f"{path}: inte JSON: {error}") from error
    if not isinstance(labels, dict):
        raise GoldError(f"{path}: ett facit är ett objekt, inte {_show(labels)}")
    paper = labels.pop("paper", None)
    if not _TEXT.allows(paper):
        raise GoldError(f"{path}: paper: ska vara handlingens filnamn, inte {_show(paper)}")
    for problem in _problems(labels):
        raise GoldError(f"{path}: {problem}")
    return Gold(paper, MappingProxyType(labels), path)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a value may be; ``wanted`` says so to a reader."""

    wanted: str
    allows: Callable[[object], bool]


@dataclass(frozen=True, slots=True)
class _Row:
    """What a listed fact must and may say."""

    must: Mapping[str, _Shape]
    may: Mapping[str, _Shape] = field(default_factory=dict)


_PARTS_OF_A_YEAR: Final = frozenset({*range(1, 13), *range(21, 25), *range(33, 42)})
"""Months, and EDTF's seasons, quarters, tertials and half-years."""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value == value.strip() != ""


def _is_date(value: object) -> bool:
    """Whether *value* is a day, a month, or a season, quarter, tertial or half-year of EDTF."""
    if not isinstance(value, str):
        return False
    if part := re.fullmatch(r"[0-9]{4}-([0-9]{2})", value):
        return int(part[1]) in _PARTS_OF_A_YEAR
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_period(value: object) -> bool:
    """Whether *value* is a date, or two with a slash between: an interval."""
    return isinstance(value, str) and value.count("/") <= 1 and all(map(_is_date, value.split("/")))


def _one_of(values: Iterable[str]) -> _Shape:
    allowed = [str(value) for value in values]
    return _Shape(f"ett av {', '.join(allowed)}", lambda value: value in allowed)


def _or_null(shape: _Shape) -> _Shape:
    return _Shape(f"{shape.wanted} eller null", lambda value: value is None or shape.allows(value))


def _all(shape: _Shape) -> _Shape:
    return _Shape(
        f"en lista där varje del är {shape.wanted}",
        lambda value: isinstance(value, list) and all(map(shape.allows, value)),
    )


_TEXT: Final = _Shape("en text utan blanktecken i ändarna", _is_text)
_DATE: Final = _Shape("ett datum enligt ISO 8601 eller EDTF", _is_date)
_PERIOD: Final = _Shape("ett datum enligt ISO 8601 eller EDTF, eller två med / emellan", _is_period)
_COUNT: Final = _Shape("ett heltal", lambda value: type(value) is int and value >= 0)
_YES: Final = _Shape("true", lambda value: value is True)
_NAME: Final = _or_null(_TEXT)

_SCALARS: Final[Mapping[str, _Shape]] = {
    "kind": _one_of(Kind),
    "title": _NAME,
    "municipality": _NAME,
    "body": _NAME,
    "date": _or_null(_DATE),
    "meeting_date": _or_null(_DATE),
}

_PLAIN: Final[Mapping[str, _Shape]] = {
    "part": _Shape("ett heltal från 1", lambda value: type(value) is int and value > 0),
    "diary_numbers": _all(_TEXT),
}

_ANSWERED: Final = _Row(
    {}, {"kind": _one_of(sorted(INITIATIVES)), "party": _TEXT, "date": _DATE, "title": _TEXT}
)

_WORDING: Final = _Row({"text": _TEXT})
_IN_MINUTES: Final = {"paragraph": _NAME}
_BALLOT: Final = _Row({"name": _TEXT, "vote": _one_of(Choice)}, {"party": _NAME})
_BALLOTS: Final = _all(_Shape("en röst med namn", lambda value: _is_row(value, _BALLOT)))

_ROWS: Final[Mapping[str, _Row]] = {
    "parties": _Row({"party": _TEXT, "role": _one_of(PartyRole)}),
    "persons": _Row(
        {"name": _TEXT, "role": _one_of(Role)},
        {"party": _NAME, "title": _NAME, "organisation": _NAME},
    ),
    "dates": _Row({"value": _PERIOD}),
    "decisions": _Row(
        {"text": _TEXT, "stage": _one_of(Stage), "outcome": _one_of(Outcome)},
        {"number": _or_null(_COUNT), "body": _NAME, **_IN_MINUTES},
    ),
    "timetable": _Row({"body": _TEXT, "date": _DATE}),
    "districts": _Row({"name": _TEXT}),
    "demands": _WORDING,
    "questions": _WORDING,
    "recipients": _WORDING,
    "attachments": _WORDING,
    "items": _Row({"title": _TEXT}, {"number": _NAME, "diary_numbers": _all(_TEXT), **_IN_MINUTES}),
    "motions": _Row(
        {"kind": _one_of(MotionKind)},
        {"person": _NAME, "party": _NAME, "text": _NAME, **_IN_MINUTES},
    ),
    "votes": _Row(
        {"yes": _COUNT, "no": _COUNT},
        {
            "abstain": _or_null(_COUNT),
            "absent": _or_null(_COUNT),
            "ballots": _BALLOTS,
            **_IN_MINUTES,
        },
    ),
    "reservations": _Row({}, {"person": _NAME, "party": _NAME, **_IN_MINUTES}),
    "recusals": _Row({"person": _TEXT}, _IN_MINUTES),
}


def _problems(labels: Mapping[str, object]) -> Iterator[str]:
    """Yield what is wrong with *labels*, each problem with its place."""
    for key, value in labels.items():
        if key in _SCALARS:
            for option in _options(value):
                yield from _mismatch(key, option, _SCALARS[key])
        elif key == "responds_to":
            for option in _options(value):
                if option is not None:
                    yield from _row_problems(key, option, _ANSWERED)
        elif key in _PLAIN:
            yield from _mismatch(key, value, _PLAIN[key])
        elif key in _ROWS:
            yield from _list_problems(key, value, _ROWS[key])
        else:
            yield f"{key}: okänd nyckel"


def _options(value: object) -> list[object]:
    """Return the answers that *value* accepts: those of an ``any_of``, or itself."""
    if isinstance(value, dict) and value.keys() == {"any_of"} and isinstance(value["any_of"], list):
        return value["any_of"]
    return [value]


def _list_problems(key: str, value: object, row: _Row) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{key}: ska vara en lista, inte {_show(value)}"
        return
    row = _Row(row.must, {**row.may, "optional": _YES})
    for number, fact in enumerate(value):
        yield from _row_problems(f"{key}[{number}]", fact, row)


def _row_problems(place: str, fact: object, row: _Row) -> Iterator[str]:
    if not isinstance(fact, dict):
        yield f"{place}: ska vara ett objekt, inte {_show(fact)}"
        return
    yield from (f"{place}.{name}: saknas" for name in row.must if name not in fact)
    for name, value in fact.items():
        shape = row.must.get(name) or row.may.get(name)
        if shape:
            yield from _mismatch(f"{place}.{name}", value, shape)
        else:
            yield f"{place}.{name}: okänd nyckel"


def _is_row(value: object, row: _Row) -> bool:
    return not any(_row_problems("", value, row))


def _mismatch(place: str, value: object, shape: _Shape) -> Iterator[str]:
    if not shape.allows(value):
        yield f"{place}: ska vara {shape.wanted}, inte {_show(value)}"


def _show(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
