"""Cases: which papers belong together, what happened in them, and where they stand.

``matters`` reads a record, ``Index`` or ``find_links`` finds which are of one case and why,
``group`` makes the cases, ``cases`` tells each as of a day. All are pure and depend on what is
known, never on the order in which it came.
"""

from __future__ import annotations

from pipeline.link.cases import cases, cases_of, told
from pipeline.link.due import DueTableError, Term, terms
from pipeline.link.group import Group, Judgement, group
from pipeline.link.index import Index, find_links
from pipeline.link.judge import Link, link
from pipeline.link.key import Keys, keys
from pipeline.link.matter import Matter
from pipeline.link.read import matters
from pipeline.link.similar import words
from pipeline.link.status import CLOSED

__all__ = [
    "CLOSED", "DueTableError", "Group", "Index", "Judgement", "Keys", "Link", "Matter", "Term",
    "cases", "cases_of", "find_links", "group", "keys", "link", "matters", "terms", "told", "words",
]  # fmt: skip
