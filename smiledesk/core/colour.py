"""The colours that a network sees."""

from collections.abc import Mapping
from typing import Literal

Colour = Literal["gray", "bgr"]

CHANNELS: Mapping[Colour, int] = {"gray": 1, "bgr": 3}
"""Colour -> number of channels of the network's input."""

CHANNEL_NAMES = ("blue", "green", "red")
"""The channels of a picture in colour, in their order."""
