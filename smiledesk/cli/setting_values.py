"""Settings by key, as the command line reads and changes them: each value is checked before anything is written."""

import difflib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import typer
from msgspec import inspect

from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.setting import setting_fields
from smiledesk.recording.shutter import ShutterRule
from smiledesk.settings import NO_YUNET, Settings

_RECORDS = ("shutter", "outlets")
"""Settings of several values, each with a key of its own."""

_NOT_SET_HERE = {
    "version": "it is that of the file",
    "geometry": "the window remembers its place itself",
    "cameras": "each camera is set in the window, in the menu Source",
    "shutter": "set one of its values, such as shutter.hold_seconds",
    "outlets": "set one of its values, such as outlets.osc",
}


def values_by_key(settings: Settings) -> dict[str, Any]:
    """Every setting that has a key of its own, as plain JSON values."""
    values: dict[str, Any] = {}
    for key, value in msgspec.to_builtins(settings, str_keys=True).items():
        if key in _RECORDS:
            values |= {f"{key}.{name}": one for name, one in value.items()}
        else:
            values[key] = value
    return values


def value_of(settings: Settings, key: str) -> Any:
    """The value of a key, as plain JSON; an object has its entries as keys, too.

    Raises:
        typer.BadParameter: there is no such key.
    """
    plain = msgspec.to_builtins(settings, str_keys=True)
    name, _, entry = _known_key(key).partition(".")
    return plain[name].get(entry) if entry else plain[name]


def changed_field(settings: Settings, key: str, text: str) -> dict[str, Any]:
    """The field to save, with its new value.

    text: a word or number as it is; a list separated by commas or as JSON.

    Raises:
        typer.BadParameter: there is no such key, or it cannot have this value.
        UserError: the file, folder, model or address that it names cannot be used.
    """
    name, _, entry = _settable_key(key).partition(".")
    if key in _USABLE:
        text = _USABLE[key](text)
    for value in _readings(text):
        with suppress(msgspec.ValidationError):
            field = _converted(settings, name, entry, value)
            if name == "shortcuts":
                _require_free_keys(settings, field)
            return {name: field}
    raise typer.BadParameter(f"'{key}' is {_kind_text(key)}. Received: {text}")


def default_field(settings: Settings, key: str) -> dict[str, Any]:
    """The field to save, with the default of a key.

    Raises:
        typer.BadParameter: there is no such key, or it is not set from here.
    """
    name, _, entry = _settable_key(key).partition(".")
    if not entry:
        return {name: getattr(Settings(), name)}
    if name in _RECORDS:
        return {name: _converted(settings, name, entry, value_of(Settings(), key))}
    return {name: {one: value for one, value in getattr(settings, name).items() if one != entry}}


def _known_key(key: str) -> str:
    known = [*values_by_key(Settings()), *_RECORDS]
    if key in known or key.startswith("shortcuts."):
        return key
    near = ", ".join(f"'{one}'" for one in difflib.get_close_matches(key, known, cutoff=0.5))
    advice = f"did you mean {near}?" if near else "'smiledesk settings get' lists all."
    raise typer.BadParameter(f"there is no such setting: {advice} Received: {key}")


def _settable_key(key: str) -> str:
    if reason := _NOT_SET_HERE.get(_known_key(key)):
        raise typer.BadParameter(f"'{key}' is not set from here: {reason}")
    return key


def _converted(settings: Settings, name: str, entry: str, value: Any) -> Any:
    """The value of a field, checked as the settings' file is.

    Raises:
        msgspec.ValidationError: the field cannot have it.
    """
    whole = {**msgspec.to_builtins(getattr(settings, name)), entry: value} if entry else value
    return getattr(msgspec.convert({name: whole}, Settings, strict=False, str_keys=True), name)


def _readings(text: str) -> Iterator[Any]:
    """The values that a text may mean: as it is, as JSON, as a list."""
    yield text
    with suppress(DecodingError), decoding():
        yield json.loads(text)
    yield [part.strip() for part in text.split(",") if part.strip()]


