"""The decision timetable: who handles or has handled the case, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Section, Span
from corpus.fact import Fact, Rule
from extractors.grammar import body as bodies
from extractors.grammar.abbreviation import resolve
from extractors.grammar.list_item import list_blocks
from extractors.grammar.plan import plans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.mention import BodyMention, DateMention

ROW: Final = Rule("timetable.row", "raderna i Beslutsplanering och liknande")
PROSE: Final = Rule("timetable.prose", "<nämnd> har behandlat ärendet den <datum>")
UNION: Final = Rule("timetable.union", "den fackliga samverkan under Samverkan")

LONGEST: Final = 95
"""Characters; a longer text before a date is a sentence, not the name of a step."""

ROW_WORDS: Final = 7
"""Words of a row that ends in a full stop and names no body; more of them are a sentence."""

STEP_WORDS: Final = 2
"""Words of a step that is named by what is done: "Samråd", "Beslut KF"."""

_REST: Final = re.compile(
    r"^[\s:,.–•*\d)/§-]+(?=[^\W\d_])|^,?\s*(?:kl\.?|klockan)\s?\d{1,2}[.:]\d{2}\s+|(?:,?\s*(?<![^\W\d_])(?:§§?\s?[\d–-]+|den|kl\.?\s?[\d.:]+|klockan\s[\d.:]+|vecka\s\d+|sammanträde(?:t)?|möte|preliminärt|cirka|ca))+$|[\s:,.;–-]+$",
    re.IGNORECASE,
)
_HANDLES: Final = re.compile(
    r"behandla\w*|beslut(?:ade|at|ar|as|ats|ades)\b|fattade beslut|bered(?:des?|s|er|a)\b|beretts?\b|antog\w*|antagits?\b|återremitter\w*|bordla\w*|remitter\w*|avstyrk\w*|tillstyrk\w*|"
    r"haft möjlighet|inhämta(?:t|ts|des)\b|tog upp|tas upp|avgör\w*|avgjor\w*|ställt sig|yttrat sig|yttrade sig|fatta(?:ts|des|r)\b|överlät|översän\w*|skickade\b|hänskjut\w*|hänsköt|avgav\b|avgett\b|gick igenom|lämna(?:t|de) (?:sina )?synpunkter|gav\b.*\bi uppdrag|lämnade\b|överlämnade|föreslog|godkände|ta(?:r|git)? ställning|tog ställning|informera\w*|samråd\w*|förhandla\w*"
)
"""In lower case: a pattern without regard to case takes three times as long."""

_MATTER: Final = re.compile(
    r"ärende(?:t)?\b|att-sats(?:en|er|erna)?\b|motion(?:en)?\b|initiativ(?:et)?\b|skrivelse(?:n)?\b|medborgarförslag(?:et)?\b|interpellation(?:en)?\b|förslaget\b|frågan\b|yttrande\w* (?:har )?inhämta|remiss(?:en)?\b|yttrandet\b|fatta(?:r|de) beslut\b|yttra(?:t|de) sig\b|lämna(?:t|de) (?:sina )?synpunkter|i uppdrag\b|att\s+föreslå\s+\w*(?:fullmäktige|styrelsen)\b",
    re.IGNORECASE,
)
_OTHER_CASE: Final = re.compile(
    r"\((?:[A-ZÅÄÖ]{2,5}[ /]?)?\d{4}[.:/-]\d{1,5}(?:\s[A-ZÅÄÖ]{2,5})?\)|\bdnr\b", re.IGNORECASE
)
_GRANTED: Final = re.compile(r"att\s+bifalla\b|bifölls?\b|bifallit\b", re.IGNORECASE)
_COLUMNS: Final = re.compile(
    r"(?:(?:besluts|beslutande |behandlande )?(?:instans|organ|nämnd)(?:/[a-zåäö]+)?|forum|åtgärd|"
    r"(?:besluts|sammanträdes|mötes)?datum|dag|tid|när|steg|aktivitet|moment|beslut|ärende|handling|kommentar|paragraf|§| och |\s|,|/)+",
    re.IGNORECASE,
)
"""The first row of a timetable: what its columns hold."""

_DOES: Final = re.compile(
    r"(?:(?:för )?(?:yttrande|beslut|beredning|förslag|remiss|remiss(?:ad|at|eras)|samråd|information|"
    r"godkännande|behandling|behandlas|ställningstagande|avgörande|kännedom|återremiss|bordläggning))?",
    re.IGNORECASE,
)
"""What a column says that a body does with the case."""

_PARAGRAPH: Final = re.compile(r"[\s,]*§§?\s?(?P<number>\d+)")
_BY: Final = re.compile(
    r"\b(?:fatta|behandla|besluta|bered|beret|avgör|avgjor|antag|antog|bordla|återremitter|remitter)\w*s av$"
)
_DONE: Final = re.compile(
    r"\s(?:redan |också |även )?(?:behandlat|beslutat|lämnat|yttrat|tillstyrkt|avstyrkt|återremitterat|berett|ställt)\b"
)
"""What a body has done whose name stands behind har: "Innan dess har miljönämnden lämnat ..."."""

_VIEW_OF: Final = re.compile(
    r"\b(?:[Yy]ttrande(?:n|t)?|[Ss]ynpunkter|beredning|behandling)"
    r"(?: har)?(?: (?:inhämta|inkomm|lämna|avge|avgivi)\w+)? (?:från|av|hos)$"
)
"""Behind which a body has had its say: "efter yttrande från X den 3 mars"."""

_SENT_BACK: Final = re.compile(r"\s(?:återremitterade|bordlade)\s")
"""What a paper of "Nämnden" says of none but the board it is written for."""

_CLAUSE: Final = re.compile(
    r",\s+som\s+(?:(?:sammanträder|möts|beslutar|har\s+sammanträde)\s+)?(?:den\s)?\d"
)
_BODY_AND_DAY: Final = re.compile(
    r"(?:nämnden|styrelsen|fullmäktige|utskott(?:et)?|beredning(?:en)?|presidi(?:um|et))\s+(?:den\s+)?\d{1,2}\b"
)
"""A step of a plan, in lower case, whatever the sentence does with it: "till styrelsen den 1 mars"."""

_ACTS: Final = re.compile(
    r"s?\s+(?:har|hade|besluta\w*|behandla\w*|lämnade|fattade|föreslog|tillstyrk\w*|avstyrk\w*|återremitt\w*|bordla\w*|remitter\w*|beredde|tog|yttrade|överlämnade|översände|skickade|sände|hänsköt|beslöt|avgav|godkände|ska|kommer|tar|avgör|gav|fattar|överlät|gick igenom|fick besked)\b"
)
_OF_ANOTHER: Final = re.compile(
    r"(?<=s)\s+(?!extra |ordinarie |sammanträde|möte|behandling|beslut|beredning)[a-zåäö]"
)
"""What belongs to a body does not act as it does: "i kommunstyrelsens kansli"."""

_DAY_BEHIND: Final = re.compile(r"\s(?:den\s)?\d")
_DAY_AHEAD: Final = re.compile(r"\s(?:den\s)?\d{4}-\d\d-\d\d(?:,?\s§\s?\d+)?,?(?=\s)")
"""A day between a body and what it did: "Parknämnden 2031-03-18 § 21 beslutade"."""

_DAY_OF_BODY: Final = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:den\s)?\d")
_BODY: Final = re.compile(
    r"nämnd|styrelse|fullmäktige|utskott|beredning|delegation|(?<!sam)råd\b|rådet|presidi|samverkan|grupp|\b(?-i:[A-ZÅÄÖ]{2,6})\b",
    re.IGNORECASE,
)
"""What a decision timetable has at least once; a project's plan has not."""

