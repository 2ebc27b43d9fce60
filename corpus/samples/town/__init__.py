"""Vinterhamn, a municipality that does not exist: two years of papers, and the cases they make.

``papers/`` holds the files that ``python -m corpus.samples.make`` writes from the modules here.
``cases.json`` holds, written by hand, which papers are of one case and what is true of it on the
day ``AS_OF``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).parent

PAPERS: Final = _HERE / "papers"
"""The folder of the papers themselves."""

CASES: Final = _HERE / "cases.json"
"""The gold: groups of papers, and facts of each case."""

AS_OF: Final = "2026-11-21"
"""The day on which the gold is true."""
