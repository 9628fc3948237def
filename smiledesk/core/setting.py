"""Settings as fields of records: a command makes an option of each, the window reads its default, help and limits."""

import dataclasses
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from smiledesk.core.translatable import Translatable


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The annotation of a field, as in ``epochs: Annotated[int, Setting(help=...)] = 30``."""

    help: str
    panel: str | None = None
    """Heading over its option in a command's help."""

    option: str = ""
    """Its option, where that is not named like the field."""

    metavar: str | None = None
    """Name of the value in a command's help; of an argument, its name."""

    is_argument: bool = False
    """On the command line it is an argument instead of an option."""

    least: float | None = None
    most: float | None = None
    """Limits of a number."""

    excludes_limits: bool = False
    """The limits themselves are not allowed."""

    @property
    def limits_text(self) -> str:
        """The limits as a sentence in English; empty if there are none."""
        if self.least is None:
            return ""
        if self.most is not None:
            return f"Between {self.least:.10g} and {self.most:.10g}."
        return f"More than {self.least:.10g}." if self.excludes_limits else f"At least {self.least:.10g}."

    def allows(self, number: float) -> bool:
        """True for a number within the limits; any number if there are none."""
        if self.least is None:
            return True
        above = number > self.least if self.excludes_limits else number >= self.least
        below = self.most is None or (number < self.most if self.excludes_limits else number <= self.most)
        return math.isfinite(number) and above and below

    def fault(self, name: str, number: float) -> Translatable:
        """A sentence about the limit that a number of this name breaks."""
        if not math.isfinite(number):
            return Translatable("{name} must be finite. Received: {number}", name=name, number=number)
        if self.most is not None:
            return Translatable(
                "{name} must be between {least:.10g} and {most:.10g}. Received: {number}",
                name=name,
                least=self.least,
                most=self.most,
                number=number,
            )
        if self.excludes_limits:
            return Translatable(
                "{name} must be more than {least:.10g}. Received: {number}", name=name, least=self.least, number=number
            )
        return Translatable(
            "{name} must be at least {least:.10g}. Received: {number}", name=name, least=self.least, number=number
        )


@dataclass(frozen=True, slots=True)
class SettingField:
    """A field of a record with its setting."""

    name: str
    kind: Any
    """Its type."""

    default: Any
    """`dataclasses.MISSING` if it must be given."""

    setting: Setting

    @property
    def option(self) -> str:
        """Its option on the command line."""
        return self.setting.option or f"--{self.name.replace('_', '-')}"


def setting_fields(record: type) -> dict[str, SettingField]:
    """Name -> field, of all fields of a dataclass that have a setting. record: the class."""
    return {field.name: field for field in _setting_fields(record)}


def faults_of(record: Any) -> Iterator[Translatable]:
    """Yield a sentence about each number beyond the limits of its field, which names the option."""
    for field in setting_fields(record.__class__).values():
        value = getattr(record, field.name)
        numbers = value if isinstance(value, tuple) else (value,)
        for number in numbers:
            if isinstance(number, int | float) and not field.setting.allows(number):
                yield field.setting.fault(field.option, number)


def _setting_fields(record: Any) -> Iterator[SettingField]:
    hints = get_type_hints(record, include_extras=True)
    for field in dataclasses.fields(record):
        hint = hints[field.name]
        if get_origin(hint) is not Annotated:
            continue
        kind, *notes = get_args(hint)
        default = field.default
        if default is dataclasses.MISSING and field.default_factory is not dataclasses.MISSING:
            default = field.default_factory()
        for note in notes:
            if isinstance(note, Setting):
                yield SettingField(field.name, kind, default, note)
