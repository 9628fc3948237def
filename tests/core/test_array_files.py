"""Arrays survive a file, and a header with a false size is refused before memory is allocated."""

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.array_files import ArrayFileError, read_arrays, write_arrays


def file_of(path: Path, *members: tuple[str, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def header(descr: str, shape: str, *, numbers: bytes = b"") -> bytes:
    """An .npy file with any header."""
    text = f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}".encode().ljust(118) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text + numbers


def pickled() -> bytes:
    content = io.BytesIO()
    np.save(content, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    return content.getvalue()


def test_arrays_come_back_as_they_were(tmp_path: Path) -> None:
    arrays = {
        "conv/kernel": np.arange(24, dtype=np.float32).reshape(2, 3, 4),
        "turned": np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        "empty": np.zeros((0, 3), np.float32),
        "number": np.array(3),
        "truth": np.array([True, False]),
        "names": np.array(["a", "naïve"]),
        "digest": np.array("héllo"),
    }
    write_arrays(tmp_path / "a.npz", arrays)
    read = read_arrays(tmp_path / "a.npz")
    assert read.keys() == arrays.keys()
    for name, array in arrays.items():
        assert read[name].dtype == array.dtype
        assert read[name].shape == array.shape
        assert np.array_equal(read[name], array)
    read["number"][...] = 4


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (header("'<f4'", "(1000000000000,)"), "contradicts its header"),
        (header("'<f4'", "(2,)", numbers=bytes(4)), "contradicts its header"),
        (header("'<f4'", "(" + "9" * 190 + ",)"), "contradicts its header"),
        (header("'<f4'", "(0, " + "9" * 190 + ",)"), "broken"),
        (header("'|O'", "(1,)", numbers=bytes(8)), "no array of numbers"),
        (header("[('a', '<f4')]", "(1,)", numbers=bytes(4)), "no array of numbers"),
        (header("'<f4'", "(__import__('os'),)"), "no array of numbers"),
        (pickled(), "no array of numbers"),
        (b"", "no array of numbers"),
    ],
)
def test_a_false_size_in_a_header_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(ArrayFileError, match=reason):
        read_arrays(file_of(tmp_path / "a.npz", ("a.npy", content)))


def test_files_of_another_kind_are_refused(tmp_path: Path) -> None:
    whole = header("'<f4'", "(1000000,)", numbers=bytes(4_000_000))
    with pytest.raises(ArrayFileError, match="promises more than it holds"):
        read_arrays(file_of(tmp_path / "bomb.npz", ("a.npy", whole), compression=zipfile.ZIP_DEFLATED))
    small = header("'<f4'", "(1,)", numbers=b"\x01\x02\x03\x04")
    packed = file_of(tmp_path / "packed.npz", ("a.npy", small), compression=zipfile.ZIP_STORED)
    cut = tmp_path / "cut.npz"
    cut.write_bytes(packed.read_bytes()[:-30])
    for path in (cut, tmp_path / "nothing.npz", tmp_path):
        with pytest.raises(ArrayFileError, match=r"broken|cannot be read"):
            read_arrays(path)
