"""Texts of the Collect page."""

from collections.abc import Sequence

from smiledesk.dataset.picture_quality import Fault
from smiledesk.dataset.requirements import MissingData
from smiledesk.dataset.sample_changes import SampleChange
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.gui.teach.collect.shown_frame import Absence
from smiledesk.gui.teach.collect.takes import Take


def fault_text(fault: Fault) -> str:
    """A fault in one word."""
    return {
        #: A picture
        "blurred": translate("collect_text", "blurred"),
        #: A picture
        "dark": translate("collect_text", "dark"),
        #: A picture, to the one before
        "near_identical": translate("collect_text", "near-identical"),
    }[fault]


def faults_text(faults: Sequence[Fault]) -> str:
    """Several faults, with commas between them."""
    return ", ".join(fault_text(fault) for fault in faults)


def absence_text(absence: Absence) -> tuple[str, str]:
    """The reason why there is no face to keep, and what to do about it."""
    return {
        "none": (
            translate("collect_text", "No face in view"),
            translate("collect_text", "Look into the camera, or choose another source."),
        ),
        "lost": (
            translate("collect_text", "The face is lost"),
            translate("collect_text", "Turn towards the camera, or come into the light."),
        ),
        "too_small": (
            translate("collect_text", "The face is too small"),
            translate("collect_text", "Come closer: the network cannot judge it either."),
        ),
    }[absence]


def images_text(number: int) -> str:
    """A number of images."""
    return translate_plural("collect_text", "%n images", number)


def takes_text(number: int) -> str:
    """A number of takes."""
    return translate_plural("collect_text", "%n takes", number)


def take_text(take: Take) -> str:
    """The result of a take so far; only samples on the disk count."""
    left_out = sum(take.left_out.values())
    text = translate("collect_text", "{0} kept, {1} left out") if left_out else translate("collect_text", "{0} kept")
    return text.format(take.kept, left_out)


def finished_text(take: Take) -> str:
    """The result of a finished take, and what to do if it kept nothing."""
    name = class_text(take.label)
    if take.handed_over > take.kept:
        return translate("collect_text", "{0}: {1}, {2} could not be written").format(
            name, take_text(take), take.handed_over - take.kept
        )
    if take.kept:
        return translate("collect_text", "{0}: {1}").format(name, take_text(take))
    if take.left_out:
        fault = fault_text(take.left_out.most_common(1)[0][0])
        return translate("collect_text", "Nothing kept of {0}: {1}. Clear its check box to keep such pictures.").format(
            name, fault
        )
    return translate("collect_text", "Nothing kept of {0}: no face in view").format(name)


def missing_data_text(missing_data: Sequence[MissingData]) -> str:
    """The data that is missing before training can start; empty if none is."""
    return " · ".join(_missing_text(missing) for missing in missing_data)


def change_text(change: SampleChange) -> str:
    """A change as a title, such as "Deletion of 3 images"."""
    name, number = class_text(change.name), len(change.moves)
    return {
        "add": translate_plural("collect_text", "%n images added to {0}", number).format(name),
        "delete": translate_plural("collect_text", "%n images deleted", number),
        "move": translate_plural("collect_text", "%n images moved to {0}", number).format(name),
        "add_class": translate("collect_text", "class {0} added").format(name),
        "remove_class": translate("collect_text", "class {0} removed").format(name),
        "rename_class": translate("collect_text", "{0} renamed to {1}").format(class_text(change.earlier), name),
    }[change.kind]


def _missing_text(missing: MissingData) -> str:
    name = class_text(missing.name)
    if missing.kind == "images":
        return translate_plural("collect_text", "{0} needs %n more", missing.number).format(name)
    if missing.kind == "take":
        return translate("collect_text", "{0} needs a second take: release and hold again").format(name)
    return translate_plural("collect_text", "%n more classes need images", missing.number)
