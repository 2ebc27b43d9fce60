from __future__ import annotations

import pytest

from extractors.district import extract_districts
from tests import markup

HEAD = (
    "Stockholms stad\nTjänsteutlåtande\n2026-03-05\n\nSvar på skrivelse om bänkar\n\nBakgrund\n\n"
)

DISTRICTS = {
    "what it calls one, in the genitive": (
        f"{HEAD}I stadsdelen ⟦Provängens|Provängen 1⟧ centrum finns bänkar. Provängen är stor."
    ),
    "what it calls one, that ends so": f"{HEAD}I stadsdelen ⟦Provnäs|Provnäs 1⟧ finns bänkar.",
    "name": f"{HEAD}Bänkarna i ⟦Farsta|Farsta 1⟧ är för få.",
    "genitive": f"{HEAD}⟦Skärholmens|Skärholmen 1⟧ stadsdelsnämnd har sagt nej.",
    "each once": f"{HEAD}Bänkarna i ⟦Farsta|Farsta 2⟧ är för få. Farsta behöver fler. ⟦Bromma|Bromma 1⟧ också.",
    "of two words": f"{HEAD}I ⟦Norra innerstaden|Norra innerstaden 1⟧ finns det gott om bänkar.",
}

NOTHING = {
    "none": f"{HEAD}Bänkarna är för få.",
    "ordinary words": f"{HEAD}Bänkarna i centrum och norr om ån är för få.",
    "a part of a word": f"{HEAD}Farstavägen är lång.",
    "no list has it": f"{HEAD}Bänkarna i Provbyhamn är för få.",
    "small letters": f"{HEAD}Bänkarna i farsta är för få.",
}


@pytest.mark.parametrize("marked", DISTRICTS.values(), ids=DISTRICTS.keys())
def test_reads_districts(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_districts(document))

    assert [(fact.span, f"{fact.value.name} {fact.value.mentions}") for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_is_no_district_is_none(text: str) -> None:
    assert list(extract_districts(markup.paper(text))) == []


def test_the_passages_are_the_sentences_that_name_it() -> None:
    document = markup.paper(
        f"{HEAD}Bänkarna i Farsta är få, i hela Farsta. Ån är lång. Farsta växer."
    )

    (fact,) = extract_districts(document)

    assert [document.quote(span) for span in fact.value.passages] == [
        "Bänkarna i Farsta är få, i hela Farsta.",
        "Farsta växer.",
    ]


def test_a_section_that_it_heads_is_one_passage() -> None:
    long = "Här bor många som vill kunna sätta sig ned när de går till affären eller bussen."
    document = markup.paper(f"{HEAD}Allt.\n\nFarsta\n\n{long}\n\nBromma\n\n{long}\n\nFarsta igen.")

    farsta, bromma = extract_districts(document)

    assert [document.line_of(span) for span in farsta.value.passages] == [long, "Farsta igen."]
    assert [document.line_of(span) for span in bromma.value.passages] == [f"{long} Farsta igen."]
