from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.document import Block, BlockKind, Document, Span
from pipeline.annotate import annotate
from tests import markup

SENTENCES = {
    "two": ["Nämnden noterar rapporten.", "Beslutet justeras omedelbart."],
    "abbreviations": ["Det gäller bl.a. parker, t.ex. Provparken, m.m. i staden."],
    "abbreviation before a capital": [
        "Svar på skrivelse, dnr. KS 2031/12, från ordf. Ida Provberg."
    ],
    "and others, then a new sentence": ["Förslag av Ida Provberg m.fl.", "Nämnden avslår det."],
    "ordinal and date": ["Den 3. mars 2031 hölls mötet."],
    "year ends a sentence": ["Det infördes 2031.", "Sedan dess har det gått bra."],
    "initial": ["Förslaget är A. Provbergs eget."],
    "question": ["Hur länge?", "Det vet ingen!", "Än."],
    "quotation": ["Hon sade: ”Det räcker.”", "Mötet slutade."],
    "time": ["Mötet börjar kl. 16.30 i salen."],
    "paragraph": ["Enligt 5 kap. 35 § kommunallagen gäller ett år."],
    "no mark": ["Nämnden noterar rapporten"],
}

HITS = {
    "district": "bänkar i ⟦Farsta|district:Farsta⟧ behövs",
    "genitive": "⟦Norra innerstadens|district:Norra innerstaden⟧ parker",
    "over a line": "i ⟦Norra\ninnerstaden|district:Norra innerstaden⟧",
    "longest": "⟦Rinkeby-Kista|district:Rinkeby-Kista⟧ och ⟦Kista|district:Kista⟧",
    "municipality": "avtal med ⟦Ystads|municipality:Ystad⟧ kommun",
    "party": "⟦Vänsterpartiets|party:Vänsterpartiet⟧ förslag",
    "party, lower case": "⟦moderaterna|party:Moderaterna⟧ yrkar",
    "part of a word": "Farstavägen och moderaternalik",
    "paragraphs apart": "Norra\n\ninnerstaden",
    "ordinary words": "centrum, norr, söder och haga",
}


@pytest.mark.parametrize("sentences", SENTENCES.values(), ids=SENTENCES.keys())
def test_splits_sentences(sentences: list[str]) -> None:
    document = annotate(markup.document(" ".join(sentences)))

    assert [document.quote(span) for span in document.sentences] == sentences


def test_a_sentence_never_leaves_its_block() -> None:
    first, second = "1. Nämnden noterar\nrapporten. Den läggs ut", "2. Nämnden avslår"
    text = f"Beslut\n{first}\n{second}"
    one, two = text.index(first), text.index(second)
    blocks = (
        Block(BlockKind.HEADING, Span(0, 6), Span(0, 6)),
        Block(BlockKind.ITEM, Span(one, two - 1), Span(one + 3, two - 1), "1.", 1),
        Block(BlockKind.ITEM, Span(two, len(text)), Span(two + 3, len(text)), "2.", 2),
    )

    document = annotate(replace(markup.document(text), blocks=blocks))

    assert [document.line_of(span) for span in document.sentences] == [
        "Beslut",
        "Nämnden noterar rapporten.",
        "Den läggs ut",
        "Nämnden avslår",
    ]


def test_a_paragraph_ends_a_sentence_without_a_mark() -> None:
    document = annotate(markup.document("Rubrik\n\nNämnden noterar\nrapporten"))

    assert [document.line_of(span) for span in document.sentences] == [
        "Rubrik",
        "Nämnden noterar rapporten",
    ]


def test_a_running_head_does_not_cut_a_sentence() -> None:
    text = "Nämnden noterar\nSida 2 (3)\nrapporten."
    body = "Nämnden noterar\n          \nrapporten."

    document = annotate(replace(markup.document(text), body=body))

    assert [document.line_of(span) for span in document.sentences] == ["Nämnden noterar rapporten."]


@pytest.mark.parametrize("marked", HITS.values(), ids=HITS.keys())
def test_finds_names(marked: str) -> None:
    document, expected = markup.parse(marked)

    hits = annotate(document).hits

    assert [(hit.span, f"{hit.table}:{hit.key}") for hit in hits] == expected


@settings(deadline=None)  # the first paper builds the matcher
@given(st.text(alphabet="Farsta-\n\tNöinEk .!?1§(m)S\u00ad", max_size=80))
def test_is_total_ordered_and_in_bounds(text: str) -> None:
    document = annotate(markup.document(text))

    assert document == annotate(document)
    assert all(one.end <= other.start for one, other in pairwise(document.sentences))
    assert all(quote == quote.strip() for quote in map(document.quote, document.sentences))
    for table in {hit.table for hit in document.hits}:
        spans = [hit.span for hit in document.hits if hit.table == table]
        assert all(one.end <= other.start for one, other in pairwise(spans))


def test_an_empty_paper_has_nothing() -> None:
    document: Document = annotate(markup.document(""))

    assert (document.sentences, document.hits) == ((), ())
