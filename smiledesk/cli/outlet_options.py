"""The options that send readings and markers to other programs, and the outlets that they open."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from smiledesk.cli.terminal import print_note
from smiledesk.core.errors import UserError
from smiledesk.recording.outlets.lsl_library import Reach
from smiledesk.recording.outlets.outlet_settings import OutletRequest
from smiledesk.recording.outlets.udp_address import THIS_MACHINE, parse_udp_address

if TYPE_CHECKING:
    from smiledesk.recording.markers import Markers
    from smiledesk.recording.outlets.outlets import Outlet


def _program_address(text: str | None) -> str | None:
    return text if text is None else _checked(text, None)


def _own_address(text: str | None) -> str | None:
    return text if text is None else _checked(text, THIS_MACHINE)


def _checked(text: str, default_host: str | None) -> str:
    try:
        return str(parse_udp_address(text, default_host))
    except UserError as error:
        raise typer.BadParameter(str(error)) from error


OscOption = Annotated[
    str | None,
    typer.Option(
        metavar="HOST:PORT", callback=_program_address, help="Send readings and markers by OSC to this program."
    ),
]

OscMarkersOption = Annotated[
    str | None,
    typer.Option(
        metavar="[HOST:]PORT",
        callback=_own_address,
        help="Set a marker for each OSC message '/marker NAME' to this port, and take the last one back for "
        f"'/marker/undo'. Default host: {THIS_MACHINE}, which no other machine reaches.",
    ),
]

LslOption = Annotated[
    Reach | None,
    typer.Option(
        help="Offer readings and markers as streams of the Lab Streaming Layer, to programs of this machine or of the "
        "whole network. Needs the extra 'lsl'."
    ),
]


@contextmanager
def open_outlets(request: OutletRequest, markers: "Markers") -> "Iterator[list[Outlet]]":
    """Yield the outlets that could be opened, to be offered analyses.

    A fault of one is a line on stderr; the others go on, and at the end the exit code is 1.
    """
    from smiledesk.recording.outlets.outlets import Outlets

    outlets = Outlets(markers)
    outlets.change(request)
    reported = set(outlets.faults.values())
    receivers = list(outlets.receivers.values())
    for fault in reported:
        print_note(fault)
    try:
        yield receivers
    finally:
        later = set(outlets.faults.values()) - reported
        outlets.close()
        for receiver in receivers:
            receiver.finish()
        for fault in later:
            print_note(fault)
    if reported | later:
        raise typer.Exit(1)