_HAS_HANDLED: Final = re.compile(
    r"\bhar (?:tidigare |också |även )?(?:behandlat|berett)\s+ärendet\b"
)
"""What makes a sentence of the papers in a case: "Arbetsutskottet har behandlat ärendet ..."."""

_NO_HISTORY: Final = frozenset({"proposal", "decision", "recipients", "basis", "signature"})


@dataclass(frozen=True, slots=True)
class Step:
    """One row: ``body`` as written, ``body_resolved`` its full name where known."""

    body: str
    date: str
    body_resolved: str | None = None
    planned: bool | None = None
    paragraph: str | None = None


def extract_timetable(document: Document) -> Iterator[Fact[Step]]:
    """Yield each step once, in reading order; a day whose year is unknown makes no step."""
    seen = set()
    for fact in sorted(_steps(document), key=lambda fact: fact.span or ()):
        key = (fact.value.body.lower(), fact.value.date)
        if key not in seen:
            seen.add(key)
            yield fact


def _steps(document: Document) -> Iterator[Fact[Step]]:
    for section in document.sections:
        listed = _listed(document, section)
        yield from _rows(document, listed)
        yield from _prose(document, section, listed)


def _listed(document: Document, section: Section) -> list[Block]:
    """Return the blocks that list steps; in a section that tells them, only what is no sentence."""
    if not plans(document, section):
        return []
    blocks = list(list_blocks(document, section))
    told = [block for block in blocks if _is_told(document, block)]
    rows = [block for block in blocks if block not in told]
    if not any(_BODY.search(document.line_of(block.content)) for block in rows):
        return []
    return rows if section.slot != "preparation" or _are_rows(document, rows) else []


