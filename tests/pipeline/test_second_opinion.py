from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import spacy

from extractors.registry import EXTRACTORS
from pipeline import cli
from pipeline.annotate import annotate
from pipeline.reading import understand
from pipeline.run import Failure, process
from pipeline.second_opinion import TABLE, ModelError, add, prose
from tests import markup
from tests.pipeline.papers import MOTION, lay_out

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from corpus.document import Document, Span
    from corpus.fact import Fact

KNOWN = {
    "PRS": [
        "Xanthos Quill",
        "Xanthos Quills",
        "Ebba Grankvist",
        "Xanthos",
        "Kvarnbyns Skola",
        "Kulturnämndens Presidium",
        "Farsta Strand",
        "Xanthos Lindgrens",
        "Lunden",
        "Karin Grankvist",
    ],
    "LOC": ["Haga", "Centrum", "Boo", "Xenon Quill", "Selma Stad"],
    "ORG": ["Bänkfabriken Ek"],
}
"""What the pipeline of the tests takes for a name, right or wrong."""

PAPER = """\
Göteborgs Stad
Tjänsteutlåtande
Utfärdat 2031-03-03

Fler bänkar längs ån

Bakgrund

{}

Bedömning

Förvaltningen har inget att invända mot förslaget."""

PERSONS = {
    "a given name that no table has": "Bänkarna ritades av ⟦Xanthos Quill⟧ redan på hösten.",
    "over a line end": "Bänkarna ritades en gång i tiden av ⟦Xanthos\nQuill|Xanthos Quill⟧ på hösten.",
    "twice, told once": "Här sade ⟦Xanthos Quill⟧ sitt, och sedan åkte Xanthos Quill hem igen.",
    "genitive beside the name": "Där stod Xanthos Quills bänk, som ⟦Xanthos Quill⟧ hade ritat.",
    "genitive of a known surname": "Där stod ⟦Xanthos Lindgrens|Xanthos Lindgren⟧ gamla bänk.",
    # no mark: nothing may be added
    "the rules have found the person": "Bänkarna ritades av Ebba Grankvist redan på hösten.",
    "part of a name": "Bänkarna ritades av Anna Karin Grankvist redan på hösten.",
    "half a name": "Bänkarna ritades av Xanthos redan på hösten.",
    "a school": "Bänkarna finns vid Kvarnbyns Skola sedan i höstas.",
    "a board's name": "Det har Kulturnämndens Presidium redan sagt ja till.",
    "a district's name": "De nya bänkarna längs Farsta Strand är bra.",
    "a place": "Många uppskattar Xenon Quill för bänkarna där.",
    "a company": "Bänkarna köptes av Bänkfabriken Ek redan på hösten.",
    "no sentence": "Xanthos Quill",
    "a line of a few words": "Av Xanthos Quill.",
    "a table row": "Den nya bänken\tritades på hösten av Xanthos Quill.",
    "a list item": "Förslag:\n\n1. att bänkarna ritas av Xanthos Quill under hösten.",
}

