from __future__ import annotations

import pytest

from corpus.document import LineRole
from corpus.layout import RawDocument, RawPage
from pipeline.normalize import normalize
from pipeline.reading import understand
from pipeline.structure import structure
from tests.markup import SOURCE
from tests.pipeline import raw

MATTER = "\n".join(f"Rad {word} handlar om ån." for word in ("ett", "två", "tre", "fyra"))

# Pages parted by a bar, running heads and feet in ⟦⟧.
PAPERS = {
    "a head that repeats": (
        "Provstads kommun\n\nEtt|⟦Provstads kommun⟧\n\nTvå|⟦Provstads kommun⟧\n\nTre"
    ),
    "a head with a counter": (
        "Provstads kommun\tSida 1 (2)\n\nEtt|⟦Provstads kommun\tSida 2 (2)⟧\n\nTvå"
    ),
    "a head of two lines": (
        "Provstads kommun\n2031-03-05\n\nEtt|⟦Provstads kommun⟧\n⟦2031-03-05⟧\n\nTvå"
    ),
    "a head from the second page on": "Ett|Svar på motion\n\nTvå|⟦Svar på motion⟧\n\nTre",
    "a head put together from the first": (
        "Provstads kommun\nTjänsteskrivelse\tDnr KS 2031/12\n\nEtt|"
        "⟦Provstads kommun\tDnr KS 2031/12\t2 (2)⟧\n\nTvå"
    ),
    "counters": "Ett\n⟦1 (3)⟧|Två\n⟦2 (3)⟧|Tre\n⟦3 (3)⟧",
    "counters of every kind": "⟦Sida 1 av 3⟧\nEtt|⟦2[3]⟧\nTvå|⟦Blad 3⟧\nTre",
    "heads of a text without page breaks": (
        f"Provstads kommun 1 (3)\nDnr KS 2031/12\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\n"
        f"⟦Provstads kommun 2 (3)⟧\n⟦Dnr KS 2031/12⟧\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\n⟦Provstads kommun 3 (3)⟧\nEtt"
    ),
    "feet of a text without page breaks": (
        f"Ett\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\n⟦Parkkontoret 1 (2)⟧\n"
        f"{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\n⟦Parkkontoret 2 (2)⟧\n{MATTER}\n{MATTER}\n{MATTER}"
    ),
    "feet of which one is missing": (
        f"Ett\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\nParkkontoret 1 (3)\n"
        f"{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\nParkkontoret 3 (3)\n{MATTER}\n{MATTER}\n{MATTER}"
    ),
    "a counter that stands alone in the text": (
        f"Ett\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\nParkkontoret 1 (1)\n{MATTER}\n{MATTER}\n{MATTER}"
    ),
    "counters of another row": (
        f"Provstads kommun\n{MATTER}\nRad 1 (3)\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\nKlass 2 (3)\nRad 2 (4)\nRad 3 (3)\n{MATTER}\n{MATTER}\n{MATTER}"
    ),
    "a counter on a single page": "⟦Sida 1 (1)⟧\nEtt",
    "a code of a template": "Ett\n⟦UBK1005, v2.0, 2014-11-03⟧",
    "signatures of those who adjust": f"{MATTER}\n⟦Justerandes sign⟧",
    "a note of an extract": f"{MATTER}\n⟦Utdragsbestyrkande⟧",
    "a foot that repeats": "Ett\n⟦Provstads kommun⟧|Två\n⟦Provstads kommun⟧",
    "an address": f"{MATTER}\n⟦Postadress: Box 12, 123 45 Provstad⟧",
    "an address that counts up": f"{MATTER}\n⟦www.provstad.example⟧",
    "a row that ends in the page's counter": (
        f"Provstads kommun\nEtt\n{MATTER}|⟦Dnr KS 2031/12\tProvstad\tSida 2(2)⟧\nTvå"
    ),
    "nothing repeats": "Ett|Två|Tre",
    "the same in the middle": (
        f"Ett\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\nSvar\n{MATTER}\n{MATTER}\n{MATTER}\nSlut|"
        f"Två\n\nSvar\n{MATTER}\n{MATTER}\n{MATTER}\n{MATTER}\nKlart"
    ),
    "a number in a sentence": "Det finns 1 (3) bänkar\nEtt",
    "a single page": "Provstads kommun\n\nEtt",
    "money": "Ett\n40 000 kronor",
    "paragraph": "§ 12\nEtt",
    "a list": "1. Ett\n2. Två",
    "other words at the edges": "Ett 1\nKlart 1|Två 2\nFärdigt 2",
}


def marked(document_pages: RawDocument) -> str:
    """Return the paper as it was given, running lines in ⟦⟧, gaps and pages as written."""
    document = normalize(SOURCE, document_pages)
    shown = document.text
    for line in reversed(document.lines):
        if line.role is LineRole.RUNNING:
            start, end = line.span.start, line.span.end
            shown = f"{shown[:start]}⟦{shown[start:end]}⟧{shown[end:]}"
    return shown.replace("\f\n", "|")


@pytest.mark.parametrize("expected", PAPERS.values(), ids=PAPERS.keys())
def test_tells_running_heads_from_text(expected: str) -> None:
    texts = expected.replace("⟦", "").replace("⟧", "").split("|")

    assert marked(raw.pages(*texts)) == expected


def test_only_what_stands_at_the_edge_of_a_sheet_is_a_head() -> None:
    first = raw.sheet({40: "Provstads kommun", 300: "Ån är lång", 500: "Slut på sidan"})
    second = raw.sheet({40: "Provstads kommun", 300: "Ån är lång", 500: "Bänkarna är få"})

    assert marked(RawDocument((first, second))) == (
        "Provstads kommun\nÅn är lång\nSlut på sidan|⟦Provstads kommun⟧\nÅn är lång\nBänkarna är få"
    )


def test_a_foot_with_an_address_takes_its_owner_along() -> None:
    page = raw.sheet(
        {
            300: "Ån är lång",
            760: "Provstads kommun",
            775: "Besöksadress: Ågatan 1",
            790: "Växel 0910",
        }
    )

    assert marked(RawDocument((page,))) == (
        "Ån är lång\n⟦Provstads kommun⟧\n⟦Besöksadress: Ågatan 1⟧\n⟦Växel 0910⟧"
    )


def test_what_the_medium_calls_a_head_is_one_from_the_second_page() -> None:
    pages = [
        RawPage(raw.lines("Provstads kommun\nDnr KS 2031/12\nEtt\nFot"), head=1, foot=1),
        RawPage(raw.lines("Provstads kommun\nTvå\nFot"), head=1, foot=1),
    ]

    assert marked(RawDocument(tuple(pages))) == (
        "Provstads kommun\nDnr KS 2031/12\nEtt\n⟦Fot⟧|⟦Provstads kommun⟧\nTvå\n⟦Fot⟧"
    )


def test_an_empty_paper_has_no_heads() -> None:
    assert marked(RawDocument((RawPage(()),))) == ""


def test_a_day_in_a_repeated_head_is_quoted_where_it_first_stands() -> None:
    first = "Provstads kommun\n2031-03-05\n\nTjänsteskrivelse\n\nSvar på motion"
    second = "Provstads kommun\n2031-03-05\n\nBakgrund\n\nÅn är lång."
    document = understand(structure(normalize(SOURCE, raw.pages(first, second))))

    found = document.head.date

    assert found
    assert found.span
    assert (document.quote(found.span), found.span.start) == ("2031-03-05", 17)
    assert [mention.value for mention in document.mentions.dates] == ["2031-03-05"]
