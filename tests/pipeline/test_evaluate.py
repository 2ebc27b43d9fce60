from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from corpus.gold import Gold, read_gold
from pipeline.comparison import FIELDS
from pipeline.evaluate import Report, evaluate
from pipeline.pair import RecordsError, pair, read_pairs
from pipeline.score_table import as_data, as_text

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "score" / "score.py"
GOLD_FOLDERS = [ROOT / "corpus" / "samples" / "gold", SHARED / "gold", SHARED / "gold-minutes"]

Labels = dict[str, dict[str, Any]]

GOLD: Labels = {
    "motion.pdf": {
        "kind": "motion",
        "municipality": "Sala",
        "demands": [{"text": "att anlägga en blomsteräng vid ån"}],
        "districts": [],
    },
    "svar.pdf": {"kind": "tjänsteskrivelse", "municipality": "Sala", "districts": []},
    "rapport.pdf": {"kind": "rapport", "municipality": None},
}


def write_gold(folder: Path, gold: Labels) -> Path:
    folder.mkdir()
    for paper, facts in gold.items():
        path = folder / f"{Path(paper).stem}.json"
        path.write_text(json.dumps({"paper": paper, **facts}), encoding="utf-8")
    return folder


def write_records(path: Path, records: Labels) -> Path:
    lines = [json.dumps({"source": {"path": f"in/{name}"}, **r}) for name, r in records.items()]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def scored(gold: Path, records: Path) -> Report:
    return evaluate(read_pairs(gold, [records]))


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return write_gold(tmp_path / "gold", GOLD)


def test_a_perfect_run(gold: Path, tmp_path: Path) -> None:
    report = scored(gold, write_records(tmp_path / "records.jsonl", GOLD))

    assert (report.score.papers, report.score.whole, report.missing) == (3, 3, ())
    assert report.score.macro_f1 == report.score.total.f1 == 1.0


def test_a_failed_paper_is_missed_whole(gold: Path, tmp_path: Path) -> None:
    records = {**GOLD, "motion.pdf": {"failure": {"code": "damaged", "message": ""}}}

    report = scored(gold, write_records(tmp_path / "records.jsonl", records))

    assert report.missing == ("motion.pdf",)
    assert report.score.whole == 2
    assert report.score.fields["demands"].recall == 0.0


def test_what_is_found_where_gold_has_nothing_counts_in_micro_alone(
    gold: Path, tmp_path: Path
) -> None:
    records = {**GOLD, "svar.pdf": {**GOLD["svar.pdf"], "districts": [{"name": "Bromma"}]}}

    report = scored(gold, write_records(tmp_path / "records.jsonl", records))

    assert report.score.fields["districts"].f1 is None
    assert report.score.macro_f1 == 1.0
    assert report.score.total.spurious == 1


def test_each_municipality_has_its_own_score(gold: Path, tmp_path: Path) -> None:
    records = {**GOLD, "rapport.pdf": {"kind": "motion"}}

    report = scored(gold, write_records(tmp_path / "records.jsonl", records))

    assert {place: score.total.f1 for place, score in report.municipalities.items()} == {
        "Sala": 1.0,
        "okänd kommun": 0.0,
    }


def test_a_part_of_a_bundle_meets_its_own_gold(tmp_path: Path) -> None:
    gold = Gold("bunt.pdf", {"part": 2, "kind": "motion"}, tmp_path)
    records = [
        {"source": {"path": "bunt.pdf", "part": part}, "kind": kind}
        for part, kind in ((1, "kallelse"), (2, "motion"))
    ]

    assert evaluate(pair([gold], records)).score.whole == 1


@pytest.mark.parametrize(
    "content", [None, "motion", '{"kind": "motion"'], ids=["absent", "text", "cut off"]
)
def test_records_that_cannot_be_used_say_so(
    content: str | None, gold: Path, tmp_path: Path
) -> None:
    path = tmp_path / "records.jsonl"
    if content:
        path.write_text(content, encoding="utf-8")

    with pytest.raises(RecordsError, match="skriv filen med `namndkoll extract`"):
        scored(gold, path)


