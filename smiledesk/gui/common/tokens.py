"""The named colours of the light and the dark scheme, and of both in high contrast."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from smiledesk.core import face_colours


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme by their use; every text on every ground has a contrast of 4.5 or more.

    In high contrast it is 7 or more (WCAG 2.2, 1.4.6), and that of borders is 3 or more (1.4.11).

    The sign of a number has other colours: `Theme.sign_colour`.
    """

    dark: bool
    """True for the dark scheme."""
    window: str
    """Ground of the window."""
    panel: str
    """Ground of cards."""
    raised: str
    """Ground of buttons and grooves."""
    line: str
    """Borders and axes."""
    text: str
    muted: str
    """Text of less weight."""
    accent: str
    """Chosen or right: a bluish green that colour-blind readers can distinguish from `against`."""
    on_accent: str
    """Text on the accent colour."""
    against: str
    """Wrong, or being recorded: an orange red."""
    on_against: str
    """Text on the orange red."""
    warning: str
    changed: str
    """Changed by the user, and not as it was learned."""
    on_changed: str
    """Text on the colour of what is changed."""


DARK = Tokens(
    dark=True,
    window="#121418",
    panel="#191c21",
    raised="#242830",
    line="#30353f",
    text="#e8ebf0",
    muted="#9aa3b2",
    accent="#45d0ae",
    on_accent="#06251d",
    against="#ff6a55",
    on_against="#2b0a05",
    warning="#f0b355",
    changed="#c4a7ff",
    on_changed="#1f1038",
)
LIGHT = Tokens(
    dark=False,
    window="#f3f4f7",
    panel="#ffffff",
    raised="#e9ecf1",
    line="#d5dae2",
    text="#1a1d23",
    muted="#586273",
    accent="#05765e",
    on_accent="#ffffff",
    against="#c4301c",
    on_against="#ffffff",
    warning="#9a5b00",
    changed="#6b3fc4",
    on_changed="#ffffff",
)
_DARK_HIGH = Tokens(
    dark=True,
    window="#000000",
    panel="#0a0b0d",
    raised="#14171b",
    line="#8b93a1",
    text="#ffffff",
    muted="#d3d9e3",
    accent="#45d0ae",
    on_accent="#000000",
    against="#ff9a8a",
    on_against="#000000",
    warning="#ffcf80",
    changed="#d6c2ff",
    on_changed="#000000",
)
_LIGHT_HIGH = Tokens(
    dark=False,
    window="#ffffff",
    panel="#ffffff",
    raised="#e9ecf1",
    line="#6a7280",
    text="#000000",
    muted="#333a45",
    accent="#004d3c",
    on_accent="#ffffff",
    against="#8a1608",
    on_against="#ffffff",
    warning="#6b3d00",
    changed="#47208f",
    on_changed="#ffffff",
)
SCHEMES: Mapping[tuple[bool, bool], Tokens] = {
    (True, False): DARK,
    (True, True): _DARK_HIGH,
    (False, False): LIGHT,
    (False, True): _LIGHT_HIGH,
}
"""The schemes, by whether they are dark and whether their contrast is high."""

HIGH_CONTRAST_SHARE = 0.3
"""Share of the usual text's colour in other colours of text that are in no scheme, where the contrast is high."""


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """A colour between two. share: of the other one, 0 to 1."""
    ends = zip((colour.red(), colour.green(), colour.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return QColor(*(round((1 - share) * one + share * another) for one, another in ends))


def face_colour(face_id: int, *, dark: bool) -> QColor:
    """The colour of a face. dark: for a dark ground, such as a picture."""
    return QColor(face_colours.face_colour(face_id, dark=dark))
