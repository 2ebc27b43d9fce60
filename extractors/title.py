"""The paper's own heading: what stands between the head block and the first known heading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES, Kind
from extractors.grammar import body as bodies
from extractors.grammar import person
from extractors.grammar.label import is_label
from extractors.grammar.paragraph import LEAD, headings_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LABELLED: Final = Rule("title.label", "ledordet Ärende, Rubrik eller Ärendemening")
HEADING: Final = Rule("title.heading", "störst eller fetast text mellan sidhuvud och första rubrik")
PARAGRAPH: Final = Rule("title.paragraph", "orden efter § och diarienummer i protokoll")

LONGEST: Final = 330
"""Characters; a longer text is prose."""

PROSE: Final = 120
"""Characters; a longer text with a full stop in it is prose."""

POST_WORDS: Final = 2
"""Words of a line that is nothing but somebody's post, at most."""

_NOISE: Final = re.compile(
    r"(?:sida?|blad|s\.)?\s*\d+\s*(?:\(\d+\)|\[\d+\]|av \d+)$|^\d+$|handling \d{4} nr|^nr \d|"
    r"^[\d\s()+/–-]{7,}$|^(?:(?:till|namn|datum|tel|mobil|växel|telefon|tfn|fax|bankgiro|plusgiro)\b|e-post|postadress|besöksadress|dnr|diarie|ärendenummer|handläggare|"
    r"bakgrund(?: till (?:frågan|motionen|interpellationen))?:?$|signerad|ej justerat|utkast|version|utdragsbestyrkande|bilaga \d*$|referens\b|(?:vår|er)[at]? (?:ref|bet|handl|dnr|diarie|datum)|org\.?nr|justerandes?|"
    r"direktnr|sammanträdes(?:datum|dag|protokoll|plats|rum|lokal)|paragraf(?:er)?\b|plats(?: och (?:sammanträdes)?tid\b| för (?:mötet|sammanträdet)|\s*:|$)|ärende \d|ärende nr)|@|www\.|^\d{3} ?\d{2} [A-ZÅÄÖ]|^box \d|klicka här|"
    r"\s\d{3} ?\d{2} [A-ZÅÄÖ]|\b(?:tjänsteskrivelse|tjänsteutlåtande|yttrande|protokollsutdrag)\b.{0,20}(?:\d+ ?\(\d+\)|\d{4}-\d{2}-\d{2})",
    re.IGNORECASE,
)
_CHAIR: Final = re.compile(
    r"(?!.*\b(?:fråga|frågan|interpellation|motion|svar|skrivelse)\b)(?:till )?[\w, -]*(?:nämndens|styrelsens|utskottets|beredningens) (?:\w+ )?ordförande(?! (?:om|angående)\b)[^.?]{0,40}$",
    re.IGNORECASE,
)
"""To whom an interpellation is put, on a line of its own."""

_POLITE: Final = re.compile(r"^(?:till )?(?:fru|herr|fröken)\s", re.IGNORECASE)
_ADDRESSES: Final = re.compile(
    r"(?:(?:enkel |skriftlig )?fråga|interpellation)(?::)? (?:ställd )?till\b(?!.*\b(?:om|angående|ang|rörande|gällande|avseende)\b)",
    re.IGNORECASE,
)
"""Says to whom a question is put, not what it is about: the title only where there is no other."""

_DAY_BEHIND: Final = re.compile(r",?\s(?:den\s)?(?:\d{4}-\d\d-\d\d|\d{1,2} [a-zåäö]+ \d{4})$")
"""The day on which the body meets that a line of the head names."""

