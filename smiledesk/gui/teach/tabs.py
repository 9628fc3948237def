"""What there is to do about a model, in the order in which it is done."""

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
    """What a page is called."""
    return {
        Tab.COLLECT: _tr("Collect"),
        Tab.IMAGES: _tr("Images"),
        Tab.TRAIN: _tr("Train"),
        Tab.COMPARE: _tr("Compare"),
        Tab.MODELS: _tr("Models"),
    }[tab]


def _tr(text: str) -> str:
    return QCoreApplication.translate("tabs", text)
