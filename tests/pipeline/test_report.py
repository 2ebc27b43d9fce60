from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from corpus import samples
from corpus.gold import Gold
from extractors.registry import EXTRACTORS
from pipeline import cli
from pipeline.comparison import FIELDS
from pipeline.pair import Pair
from pipeline.report import INVENTED, NAMES, NEVER_COMPARED, quality
from pipeline.report_page import as_json, as_markdown
from tests.pipeline.papers import MOTION, lay_out

Output = pytest.CaptureFixture[str]

PLACE = {"page": 1, "start": 0, "end": 3, "text": "Sal"}


def paired(paper: str, gold: dict[str, Any], record: dict[str, Any] | None) -> Pair:
    return Pair(Gold(paper, gold, Path("a.json")), record)


TEXTS = [{"text": f"att ställa upp bänk {word}"} for word in "a b c d e f g h i j".split()]
DATES = [{"value": f"2031-02-{day:02}"} for day in range(1, 13)]
PAIRS = [
    paired(
        "motion.pdf",
        {
            "kind": "motion",
            "municipality": "Åmål",
            "dates": DATES,
            "questions": [],
            "demands": TEXTS,
        },
        {"kind": "motion", "municipality": "Åmål", "dates": DATES[:9], "demands": TEXTS},
    ),
    paired(
        "svar.pdf",
        {"kind": {"any_of": ["tjänsteskrivelse", "yttrande"]}, "municipality": "Sala"},
        {
            "kind": "yttrande",
            "municipality": "Sala",
            "evidence": {"municipality": {**PLACE, "rule": "municipality.named"}},
        },
    ),
    paired("trasig.pdf", {"kind": "fråga", "recusals": [{"person": "Ebba Grankvist"}]}, None),
]


def test_figures_by_field_and_municipality() -> None:
    report = quality(PAIRS)

    assert [field["field"] for field in report["fields"]] == [
        "kind",
        "municipality",
        "dates",
        "demands",
        "questions",
        "recusals",
    ]
    assert report["fields"][2] == {
        "field": "dates",
        "name": "datum i texten",
        "support": 12,
        "found": 9,
        "precision": 1.0,
        "recall": 0.75,
        "f1": 0.857,
    }
    assert [(p["name"], p["papers"], p["whole"]) for p in report["municipalities"]] == [
        ("Sala", 1, 1),
        ("Åmål", 1, 0),
        ("okänd kommun", 1, 0),
    ]


def test_what_nobody_has_measured_is_said() -> None:
    said = quality(PAIRS)["not_covered"]

    assert re.match(r"Facit har inga exempel.*: rubrik, organ, .*frågor, .*voteringar, ", said[0])
    assert said[1] == (
        "Färre än 10 exempel, så måtten är osäkra: handlingstyp (3), kommun (2), jäv (1)."
    )
    assert said[2] == "Finns i facit men läses inte ut: jäv."
    assert said[3].startswith("Inga handlingar av dessa typer är med: tjänsteutlåtande, ")
    assert not re.search(r"\b(motion|yttrande|fråga)\b", said[3])
    assert said[4] == "Gick inte att läsa, och räknas som missade: trasig.pdf."


def test_figures_of_the_sample_papers_say_that_those_are_invented() -> None:
    sample = Pair(Gold("motion.pdf", {"kind": "motion"}, samples.GOLD / "motion.json"), None)

    assert INVENTED in quality([sample])["not_covered"]
    assert INVENTED not in quality(PAIRS)["not_covered"]


def test_the_text_counts_papers_and_known_municipalities() -> None:
    about = " ".join(quality(PAIRS)["about"])

    assert "Antal handlingar: 3. Antal kommuner: 2. " in about
    assert "Helt rätta handlingar: 1 av 3. " in about


def test_what_is_measured_is_not_said_to_be_missing() -> None:
    said = " ".join(quality(PAIRS[:1])["not_covered"])

    assert "datum i texten" not in said
    assert "Gick inte att läsa" not in said
    assert "läses inte ut" not in said


def test_rules_come_with_their_confidence() -> None:
    assert quality(PAIRS)["rules"] == [
        {"rule": "municipality.named", "right": 1, "found": 1, "confidence": 0.207}
    ]


def test_nothing_at_all() -> None:
    report = quality([])

    assert (report["papers"], report["macro_f1"], report["fields"]) == (0, None, [])
    assert "| alla | 0 | 0 | – | – | – |" in as_markdown(report)


def test_every_field_has_a_name_for_readers() -> None:
    assert list(NAMES) == [field.name for field in FIELDS]


