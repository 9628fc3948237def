"""A weights' file may hold numbers and nothing else: HDF5 can do much more."""

from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest

from smiledesk.network.keras_layers import KerasFileError
from smiledesk.training.keras_import.weights_file import require_plain_weights


def external_link(file: h5py.File) -> None:
    file["layers/evil"] = h5py.ExternalLink("secret.h5", "/data")


def soft_link(file: h5py.File) -> None:
    file["layers/evil"] = h5py.SoftLink("/layers")


def external_storage(file: h5py.File) -> None:
    file.create_dataset("evil", (4,), "uint8", external=[("secret.bin", 0, 4)])


def virtual_dataset(file: h5py.File) -> None:
    layout = h5py.VirtualLayout((4,), "float32")
    layout[:] = h5py.VirtualSource("secret.h5", "data", (4,))
    file.create_virtual_dataset("evil", layout)


def bomb(file: h5py.File) -> None:
    file.create_dataset("evil", (10**6, 10**6), "float32", chunks=(1, 1000))


def strings(file: h5py.File) -> None:
    file.create_dataset("evil", data=["os.system"], dtype=h5py.string_dtype())


def times(file: h5py.File) -> None:
    h5py.h5d.create(file.id, b"evil", h5py.h5t.UNIX_D32LE, h5py.h5s.create_simple((2,)))


def circle(file: h5py.File) -> None:
    file["layers/again"] = file["layers"]


@pytest.mark.parametrize(
    ("rig", "reason"),
    [
        (external_link, "another place"),
        (soft_link, "another place"),
        (external_storage, "another file"),
        (virtual_dataset, "another file"),
        (bomb, "too large"),
        (strings, "not numbers"),
        (times, "cannot be read"),
        (circle, "no end"),
    ],
)
def test_weights_files_with_anything_but_numbers_are_refused(
    tmp_path: Path, rig: Callable[[h5py.File], None], reason: str
) -> None:
    path = tmp_path / "model.weights.h5"
    with h5py.File(path, "w") as file:
        file["layers/dense/vars/0"] = np.zeros((3, 2), np.float32)
        rig(file)
    with pytest.raises(KerasFileError, match=reason):
        require_plain_weights(path)


def test_plain_numbers_pass_and_rubbish_does_not(tmp_path: Path) -> None:
    path = tmp_path / "model.weights.h5"
    with h5py.File(path, "w") as file:
        file["layers/dense/vars/0"] = np.zeros((3, 2), np.float32)
    require_plain_weights(path)
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(KerasFileError, match="cannot be read"):
        require_plain_weights(path)
