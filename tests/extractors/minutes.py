"""Minutes of one meeting, written around what a test is about."""

from __future__ import annotations

FRONT = (
    "Provnämnden\nProtokoll\n2031-03-05\n\n"
    "Plats och tid\tProvsalen, kl. 13:00-15:20\n\n"
    "Beslutande\tIda Provberg (S) (ordförande)\nBo Testlund (M)\n"
)


def minutes(*paragraphs: str, front: str = FRONT) -> str:
    """Return minutes whose §§ say *paragraphs*, numbered from 11, and a last § of routine."""
    items = [f"§ {number}\n\n{text}" for number, text in enumerate(paragraphs, 11)]
    last = f"§ {11 + len(paragraphs)}\n\nMeddelanden\n\nBeslut\n\nInformationen noteras."
    return "\n\n".join([front.strip("\n"), *items, last])
