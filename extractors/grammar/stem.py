"""Where a pattern is worth trying: at the words that hold one of its stems.

A pattern that starts with a choice is tried at every letter of a text, which takes five times as
long as looking for the few strings without which it cannot match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def word_starts(stems: re.Pattern[str], text: str) -> Iterator[int]:
    """Yield where each word that holds one of *stems* starts, in reading order."""
    last = -1
    for stem in stems.finditer(text):
        start = stem.start()
        while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            start -= 1
        if start > last:
            yield start
            last = start


def match_words(
    shape: re.Pattern[str], stems: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    r"""Yield what ``shape.finditer(text)`` would.

    For a *shape* that starts with ``\b`` and has one of *stems* in its first word.
    """
    at = 0
    for start in word_starts(stems, text):
        match = shape.match(text, start) if start >= at else None
        if match:
            yield match
            at = match.end()


def match_lines(
    shape: re.Pattern[str], hint: re.Pattern[str], text: str
) -> Iterator[re.Match[str]]:
    """Yield what ``shape.finditer(text)`` would, for a *shape* that never leaves its line.

    Only lines with a *hint* are searched: what each match has in it, and is quick to find.
    """
    found = hint.search(text)
    while found:
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        yield from shape.finditer(text, start, end)
        found = hint.search(text, end)
