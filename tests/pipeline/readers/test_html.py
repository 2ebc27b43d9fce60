from __future__ import annotations

import pytest

from pipeline.errors import EmptyFileError, ErrorPageError
from pipeline.readers.html import read_html
from tests.pipeline.readers.proof import proof

BODIES = {
    "a heading and paragraphs": (
        "<h1>Motion om <em>bänkar</em></h1><p>Till kommun<b>fullmäktige</b></p><p>Vi vill.</p>",
        ["#1 Motion om bänkar", "¶ Till kommunfullmäktige", "¶ Vi vill."],
    ),
    "a broken line": ("<p>Ebba Lind (S)<br>Olle Myr (M)", ["Ebba Lind (S)", "Olle Myr (M)"]),
    "a bold line": ("<p><strong>Beslut</strong></p>", ["**Beslut**"]),
    "a numbered list": ("<ol start=2><li>att avslå<li>att anta</ol>", ["2. att avslå", "3. att anta"]),
    "a bulleted list": ("<ul><li><p>att avslå</p></ul>", ["• att avslå"]),
    "a table": (
        "<table><tr><th>Nämnd<th>Datum<tr><td>Kultur-<p>nämnden<td>3 maj</table><p>Slut",
        ["▦1 Nämnd | Datum", "▦1 Kultur-/nämnden | 3 maj", "¶ Slut"],
    ),
    "only the main part": ("<div>Logga</div><main><p>Beslut</main><footer>Kakor</footer>", ["Beslut"]),
    # left out
    "menus and scripts": ("<nav>Meny</nav><script>x()</script><p>Beslut", ["Beslut"]),
    "a comment in a sentence": ("<p>att av<!-- nej -->slå", ["att avslå"]),
    "an empty row": ("<p>Beslut<table><tr><td> </table>", ["Beslut"]),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES.keys())
def test_reads_the_text_of_a_page(body: str, expected: list[str]) -> None:
    page = f"<!doctype html><html><head><title>Handling</title></head><body>{body}</body></html>"

    raw = read_html(page.encode(), "x.html")

    assert proof(raw) == expected


@pytest.mark.parametrize(
    "title", ["Sidan saknas", "404 - Not Found", "Sidan kunde inte hittas", "Logga in - Portalen"]
)
def test_an_error_page_is_no_paper(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><p>Försök igen.</body></html>"

    with pytest.raises(ErrorPageError):
        read_html(page.encode(), "motion.pdf")


@pytest.mark.parametrize("title", ["Svar på motion om inloggning", "Ärende 404 om bänkar"])
def test_a_paper_about_such_things_is_one(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><p>Beslut</body></html>"

    assert proof(read_html(page.encode(), "x.html")) == ["Beslut"]


def test_a_page_without_text_is_empty() -> None:
    with pytest.raises(EmptyFileError):
        read_html(b"<html><body><script>ladda()</script></body></html>", "x.html")
