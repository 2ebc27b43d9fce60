from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import jsonschema
import pytest

from pipeline import cli

SAMPLES = Path(__file__).parents[2] / "corpus/samples/papers"
SCHEMA = Path(__file__).parents[3] / "shared/contract/case.schema.json"
MOTION = "amal-motion-badplats.docx"

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("commands")
    papers = [path for path in SAMPLES.iterdir() if path.name.startswith(("amal", "botkyrka"))]
    assert cli.run(["ingest", *map(str, papers), "--db", str(folder / "a.db")]) == 0
    return folder / "a.db"


@pytest.fixture
def say(ready: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.run([*arguments, "--db", str(ready)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_cases_as_json_follow_the_contract(say: Say) -> None:
    code, out, _ = say("cases", "--json", "--as-of", "2026-11-21")

    cases = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert {"Botkyrka KOF 2026/88", "Botkyrka KFN 2026/44"} <= {case["case"] for case in cases}
    if SCHEMA.exists():
        for case in cases:
            jsonschema.validate(case, json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("day", "late"), [("2026-11-27", False), ("2026-11-28", True)], ids=["the day", "the day after"]
)
def test_late_is_the_day_after_it_was_due(say: Say, day: str, late: bool) -> None:  # noqa: FBT001
    _, out, _ = say("status", "--overdue", "--as-of", day)

    assert ("Botkyrka KOF 2026/88" in out) is late


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["--body", "kultur- och fritidsnämnden"], True),
        (["--body", "miljönämnden"], False),
        (["--party", "zz"], False),
        (["--open"], True),
    ],
)
def test_a_filter_keeps_what_fits(say: Say, arguments: list[str], shown: bool) -> None:  # noqa: FBT001
    _, out, _ = say("status", *arguments, "--as-of", "2026-11-21")

    assert ("Botkyrka KFN 2026/44" in out) is shown
    assert shown or "Inga ärenden" in out


def test_a_table_has_swedish_columns(say: Say) -> None:
    _, out, _ = say("status", "--csv", "--as-of", "2026-11-21")

    (first, *_) = csv.DictReader(io.StringIO(out))
    assert {"Ärende", "Rubrik", "Senast", "Försenat", "Status", "Skäl"} <= first.keys()


def test_a_list_goes_to_excel(say: Say, tmp_path: Path) -> None:
    code, out, _ = say("status", "--xlsx", str(tmp_path / "a.xlsx"))

    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        words = book.read("xl/sharedStrings.xml").decode()
    assert (code, "ärenden" in out) == (0, True)
    assert "Utegym vid Tullinge strand" in words


def test_an_excel_file_that_cannot_be_written_is_told(say: Say, tmp_path: Path) -> None:
    code, _, err = say("status", "--xlsx", str(tmp_path / "no" / "a.xlsx"))

    assert code == 1
    assert "går inte att skriva" in err


def test_next_tells_what_a_body_takes_up_and_what_lacks_an_answer(say: Say) -> None:
    _, out, _ = say("next", "kultur- och fritidsnämnden", "--as-of", "2026-01-01")

    assert "Botkyrka KFN 2026/44" in out
    assert out.index("2026-") < out.index("Botkyrka KFN 2026/44")


def test_next_for_an_unknown_body_says_so(say: Say) -> None:
    assert "Inga öppna ärenden hos Månnämnden" in say("next", "Månnämnden")[1]


def test_check_finds_nothing_in_a_sound_database_and_what_is_wrong_in_another(
    say: Say, ready: Path, tmp_path: Path
) -> None:
    assert say("check")[:2] == (0, f"{ready}: inga fel\n")

    broken = tmp_path / "b.db"
    broken.write_bytes(ready.read_bytes())
    with closing(sqlite3.connect(broken)) as database, database:
        database.execute("UPDATE fact SET quote = 'något annat' WHERE id = 1")
    code = cli.run(["check", "--db", str(broken)])
    assert code == 1


def test_review_lists_what_lacks_and_how_to_mend_it(say: Say) -> None:
    code, out, _ = say("review")

    assert code == 0
    assert "namndkoll correct" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["abc/date", "2026-01-01"], "det finns ingen sådan handling"),
        (["{paper}/date", "2026-02-30"], "ingen dag"),
        (["{paper}/kind", "dikt"], "välj något av"),
        (["{paper}/persons/00000000", "Anna Ek"], "ingen sådan uppgift"),
        (["{paper}~abc", "cut"], "det finns ingen sådan handling"),
        (["{paper}~{paper}", "kanske"], "välj något av"),
    ],
)
def test_a_correction_of_nothing_is_told(
    say: Say, ready: Path, arguments: list[str], told: str
) -> None:
    target, new = arguments
    code, _, err = say(
        "correct", target.format(paper=paper(say)), new, "--why", "prov", "--who", "A"
    )

    assert (code, told in err) == (1, True)
    assert not ready.with_name("rattelser.csv").exists()


def paper(say: Say) -> str:
    """Return the id of the motion."""
    _, out, _ = say("cases", "--json")
    case = next(json.loads(line) for line in out.splitlines() if MOTION in line)
    ids = [link[end].partition("#")[0] for link in case["links"] for end in ("left", "right")]
    return next(str(id_) for id_ in ids if "/kind  motion" in say("correct", id_)[1])


def test_a_correction_stands_and_is_shown(say: Say, ready: Path) -> None:
    motion = paper(say)
    code, out, err = say(
        "correct", f"{motion}/title", "Badplatsen", "--why", "prov", "--who", "A. Ek"
    )

    assert (code, err) == (0, "")
    assert f"{motion}/title  Badplatsen" in say("correct", motion)[1]
    assert "A. Ek" in ready.with_name("rattelser.csv").read_text(encoding="utf-8")
    assert "Rättat" in out


def test_a_file_of_corrections_that_is_none_is_told(say: Say, tmp_path: Path) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("a,b\n1,2\n", encoding="utf-8")

    code, _, err = say("cases", "--corrections", str(odd))

    assert (code, "första raden" in err) == (1, True)


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "kontrollera sökvägen"), (b"\xff\xfe\x00\xd8", "inte UTF-8"), (b"[[due", "TOML")],
)
def test_a_table_of_terms_that_is_none_is_told(
    say: Say, tmp_path: Path, content: bytes | None, told: str
) -> None:
    table = tmp_path / "frister.toml"
    if content is not None:
        table.write_bytes(content)

    code, _, err = say("status", "--due", str(table))

    assert (code, told in err) == (1, True)


def test_a_table_of_terms_sets_when_a_case_is_due(say: Say, tmp_path: Path) -> None:
    table = tmp_path / "frister.toml"
    table.write_text(
        '[[due]]\nkind = "motion"\nmonths = 6\nbasis = "arbetsordningen 21 §"\n', encoding="utf-8"
    )

    _, out, _ = say("status", "--csv", "--due", str(table), "--as-of", "2026-11-21")

    assert "arbetsordningen 21 §" in out
