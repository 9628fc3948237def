"""The views that `smiledesk augment` draws are those that a run would show its network."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from smiledesk.dataset.demo_faces import demo_face_set, write_demo_faces
from smiledesk.jobs.messages import Augmented
from tests.support.child_process import Child


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faces")
    write_demo_faces(folder, demo_face_set(each=4, size=96, colour="bgr"))
    return folder


def drawn(faces: Path, tmp_path: Path, *options: str) -> tuple[Augmented, dict[str, np.ndarray]]:
    output = tmp_path / "views.npz"
    common = ("--output", str(output), "--faces", "whole", "--images", "2", "--count", "5", "--progress", "json")
    child = Child(tmp_path, "augment", str(faces), *common, *options)
    assert child.wait_for_exit() == (0, "")
    message = child.messages[-1]
    assert isinstance(message, Augmented)
    assert message.views == str(output)
    with np.load(output, allow_pickle=False) as arrays:
        return message, dict(arrays)


def test_views_of_each_class_are_drawn(faces: Path, tmp_path: Path) -> None:
    message, arrays = drawn(faces, tmp_path, "--size", "48", "--colour", "bgr")
    assert message.classes == ("no_smile", "smile")
    assert arrays["labels"].tolist() == [0, 0, 1, 1]
    assert (arrays["images"].shape, arrays["images"].dtype) == ((4, 48, 48, 3), np.uint8)
    assert (arrays["views"].shape, arrays["views"].dtype) == ((4, 5, 48, 48, 3), np.uint8)
    changed = np.abs(arrays["views"].astype(int) - arrays["images"][:, np.newaxis]).mean(axis=(2, 3, 4))
    assert (changed > 1).all()
    assert len(np.unique(changed)) == 20


def test_no_strength_shows_the_faces_as_they_are(faces: Path, tmp_path: Path) -> None:
    _, arrays = drawn(faces, tmp_path, "--strength", "0")
    assert arrays["images"].shape == (4, 64, 64, 1)
    for view in arrays["views"].swapaxes(0, 1):
        np.testing.assert_array_equal(view, arrays["images"])


def test_a_strength_beyond_all_faces_is_refused(faces: Path, tmp_path: Path) -> None:
    output = tmp_path / "views.npz"
    child = Child(tmp_path, "augment", str(faces), "--output", str(output), "--strength", "3", "--progress", "json")
    code, errors = child.wait_for_exit()
    assert code == 2
    assert "smiledesk: --strength must be between 0 and 2. Received: 3.0; see " in errors
    assert not output.exists()


def test_nothing_of_it_needs_tensorflow() -> None:
    program = (
        "import sys, smiledesk.training.fit.preview; "
        "print(any(name in sys.modules for name in ('tensorflow', 'keras')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
