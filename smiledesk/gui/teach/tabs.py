"""The pages of the teach view, in the order of the work."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication


class Tab(IntEnum):
    """A page of the teach view."""

    COLLECT = 0
    IMAGES = 1
    TRAIN = 2
    COMPARE = 3
    MODELS = 4


def tab_title(tab: Tab) -> str:
    """The title of a page."""
    return {
        Tab.COLLECT: _tr("Collect"),
        Tab.IMAGES: _tr("Images"),
        Tab.TRAIN: _tr("Train"),
        Tab.COMPARE: _tr("Compare"),
        Tab.MODELS: _tr("Models"),
    }[tab]


def _tr(text: str) -> str:
    return QCoreApplication.translate("tabs", text)
