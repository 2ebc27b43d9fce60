from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import pipeline
from pipeline.run import Failure, attempt, process_all
from tests.pipeline.papers import MOTION, lay_out

if TYPE_CHECKING:
    from corpus.document import Source


def test_a_paper_that_cannot_be_read_does_not_stop_the_next(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "in", {"a.pdf": b"%PDF-1.7\n", "b.txt": MOTION})

    failure, record = process_all([folder / "a.pdf", folder / "b.txt"])

    assert isinstance(failure, Failure)
    assert failure.source
    assert failure.record()["source"]["sha256"] == failure.source.sha256
    assert isinstance(record, dict)


def test_a_paper_whose_bytes_cannot_be_had_has_no_hash(tmp_path: Path) -> None:
    (failure,) = process_all([tmp_path / "a.pdf"])

    assert isinstance(failure, Failure)
    assert failure.record()["source"] == {"path": str(tmp_path / "a.pdf")}


def test_a_bug_of_ours_ends_the_run(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "in", {"a.txt": MOTION})

    def buggy(_: Source, __: bytes) -> str:
        return {"motion": "a"}["fråga"]

    with pytest.raises(KeyError):
        attempt(folder / "a.txt", buggy)


def test_the_papers_faults_are_caught_in_one_place() -> None:
    catching = [
        path.name
        for path in Path(pipeline.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and node.type
        if "DocumentError" in ast.unparse(node.type)
    ]

    assert catching == ["run.py"]
