"""Invented papers as plain text, and a folder to lay them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MOTION = """\
MOTION

Fler bänkar längs ån

Den som har svårt att gå långt behöver någonstans att vila. Längs ån är det i dag
600 meter mellan bänkarna.

Jag föreslår därför kommunfullmäktige besluta

att kommunen ställer upp tre nya bänkar mellan Kvarnbron och badplatsen.

Sala den 3 mars 2031
Ebba Grankvist (S)
"""

QUESTION = """\
FRÅGA

Till kultur- och fritidsnämndens ordförande

Isbanan i Västermalm har varit stängd sedan den 12 januari 2031.

När öppnar isbanan igen?

Olle Myr (M)
"""


def lay_out(folder: Path, papers: Mapping[str, str | bytes]) -> Path:
    """Write *papers*, content by file name, into the new *folder* and return it."""
    folder.mkdir()
    for name, content in papers.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / name).write_bytes(data)
    return folder