def test_what_no_field_compares_is_told_in_words() -> None:
    compared = {field.source for field in FIELDS}

    assert EXTRACTORS.keys() - compared <= {"meeting", "statements"}
    assert "protokollens tid, plats och särskilda yttranden" in NEVER_COMPARED


def test_the_page_has_a_table_for_each_municipality() -> None:
    page = as_markdown(quality(PAIRS))

    headings = re.findall(r"^#+ .*", page, re.MULTILINE)
    assert headings == [
        "# Så bra är uppgifterna",
        "## Per uppgift",
        "## Per kommun",
        "### Sala",
        "### Åmål",
        "### okänd kommun",
        "## Det här är inte mätt",
        "## Per regel",
    ]
    assert "| datum i texten | 12 | 9 | 1,000 | 0,750 | 0,857 |" in page
    assert "| Åmål | 1 | 0 | 24 | 21 | 1,000 | 0,875 | 0,933 |" in page
    assert "| `municipality.named` | 1 | 1 | 0,207 |" in page


def test_tables_have_as_many_cells_in_every_row() -> None:
    page = as_markdown(quality(PAIRS))

    for table in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
        assert len({row.count("|") for row in table.splitlines()}) == 1


def test_a_field_that_says_nothing_of_a_municipality_is_left_out_of_its_table() -> None:
    page = as_markdown(quality(PAIRS))

    assert page.count("| frågor |") == 1


def test_what_was_found_where_gold_has_nothing_stays_in_the_table() -> None:
    page = as_markdown(quality([paired("a.pdf", {"dates": []}, {"dates": DATES[:1]})]))

    assert page.count("| datum i texten | 0 | 1 | – | – | – |") == 2


@pytest.fixture
def papers(tmp_path: Path) -> list[str]:
    gold = lay_out(tmp_path / "gold", {"m.json": '{"paper": "motion.txt", "kind": "motion"}'})
    return [str(gold), str(lay_out(tmp_path / "in", {"motion.txt": MOTION}))]


def test_evaluate_writes_the_report(papers: list[str], tmp_path: Path, capsys: Output) -> None:
    data, page = tmp_path / "kvalitet.json", tmp_path / "kvalitet.md"

    codes = [cli.run(["evaluate", *papers, "--report", str(path)]) for path in (data, page)]

    report = json.loads(data.read_text("utf-8"))
    assert codes == [0, 0]
    assert capsys.readouterr().err == ""
    assert (report["papers"], report["whole"]) == (1, 1)
    assert as_json(report) == data.read_text("utf-8")
    assert as_markdown(report) == page.read_text("utf-8")


def test_evaluate_writes_what_each_rule_is_worth(papers: list[str], tmp_path: Path) -> None:
    path = tmp_path / "confidence.csv"

    assert cli.run(["evaluate", *papers, "--confidence", str(path)]) == 0

    assert re.fullmatch(r"rule,right,found\nkind\.[a-z-]+,1,1\n", path.read_text("utf-8"))


def test_evaluate_against_an_earlier_run(papers: list[str], tmp_path: Path, capsys: Output) -> None:
    cli.run(["extract", papers[1]])
    earlier = tmp_path / "fakta.jsonl"
    earlier.write_text(capsys.readouterr().out.replace('"motion"', '"fråga"', 1), "utf-8")

    code = cli.run(["evaluate", *papers, "--against", str(earlier)])

    assert code == 0
    assert capsys.readouterr().out.splitlines() == [
        "motion.txt",
        "  - kind  fråga  (fel)",
        "  + kind  motion  (rätt)",
        "tillkomna 1 (1 rätt), borta 1 (1 fel), ändrade handlingar 1",
    ]


def test_evaluate_against_an_earlier_run_as_json(
    papers: list[str], tmp_path: Path, capsys: Output
) -> None:
    cli.run(["extract", papers[1]])
    earlier = tmp_path / "fakta.jsonl"
    earlier.write_text(capsys.readouterr().out, "utf-8")

    assert cli.run(["evaluate", *papers, "--against", str(earlier), "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    assert (said["changes"], said["fields"]["kind"]["f1"]) == ([], 1.0)


MISTAKES = {
    "a report of another type": (["--report", "a.pdf"], 2, "slutar inte på .json eller .md"),
    "a folder that is not there": (["--report", "finns/ej/a.md"], 1, "går inte att skriva"),
    "records that are not there": (["--against", "finns-ej.jsonl"], 1, "går inte att läsa"),
}


@pytest.mark.parametrize(("options", "code", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_mistakes_are_told_in_swedish(
    options: list[str], code: int, said: str, papers: list[str], capsys: Output
) -> None:
    assert cli.run(["evaluate", *papers, *options]) == code

    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert said in told.err
