"""Decisions proposed, recommended and taken: the items of each proposal, who decides them, and what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from corpus.document import Block, Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import INITIATIVES, MINUTES, Kind, Outcome, Stage
from extractors.grammar import body as bodies
from extractors.grammar.agenda import agenda_items
from extractors.grammar.list_item import is_residue, list_blocks
from extractors.grammar.outcome import is_negated, outcome_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.mention import BodyMention

PROPOSAL: Final = Rule("decision.proposal", "punkterna under Förslag till beslut")
MINUTES_ITEM: Final = Rule("decision.minutes", "punkterna under Beslut i protokollets paragraf")

AS_PROPOSED: Final = Rule(
    "decision.as-proposed", "beslutar enligt <kontorets> förslag: punkterna som paragrafen föreslår"
)

_REFERS: Final = re.compile(
    r"\b(?:enligt|i enlighet med) (?P<owner>[\w-]*) ?förslag(?:et)?(?: till beslut)?\.?$"
)
_LEADER_END: Final = re.compile(
    r"(?::|\batt|\bbesluta[rt]?|\bföljande(?: beslut)?|\bför egen del|\benligt (?:ovan|nedan)|"
    r"fullmäktige|nämnden|styrelsen|utskottet)\s*$"
)
_VERB: Final = re.compile(
    r"\b(?:besluta[rt]?|beslutade|föreslår|föreslås|hemställer|rekommenderar|förordar|ansvarar)\b"
)
_PROPOSES: Final = re.compile(
    r"\b(?:föreslår|föreslås|hemställer|rekommenderar|hemställs|föreslå)\b"
)
_RESOLVES: Final = re.compile(
    r"[\w, -]*(?:nämnden|styrelsen|utskottet|beredningen|rådet|presidiet|fullmäktige) "
    r"(?:beslutar|beslutade|föreslår|föreslog|hemställer|rekommenderar)\b[^.:]{0,60}?(?:\b(?:besluta|att|följande(?: beslut)?|för egen del)|beslutar|beslutade)",
    re.IGNORECASE,
)
"""Headings of minutes that say what the body does: "Kommunstyrelsen föreslår fullmäktige besluta"."""

_OF_ITS_OWN: Final = re.compile(r"\bbeslut\w*,? (?:för egen del|å egna vägnar)", re.IGNORECASE)
_DOES: Final = re.compile(r" (?!har )(?:beslutar|[a-zåäö]+(?:ar|er|år))\b[^.:]{4,200}\.?$")
"""What a body does, in one sentence of the present, behind its name."""

_CONDITIONAL: Final = re.compile(
    r"under förutsättning(?:en)? att|förutsatt att|för det fall(?: att)?|med villkor att",
    re.IGNORECASE,
)
_OFFICES: Final = frozenset({Kind.TJANSTESKRIVELSE, Kind.TJANSTEUTLATANDE})
"""Papers whose proposal may stand below the bare heading Beslut."""

_FINITE: Final = re.compile(r"\b(?:[a-zåäö]+(?:ar|er|år|ör|as|es)|ska|skall)\b")
_NO_VERBS: Final = frozenset(
    "för över under efter eller ur mer fler samt per inter ledamöter handlingar frågor förslagsställer "
    "nämnder dessutom vår år är har enheter kronor timmar dess alltes ledamöternas".split()
)
_OBLIGED: Final = frozenset("får ska skall bör".split())
"""Verbs whose subject is told to do something by somebody else."""

_ACCORDING: Final = re.compile(r"(?:enligt|i enlighet med)\b", re.IGNORECASE)
_PROPOSED_TO: Final = re.compile(
    r"(?:föreslår|föreslås|hemställer|rekommenderar|föreslå)\s+(?:att\s+|åt\s+|hos\s+|till\s+|besluta\s+(?:att\s+)?)*(?=[\w-])"
)
_PASSIVE: Final = re.compile(r"[A-ZÅÄÖ][^.:;]{3,80}\b\w+s(?: till (?:protokollet|handlingarna))?\.")
_DEADLINE: Final = re.compile(r"(?:senast|före utgången av|inom|till)\s+(?:den\s+)?$")
_QUOTED: Final = re.compile(
    r"(?:i |enligt )?(?:motion|minoritet|yrkande|förslagsställ|ledamöternas|(?:nämnd|ledamots)?initiativ|medborgarförslag)",
    re.IGNORECASE,
)
"""Headings of what others propose."""


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


@dataclass(frozen=True, slots=True)
class _Frame:
    """What a heading or a lead-in says of the items below it."""

    chain: tuple[str, ...] = ()
    stage: Stage = Stage.PROPOSED
    conditional: bool = False


def extract_decisions(document: Document) -> Iterator[Fact[Decision]]:
    """Yield each item of each proposal or decision, in reading order.

    What an initiative itself demands is no decision, nor is what a motion or a minority is
    quoted for. An item that names its own body overrules the lead-in above it.
    """
    kind = document.head.kind.value
    listed = [s for s in document.sections if _counts(s, kind)]
    if kind is Kind.OVRIGT and _is_decision(document):
        listed = [s for s in document.sections if s.slot == "decision" and s.heading]
    if not listed and kind in _OFFICES:
        listed = [s for s in document.sections if s.slot == "decision" and s.heading][:1]
    if kind in MINUTES:
        listed = [s for s in listed if not _is_others(document, s, listed)]
    found = [fact for section in listed for fact in _section(document, section, kind)]
    if kind in MINUTES:
        listed = [s for s in document.sections if _is_own_proposal(document, s)]
        found += [fact for section in listed for fact in _section(document, section, kind)]
        found += _unheaded(document)
        found = [one for fact in found for one in _as_proposed(document, fact, kind) or [fact]]
    yield from sorted(found, key=lambda fact: fact.span or ())


def _is_decision(document: Document) -> bool:
    """Whether a paper is what somebody decided on delegation, by the word of its head."""
    span = document.head.kind.span
    return span is not None and "beslut" in document.quote(span).lower()


def _as_proposed(document: Document, fact: Fact[Decision], kind: Kind) -> list[Fact[Decision]]:
    """Return the items of the proposal that a decision refers to: "enligt kontorets förslag".

    None where the § does not hold it, or holds several and none by that name.
    """
    match = _REFERS.search(fact.value.text)
    within = next((p.span for p in document.paragraphs if p.number == fact.value.paragraph), None)
    if match is None or within is None or fact.value.outcome is not Outcome.OVRIGT:
        return []
    there = [s for s in document.sections if s.slot == "proposal" and s.start in _range(within)]
    there = [s for s in there if s.heading and not _QUOTED.match(s.label)]
    named = [s for s in there if match["owner"].lower() in s.label.lower()]
    chosen = named or there
    frame = _Frame((fact.value.body,) if fact.value.body else (), fact.value.stage)
    return [
        Fact(_decision(document, span, number, frame), span, AS_PROPOSED)
        for section in chosen
        if len(chosen) == 1
        for span, number, _ in _items(document, section, kind)
    ]


def _unheaded(document: Document) -> Iterator[Fact[Decision]]:
    """Yield the decision of a § that has no heading Beslut: the one line below its title."""
    own = document.head.body
    frame = _Frame((own.value,) if own else (), Stage.TAKEN)
    for paragraph in document.paragraphs:
        inside = [s for s in document.sections if s.start in _range(paragraph.span)]
        if paragraph.title is None or any(map(_records, inside)):
            continue
        below = next((b for b in document.blocks if b.span.start >= paragraph.title.end), None)
        if below is None or below.span not in paragraph.span:
            continue
        if _decides(document, below):
            yield Fact(_decision(document, below.content, None, frame), below.content, MINUTES_ITEM)
        elif _RESOLVES.fullmatch(document.line_of(below.content)):
            yield from _led(document, below, frame)
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


def _led(document: Document, lead: Block, frame: _Frame) -> Iterator[Fact[Decision]]:
    """Yield the listed items right below the line that says what the body does with them."""
    frame = _leader(document, lead, frame) or frame
    at = document.blocks.index(lead)
    for block in document.blocks[at + 1 :]:
        if not (block.marker or document.line_of(block.content).startswith("att ")):
            return
        found = _decision(document, block.content, block.number, frame)
        yield Fact(found, block.content, MINUTES_ITEM)


def _is_others(document: Document, section: Section, listed: Sequence[Section]) -> bool:
    """Whether a proposal in minutes is what another body had sent to this one, which decided on it."""
    own = document.head.body.value.lower() if document.head.body else ""
    here = document.paragraph_of(section.start)
    decided = any(_records(s) and document.paragraph_of(s.start) == here for s in listed)
    if section.label.lower().endswith(f"till {own}"):
        return True
    if not decided:
        return False
    found = bodies.find_bodies(section.label)
    if section.slot != "proposal" or not (own and found) or found[0].span.start:
        return False
    return found[0].name.lower().removesuffix("et") not in own


def _is_own_proposal(document: Document, section: Section) -> bool:
    """Whether a § of a committee ends in its proposal: "Arbetsutskottets förslag", no Beslut."""
    own = document.head.body.value.lower() if document.head.body else ""
    label = section.label.lower().removesuffix(" till beslut")
    named = (f"{own}s förslag", f"{own.split(' ')[-1]}ets förslag")
    if section.slot != "proposal" or not own or label not in named:
        return False
    here = document.paragraph_of(section.start)
    others = (s for s in document.sections if s.slot == "decision")
    return not any(document.paragraph_of(other.start) == here for other in others)


def _decides(document: Document, block: Block) -> bool:
    """Whether a block is one short sentence that decides: "Informationen noteras."."""
    text = document.line_of(block.content)
    return bool(_PASSIVE.fullmatch(text)) and outcome_of(text) is not Outcome.OVRIGT


def _range(span: Span) -> range:
    return range(span.start, span.end)


def _counts(section: Section, kind: Kind) -> bool:
    if section.heading is None:
        return False
    if _QUOTED.match(section.label):
        return False
    if kind in MINUTES:
        return _records(section) or (section.slot == "proposal" and _goes_upwards(section))
    if kind in INITIATIVES:
        return kind is Kind.SKRIVELSE and section.slot == "proposal"
    return section.slot == "proposal"


def _records(section: Section) -> bool:
    """Whether a section of minutes holds what the body decided."""
    return section.slot == "decision" or bool(_RESOLVES.fullmatch(section.label))


def _goes_upwards(section: Section) -> bool:
    """Whether a proposal in minutes is what the body decided to propose to a higher one."""
    return bool(
        re.match(r"Förslag till (?:beslut i |\w*fullmäktige$|\w+styrelsen$)", section.label)
        or re.match(
            r"[\w, -]+(?:nämndens|styrelsens|utskottets) förslag till (?!beslut$)",
            section.label,
        )
    )


def _section(document: Document, section: Section, kind: Kind) -> Iterator[Fact[Decision]]:
    rule = MINUTES_ITEM if kind in MINUTES else PROPOSAL
    for span, number, frame in _items(document, section, kind):
        yield Fact(_decision(document, span, number, frame), span, rule)


def _items(
    document: Document, section: Section, kind: Kind
) -> list[tuple[Span, int | None, _Frame]]:
    """Return the items with their frames; what a numbered item's colon introduces is part of it."""
    frame = _opening(document, section, kind)
    items: list[tuple[Span, int | None, _Frame]] = []
    continues = False
    others = set(agenda_items(document)) if kind is Kind.KALLELSE else set()
    for block in takewhile(lambda block: block not in others, list_blocks(document, section)):
        text = document.line_of(block.content)
        leader = _leader(document, block, frame)
        if leader is not None:
            frame, continues = leader, False
        elif continues and not block.marker:
            items[-1] = (Span(items[-1][0].start, block.content.end), *items[-1][1:])
        elif not (is_residue(text) or _is_aside(text) or _is_note(block, text, items, kind)):
            items.append((block.content, block.number, frame))
            continues = bool(block.marker) and text.endswith(":")
    return items


