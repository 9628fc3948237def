"""The Keras layers that can be imported, and under what settings; every other one is refused by name."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import isfinite, prod
from typing import Any

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.layer_kinds import CONVOLUTION, LAYER_KINDS, kind_of_keras
from smiledesk.core.limits import LARGEST_SIDE, MOST_PARAMETERS
from smiledesk.core.translatable import Translatable
from smiledesk.core.windows import Windows

Shape = tuple[int, ...]
"""(height, width, channels) or (units,)."""

TRAINING_ONLY = frozenset(
    {
        "ActivityRegularization",
        "AlphaDropout",
        "Dropout",
        "GaussianDropout",
        "GaussianNoise",
        "RandomBrightness",
        "RandomContrast",
        "RandomFlip",
        "RandomRotation",
        "RandomTranslation",
        "RandomZoom",
        "SpatialDropout2D",
    }
)
"""Layers that are active in training only."""

IDENTITY = "Identity"
"""The layer that replaces each of them in an imported network."""

_LARGEST_WINDOW = 64
_MOST_UNITS = 16_384
_MOST_CELLS = 100_000_000

_LONGEST_LIST = 512
_DEEPEST_LIST = 4


class KerasFileError(UserError):
    """A foreign Keras model cannot be imported; the line says why."""


@dataclass(frozen=True, slots=True)
class KerasLayer:
    """A layer that can be imported."""

    class_name: str
    name: str
    config: Mapping[str, Any]
    """The settings that matter, under Keras' names: numbers, identifiers, and lists of them."""
    shape: Shape
    """Shape of the output."""


class _UnfitError(UserError):
    """The reason why a layer cannot be imported, without its name."""


def checked_layer(class_name: str, name: str, config: Mapping[str, Any], before: Shape) -> KerasLayer:
    """A layer of a foreign model, if it can be imported.

    Args:
        class_name: Keras' name of its class.
        name: its own name.
        config: all its settings.
        before: shape of its input.

    Raises:
        KerasFileError: it cannot be imported, or not with these settings.
    """
    where = Translatable("layer '{layer}' ({kind})", layer=name, kind=class_name[:80])
    if class_name in TRAINING_ONLY or class_name == IDENTITY:
        return KerasLayer(IDENTITY, name, {}, before)
    try:
        importable = _importable(class_name)
        kept = {setting: config[setting] for setting in importable.settings if setting in config}
        with decoding(
            lambda reason: KerasFileError(
                "{where} lacks a setting, or has a strange one: {reason}", where=where, reason=reason
            )
        ):
            _require_float32(config.get("dtype", "float32"))
            shape = importable.shape_after(kept, before)
            if not all(map(_is_plain, kept.values())):
                raise ValueError("neither a number nor an identifier")
    except _UnfitError as unfit:
        raise KerasFileError("{where} cannot be imported: {reason}", where=where, reason=unfit) from None
    return KerasLayer(class_name, name, kept, shape)


def require_size(layers: Iterable[KerasLayer], before: Shape) -> None:
    """Refuse a network that is too large to be shown, before any of it is built.

    Args:
        layers: all of them, in order.
        before: shape of the input.

    Raises:
        KerasFileError: its layers together have too many weights or outputs.
    """
    weights = cells = 0
    for layer in layers:
        kind = kind_of_keras(layer.class_name)
        if kind is not None and kind.has_weights:
            sizes = {kind.window: _pair(layer.config, kind.window)} if kind.window else {}
            weights += prod(kind.kernel_shape(sizes, before[-1], layer.shape[-1]))
        cells += prod(layer.shape)
        before = layer.shape
    if weights > MOST_PARAMETERS or cells > _MOST_CELLS:
        raise KerasFileError(
            "it is too large: at most {most_parameters:,} weights and {most_cells:,} outputs can be "
            "shown. Received: {weights:,} weights, {cells:,} outputs",
            most_parameters=MOST_PARAMETERS,
            most_cells=_MOST_CELLS,
            weights=weights,
            cells=cells,
        )