def _is_told(document: Document, block: Block) -> bool:
    """Whether a block is a sentence about bodies and days, not a row of body and day."""
    text = document.line_of(block.content)
    if not text.endswith("."):
        return False
    told = block.kind is BlockKind.PARAGRAPH and len(text.split()) > ROW_WORDS
    return bool(_HANDLES.search(text.lower())) or (told and not _BODY.search(text))


def _are_rows(document: Document, blocks: Sequence[Block]) -> bool:
    """Whether short lines, each with a body or a day, make up what is listed."""
    texts = [document.line_of(block.content) for block in blocks]
    return any(_dated(document, block.span.start, block.span.end) for block in blocks) and all(
        len(text) < LONGEST for text in texts
    )


def _step(
    document: Document, body: str, mention: DateMention, span: Span, rule: Rule
) -> Fact[Step]:
    own = document.head.date.value if document.head.date else None
    planned = mention.value > own if own else None
    behind = _PARAGRAPH.match(document.body, mention.span.end)
    resolved = resolve(body, document.head.body.value if document.head.body else None)
    paragraph = behind["number"] if behind else None
    return Fact(Step(body, mention.value, resolved, planned, paragraph), span, rule)


def _dated(document: Document, start: int, end: int) -> list[DateMention]:
    return [
        mention
        for mention in document.mentions.dates
        if start <= mention.span.start < end and not mention.value.startswith("X")
    ]


def _rows(document: Document, blocks: Sequence[Block]) -> Iterator[Fact[Step]]:
    """Yield the rows of a timetable, names that wrap over lines or cells put together."""
    pending: list[Span] = []
    for number, block in enumerate(blocks):
        mentions = _dated(document, block.span.start, block.span.end)
        if not mentions:
            if _COLUMNS.fullmatch(document.quote(block.content)):
                pending = []
            elif not _is_tail(document, blocks, number):
                pending.append(block.content)
            continue
        following = blocks[number + 1] if _is_tail(document, blocks, number + 1) else None
        yield from _row(document, block, mentions, pending, following)
        pending = []


def _is_tail(document: Document, blocks: Sequence[Block], number: int) -> bool:
    """Whether a block is the rest of the name in the row above it."""
    if not 0 < number < len(blocks):
        return False
    block = blocks[number]
    text = document.line_of(block.content)
    dated = _dated(document, blocks[number - 1].span.start, block.span.end)
    above = [m for m in dated if m.span.start < block.span.start]
    return bool(above) and len(above) == len(dated) and text[:1].islower() and len(text) < LONGEST


def _row(
    document: Document,
    block: Block,
    mentions: Sequence[DateMention],
    pending: Sequence[Span],
    tail: Block | None,
) -> Iterator[Fact[Step]]:
    starts = [block.content.start, *(mention.span.end for mention in mentions)]
    for at, mention in zip(starts, mentions, strict=False):
        before = _tidy(_who(document.body[at : mention.span.start]))
        if (
            pending
            and at == block.content.start
            and (not before or before[0].islower() or _hangs(document.line_of(pending[-1])))
        ):
            before = _tidy(f"{document.line_of(pending[-1])} {before}")
        if not before:
            after_end = next(
                (m.span.start for m in mentions if m.span.start > mention.span.end),
                block.content.end,
            )
            before = _tidy(_who(document.body[mention.span.end : after_end]))
        if tail and mention is mentions[-1]:
            before = _tidy(f"{before} {document.line_of(tail.content)}")
        name = _name(before)
        if name:
            yield _step(
                document,
                name,
                mention,
                Span(min(at, mention.span.start), mention.span.end),
                ROW,
            )


def _who(cells: str) -> str:
    """Return the one cell that is a body where others say what it does: "Yttrande", "Beslut"."""
    if "\t" not in cells:
        return cells
    texts = [" ".join(cell.split()) for cell in cells.split("\t")]
    known = [text for text in texts if bodies.name_of(text)]
    wrapped = any(map(_hangs, texts)) or any(text[:1].islower() for text in texts[1:])
    if known and not wrapped:
        return known[0]
    return "\t".join(text for text in texts if not _DOES.fullmatch(text))


def _hangs(text: str) -> bool:
    return text.endswith(("-", " och", ",", " samt"))


def _tidy(text: str) -> str:
    text = " ".join(text.split())
    while (shorter := _REST.sub("", text)) != text:
        text = shorter
    return text


def _name(text: str) -> str | None:
    """Return the name of a step: the text itself, or the last body that a sentence names."""
    found = list(bodies.find_bodies(text))
    told = _HANDLES.search(text.lower()) and len(text.split()) > STEP_WORDS
    if len(text) > LONGEST or told:
        return found[-1].name if found else None
    return text or None