def _is_note(
    block: Block, text: str, items: Sequence[tuple[Span, int | None, _Frame]], kind: Kind
) -> bool:
    """Whether a paragraph of minutes only explains the decision above it: it decides nothing."""
    if kind not in MINUTES or not items or block.marker or text.startswith("att "):
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


def _opening(document: Document, section: Section, kind: Kind) -> _Frame:
    """Return what the heading itself says: "Förslag till beslut i kommunfullmäktige"."""
    own = document.head.body.value if document.head.body else None
    taken = kind in MINUTES or (section.slot == "decision" and _is_decision(document))
    stage = Stage.TAKEN if taken else Stage.PROPOSED
    named = tuple(found.name for found in bodies.find_bodies(section.label) if not found.generic)
    if kind in MINUTES and section.slot == "proposal":
        stage = Stage.RECOMMENDED
    if kind in MINUTES and _RESOLVES.fullmatch(section.label):
        found = bodies.find_bodies(section.label)
        chain = _chain(section.label, found) or ((own,) if own else ())
        return _Frame(chain, _raised(stage, section.label, found[1:]))
    if section.slot == "proposal" and named:
        return _Frame(named[-1:], stage)
    return _Frame((own,) if own else (), stage)


def _leader(document: Document, block: Block, frame: _Frame) -> _Frame | None:
    """Return the frame that a lead-in opens, ``None`` where the block is an item."""
    text = document.line_of(block.content).rstrip(" ,;")
    text = text.removesuffix(".") if text.endswith("följande beslut.") else text
    found = bodies.find_bodies(text)
    if block.marker and not (found and text.endswith(":")):
        return None
    if _ACCORDING.match(text) and _LEADER_END.search(text):
        return frame
    if found and _is_only_bodies(text, found):
        return replace(frame, chain=_named(found), conditional=False)
    if _LEADER_END.search(text) and (found or _VERB.search(text)):
        chain = _chain(text, found) or frame.chain
        stage = _raised(frame.stage, text, found)
        if frame.stage is Stage.RECOMMENDED and _OF_ITS_OWN.search(text):
            stage = Stage.TAKEN
        conditional = bool(_CONDITIONAL.search(text))
        return replace(frame, chain=chain, stage=stage, conditional=conditional)
    return None


