"""Change the extractors a little, one place at a time, and see whether a table of tests notices.

``python -m tests.mutation --mutants 300 --seed 7`` prints the changes that no test in
``tests/extractors`` notices, and their share. ``--only decision,grammar/party`` keeps to modules.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import importlib.abc
import importlib.util
import os
import random
import re
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import hypothesis
import pytest
import spacy  # noqa: F401  # imported once, for all the runs that are forked from this one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

ROOT: Final = Path(__file__).resolve().parents[1]
TESTS: Final = ROOT / "tests" / "extractors"
SECONDS: Final = 90
"""A run that takes longer has noticed: the change made it loop."""

ALTERNATIVES: Final = 4
"""Mutants of one pattern at most: else the longest word lists are all that a sample sees."""

_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_WORDS: Final = re.compile(r"\|[\wåäöÅÄÖ .:-]+(?=\||\)|$)|(?<=[(:])[\wåäöÅÄÖ .-]{2,}\|")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A place of a module, the number of a change to it, and a seed for what is drawn."""

    module: Path
    place: int
    number: int
    seed: int

    def made(self) -> tuple[str, ast.Module]:
        """Return what is changed, and the module with the change."""
        tree = ast.parse(self.module.read_text())
        node = _places(tree)[self.place]
        kind, what, change = _changes(node, random.Random(self.seed))[self.number]  # noqa: S311
        change()
        where = f"{self.module.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        return f"{where} {kind} {' '.join(what.split())}", tree


Change = tuple[str, str, "Callable[[], object]"]
"""A kind, the old text, and what makes the change in the tree."""


def mutants(module: Path, rng: random.Random) -> Iterator[Mutant]:
    """Yield every mutant of *module*, in the order of its places."""
    for place, node in enumerate(_places(ast.parse(module.read_text()))):
        seed = rng.getrandbits(32)
        for number in range(len(_changes(node, random.Random(seed)))):  # noqa: S311
            yield Mutant(module, place, number, seed)


def _places(tree: ast.Module) -> list[ast.AST]:
    """Return the nodes that decide what is found: no docstring, type or decorator."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting += [child for child in ast.iter_child_nodes(node) if not _is_aside(node, child)]
    return found


def _is_aside(node: ast.AST, child: ast.AST) -> bool:
    return (
        (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant))
        or (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING")
        or child in getattr(node, "decorator_list", [])
        or child in (getattr(node, "annotation", None), getattr(node, "returns", None))
    )


def _changes(node: ast.AST, rng: random.Random) -> list[Change]:
    """Return the changes that can be made to *node*."""
    match node:
        case ast.Compare():
            return [_compared(node, at) for at in range(len(node.ops))]
        case ast.BoolOp():
            return _joined(node)
        case ast.If() | ast.IfExp():
            return [("test", ast.unparse(node.test), lambda: _negate(node))]
        case ast.UnaryOp(op=ast.Not()):
            return [("not", ast.unparse(node), lambda: _negate_operand(node))]
        case ast.BinOp(op=ast.Add() | ast.Sub()):
            other = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
            return [("sum", ast.unparse(node), lambda: setattr(node, "op", other))]
        case ast.Constant():
            return _constant(node, rng)
    return []


def _compared(node: ast.Compare, at: int) -> Change:
    other = _COMPARED[type(node.ops[at])]()
    return "comparison", ast.unparse(node), lambda: node.ops.__setitem__(at, other)


def _joined(node: ast.BoolOp) -> list[Change]:
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    swap: Change = ("and/or", ast.unparse(node), lambda: setattr(node, "op", other))
    drops = [_dropped(node, at) for at in range(len(node.values))]
    return [swap, *drops]


def _dropped(node: ast.BoolOp, at: int) -> Change:
    return "guard", ast.unparse(node.values[at]), lambda: node.values.pop(at)


def _negate(node: ast.If | ast.IfExp) -> None:
    node.test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)


def _negate_operand(node: ast.UnaryOp) -> None:
    node.operand = ast.copy_location(ast.UnaryOp(ast.Not(), node.operand), node.operand)


def _constant(node: ast.Constant, rng: random.Random) -> list[Change]:
    value = node.value
    match value:
        case bool():
            return [("flag", str(value), lambda: setattr(node, "value", not value))]
        case int():
            other = value + rng.choice([-1, 1])
            return [("number", f"{value} -> {other}", lambda: setattr(node, "value", other))]
        case str() if "|" in value:
            return [_without(node, value, word) for word in _alternatives(value, rng)]
    return []


def _alternatives(pattern: str, rng: random.Random) -> list[re.Match[str]]:
    words = list(_WORDS.finditer(pattern))
    return rng.sample(words, min(ALTERNATIVES, len(words)))


def _without(node: ast.Constant, pattern: str, word: re.Match[str]) -> Change:
    shorter = pattern[: word.start()] + pattern[word.end() :]
    return "alternative", word[0], lambda: setattr(node, "value", shorter)


def tables(module: Path) -> list[str]:
    """Return the tests of a module itself, which are the first to notice."""
    folder = TESTS / module.parent.relative_to(ROOT / "extractors")
    stem = module.stem.split("_")[0] if module.stem.startswith("date_") else module.stem
    return [str(table) for table in sorted(folder.glob(f"test_{stem}*.py"))]


def survives(module: Path, tree: ast.Module) -> bool:
    """Whether all tests pass with *tree* as *module*: its own tables first, then the others."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        os._exit(_run(module, tree))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == 0


def _run(module: Path, tree: ast.Module) -> int:
    sys.meta_path.insert(0, _Finder(module, tree))
    sys.dont_write_bytecode = True
    options = ["-x", "-q", "--no-header", "-p", "no:cacheprovider", "-W", "ignore"]
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        own = tables(module)
        status = pytest.main([*options, *own]) if own else 0
        others = [f"--ignore={table}" for table in own]
        return int(status or pytest.main([*options, *others, str(TESTS)]))


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Hand out the changed module where it is asked for."""

    def __init__(self, path: Path, tree: ast.Module) -> None:
        self._path = path
        self._name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        self._tree = ast.fix_missing_locations(tree)

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name != self._name:
            return None
        return importlib.util.spec_from_file_location(name, self._path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._tree, str(self._path), "exec"), module.__dict__)  # noqa: S102  # our own


def main(arguments: Sequence[str] | None = None) -> None:
    """Print each survivor, then how many there are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutants", type=int, default=300)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", default="", help="modules, such as decision,grammar/party")
    options = parser.parse_args(arguments)
    rng = random.Random(options.seed)  # noqa: S311  # a sample, no secret
    modules = sorted((ROOT / "extractors").rglob("*.py"))
    if options.only:
        modules = [ROOT / "extractors" / f"{name}.py" for name in options.only.split(",")]
    every = [mutant for module in modules for mutant in mutants(module, rng)]
    sample = rng.sample(every, min(options.mutants, len(every)))
    hypothesis.settings.register_profile("mutation", derandomize=True, database=None)
    hypothesis.settings.load_profile("mutation")
    survivors = 0
    for mutant in sample:
        what, tree = mutant.made()
        if survives(mutant.module, tree):
            survivors += 1
            print(what, flush=True)  # noqa: T201
    print(f"{survivors} of {len(sample)} survive, of {len(every)}")  # noqa: T201


if __name__ == "__main__":
    main()
