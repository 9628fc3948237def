"""Plots: how they are decimated, that they are the same every time, and what they contain."""

import io
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from smiledesk.recording.summary.curves import curve_of
from smiledesk.recording.summary.episodes import Summary, summary_of
from smiledesk.recording.summary.plot import plot_height, plot_image, plot_png, plot_svg, time_text
from smiledesk.recording.summary.plot_lane import missing_bars
from smiledesk.recording.summary.plot_style import ON_PAPER
from smiledesk.recording.summary.reading_file import read_recordings


def summary(path: Path, frames: int, faces: int, markers: int = 0) -> Summary:
    """A recording at 30 frames a second; every face smiles for a second, and is missing on 20 frames of 200."""
    lines = ["frame,time,face,p_smile,smoothed_smile,label,status,marker\n"]
    lines += [f",{number},,,,,marker,$5 & <{number}>\n" for number in range(markers)]
    for frame in range(frames):
        for face in range(1, faces + 1):
            smiles = (frame // 30 + face) % 3 == 0
            value = 0.9 + 0.09 * np.sin(frame) if smiles else 0.1 + 0.09 * np.sin(frame)
            status = "lost" if frame % 200 < 20 else "ok"
            label = "smile" if smiles else "no_smile"
            lines.append(f"{frame},{frame / 30:.4f},{face},{value:.4f},{value:.4f},{label},{status},\n")
    path.write_text("".join(lines))
    return summary_of(read_recordings(path)[0])


def test_a_png_is_the_same_each_time_and_says_what_made_it(tmp_path: Path) -> None:
    drawn = summary(tmp_path / "r.csv", 300, 2, markers=3)
    content = plot_png(drawn)
    assert content == plot_png(drawn)
    picture = Image.open(io.BytesIO(content))
    assert picture.size == (1600, int(160 * plot_height(drawn)))
    assert picture.info["Software"] == "SmileDesk summary"
    # The colours of both faces are there, and no other face's.
    colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 24)}
    assert {(0x1B, 0x68, 0xBA), (0xA3, 0x53, 0x00)} <= colours
    assert (0x7D, 0x3F, 0xB2) not in colours


