"""Decisions proposed, recommended and taken: the items of each proposal, who decides them, and what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from corpus.document import Block, Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES, Kind, Outcome, Stage
from extractors.grammar import body as bodies
from extractors.grammar.agenda import agenda_items
from extractors.grammar.frame import Frame, lead_in, of_item, of_resolution
from extractors.grammar.list_item import is_residue, list_blocks
from extractors.grammar.outcome import is_negated, outcome_of
from extractors.grammar.proposal import (
    deciding_sections,
    is_decision,
    is_quoted,
    records,
    resolves,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PROPOSAL: Final = Rule("decision.proposal", "punkterna under Förslag till beslut")
MINUTES_ITEM: Final = Rule("decision.minutes", "punkterna under Beslut i protokollets paragraf")
AS_PROPOSED: Final = Rule(
    "decision.as-proposed", "beslutar enligt <kontorets> förslag: punkterna som paragrafen föreslår"
)

_REFERS: Final = re.compile(
    r"\b(?:enligt|i enlighet med) (?P<owner>[\w-]*) ?förslag(?:et)?(?: till beslut)?\.?$"
)
_DOES: Final = re.compile(r" (?!har )(?:beslutar|[a-zåäö]+(?:ar|er|år))\b[^.:]{4,200}\.?$")
"""What a body does, in one sentence of the present, behind its name."""

_PASSIVE: Final = re.compile(r"[A-ZÅÄÖ][^.:;]{3,80}\b\w+s(?: till (?:protokollet|handlingarna))?\.")
_LEADS: Final = re.compile(r" beslut(?:ar|ade)(?: att| följande| således)?:?$")
_BECOMES: Final = re.compile(r"[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,5}? [a-zåäö]{2,}s\b")
_DUE: Final = re.compile(r"\bska(?:ll)?\b[^.]*\bsenast\b")
"""What has to be done by a day is decided, whoever has to do it."""

_LINE_END: Final = re.compile(r"(?<=[.])\n(?=[A-ZÅÄÖ])")
_INTRODUCES: Final = re.compile(r"(?::|\bi uppdrag att|\buppdra(?:r|s)? åt [^.:]{3,80} att)$")
"""How an item ends whose own list follows: "att ge förvaltningen i uppdrag att"."""

_DEADLINE: Final = re.compile(r"(?:senast|före utgången av|inom|till)\s+(?:den\s+)?$")


@dataclass(frozen=True, slots=True)
class Decision:
    """An item of a proposal or a decision. ``body_chain`` ends with who decides."""

    text: str
    stage: Stage
    outcome: Outcome
    number: int | None
    body: str | None
    paragraph: str | None
    body_chain: tuple[str, ...]
    conditional: bool
    negated: bool
    deadline: str | None


def extract_decisions(document: Document) -> Iterator[Fact[Decision]]:
    """Yield each item of each proposal or decision, in reading order.

    What an initiative itself demands is no decision, nor is what a motion or a minority is
    quoted for. An item that names its own body overrules the lead-in above it.
    """
    kind = document.head.kind.value
    sections = deciding_sections(document)
    found = [fact for section in sections for fact in _section(document, section, kind)]
    if kind in MINUTES:
        found += _unheaded(document)
        found = [one for fact in found for one in _as_proposed(document, fact, kind) or [fact]]
    yield from sorted(found, key=lambda fact: fact.span or ())


def _as_proposed(document: Document, fact: Fact[Decision], kind: Kind) -> list[Fact[Decision]]:
    """Return the items of the proposal that a decision refers to: "enligt kontorets förslag".

    None where the § does not hold it, or holds several and none by that name.
    """
    match = _REFERS.search(fact.value.text)
    within = next((p.span for p in document.paragraphs if p.number == fact.value.paragraph), None)
    if match is None or within is None or fact.value.outcome is not Outcome.OVRIGT:
        return []
    there = [s for s in document.sections if s.slot == "proposal" and within.holds(s.start)]
    there = [s for s in there if s.heading and not is_quoted(s.label)]
    named = [s for s in there if match["owner"].lower() in s.label.lower()]
    chosen = named or there
    frame = Frame((fact.value.body,) if fact.value.body else (), fact.value.stage)
    return [
        Fact(_decision(document, span, number, frame), span, AS_PROPOSED)
        for section in chosen
        if len(chosen) == 1
        for span, number, _ in _items(document, section, kind)
    ]


def _unheaded(document: Document) -> Iterator[Fact[Decision]]:
    """Yield the decision of a § that has no heading Beslut: the one line below its title."""
    own = document.head.body
    frame = Frame((own.value,) if own else (), Stage.TAKEN)
    for paragraph in document.paragraphs:
        inside = [s for s in document.sections if paragraph.span.holds(s.start)]
        if paragraph.title is None or any(map(records, inside)):
            continue
        below = next((b for b in document.blocks if b.span.start >= paragraph.title.end), None)
        if below is None or below.span not in paragraph.span:
            continue
        if _decides(document, below):
            yield Fact(_decision(document, below.content, None, frame), below.content, MINUTES_ITEM)
        elif resolves(document.line_of(below.content)):
            yield from _led(document, below, frame)
        elif lead := _lead_of(document, paragraph.span):
            yield from _led(document, lead, frame)
        elif last := _last_word(document, paragraph.span):
            yield Fact(_decision(document, last.content, None, frame), last.content, MINUTES_ITEM)


def _last_word(document: Document, paragraph: Span) -> Block | None:
    """Return the sentence that ends a § without headings by what its body does: "Nämnden noterar"."""
    own = document.head.body.value if document.head.body else None
    inside = [b for b in document.blocks if b.span in paragraph]
    for block in reversed(inside):
        text = document.line_of(block.content)
        does = own and _DOES.match(text.removeprefix(own))
        if does and text.startswith(own or "") and outcome_of(text) is not Outcome.OVRIGT:
            return block
    return None


def _lead_of(document: Document, paragraph: Span) -> Block | None:
    """Return the line of a § without headings that leads into what its body decides."""
    own = document.head.body.value if document.head.body else None
    for block in document.blocks:
        text = document.line_of(block.content)
        if (
            own
            and block.span in paragraph
            and text.startswith(own)
            and _LEADS.match(text, len(own))
        ):
            return block
    return None


def _led(document: Document, lead: Block, frame: Frame) -> Iterator[Fact[Decision]]:
    """Yield the listed items right below the line that says what the body does with them."""
    frame = lead_in(document.line_of(lead.content), frame) or frame
    at = document.blocks.index(lead)
    for block in document.blocks[at + 1 :]:
        if not (block.marker or document.line_of(block.content).startswith("att ")):
            return
        found = _decision(document, block.content, block.number, frame)
        yield Fact(found, block.content, MINUTES_ITEM)


def _decides(document: Document, block: Block) -> bool:
    """Whether a block is one short sentence that decides: "Informationen noteras."."""
    text = document.line_of(block.content)
    own = document.head.body.value if document.head.body else None
    if any(not one.span.start and one.name != own for one in bodies.find_bodies(text)):
        return False
    return bool(_PASSIVE.fullmatch(text)) and outcome_of(text) is not Outcome.OVRIGT


def _section(document: Document, section: Section, kind: Kind) -> Iterator[Fact[Decision]]:
    rule = MINUTES_ITEM if kind in MINUTES else PROPOSAL
    for span, number, frame in _items(document, section, kind):
        yield Fact(_decision(document, span, number, frame), span, rule)


def _items(
    document: Document, section: Section, kind: Kind
) -> list[tuple[Span, int | None, Frame]]:
    """Return the items with their frames; what a numbered item's colon introduces is part of it."""
    frame = _opening(document, section, kind)
    items: list[tuple[Span, int | None, Frame]] = []
    continues, tailed, opened = False, False, ""
    others = set(agenda_items(document)) if kind is Kind.KALLELSE else set()
    for block in takewhile(lambda block: block not in others, list_blocks(document, section)):
        text = document.line_of(block.content)
        led = lead_in(text, frame, marked=bool(block.marker))
        if led is not None:
            frame, continues = led, False
        elif continues and (_style(block) != opened if block.marker else tailed):
            items[-1] = (Span(items[-1][0].start, block.content.end), *items[-1][1:])
        elif not (is_residue(text) or _is_aside(text) or _is_note(block, text, items, kind)):
            items += [(span, block.number, frame) for span in _sentences(document, block, kind)]
            opened = _style(block)
            tailed = bool(opened) and text.endswith(":")
            continues = bool(_INTRODUCES.search(text)) and (bool(opened) or text[:4] == "att ")
    return items


