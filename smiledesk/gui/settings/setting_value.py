"""One setting as a row shows and changes it, wherever it is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from smiledesk.settings import SavedSettings, Settings


@dataclass(frozen=True, slots=True)
class SettingValue:
    """The value of a setting: read anew each time, and changed by request only."""

    current: Callable[[], Any]
    request: Callable[[Any], object]
    """Changes it at once."""

    default: Callable[[], Any]
    fields: tuple[str, ...] = ()
    """Names of the fields of `Settings` on which it depends."""


def field_value(settings: SavedSettings, name: str) -> SettingValue:
    """The value of a field of `Settings`."""
    return SettingValue(
        current=lambda: getattr(settings.current, name),
        request=lambda value: settings.change(**{name: value}),
        default=lambda: getattr(Settings(), name),
        fields=(name,),
    )


def rule_value(settings: SavedSettings, name: str) -> SettingValue:
    """The value of a field of the smile shutter's rule."""
    return SettingValue(
        current=lambda: getattr(settings.current.shutter, name),
        request=lambda value: settings.change(shutter=replace(settings.current.shutter, **{name: value})),
        default=lambda: getattr(Settings().shutter, name),
        fields=("shutter",),
    )