_DATE_ONLY: Final = re.compile(
    r"^(?:[A-ZÅÄÖ][a-zåäö]+,?\s|[A-ZÅÄÖ]{2,5}\s)?(?:den\s)?(?:\d{4}-\d{2}-\d{2,3}|\d{1,2}\s[a-zåäö]+\s\d{4}|\d{1,2}/\d{1,2}[ -]\d{2,4}|\d{8}|\d{6})(?:\s+[A-ZÅÄÖ]{1,5})?$"
)
_ORGANISATION: Final = re.compile(
    r"^(?!(?!(?:\w*avdelning|enhet|kontor|förvaltning|sektor|nämnd)(?:en|et)? för\b).*\b(?:för|om|till|av|på|med)\b)(?:[\w,&/ -]+(?:kommun|stad|stads|förvaltning(?:en)?s?|kontor(?:et)?|avdelning(?:en)?|enhet(?:en)?|region|stab(?:en)?|kansli(?:et)?|sektorn?|"
    r"nämnd(?:en)?s?|styrelsen|fullmäktige|utskott(?:et)?|partiet|demokraterna|moderaterna|liberalerna|gruppen)"
    r"|region \w+(?: län| härjedalen)?|[\w-]+(?:departementet|verket|myndigheten|inspektionen)|länsstyrelsen(?: i)? [\w ]+|(?:social|stadsdels)?förvaltning(?:en)? [A-ZÅÄÖ][\w ]+|\w*(?:partiet|demokraterna|moderaterna|liberalerna) (?:i )?[\w -]+)$",
    re.IGNORECASE,
)
_TYPE: Final = re.compile(
    r"^(?:(?:motion|interpellation|skrivelse|(?:enkel )?fråga|\w*initiativ) (?:ställd )?till (?:[\w-]+s )?(?:kommun|region)?fullmäktigei?,? i? ?[A-ZÅÄÖ][\w -]{2,30}|"
    r"tjänsteutlåtande|(?:g-)?tjänsteskrivelse|tjänsteyttrande|förvaltningens utlåtande|protokoll(?:sutdrag)?|"
    r"sammanträdesprotokoll|utdrag ur (?:sammanträdes)?protokoll|nämnds?initiativ|initiativärende|ledamotsinitiativ|politikerinitiativ|motion|"
    r"interpellation|enkel fråga|fråga|skrivelse|medborgarförslag|e-förslag|yttrande|remissvar|kallelse|yrkande|"
    r"(?:tilläggs|återremiss)yrkande|särskilt yttrande|initiativ|beslutsförslag|ordförandeförslag|delegations?beslut|delegeringsbeslut|ordförandebeslut|tjänste(?:manna|persons?)(?:förslag|skrivelse)|"
    r"(?:motion|interpellation|skrivelse|initiativ) (?:till|i) (?:kommun|region)?(?:fullmäktige|styrelsen)|motion till [\w-]+ kommunfullmäktige|"
    r"\w*initiativ (?:i|till) [\w -]+nämnden)\b[\s:.]*(?:nr\s*)?[\d():/. -]*$",
    re.IGNORECASE,
)
_LEAD_TYPE: Final = re.compile(
    r"^(?:(?:nämnds?initiativ|initiativärende|ledamotsinitiativ|medborgarförslag|motion|interpellation|skrivelse|ärende|rubrik|enkel fråga|fråga|tjänsteutlåtande|tjänsteskrivelse|remissyttrande)\s*[:–]\s*|ärende(?:t|mening)?\s*:\s*)",
    re.IGNORECASE,
)
_TRAILING_NUMBER: Final = re.compile(
    r"[\s,]*(?:\((?!(?:SOU|Ds|DS|SFS|AFS|[Pp]rop\.?|[Dd]ir\.?|COM|KOM)\s)(?:dnr\s)?[A-ZÅÄÖa-zåäö]{0,6}[ /]?\d{4}[-/:.]\d+[^)]*\)|(?:,\s*)?(?:dnr:?\s)?(?<!\w)[A-ZÅÄÖ]{2,5}[ -]?\d{4}[-/:]\d+(?:/\d+)?|,?\s(?:dnr:?\s)?[A-ZÅÄÖ]{2,5}\s\d{3,4}/\d{2}|\(\d{4}-\d{3,5}\))\s*$"
)
_TWO_SENTENCES: Final = re.compile(r"(?:[a-zåäö)”\"] ?){12}[.!?] [A-ZÅÄÖ][a-zåäö]+ [a-zåäö]")
_IN_BRACKETS: Final = re.compile(r"\s*\(([^()]+)\)\s*$")
_SENTENCE_START: Final = re.compile(
    r"(?<=[^\W\d_][)”]| [^\W\d_]|[^\W\d_][^\W\d_])\s+(?=(?:Den|Det|De|I|Under|Sedan|Varje|Nyligen|När|Att|För|Vi|En|Ett|På|Idag|Enligt|Många|Som|Med|Om|"
    r"Efter|Trots|Genom|Inom|Vid|Allt|Alla|Flera|Det[ta]a?|Dessa|Denna|Jag|Man|Hur|Vad|Ny[al]?|Just|Redan|Både|Mot|Till|Från|"
    r"Kommunfullmäktige|Kommunstyrelsen|Nämnden|Kommunen|Staden|Barn|Vårt?|Våra|Där|Här|Ibland|Ofta|Bakgrund|Senaste|Förra|Dagens|Svenska|Sverige|Göteborgs? )\s)"
)


