"""The smile shutter on the command line: who has to smile, for how long, and where the pictures go."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from smiledesk.cli.options import option
from smiledesk.cli.terminal import print_note
from smiledesk.core.setting import setting_fields
from smiledesk.recording.shutter import ShutterRequest, ShutterRule, ShutterRuleError

if TYPE_CHECKING:
    from smiledesk.network.card import Card
    from smiledesk.recording.shutter_receiver import ShutterReceiver

PANEL = "The smile shutter"
"""Heading over its options in a command's help."""

_FIELDS = setting_fields(ShutterRule)
_EVERYONE, _ONE = "everyone", "one"

ShutterOption = Annotated[
    str | None,
    typer.Option(
        _FIELDS["least_smiling"].option,
        metavar="one|everyone|N",
        help="Take pictures when one face, everyone in view, or at least N faces smile.",
        show_default=False,
        rich_help_panel=PANEL,
    ),
]
PicturesOption = Annotated[
    Path | None,
    typer.Option(
        "--pictures",
        metavar="FOLDER",
        help="The folder of the pictures; made if it is missing.",
        show_default=False,
        rich_help_panel=PANEL,
    ),
]
HoldOption = Annotated[float, option(_FIELDS["hold_seconds"].setting, panel=PANEL)]
CountdownOption = Annotated[float, option(_FIELDS["countdown_seconds"].setting, panel=PANEL)]
CoolDownOption = Annotated[float, option(_FIELDS["cool_down_seconds"].setting, panel=PANEL)]


def changed_rule(
    rule: ShutterRule,
    smiling: str | None,
    hold: float | None,
    countdown: float | None,
    cool_down: float | None,
    option_name: str = "--rule",
) -> ShutterRule:
    """A rule with those values that are given.

    Args:
        rule: the values of all others.
        smiling: one, everyone or a number.
        hold: seconds, as the next two.
        countdown: before a picture.
        cool_down: after it.
        option_name: of ``smiling``, for its errors.

    Raises:
        typer.BadParameter: a value makes no sense.
    """
    seconds = {"hold_seconds": hold, "countdown_seconds": countdown, "cool_down_seconds": cool_down}
    given: dict[str, Any] = {name: value for name, value in seconds.items() if value is not None}
    if smiling is not None:
        given["least_smiling"] = _least_smiling(smiling, option_name)
    try:
        return replace(rule, **given)
    except ShutterRuleError as error:
        raise typer.BadParameter(str(error)) from error


def shutter_request(
    shutter: str | None, pictures: Path | None, hold: float, countdown: float, cool_down: float
) -> ShutterRequest | None:
    """The requested shutter, which names each picture on stderr; None if none is requested.

    Raises:
        typer.BadParameter: the options make no sense.
    """
    if shutter is None and pictures is None:
        return None
    if shutter is None:
        raise typer.BadParameter("it is the folder of the smile shutter: add --shutter", param_hint="--pictures")
    if pictures is None:
        raise typer.BadParameter("its pictures need a folder: add --pictures FOLDER", param_hint="--shutter")
    rule = changed_rule(ShutterRule(), shutter, hold, countdown, cool_down, "--shutter")
    return ShutterRequest(rule, pictures, _name_picture)


@contextmanager
def shutter_receiver(request: ShutterRequest, card: "Card") -> "Iterator[ShutterReceiver]":
    """Yield the requested shutter; at the end a picture that is being taken is finished.

    Raises:
        ShutterError: the model knows no smile.
    """
    from smiledesk.recording.shutter_receiver import ShutterReceiver, smile_class

    receiver = ShutterReceiver(request.rule, smile_class(card), request.folder, request.picture_taken)
    try:
        yield receiver
    finally:
        receiver.finish()


def _name_picture(path: Path) -> None:
    print_note(f"picture taken: {path}")


def _least_smiling(text: str, option_name: str) -> int | None:
    """The rule's number of faces, of the option's value."""
    if text == _EVERYONE:
        return None
    if text == _ONE:
        return 1
    number = int(text) if text.isdecimal() else 0
    if not _FIELDS["least_smiling"].setting.allows(number):
        most = _FIELDS["least_smiling"].setting.most
        raise typer.BadParameter(
            f"it is one, everyone or a number up to {most:.0f}. Received: {text}", param_hint=option_name
        )
    return number
