"""The description of the network in a foreign ``.keras`` file, read without Keras, so that none of its code can run."""

import hashlib
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import plain_reason
from smiledesk.core.translatable import Translatable
from smiledesk.network.card import MOST_LAYERS, name_fault
from smiledesk.network.keras_layers import (
    IDENTITY,
    KerasFileError,
    KerasLayer,
    Shape,
    checked_layer,
    input_shape,
    require_size,
)
from smiledesk.network.untrusted_zip import CheckedZip, untrusted_zip

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
_SIZES = {CONFIG: 4_000_000, METADATA: 64_000, WEIGHTS: 512_000_000}

_HDF5 = b"\x89HDF\r\n\x1a\n"
_DEEPEST = 4
"""The deepest nesting of models."""

_MODELS = {
    "Sequential": ("keras", "keras.models", "keras.src.models.sequential"),
    "Functional": ("keras.src.models.functional", "keras", "keras.models"),
}
"""Class -> the modules that a model may name for it; Keras 3 writes the first."""


@dataclass(frozen=True, slots=True)
class KerasNetwork:
    """A network without branches, from a square picture to classes."""

    size: int
    """Side of its input, in pixels."""
    channels: int
    """1 or 3."""
    layers: tuple[KerasLayer, ...]
    """After the input, those of nested models in their place."""
    keras_version: str
    config: bytes
    """A description for Keras, built from checked parts only."""
    sha256: str
    """SHA-256 of the file."""

    @property
    def outputs(self) -> int:
        """The number of its outputs."""
        return self.layers[-1].shape[0]

    @property
    def classes(self) -> int:
        """Number of classes; a single output is the probability of one of two."""
        return max(self.outputs, 2)

    @property
    def scales_itself(self) -> bool:
        """True if its first active layer brings the picture's brightness into the range of its training."""
        first = next(layer for layer in self.layers if layer.class_name != IDENTITY)
        return first.class_name in ("Rescaling", "Normalization")


def read_keras_file(path: Path) -> KerasNetwork:
    """Read and check the network of a ``.keras`` file; no weight is read and no code run.

    Raises:
        ArchiveError: it is not a zip, or holds unexpected files.
        KerasFileError: it was saved in another format, or its network cannot be imported.
    """
    _refuse_other_formats(path)
    with untrusted_zip(path, _SIZES.get, len(_SIZES)) as archive:
        missing = [name for name in _SIZES if name not in archive.names]
        if missing:
            raise KerasFileError(
                "'{path}' is no Keras model: it lacks {missing}", path=path.name, missing=", ".join(missing)
            )
        config, metadata = (_json_in(archive, name, path) for name in (CONFIG, METADATA))
    try:
        with decoding(KerasFileError):
            version = _version_in(metadata)
            shape, rebuilt = _network_in(config)
    except KerasFileError as error:
        raise KerasFileError("'{path}' cannot be imported: {error}", path=path.name, error=error) from error
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return KerasNetwork(shape[0], shape[2], rebuilt.layers, version, msgspec.json.encode(rebuilt.description), digest)


def write_checked(path: Path, network: KerasNetwork, destination: Path) -> Path:
    """Write a ``.keras`` file of checked parts only, for Keras to load, and return its weights' file.

    Args:
        path: the file that was read.
        network: what was read from it.
        destination: the ``.keras`` file to write; the weights are written beside it.

    Raises:
        ArchiveError: the file was changed since, or its weights are broken.
    """
    weights = destination.with_name(WEIGHTS)
    with untrusted_zip(path, _SIZES.get, len(_SIZES)) as archive, weights.open("wb") as target:
        archive.unpack(WEIGHTS, target)
    with zipfile.ZipFile(destination, "w", zipfile.ZIP_STORED) as checked:
        checked.writestr(CONFIG, network.config)
        checked.writestr(METADATA, msgspec.json.encode({"keras_version": network.keras_version}))
        checked.write(weights, WEIGHTS)
    return weights


def _refuse_other_formats(path: Path) -> None:
    if path.is_dir():
        raise KerasFileError(
            "'{path}' is a folder, such as TensorFlow's SavedModel, which holds a program instead of "
            "layers: load it in Keras, and save the model as .keras",
            path=path.name,
        )
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_HDF5))
    except OSError as error:
        raise KerasFileError("'{path}' cannot be read: {reason}", path=path, reason=plain_reason(error)) from error
    if beginning == _HDF5 or path.suffix.lower() in (".h5", ".hdf5"):
        raise KerasFileError(
            "'{path}' is in the old .h5 format, which can hold code that runs when it is read: load "
            "it where you trust it, and save the model as .keras",
            path=path.name,
        )


