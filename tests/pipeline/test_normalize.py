from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.document import Document, LineRole
from corpus.layout import BBox, Cell, RawDocument, RawLine, RawPage
from pipeline.normalize import clean, normalize
from tests.markup import SOURCE
from tests.pipeline import raw

CLEANED = {
    "composed": ("a\u030angest\u0308", "ångesẗ"),
    "no-break space": ("KS\u00a02031/12", "KS 2031/12"),
    "thin spaces": ("40\u2009000\u202fkr", "40 000 kr"),
    "wide spaces": ("Till\u2003nämnden", "Till nämnden"),
    "hyphens": ("KS\u20112031\u201012", "KS-2031-12"),
    "minus": ("\u22125 grader", "-5 grader"),
    "ligatures": ("e\ufb00ektiv \ufb01skodling i \ufb02oden", "effektiv fiskodling i floden"),
    "three letters in one": ("o\ufb03ce i sta\ufb04ar", "office i stafflar"),
    "soft hyphen": ("kommun\u00adstyrelsen", "kommunstyrelsen"),
    "zero width": ("kommun\u200bstyrelsen\ufeff", "kommunstyrelsen"),
    "bullets of symbol fonts": ("\uf0b7 bänkar", "• bänkar"),
    "round bullets": ("\u25cf bänkar \u25aa bord", "• bänkar • bord"),
    "private letters": ("bänk\ue123ar", "bänkar"),
    "control characters": ("bänk\x07ar\x0c", "bänkar"),
    "plain": ("Svar på motion", "Svar på motion"),
    "long dash": ("2031–2032 — så", "2031–2032 — så"),
    "quotation marks": ("”vila”, sade hon", "”vila”, sade hon"),
    "tab and line": ("a\tb\nc", "a\tb\nc"),
    "ASCII": ("Sida 1 (3)", "Sida 1 (3)"),
    "emoji": ("bra 👍", "bra 👍"),
}

# How a word broken over a line end is put together: lines, and the text that they become.
BROKEN = {
    "divided": ("för kommun-\nstyrelsen i år", "för kommunstyrelsen\ni år"),
    "divided by what PDFium reports": (
        "för kommun\ufffe\nstyrelsen i år",
        "för kommunstyrelsen\ni år",
    ),
    "divided by a soft hyphen": ("för kommun\u00ad\nstyrelsen i år", "för kommunstyrelsen\ni år"),
    "a part left out": ("kultur-\noch fritidsnämnden", "kultur-\noch fritidsnämnden"),
    "a part left out, other words": ("in-\neller utflyttning", "in-\neller utflyttning"),
    "double name": ("i Spånga-\nTensta i år", "i Spånga-Tensta\ni år"),
    "number": ("Dnr KS 2031-\n0012 är nytt", "Dnr KS 2031-0012\när nytt"),
    "letters and a word": ("en IT-\nstrategi för alla", "en IT-strategi\nför alla"),
    "single letter": ("en e-\ntjänst för alla", "en e-tjänst\nför alla"),
    "a word at the start of a sentence": (
        "Kommun-\nstyrelsen beslutar",
        "Kommunstyrelsen\nbeslutar",
    ),
    "a name and a word": ("i Provby-\nområdet finns", "i Provby-området\nfinns"),
    "with its full stop": ("för kommun-\nstyrelsen. Sedan", "för kommunstyrelsen.\nSedan"),
    "nothing left of the line": (
        "för kommun-\nstyrelsen\n\nBakgrund",
        "för kommunstyrelsen\n\nBakgrund",
    ),
    "dash": ("det är bra -\nmen dyrt", "det är bra -\nmen dyrt"),
    "long dash": ("åren 2031–\n2032", "åren 2031–\n2032"),
    "not at the end": ("kultur- och\nfritidsnämnden", "kultur- och\nfritidsnämnden"),
    "columns": ("kommun-\tår\nstyrelsen\t2031", "kommun-\tår\nstyrelsen\t2031"),
    "before a bullet": ("kommun-\n• styrelsen", "kommun-\n• styrelsen"),
    "no hyphen": ("kommun\nstyrelsen", "kommun\nstyrelsen"),
}


def normalized(*texts: str) -> Document:
    return normalize(SOURCE, raw.pages(*texts))


