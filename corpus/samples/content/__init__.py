"""The sample papers, a module a municipality and form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.samples.content import (
    agendas,
    amal,
    amal_minutes,
    astorp,
    astorp_minutes,
    botkyrka,
    gallivare_minutes,
    goteborg,
    goteborg_bundle,
    helsingborg,
    lund,
    malmo,
    malmo_minutes,
    nacka_minutes,
    orebro,
    orebro_minutes,
    sala,
    stockholm,
    svenljunga,
    tyreso_minutes,
    uppsala,
    uppsala_minutes,
    vasteras,
    vasteras_bundle,
)

if TYPE_CHECKING:
    from corpus.samples.element import Bundle, Paper

PAPERS: Final[tuple[Paper | Bundle, ...]] = (
    *agendas.PAPERS,
    *amal.PAPERS,
    *amal_minutes.PAPERS,
    *astorp.PAPERS,
    *astorp_minutes.PAPERS,
    *botkyrka.PAPERS,
    *gallivare_minutes.PAPERS,
    *goteborg.PAPERS,
    *goteborg_bundle.PAPERS,
    *helsingborg.PAPERS,
    *lund.PAPERS,
    *malmo.PAPERS,
    *malmo_minutes.PAPERS,
    *nacka_minutes.PAPERS,
    *orebro.PAPERS,
    *orebro_minutes.PAPERS,
    *sala.PAPERS,
    *stockholm.PAPERS,
    *svenljunga.PAPERS,
    *tyreso_minutes.PAPERS,
    *uppsala.PAPERS,
    *uppsala_minutes.PAPERS,
    *vasteras.PAPERS,
    *vasteras_bundle.PAPERS,
)
