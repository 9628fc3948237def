"""``smiledesk explain``: the numbers of its arrays, its pictures, and odd inputs in one line."""

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import msgspec
import numpy as np
import pytest

from smiledesk.attribution.method_names import MethodName
from smiledesk.cli.explain import explain_face
from smiledesk.cli.explained_picture import png_of
from smiledesk.core.array_files import read_arrays
from smiledesk.core.records import FaceSquare
from smiledesk.core.resources import resource
from smiledesk.network.bundle import read_bundle
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.sources.pictures import load_picture
from tests.cli.conftest import Command

SMILE = resource("demo/smile.png")


def test_the_arrays_add_up_and_are_not_replaced_unasked(smiledesk: Command, tmp_path: Path) -> None:
    arrays = tmp_path / "smile.npz"
    ended = smiledesk("explain", SMILE, "--method", "votes", "--output", arrays)
    assert ended.returncode == 0, ended.stderr
    assert "judged by 'bundled'" in ended.stderr
    found = read_arrays(arrays)
    assert found["classes"].tolist() == ["no_smile", "smile"]
    assert (found["class"], found["rival"], found["method"]) == (1, 0, "votes")
    assert found["probabilities"][1] > 0.9
    assert found["difference"] == pytest.approx(found["logits"][1] - found["logits"][0])
    assert found["map"].sum() + found["constant"] == pytest.approx(found["difference"], abs=1e-4)
    trace = NetworkRuntime(read_bundle(resource("model"))).trace(found["crop"])
    np.testing.assert_array_equal(trace.logits, found["logits"])

    before = arrays.read_bytes()
    again = ("explain", SMILE, "--method", "occlusion", "--class", "no_smile", "--output", arrays)
    refused = smiledesk(*again)
    assert refused.returncode == 2
    assert "add --force" in refused.stderr
    assert arrays.read_bytes() == before
    assert smiledesk(*again, "--force").returncode == 0
    assert read_arrays(arrays)["method"] == "occlusion"


def test_a_picture_leaves_nothing_outside_of_the_users_data(
    smiledesk: Command, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setenv("HOME", str(elsewhere))
    for name in ("MPLCONFIGDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    ended = smiledesk("explain", SMILE, "--method", "votes", "--output", tmp_path / "why.png")
    assert ended.returncode == 0, ended.stderr
    assert list(elsewhere.rglob("*")) == []
    assert [path.name for path in home.iterdir()] == ["matplotlib"]


def test_a_picture_replaces_its_own_kind_only(smiledesk: Command, tmp_path: Path) -> None:
    picture = tmp_path / "why.png"
    earlier = drawn(MethodName.VOTES)
    picture.write_bytes(earlier)
    arguments = ("explain", SMILE, "--method", "gradcam", "--class", "no_smile", "--output", picture, "--force")
    assert smiledesk(*arguments).returncode == 0
    assert picture.read_bytes() != earlier
    assert cv2.imread(str(picture)).shape == (784, 1280, 3)

    photograph = cv2.imread(str(SMILE))
    cv2.imwrite(str(picture), photograph)
    refused = smiledesk(*arguments)
    assert refused.returncode == 2
    assert "is no earlier result" in refused.stderr
    np.testing.assert_array_equal(cv2.imread(str(picture)), photograph)


def test_arrays_replace_no_file_of_the_model_and_no_other_arrays(smiledesk: Command, tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(resource("model"), model)
    others = tmp_path / "training_data.npz"
    np.savez(others, images=np.zeros((2, 64, 64)))
    for output, line in ((model / "layers.npz", "is read by this command"), (others, "is no earlier result")):
        before = output.read_bytes()
        refused = smiledesk("explain", SMILE, "--method", "votes", "--model", model, "--output", output, "--force")
        assert (refused.returncode, output.read_bytes() == before) == (2, True), refused.stderr
        assert line in refused.stderr


@pytest.mark.parametrize("method", MethodName)
def test_every_method_has_a_picture(method: MethodName) -> None:
    picture = cv2.imdecode(np.frombuffer(drawn(method), np.uint8), cv2.IMREAD_COLOR)
    assert picture.shape == (784, 1280, 3)
    mapped = picture[150:600, 600:1080].astype(int)
    assert np.ptp(mapped, axis=-1).max() > 30, "a gray face with coloured places"


def drawn(method: MethodName) -> bytes:
    """The picture of the demo's smile."""
    runtime = NetworkRuntime(read_bundle(resource("model")))
    return png_of(explain_face(load_picture(SMILE), FaceSquare(317.3, 263.5, 187.0), runtime, method, None))


@pytest.mark.filterwarnings("error")
def test_a_class_in_letters_that_the_font_lacks_is_drawn_without_a_warning() -> None:
    runtime = NetworkRuntime(read_bundle(resource("model")))
    explained = explain_face(load_picture(SMILE), FaceSquare(317.3, 263.5, 187.0), runtime, MethodName.VOTES, None)
    card = msgspec.structs.replace(explained.bundle.card, classes=("笑わない", "smile"))
    assert png_of(replace(explained, bundle=replace(explained.bundle, card=card)))


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (("empty.png", "--output", "out.png"), 1, "no face is found in 'empty.png'"),
        (("broken.png", "--output", "out.png"), 1, "'broken.png' cannot be read"),
        ((SMILE, "--output", "out.png", "--face", "2"), 1, "Received: --face 2, expected at most 1"),
        ((SMILE, "--output", "out.png", "--class", "grin"), 2, "the classes no_smile, smile. Received: 'grin'"),
        ((SMILE, "--output", "out.jpg"), 2, "'out.jpg' must end in .png or .npz"),
        ((SMILE, "--output", SMILE), 2, "is read by this command"),
    ],
)
def test_odd_inputs_are_one_line(
    smiledesk: Command, tmp_path: Path, arguments: tuple[str | Path, ...], code: int, line: str
) -> None:
    cv2.imwrite(str(tmp_path / "empty.png"), np.full((80, 80, 3), 90, np.uint8))
    (tmp_path / "broken.png").write_bytes(b"broken")
    ended = smiledesk("explain", "--method", "votes", *arguments)
    assert ended.returncode == code
    assert line in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""
    assert {path.name for path in tmp_path.iterdir()} <= {"empty.png", "broken.png", "home"}
