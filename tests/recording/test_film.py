"""Films: a frame for each analysis at the source's own time, playable whatever ends them."""

import csv
import signal
import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from smiledesk.core.errors import error_line
from smiledesk.core.records import Analysis, Frame, Pixels, Timings
from smiledesk.recording import film_file
from smiledesk.recording.film import FilmRecorder, queue_capacity
from smiledesk.recording.film_file import FilmError
from smiledesk.recording.listener import ListenerThread
from smiledesk.sources.demo import Demo
from smiledesk.sources.video import VideoFile
from tests.support.full_disk import no_room_beyond

UNEVEN = (0.0, 0.033, 0.066, 0.5, 0.5333, 2.25, 2.3)


def test_each_analysis_is_a_frame_at_the_time_of_the_source(tmp_path: Path) -> None:
    recorder = FilmRecorder(tmp_path, clean_frame)
    for number, moment in enumerate(UNEVEN):
        recorder.receive(analysis(number * 3, moment + 7.5))
    recorder.finish()
    (path,) = recorder.paths
    assert [float(at) for at in times_in(path)] == pytest.approx(UNEVEN, abs=1e-4)
    assert table_of(path) == [(index, index * 3, round(at + 7.5, 4)) for index, at in enumerate(UNEVEN)]
    assert recorder.frames == len(UNEVEN)


def test_the_film_shows_the_frames_in_their_colours(tmp_path: Path) -> None:
    demo = Demo()
    demo.open()
    frames = [frame for _ in range(40) if (frame := demo.read()) is not None]
    recorder = FilmRecorder(tmp_path, clean_frame)
    for frame in frames:
        recorder.receive(analysis_of(frame))
    recorder.finish()
    film = VideoFile(recorder.paths[0])
    film.open()
    for frame in frames:
        shown = film.read()
        assert shown is not None
        assert shown.media_time == pytest.approx(frame.media_time, abs=1e-4)
        assert np.abs(shown.pixels.astype(int) - frame.pixels).mean() < 3
    assert film.read() is None
    film.close()


def test_a_seek_or_a_loop_is_a_cut(tmp_path: Path) -> None:
    recorder = FilmRecorder(tmp_path, clean_frame)
    moments = [(0.0, False), (0.1, True), (0.0, False), (0.1, True), (90.0, False), (90.1, True)]
    for number, (moment, continuous) in enumerate(moments):
        recorder.receive(analysis(number, moment, continuous=continuous))
    recorder.finish()
    assert [float(at) for at in times_in(recorder.paths[0])] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4, 0.5], abs=1e-4)
    assert [at for _, _, at in table_of(recorder.paths[0])] == [moment for moment, _ in moments]


def test_another_size_goes_on_in_another_file(tmp_path: Path) -> None:
    recorder = FilmRecorder(tmp_path, clean_frame)
    for number in range(6):
        recorder.receive(analysis(number, number / 30, pixels=picture(64, 48 if number < 4 else 96)))
    recorder.finish()
    first, second = recorder.paths
    assert (len(times_in(first)), len(times_in(second)), recorder.frames) == (4, 2, 6)
    assert [index for _, index, _ in table_of(second)] == [4, 5]


@pytest.mark.parametrize(("width", "height"), [(65, 49), (1, 1), (4096, 2160)])
def test_pictures_of_odd_and_unusual_sizes_lose_nothing(tmp_path: Path, width: int, height: int) -> None:
    recorder = FilmRecorder(tmp_path, clean_frame)
    pixels = picture(width, height)
    recorder.receive(analysis(0, 0.0, pixels=pixels))
    recorder.finish()
    with av.open(recorder.paths[0]) as film:
        (shown,) = film.decode(video=0)
    assert (shown.width, shown.height) == (width + width % 2, height + height % 2)
    colours = shown.to_ndarray(format="bgr24")[:height, :width]
    assert colours.mean(axis=(0, 1)) == pytest.approx(pixels.mean(axis=(0, 1)), abs=4)


def test_pictures_that_cannot_be_encoded_are_refused_and_leave_no_file(tmp_path: Path) -> None:
    recorder = FilmRecorder(tmp_path, clean_frame)
    with pytest.raises(FilmError, match="use another size. Received: 20000 x 16 pixels"):
        recorder.receive(analysis(0, 0.0, pixels=picture(20_000, 16)))
    recorder.finish()
    assert list(tmp_path.iterdir()) == []


