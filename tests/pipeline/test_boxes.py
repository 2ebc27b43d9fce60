"""Where facts stand on the printed page, compared with what PDFium reads there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from corpus import samples
from pipeline.run import Failure, attempt, read_out

if TYPE_CHECKING:
    from collections.abc import Iterator

PAPERS = Path(samples.__file__).with_name("papers")
PLACED = (
    "goteborg-tjansteutlatande-smabatshamnar",
    "malmo-tjansteskrivelse-bibliotek",
    "stockholm-tjansteutlatande-feriejobb",
    "tyreso-protokoll-barn-och-utbildningsnamnden",
    "vasteras-handlingar-kulturnamnden",
)


def places(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every place in a record that has boxes."""
    match value:
        case list():
            for part in value:
                yield from places(part)
        case dict():
            if "boxes" in value:
                yield value
            yield from places(list(value.values()))
        case _:
            pass


def letters(text: str) -> str:
    """Return the letters and digits of *text* alone: a broken word has no hyphen any more."""
    return "".join(filter(str.isalnum, text))


def read(page: Any, boxes: list[list[float]]) -> str:
    """Return what PDFium reads in *boxes*, without the upper and lower third that lines share."""
    text, height, found = page.get_textpage(), page.get_height(), ""
    for x0, top, x1, bottom in boxes:
        third = (bottom - top) / 3
        found += text.get_text_bounded(x0, height - bottom + third, x1, height - top - third)
    return found


@pytest.mark.parametrize("name", PLACED)
def test_boxes_hold_the_words_that_the_fact_quotes(name: str) -> None:
    paper = PAPERS / f"{name}.pdf"
    records = attempt(paper, partial(read_out, boxes=True))
    assert not isinstance(records, Failure)
    document = pypdfium2.PdfDocument(paper)

    found = [place for record in records for place in places(record)]

    assert any(len(place["boxes"]) > 1 for place in found)
    for place in found:
        page = document[place["page"] - 1]
        assert letters(place["text"]) in letters(read(page, place["boxes"])), place
