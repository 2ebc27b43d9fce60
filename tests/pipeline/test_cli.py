from __future__ import annotations

import gettext
import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel.messages.pofile import read_po

from pipeline import cli
from pipeline.version import package_version
from tests.pipeline.papers import MOTION, QUESTION, lay_out

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = [
    "extract", "ingest", "serve", "evaluate", "cases", "status", "next", "correct", "review",
    "check",
]  # fmt: skip
ENGINES = {"datasette", "dateparser", "docx", "lxml", "numpy", "pdfplumber", "pypdfium2", "spacy"}
ENGLISH = re.compile(
    r"\b(usage|options?|commands?|arguments?:|error:|missing|show|default|invalid|try)\b",
    re.IGNORECASE,
)
CATALOGUE = Path(cli.__file__).parent / "locale" / "sv" / "LC_MESSAGES"

Output = pytest.CaptureFixture[str]


def start(*arguments: str | Path, hash_seed: str = "0") -> subprocess.Popen[bytes]:
    """Start the command as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", "from pipeline.cli import main; main()", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        cwd=Path(cli.__file__).parents[1],
    )


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in COMMANDS)])
def test_help_is_swedish_and_shows_how(arguments: Sequence[str], capsys: Output) -> None:
    code = cli.run(arguments)

    text = capsys.readouterr().out
    assert code == 0
    assert "Användning: namndkoll" in text
    assert "Exempel:" in text
    assert not ENGLISH.search(text.replace("standard error", ""))


def test_help_loads_no_engine() -> None:
    program = "import sys; from pipeline.cli import run; run(['--help']); print(*sys.modules)"

    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout

    assert ENGINES.isdisjoint(printed.split())


def test_version(capsys: Output) -> None:
    assert cli.run(["--version"]) == 0
    assert capsys.readouterr().out == f"namndkoll {package_version()}\n"


MISTAKES = {
    "no command at all": ([], "Användning: namndkoll"),
    "no such command": (["extrakt"], "kommandot 'extrakt' finns inte (menade du 'extract'?)"),
    "no paper": (["extract"], "argument saknas: 'HANDLING...'; se namndkoll extract --help"),
    "no such option": (["serve", "--prot"], "flaggan '--prot' finns inte"),
    "an option without its value": (["serve", "--port"], "flaggan '--port' kräver ett värde"),
    "a port that is no number": (["serve", "--port", "åtta"], "'åtta' är inget heltal"),
    "a port out of range": (["serve", "--port", "65536"], "65536 ligger utanför 0<=x<=65535"),
    "too much": (["serve", "x", "y"], "för många argument (x y)"),
    "gold that is no folder": (["evaluate", "saknas/", "x"], "saknas är ingen mapp"),
}


@pytest.mark.parametrize(("arguments", "message"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistyped_command_is_told_in_swedish(
    arguments: Sequence[str], message: str, capsys: Output
) -> None:
    code = cli.run(arguments)

    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert message in said.err
    assert not ENGLISH.search(said.err)


def test_the_compiled_catalogue_is_the_written_one() -> None:
    with (CATALOGUE / "messages.po").open("rb") as file:
        written = [message for message in read_po(file) if message.id]
    with (CATALOGUE / "messages.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)

    assert written
    for message in written:
        if isinstance(message.id, str):
            assert compiled.gettext(message.id) == message.string
        else:
            one, more = message.id
            found = (compiled.ngettext(one, more, 1), compiled.ngettext(one, more, 2))
            assert found == message.string


def test_extract_prints_a_record_a_line(tmp_path: Path, capsys: Output) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION, "fraga.txt": QUESTION})

    code = cli.run(["extract", str(folder)])

    said = capsys.readouterr()
    records = [json.loads(line) for line in said.out.splitlines()]
    assert (code, said.err) == (0, "")
    assert [record["kind"] for record in records] == ["fråga", "motion"]
    assert "å" in said.out


def test_extract_goes_on_after_a_paper_that_cannot_be_read(tmp_path: Path, capsys: Output) -> None:
    folder = lay_out(tmp_path / "in", {"a.pdf": b"", "b.txt": MOTION})

    code = cli.run(["extract", str(folder), str(tmp_path / "c.pdf")])

    said = capsys.readouterr()
    failed, read, absent = (json.loads(line) for line in said.out.splitlines())
    assert code == 3
    assert failed["failure"]["code"] == "empty-file"
    assert read["kind"] == "motion"
    assert absent["failure"]["code"] == "missing-file"
    assert said.err.splitlines() == [
        f"namndkoll: {folder}/a.pdf: filen är tom; hämta handlingen på nytt",
        f"namndkoll: {tmp_path}/c.pdf: filen finns inte; kontrollera sökvägen",
    ]


def test_extract_prints_a_file_name_that_is_no_utf8(tmp_path: Path) -> None:
    name = os.fsdecode(b"m\xe5ndag.txt")
    folder = lay_out(tmp_path / "in", {name: MOTION})

    out, _ = start("extract", folder).communicate()

    assert Path(json.loads(out.decode("utf-8"))["source"]["path"]).name == name


def test_the_same_papers_give_the_same_bytes(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION, "fraga.txt": QUESTION})

    once, again = (start("extract", folder, hash_seed=seed).communicate()[0] for seed in ("1", "2"))

    assert once == again != b""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    papers = {f"{n:03}.txt": MOTION for n in range(400)}
    return lay_out(tmp_path_factory.mktemp("many") / "in", papers)


def test_ctrl_c_is_quiet(many: Path) -> None:
    process = start("extract", many)
    assert process.stdout
    process.stdout.readline()

    process.send_signal(signal.SIGINT)

    _, complaint = process.communicate()
    assert (process.returncode, complaint.strip()) == (130, b"")


def test_a_closed_pipe_is_quiet(many: Path) -> None:
    process = start("extract", many)
    assert process.stdout
    assert process.stderr
    process.stdout.readline()

    process.stdout.close()

    assert (process.stderr.read(), process.wait()) == (b"", 1)
    process.stderr.close()


def test_ingest_sums_up(tmp_path: Path, capsys: Output) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION, "tom.pdf": b""})
    database = str(tmp_path / "a.db")

    code = cli.run(["ingest", str(folder), "--db", database])

    said = capsys.readouterr()
    assert code == 3
    assert said.out == "Lästa: 2 (nya 1, ändrade 0, oförändrade 0, misslyckade 1)\n"
    assert said.err == f"namndkoll: {folder}/tom.pdf: filen är tom; hämta handlingen på nytt\n"


def test_ingest_says_that_nothing_is_new(tmp_path: Path, capsys: Output) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION})
    arguments = ["ingest", str(folder), "--db", str(tmp_path / "a.db")]
    cli.run(arguments)
    capsys.readouterr()

    assert cli.run(arguments) == 0
    assert capsys.readouterr().out.startswith("Inget nytt. Lästa: 1 ")


def test_ingest_of_an_empty_folder_says_what_it_wants(tmp_path: Path, capsys: Output) -> None:
    code = cli.run(["ingest", str(tmp_path), "--db", str(tmp_path / "a.db")])

    assert code == 1
    assert "inga handlingar att läsa; ange filer" in capsys.readouterr().err
    assert not (tmp_path / "a.db").exists()


@pytest.mark.parametrize("command", ["ingest", "serve"])
def test_a_database_of_another_program_is_left_alone(
    command: str, tmp_path: Path, capsys: Output
) -> None:
    papers = [str(lay_out(tmp_path / "in", {"motion.txt": MOTION}))] * (command == "ingest")
    other = tmp_path / "other.db"
    other.write_bytes(b"not a database, but somebody's file\n" * 99)

    code = cli.run([command, *papers, "--db", str(other)])

    said = capsys.readouterr()
    assert (code, said.out) == (1, "")
    assert said.err.startswith(f"namndkoll: {other}: ")
    assert other.read_bytes() == b"not a database, but somebody's file\n" * 99


def test_a_database_in_a_folder_that_is_not_there(tmp_path: Path, capsys: Output) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION})

    code = cli.run(["ingest", str(folder), "--db", str(tmp_path / "x" / "a.db")])

    assert code == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_serve_without_a_database_says_how_to_make_one(tmp_path: Path, capsys: Output) -> None:
    code = cli.run(["serve", "--db", str(tmp_path / "a.db")])

    assert code == 1
    assert "namndkoll ingest" in capsys.readouterr().err
    assert not (tmp_path / "a.db").exists()


def test_serve_where_something_else_listens(tmp_path: Path, capsys: Output) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION})
    database = str(tmp_path / "a.db")
    cli.run(["ingest", str(folder), "--db", database])
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        code = cli.run(["serve", "--db", database, "--port", str(port)])

    assert code == 1
    assert "välj en annan port" in capsys.readouterr().err


def test_evaluate_tells_of_gold_that_is_no_gold(tmp_path: Path, capsys: Output) -> None:
    gold = lay_out(tmp_path / "gold", {"m.json": '{"paper": "motion.txt", "kind": "dikt"}'})

    code = cli.run(["evaluate", str(gold), str(tmp_path)])

    assert code == 1
    assert f"{gold}/m.json" in capsys.readouterr().err


def test_evaluate_reads_the_papers_that_gold_knows(tmp_path: Path, capsys: Output) -> None:
    papers = lay_out(tmp_path / "in", {"motion.txt": MOTION, "annat.pdf": b""})
    gold = lay_out(tmp_path / "gold", {"m.json": '{"paper": "motion.txt", "kind": "motion"}'})

    code = cli.run(["evaluate", str(gold), str(papers), "--json"])

    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    assert json.loads(said.out)["fields"]["kind"]["f1"] == 1.0