def test_a_plot_leaves_nothing_outside_of_the_users_data(tmp_path: Path, user_home: Path) -> None:
    summary(tmp_path / "r.csv", 60, 1)
    program = (
        "from pathlib import Path\n"
        "from smiledesk.recording.summary.episodes import summary_of\n"
        "from smiledesk.recording.summary.plot_on_demand import plot_png\n"
        "from smiledesk.recording.summary.reading_file import read_recordings\n"
        f"plot_png(summary_of(read_recordings(Path({str(tmp_path / 'r.csv')!r}))[0]))"
    )
    home = tmp_path / "home"
    home.mkdir()
    elsewhere = ("MPLCONFIGDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in elsewhere}
    subprocess.run([sys.executable, "-c", program], env={**environment, "HOME": str(home)}, check=True, timeout=60)
    assert list(home.rglob("*")) == []
    assert [path.name for path in user_home.iterdir()] == ["matplotlib"]


def test_an_svg_is_the_same_each_time_and_has_no_fonts_or_dates(tmp_path: Path) -> None:
    drawn = summary(tmp_path / "r.csv", 300, 1, markers=3)
    content = plot_svg(drawn)
    assert content == plot_svg(drawn)
    names = {element.tag.rpartition("}")[2] for element in ET.fromstring(content).iter()}  # noqa: S314 - our own
    assert "text" not in names
    assert "date" not in names
    assert b"SmileDesk summary" in content


def test_every_text_of_a_plot_is_translated_but_names(tmp_path: Path) -> None:
    """With letters as outlines, matplotlib notes each text in a comment."""
    drawn = summary(tmp_path / "r.csv", 60, 7, markers=3)
    texts = re.findall("<!-- (.*?) -->", plot_svg(drawn, translate=lambda _text: "§ §").decode())
    assert "§ §" in texts
    assert {text for text in texts if re.search("[a-z]{2}", text) and not text.startswith("$5")} == {"r.csv"}


@pytest.mark.parametrize("faces", [0, 1, 6, 9])
def test_a_plot_has_a_lane_for_each_of_six_faces_at_most(tmp_path: Path, faces: int) -> None:
    path = tmp_path / "r.csv"
    if faces:
        drawn = summary(path, 40, faces)
    else:
        path.write_text("time,p_smile,status\n0,,no_face\n1,,no_face\n")
        drawn = summary_of(read_recordings(path)[0])
    lane = plot_height(drawn, lane=2.0) - plot_height(drawn, lane=1.0)
    assert lane == pytest.approx(max(min(faces, 6), 1))
    assert Image.open(io.BytesIO(plot_png(drawn))).width == 1600


def test_an_image_for_the_window_maps_times_to_pixels(tmp_path: Path) -> None:
    drawn = summary(tmp_path / "r.csv", 300, 1)
    image = plot_image(drawn, ON_PAPER, 6.0, 1.5, 100.0)
    assert image.pixels.shape == (int(100 * plot_height(drawn, 1.5)), 600, 4)
    assert (image.first, image.last) == pytest.approx((0.0, 10.0), abs=0.001)
    # The lane begins and ends where it says, on a white ground.
    columns = np.nonzero((image.pixels[150, :, :3] != 255).any(axis=1))[0]
    assert (columns[0], columns[-1]) == (pytest.approx(image.left, abs=2), pytest.approx(image.right, abs=2))


def test_a_dense_curve_becomes_means_between_the_lowest_and_the_highest_value(tmp_path: Path) -> None:
    drawn = summary(tmp_path / "r.csv", 6000, 1)
    (face,) = drawn.recording.faces
    curve = curve_of(drawn.recording, face, face.values, points=100)
    known = ~np.isnan(curve.values)
    assert curve.of_means
    assert known.sum() <= 102
    assert (curve.low[known] <= curve.values[known]).all()
    assert (curve.values[known] <= curve.high[known]).all()
    assert (np.nanmin(curve.low), np.nanmax(curve.high)) == (np.nanmin(face.values), np.nanmax(face.values))
    assert (np.diff(curve.places[known]) > 0).all()


def test_a_sparse_curve_is_interrupted_where_the_face_is_missing_for_long(tmp_path: Path) -> None:
    drawn = summary(tmp_path / "r.csv", 600, 1)
    (face,) = drawn.recording.faces
    curve = curve_of(drawn.recording, face, face.values, points=1000)
    assert not curve.of_means
    assert np.isnan(curve.values).sum() == 2  # before the frames 200 and 400: those from 0 on are no interruption
    assert (~np.isnan(curve.values)).sum() == 540


def test_only_what_is_missing_for_long_is_hatched(tmp_path: Path) -> None:
    """Of 300 frames every second one is dropped; the face is lost for 20 of 200."""
    lines = [f"{frame},{frame / 30:.4f},1,0.9,smile,ok" for frame in range(300)]
    lines[1::2] = [f"{frame},{frame / 30:.4f},,,,dropped" for frame in range(1, 300, 2)]
    for frame in range(100, 140, 2):
        lines[frame] = f"{frame},{frame / 30:.4f},1,0.9,smile,lost"
    path = tmp_path / "r.csv"
    path.write_text("\n".join(("frame,time,face,p_smile,label,status", *lines, "")))
    drawn = summary_of(read_recordings(path)[0])
    (face,) = drawn.faces
    assert sum(face.missing.values()) > 5
    assert missing_bars(drawn.recording, face, thinnest=0.01) == [pytest.approx((99 / 30, 41 / 30), abs=0.001)]
    assert missing_bars(drawn.recording, face, thinnest=2.0) == []


@pytest.mark.parametrize(
    ("seconds", "length", "text"),
    [(0.5, 10, "0.5"), (90, 100, "90"), (90, 600, "1:30"), (3690, 7200, "1:01:30"), (-1, 600, "-0:01")],
)
def test_times_of_the_axis(seconds: float, length: float, text: str) -> None:
    assert time_text(seconds, length) == text
