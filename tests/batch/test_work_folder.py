"""Runs that are stopped or killed go on where they stood."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from smiledesk.batch.input_files import InputFiles
from smiledesk.batch.manifest import Manifest, manifest_of
from smiledesk.batch.records import ClassifierSettings
from smiledesk.batch.work_folder import WorkFolder, WorkFolderError
from smiledesk.core.reading_columns import CLASSIFIED, columns_for
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import read_bundle


@pytest.fixture
def manifest() -> Manifest:
    bundle = read_bundle(resource("model"))
    columns = columns_for(CLASSIFIED, bundle.card.classes)
    settings = ClassifierSettings(bundle.folder, bundle.model_id, DetectorChoice(), columns)
    return manifest_of(settings, bundle.card, InputFiles([resource("demo/smile.png")]))


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


def test_an_unfinished_run_is_resumed_and_never_restarted(output: Path, manifest: Manifest) -> None:
    work = WorkFolder(output)
    work.begin(manifest)
    assert work.is_unfinished
    work.resume(manifest)
    with pytest.raises(WorkFolderError, match="holds a run: add --resume"):
        WorkFolder(output).begin(manifest)
    with work.table() as table:
        table.write(b"rows")
    assert output.read_bytes() == b"rows"
    work.remove()
    assert list(output.parent.iterdir()) == [output]


@pytest.mark.parametrize(
    ("changes", "difference"),
    [
        ({"threshold": 0.71}, "Received: threshold 0.71, expected 0\\."),
        ({"files_digest": "another"}, "Received: files digest another, expected "),
        ({"columns": ("file", "label")}, 'Received: columns \\["file","label"\\], expected '),
    ],
)
def test_other_settings_and_files_are_refused(
    output: Path, manifest: Manifest, changes: dict[str, object], difference: str
) -> None:
    WorkFolder(output).begin(manifest)
    with pytest.raises(WorkFolderError, match=difference):
        WorkFolder(output).resume(msgspec.structs.replace(manifest, **changes))


def test_a_run_that_another_process_works_at_is_left_to_it(output: Path, manifest: Manifest) -> None:
    work = WorkFolder(output)
    work.begin(manifest)
    with work.held(), pytest.raises(WorkFolderError, match="another process"), WorkFolder(output).held():
        pass


def test_a_foreign_folder_in_place_of_the_work_folder_is_left_alone(output: Path, manifest: Manifest) -> None:
    folder = output.with_name("rows.csv.parts")
    folder.mkdir()
    (folder / "mine").touch()
    with pytest.raises(WorkFolderError, match="is in the way"):
        WorkFolder(output).resume(manifest)
    assert [path.name for path in folder.iterdir()] == ["mine"]


def test_an_output_that_is_a_link_keeps_its_work_beside_the_target(output: Path, manifest: Manifest) -> None:
    (output.parent / "elsewhere").mkdir()
    output.symlink_to(output.parent / "elsewhere" / "target.csv")
    work = WorkFolder(output)
    work.begin(manifest)
    with work.table() as table:
        table.write(b"rows")
    assert output.is_symlink()
    assert output.read_bytes() == b"rows"
    assert work.path == output.parent / "elsewhere" / "target.csv.parts"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks there")
def test_a_run_that_is_killed_at_any_moment_ends_with_the_same_bytes() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.support.kill_batch", "--times", "30"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "unfinished" in ended.stdout
