"""Bundles as text: "⟹" turns the page, "⟦ny⟧" to a new paper; "[Bilaga 1]" is a bookmark there."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from corpus import samples
from pipeline.bundle import Part, find_parts
from pipeline.readers import read
from pipeline.source import open_source
from tests.pipeline.raw import pages

if TYPE_CHECKING:
    from corpus.layout import RawDocument

BREAK: Final = re.compile(r"\n *(⟹|⟦ny⟧) *\n")
BOOKMARK: Final = re.compile(r"\[(.+)\]\n")

CASES: Final = {
    "one page": "Motion\nFler bänkar längs ån",
    "one paper of three pages": "1 (3)\nMotion\n⟹\n2 (3)\n⟹\n3 (3)",
    "a counter that restarts": "Bilagan 1 (2)\n⟹\nBilagan 2 (2)\n⟦ny⟧\nSvaret 1 (1)",
    "a counter in the foot": "Bilagan\nText\n1 (2)\n⟹\nText\n2 (2)\n⟦ny⟧\nSvaret\n1 (1)",
    "a counter in brackets": "Sida 1[2]\n⟹\nSida 2[2]\n⟦ny⟧\nSida 1[1]",
    "a counter in words": "Sida 1 av 2\n⟹\nSida 2 av 2\n⟦ny⟧\nSida 1 av 1",
    "papers of one page": "Motion 1 (1)\n⟦ny⟧\nYttrande 1 (1)\n⟦ny⟧\nSkrivelse 1 (1)",
    "a type word with labels": (
        "Protokoll\nInledning\n⟦ny⟧\nTjänsteskrivelse\nDatum\n2031-02-03\nDnr KS 2031/12"
    ),
    "a bookmark that names a paper": "Handling\nText\n⟦ny⟧\n[Bilaga 1 Motion]\nFler bänkar",
    "bookmarks and counters agree": (
        "[Handling]\nText 1 (2)\n⟹\nText 2 (2)\n⟦ny⟧\n[Bilaga 1 Yttrande]\nText 1 (1)"
    ),
    # what follows is one paper, whatever it looks like
    "no counter on the second page": "Motion 1 (2)\n⟹\nText",
    "no page counter on any page": "Motion\n⟹\nText\n⟹\nText",
    "a counter without its total": "Handling 1\n⟹\nHandling 1",
    "a bookmark to a heading": "Motion\nText\n⟹\n[Bakgrund]\nText",
    "a bookmark amid the counted pages": "Svaret 1 (2)\n⟹\n[Motionens förslag, motion]\nSvaret 2 (2)",
    "a type word in a running head": (
        "Tjänsteskrivelse\nDatum 2031-02-03\n⟹\nTjänsteskrivelse\nDatum 2031-02-03"
    ),
    "a type word without labels": "Tjänsteutlåtande\nText\n⟹\nMotion\nFler bänkar",
    "a type word on a counted page": (
        "Kallelse 1 (2)\n⟹\nTjänsteskrivelse\nDnr KS 2031/12\n2 (2)"
    ),
    "a year in brackets": "Lagen 4 (2031)\n⟹\nText\n⟹\nText",
}  # fmt: skip


def parse(marked: str) -> tuple[RawDocument, list[int]]:
    """Return the file, and the pages on which a paper starts."""
    texts, starts, outline = BREAK.split(marked), [1], []
    for number, mark in enumerate(texts[1::2], start=2):
        starts += [number] if mark == "⟦ny⟧" else []
    for number, text in enumerate(texts[::2], start=1):
        outline += [(title, number) for title in BOOKMARK.findall(text)]
    raw = pages(*(BOOKMARK.sub("", text) for text in texts[::2]))
    return replace(raw, outline=tuple(outline)), starts


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_finds_where_papers_start(marked: str) -> None:
    raw, starts = parse(marked)

    parts = find_parts(raw)

    assert [part.first for part in parts] == starts


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_every_page_is_in_one_part(marked: str) -> None:
    raw, _ = parse(marked)

    parts = find_parts(raw)

    numbers = [number for part in parts for number in range(part.first, part.last + 1)]
    assert numbers == list(range(1, len(raw.pages) + 1))
    assert [page for part in parts for page in part.cut(raw).pages] == list(raw.pages)


def test_a_single_paper_has_no_number() -> None:
    raw, _ = parse("Motion 1 (2)\n⟹\nText 2 (2)")

    assert find_parts(raw) == (Part(1, 2),)


def test_a_part_knows_where_it_starts_in_the_file() -> None:
    raw, _ = parse("Motion 1 (1)\n⟦ny⟧\nYttrande 1 (2)\n⟹\nText 2 (2)")

    cut = find_parts(raw)[1].cut(raw)

    assert cut.first == 2
    assert cut.pages == raw.pages[1:]


HOLDERS: Final = {
    "a kallelse holds its papers": ("Kallelse", [None, 1, 1]),
    "a föredragningslista does too": ("Föredragningslista", [None, 1, 1]),
    "a handling lies beside its annexes": ("Handling", [None, None, None]),
}


@pytest.mark.parametrize(("head", "parents"), HOLDERS.values(), ids=HOLDERS.keys())
def test_tells_what_holds_what(head: str, parents: list[int | None]) -> None:
    raw, _ = parse(f"{head}\n1 (1)\n⟦ny⟧\nMotion\n1 (1)\n⟦ny⟧\nYttrande\n1 (1)")

    assert [part.parent for part in find_parts(raw)] == parents


SAMPLES = Path(samples.__file__).parent


@pytest.mark.parametrize(
    "paper", sorted((SAMPLES / "papers").iterdir()), ids=lambda path: path.stem
)
def test_finds_the_parts_that_gold_has(paper: Path) -> None:
    files = (SAMPLES / "gold").glob("*.json")
    labels = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    expected = sorted(gold.get("part", 0) for gold in labels if gold["paper"] == paper.name)

    parts = find_parts(read(*open_source(paper)))

    assert [part.number or 0 for part in parts] == expected


VASTERAS: Final = "vasteras-handlingar-kulturnamnden.pdf"
GOTEBORG: Final = "goteborg-handling-fiskeplatser.pdf"

# name: (file, whether its bookmarks are there, pages of each part, what holds each)
PRINTED: Final = {
    "an agenda": (VASTERAS, True, [(1, 2), (3, 5), (6, 6), (7, 8)], [None, 1, 1, 1]),
    # the initiative on page 6 prints no counter: only its bookmark tells it apart
    "an agenda without bookmarks": (VASTERAS, False, [(1, 2), (3, 6), (7, 8)], [None, 1, 1]),
    "a handling": (GOTEBORG, True, [(1, 2), (3, 4), (5, 6), (7, 7), (8, 8)], [None] * 5),
    "by counters alone": (GOTEBORG, False, [(1, 2), (3, 4), (5, 6), (7, 7), (8, 8)], [None] * 5),
}


@pytest.mark.parametrize(
    ("name", "bookmarks", "ranges", "parents"), PRINTED.values(), ids=PRINTED.keys()
)
def test_splits_a_printed_bundle(
    name: str, ranges: list[tuple[int, int]], parents: list[int | None], *, bookmarks: bool
) -> None:
    raw = read(*open_source(SAMPLES / "papers" / name))

    parts = find_parts(raw if bookmarks else replace(raw, outline=()))

    assert [(part.first, part.last) for part in parts] == ranges
    assert [part.parent for part in parts] == parents