def _style(block: Block) -> str:
    """Return how a block is marked in its list: by figures, letters, a bullet, not at all."""
    return re.sub(r"\w+", "1" if block.number is not None else "a", block.marker)


def _sentences(document: Document, block: Block, kind: Kind) -> Iterator[Span]:
    """Yield what a block decides: in minutes a line may end one decision and the next start another."""
    at = block.content.start
    for end in _LINE_END.finditer(document.body, at, block.content.end) if kind in MINUTES else ():
        above = document.line_of(Span(at, end.start()))
        below = document.line_of(Span(end.end(), block.content.end))
        if not block.marker and _is_passive(above) and _is_passive(below):
            yield Span(at, end.start())
            at = end.end()
    yield Span(at, block.content.end)


def _is_passive(text: str) -> bool:
    """Whether a text opens by what becomes of something: "Motionen avslås i övrigt."."""
    return bool(_BECOMES.match(text)) and outcome_of(text) is not Outcome.OVRIGT


def _is_note(
    block: Block, text: str, items: Sequence[tuple[Span, int | None, Frame]], kind: Kind
) -> bool:
    """Whether a paragraph of minutes only explains the decision above it: it decides nothing."""
    if kind not in MINUTES or not items or block.marker or text.startswith("att "):
        return False
    if _DUE.search(text):
        return False
    return outcome_of(text) is Outcome.OVRIGT and not bodies.find_bodies(text[:60])


