"""The documents name files that exist, and their picture is the one that its script draws."""

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])

pytestmark = pytest.mark.window  # the picture's script imports every class that it names


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", document.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_that_is_named_exists(document: Path) -> None:
    """Paths such as `faces/square.py`, from the repository's root or any package; `NAME` stands for a new module."""
    for named in re.findall(r"`((?:[\w.-]+/)*[\w.-]+\.py)\b", document.read_text(encoding="utf-8")):
        if "NAME" in named:
            continue
        found = (ROOT / named).is_file() or any((ROOT / "smiledesk").rglob(named)) or any((ROOT / "tests").rglob(named))
        assert found, named


def test_the_picture_of_the_flow_is_up_to_date() -> None:
    script = runpy.run_path(str(ROOT / "docs" / "make_flow.py"))
    assert (ROOT / "docs" / "flow.svg").read_text(encoding="utf-8") == script["drawing"]()
