"""The faces that a lesson starts with."""

from pathlib import Path

import numpy as np
import pytest

from smiledesk.core.colour import Colour
from smiledesk.core.resources import resource
from smiledesk.dataset.demo_faces import CLASSES, demo_face_set, write_demo_faces
from smiledesk.dataset.folders import find_samples
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.pictures import read_picture


@pytest.mark.parametrize(("size", "colour", "channels"), [(64, "gray", 1), (40, "bgr", 3)])
def test_faces_fit_the_network_and_no_two_are_alike(size: int, colour: Colour, channels: int) -> None:
    faces = demo_face_set(6, size, colour)
    assert [face.label for face in faces] == list(CLASSES) * 6
    assert {face.crop.shape for face in faces} == {(size, size, channels)}
    assert len({face.crop.tobytes() for face in faces}) == 12


def test_the_same_seed_gives_the_same_faces_and_a_longer_lesson_begins_with_the_shorter() -> None:
    short, long = demo_face_set(2, 32, "gray", seed=3), demo_face_set(4, 32, "gray", seed=3)
    assert all(np.array_equal(a.crop, b.crop) for a, b in zip(short, long, strict=False))
    assert not np.array_equal(short[0].crop, demo_face_set(1, 32, "gray", seed=4)[0].crop)


def test_the_bundled_model_agrees_with_the_labels() -> None:
    bundle = read_bundle(resource("model"))
    runtime = NetworkRuntime(bundle)
    faces = demo_face_set(30, 64, bundle.card.colour, seed=1)
    predicted = [CLASSES[int(np.argmax(runtime.trace(face.crop).probabilities))] for face in faces]
    right = np.mean([prediction == face.label for prediction, face in zip(predicted, faces, strict=True)])
    assert right >= 0.9


def test_written_faces_are_class_folders_of_the_same_pixels(tmp_path: Path) -> None:
    faces = demo_face_set(3, 48, "gray")
    write_demo_faces(tmp_path / "faces", faces)
    samples = find_samples(tmp_path / "faces")
    assert [sample.label for sample in samples] == ["no_smile"] * 3 + ["smile"] * 3
    first = read_picture(samples[0].path)
    assert first is not None
    assert np.array_equal(first[..., :1], faces[0].crop)