def _raised(stage: Stage, text: str, found: Sequence[BodyMention]) -> Stage:
    if stage is Stage.TAKEN and _PROPOSES.search(text) and found:
        return Stage.RECOMMENDED
    return stage


def _is_only_bodies(text: str, found: Sequence[BodyMention]) -> bool:
    """Whether a line holds bodies and nothing else: "I kommunstyrelsen och kommunfullmäktige:"."""
    left = text
    for mention in reversed(found):
        left = left[: mention.span.start] + left[mention.span.end :]
    return bool(
        re.fullmatch(
            r"(?i)[\s:,.]*(?:(?:i|inför|för|till|och|samt|förslag|beslut|egen|del)\b[\s:,.]*)*",
            left,
        )
    )


def _named(found: Sequence[BodyMention]) -> tuple[str, ...]:
    return tuple(mention.name for mention in found)


def _chain(text: str, found: Sequence[BodyMention]) -> tuple[str, ...]:
    """Return the bodies of nested proposals, from who proposes to who decides."""
    chain = [mention.name for mention in found[:1]]
    for match in _PROPOSED_TO.finditer(text):
        following = next((m for m in found if 0 <= m.span.start - match.end() <= 3), None)
        if following and following.name not in chain:
            chain.append(following.name)
    return tuple(chain)


