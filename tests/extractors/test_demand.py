from __future__ import annotations

import pytest

from extractors.demand import extract_demands
from tests import markup

SIGNED = "\n\nIda Provberg (S)"


def motion(text: str, kind: str = "Motion") -> str:
    return f"{kind}\n\nFler bänkar längs ån\n\nÅn är lång och vacker.\n\n{text}{SIGNED}"


def answer(text: str) -> str:
    """Return an office's answer to a motion, with *text* as its background."""
    return (
        "Tjänsteskrivelse\n\nSvar på motion om bänkar\n\nFörslag till beslut\n\nMotionen avslås.\n\n"
        f"Bakgrund\n\n{text}\n\nFörvaltningens bedömning\n\nBänkarna räcker."
    )


OWN = {
    "one": motion("Jag föreslår kommunfullmäktige besluta\n\n⟦att ställa upp tre nya bänkar.⟧"),
    "two": motion(
        "Jag yrkar att kommunfullmäktige beslutar\n\n⟦att ställa upp tre nya bänkar⟧\n\n⟦att laga de gamla.⟧"
    ),
    "numbered": motion(
        "Vi föreslår att kommunfullmäktige beslutar följande:\n\n"
        "1. ⟦Tre nya bänkar ställs upp.⟧\n2. ⟦De gamla bänkarna lagas.⟧"
    ),
    "who is to act in the lead": motion(
        "Vi yrkar att Provstads kommun\n\na) ⟦ställer upp nya bänkar⟧\nb) ⟦lagar de gamla bänkarna⟧"
    ),
    "arrows": motion(
        "Jag yrkar att fullmäktige beslutar:\n\n→ ⟦Att nya bänkar ställs upp⟧\n→ ⟦Att de gamla bänkarna lagas⟧"
    ),
    "the mover behind the verb": motion(
        "Vi yrkar därför\n\n• ⟦nya bänkar ställs upp längs ån⟧\n• ⟦de gamla bänkarna lagas⟧"
    ),
    "bulleted": motion(
        "Därför föreslår vi att fullmäktige beslutar:\n\n• ⟦att ställa upp bänkar⟧\n• ⟦att laga de gamla⟧"
    ),
    "below a heading": motion(
        "Förslag till beslut\n\n⟦att ställa upp tre nya bänkar⟧\n\n⟦att laga de gamla⟧"
    ),
    "below a heading with a lead-in": motion(
        "Förslag till beslut\n\nKommunfullmäktige föreslås besluta\n\n⟦att ställa upp tre nya bänkar⟧"
    ),
    "in the sentence": motion(
        "Jag föreslår att kommunfullmäktige beslutar ⟦att ställa upp tre nya bänkar⟧. Det är inte dyrt."
    ),
    "of a resident": (
        "Medborgarförslag\n\nFler bänkar\n\nJag föreslår att kommunen beslutar följande:\n\n"
        "- ⟦Ställ upp bänkar längs ån.⟧\n- ⟦Laga de gamla bänkarna.⟧"
    ),
    "of an initiative": motion(
        "Vi föreslår att kulturnämnden beslutar\n\n⟦att öppna biblioteket på söndagar⟧",
        "Nämndinitiativ",
    ),
    "once": motion(
        "Jag föreslår kommunfullmäktige besluta\n\n⟦att ställa upp tre bänkar⟧\n\nAtt ställa upp tre bänkar"
    ),
    "text behind the list": motion(
        "Förslag till beslut\n\n1. ⟦Tre nya bänkar ställs upp.⟧\n\nDet är vad ån behöver, tycker vi."
    ),
}

RESTATED = {
    "how many follow": answer(
        "I motionen föreslås två förslag som nämnden ska ta ställning till.\n\n"
        "• ⟦att nya bänkar ställs upp⟧\n• ⟦att de gamla lagas⟧"
    ),
    "in the past tense": answer(
        "Motionärerna föreslog att kommunfullmäktige skulle besluta:\n\n1. ⟦Att nya bänkar ställs upp.⟧"
    ),
    "by the motion": answer(
        "Motionären föreslår\n\n• ⟦att nya bänkar ställs upp⟧\n• ⟦att de gamla lagas⟧"
    ),
    "by its mover": answer(
        "Ida Provberg (S) yrkar att kommunfullmäktige beslutar\n\n⟦att ställa upp tre nya bänkar⟧"
    ),
}

NOTHING = {
    "no demand": motion("Det är synd."),
    "of an interpellation": motion("Jag begär\n\natt få veta hur det går", "Interpellation"),
    "of a question": motion("Jag begär\n\natt få veta hur det går", "Enkel fråga"),
    "questions": motion("Jag vill ställa följande frågor:\n\n1. Hur många bänkar finns det?"),
    "template": motion("Förslag till beslut\n\nKlicka här för att ange text"),
    "an office's own": answer(
        "Förvaltningen föreslår att nämnden beslutar\n\natt inte göra något alls"
    ),
    "a list without a mover": answer("Kommunen vill\n\n• att alla mår bra\n• att ån är ren"),
    "told in a sentence": answer("Motionären föreslår att kommunfullmäktige ställer upp bänkar."),
    "of an office that answers nothing": (
        "Tjänsteskrivelse\n\nRapport om bänkar\n\nBakgrund\n\nMotionären föreslår\n\n• att nya bänkar ställs upp"
    ),
}


@pytest.mark.parametrize("marked", (OWN | RESTATED).values(), ids=(OWN | RESTATED).keys())
def test_reads_demands(marked: str) -> None:
    document, expected = markup.parse_paper(marked)

    found = list(extract_demands(document))

    assert [(fact.span, fact.value.text) for fact in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_moves_is_no_demand(text: str) -> None:
    assert list(extract_demands(markup.paper(text))) == []


def test_tells_a_papers_own_demand_from_one_that_it_restates() -> None:
    own, restated = (markup.unmarked(one)[0] for one in (OWN["one"], RESTATED["by its mover"]))

    rules = [
        fact.rule.id for text in (own, restated) for fact in extract_demands(markup.paper(text))
    ]

    assert rules == ["demand.own", "demand.restated"]