def test_without_an_encoder_there_is_an_error_and_never_a_worse_film(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film_file, "_ENCODERS", {"libnone": {}})
    recorder = FilmRecorder(tmp_path, clean_frame)
    with pytest.raises(FilmError, match="install the package 'av'. Tried: libnone"):
        recorder.receive(analysis(0, 0.0))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_ends_the_film_with_what_fits(tmp_path: Path) -> None:
    listener = ListenerThread(recorder := FilmRecorder(tmp_path, clean_frame), "film", capacity=400)
    with no_room_beyond(40_000):
        for number in range(300):
            listener.offer(analysis(number, number / 30, pixels=noise(number)))
        listener.close()
        assert listener.join(20)
    (path,) = recorder.paths
    assert listener.failure.startswith(f"'{path}': the file grows larger")
    kept = len(times_in(path))
    assert 30 <= kept < 300
    assert counted_by_opencv(path) == kept


def test_where_nothing_fits_no_file_is_left(tmp_path: Path) -> None:
    listener = ListenerThread(FilmRecorder(tmp_path, clean_frame), "film")
    with no_room_beyond(100):
        listener.offer(analysis(0, 0.0))
        listener.close()
        assert listener.join(5)
    assert "the file grows larger" in listener.failure
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="Not a directory|File exists") as raised:
        FilmRecorder(tmp_path / "file", clean_frame).receive(analysis(0, 0.0))
    assert "\n" not in error_line(raised.value)


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    for _ in range(3):
        recorder = FilmRecorder(tmp_path, clean_frame)
        recorder.receive(analysis(0, 0.0))
        recorder.finish()
    assert len(list(tmp_path.glob("*.mp4"))) == len(list(tmp_path.glob("*.frames.csv"))) == 3


def test_a_film_without_a_frame_is_no_file(tmp_path: Path) -> None:
    FilmRecorder(tmp_path, clean_frame).finish()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("frames", [70, 211])
def test_a_kill_loses_two_seconds_at_most(tmp_path: Path, frames: int) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.recording.test_film", str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(frames)]
    child.send_signal(signal.SIGKILL)
    lines += child.stdout.read().splitlines()
    child.stdout.close()
    child.wait()
    last = int(lines[-1])
    (path,) = tmp_path.glob("*.mp4")
    times = times_in(path)
    assert times[-1] > last / 30 - 2.0
    assert times == pytest.approx([number / 30 for number in range(len(times))], abs=1e-4)
    assert counted_by_opencv(path) == len(times)
    assert len(table_of(path)) >= len(times)


def test_large_pictures_wait_in_a_shorter_queue() -> None:
    assert queue_capacity(picture(1280, 720)) == 32
    assert queue_capacity(picture(4096, 4096)) == 2


def clean_frame(analysis: Analysis) -> Pixels:
    return analysis.frame.pixels


def analysis(
    index: int, media_time: float, *, continuous: bool | None = None, pixels: Pixels | None = None
) -> Analysis:
    goes_on = index > 0 if continuous is None else continuous
    return analysis_of(Frame(index, media_time, media_time, goes_on, picture(64, 48) if pixels is None else pixels))


def analysis_of(frame: Frame) -> Analysis:
    return Analysis(frame, (), None, None, Timings(0, 0, 0), 0)


def picture(width: int, height: int) -> Pixels:
    """Colours that grow along both axes."""
    pixels = np.full((height, width, 3), 90, np.uint8)
    pixels[:, :, 0] = np.linspace(40, 190, height, dtype=np.uint8)[:, None]
    pixels[:, :, 1] = np.linspace(40, 190, width, dtype=np.uint8)
    return pixels


def noise(seed: int) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (32, 48, 3), np.uint8)


def times_in(path: Path) -> list[float]:
    """Seconds of every frame that can be decoded."""
    with av.open(path) as film:
        return [frame.time for frame in film.decode(video=0) if frame.time is not None]


def counted_by_opencv(path: Path) -> int:
    film = cv2.VideoCapture(str(path))
    count = 0
    while film.read()[0]:
        count += 1
    film.release()
    return count


def table_of(path: Path) -> list[tuple[int, int, float]]:
    with path.with_suffix(".frames.csv").open(newline="") as file:
        return [(int(row["film_frame"]), int(row["frame"]), float(row["time"])) for row in csv.DictReader(file)]


def _film_until_killed(folder: Path) -> None:
    recorder = FilmRecorder(folder, clean_frame)
    for number in range(3000):
        recorder.receive(analysis(number, number / 30))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _film_until_killed(Path(sys.argv[1]))
