"""A folder's faces, ranked for every channel of a network in one pass."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from smiledesk.attribution.strongest import ranked_channels
from smiledesk.batch import strongest_run
from smiledesk.batch.strongest_run import find_strongest
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.dataset.photographs import find_photographs
from smiledesk.dataset.samples_file import SAMPLES_FILE
from smiledesk.evaluation.strongest_faces import StrongestFaces
from smiledesk.faces.factory import DetectorChoice
from smiledesk.faces.square import crop
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.demo import mean_face
from smiledesk.sources.pictures import load_picture


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@pytest.fixture
def tight(tmp_path: Path) -> Path:
    """Twelve faces that fill their pictures, one of them twice, and a broken file."""
    folder = tmp_path / "tight"
    write_demo_faces(folder, demo_face_set(6, 64, "gray"))
    (folder / "smile" / "again.png").write_bytes((folder / "smile" / "001.png").read_bytes())
    (folder / "smile" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    return folder


def found_in(folder: Path, bundle: Bundle) -> StrongestFaces:
    photographs = find_photographs(folder)
    progress: list[tuple[int, int]] = []
    found = find_strongest(
        photographs,
        bundle,
        DetectorChoice(None),
        folder.parent / "cache" / "faces.jsonl",
        lambda done, total: progress.append((done, total)),
    )
    assert progress == [(done, len(photographs.samples)) for done in range(len(photographs.samples))]
    return found


def test_the_strongest_face_of_a_channel_is_the_one_whose_map_is_largest(tight: Path, bundle: Bundle) -> None:
    found = found_in(tight, bundle)
    assert (found.faces, found.origins, found.skipped) == (13, 12, {"unreadable": 1})
    runtime = NetworkRuntime(bundle)
    place = ranked_channels(bundle.card.layers)["conv_4"]
    for channel in range(0, 64, 9):
        largest = {}
        for path in sorted(tight.rglob("*.png")):
            if path.stem not in {"broken", "again"}:
                face = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)[..., np.newaxis]
                largest[path] = float(runtime.trace(face).layers[10].output[..., channel].max())
        strongest = found.ranking.strongest(place.start + channel)
        weakest = found.ranking.weakest(place.start + channel)
        assert [placed.value for placed in strongest] == sorted(largest.values(), reverse=True)[:9]
        assert [placed.value for placed in weakest] == sorted(largest.values())[:9]
        files = [found.files[placed.face].path for placed in strongest]
        assert len({path.stem.replace("again", "001") + path.parent.name for path in files}) == 9
        assert files[0] == max(largest, key=largest.__getitem__) or files[0].stem == "again"


def test_worker_processes_find_the_same(tight: Path, bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    in_process = found_in(tight, bundle)
    monkeypatch.setattr(strongest_run, "_WORTH_WORKERS", 0)
    in_workers = found_in(tight, bundle)
    assert in_workers.files == in_process.files
    for name in ("faces", "values", "cells"):
        np.testing.assert_array_equal(getattr(in_workers.ranking, name), getattr(in_process.ranking, name))


def test_squares_are_those_of_the_samples_file_or_searched_once(tmp_path: Path, bundle: Bundle) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    for name in ("no_smile", "smile"):
        cv2.imwrite(str(folder / f"{name}.png"), mean_face(name))
    (folder / SAMPLES_FILE).write_text("file,label,x,y,size,angle\nsmile.png,smile,310,260,180,3\n")
    found = found_in(folder, bundle)
    squares = {file.path.stem: file.square for file in found.files}
    assert (squares["smile"].cx, squares["smile"].size, squares["smile"].angle) == (310, 180, 3)
    assert abs(squares["no_smile"].cx - 317) < 10
    (lines,) = (tmp_path / "cache").glob("*.jsonl")
    assert lines.read_text().count('"key"') == 1
    # The value is that of the crop, found again from the file.
    channel = ranked_channels(bundle.card.layers)["logits"].start + 1
    first = found.ranking.strongest(channel)[0]
    file = found.files[first.face]
    face = crop(load_picture(file.path), file.square, 64, "gray")
    assert NetworkRuntime(bundle).trace(face).logits[1] == pytest.approx(first.value)


def test_a_burst_has_one_place(tight: Path, bundle: Bundle) -> None:
    rows = (f"{label}/{number:03}.png,{label},{label}" for label in ("smile", "no_smile") for number in range(1, 7))
    (tight / SAMPLES_FILE).write_text("file,label,burst\n" + "\n".join(rows) + "\n")
    found = found_in(tight, bundle)
    assert found.origins == 3
    assert len(found.ranking.strongest(5)) == 3


def test_the_progress_may_end_the_run(tight: Path, bundle: Bundle) -> None:
    class EndedError(Exception):
        pass

    def end(done: int, total: int) -> None:
        if done == 4:
            raise EndedError

    with pytest.raises(EndedError):
        find_strongest(find_photographs(tight), bundle, DetectorChoice(None), tight.parent / "faces.jsonl", end)
