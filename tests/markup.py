"""Papers with the answer inside the sentence: "den ⟦3 mars 2031|2031-03-03⟧ i Stadshuset"."""

from __future__ import annotations

import re

from corpus.document import Document, Page, Source, Span

_MARK = re.compile(r"⟦([^|⟧]*)(?:\|([^⟧]*))?⟧")


def document(text: str) -> Document:
    """Return a paper of one page that holds *text*, nothing found in it yet."""
    return Document(
        source=Source("prov.txt", "0" * 64, "text/plain"),
        text=text,
        body=text,
        pages=(Page(1, 0, len(text)),),
        lines=(),
    )


def parse(marked: str) -> tuple[Document, list[tuple[Span, str]]]:
    """Return the paper without marks, and (span, answer) of each mark in reading order.

    A mark without an answer of its own, ⟦so⟧, answers with its words.
    """
    text, at = "", 0
    expected: list[tuple[Span, str]] = []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        words, answer = mark.groups()
        expected.append(
            (Span(len(text), len(text) + len(words)), words if answer is None else answer)
        )
        text += words
        at = mark.end()
    return document(text + marked[at:]), expected
