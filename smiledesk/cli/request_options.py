"""A request on the command line: an option for each of its settings, or one file with all of them."""

import dataclasses
import functools
import inspect
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Generic, TypeVar, get_args, get_origin, get_type_hints

import typer

from smiledesk.cli.options import option
from smiledesk.core.setting import SettingField, setting_fields
from smiledesk.jobs.request_file import read_request
from smiledesk.jobs.requests import Request, RequestError
from smiledesk.jobs.settings import FOR_PROGRAMS
from smiledesk.jobs.training_request import TrainingError
from smiledesk.network.architecture import ArchitectureError, commas, sizes_in

_Request = TypeVar("_Request", bound=Request)
_Command = Callable[..., None]

_OF_THE_PROCESS = frozenset({"progress", "commands", "force"})
"""Options that are no settings of a request."""


class RequestOptions(Generic[_Request]):
    """The part of a command line that describes a request."""

    def __init__(self, kind: type[_Request], values: Mapping[str, Any], context: typer.Context) -> None:
        """values: parameter -> value of the command line, those of other options included."""
        self._kind = kind
        self._values = values
        self._context = context

    @property
    def file(self) -> Path | None:
        """The file with the request; None if options describe it."""
        path: Path | None = self._values["request"]
        return path

    def request(self, **finishing: Callable[[Any], Any]) -> _Request:
        """Return the request of the file, or the one that the options describe.

        finishing: field -> function that turns the value of its option into that of the field.

        Raises:
            RequestError: the file holds no such request.
            typer.BadParameter: the options make no sense, or a setting is missing.
        """
        if self.file is not None:
            self.refuse_beside("request")
            return read_request(self.file, self._kind)
        fields = self._fields_of(self._kind)
        fields |= {name: kind(**self._fields_of(kind)) for name, kind in _nested(self._kind)}
        for name, finish in finishing.items():
            fields[name] = finish(fields.get(name))
        if "yunet" in fields:
            from smiledesk.cli.defaults import detector_choice

            fields["yunet"] = detector_choice(fields["yunet"]).yunet
        for field in setting_fields(self._kind).values():
            if field.name not in fields:
                hint = field.setting.metavar if field.setting.is_argument else field.option
                raise typer.BadParameter("it is missing", self._context, param_hint=hint)
        try:
            return self._kind(**fields)
        except (RequestError, TrainingError) as error:
            raise typer.BadParameter(str(error), self._context) from error

    def refuse_beside(self, name: str) -> None:
        """Refuse all settings beside an option that brings all of them.

        Raises:
            typer.BadParameter: others are given; the line names them.
        """
        given = {name for name in self._context.params if _was_given(self._context, name)}
        if others := given - _OF_THE_PROCESS - {name}:
            raise typer.BadParameter(
                f"it brings all settings: leave the others out. Received: {', '.join(sorted(others))}",
                self._context,
                param_hint=f"--{name}",
            )

    def _fields_of(self, record: type) -> dict[str, Any]:
        """The fields of a record that are given or have a default."""
        fields = {
            field.name: field.default if (value := self._values[field.name]) is None else _read(value, field)
            for field in setting_fields(record).values()
        }
        return {name: value for name, value in fields.items() if value is not dataclasses.MISSING}


def takes(kind: type[_Request]) -> Callable[[_Command], _Command]:
    """Decorate a command, whose first parameter is a `RequestOptions`, with the options of a request."""

    def with_options(command: _Command) -> _Command:
        first, *others = inspect.signature(command, eval_str=True).parameters.values()

        @functools.wraps(command)
        def run(context: typer.Context, **values: Any) -> None:
            own = {parameter.name: values[parameter.name] for parameter in others}
            command(**{first.name: RequestOptions(kind, values, context)}, **own)

        context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_ONLY, annotation=typer.Context)
        kept = [other.replace(kind=inspect.Parameter.KEYWORD_ONLY) for other in others]
        run.__signature__ = inspect.Signature([context, *_parameters(kind), _request_parameter(kind), *kept])  # type: ignore[attr-defined]
        run.__annotations__ = {}
        return run

    return with_options


def _parameters(record: Any) -> Iterator[inspect.Parameter]:
    """The command's parameters for the settings of a record, those of records in it included."""
    for name, hint in get_type_hints(record).items():
        if dataclasses.is_dataclass(hint):
            yield from _parameters(hint)
        elif (field := setting_fields(record).get(name)) is not None:
            yield _parameter(field)


def _nested(record: type) -> Iterator[tuple[str, Any]]:
    """The fields of a record that are records themselves."""
    return ((name, hint) for name, hint in get_type_hints(record).items() if dataclasses.is_dataclass(hint))


def _parameter(field: SettingField) -> inspect.Parameter:
    setting, kind, default = field.setting, _kind_on_command_line(field.kind), _shown_default(field)
    if setting.is_argument:
        info = typer.Argument(help=setting.help, metavar=setting.metavar, show_default=False)
    else:
        info = option(setting, field.option, show_default=default is not None)
    return _keyword(field.name, kind if isinstance(default, bool) else kind | None, info, default)


def _request_parameter(kind: type) -> inspect.Parameter:
    info = typer.Option(
        metavar="FILE",
        help=f"A JSON file with all settings, as {kind.__name__} in smiledesk.jobs names them.",
        show_default=False,
        rich_help_panel=FOR_PROGRAMS,
    )
    return _keyword("request", Path | None, info, None)


def _keyword(name: str, kind: Any, info: Any, default: Any) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=Annotated[kind, info], default=default)


def _kind_on_command_line(kind: Any) -> Any:
    """A type for Typer: paths are repeated, numbers and names are one text with commas, merges are repeated texts."""
    origin = get_origin(kind)
    if origin is tuple:
        return list[Path] if get_args(kind)[0] is Path else str
    return list[str] if origin is Mapping or origin is dict else kind


def _shown_default(field: SettingField) -> Any:
    if field.default is dataclasses.MISSING or field.default in (None, (), {}):
        return None
    return commas(field.default) if isinstance(field.default, tuple) else field.default


def _read(value: Any, field: SettingField) -> Any:
    """The field's value of that on the command line.

    Raises:
        typer.BadParameter: what should be numbers is none.
        DatasetError: a merge makes no sense.
    """
    if isinstance(value, list):
        if get_origin(field.kind) is tuple:
            return tuple(value)
        from smiledesk.dataset.folders import parse_classes

        return parse_classes(value)
    if get_origin(field.kind) is not tuple:
        return value
    if get_args(field.kind)[0] is str:
        return tuple(name.strip() for name in value.split(","))
    try:
        return sizes_in(value)
    except ArchitectureError as error:
        raise typer.BadParameter(str(error), param_hint=field.option) from error


def _was_given(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name != "DEFAULT"
