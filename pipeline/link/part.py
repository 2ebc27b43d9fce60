"""A record's parts: the whole paper, or one § of minutes, with the facts that stand in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = dict[str, Any]
"""What a paper says, as ``namndkoll extract`` prints it."""

LISTS_ITEMS: Final = frozenset({Kind.PROTOKOLL, Kind.PROTOKOLLSUTDRAG, Kind.KALLELSE})
"""Papers in which many cases may stand."""


@dataclass(frozen=True, slots=True)
class Part:
    """What *record* says between two places; ``item`` is the § or agenda item, if it is one.

    ``start`` and ``end`` count code points over all pages, a page break as one.
    """

    record: Record
    text: str
    pages: tuple[int, ...]
    start: int
    end: int
    item: Record | None = None
    whole: bool = True

    def facts(self, key: str) -> list[Record]:
        """Return the record's facts of a kind that stand in this part, in order."""
        found: list[Record] = self.record.get(key) or []
        return found if self.whole else [fact for fact in found if self._holds(fact)]

    def decisions(self) -> list[Record]:
        """Return the decisions of this § (or paper)."""
        if self.whole or self.item is None or self.item.get("paragraph") is None:
            return self.facts("decisions")
        number, found = self.item["paragraph"], self.record.get("decisions") or []
        return [fact for fact in found if fact.get("paragraph") == number and self._may_hold(fact)]

    def words(self) -> str:
        """Return the text of this part."""
        return self.text[self.start : self.end]

    def place(self, fact: Record) -> int | None:
        """Return where a fact's evidence starts in ``text``, None where it has none."""
        evidence = fact.get("evidence") or {}
        if "page" not in evidence:
            return None
        index = evidence["page"] - (self.record["pages"][0]["number"] if self.pages else 1)
        return self.pages[index] + int(evidence["start"]) if index < len(self.pages) else None

    def page(self, place: int) -> int:
        """Return the number of the page on which *place* of ``text`` stands."""
        first: int = self.record["pages"][0]["number"]
        return first + bisect_right(self.pages, place) - 1

    def _holds(self, fact: Record) -> bool:
        place = self.place(fact)
        return place is not None and self.start <= place < self.end

    def _may_hold(self, fact: Record) -> bool:
        return self.place(fact) is None or self._holds(fact)


def parts(record: Record) -> Iterator[Part]:
    """Yield the whole paper, or each § of minutes and each item of an agenda.

    Minutes that tell no §§ apart yield nothing: they stand in no case of their own.
    """
    texts = [page["text"] for page in record.get("pages") or []]
    pages = tuple(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
    whole = Part(record, "\n".join(texts), pages, 0, sum(map(len, texts)) + len(texts))
    items: list[Record] = record.get("items") or []
    if record["kind"] not in LISTS_ITEMS or _is_extract(record, items):
        yield replace(whole, item=items[0] if items else None)
        return
    starts = [whole.place(item) for item in items]
    for number, item in enumerate(items):
        start = starts[number] or 0
        behind = [place for place in starts[number + 1 :] if place is not None and place > start]
        end = min(behind, default=whole.end)
        yield replace(whole, start=start, end=end, item=item, whole=False)


def _is_extract(record: Record, items: list[Record]) -> bool:
    """Whether a paper is about one § only: an extract of the minutes."""
    return record["kind"] == Kind.PROTOKOLLSUTDRAG and len(items) <= 1
