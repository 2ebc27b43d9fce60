"""Looking only where a pattern can match finds what looking everywhere does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.grammar import body, diary_number, municipality, party
from extractors.grammar.stem import match_lines, match_words, word_starts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Find = Callable[[str], Iterator[re.Match[str]]]

_WORDS: Final = (
    *("kultur-", "och", "samt", "fritidsnämnden", "Äldre", "tekniska nämnden", "Rådet för", "råd"),
    *(
        "förvaltningens",
        "samverkansgrupp",
        "kommunstyrelsens",
        "arbetsutskott",
        "2nämnden",
        "område",
    ),
    *("Reservation från", "(S)", "S, M", "liberala", "moderat", "ledamot", "yrkanden:", "_motion"),
    *("Dnr", "KS 2031/12", "diarienummer:", "(2031-0142)", "Fi2031/00123", "SOU 2031:40", "12.30"),
    *("Lunds", "Kommunfullmäktige i", "www.lund.se", "nr 3", "den 3 maj 2031", "i", "att", "på"),
)
_GAPS: Final = (" ", " ", " ", "\n", "\t", ", ", ". ", "-", "")

_texts = st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from(_GAPS)), max_size=12).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)

CASES: Final[dict[str, tuple[re.Pattern[str], Find]]] = {
    "bodies": (body._SHAPE, body._shapes),
    "adjectives": (
        party._ADJECTIVE,
        lambda text: match_words(party._ADJECTIVE, party._ADJECTIVE_STEM, text),
    ),
    "labels": (
        diary_number._LABEL,
        lambda text: match_lines(diary_number._LABEL, diary_number._LABEL_HINT, text),
    ),
    "case numbers": (
        diary_number.PREFIXED,
        lambda text: match_lines(diary_number.PREFIXED, diary_number._FIGURES, text),
    ),
    "assemblies": (
        municipality._FULLMAKTIGE,
        lambda text: match_lines(municipality._FULLMAKTIGE, municipality._ASSEMBLY, text),
    ),
}


@pytest.mark.parametrize(("shape", "find"), CASES.values(), ids=CASES.keys())
@given(text=_texts)
def test_finds_what_the_pattern_finds_everywhere(
    shape: re.Pattern[str], find: Find, text: str
) -> None:
    found = [match.span() for match in find(text)]

    assert found == [match.span() for match in shape.finditer(text)]


@pytest.mark.parametrize("text", ["", "\n", "inget alls\nhär"])
def test_finds_nothing_without_a_hint(text: str) -> None:
    stems = re.compile("nämnd")

    assert not list(match_words(re.compile(r"\b\w+"), stems, text))
    assert not list(match_lines(re.compile(r"\w+"), stems, text))


STARTS = {
    "nämnden och kulturnämnden": [0, 12],
    "en 2nämnd, en _nämnd": [3, 14],
    "nämndernas nämndhus": [0, 11],
    "nämndnämnd i överförmyndar-nämnd": [0, 27],
    "styrelsen": [],
}


@pytest.mark.parametrize(("text", "starts"), STARTS.items())
def test_a_word_with_a_stem_is_found_once_where_it_starts(text: str, starts: list[int]) -> None:
    assert list(word_starts(re.compile("nämnd"), text)) == starts


def test_only_lines_with_a_hint_are_searched() -> None:
    text = "ett\ntvå nämnder\ntre\nfyra nämnder fem\nsex"

    found = match_lines(re.compile(r"\w+"), re.compile("nämnd"), text)

    assert [match[0] for match in found] == ["två", "nämnder", "fyra", "nämnder", "fem"]