def test_the_table_is_swedish_and_says_unknown_for_what_gold_lacks(
    gold: Path, tmp_path: Path
) -> None:
    records = {**GOLD, "motion.pdf": {}}

    table = as_text(scored(gold, write_records(tmp_path / "records.jsonl", records)))

    assert re.search(r"^kind +3 +2 +1,000 +0,667 +0,800$", table, re.MULTILINE)
    assert re.search(r"^districts +0 +0 +– +– +–$", table, re.MULTILINE)
    assert "handlingar 3, helt rätt 2" in table


def test_the_data_is_json(gold: Path, tmp_path: Path) -> None:
    report = scored(gold, write_records(tmp_path / "records.jsonl", GOLD))

    data = json.loads(json.dumps(as_data(report)))

    assert data["fields"]["kind"] == {
        "precision": 1.0,
        "recall": 1.0,
        "f1": 1.0,
        "support": 3,
        "found": 3,
    }
    assert list(data["municipalities"]) == ["Sala", "okänd kommun"]


def worsened(facts: dict[str, Any], seed: int) -> dict[str, Any]:
    """Return a record with every kind of slip: facts lost, changed and invented."""
    record: dict[str, Any] = {}
    for n, (key, value) in enumerate(facts.items()):
        match value:
            case {"any_of": options}:
                record[key] = options[(seed + n) % len(options)]
            case list():
                record[key] = [
                    slipped(fact, seed + i) for i, fact in enumerate(value) if (seed + i) % 5
                ]
            case _:
                record[key] = None if (seed + n) % 7 == 0 else value
    for key in ("persons", "dates", "parties", "districts", "decisions", "recipients"):
        invented = {"name": "Ebba Grankvist", "value": "2031-02-03", "party": "V", "text": "nytt"}
        record.setdefault(key, []).append(invented)
    return record


def slipped(fact: Any, seed: int) -> Any:
    if seed % 3 or not isinstance(fact, dict):
        return fact
    slips = {"text": "{} snarast", "title": "{} m.m.", "body": "{}n", "party": "SD", "yes": "0{}"}
    return {k: slips[k].format(v) if k in slips and v else v for k, v in fact.items()}


@pytest.mark.skipif(not SCORER.exists(), reason="no shared scorer beside the project")
@pytest.mark.parametrize("folder", GOLD_FOLDERS, ids=lambda folder: "-".join(folder.parts[-2:]))
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_agrees_with_the_shared_scorer(folder: Path, seed: int, tmp_path: Path) -> None:
    papers = read_gold(folder)
    records = {
        paper.paper: worsened(dict(paper.facts), seed + n)
        for n, paper in enumerate(papers)
        if n % 9 != 8
    }
    path = write_records(tmp_path / "records.jsonl", records)

    printed = subprocess.run(
        [sys.executable, SCORER, folder, path], capture_output=True, text=True, check=True
    ).stdout

    assert report_as_the_scorer_prints_it(folder, path) == table_of(printed)


def table_of(printed: str) -> list[str]:
    """Keep the lines on fields and the closing one, columns by one space."""
    names = {field.name for field in FIELDS} | {"papers"}
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    return [line for line in lines if line and line.split()[0] in names]


def report_as_the_scorer_prints_it(folder: Path, records: Path) -> list[str]:
    score = scored(folder, records).score
    lines = []
    for field, count in score.fields.items():
        shares = (count.precision, count.recall, count.f1)
        written = ["-" if share is None else f"{share:.3f}" for share in shares]
        lines.append(f"{field} {count.support} {count.found} {' '.join(written)}")
    papers = f"papers {score.papers} whole papers right {score.whole}"
    return [*lines, f"{papers} macro-F1 {score.macro_f1:.3f} micro-F1 {score.total.f1:.3f}"]