def _decision(document: Document, span: Span, number: int | None, frame: _Frame) -> Decision:
    text = document.line_of(span)
    found = bodies.find_bodies(text)
    chain, stage, own = frame.chain, frame.stage, document.head.body
    subject = _subject(text, found)
    if subject:
        nested = _chain(text, found) if _opens_with_proposal(text, found) else (subject.name,)
        generic = subject.generic and len(nested) == 1 and frame.chain
        chain = frame.chain if generic else nested
        stage = _raised(stage, text, found[1:]) if len(nested) > 1 else stage
        if subject.generic and stage is Stage.RECOMMENDED and own and len(nested) == 1:
            chain, stage = (own.value,), Stage.TAKEN
    elif _proposes_upwards(text, found):
        chain = (*frame.chain, *(_upwards(text, found)))
        stage = Stage.RECOMMENDED if stage is Stage.TAKEN else stage
    return Decision(
        text,
        stage,
        outcome_of(text),
        number,
        chain[-1] if chain else None,
        document.paragraph_of(span.start),
        chain if len(chain) > 1 else (),
        frame.conditional or bool(_CONDITIONAL.search(text)),
        is_negated(text),
        _deadline(document, span),
    )


def _subject(text: str, found: Sequence[BodyMention]) -> BodyMention | None:
    """Return the body that an item starts with and that does what its verb says."""
    if not found or found[0].span.start > 4:
        return None
    written = text[found[0].span.start : found[0].span.end]
    if written.endswith("s") and not found[0].name.endswith("s"):
        return None
    verb = next(
        (word for word in _FINITE.findall(text[found[0].span.end :]) if word not in _NO_VERBS), ""
    )
    return None if verb in _OBLIGED or verb.endswith("s") else found[0]


def _opens_with_proposal(text: str, found: Sequence[BodyMention]) -> bool:
    if not found:
        return False
    after = text[found[0].span.end :].lstrip(" ,")
    return bool(
        re.match(
            r"(?:beslutar\s+(?:att\s+)?)?(?:för egen del\s+)?(?:föreslå|hemställ|rekommender)",
            after,
        )
    )


def _proposes_upwards(text: str, found: Sequence[BodyMention]) -> bool:
    return bool(found) and bool(
        re.match(
            r"(?:att\s+)?(?:föreslår?|hemställa|hemställer|rekommenderar?)\b",
            text,
            re.IGNORECASE,
        )
    )


def _upwards(text: str, found: Sequence[BodyMention]) -> tuple[str, ...]:
    return tuple(
        mention.name
        for match in _PROPOSED_TO.finditer(text[0].lower() + text[1:])
        for mention in found
        if 0 <= mention.span.start - match.end() <= 3
    ) or (found[0].name,)


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