def input_shape(config: Mapping[str, Any]) -> Shape:
    """The shape that an input layer takes: (side, side, 1 or 3).

    Raises:
        KerasFileError: it takes anything but square pictures, gray or in colour.
    """
    batch_shape = config.get("batch_shape", config.get("batch_input_shape"))
    shape = tuple(batch_shape[1:]) if isinstance(batch_shape, list) else ()
    whole = all(isinstance(length, int) for length in shape)
    if len(shape) != 3 or not whole or shape[0] != shape[1] or shape[2] not in (1, 3):
        raise KerasFileError(
            "its input must be one square picture of known size, gray or in colour, such as (64, 64, "
            "1). Received: {received}",
            received=list(shape) or batch_shape,
        )
    if not 8 <= shape[0] <= LARGEST_SIDE:
        raise KerasFileError(
            "its input must be 8 to {most} pixels wide. Received: {received}", most=LARGEST_SIDE, received=shape[0]
        )
    if config.get("dtype", "float32") not in ("float32", "uint8"):
        raise KerasFileError("its input must be float32 or uint8. Received: {received}", received=config["dtype"])
    return shape


def _convolution(config: Mapping[str, Any], before: Shape) -> Shape:
    _require_map(before, config)
    _require_one_of(config, "activation", ("linear", "relu"))
    if _pair(config, "dilation_rate") != (1, 1) or config.get("groups", 1) != 1:
        raise _UnfitError("dilated and grouped convolutions have no lens")
    return (*_after_windows(config, "kernel_size", before), _count(config["filters"], _MOST_UNITS))


def _pooling(config: Mapping[str, Any], before: Shape) -> Shape:
    _require_map(before, config)
    return (*_after_windows(config, "pool_size", before), before[2])


def _global_pooling(config: Mapping[str, Any], before: Shape) -> Shape:
    _require_map(before, config)
    if config.get("keepdims", False):
        raise _UnfitError("it keeps the dimensions that it pools away")
    return (before[2],)


def _flatten(config: Mapping[str, Any], before: Shape) -> Shape:
    if config.get("data_format", "channels_last") != "channels_last":
        raise _UnfitError("channels must come last")
    return (prod(before),)


def _dense(config: Mapping[str, Any], before: Shape) -> Shape:
    if len(before) != 1:
        raise _UnfitError("it must come after Flatten or global pooling")
    _require_one_of(config, "activation", ("linear", "relu", "softmax", "sigmoid"))
    if config.get("quantization_config") is not None or config.get("lora_rank") is not None:
        raise _UnfitError("quantized and adapted weights are not understood")
    return (_count(config["units"], _MOST_UNITS),)


def _normalized(config: Mapping[str, Any], before: Shape) -> Shape:
    if config.get("renorm", False) or config["axis"] not in (-1, len(before), [-1], [len(before)]):
        raise _UnfitError("it must work on each channel by itself")
    return before


def _normalization(config: Mapping[str, Any], before: Shape) -> Shape:
    if config.get("invert", False) or config["axis"] not in (None, -1, len(before), [-1], [len(before)], []):
        raise _UnfitError("it must work on each channel by itself")
    return before


def _rescaling(config: Mapping[str, Any], before: Shape) -> Shape:
    for setting in ("scale", "offset"):
        if not isinstance(config[setting], (int, float)):
            raise _UnfitError(
                "its {setting} must be one number. Received: {received}",
                setting=setting,
                received=str(config[setting])[:80],
            )
    return before


def _relu(config: Mapping[str, Any], before: Shape) -> Shape:
    if config.get("max_value") is not None or config.get("negative_slope", 0) or config.get("threshold", 0):
        raise _UnfitError("only the plain max(0, x) has a lens: no largest value, no slope, no threshold")
    return before


def _activation(config: Mapping[str, Any], before: Shape) -> Shape:
    _require_one_of(config, "activation", ("linear", "relu", "softmax", "sigmoid"))
    return before


def _softmax(config: Mapping[str, Any], before: Shape) -> Shape:
    if config.get("axis", -1) not in (-1, len(before)):
        raise _UnfitError("it must work along the last axis")
    return before


@dataclass(frozen=True, slots=True)
class _Importable:
    """A Keras class whose layers can be imported."""

    settings: tuple[str, ...]
    """The settings that the output of a trained network depends on; all others are dropped."""
    shape_after: Callable[[Mapping[str, Any], Shape], Shape]
    """Check these settings, and give the shape of the output for a shape of the input."""


