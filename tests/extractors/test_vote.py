from __future__ import annotations

import pytest

from extractors.vote import extract_votes
from tests import markup
from tests.extractors.minutes import minutes


def voting(text: str) -> str:
    return minutes(f"Bryggan\n\nOmröstning\n\n{text}\n\nBeslut\n\nBryggan byggs.")


COUNTS = {
    "ja mot nej": ("Omröstningen utfaller med 43 Ja mot 29 Nej.", (43, 29, None, None)),
    "with votes": ("Med 23 ja-röster mot 21 nej-röster beslutar nämnden.", (23, 21, None, None)),
    "who abstain": ("Med 23 ja, 21 nej och 4 som avstår beslutar nämnden.", (23, 21, 4, None)),
    "who are absent": (
        "Utfallet blev 42 Ja mot 37 Nej. 2 ledamöter är frånvarande.",
        (42, 37, None, 2),
    ),
    "in words": ("Nämnden beslutar med sju ja-röster mot fyra nej-röster.", (7, 4, None, None)),
    "bare figures": ("Beslutet fattas efter votering 7 - 6.", (7, 6, None, None)),
}

NOTHING = {
    "unanimous": voting("Ordföranden finner att förslaget bifalls."),
    "a question of yes or no": voting("Ja för bifall. Nej för avslag."),
    "times": voting("Mötet ajourneras kl. 13-14 för överläggning."),
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nOmröstningen utföll med 43 Ja mot 29 Nej.",
}


@pytest.mark.parametrize("case", COUNTS)
def test_reads_counts(case: str) -> None:
    text, expected = COUNTS[case]

    (fact,) = extract_votes(markup.paper(voting(text)))

    vote = fact.value
    assert (vote.yes, vote.no, vote.abstain, vote.absent) == expected
    assert vote.paragraph == "11"


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_counted_is_no_vote(text: str) -> None:
    assert list(extract_votes(markup.paper(text))) == []


def test_reads_what_the_votes_mean() -> None:
    text = voting("Ja för bifall till motionen. Nej för avslag.\nUtfallet blev 3 ja mot 2 nej.")

    (fact,) = extract_votes(markup.paper(text))

    assert (fact.value.yes_means, fact.value.no_means) == ("bifall till motionen", "avslag")


BALLOTS = {
    "a row a member": (
        "Utfallet blev 2 ja mot 1 nej.\n\nIda Provberg (S)\tJa\nBo Testlund (M)\tNej\nEva Provlund (V)\tJa"
    ),
    "a list a side": (
        "Utfallet blev 2 ja mot 1 nej.\n\nJa: Ida Provberg (S), Eva Provlund (V)\nNej: Bo Testlund (M)"
    ),
}


@pytest.mark.parametrize("text", BALLOTS.values(), ids=BALLOTS.keys())
def test_reads_who_voted_how(text: str) -> None:
    (fact,) = extract_votes(markup.paper(voting(text)))

    votes = {ballot["name"]: ballot["vote"] for ballot in fact.value.ballots}
    assert votes == {"Ida Provberg": "ja", "Eva Provlund": "ja", "Bo Testlund": "nej"}