def _kind_text(key: str) -> str:
    """The values that a setting takes."""
    name, _, entry = key.partition(".")
    if name == "shutter":
        setting = setting_fields(ShutterRule)[entry].setting
        return f"a number between {setting.least:g} and {setting.most:g}"
    if key == "shortcuts":
        return 'JSON, such as {"film": ["F7"]}; shortcuts.film sets one action'
    kinds = {field.name: field.type for field in _fields_of(inspect.type_info(Settings))}
    kind = kinds[name]
    if name == "outlets":
        kind = {field.name: field.type for field in _fields_of(kind)}[entry]
    return _text_of(kind.value_type if isinstance(kind, inspect.DictType) else kind)


def _fields_of(kind: inspect.Type) -> tuple[inspect.Field, ...]:
    return kind.fields if isinstance(kind, inspect.StructType) else ()


def _text_of(kind: inspect.Type) -> str:
    match kind:
        case inspect.LiteralType(values=values):
            return f"one of {', '.join(map(str, values))}"
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType(ge=least, le=most) | inspect.FloatType(ge=least, le=most):
            number = "a whole number" if isinstance(kind, inspect.IntType) else "a number"
            return f"{number} between {least:g} and {most:g}" if most is not None else f"{number}, at least {least}"
        case inspect.VarTupleType(item_type=item):
            return f"a list, each {_text_of(item)}"
        case inspect.UnionType(types=types):
            return " or ".join(_text_of(one) for one in types if not isinstance(one, inspect.NoneType))
        case _:
            return "text"


def _require_free_keys(settings: Settings, shortcuts: Mapping[str, Iterable[str]]) -> None:
    from smiledesk.gui.common.actions import Action, Place, action_with_key, is_key, use_keys

    use_keys(settings.shortcuts)
    actions = {action.setting_name: action for action in Action if action.place is Place.WINDOW}
    for name, keys in shortcuts.items():
        if name not in actions:
            near = ", ".join(difflib.get_close_matches(name, actions, cutoff=0.4)) or ", ".join(actions)
            raise typer.BadParameter(f"the window has no such action; near ones are {near}. Received: {name}")
        for key in keys:
            if not is_key(key):
                raise typer.BadParameter(f"this is no key, such as Ctrl+F7. Received: {key}")
            owner = action_with_key(key)
            if owner not in (None, actions[name]):
                raise typer.BadParameter(f"'{key}' belongs to {owner.setting_name}: choose another. Received: {key}")


def _model(text: str) -> str:
    from smiledesk.cli.defaults import model_bundle, model_store
    from smiledesk.network.trial import require_trial

    bundle = model_bundle(text)
    require_trial(bundle)
    return text if text in model_store().names() else str(bundle.folder.absolute())


def _yunet(text: str) -> str:
    if Path(text) == NO_YUNET:
        return text
    from smiledesk.faces.factory import DetectorChoice

    path = Path(text).absolute()
    DetectorChoice(path).make()
    return str(path)


def _language(text: str) -> str:
    from smiledesk.gui.common.languages import language_names

    names = language_names()
    if text and text not in names:
        raise typer.BadParameter(f"there is no such language: choose one of {', '.join(names)}. Received: {text}")
    return text


def _source(text: str) -> str:
    from smiledesk.sources.opening import remembered_name, source_named

    source_named(text)
    return remembered_name(text)


def _folder(text: str) -> str:
    if not text or not Path(text).is_dir():
        raise typer.BadParameter(f"there is no such folder: make it first, or check the name. Received: {text}")
    return str(Path(text).absolute())


def _address(text: str) -> str:
    from smiledesk.recording.outlets.udp_address import parse_udp_address

    return str(parse_udp_address(text))


_USABLE: Mapping[str, Callable[[str], str]] = {
    "model": _model,
    "yunet": _yunet,
    "source": _source,
    "language": _language,
    "recordings_folder": _folder,
    "samples_folder": _folder,
    "strongest_folder": _folder,
    "outlets.osc_address": _address,
    "outlets.osc_markers_address": _address,
}
"""Key -> what makes the value of a text that names something, or raises where that cannot be used."""
