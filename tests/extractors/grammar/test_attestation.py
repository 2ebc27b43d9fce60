from __future__ import annotations

import pytest

from extractors.grammar.attestation import find_certifying
from tests import markup

EXTRACT = "Protokollsutdrag\nKulturnämnden\n2031-03-05\n\n§ 12 Val\n\nBeslut\n\nNoteras.\n\n"

CERTIFIED = {
    "below": "Utdragets riktighet bestyrks 2031-03-30\n\n⟦Ida Provberg⟧\nKommunsekreterare",
    "below dots": "Rätt utdraget intygar\n\n.............\n⟦Ida Provberg⟧",
    "behind": "Bestyrkes: ⟦Ida Provberg⟧",
    "with a title": "Rätt avskrivet\n⟦Ida Provberg⟧, registrator",
    "certified": "Protokollsutdraget bestyrks\n⟦Ida Provberg⟧",
    "attested": "Vidimeras 2031-03-30 ⟦Ida Provberg⟧",
    "in office": "I tjänsten bestyrker\n⟦Ida Provberg⟧",
    "the foot of each page": "Justerandes sign\tUtdragsbestyrkande\nIda Provberg",
    "nobody": "Utdragets riktighet bestyrks\n\nKansliet",
    "a sentence": "Kontoret bestyrker uppgiften.\nIda Provberg",
    "two": "Rätt utdraget intygar\nIda Provberg och Bo Testlund",
    "too far down": "Rätt utdraget intygar\nEtt\nTvå\nTre\nFyra\nIda Provberg",
}


@pytest.mark.parametrize("marked", CERTIFIED.values(), ids=CERTIFIED.keys())
def test_reads_who_certifies_an_extract(marked: str) -> None:
    document, expected = markup.parse_paper(f"{EXTRACT}{marked}")

    assert [(one.span, one.name) for one in find_certifying(document)] == expected
