"""Runs over many files, in this process and in others, give the same rows in the same order."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.batch.classifier import Classifier
from smiledesk.batch.input_files import InputFiles
from smiledesk.batch.part_files import PartFiles
from smiledesk.batch.records import ClassifierSettings, Part, Tally, Unit
from smiledesk.batch.run import RunProgress, classify, classify_into, workers_for
from smiledesk.core.reading_columns import CLASSIFIED, Row, columns_for
from smiledesk.core.records import FaceSquare, Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.haar import HaarDetector
from smiledesk.network.bundle import BundleError, read_bundle
from smiledesk.network.runtime import NetworkRuntime


@pytest.fixture
def settings() -> ClassifierSettings:
    bundle = read_bundle(resource("model"))
    columns = columns_for(CLASSIFIED, bundle.card.classes)
    return ClassifierSettings(bundle.folder, bundle.model_id, DetectorChoice(), columns)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Faces, nobody, and files that are broken."""
    folder = tmp_path / "album"
    folder.mkdir()
    for number in range(4):
        shutil.copy(resource("demo/smile.png"), folder / f"smile {number}.png")
    cv2.imwrite(str(folder / "empty.png"), np.full((60, 80, 3), 120, np.uint8))
    (folder / "broken.png").write_bytes(b"no picture")
    (folder / "broken.mp4").write_bytes(b"no film")
    return folder


def all_of(parts: Iterable[Part]) -> tuple[list[Row], Tally, list[str]]:
    """The rows, what was found, and the notes."""
    rows: list[Row] = []
    tally = Tally()
    notes: list[str] = []
    for part in parts:
        rows += part
        tally.add(part.tally)
        notes += part.tally.notes
    return rows, tally, notes


def test_workers_give_the_same_rows_notes_and_numbers_in_order(album: Path, settings: ClassifierSettings) -> None:
    files = InputFiles([album])
    progress: list[RunProgress] = []
    in_process = all_of(classify(files, settings, 1, lambda _: None))
    in_workers = all_of(classify(files, settings, 2, progress.append))
    assert in_workers == in_process
    rows, tally, notes = in_process
    assert [Path(str(row["file"])).name for row in rows] == [
        "empty.png",
        *(f"smile {number}.png" for number in range(4)),
    ]
    assert (tally.files, tally.frames, tally.faces, tally.without_face, tally.unreadable) == (7, 5, 4, 1, 2)
    assert tally.faults == 2
    assert ["broken.mp4" in note for note in notes] == [True, False]
    assert progress[-1] == RunProgress(files=7, frames=5, share=pytest.approx(1))
    assert [one.share for one in progress] == sorted(one.share for one in progress)


def test_parts_that_are_there_are_not_made_again(tmp_path: Path, album: Path, settings: ClassifierSettings) -> None:
    files = InputFiles([album])
    parts = PartFiles(tmp_path, settings.column_names)
    whole = all_of(classify_into(parts, files, settings, 1, lambda _: None))
    marked = tmp_path / "00000003.part"
    marked.write_bytes(marked.read_bytes().replace(b"smile 0", b"SMILE 0"))
    cut = tmp_path / "00000005.part"
    cut.write_bytes(cut.read_bytes()[:40])
    again = all_of(classify_into(parts, files, settings, 1, lambda _: None))
    assert "SMILE 0" in str(again[0].pop(1)["file"])
    del whole[0][1]
    assert again == whole


def test_another_model_than_the_settings_say_is_refused(album: Path, settings: ClassifierSettings) -> None:
    other = replace(settings, model_id="another")
    for workers in (1, 2):
        with pytest.raises(BundleError, match="was replaced"):
            all_of(classify(InputFiles([album]), other, workers, lambda _: None))


def test_little_work_needs_no_workers(album: Path, tmp_path: Path) -> None:
    assert workers_for(InputFiles([album]), cores=8) == 1
    assert workers_for(InputFiles([album / "empty.png"] * 1000), cores=8) == 8
    film = tmp_path / "film.mp4"
    film.write_bytes(bytes(20_000_000))
    assert workers_for(InputFiles([film]), cores=8) == 1
    assert workers_for(InputFiles([film, film]), cores=8) == 2


def classifier_of(settings: ClassifierSettings, detector: HaarDetector) -> Classifier:
    return Classifier(NetworkRuntime(read_bundle(settings.model)), detector, settings)


def rows_of(classifier: Classifier, unit: Unit[Path]) -> tuple[list[Row], Part]:
    part = classifier.analyse(unit, lambda _: None)
    return list(part), part


def test_a_frame_that_raises_is_one_note_and_the_others_are_done(album: Path, settings: ClassifierSettings) -> None:
    class Detector(HaarDetector):
        """Finds faces, but breaks on small pictures."""

        def search(self, pixels: Pixels, effort: SearchEffort) -> tuple[FaceSquare, ...]:
            if pixels.shape[0] == 60:
                raise RuntimeError("a face like\nno other")
            return super().search(pixels, effort)

    unit = Unit(0, (album / "empty.png", album / "smile 0.png"))
    rows, part = rows_of(classifier_of(settings, Detector()), unit)
    assert [row["label"] for row in rows] == ["smile"]
    reason = "1 of 1 frames cannot be judged, the first is frame 0 (RuntimeError: a face like\\nno other)"
    assert part.tally.notes == [f"'{album / 'empty.png'}': {reason}"]


def test_a_file_that_ended_processes_is_left_out(album: Path, settings: ClassifierSettings) -> None:
    unit = Unit(0, (album / "empty.png", album / "smile 0.png"), {0: "it ends the process. Received: SIGSEGV"})
    rows, part = rows_of(classifier_of(settings, HaarDetector()), unit)
    assert len(rows) == 1
    assert (part.tally.files, part.tally.unreadable) == (2, 1)
    assert part.tally.notes == [f"'{album / 'empty.png'}' is left out: it ends the process. Received: SIGSEGV"]
