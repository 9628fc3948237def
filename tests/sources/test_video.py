"""Video files: their own time, their ends, their rounds."""

from itertools import islice, pairwise
from pathlib import Path

import pytest

from smiledesk.sources.base import SourceError
from smiledesk.sources.looping import Looping
from smiledesk.sources.picture_folder import pictures_in
from smiledesk.sources.pictures import Pictures
from smiledesk.sources.video import VideoFile


def test_time_is_the_files_own(film: Path) -> None:
    source = VideoFile(film)
    source.open()
    times = [frame.media_time for frame in iter(source.read, None)]
    assert times == pytest.approx([index / 12.5 for index in range(20)])
    assert source.duration == pytest.approx(20 / 12.5)


@pytest.mark.parametrize("name", ["d0.mp4", "intel_asl_yes.mkv"])
def test_time_of_real_films_goes_on_evenly(data: Path, name: str) -> None:
    source = VideoFile(data / "video" / name)
    source.open()
    frames = list(iter(source.read, None))
    source.close()
    steps = [after.media_time - before.media_time for before, after in pairwise(frames)]
    assert frames[0].media_time == 0
    assert steps == pytest.approx([steps[0]] * len(steps), abs=0.002)
    assert [frame.index for frame in frames] == list(range(len(frames)))


def test_a_file_cut_off_gives_what_is_there(film: Path) -> None:
    film.write_bytes(film.read_bytes()[: round(film.stat().st_size * 0.8)])
    source = VideoFile(film)
    source.open()
    frames = list(iter(source.read, None))
    source.close()
    assert 0 < len(frames) < 20
    assert all(after.media_time > before.media_time for before, after in pairwise(frames))


@pytest.mark.parametrize("content", [b"", b"RIFF"])
def test_a_broken_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kaputt.avi"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=r"kaputt\.avi"):
        VideoFile(path).open()


def test_a_round_starts_with_the_first_frame_and_a_break(film: Path) -> None:
    source = Looping(VideoFile(film))
    source.open()
    frames = list(islice(iter(source.read, None), 45))
    source.close()
    assert [frame.index for frame in frames] == [*range(20), *range(20), *range(5)]
    assert [frame.index for frame in frames if not frame.continuous] == [0, 0, 0]


def test_a_single_picture_is_not_repeated(album: Path) -> None:
    source = Looping(Pictures([album / "Foto 1.png"], "Foto 1.png"))
    source.open()
    assert source.read() is not None
    assert source.read() is None
    assert source.read() is None


def test_a_folder_is_repeated(album: Path) -> None:
    source = Looping(Pictures(pictures_in(album), "album"))
    source.open()
    assert [frame.index for frame in islice(iter(source.read, None), 13)] == [*range(11), 0, 1]