def read_title(document: Document) -> Fact[str] | None:
    """Return the title as one line, without type word, number and case number."""
    if document.head.kind.value in {Kind.PROTOKOLL, Kind.KALLELSE}:
        return None
    return next(_candidates(document), None)


def read_subtitle(document: Document) -> Fact[str] | None:
    """Return the line below the title: "Svar på skrivelse från ...", or ``None``."""
    found = list(_candidates(document))
    return found[1] if len(found) > 1 else None


def _candidates(document: Document) -> Iterator[Fact[str]]:
    """Yield what may be the title, the best first; then what stands below it."""
    for label in document.labels:
        if label.slot == "matter" and not person.is_title(document.line_of(label.value)):
            yield from _fact(document, label.value, LABELLED)
            break
    matter = next((s for s in document.sections if s.slot == "matter" and s.heading), None)
    if matter and matter.heading and document.quote(matter.heading.span).rstrip().endswith(":"):
        first = matter.blocks[:1]
        if first and matter.heading.span.start < 1500:
            line_end = document.text.find("\n", first[0].span.start, first[0].span.end)
            end = line_end if line_end > 0 else first[0].span.end
            yield from _fact(document, Span(first[0].span.start, end), LABELLED)
    numbered = _numbered(document)
    if numbered:
        yield from numbered
        return
    blocks = [block for block in _head_blocks(document) if not _is_noise(document, block)]
    biggest = max((block.size or 0 for block in blocks), default=0)
    emphatic = [b for b in blocks if b.kind is BlockKind.HEADING or (b.bold and biggest)]
    largest = [b for b in emphatic if (b.size or 0) >= biggest - 0.4] or emphatic
    ordered = [
        *largest[:1],
        *[b for b in blocks if not largest or b.span.start > largest[0].span.start],
    ]
    for block in _addressed_last(document, ordered):
        yield from _fact(document, block.content, HEADING)


def _addressed_last(document: Document, blocks: Sequence[Block]) -> list[Block]:
    """Return *blocks*, those last that say to whom a question is put; a sentence stands no higher."""
    texts = {block: document.line_of(block.content) for block in blocks}
    if not any(map(_ADDRESSES.match, texts.values())):
        return list(blocks)
    return sorted(
        blocks, key=lambda block: bool(_ADDRESSES.match(texts[block]) or texts[block].endswith("."))
    )


def _head_blocks(document: Document) -> list[Block]:
    """Return the blocks of the head, and the flattened paragraph behind it that opens as a title."""
    limit = document.head_end
    taken = [label.value for label in document.labels if label.slot != "matter"]
    inside = [block for block in document.blocks if block.span.start < limit]
    behind = document.blocks[len(inside) : len(inside) + 1]
    inside += [block for block in behind if _may_hold_title(document, block)]
    return [
        block
        for block in inside
        if not any(block.span.start <= value.start < block.span.end for value in taken)
    ]