def _prose(document: Document, section: Section, listed: Sequence[Block]) -> Iterator[Fact[Step]]:
    """Yield what sentences tell of bodies that handle the case on a day, rows left out."""
    for sentence in document.sentences:
        if not section.start <= sentence.start < section.end:
            continue
        if any(sentence.start in range(block.span.start, block.span.end) for block in listed):
            continue
        text = " ".join(document.body[sentence.start : sentence.end].split())
        mentions = _dated(document, sentence.start, sentence.end)
        if not mentions or not _tells(document, section, text):
            continue
        yield from _told(document, section, sentence, mentions)


def _tells(document: Document, section: Section, text: str) -> bool:
    """Whether a sentence speaks of how this case, and no other, was handled."""
    if section.slot == "union":
        return True
    if section.slot in _NO_HISTORY:
        return section.slot == "basis" and bool(_HAS_HANDLED.search(text))
    if _OTHER_CASE.search(text) or _GRANTED.search(text):
        return False
    lower = text.lower()
    if not _HANDLES.search(lower):
        return section.slot == "timetable" and bool(_BODY_AND_DAY.search(lower))
    return plans(document, section) or bool(_MATTER.search(text))


def _told(
    document: Document, section: Section, sentence: Span, mentions: Sequence[DateMention]
) -> Iterator[Fact[Step]]:
    named = [b for b in document.mentions.bodies if b.span in sentence]
    acted = False
    for body in named:
        following = next(
            (
                b.span.start
                for b in named
                if b.span.start > body.span.start and _is_subject(document, b, sentence)
            ),
            sentence.end,
        )
        if not (_acts(document, section, body, sentence) or (acted and _is_next(document, body))):
            continue
        acted = True
        if section.slot == "union" and body.kind != "union":
            continue
        mention = next((m for m in mentions if body.span.end <= m.span.start < following), None)
        mention = mention or _opening_date(document, body, sentence, mentions)
        mention = mention or next((m for m in mentions if section.slot == "union"), None)
        if mention and not _is_vague(document, body):
            rule = UNION if section.slot == "union" else PROSE
            start, end = (
                min(body.span.start, mention.span.start),
                max(body.span.end, mention.span.end),
            )
            yield _step(document, body.name, mention, Span(start, end), rule)


def _is_vague(document: Document, body: BodyMention) -> bool:
    """Whether "nämnden" may be any board: a motion speaks of its own, a report of another."""
    if not body.generic or body.name != "Nämnden":
        return False
    return not _SENT_BACK.match(document.body, body.span.end)


def _is_next(document: Document, body: BodyMention) -> bool:
    """Whether a body is listed behind one that acted: "... och byggnadsnämnden den 3 mars"."""
    before = document.body[: body.span.start].rstrip()
    dated = _DAY_BEHIND.match(document.body, body.span.end)
    return before.endswith((" och", ",", " samt")) and dated is not None


def _acts(document: Document, section: Section, body: BodyMention, sentence: Span) -> bool:
    """Whether a body of the sentence handled the case."""
    if section.slot == "union":
        return True
    if plans(document, section) and _DAY_OF_BODY.match(document.body, body.span.end):
        return True
    return _is_subject(document, body, sentence)


def _opening_date(
    document: Document, body: BodyMention, sentence: Span, mentions: Sequence[DateMention]
) -> DateMention | None:
    """Return the day that opens a sentence: "Den 12 mars beslutade kommunstyrelsen ..."."""
    for mention in mentions:
        between = document.body[mention.span.end : body.span.start]
        lead = document.body[sentence.start : mention.span.start].strip().lower()
        if lead in {"", "den"} and re.fullmatch(r"\W*(?:§\s?\d+\W*)?(?:\w+\s){1,3}", between):
            return mention
    return None


def _is_subject(document: Document, body: BodyMention, sentence: Span) -> bool:
    """Whether a body is who acts: it opens the sentence, or stands right by the verb."""
    before = document.body[sentence.start : body.span.start].strip()
    asked = before.lower().endswith(("har", "hade"))
    if _BY.search(before) or (asked and _DONE.match(document.body, body.span.end)):
        return True
    if _CLAUSE.match(document.body, body.span.end):
        return True
    if _VIEW_OF.search(before) and _DAY_OF_BODY.match(document.body, body.span.end):
        return True
    if re.search(r"\b(?:till|åt|från|av|för|hos|inom|om)$", before):
        return False
    behind = _DAY_AHEAD.match(document.body, body.span.end)
    if _ACTS.match(document.body, behind.end() if behind else body.span.end):
        return True
    return bool(
        re.search(
            r"(?:behandla(?:s|des|ts)?|beslut(?:as|ades|ats)|fattade|beslutade|tas upp|bered(?:s|des)|i|vid|inför)$",
            before,
        )
    ) and not _OF_ANOTHER.match(document.body, body.span.end)
