"""When a fact that was read is the fact that gold states, field by field."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ALIKE: Final = 0.90
"""From this similarity on two texts are the same item (ratio of matching characters, 0..1)."""

Row = dict[str, Any]
Key = tuple[str, ...]
"""What of a fact is compared; of a fuzzy field the last member by likeness."""

_ONE_FORM: Final = str.maketrans(
    dict.fromkeys("–—‐‑−", "-") | dict.fromkeys("’‘", "'") | dict.fromkeys("“”", '"') | {"\xad": ""}
)
_PARTY_NAMES: Final = {
    "demokraterna": "d",
    "feministiskt initiativ": "fi",
    "f!": "fi",
    "fp": "l",
    "vpk": "v",
    "kds": "kd",
    "örebropartiet": "örp",
    "nackalistan": "nl",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the table of scores.

    ``source`` is the key of the record that holds it and ``keys`` makes its value comparable.
    ``needs`` is a key that gold must have for the field to be scored. ``speaks_of`` tells whether
    a found key is about anything that gold states; where it is not, it counts neither way.
    """

    name: str
    source: str
    keys: Callable[[Any], list[Key]]
    fuzzy: bool = False
    needs: str = ""
    speaks_of: Callable[[Key, list[Key]], bool] | None = None


def plain(value: object) -> str:
    """Return *value* casefolded, with one kind of hyphen, quote and space; "" for None."""
    if value is None:
        return ""
    text = unicodedata.normalize("NFKC", str(value)).translate(_ONE_FORM)
    return " ".join(text.split()).strip(" .;,:").casefold()


def likeness(gold: str, found: str) -> float:
    """Return how alike two texts are, 0..1; 0 where that is less than ``ALIKE``."""
    if gold == found:
        return 1.0
    matcher = SequenceMatcher(None, gold, found, autojunk=False)
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= ALIKE else 0.0


def rows(value: Iterable[object] | None) -> list[Row]:
    """Return the facts of a list field; a bare text stands for a fact of that text."""
    return [
        fact if isinstance(fact, dict) else {"text": fact, "name": fact, "value": fact}
        for fact in value or ()
    ]


def _party(value: object) -> str:
    name = plain(value)
    return _PARTY_NAMES.get(name, name)


def _paragraph(row: Row) -> str:
    return re.sub(r"[§\s]+", "", plain(row.get("paragraph")))


def _mover(row: Row) -> str:
    return plain(row.get("person")) or _party(row.get("party"))


def _role(row: Row) -> str:
    return str(row.get("role", "mentioned"))


def _stage(row: Row) -> str:
    return str(row.get("stage", ""))


def _scalar(value: object) -> list[Key]:
    return [] if value in (None, "") else [(plain(value),)]


def _numbers(value: Iterable[object] | None) -> list[Key]:
    return sorted({(plain(number).replace(" ", ""),) for number in value or ()})


def _answered(value: Mapping[str, Any] | None) -> list[Key]:
    answered = value or {}
    forms = {"kind": plain, "party": _party, "date": plain}
    return [(part, form(answered[part])) for part, form in forms.items() if answered.get(part)]


def _ballots(value: Iterable[object] | None) -> list[Key]:
    return sorted(
        {
            (_paragraph(vote), plain(ballot.get("name")), str(ballot.get("vote")))
            for vote in rows(value)
            for ballot in vote.get("ballots") or ()
        }
    )


def _all(key: Callable[[Row], Key], only: str = "") -> Callable[[Any], list[Key]]:
    """Key every fact, or those that have *only*, in the order of the paper."""

    def keys(value: Iterable[object] | None) -> list[Key]:
        return [key(row) for row in rows(value) if not only or row.get(only)]

    return keys


def _once(key: Callable[[Row], Key], only: str = "") -> Callable[[Any], list[Key]]:
    """Key each different fact once, sorted."""
    every = _all(key, only)
    return lambda value: sorted(set(every(value)))


def _text(row: Row) -> Key:
    return (plain(row.get("text")),)


def _about_a_stated_text(found: Key, stated: list[Key]) -> bool:
    return any(likeness(found[-1], key[-1]) for key in stated)


def _about_a_stated_name(found: Key, stated: list[Key]) -> bool:
    return any(found[0] == key[0] for key in stated)


FIELDS: Final = (
    Field("kind", "kind", _scalar),
    Field("title", "title", _scalar, fuzzy=True),
    Field("municipality", "municipality", _scalar),
    Field("body", "body", _scalar),
    Field("date", "date", _scalar),
    Field("meeting_date", "meeting_date", _scalar),
    Field("diary_numbers", "diary_numbers", _numbers),
    Field("responds_to", "responds_to", _answered),
    Field("parties", "parties", _once(lambda row: (_party(row.get("party")), _role(row)))),
    Field("persons", "persons", _once(lambda row: (plain(row.get("name")),))),
    Field(
        "person_party",
        "persons",
        _once(lambda row: (plain(row.get("name")), _party(row["party"])), only="party"),
        speaks_of=_about_a_stated_name,
    ),
    Field("person_roles", "persons", _once(lambda row: (plain(row.get("name")), _role(row)))),
    Field("dates", "dates", _once(lambda row: (plain(row.get("value")),))),
    Field("decisions", "decisions", _all(_text), fuzzy=True),
    Field(
        "outcomes",
        "decisions",
        _all(lambda row: (_stage(row), plain(row.get("outcome")), plain(row.get("text")))),
        fuzzy=True,
    ),
    Field(
        "deciding_body",
        "decisions",
        _all(lambda row: (plain(row["body"]), plain(row.get("text"))), only="body"),
        fuzzy=True,
        speaks_of=_about_a_stated_text,
    ),
    Field(
        "timetable",
        "timetable",
        _once(lambda row: (plain(row.get("body")), plain(row.get("date")))),
    ),
    Field("districts", "districts", _once(lambda row: (plain(row.get("name")),))),
    Field("demands", "demands", _all(_text), fuzzy=True),
    Field("questions", "questions", _all(_text), fuzzy=True),
    Field("recipients", "recipients", _all(_text), fuzzy=True),
    Field("attachments", "attachments", _all(_text), fuzzy=True),
    Field(
        "items",
        "items",
        _all(lambda row: (_paragraph(row) or plain(row.get("number")), plain(row.get("title")))),
        fuzzy=True,
    ),
    Field(
        "decided",
        "decisions",
        _all(
            lambda row: (_paragraph(row), _stage(row), plain(row.get("outcome"))), only="paragraph"
        ),
        needs="items",
    ),
    Field(
        "motions",
        "motions",
        _once(lambda row: (_paragraph(row), _mover(row), plain(row.get("kind")))),
    ),
    Field(
        "votes",
        "votes",
        _all(lambda row: (_paragraph(row), str(row.get("yes")), str(row.get("no")))),
    ),
    Field("ballots", "votes", _ballots),
    Field("reservations", "reservations", _once(lambda row: (_paragraph(row), _mover(row)))),
    Field("recusals", "recusals", _once(lambda row: (_paragraph(row), _mover(row)))),
)
