"""What the project promises about itself: imports, packaging, versions."""

from __future__ import annotations

import ast
import importlib
import re
import sys
import tomllib
import zipfile
from importlib.metadata import entry_points, packages_distributions
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

from pipeline.version import extractor_version, package_version

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGES = ["corpus", "extractors", "pipeline", "db"]
DEVELOPERS_TOOLS = {"reportlab"}
"""What makes the samples: not needed to use the project."""


@pytest.mark.parametrize("package", PACKAGES)
def test_a_generic_name_is_our_package(package: str) -> None:
    module = importlib.import_module(package)

    assert module.__file__ == str(ROOT / package / "__init__.py")


def test_the_command_is_installed() -> None:
    (command,) = entry_points(group="console_scripts", name="namndkoll")

    assert command.value == "pipeline.cli:main"
    assert package_version() == PROJECT["version"]


def test_the_wheel_holds_data_and_no_tests(tmp_path: Path) -> None:
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])

    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert {
        "extractors/gazetteers/districts.csv",
        "pipeline/locale/sv/LC_MESSAGES/messages.mo",
        "db/site/metadata.yml",
    } <= names
    assert not [name for name in names if name.startswith("tests/") or "__pycache__" in name]


def test_the_lock_pins_and_hashes_every_dependency_and_names_no_place() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([\w-]+)==(\S+).*\\\n +--hash=sha256:", lock, re.MULTILINE))
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]

    assert declared(wanted) <= pinned.keys()
    assert set(re.findall(r"^([\w-]+)==", lock, re.MULTILINE)) == pinned.keys()
    assert "://" not in lock
    assert "--index" not in lock


def imported(package: str) -> set[str]:
    """Return the top-level modules that *package* imports, wherever in a file."""
    found = set()
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - set(PACKAGES)


def declared(requirements: list[str]) -> set[str]:
    return {canonical(re.split(r"[<>=!~; \[]", line)[0]) for line in requirements}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("package", PACKAGES)
def test_what_is_imported_is_a_declared_dependency(package: str) -> None:
    distributions = packages_distributions()
    needed = {canonical(distributions[module][0]) for module in imported(package)}

    assert needed <= declared(PROJECT["dependencies"]) | DEVELOPERS_TOOLS


def test_the_extractors_version_is_the_packages_and_a_hash() -> None:
    pattern = rf"{re.escape(package_version())}\+[0-9a-f]{{12}}"

    assert re.fullmatch(pattern, extractor_version())
