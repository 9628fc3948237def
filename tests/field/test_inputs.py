"""The field inputs themselves: each script makes what the tests beside this file ask for."""

from pathlib import Path
from urllib.request import urlopen


def test_the_scripts_make_their_inputs(field_films: Path, field_pictures: Path, field_folders: Path) -> None:
    assert (field_films / "one_bad_frame.avi").is_file()
    assert (field_films / "dvd_mpeg2.mpg").is_file()
    assert (field_pictures / "turned.HEIC").is_file()
    assert (field_folders / "kaggle/train/smile").is_dir()


def test_the_network_camera_answers(netcam: str) -> None:
    with urlopen(f"{netcam}/snapshot") as answer:  # noqa: S310 - the server of this test, on loopback
        assert answer.read(2) == b"\xff\xd8"