DISTRICTS = {
    "the rules want another frame": "Många uppskattar ⟦Haga⟧ för bänkarna som finns där.",
    # no mark: nothing may be added
    "the rules have found the district": "Många trivs i Haga för bänkarna som finns där.",
    "found with other capitals": "Många trivs i Selma Stad för bänkarna som finns där.",
    "found elsewhere": "Många trivs i Haga. Många uppskattar Haga för bänkarna som finns där.",
    "a word for the middle of a town": "Många uppskattar Centrum för bänkarna som finns där.",
    "not to the model": "Många uppskattar Backa för bänkarna som finns där.",
    "a person to the model": "Många uppskattar Lunden för bänkarna som finns där.",
    "another city's": "Många uppskattar Boo för bänkarna som finns där.",
}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the folder of a pipeline that knows the names above and no other."""
    nlp = spacy.blank("sv", meta={"name": "prov", "version": "1.2.3"})
    patterns = [{"label": label, "pattern": name} for label in KNOWN for name in KNOWN[label]]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    folder = tmp_path_factory.mktemp("model") / "prov"
    nlp.to_disk(folder)
    return str(folder)


def understood(text: str, model: str | None) -> Document:
    return understand(annotate(markup.laid_out(text), model))


def added(key: str, document: Document) -> list[tuple[Span | None, str]]:
    facts = add(key, document, list(EXTRACTORS[key](document)))
    return [(fact.span, fact.value.name) for fact in facts if fact.rule.id.startswith(TABLE)]


@pytest.mark.parametrize("marked", PERSONS.values(), ids=PERSONS.keys())
def test_adds_persons_in_running_prose(marked: str, model: str) -> None:
    text, expected = markup.unmarked(PAPER.format(marked))

    assert added("persons", understood(text, model)) == expected


@pytest.mark.parametrize("marked", DISTRICTS.values(), ids=DISTRICTS.keys())
def test_adds_districts_that_the_municipality_has(marked: str, model: str) -> None:
    text, expected = markup.unmarked(PAPER.format(marked))

    assert added("districts", understood(text, model)) == expected


def test_without_a_model_nothing_is_added() -> None:
    text, _ = markup.unmarked(PAPER.format(PERSONS["over a line end"]))
    document = understood(text, None)

    facts = list(EXTRACTORS["persons"](document))

    assert add("persons", document, facts) is facts


def test_only_adds_and_marks_what_it_adds(model: str, tmp_path: Path) -> None:
    paper = tmp_path / "handling.txt"
    paper.write_text(MOTION.replace("600 meter", "enligt Xanthos Quill 600 meter"), "utf-8")

    without, asked = (record(process(paper, name)) for name in (None, model))

    (new,) = [person for person in asked["persons"] if person not in without["persons"]]
    assert new["evidence"]["rule"] == "second-opinion.sv_prov"
    assert (new["name"], new["role"], new["party"]) == ("Xanthos Quill", "mentioned", None)
    assert asked["persons"] == [new, *without["persons"]]
    assert asked | {"persons": [p for p in asked["persons"] if p != new]} == without


def record(result: list[dict[str, Any]] | Failure) -> dict[str, Any]:
    assert not isinstance(result, Failure)
    return result[0]


def test_facts_of_other_keys_are_left_alone(model: str) -> None:
    document = understood(PAPER.format("Bänkarna ritades av Xanthos Quill på hösten."), model)

    for key, facts in found(document, EXTRACTORS.keys() - {"persons", "districts"}):
        assert add(key, document, facts) is facts


def found(document: Document, keys: Iterable[str]) -> list[tuple[str, list[Fact[Any]]]]:
    return [(key, list(EXTRACTORS[key](document))) for key in sorted(keys)]


def test_prose_is_paragraphs_that_end_as_sentences() -> None:
    document = markup.laid_out("RUBRIK\n\nDet här är en hel mening.\n\nDet här är ingen hel mening")

    assert [document.quote(span) for span in prose(document)] == ["Det här är en hel mening."]


def test_a_model_that_is_not_installed() -> None:
    with pytest.raises(ModelError, match="sv_finns_ej är inte installerad; installera den med `"):
        annotate(markup.document("Hej."), "sv_finns_ej")


def test_a_folder_that_holds_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="finns inte; ange mappen"):
        annotate(markup.document("Hej."), str(tmp_path))


def test_a_folder_whose_model_is_of_another_make(tmp_path: Path) -> None:
    spacy.blank("sv").to_disk(tmp_path / "trasig")
    (tmp_path / "trasig" / "config.cfg").write_text("[nlp]\nlang = 'xq'\n", "utf-8")

    with pytest.raises(ModelError, match="passar inte den spaCy som är installerad"):
        annotate(markup.document("Hej."), str(tmp_path / "trasig"))


def test_a_model_that_knows_no_names(tmp_path: Path) -> None:
    spacy.blank("sv").to_disk(tmp_path / "tom")

    with pytest.raises(ModelError, match="känner inte igen namn"):
        annotate(markup.document("Hej."), str(tmp_path / "tom"))


@pytest.mark.parametrize("command", ["extract", "ingest"])
def test_the_command_line_tells_of_a_missing_model(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lay_out(tmp_path / "in", {"motion.txt": MOTION})
    database = ["--db", str(tmp_path / "a.db")] * (command == "ingest")

    code = cli.run([command, str(folder), "--model", "sv_finns_ej", *database])

    said = capsys.readouterr()
    assert (code, said.out) == (1, "")
    assert said.err.startswith("namndkoll: modellen sv_finns_ej är inte installerad; ")
    assert not (tmp_path / "a.db").exists()


def test_extract_with_a_model(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lay_out(tmp_path / "in", {"a.txt": PAPER.format("Så sade Xanthos Quill i går kväll.")})

    code = cli.run(["extract", str(folder), "--model", model])

    persons = json.loads(capsys.readouterr().out)["persons"]
    assert (code, [person["name"] for person in persons]) == (0, ["Xanthos Quill"])


def test_what_a_model_adds_has_its_source_in_the_database(model: str, tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "in", {"a.txt": PAPER.format("Så sade Xanthos Quill i går kväll.")})

    cli.run(["ingest", str(folder), "--db", str(tmp_path / "a.db"), "--model", model])

    with closing(sqlite3.connect(tmp_path / "a.db")) as opened:
        rules = opened.execute(
            "SELECT source FROM rule WHERE id LIKE 'second-opinion.%'"
        ).fetchall()
    assert len(rules) == 1
    assert all(source for (source,) in rules)


def test_ingest_reads_anew_with_another_model(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lay_out(tmp_path / "in", {"a.txt": PAPER.format("Så sade Xanthos Quill i går kväll.")})
    arguments = ["ingest", str(folder), "--db", str(tmp_path / "a.db")]

    for options in ([], ["--model", model], ["--model", model], []):
        assert cli.run([*arguments, *options]) == 0

    told = [line.split(")")[0] for line in capsys.readouterr().out.splitlines()]
    assert told == [
        "Lästa: 1 (nya 1, ändrade 0, oförändrade 0, misslyckade 0",
        "Lästa: 1 (nya 0, ändrade 1, oförändrade 0, misslyckade 0",
        "Inget nytt. Lästa: 1 (nya 0, ändrade 0, oförändrade 1, misslyckade 0",
        "Lästa: 1 (nya 0, ändrade 1, oförändrade 0, misslyckade 0",
    ]
