"""Pictures of results are read again in the background: of a film, exactly the frame of the row."""

from pathlib import Path

import av
import numpy as np
import pytest

from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.gui.batch.face_pictures import SIDE, FacePictures, frame_of
from smiledesk.gui.batch.folder_results import FolderResult
from smiledesk.sources.base import SourceError
from smiledesk.sources.video import VideoFile
from tests.support.children import Until

FRAMES = 40


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Each frame is brighter than the one before; at 30 a second, most times have no four decimals."""
    path = tmp_path / "film.mp4"
    with av.open(path, "w") as container:
        stream = container.add_stream("mpeg4", rate=30, width=64, height=64, pix_fmt="yuv420p")
        for number in range(FRAMES):
            pixels = np.full((64, 64, 3), 5 * number + 20, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, "bgr24")))
        container.mux(stream.encode(None))
    return path


def test_the_frame_of_a_row_is_found_by_its_rounded_time(film: Path) -> None:
    source = VideoFile(film)
    source.open()
    frames = {frame.index: round(frame.media_time, 4) for frame in iter(source.read, None)}
    source.close()
    assert len(frames) == FRAMES
    for index in (0, 1, 11, 25, FRAMES - 1):
        assert frame_of(film, frames[index]).index == index


def test_a_file_that_has_gone_is_an_error_and_an_empty_picture(tmp_path: Path, qtbot) -> None:
    with pytest.raises(SourceError):
        frame_of(tmp_path / "gone.png", None)
    pictures = FacePictures()
    with qtbot.waitSignal(pictures.ready):
        assert pictures.image(0, FolderResult(tmp_path / "gone.png", "gone.png", "ok")) is None
    image = pictures.image(0, FolderResult(tmp_path / "gone.png", "gone.png", "ok"))
    assert image is not None
    assert image.isNull()
    pictures.stop()


def test_the_rows_in_sight_come_first_and_those_scrolled_past_are_not_read(qtbot, until: Until) -> None:
    path = resource("demo/smile.png")
    pictures = FacePictures()
    ready: list[int] = []
    pictures.ready.connect(ready.append)
    for position in range(1000):
        square = FaceSquare(320, 240, 150)
        assert pictures.image(position, FolderResult(path, path.name, "ok", square=square)) is None
    until(lambda: 960 in ready)
    assert ready == [0, *range(999, 959, -1)]
    image = pictures.image(999, FolderResult(path, path.name, "ok"))
    assert image is not None
    assert image.size().toTuple() == (SIDE, SIDE)
    pictures.stop()
