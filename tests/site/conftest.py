from __future__ import annotations

import asyncio
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from corpus import samples
from db.connection import open_database
from db.load import load_rules
from db.run import Run
from db.site import create_site
from extractors.confidence import Precision
from extractors.fact import Rule
from pipeline import cli
from pipeline.ingest import ingest
from tests.db.meetings import agenda, assembly
from tests.db.records import minutes, motion, statement
from tests.site import case_records
from tests.site.chromium import CHROMIUM, FLAGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import httpx
    from playwright.sync_api import Browser

    from tests.db.records import Record


SAMPLES = Path(samples.__file__).with_name("papers")
ANSWER = "stockholm-tjansteutlatande-feriejobb.pdf"
MINUTES = "tyreso-protokoll-barn-och-utbildningsnamnden.pdf"
WORD = "amal-motion-badplats.docx"
PAPERS = (ANSWER, MINUTES, WORD)
TOWNS = ("amal", "botkyrka", "goteborg", "malmo", "sala")

DAMAGED = {
    "code": "damaged",
    "message": "filen är skadad eller avhuggen",
    "remedy": "hämta handlingen på nytt",
}


def build(path: Path, records: Sequence[Record], *broken: str) -> Path:
    """Make a database of *records* at *path*; the files named *broken* could not be read."""
    database = open_database(path, create=True)
    load_rules(database, [Rule("test.rule", "handboken, s. 3")], {"test.rule": Precision(34, 35)})
    run = Run(database, "1", "2025-04-01T06:00:00Z")
    for record in records:
        run.load([record])
    for name in broken:
        run.fail(name, None, DAMAGED)
    run.finish()
    database.close()
    return path


@pytest.fixture(scope="session")
def site_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("site") / "handlingar.db"
    return build(path, [statement(), motion(), minutes()], "handlingar/trasig.pdf")


@pytest.fixture(scope="session")
def meetings_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("site") / "protokoll.db"
    records = [statement(), motion(), minutes(), assembly(), agenda()]
    return build(path, records, "handlingar/trasig.pdf")


@pytest.fixture(scope="session")
def cases_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = tmp_path_factory.mktemp("cases") / "arenden.db"
    papers = [str(path) for path in SAMPLES.iterdir() if path.name.startswith(TOWNS)]
    assert cli.run(["ingest", *papers, "--db", str(database)]) == 0
    return database


@pytest.fixture(scope="session")
def ask(cases_file: Path) -> Callable[[str], httpx.Response]:
    return visitor(cases_file)


@pytest.fixture(scope="session")
def initiatives_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("site") / "initiativ.db"
    return case_records.build(path, case_records.records())


@pytest.fixture(scope="session")
def papers_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Read sample papers from their files, so that there are pages to draw."""
    path = tmp_path_factory.mktemp("site") / "exempel.db"
    broken = path.with_name("trasig.pdf")
    broken.write_bytes(b"%PDF-1.4 avbruten")
    ingest(path, [*(SAMPLES / name for name in PAPERS), broken], on_paper=lambda: None)
    return path


@pytest.fixture(scope="session", autouse=True)
def _pictures_kept_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def get(site_file: Path) -> Callable[[str], httpx.Response]:
    return visitor(site_file)


@pytest.fixture(scope="session")
def visit(meetings_file: Path) -> Callable[[str], httpx.Response]:
    return visitor(meetings_file)


def visitor(
    path: Path, headers: Mapping[str, str] = MappingProxyType({})
) -> Callable[[str], httpx.Response]:
    """Return what asks the site of the database at *path* for an address."""
    site = create_site(path)
    return lambda address: asyncio.run(site.client.get(address, headers=dict(headers)))
