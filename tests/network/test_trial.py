"""An unknown model is tried in a process of its own: whatever it does there, the caller lives."""

import faulthandler
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from smiledesk.core.array_files import read_arrays, write_arrays
from smiledesk.core.resources import resource
from smiledesk.network.bundle import Bundle, BundleError, read_bundle
from smiledesk.network.known_models import is_known
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.trial import load_network, require_trial
from tests.support.watching import wait_until


def copied(folder: Path) -> Path:
    return Path(shutil.copytree(resource("model"), folder))


def rehashed(folder: Path, change: Callable[[dict[str, Any]], object] = lambda _: None) -> Bundle:
    """A folder in which every hash is right, as an attacker would make it."""
    card = json.loads((folder / "card.json").read_bytes())
    change(card)
    card["sha256"] = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in card["sha256"]}
    (folder / "card.json").write_text(json.dumps(card))
    return read_bundle(folder)


def test_a_file_that_crashes_litert_ends_the_trial_only(
    tmp_path: Path, crashing_model: Callable[[Path], Bundle]
) -> None:
    bundle = crashing_model(tmp_path / "crashing")
    if hasattr(os, "fork"):
        child = os.fork()
        if not child:
            faulthandler.disable()
            NetworkRuntime(bundle)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) < 0, "the file is meant to crash LiteRT"
    with pytest.raises(BundleError, match="ends the program that runs it") as refusal:
        load_network(bundle)
    assert str(bundle.folder) in str(refusal.value)
    assert not is_known(bundle.card)


def test_no_module_of_the_working_folder_gets_into_the_trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = copied(tmp_path / "broken")
    (folder / "live.tflite").write_bytes(b"TFL3" * 100)
    (tmp_path / "msgspec.py").write_text("raise SystemExit(0)")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BundleError, match="cannot be loaded"):
        require_trial(rehashed(folder))


@pytest.mark.skipif(os.name == "nt", reason="there are no such limits")
def test_a_trial_under_lower_limits_than_its_own_is_no_fault_of_the_model(tmp_path: Path) -> None:
    folder = copied(tmp_path / "unknown")
    rehashed(folder, lambda card: card.update(limits="tested on nobody"))
    script = (
        "import resource, sys; from pathlib import Path\n"
        "resource.setrlimit(resource.RLIMIT_CPU, (50, 50))\n"
        "from smiledesk.network.bundle import read_bundle; from smiledesk.network.trial import require_trial\n"
        "require_trial(read_bundle(Path(sys.argv[1])))"
    )
    trial = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=False)
    assert trial.returncode == 0, trial.stderr


def test_a_trial_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    """An interpreter that never returns stands for a network that does not."""
    folder = copied(tmp_path / "endless")
    rehashed(folder, lambda card: card.update(limits="tested on nobody"))
    (tmp_path / "ai_edge_litert").mkdir()
    (tmp_path / "ai_edge_litert" / "__init__.py").touch()
    (tmp_path / "ai_edge_litert" / "interpreter.py").write_text(
        "import pathlib, time\n"
        "def Interpreter(*_, **__):\n"
        f"    pathlib.Path({str(tmp_path / 'tried')!r}).touch()\n"
        "    time.sleep(600)\n"
    )
    script = (
        "import sys; from pathlib import Path\n"
        "from smiledesk.network.bundle import read_bundle; from smiledesk.network.trial import require_trial\n"
        "require_trial(read_bundle(Path(sys.argv[1])))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    process = psutil.Popen([sys.executable, "-c", script, str(folder)], env=environment)
    wait_until((tmp_path / "tried").exists)
    (trial,) = process.children()
    process.kill()
    process.wait()
    _gone, alive = psutil.wait_procs([trial], timeout=15)
    for survivor in alive:
        survivor.kill()
    assert not alive


def test_a_model_that_contradicts_itself_is_refused(tmp_path: Path) -> None:
    folder = copied(tmp_path / "other-weights")
    arrays = read_arrays(folder / "layers.npz")
    arrays["conv_2/kernel"] = -arrays["conv_2/kernel"]
    write_arrays(folder / "layers.npz", arrays)
    with pytest.raises(BundleError, match="not what its network runs with. Received: layer 'conv_2'"):
        load_network(rehashed(folder))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda card: card["layers"][3].update(output_shape=[31, 31, 16]), "not what its card says"),
        (lambda card: card["layers"][0]["config"].update(scale=0.01), "layer 'rescaling'"),
        (lambda card: card["layers"][3]["config"].update(strides=[3, 3]), "not what its card says"),
        (lambda card: card["layers"][2].update(kind="pooling"), "lacks its settings"),
        (lambda card: card["layers"][-2].update(kind="convolution", config={}), "lacks its settings"),
        (lambda card: card["layers"].insert(1, dict(card["layers"][0])), "same name"),
    ],
)
def test_a_card_that_describes_another_network_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    with pytest.raises(BundleError, match=reason):
        load_network(rehashed(copied(tmp_path / "m"), change))


def test_a_model_is_tried_once_and_known_by_its_content(tmp_path: Path, user_home: Path) -> None:
    folder = copied(tmp_path / "theirs")
    bundle = rehashed(folder, lambda card: card.update(threshold=0.31))
    assert not is_known(bundle.card)
    assert load_network(bundle).trace(np.zeros((64, 64, 1), np.uint8)).probabilities.shape == (2,)
    assert is_known(bundle.card)
    assert len((user_home / "known-models.txt").read_text().splitlines()) == 1
    assert is_known(rehashed(folder, lambda card: card.update(title="called otherwise")).card)
    assert not is_known(rehashed(folder, lambda card: card.update(threshold=0.32)).card)


def test_the_bundled_model_and_copies_of_it_need_no_trial(tmp_path: Path, user_home: Path) -> None:
    for folder in (resource("model"), copied(tmp_path / "copy")):
        require_trial(read_bundle(folder))
    assert not user_home.exists()


def test_a_home_that_cannot_be_written_costs_a_trial_a_process(tmp_path: Path, user_home: Path) -> None:
    user_home.write_text("in the way")
    bundle = rehashed(copied(tmp_path / "m"), lambda card: card.update(threshold=0.33))
    require_trial(bundle)
    assert is_known(bundle.card)


LIVE = (resource("model") / "live.tflite").read_bytes()


@pytest.mark.parametrize("content", [b"", b"TFL3" * 100, b"\x1c\0\0\0TFL3" + bytes(200), LIVE[:9_000]])
def test_the_runtime_raises_nothing_but_bundle_errors(tmp_path: Path, content: bytes) -> None:
    folder = copied(tmp_path / "broken")
    (folder / "live.tflite").write_bytes(content)
    with pytest.raises(BundleError):
        NetworkRuntime(rehashed(folder))


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + bytes(18), b"no zip", b"PK\x03\x04" + bytes(500)])
def test_weights_raise_nothing_but_bundle_errors(tmp_path: Path, content: bytes) -> None:
    folder = copied(tmp_path / "broken")
    (folder / "layers.npz").write_bytes(content)
    bundle = rehashed(folder)
    if content.startswith(b"PK\x05\x06"):
        assert bundle.weights() == {}
        return
    with pytest.raises(BundleError, match=r"layers\.npz"):
        bundle.weights()


def test_a_bundle_without_end_is_not_read(tmp_path: Path) -> None:
    for name in ("card.json", "live.tflite"):
        folder = copied(tmp_path / name)
        (folder / name).unlink()
        (folder / name).symlink_to("/dev/zero")
        with pytest.raises(BundleError, match="regular file"):
            read_bundle(folder)