_IMPORTABLE: dict[str, _Importable] = {
    "Rescaling": _Importable(("scale", "offset"), _rescaling),
    "Normalization": _Importable(("axis", "mean", "variance", "invert"), _normalization),
    "Conv2D": _Importable(
        (*CONVOLUTION.settings, "filters", "data_format", "dilation_rate", "groups", "activation", "use_bias"),
        _convolution,
    ),
    "BatchNormalization": _Importable(("axis", "epsilon", "center", "scale", "renorm"), _normalized),
    "ReLU": _Importable(("max_value", "negative_slope", "threshold"), _relu),
    "Activation": _Importable(("activation",), _activation),
    **{
        kind.keras_class: _Importable((*kind.settings, "data_format"), _pooling)
        for kind in LAYER_KINDS.values()
        if kind.is_pooling
    },
    "GlobalMaxPooling2D": _Importable(("data_format", "keepdims"), _global_pooling),
    "GlobalAveragePooling2D": _Importable(("data_format", "keepdims"), _global_pooling),
    "Flatten": _Importable(("data_format",), _flatten),
    "Dense": _Importable(("units", "activation", "use_bias", "quantization_config", "lora_rank"), _dense),
    "Softmax": _Importable(("axis",), _softmax),
}


def _importable(class_name: str) -> _Importable:
    if class_name not in _IMPORTABLE:
        raise _UnfitError(
            "only {kinds} can, and layers for training only, such as Dropout", kinds=", ".join(_IMPORTABLE)
        )
    return _IMPORTABLE[class_name]


def _require_float32(dtype: object) -> None:
    if isinstance(dtype, Mapping):
        dtype = dtype.get("config", {}).get("name")
    if dtype not in (None, "float32"):
        raise _UnfitError("it must compute in float32. Received: {dtype}", dtype=dtype)


def _require_map(before: Shape, config: Mapping[str, Any]) -> None:
    if len(before) != 3:
        raise _UnfitError("it must come before Flatten")
    if config.get("data_format", "channels_last") != "channels_last":
        raise _UnfitError("channels must come last")


def _require_one_of(config: Mapping[str, Any], setting: str, known: tuple[str, ...]) -> None:
    value = config[setting]
    if not isinstance(value, str) or value not in known:
        shown = value.get("config", value) if isinstance(value, Mapping) else value
        raise _UnfitError(
            "its {setting} must be one of {known}. Received: {received}",
            setting=setting,
            known=", ".join(known),
            received=str(shown)[:80],
        )


def _after_windows(config: Mapping[str, Any], setting: str, before: Shape) -> tuple[int, int]:
    """Height and width after windows slid over a map."""
    _require_one_of(config, "padding", ("valid", "same"))
    sizes = _pair(config, setting)
    windows = Windows.of({**config, setting: sizes, "strides": _pair(config, "strides")}, setting, before)
    lengths = windows.rows.results, windows.columns.results
    if min(lengths) < 1:
        raise _UnfitError(
            "it would leave nothing: it gets {height}x{width} and looks at {rows}x{columns}",
            height=before[0],
            width=before[1],
            rows=sizes[0],
            columns=sizes[1],
        )
    return lengths


def _pair(config: Mapping[str, Any], setting: str) -> tuple[int, int]:
    value = config[setting]
    if isinstance(value, int):
        value = [value, value]
    height, width = (_count(number, _LARGEST_WINDOW) for number in value)
    return height, width


def _count(number: object, most: int) -> int:
    if not isinstance(number, int) or not 1 <= number <= most:
        raise _UnfitError(
            "numbers must be whole, from 1 to {most:,}. Received: {received}", most=most, received=str(number)[:80]
        )
    return number


def _is_plain(value: object, depth: int = 0) -> bool:
    """True if a setting is a number or an identifier, or a short list of these."""
    if isinstance(value, list):
        return depth < _DEEPEST_LIST and len(value) <= _LONGEST_LIST and all(_is_plain(one, depth + 1) for one in value)
    if isinstance(value, str):
        return value.isidentifier()
    return value is None or (isinstance(value, (int, float)) and isfinite(value))
