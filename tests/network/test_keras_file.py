"""A .keras file is read without Keras, and code in it is found before Keras could run it."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smiledesk.core.errors import UserError
from smiledesk.core.resources import resource
from smiledesk.network.keras_file import CONFIG, METADATA, WEIGHTS, read_keras_file, write_checked
from tests.support.malicious_zips import write_zip

Change = Callable[[dict[str, Any]], object]


def files_of_ours() -> dict[str, bytes]:
    with zipfile.ZipFile(resource("model") / "model.keras") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(path: Path, change: Change) -> Path:
    files = files_of_ours()
    config = json.loads(files[CONFIG])
    change(config)
    return write_zip(path, {**files, CONFIG: json.dumps(config).encode()})


def layer(config: dict[str, Any], index: int) -> dict[str, Any]:
    found: dict[str, Any] = config["config"]["layers"][index]
    return found


def call_of(config: dict[str, Any], index: int) -> dict[str, Any]:
    """How a layer is called in the graph."""
    node: dict[str, Any] = layer(config, index)["inbound_nodes"][0]
    return node


def test_reads_what_we_write() -> None:
    network = read_keras_file(resource("model") / "model.keras")
    assert (network.size, network.channels, network.outputs, network.classes) == (64, 1, 2, 2)
    assert network.scales_itself
    assert [one.class_name for one in network.layers][:4] == ["Rescaling", "Conv2D", "ReLU", "MaxPooling2D"]
    assert [one.shape for one in network.layers][-4:] == [(64,), (64,), (2,), (2,)]


LAMBDA = {"class_name": "__lambda__", "config": {"value": "evil"}}
POLICY = {"class_name": "DTypePolicy", "module": "keras"}
HUGE = {"module": "keras.layers", "class_name": "Dense", "config": {"units": 10**9}, "build_config": {"evil": 10**9}}


@pytest.mark.parametrize(
    "rig",
    [
        lambda c: c.update(compile_config={"optimizer": LAMBDA}),
        lambda c: c["config"].update(dtype=LAMBDA),
        lambda c: layer(c, 2).update(build_config={"input_shape": [10**9], "evil": LAMBDA}),
        lambda c: layer(c, 2)["config"].update(kernel_regularizer={"a": [{"deep": LAMBDA}]}),
        lambda c: layer(c, 2)["config"].update(kernel_initializer=HUGE, evil=3),
        lambda c: layer(c, 2)["config"].update(dtype={**LAMBDA, "module": "keras"}),
        lambda c: call_of(c, 2)["kwargs"].update(training=LAMBDA),
        lambda c: call_of(c, 2)["kwargs"].update(training={"deep": [HUGE, LAMBDA]}),
        lambda c: call_of(c, 2)["args"][0]["config"].update(shape=[HUGE, "evil"]),
        lambda c: call_of(c, 2)["args"][0]["config"]["keras_history"].extend([HUGE, "evil"]),
        lambda c: layer(c, 5).update(class_name="GaussianNoise", config={"name": "relu_2", "stddev": LAMBDA}),
    ],
)
def test_nothing_that_was_not_checked_is_handed_to_keras(tmp_path: Path, rig: Change) -> None:
    file = changed(tmp_path / "theirs.keras", rig)
    network = read_keras_file(file)
    (tmp_path / "new").mkdir()
    weights = write_checked(file, network, tmp_path / "new" / "checked.keras")
    assert weights.read_bytes() == files_of_ours()[WEIGHTS]
    with zipfile.ZipFile(tmp_path / "new" / "checked.keras") as archive:
        written = archive.read(CONFIG).decode()
    assert "evil" not in written
    assert "1000000000" not in written
    assert "conv_1" in written


def test_a_network_is_measured_before_it_is_built(tmp_path: Path) -> None:
    """Each layer alone is small enough; all together are not."""

    def grow(config: dict[str, Any]) -> None:
        dense = [one for one in config["config"]["layers"] if one["class_name"] == "Dense"]
        for one in dense[:-1]:
            one["config"]["units"] = 16_384
        layer(config, 2)["config"]["filters"] = 16_384

    with pytest.raises(UserError, match="too large: at most"):
        read_keras_file(changed(tmp_path / "theirs.keras", grow))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda c: layer(c, 2).update(class_name="Lambda"), "only Rescaling"),
        (lambda c: layer(c, 2).update(module="os"), "not one of Keras' own"),
        (lambda c: layer(c, 2).update(registered_name="theirs>Conv"), "theirs>Conv"),
        (lambda c: layer(c, 2).update(class_name="TFSMLayer"), "TFSMLayer"),
        (lambda c: layer(c, 2).update(class_name="../../x", module="keras.layers"), "cannot be imported"),
        (lambda c: layer(c, 2)["config"].update(activation=LAMBDA), "activation must be"),
        (lambda c: layer(c, 1)["config"].update(scale=float("1e300") * 1e300), "malformed"),
        (lambda c: layer(c, 2)["config"].update(use_bias=LAMBDA), "neither a number nor an identifier"),
        (lambda c: layer(c, 2)["config"].update(name="<b>x</b>"), "markup"),
        (lambda c: layer(c, 2)["config"].update(activation="os.system"), "activation must be"),
        (lambda c: layer(c, 0)["config"].update(dtype=LAMBDA), "float32 or uint8"),
        (lambda c: layer(c, 0).update(module="evil"), "not one of Keras' own"),
        (lambda c: c.update(class_name="Evil"), "only Sequential and Functional"),
        (lambda c: c.update(module="evil"), "only Sequential and Functional"),
        (lambda c: c.update(registered_name="theirs>Net"), "somebody's own"),
        (lambda c: call_of(c, 2)["args"].append(LAMBDA), "simply follow"),
        (lambda c: call_of(c, 2)["args"][0].update(class_name="__lambda__"), "simply follow"),
        (lambda c: call_of(c, 2)["args"][0]["config"].update(dtype=LAMBDA), "simply follow"),
        (lambda c: call_of(c, 2)["kwargs"].update(mask=LAMBDA), "simply follow"),
        (lambda c: layer(c, 2)["inbound_nodes"].append(call_of(c, 2)), "simply follow"),
        (lambda c: layer(c, 0).update(inbound_nodes=[{"args": [LAMBDA], "kwargs": {}}]), "one input"),
        (lambda c: layer(c, 2)["config"].update(dtype={**POLICY, "config": 3}), "strange one"),
        (lambda c: layer(c, 2)["config"].update(filters=10**9), "whole, from 1"),
        (lambda c: layer(c, 2)["config"].update(kernel_size=[3, "3"]), "whole, from 1"),
        (lambda c: layer(c, 2)["config"].pop("filters"), "lacks a setting"),
        (lambda c: layer(c, 4)["config"].update(pool_size=[60, 60], strides=[60, 60]), "leave nothing"),
        (lambda c: layer(c, 0)["config"].update(batch_shape=[None, 100_000, 100_000, 1]), "8 to 512"),
        (lambda c: layer(c, 0)["config"].update(batch_shape="64"), "square picture"),
        (lambda c: c["config"].update(layers=[]), "one input"),
        (lambda c: c["config"].update(layers="none"), "no list of layers"),
        (lambda c: c.update(config=3), "no settings"),
        (lambda c: c["config"].update(output_layers=["conv_1", 0, 0]), "one input and one output"),
    ],
)
def test_files_that_would_run_code_or_fill_memory_are_refused(tmp_path: Path, change: Change, reason: str) -> None:
    with pytest.raises(UserError, match=reason) as refusal:
        read_keras_file(changed(tmp_path / "theirs.keras", change))
    assert "\n" not in str(refusal.value)
    assert "theirs.keras" in str(refusal.value)


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({CONFIG: b"{}"}, "lacks metadata.json, model.weights.h5"),
        ({**files_of_ours(), CONFIG: b"["}, "malformed"),
        ({**files_of_ours(), CONFIG: b'{"a":' * 50_000 + b"1" + b"}" * 50_000}, "malformed"),
        ({**files_of_ours(), METADATA: b'{"keras_version": "2.15.0"}'}, "save it with Keras 3"),
        ({**files_of_ours(), "assets/evil.txt": b""}, "more files"),
        ({CONFIG: b"{}", METADATA: b"{}", "evil.py": b""}, "does not belong there"),
    ],
)
def test_a_zip_that_is_no_keras_model_is_refused(tmp_path: Path, files: dict[str, bytes], reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        read_keras_file(write_zip(tmp_path / "theirs.keras", files))


def test_other_formats_are_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "renamed.keras").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(100))
    (tmp_path / "old.h5").write_bytes(b"x")
    (tmp_path / "saved_model").mkdir()
    for name in ("renamed.keras", "old.h5", "saved_model"):
        with pytest.raises(UserError, match=r"save the model as \.keras"):
            read_keras_file(tmp_path / name)
    with pytest.raises(UserError, match="cannot be read"):
        read_keras_file(tmp_path / "nothing.keras")
