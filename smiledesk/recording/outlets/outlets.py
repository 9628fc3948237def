"""The outlets of one user: opened together, each independent of the others."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from smiledesk.core.errors import UserError, error_line
from smiledesk.recording.listener import AnalysisReceiver
from smiledesk.recording.markers import Marker, Markers
from smiledesk.recording.outlets.lsl_library import reach_named
from smiledesk.recording.outlets.outlet_settings import OutletKind, OutletRequest
from smiledesk.recording.outlets.udp_address import THIS_MACHINE, parse_udp_address

if TYPE_CHECKING:
    from smiledesk.recording.outlets.osc import OscMarkerServer


class Outlet(AnalysisReceiver, Protocol):
    """Passes readings and markers on to other programs."""

    @property
    def fault(self) -> str:
        """The fault that the user must know of, in one line; empty for none."""

    def receive_marker(self, marker: Marker) -> None:
        """Pass a marker on, or that it is undone; may be called from any thread."""


class Outlets:
    """The open outlets. One that cannot be opened, fails or is changed leaves the others as they are."""

    def __init__(self, markers: Markers) -> None:
        """markers: passed on, and set by other programs."""
        self._markers = markers
        self._request: OutletRequest = {}
        self._refusals: Mapping[OutletKind, str] = {}
        self._marker_server: OscMarkerServer | None = None
        self._receivers: Mapping[OutletKind, Outlet] = {}

    @property
    def receivers(self) -> Mapping[OutletKind, Outlet]:
        """The outlets that get readings. The caller that offers them analyses also finishes them."""
        return self._receivers

    @property
    def faults(self) -> Mapping[OutletKind, str]:
        """The outlets that have a fault now, each with its line."""
        current = {kind: receiver.fault for kind, receiver in self._receivers.items() if receiver.fault}
        return {**self._refusals, **current}

    def change(self, request: OutletRequest) -> None:
        """Open and close outlets until those are open that are requested, unless they cannot be.

        May wait for a name server, never for a receiver. Not to be called from two threads at once.
        """
        kinds: tuple[OutletKind, ...] = ("osc", "osc_markers", "lsl")
        for kind in kinds:
            chosen = request.get(kind)
            if chosen != self._request.get(kind):
                self._close(kind)
                if chosen is not None:
                    self._open(kind, chosen)
        self._request = dict(request)

    def close(self) -> None:
        """Close all of them."""
        self.change({})

    def _open(self, kind: OutletKind, chosen: str) -> None:
        # They load networking libraries, which would delay the start of the window.
        from smiledesk.recording.outlets.lsl import LslStreams
        from smiledesk.recording.outlets.osc import OscMarkerServer, OscSender

        try:
            if kind == "osc_markers":
                self._marker_server = OscMarkerServer(parse_udp_address(chosen, THIS_MACHINE), self._markers)
                return
            receiver = OscSender(parse_udp_address(chosen)) if kind == "osc" else LslStreams(reach_named(chosen))
        except (UserError, OSError) as error:
            self._refusals = {**self._refusals, kind: error_line(error)}
            return
        # Other threads may be reading the mapping, so it is exchanged, never changed.
        self._receivers = {**self._receivers, kind: receiver}
        self._markers.add_receiver(receiver.receive_marker)

    def _close(self, kind: OutletKind) -> None:
        self._refusals = {other: line for other, line in self._refusals.items() if other != kind}
        if kind == "osc_markers" and self._marker_server is not None:
            self._marker_server.close()
            self._marker_server = None
        if kind in self._receivers:
            self._markers.remove_receiver(self._receivers[kind].receive_marker)
            self._receivers = {other: one for other, one in self._receivers.items() if other != kind}
