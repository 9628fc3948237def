"""Pictures: whole files with their time, never over another file, none left where writing fails."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from smiledesk.core.errors import error_line
from smiledesk.core.records import Pixels
from smiledesk.recording.pictures import PictureError, PictureFormat, encode_picture, write_picture
from smiledesk.sources.pictures import load_picture
from tests.support.full_disk import no_room_beyond

MOMENT = datetime(2026, 3, 1, 14, 5, 59, 250_000, timezone(timedelta(hours=-3, minutes=-30)))
DESCRIPTION = "face 1: smile 0.93 · Gesicht"

FORMATS: tuple[PictureFormat, ...] = ("png", "jpeg")


@pytest.fixture
def pixels() -> Pixels:
    """Colours that differ along both axes and between channels."""
    rows, columns = np.mgrid[0:48, 0:65]
    return np.dstack([rows * 4, columns * 3, np.full((48, 65), 30)]).astype(np.uint8)


def test_a_png_has_the_exact_pixels_under_a_name_by_time(tmp_path: Path, pixels: Pixels) -> None:
    path = write_picture(tmp_path / "new", pixels, "png", MOMENT)
    assert path == tmp_path / "new" / "smiledesk_2026-03-01_14-05-59.png"
    np.testing.assert_array_equal(load_picture(path), pixels)


def test_a_jpeg_has_nearly_the_same_pixels(tmp_path: Path, pixels: Pixels) -> None:
    path = write_picture(tmp_path, pixels, "jpeg", MOMENT)
    assert path.suffix == ".jpg"
    assert np.abs(load_picture(path).astype(int) - pixels).mean() < 2


@pytest.mark.parametrize("picture_format", FORMATS)
def test_pixels_of_a_view_are_written_as_they_look(tmp_path: Path, picture_format: PictureFormat) -> None:
    whole = np.zeros((40, 60, 3), np.uint8)
    whole[:, 30:] = (250, 120, 10)
    read = load_picture(write_picture(tmp_path, whole[:, ::-1], picture_format, MOMENT))
    assert read.shape == (40, 60, 3)
    assert read[20, 5].astype(int) == pytest.approx([250, 120, 10], abs=3)


@pytest.mark.parametrize("picture_format", FORMATS)
def test_time_and_description_stand_in_the_file_and_nothing_else(
    tmp_path: Path, pixels: Pixels, picture_format: PictureFormat
) -> None:
    path = write_picture(tmp_path, pixels, picture_format, MOMENT, DESCRIPTION)
    with Image.open(path) as picture:
        exif = picture.getexif()
        details = exif.get_ifd(ExifTags.IFD.Exif)
    assert set(exif) == {ExifTags.Base.Software, ExifTags.Base.DateTime, ExifTags.IFD.Exif}
    assert exif[ExifTags.Base.Software].startswith("SmileDesk ")
    assert details == {
        ExifTags.Base.DateTimeOriginal: "2026:03:01 14:05:59",
        ExifTags.Base.SubsecTimeOriginal: "250000",
        ExifTags.Base.OffsetTimeOriginal: "-03:30",
        ExifTags.Base.UserComment: b"UNICODE\0" + DESCRIPTION.encode("utf-16-le"),
    }


@pytest.mark.parametrize("picture_format", FORMATS)
def test_pictures_of_the_same_second_lie_side_by_side(
    tmp_path: Path, pixels: Pixels, picture_format: PictureFormat
) -> None:
    paths = [write_picture(tmp_path, pixels, picture_format, MOMENT) for _ in range(3)]
    assert len(set(paths)) == 3
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    assert len({path.read_bytes() for path in paths}) == 1


def test_where_the_disk_is_full_no_file_is_left(tmp_path: Path, pixels: Pixels) -> None:
    (tmp_path / "mine.png").write_bytes(b"mine")
    with no_room_beyond(64), pytest.raises(OSError, match="File too large") as raised:
        write_picture(tmp_path, pixels, "png", MOMENT)
    assert error_line(raised.value).startswith(f"'{tmp_path / 'smiledesk_2026-03-01_14-05-59.png'}': ")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.png"]


def test_a_picture_too_large_for_jpeg_is_refused_before_a_name_is_taken(tmp_path: Path) -> None:
    line = np.zeros((1, 70_000, 3), np.uint8)
    with pytest.raises(PictureError, match="choose PNG. Received: 70000 x 1"):
        write_picture(tmp_path, line, "jpeg", MOMENT)
    assert list(tmp_path.iterdir()) == []
    assert load_picture(write_picture(tmp_path, line, "png", MOMENT)).shape == line.shape


def test_a_time_without_an_offset_is_local(pixels: Pixels) -> None:
    naive = datetime(2026, 3, 1, 14, 5, 59)
    assert encode_picture(pixels, "png", naive) == encode_picture(pixels, "png", naive.astimezone())