@pytest.mark.parametrize(("text", "expected"), CLEANED.values(), ids=CLEANED.keys())
def test_cleans_letters(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(("text", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_rejoins_words(text: str, expected: str) -> None:
    assert normalized(text).text == expected


@pytest.mark.parametrize(("text", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_what_is_rejoined_stays_so(text: str, expected: str) -> None:
    assert normalized(normalized(text).text).text == expected


def test_rejoins_words_over_a_page_break() -> None:
    document = normalized("Ärendet lämnas till kommun-", "styrelsen för beslut")

    assert document.text == "Ärendet lämnas till kommunstyrelsen\f\nför beslut"


def test_rejoins_words_over_a_running_head() -> None:
    first = "Provstads kommun\tSida 1 (2)\n\nÄrendet lämnas till kommun-"
    second = "Provstads kommun\tSida 2 (2)\n\nstyrelsen för beslut"

    document = normalized(first, second)

    assert document.text.endswith(
        "till kommunstyrelsen\f\nProvstads kommun\tSida 2 (2)\n\nför beslut"
    )


def test_joins_pages_lines_paragraphs_and_columns() -> None:
    document = normalized("Till\tDatum\nNämnden\t2031\n\nSvar", "Bilaga")

    assert document.text == "Till\tDatum\nNämnden\t2031\n\nSvar\f\nBilaga"
    assert [document.text[page.start : page.end] for page in document.pages] == [
        "Till\tDatum\nNämnden\t2031\n\nSvar",
        "Bilaga",
    ]
    assert [document.quote(line.span) for line in document.lines] == [
        "Till\tDatum",
        "Nämnden\t2031",
        "Svar",
        "Bilaga",
    ]


def test_an_empty_page_has_its_place() -> None:
    document = normalized("Ett", "", "Tre")

    assert document.text == "Ett\f\n\f\nTre"
    assert [(page.number, page.end - page.start) for page in document.pages] == [
        (1, 3),
        (2, 0),
        (3, 3),
    ]


def test_a_line_of_odd_spaces_leaves_nothing() -> None:
    document = normalized("Ett", "\u00a0\u2003", "Tre")

    assert [document.quote(line.span) for line in document.lines] == ["Ett", "Tre"]


def test_a_cell_of_several_lines_becomes_one() -> None:
    row = RawLine((Cell("Kultur-\noch fritids-\nnämnden"), Cell("2031-03-05")), table=1)

    document = normalize(SOURCE, RawDocument((RawPage((row,)),)))

    assert document.text == "Kultur- och fritidsnämnden\t2031-03-05"


def test_a_leading_space_stays_out_of_the_line() -> None:
    document = normalized("Ett\n    inskjuten rad")

    assert [document.quote(line.span) for line in document.lines] == ["Ett", "inskjuten rad"]
    assert [line.x0 for line in document.lines] == [0, 4]


def boxes_of(document: Document) -> list[tuple[str, BBox]]:
    return [
        (word, box)
        for page in document.pages
        for run in page.runs
        for word, boxes in zip(document.text[run.start : run.end].split(), run.boxes, strict=True)
        for box in boxes
    ]


def test_each_word_keeps_its_box() -> None:
    document = normalize(
        SOURCE, RawDocument((raw.sheet({300: "Nämnden avslår", 320: "motionen"}),))
    )

    assert boxes_of(document) == [
        ("Nämnden", BBox(0, 300, 40, 311)),
        ("avslår", BBox(50, 300, 90, 311)),
        ("motionen", BBox(0, 320, 40, 331)),
    ]


def test_a_rejoined_word_has_the_boxes_of_both_halves() -> None:
    page = raw.sheet({300: "till kommun-", 320: "styrelsen i år"})

    document = normalize(SOURCE, RawDocument((page,)))

    assert boxes_of(document) == [
        ("till", BBox(0, 300, 40, 311)),
        ("kommunstyrelsen", BBox(50, 300, 90, 311)),
        ("kommunstyrelsen", BBox(0, 320, 40, 331)),
        ("i", BBox(50, 320, 90, 331)),
        ("år", BBox(100, 320, 140, 331)),
    ]


def test_boxes_that_fit_no_words_are_left_out() -> None:
    line = RawLine((Cell("två ord", (BBox(0, 0, 1, 1),)),))

    document = normalize(SOURCE, RawDocument((RawPage((line,)),)))

    assert document.pages[0].runs == ()


@pytest.mark.parametrize("running", ["Sida 2 (2)", "Provstads kommun\t2 (2)"])
def test_the_body_blanks_running_heads_and_keeps_offsets(running: str) -> None:
    document = normalized(f"Provstads kommun\tSida 1 (2)\n\nEtt\n{'x' * 30}", f"{running}\n\nTvå")

    assert len(document.body) == len(document.text)
    assert running in document.text
    assert running not in document.body
    assert document.body.endswith("Två")
    assert [line.role for line in document.lines][-2:] == [LineRole.RUNNING, LineRole.TEXT]


TEXTS = st.lists(
    st.text(alphabet="ab Å-\u00ad\ufffe\t\n\u00a0\ufb01\uf0b71(\u030a.", max_size=40),
    min_size=1,
    max_size=3,
)


@settings(deadline=None)  # a broken name loads the dictionary
@given(TEXTS)
def test_is_total_and_one_coordinate_system(texts: list[str]) -> None:
    document = normalized(*texts)

    assert len(document.body) == len(document.text)
    assert len(document.pages) == len(texts)
    assert all(line.span.end <= len(document.text) for line in document.lines)
    assert all(
        quote == quote.strip() != ""
        for quote in map(document.quote, (line.span for line in document.lines))
    )


@given(st.text(alphabet="ab Å\u00ad\ufffe\t\u00a0\ufb01\uf0b7å", max_size=40))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
