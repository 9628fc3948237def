"""The pages of the teach view, in the order of the work."""

from enum import IntEnum

from smiledesk.gui.common.actions import Action


class Tab(IntEnum):
    """A page of the teach view."""

    COLLECT = 0
    IMAGES = 1
    TRAIN = 2
    COMPARE = 3
    MODELS = 4


def tab_title(tab: Tab) -> str:
    """The title of a page: the text of the action that opens it."""
    return Action[tab.name].text