def _is_aside(text: str) -> bool:
    """Whether a line below the heading is no decision: a reason, a note, a page label."""
    return (
        bool(
            re.match(
                r"(?:Bilaga|Se bilaga|Reservation|Yrkanden?|Paragrafen är justerad|[^.]{0,80}\bhar (?:följande|nedanstående) [^.]{0,60}inkommit|[^.:]{3,120}\b(?:lämnar|lämnade|anmäler|anmälde|avger|avgav)\b[^.:]{0,40}(?:särskil[td]\w* (?:yttrande|uttalande)|reservation|protokollsanteckning|jäv\b)|[^.:]{3,160}\breserver(?:ar|ade) sig\b|Beslutet fattas med stöd)\b",
                text,
            )
        )
        or len(text) < 6
    )


def _opening(document: Document, section: Section, kind: Kind) -> Frame:
    """Return what the heading itself says: "Förslag till beslut i kommunfullmäktige"."""
    own = document.head.body.value if document.head.body else None
    taken = kind in MINUTES or (section.slot == "decision" and is_decision(document))
    frame = Frame((own,) if own else (), Stage.TAKEN if taken else Stage.PROPOSED)
    if kind in MINUTES and section.slot == "proposal":
        frame = replace(frame, stage=Stage.RECOMMENDED)
    if kind in MINUTES and resolves(section.label):
        return of_resolution(section.label, frame)
    named = [found.name for found in bodies.find_bodies(section.label) if not found.generic]
    if section.slot == "proposal" and named:
        return replace(frame, chain=(named[-1],))
    return frame


def _decision(document: Document, span: Span, number: int | None, lead: Frame) -> Decision:
    text = document.line_of(span)
    own = document.head.body.value if document.head.body else None
    frame = of_item(text, lead, own)
    chain = tuple(bodies.in_full(name, own) for name in frame.chain)
    return Decision(
        text,
        frame.stage,
        outcome_of(text),
        number,
        chain[-1] if chain else None,
        document.paragraph_of(span.start),
        chain if len(chain) > 1 else (),
        frame.conditional,
        is_negated(text),
        _deadline(document, span),
    )


def _deadline(document: Document, span: Span) -> str | None:
    for mention in (*document.mentions.dates, *document.mentions.relative_dates):
        if mention.span in span and not mention.value.startswith("X"):
            before = (
                document.line_of(Span(span.start, mention.span.start))
                if mention.span.start > span.start
                else ""
            )
            if _DEADLINE.search(before + " "):
                return mention.value
    return None