def _json_in(archive: CheckedZip, name: str, path: Path) -> dict[str, Any]:
    content = archive.read(name)
    with decoding(
        lambda reason: KerasFileError(
            "{name} of '{filename}' is malformed: {reason}", name=name, filename=path, reason=reason
        )
    ):
        return msgspec.json.decode(content, type=dict[str, Any])


def _version_in(metadata: Mapping[str, Any]) -> str:
    version = str(metadata.get("keras_version", ""))[:20]
    if not version.startswith("3."):
        raise KerasFileError(
            "it was saved by another Keras: save it with Keras 3. Received: {received}",
            received=version or Translatable("no version"),
        )
    return version


@dataclass(frozen=True, slots=True)
class _Rebuilt:
    """A model, rebuilt from checked parts."""

    description: dict[str, Any]
    """For Keras: nothing but checked names, numbers and identifiers."""
    layers: tuple[KerasLayer, ...]


def _network_in(config: Mapping[str, Any]) -> tuple[Shape, _Rebuilt]:
    """The shape of the input, and the model.

    Raises:
        KerasFileError: the network cannot be imported.
    """
    entries = _entries(config)
    if not entries or entries[0].get("class_name") != "InputLayer":
        raise KerasFileError("it does not say what goes in: begin it with keras.Input, or call it once before saving")
    shape = input_shape(_settings(entries[0]))
    rebuilt = _rebuilt(config, shape, depth=1)
    layers = rebuilt.layers
    if not 1 <= len(layers) <= MOST_LAYERS:
        raise KerasFileError(
            "it must have 1 to {most} layers. Received: {received}", most=MOST_LAYERS, received=len(layers)
        )
    if len(layers[-1].shape) != 1:
        raise KerasFileError(
            "it must end in one number a class. Received: an output of shape {shape}", shape=layers[-1].shape
        )
    require_size(layers, shape)
    return shape, rebuilt


def _rebuilt(model: Mapping[str, Any], shape: Shape, depth: int) -> _Rebuilt:
    """A model, rebuilt layer by layer; the layers of nested models are among its own."""
    if depth > _DEEPEST:
        raise KerasFileError("its models are nested more than {deepest} deep", deepest=_DEEPEST)
    found: list[KerasLayer] = []
    input_name = f"input_{depth}"
    described = [_described("InputLayer", input_name, {"batch_shape": [None, *shape], "dtype": "float32"}, None)]
    before: _Source = (input_name, shape)
    for entry in _entries(model):
        class_name = str(entry.get("class_name"))
        if class_name == "InputLayer":
            continue
        if class_name in _MODELS:
            inner = _rebuilt(entry, before[1], depth + 1)
            found += inner.layers
            described.append({**inner.description, **_called(before)})
            name = inner.description["config"]["name"]
        else:
            settings = _own_settings(entry)
            layer = checked_layer(class_name, _name_in(settings), settings, before[1])
            found.append(layer)
            described.append(_described(layer.class_name, layer.name, layer.config, before))
            name = layer.name
        described[-1]["name"] = name
        before = (name, found[-1].shape if found else shape)
    return _Rebuilt(_described_model(model, described), tuple(found))


_Source = tuple[str, Shape]
"""Name of a layer, and the shape of its output."""


def _described_model(model: Mapping[str, Any], layers: list[dict[str, Any]]) -> dict[str, Any]:
    class_name, name = str(model["class_name"]), _name_in(_settings(model))
    ends = {"input_layers": [layers[0]["name"], 0, 0], "output_layers": [layers[-1]["name"], 0, 0]}
    config = {"name": name, "layers": layers, **(ends if class_name == "Functional" else {})}
    return {"module": _MODELS[class_name][0], "class_name": class_name, "config": config}


def _described(class_name: str, name: str, settings: Mapping[str, Any], before: _Source | None) -> dict[str, Any]:
    config = {"name": name, **settings}
    return {"module": "keras.layers", "class_name": class_name, "name": name, "config": config, **_called(before)}


def _called(before: _Source | None) -> dict[str, Any]:
    """Call of a layer in a functional model, with the output of the layer before as its only input."""
    if before is None:
        return {"inbound_nodes": []}
    name, shape = before
    tensor = {"shape": [None, *shape], "dtype": "float32", "keras_history": [name, 0, 0]}
    return {"inbound_nodes": [{"args": [{"class_name": "__keras_tensor__", "config": tensor}], "kwargs": {}}]}