def _may_hold_title(document: Document, block: Block) -> bool:
    """Whether a flattened paragraph starts with the title: "Motion av ... om ... Den ..."."""
    return bool(
        re.match(
            r"(?:Motion|Interpellation|Skrivelse|Yttrande|Svar|Yrkande|Nämndinitiativ|Remiss)\b",
            document.line_of(block.span),
        )
    )


def _is_noise(document: Document, block: Block) -> bool:
    cells = document.body[block.content.start : block.content.end].split("\t")
    if len(cells) > 1:
        return block.kind is BlockKind.ROW or any(map(_is_noise_text, map(str.strip, cells)))
    if any(block.content in number.span for number in document.mentions.diary_numbers):
        return True
    return _is_noise_text(document.line_of(block.content))


def _is_noise_text(text: str) -> bool:
    """Whether *text* belongs to the head's labels, names and numbers, not to the title."""
    if len(text) < 4 or _TYPE.match(text) or _DATE_ONLY.match(text) or _NOISE.search(text):
        return True
    if (
        bodies.name_of(_DAY_BEHIND.sub("", text).rstrip(":"))
        or _is_name(_POLITE.sub("", text))
        or _ORGANISATION.match(text)
    ):
        return True
    if person.is_title(text) and len(text.split()) <= POST_WORDS:
        return True
    if is_label(text) or _ends_in_label(text) or _CHAIR.match(text):
        return True
    if re.match(r"(?:\d{1,2} [a-zåäö]+ \d{4} )?av\s", text):
        return True
    return bool(
        re.match(
            r"^(?:M|S|SD|C|V|KD|MP|L|D|FI)(?:[,+ ]+(?:och )?(?:M|S|SD|C|V|KD|MP|L|D|FI))*\b", text
        )
        and len(text) < 60
    )


def _is_name(text: str) -> bool:
    """Whether *text* is a person's name; words in capitals need a given name among them."""
    known = not text.isupper() or person.is_given_name(text.split(maxsplit=1)[0].capitalize())
    return known and person.match_name(text) is not None


def _ends_in_label(text: str) -> bool:
    """Whether a line is an office, or labels, and a label whose column was lost."""
    name, _, last = text.rpartition(" ")
    return bool(
        last[:1].isupper() and is_label(last) and (is_label(name) or _ORGANISATION.match(name))
    )


def _numbered(document: Document) -> list[Fact[str]]:
    """Return the heading of the § where the paper is an extract of minutes."""
    end = len(document.body) if document.head.kind.value in MINUTES else document.head_end
    for block in document.blocks[:30]:
        start = block.span.start
        if start > end:
            break
        doubled = document.body.startswith("§§", start)
        lead = LEAD.match(document.body, start + doubled, block.span.end)
        if lead:
            spans = headings_of(document, block, lead)
            return [fact for span in spans for fact in _fact(document, span, PARAGRAPH)]
    return []


def _fact(document: Document, span: Span, rule: Rule) -> Iterator[Fact[str]]:
    span = _unnumbered(document, _cut(document, span))
    text = document.line_of(span)
    shown = _LEAD_TYPE.sub("", _TRAILING_NUMBER.sub("", text)).strip()
    shown = shown.rstrip(" :;,–-") if not shown.endswith(")") else shown
    prose = len(shown) > PROSE and (text.endswith((".", "!")) or _TWO_SENTENCES.search(shown))
    if 3 < len(shown) <= LONGEST and not prose:
        yield Fact(shown[0].upper() + shown[1:], span, rule)


def _unnumbered(document: Document, span: Span) -> Span:
    """Cut the case number that stands in brackets behind the title, wrapped over a line or not."""
    match = _IN_BRACKETS.search(document.body, span.start, span.end)
    if match is None or match.start() == span.start:
        return span
    inside = " ".join(match[1].split())
    own = any(inside.startswith(number.value) for number in document.mentions.diary_numbers)
    return Span(span.start, match.start()) if own else span


def _cut(document: Document, span: Span) -> Span:
    """Cut running text that flattening has glued to the title."""
    text = document.body[span.start : span.end]
    if len(text) <= 160:
        return span
    match = _SENTENCE_START.search(text, 30)
    return Span(span.start, span.start + match.start()) if match else span
