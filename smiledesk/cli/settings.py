"""``smiledesk settings``: what the window and the commands remember."""

import json
from typing import Annotated, Any

import typer

from smiledesk.cli.terminal import print_line

settings = typer.Typer(
    name="settings",
    help="Read and change what the window and the commands remember; docs/formats.md describes every key. "
    "An open window takes a change up at its next start.",
    no_args_is_help=True,
)

KeyArgument = Annotated[str, typer.Argument(metavar="KEY", help="A key from 'smiledesk settings get'.")]


@settings.command()
def get(
    key: Annotated[str | None, typer.Argument(metavar="[KEY]", help="Default: all keys.", show_default=False)] = None,
) -> None:
    """Print the value of a setting, or every key with its value."""
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.cli.setting_values import value_of, values_by_key

    current = saved_settings()
    if key is not None:
        print_line(_printed(value_of(current, key)))
        return
    for name, value in values_by_key(current).items():
        print_line(f"{name} = {_printed(value)}")


@settings.command("set")
def set_(
    key: KeyArgument,
    value: Annotated[
        str, typer.Argument(metavar="VALUE", help="A word or number; a list is separated by commas, or JSON.")
    ],
) -> None:
    """Change a setting, once its new value is checked."""
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.cli.setting_values import changed_field

    _save(key, changed_field(saved_settings(), key, value))


@settings.command()
def reset(key: KeyArgument) -> None:
    """Give a setting its default back."""
    from smiledesk.cli.defaults import saved_settings
    from smiledesk.cli.setting_values import default_field

    _save(key, default_field(saved_settings(), key))


@settings.command()
def path() -> None:
    """Print the path of the file, which need not exist."""
    from smiledesk.settings import settings_path

    print_line(settings_path())


def _save(key: str, field: dict[str, Any]) -> None:
    from smiledesk.cli.setting_values import value_of
    from smiledesk.settings import change_settings

    print_line(f"{key} = {_printed(value_of(change_settings(**field), key))}")


def _printed(value: Any) -> str:
    """Text as it is, everything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
