"""The sample papers, a module a municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.samples.content import (
    amal,
    amal_minutes,
    astorp,
    botkyrka,
    goteborg,
    helsingborg,
    lund,
    malmo,
    orebro,
    sala,
    stockholm,
    uppsala,
    vasteras,
)

if TYPE_CHECKING:
    from corpus.samples.element import Paper

PAPERS: Final[tuple[Paper, ...]] = (
    *amal.PAPERS,
    *amal_minutes.PAPERS,
    *astorp.PAPERS,
    *botkyrka.PAPERS,
    *goteborg.PAPERS,
    *helsingborg.PAPERS,
    *lund.PAPERS,
    *malmo.PAPERS,
    *orebro.PAPERS,
    *sala.PAPERS,
    *stockholm.PAPERS,
    *uppsala.PAPERS,
    *vasteras.PAPERS,
)
