"""A published directory, served by Datasette alone in a process of its own."""

from __future__ import annotations

import hashlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from db.connection import open_database
from db.errors import MissingDatabaseError
from pipeline import cli
from pipeline.publish import PublishError, publish
from pipeline.wheel import write_wheel
from tests.site.case_records import build, raised

if TYPE_CHECKING:
    from collections.abc import Iterator

DATASETTE = Path(sys.executable).with_name("datasette")


@pytest.fixture(scope="module")
def published(initiatives_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("publicerat") / "webbplats"
    publish(initiatives_file, folder)
    return folder


@pytest.fixture(scope="module")
def program(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel of the directory, so that nothing is run from this source tree."""
    (wheel,) = published.glob("*.whl")
    target = tmp_path_factory.mktemp("program")
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(target), str(wheel)], check=True)
    return target


@pytest.fixture(scope="module")
def address(published: Path, program: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
    said = {"DATASETTE": str(DATASETTE), "PORT": str(port), "PYTHONPATH": str(program)}
    with subprocess.Popen([published / "serve.sh"], env=os.environ | said, cwd="/") as server:
        yield _ready(f"http://127.0.0.1:{port}", server)
        server.terminate()


def _ready(address: str, server: subprocess.Popen[bytes]) -> str:
    for _ in range(300):
        assert server.poll() is None
        try:
            httpx.get(address)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return address
    raise TimeoutError(address)


def test_the_program_of_the_directory_runs_it(program: Path) -> None:
    code = "import db.site, pipeline.cli; print(db.site.__file__, pipeline.cli.__file__)"
    environment = os.environ | {"PYTHONPATH": str(program)}
    found = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd="/", capture_output=True, check=True
    )

    assert found.stdout.decode().count(str(program)) == 2


PAGES = {
    "/": "Kommunala handlingar, lästa och sökbara",
    "/sok?q=lekparker": "Motion om en lekpark vid Åkroken",
    "/sok?q=cykling&bred=1": "Motion om vintercykling",
    "/kommun/ekhamra": "Försenade ärenden",
    "/arende/ekhamra-ks-2024-11": "Lekpark vid Åkroken",
    "/kvalitet": "Hur ofta det är rätt",
    "/initiativ/page?_search=lekparker": "2 rader",
    "/static/namndkoll.css": ".nk-chart",
}


@pytest.mark.parametrize(("path", "words"), PAGES.items())
def test_shows_our_pages(address: str, path: str, words: str) -> None:
    response = httpx.get(address + path)

    assert response.status_code == 200
    assert words in response.text


def test_opens_the_database_for_reading_alone(address: str, published: Path) -> None:
    (shown,) = httpx.get(f"{address}/-/databases.json").json()

    assert not shown["is_mutable"]
    data = (published / "initiativ.db").read_bytes()
    assert shown["hash"] == hashlib.sha256(data).hexdigest()
    assert sorted(path.name for path in published.glob("*.db*")) == ["initiativ.db"]


def test_keeps_the_settings(address: str) -> None:
    assert httpx.get(f"{address}/-/settings.json").json()["suggest_facets"] is False


def test_says_how_it_is_run(published: Path) -> None:
    (wheel,) = published.glob("*.whl")

    for name in ("LASMIG.txt", "Dockerfile"):
        text = (published / name).read_text(encoding="utf-8")
        assert wheel.name in text
        assert "${" not in text
    unit = (published / "namndkoll.service").read_text(encoding="utf-8")
    assert "ExecStart=/srv/namndkoll/current/serve.sh" in unit


def test_takes_the_place_of_one_that_was_published_before(tmp_path: Path) -> None:
    database = build(tmp_path / "a.db", [raised(1, "en brygga", "2025-01-13")])
    folder = tmp_path / "webbplats"
    publish(database, folder)
    (folder / "gammalt.txt").touch()

    publish(database, folder)

    assert not (folder / "gammalt.txt").exists()
    assert (folder / "a.db").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db", "webbplats"]


def test_takes_an_empty_directory(initiatives_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tom"
    folder.mkdir()

    publish(initiatives_file, folder)

    assert (folder / "serve.sh").stat().st_mode & 0o111


def test_leaves_a_directory_that_is_not_ours(initiatives_file: Path, tmp_path: Path) -> None:
    (tmp_path / "viktigt.txt").write_text("kvar", encoding="utf-8")

    with pytest.raises(PublishError, match="annat än en publicerad webbplats"):
        publish(initiatives_file, tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["viktigt.txt"]


def test_leaves_a_file(initiatives_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "fil"
    path.touch()

    with pytest.raises(PublishError, match="är en fil; ange en mapp"):
        publish(initiatives_file, path)


def test_leaves_nothing_behind_without_a_database(tmp_path: Path) -> None:
    with pytest.raises(MissingDatabaseError):
        publish(tmp_path / "saknas.db", tmp_path / "webbplats")

    assert list(tmp_path.iterdir()) == []


def test_the_copy_is_a_database_of_ours(published: Path, initiatives_file: Path) -> None:
    counts = []
    for path in (initiatives_file, published / "initiativ.db"):
        database = open_database(path, create=False)
        counts.append({table: database.table(table).count for table in ("paper", "page", "fact")})
        assert list(database.query("PRAGMA integrity_check")) == [{"integrity_check": "ok"}]
        database.close()

    assert counts[0] == counts[1]


def test_the_same_program_is_the_same_wheel(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        folder.mkdir()

    assert write_wheel(first).read_bytes() == write_wheel(second).read_bytes()


def test_the_command_says_what_to_do(
    initiatives_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "webbplats"

    assert cli.run(["publish", str(folder), "--db", str(initiatives_file)]) == 0
    assert capsys.readouterr().out == f"{folder}: klar att visa; se {folder}/LASMIG.txt\n"
    assert cli.run(["publish", str(tmp_path), "--db", str(initiatives_file)]) == 1
    assert "ange en ny eller tom mapp" in capsys.readouterr().err
