"""Texts about the images to learn from."""

from collections import Counter
from pathlib import Path

from smiledesk.dataset.requirements import Obstacle, imbalance
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.plain_text import capitalized
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.skip_reasons import skip_reason_text
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.jobs.survey_messages import SkippedImage, Surveyed, SurveyedClass, SurveyedFolder

_NOTABLE = 1.5
"""Ratio of the largest to the smallest class from which it is mentioned."""


def folder_text(folder: SurveyedFolder) -> str:
    """The content of a folder, and how its faces are taken."""
    faces = {
        "crop": translate("survey_text", "faces are cropped"),
        "whole": translate("survey_text", "faces already, taken whole"),
        None: translate("survey_text", "not read yet")
        if folder.images
        else translate("survey_text", "all of them are in a folder above"),
    }[folder.faces]
    images = translate_plural("survey_text", "{number} images", folder.images).format(number=grouped(folder.images))
    facts = [images, faces]
    if folder.skipped:
        facts.append(translate("survey_text", "{0} skipped").format(grouped(sum(folder.skipped.values()))))
    if folder.test:
        test = translate_plural("survey_text", "{number} test images, never opened", folder.test)
        facts.append(test.format(number=grouped(folder.test)))
    observations = (f"{capitalized(message_text(observation))}." for observation in folder.observations)
    return "\n".join([" · ".join(facts), *observations])


def class_numbers(one: SurveyedClass) -> str:
    """The images of a class that are not learned from."""
    facts = []
    if one.skipped:
        facts.append(translate("survey_text", "{0} skipped").format(grouped(one.skipped)))
    if one.hold_out:
        facts.append(translate("survey_text", "{0} held out").format(grouped(one.hold_out)))
    if one.test:
        facts.append(translate("survey_text", "{0} for tests").format(grouped(one.test)))
    return " · ".join(facts)


def reason_text(image: SkippedImage) -> str:
    """The reason why an image is skipped."""
    other = Path(image.detail)
    texts = {
        "missing file": translate("survey_text", "listed in the samples file, but not there"),
        "broken link": translate("survey_text", "a link to a file or folder that is not there"),
        "unreadable": translate("survey_text", "not a readable picture"),
        "failed": translate("survey_text", "cannot be read: {1}"),
        "no face": translate("survey_text", "no face found"),
        "duplicate": translate("survey_text", "the same picture as {0}"),
        "contradicting duplicate": translate("survey_text", "the same picture as {0}, which is of another class"),
    }
    return texts.get(image.reason, image.reason).format(f"{other.parent.name}/{other.name}", message_text(image.detail))


def reasons_summary(surveyed: Surveyed) -> str:
    """The number of skipped images for each reason."""
    numbers = Counter(image.reason for image in surveyed.skipped)
    return " · ".join(f"{skip_reason_text(reason)}: {grouped(number)}" for reason, number in numbers.items())


def imbalance_text(surveyed: Surveyed) -> str:
    """A note that one class has many more images than another one; empty if none has."""
    lopsided = imbalance(surveyed)
    if lopsided is None or lopsided[2] < _NOTABLE:
        return ""
    most, fewest, times = lopsided
    shown = f"{times:.0f}" if times >= 10 or abs(times - round(times)) < 0.05 else f"{times:.1f}"
    return translate(
        "survey_text", "{0} times as many “{1}” as “{2}”: training weights them so that all classes count equally."
    ).format(shown, class_text(most), class_text(fewest))


def obstacle_text(obstacle: Obstacle, fewest: int) -> str:
    """The reason why training cannot start, and what to do about it."""
    name = class_text(obstacle.name)
    if obstacle.kind == "folder":
        return translate("survey_text", "“{0}” cannot be used: remove it from the list or repair it.").format(
            Path(obstacle.name).name
        )
    if obstacle.kind == "one class" and not obstacle.name:
        return translate(
            "survey_text", "There is nothing to learn from yet: add a folder that holds a folder for each class."
        )
    if obstacle.kind == "one class":
        return translate(
            "survey_text", "There is only “{0}”: add images of a second class, or a folder that holds them."
        ).format(name)
    if obstacle.kind == "too few":
        text = translate_plural(
            "survey_text", "Only %n usable images of “{0}”: at least {1} are needed.", obstacle.number
        )
        return text.format(name, fewest)
    return translate(
        "survey_text", "The images of “{0}” show too few people to hold any back: add images of others."
    ).format(name)
