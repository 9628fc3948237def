"""The outlets that a user chooses."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from smiledesk.recording.outlets.lsl_library import Reach
from smiledesk.recording.outlets.udp_address import THIS_MACHINE

OutletKind = Literal["osc", "osc_markers", "lsl"]
"""``osc``: sends readings and markers. ``osc_markers``: receives markers. ``lsl``: offers streams of both."""

OutletRequest = Mapping[OutletKind, str]
"""The outlets to open: each with its address, as for `parse_udp_address`, or its `Reach`."""


class OutletSettings(msgspec.Struct, frozen=True, kw_only=True):
    """The outlets that the window remembers, with the addresses of those that are off."""

    osc: bool = False
    osc_address: str = f"{THIS_MACHINE}:9000"
    osc_markers: bool = False
    osc_markers_address: str = f"{THIS_MACHINE}:9001"
    lsl: Reach | None = None

    @property
    def request(self) -> OutletRequest:
        """The outlets that are on."""
        return outlet_request(
            self.osc_address if self.osc else None, self.osc_markers_address if self.osc_markers else None, self.lsl
        )


def outlet_request(osc: str | None, osc_markers: str | None, lsl: Reach | None) -> OutletRequest:
    """The request for those outlets that are not None."""
    choices: dict[OutletKind, str | None] = {"osc": osc, "osc_markers": osc_markers, "lsl": lsl}
    return {kind: chosen for kind, chosen in choices.items() if chosen is not None}
