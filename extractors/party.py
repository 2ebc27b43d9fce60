"""Parties: who raised the matter, and who is only named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.fact import Fact, Rule
from corpus.vocabulary import PartyRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document

RAISED: Final = Rule(
    "party.proposer", "partiet för den som väckte initiativet som handlingen är eller svarar på"
)
NAMED: Final = Rule("party.mentioned", "partibeteckning eller partinamn någonstans i handlingen")


@dataclass(frozen=True, slots=True)
class Party:
    """A party by its code of today; a local one as the paper writes it."""

    party: str
    role: PartyRole


def extract_parties(document: Document) -> Iterator[Fact[Party]]:
    """Yield each party once, in reading order; who raised the matter is its proposer."""
    raised = document.initiative.parties if document.initiative else ()
    found = {
        mention.code: Fact(Party(mention.code, PartyRole.PROPOSER), mention.span, RAISED)
        for mention in raised
    }
    for mention in document.mentions.parties:
        found.setdefault(
            mention.code, Fact(Party(mention.code, PartyRole.MENTIONED), mention.span, NAMED)
        )
    yield from sorted(found.values(), key=lambda fact: (fact.span or (), fact.value.party))
