"""How a record becomes rows: a pure function, so that loading is only a matter of writing."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import MINUTES, Kind
from db.collation import sort_key
from db.meaning import LISTS
from extractors import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Row = dict[str, Any]

NAMES: Final = ("rule", "party", "body", "person", "district")
"""Tables of names that papers share, in the order in which they are written."""

FACTS: Final = (
    "fact",
    "span",
    "box",
    "decision",
    "consultation",
    "person_role",
    "party_role",
    "district_mention",
    "passage",
    "diary_number",
    "meeting",
    "item",
    "item_diary_number",
    "motion",
    "vote",
    "ballot",
    "reservation",
    "recusal",
    "statement",
)
"""Tables that hold what one paper says, in the order in which they are written."""

OF_MEETINGS: Final = MINUTES | {Kind.KALLELSE}
"""Papers of a meeting, whether or not they say where and when it was."""

_MEETING: Final = ("place", "start", "end", "adjusted", "posted", "removed")
_EDGES: Final = ("x0", "top", "x1", "bottom")
_ID_LENGTH: Final = 16


def paper_id(record: Mapping[str, Any]) -> str:
    """Return the paper's permanent name: 16 digits of its file's sha256, "-N" for part N."""
    source = record["source"]
    part = source.get("part")
    name: str = source["sha256"][:_ID_LENGTH]
    return name if part is None else f"{name}-{part}"


def digest(record: Mapping[str, Any]) -> str:
    """Return a sha256 that changes when the record does, wherever its file lies."""
    source = {key: value for key, value in record["source"].items() if key != "path"}
    text = json.dumps({**record, "source": source}, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def pages(record: Mapping[str, Any]) -> list[Row]:
    """Return the row of each page; width and height are of media that have places."""
    paper = paper_id(record)
    return [
        {"paper": paper} | {key: page.get(key) for key in ("number", "text", "width", "height")}
        for page in record["pages"]
    ]


def read(record: Mapping[str, Any], first_fact: int) -> Rows:
    """Return every row of *record* but its pages; its facts count up from *first_fact*."""
    rows = Rows(paper_id(record), record.get("municipality"), first_fact)
    rows.add_paper(record)
    for key, evidence in (record.get("evidence") or {}).items():
        rows.add_single(key, record.get(key), evidence)
    rows.add_meeting(record)
    for key, add in LISTS.items():
        for entry in record.get(key) or ():
            add(rows, entry)
    return rows


@dataclass
class Rows:
    """The rows of one paper, by table."""

    paper: str
    municipality: str | None
    next_fact: int
    tables: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    names: dict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))

    def add_paper(self, record: Mapping[str, Any]) -> None:
        """Add the paper itself and its diary numbers."""
        source, answered = record["source"], record.get("responds_to") or {}
        first, last = source.get("page_range") or (None, None)
        row = {key: record.get(key) for key in ("kind", "title", "date", "meeting_date")} | {
            "id": self.paper,
            "file": source["sha256"],
            "part": source.get("part"),
            "first_page": first,
            "last_page": last,
            "parent": source.get("parent"),
            "municipality": self.municipality,
            "body": self.named("body", record.get("body")),
            "digest": digest(record),
        }
        for key in ("kind", "party", "date", "title"):
            row[f"responds_to_{key}"] = answered.get(key)
        self.tables["paper"].append(row)
        for value in dict.fromkeys(record.get("diary_numbers") or ()):
            self.tables["diary_number"].append({"paper": self.paper, "value": value})

    def add_meeting(self, record: Mapping[str, Any]) -> None:
        """Add the meeting that the paper records or calls to, if any."""
        meeting = record.get("meeting")
        if meeting or record["kind"] in OF_MEETINGS:
            known = {key: (meeting or {}).get(key) for key in _MEETING}
            self.tables["meeting"].append({"paper": self.paper, **known})

    def add_single(self, kind: str, value: object, evidence: Mapping[str, Any]) -> None:
        """Add the evidence of a value that a paper has once, such as its title."""
        match value:
            case {"kind": str(answered), **rest}:
                self.fact(kind, str(rest.get("title") or answered), evidence)
            case [first, *_]:
                self.fact(kind, str(first), evidence)
            case {**parts}:
                said = [str(part) for part in parts.values() if part is not None]
                self.fact(kind, ", ".join(said), evidence)
            case None:
                pass
            case _:
                self.fact(kind, str(value), evidence)

    def fact(
        self, kind: str, value: str, evidence: Mapping[str, Any], *, inferred: bool = False
    ) -> int:
        """Add a fact with its places; return its number."""
        number, self.next_fact = self.next_fact, self.next_fact + 1
        rule = evidence.get("rule")
        if rule is not None:
            self.names["rule"][rule] = {"id": rule}
        row = {"id": number, "paper": self.paper, "kind": kind, "value": value}
        row |= _place(evidence) | {"rule": rule, "inferred": inferred}
        row["target"] = evidence.get("target")
        self.tables["fact"].append(row)
        for position, more in enumerate(evidence.get("more") or (), start=1):
            self.tables["span"].append({"fact": number, "position": position, **_place(more)})
        for position, box in enumerate(_boxes(evidence), start=1):
            self.tables["box"].append({"fact": number, "position": position, **box})
        return number

    def about(self, table: str, fact: int, **columns: object) -> None:
        """Add what *fact* means, as a row of *table*."""
        self.tables[table].append({"fact": fact, "paper": self.paper, **columns})

    def named(self, table: str, name: str | None) -> str | None:
        """Return the id of a body, person or district: its name within its municipality."""
        if name is None:
            return None
        key = name if self.municipality is None else f"{self.municipality}/{name}"
        self.names[table][key] = {
            "id": key,
            "name": name,
            "municipality": self.municipality,
            "sort_key": sort_key(name),
        }
        return key

    def person(self, name: str | None) -> str | None:
        """Return the id of a person; see named."""
        return self.named("person", name)

    def party(self, code: str | None) -> str | None:
        """Return *code*, and make sure that the party is known by it."""
        if code is not None:
            self.names["party"][code] = {"code": code, "name": party_name(code)}
        return code


def _place(evidence: Mapping[str, Any]) -> Row:
    return {key: evidence[key] for key in ("page", "start", "end")} | {"quote": evidence["text"]}


def party_name(code: str) -> str | None:
    """Return the name of the party that goes by *code*, None where several do, or none is known."""
    return _party_names().get(code)


def _boxes(evidence: Mapping[str, Any]) -> Iterator[Row]:
    """Yield the rectangle of each printed line of a fact, in reading order."""
    for place in (evidence, *(evidence.get("more") or ())):
        for edges in place.get("boxes") or ():
            yield {"page": place["page"]} | dict(zip(_EDGES, edges, strict=True))


@cache
def _party_names() -> dict[str, str]:
    """Return the name of each code: a Riksdag party's, or that of the one party that bears it."""
    names: dict[str, set[str]] = defaultdict(set)
    riksdag = {}
    for row in gazetteer.rows("parties"):
        names[row["abbrev"]].add(row["name"])
        if row["level"] == "riksdag" and row["abbrev"] == row["today"]:
            riksdag[row["abbrev"]] = row["name"]
    return {code: next(iter(one)) for code, one in names.items() if len(one) == 1} | riksdag
