"""Fictional papers in the forms of real municipalities, with gold: the demo and the tests use them.

``papers/`` holds the files, ``gold/`` what they say. ``python -m corpus.samples.make`` writes the
files from ``content/``; the gold is written by hand.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).parent

PAPERS: Final = _HERE / "papers"
"""The folder of the papers themselves: PDF, Word and plain text."""

GOLD: Final = _HERE / "gold"
"""The folder of the gold, ``NAME.json`` for each paper."""

UNSEEN: Final = _HERE / "unseen"
"""Papers and gold that somebody wrote who had not seen the rules, in folders of the same names."""
