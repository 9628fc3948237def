"""The colours that a network sees."""

from collections.abc import Mapping
from typing import Literal

Colour = Literal["gray", "bgr"]

CHANNELS: Mapping[Colour, int] = {"gray": 1, "bgr": 3}
"""Colour -> channels of the network's input."""
