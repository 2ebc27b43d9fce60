"""Every extractor, once: the key of the record and the function that fills it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from extractors.answer import extract_answer
from extractors.attachment import extract_attachments
from extractors.date import extract_dates
from extractors.decision import extract_decisions
from extractors.demand import extract_demands
from extractors.diary_number import extract_diary_numbers
from extractors.district import extract_districts
from extractors.item import extract_items
from extractors.meeting import extract_meeting
from extractors.motion import extract_motions
from extractors.party import extract_parties
from extractors.person import extract_persons
from extractors.question import extract_questions
from extractors.recipient import extract_recipients
from extractors.recusal import extract_recusals
from extractors.reservation import extract_reservations
from extractors.statement import extract_statements
from extractors.timetable import extract_timetable
from extractors.vote import extract_votes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extractors.fact import Extractor

EXTRACTORS: Final[Mapping[str, Extractor[Any]]] = MappingProxyType(
    {
        "diary_numbers": extract_diary_numbers,
        "responds_to": extract_answer,
        "parties": extract_parties,
        "persons": extract_persons,
        "dates": extract_dates,
        "decisions": extract_decisions,
        "timetable": extract_timetable,
        "districts": extract_districts,
        "demands": extract_demands,
        "questions": extract_questions,
        "recipients": extract_recipients,
        "attachments": extract_attachments,
        "items": extract_items,
        "motions": extract_motions,
        "votes": extract_votes,
        "reservations": extract_reservations,
        "recusals": extract_recusals,
        "meeting": extract_meeting,
        "statements": extract_statements,
    }
)
