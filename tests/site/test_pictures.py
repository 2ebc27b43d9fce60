"""Pages as pictures, and the files that they are drawn from, as a visitor gets them."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from db.site import picture
from pipeline.ingest import ingest
from tests.site.conftest import ANSWER, MINUTES, SAMPLES, WORD, visitor
from tests.site.test_pages import ENGLISH, Links, visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx

    Get = Callable[[str], httpx.Response]


def name(file: str) -> str:
    """Return what the paper in a sample file is called."""
    return hashlib.sha256((SAMPLES / file).read_bytes()).hexdigest()[:16]


PICTURE = f"/-/bild/{name(ANSWER)}/1.webp"


@pytest.fixture(scope="module")
def look(papers_file: Path) -> Get:
    return visitor(papers_file)


@pytest.fixture
def own(tmp_path: Path) -> tuple[Get, Path, Path]:
    """Return a site of one paper, its file and its database."""
    paper = tmp_path / "svar på skrivelse.pdf"
    shutil.copy(SAMPLES / ANSWER, paper)
    ingest(tmp_path / "egen.db", [paper], on_paper=lambda: None)
    return visitor(tmp_path / "egen.db"), paper, tmp_path / "egen.db"


def test_a_page_is_a_picture_of_its_shape(look: Get) -> None:
    response = look(PICTURE)

    assert response.status_code == 200
    assert response.headers["content-type"] == "image/webp"
    drawn = Image.open(BytesIO(response.content))
    assert drawn.width == picture.WIDTH
    assert drawn.height / drawn.width == pytest.approx(841.9 / 595.3, abs=0.002)


def test_a_picture_that_the_visitor_has_is_not_sent_again(papers_file: Path, look: Get) -> None:
    mark = look(PICTURE).headers["etag"]

    assert look(PICTURE).headers["etag"] == mark
    again = visitor(papers_file, {"If-None-Match": mark})(PICTURE)
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("page", ["3", "0", "x", "999999", "1.webp/.."])
def test_there_are_no_more_pictures_than_pages(look: Get, page: str) -> None:
    assert look(f"/-/bild/{name(ANSWER)}/{page}.webp").status_code == 404


def test_every_fact_is_marked_and_every_mark_leads_to_its_fact(
    look: Get, papers_file: Path
) -> None:
    for file in (ANSWER, MINUTES):
        links = Links(look(f"/papper/{name(file)}").text)
        with closing(sqlite3.connect(papers_file)) as database:
            facts = database.execute("SELECT id FROM fact WHERE paper = ?", [name(file)]).fetchall()

        for (fact,) in facts:
            assert {f"ruta-{fact}", f"uppgift-{fact}"} <= links.anchors
            assert {f"#ruta-{fact}", f"#uppgift-{fact}"} <= set(links.addresses)


def test_a_place_that_another_page_names_is_lit(look: Get, papers_file: Path) -> None:
    with closing(sqlite3.connect(papers_file)) as database:
        sql = "SELECT page, start, \"end\" FROM fact WHERE paper = ? AND kind = 'decision'"
        page, start, end = database.execute(sql, [name(ANSWER)]).fetchone()

    html = look(f"/papper/{name(ANSWER)}?markera={page}:{start}-{end}").text

    assert html.count('class="nk-box nk-lit"') == 1
    assert f'<g id="markerat-{page}"><a class="nk-box nk-lit"' in html


AS_TEXT = {
    "asked for": f"/papper/{name(ANSWER)}?visa=text",
    "what a search found": f"/papper/{name(ANSWER)}?q=skrivelsen",
    "a place that is no fact's": f"/papper/{name(ANSWER)}?markera=1:1-2",
    "no printed pages": f"/papper/{name(WORD)}",
}


@pytest.mark.parametrize("address", AS_TEXT.values(), ids=AS_TEXT.keys())
def test_pages_are_shown_as_text(look: Get, address: str) -> None:
    response = look(address)

    assert "Handlingens text" in visible(response)
    assert "<img" not in response.text
    assert ENGLISH.search(visible(response)) is None


@pytest.mark.parametrize("file", [ANSWER, WORD])
def test_the_original_is_the_very_file(look: Get, file: str) -> None:
    response = look(f"/-/original/{name(file)}")

    assert response.content == (SAMPLES / file).read_bytes()
    assert response.headers["content-disposition"] == f"inline; filename*=UTF-8''{file}"
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["content-security-policy"].startswith("sandbox;")


def test_the_original_of_a_pdf_opens_at_the_page(look: Get) -> None:
    links = Links(look(f"/papper/{name(ANSWER)}").text)

    assert look(f"/-/original/{name(ANSWER)}").headers["content-type"] == "application/pdf"
    assert f"/-/original/{name(ANSWER)}#page=2" in links.addresses


def test_a_file_that_has_gone_leaves_the_text(own: tuple[Get, Path, Path]) -> None:
    look, paper, _ = own
    assert look(PICTURE).status_code == 200
    paper.unlink()

    page = look(f"/papper/{name(ANSWER)}")

    assert "ligger inte kvar där den lästes in. Därför visas sidorna som text." in visible(page)
    assert "/-/original/" not in page.text
    for address in (PICTURE, f"/-/original/{name(ANSWER)}"):
        assert look(address).status_code == 404
        assert "Originalfilen ligger inte kvar där den lästes in." in look(address).text


def test_a_file_that_has_changed_is_not_the_original(own: tuple[Get, Path, Path]) -> None:
    look, paper, _ = own
    shutil.copy(SAMPLES / MINUTES, paper)

    assert "har ändrats sedan den lästes in" in visible(look(f"/papper/{name(ANSWER)}"))
    assert look(PICTURE).status_code == 404
    assert look(f"/-/original/{name(ANSWER)}").status_code == 404


def test_a_file_without_pages_to_draw_leaves_the_text(
    own: tuple[Get, Path, Path], tmp_path: Path
) -> None:
    look, _, file = own
    broken = tmp_path / "trasig.pdf"
    broken.write_bytes(b"%PDF-1.4 avbruten")
    with closing(sqlite3.connect(file)) as database, database:
        digest = hashlib.sha256(broken.read_bytes()).hexdigest()
        database.execute("UPDATE location SET path = ?, file = ?", [str(broken), digest])
        database.execute("UPDATE file SET sha256 = ?", [digest])
        database.execute("UPDATE paper SET file = ?", [digest])

    assert "sidor går inte att visa som bild" in visible(look(f"/papper/{name(ANSWER)}"))


def test_pictures_are_kept_and_the_oldest_thrown_out(
    own: tuple[Get, Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, _, _ = own
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    first = look(PICTURE)
    (kept,) = (tmp_path / "cache").rglob("*.webp")
    assert kept.read_bytes() == first.content
    assert look(PICTURE).content == first.content
    os.utime(kept, (0, 0))
    monkeypatch.setattr(picture, "KEPT", len(first.content))

    look(PICTURE.replace("1.webp", "2.webp"))

    (left,) = (tmp_path / "cache").rglob("*.webp")
    assert left.name != kept.name


def test_a_site_that_may_keep_nothing_draws_all_the_same(
    own: tuple[Get, Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, _, _ = own
    (tmp_path / "fil").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "fil"))

    assert look(PICTURE).status_code == 200


def test_says_what_was_corrected_and_what_is_unsure(own: tuple[Get, Path, Path]) -> None:
    look, _, file = own
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(
            "INSERT INTO correction SELECT target, NULL, value, 'A', '2031-02-03', 'felläst', 1"
            " FROM fact WHERE kind = 'title'"
        )
        database.execute("UPDATE rule SET \"right\" = 1, found = 2 WHERE id LIKE 'decision.%'")

    said = visible(look(f"/papper/{name(ANSWER)}"))

    assert "Rubriken: sidan 1 rättad" in said
    assert "osäker uppgift" in said
