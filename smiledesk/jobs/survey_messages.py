"""Messages of a survey of folders of images."""

from typing import Literal

import msgspec

from smiledesk.core.translatable import Translatable
from smiledesk.jobs.messages import Message


class Thumbnail(msgspec.Struct, frozen=True, kw_only=True):
    """A small picture."""

    name: str
    """Name of a file in the survey's folder."""

    file: str
    """Path of the image that it shows."""


class SurveyedFolder(msgspec.Struct, frozen=True, kw_only=True):
    """One folder of the data."""

    folder: str
    faces: Literal["crop", "whole"] | None
    """None while not known."""

    images: int
    """Images that training would open."""

    test: int
    """Images that training never opens."""

    skipped: dict[str, int]
    """Reason -> images, as far as known."""

    problem: Translatable | None
    """Why training cannot read the folder, in one line; None if it can."""

    observations: tuple[Translatable, ...] = ()
    """Notes for the user on how the images were found: sentences without capital and full stop."""


class SurveyedClass(msgspec.Struct, frozen=True, kw_only=True):
    """One class of all folders together."""

    name: str
    members: tuple[str, ...]
    """Class folders or labels that it is made of."""

    training: int
    validation: int
    hold_out: int
    """Usable images: those not known to be skipped."""

    test: int
    """Images that are never opened."""

    skipped: int
    """Images known to be skipped."""

    seen: int
    """Images to learn from that were opened and are usable."""

    thumbnails: tuple[Thumbnail, ...]

    @property
    def learned(self) -> int:
        """Images to learn from and to choose epoch and threshold by."""
        return self.training + self.validation


class SkippedImage(msgspec.Struct, frozen=True, kw_only=True):
    """An image that training would leave out."""

    file: str
    label: str
    reason: str
    detail: Translatable
    """See `dataset.samples.Skipped`."""

    thumbnail: str | None


class Surveyed(Message, frozen=True, kw_only=True):
    """The images that a training run would find, as far as known; complete in the last message of a survey."""

    folders: tuple[SurveyedFolder, ...]
    classes: tuple[SurveyedClass, ...]
    skipped: tuple[SkippedImage, ...]
    fewest: int
    """Images that a class needs at least."""

    done: int
    """Images opened so far, of `total`."""

    total: int
    finished: bool
    thumbnails: str | None
    """Folder of the thumbnails; None if none are made."""