def _name_in(settings: Mapping[str, Any]) -> str:
    name = settings.get("name")
    fault = name_fault(name) if isinstance(name, str) else Translatable("it is not a text")
    if fault:
        raise KerasFileError(
            "the name of a layer cannot be used: {fault}. Received: {name}", fault=fault, name=str(name)[:80]
        )
    return str(name)


def _own_settings(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """The settings of one of Keras' own layers."""
    settings, class_name = _settings(entry), str(entry.get("class_name"))
    name = str(settings.get("name", class_name))[:80]
    if entry.get("module") not in ("keras.layers", "keras") or entry.get("registered_name") not in (None, class_name):
        raise KerasFileError(
            "layer '{name}' ({class_name}) is not one of Keras' own: its code would have to run, and "
            "a file from elsewhere may not. Received: {received}",
            name=name,
            class_name=class_name[:80],
            received=str(entry.get("registered_name") or entry.get("module"))[:80],
        )
    return settings


def _entries(model: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The entries of a model's layers in its description, if they follow each other without branches."""
    class_name = str(model.get("class_name"))[:80]
    if class_name not in _MODELS or model.get("module") not in _MODELS[class_name]:
        raise KerasFileError(
            "only Sequential and Functional models of Keras' own layers can be read without running "
            "code. Received: {class_name}",
            class_name=class_name,
        )
    if model.get("registered_name") not in (None, class_name):
        raise KerasFileError(
            "its class is somebody's own. Received: {received}", received=str(model.get("registered_name"))[:80]
        )
    settings = _settings(model)
    entries = settings.get("layers")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise KerasFileError("its description has no list of layers")
    for entry in entries:
        if entry.get("class_name") == "InputLayer":
            _own_settings(entry)
    if class_name == "Functional":
        _refuse_branches(settings, entries)
    return entries


def _refuse_branches(settings: Mapping[str, Any], entries: Sequence[Mapping[str, Any]]) -> None:
    """Refuse graphs: only layers that follow each other can be shown."""
    names = [entry.get("name") for entry in entries]
    ends = (_names_of_ends(settings.get("input_layers")), _names_of_ends(settings.get("output_layers")))
    if not names or entries[0].get("inbound_nodes") or ends != ([names[0]], [names[-1]]):
        raise KerasFileError("it must have one input and one output, each layer following the one before")
    for before, entry in zip(names, entries[1:], strict=False):
        nodes = entry.get("inbound_nodes")
        if not isinstance(nodes, list) or len(nodes) != 1 or _sources(nodes[0]) != [before]:
            raise KerasFileError(
                "each layer must follow the one before, without branches or layers used twice. Received: "
                "'{layer}' does not simply follow '{before}'",
                layer=str(entry.get("name"))[:80],
                before=str(before)[:80],
            )


def _names_of_ends(ends: object) -> list[object]:
    """Names of the layers that a functional model begins or ends with: ``[name, 0, 0]``, or a list of those."""
    if not isinstance(ends, list) or not ends:
        return []
    return [end[0] for end in ends if isinstance(end, list) and end] if isinstance(ends[0], list) else [ends[0]]


def _sources(node: object) -> list[object]:
    """Names of the layers whose outputs a call takes; none if it takes anything else."""
    if not isinstance(node, dict) or not isinstance(node.get("args"), list):
        return []
    # ``training`` is a note of how the graph was built; in use, no layer is called with it.
    if any(value is not None for name, value in (node.get("kwargs") or {}).items() if name != "training"):
        return []
    return [_source(argument) for argument in node["args"]]


def _source(argument: object) -> object:
    """Name of the layer whose output an argument of a call is; None for anything else."""
    if not isinstance(argument, dict) or set(argument) != {"class_name", "config"}:
        return None
    config = argument["config"]
    if argument["class_name"] != "__keras_tensor__" or not isinstance(config, dict):
        return None
    if not set(config) <= {"shape", "dtype", "keras_history"} or not isinstance(config.get("dtype"), str):
        return None
    history = config.get("keras_history")
    return history[0] if isinstance(history, list) and history else None


def _settings(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    settings = entry.get("config")
    if not isinstance(settings, dict):
        raise KerasFileError(
            "a layer has no settings. Received: {received}", received=str(entry.get("class_name"))[:80]
        )
    return settings
