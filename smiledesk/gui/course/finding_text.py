"""The sentences about what a check of the course found, by the keys of stage and finding."""

from smiledesk.course.base import Finding
from smiledesk.gui.common.numbers import filled, grouped
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.translation import translate


def finding_text(stage: str, finding: Finding) -> str:
    """The sentence about a finding, with its numbers."""
    texts = {**_common(), **_convolution(), **_relu(), **_pooling(), **_connected(), **_training()}
    # A sentence for one finding of one stage, for one finding of several stages, or for all other findings of a stage.
    keys = (f"{stage}.{finding.key}", finding.key, stage)
    template = next(texts[key] for key in keys if key in texts)
    return filled(template, **{name: value_text(name, value) for name, value in finding.values.items()})


def value_text(name: str, value: str | float) -> str | float:
    """A value of a finding or choice as its sentence shows it; a number with decimals is left to the sentence."""
    if name in ("class", "other"):
        return class_text(str(value))
    return grouped(value) if isinstance(value, int) else value


def _common() -> dict[str, str]:
    return {
        "no_face": translate("course", "There is no face to measure. Look into the camera, or show the demo."),
        "no_lens": translate("course", "No lens is open. Choose a map in the network first."),
        "nothing": translate("course", "This network has nothing to change here. Go on."),
        "same": translate("course", "The verdict stays: p({class}) was {before:.2f} and is {after:.2f}."),
        "less_sure": translate("course", "It gets less sure: p({class}) was {before:.2f} and is {after:.2f}."),
        "overturned": translate("course", "It flips: p({class}) was {before:.2f} and is {after:.2f}."),
        "too_few": translate("course", "Training steps so far: {count}. Do at least {needed}."),
        "diverged": translate(
            "course",
            "The training went astray: training step {next} was far too large. Lower the learning rate, and begin "
            "again with Random init.",
        ),
    }


def _convolution() -> dict[str, str]:
    return {
        "numbers": translate("course", "{side} rows × {side} columns × {channels} for each pixel = {count} numbers."),
        "filter.other_layer": translate(
            "course", "The lens explains {layer}, which is not a convolution. Choose a map in the top row."
        ),
        "filter.right": translate(
            "course",
            "This is filter {filter} of {layer}. It has {rows} × {columns} × {maps} weights, and its answer here is "
            "{answer:.2f}.",
        ),
        "mouth.no_maps": translate("course", "{layer} has no maps. Choose a layer further up in the network."),
        "mouth.none_here": translate(
            "course",
            "On this face, no map of {layer} is twice as bright at the mouth as elsewhere. Smile, or try another "
            "layer.",
        ),
        "mouth.elsewhere": translate(
            "course",
            "Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. It looks for "
            "something else.",
        ),
        "mouth.weak": translate(
            "course",
            "Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere. Others of this "
            "layer show the mouth more clearly.",
        ),
        "mouth.right": translate(
            "course",
            "Map {map} of {layer} is {inside:.0%} bright at your mouth and {outside:.0%} elsewhere: at least twice as "
            "bright.",
        ),
    }


def _relu() -> dict[str, str]:
    return {
        "negative": translate(
            "course", "In {layer}, {negative} of the {count} numbers of your face were negative. All became 0."
        ),
        "zero.other_layer": translate(
            "course", "The lens explains {layer}, which is not a ReLU. Choose a map in the second row."
        ),
        "zero.open_gate": translate(
            "course", "Here the answer of the filter was {before:.2f}, and ReLU let it pass. Look for a dark place."
        ),
        "zero.right": translate("course", "Here the answer of the filter was {before:.2f}, and ReLU made it 0."),
        "share": translate("course", "In {layer}, {share:.0%} of the {count} numbers are zero on your face."),
    }


def _pooling() -> dict[str, str]:
    return {
        "left": translate("course", "{layer} leaves {after} of {before} numbers."),
        "window": translate("course", "One window of map {map} has {numbers}. Pooling writes {written:.2f}."),
        "shift": translate(
            "course", "Before pooling, the numbers change by {before:.0%} of their size, after it by {after:.0%}."
        ),
    }


def _connected() -> dict[str, str]:
    return {
        "row": translate("course", "{rows} × {columns} cells × {maps} maps = {count} numbers."),
        "scores": translate("course", "The score of {class} is {score:.1f}, that of {other} {other_score:.1f}."),
        "halves": translate(
            "course", "For {class}, the upper half gives {upper:.1f} votes and the lower half {lower:.1f}."
        ),
        "mute.nothing_muted": translate("course", "Nothing in {layer} is muted yet."),
        "mute.weak": translate(
            "course",
            "Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}, muting another one by "
            "{largest:.2f}.",
        ),
        "mute.right": translate(
            "course",
            "Muting number {unit} of {layer} changes the score of {class} by {effect:.2f}. The most that any changes "
            "it is {largest:.2f}.",
        ),
    }


def _training() -> dict[str, str]:
    return {
        "guess.no_forward": translate(
            "course", "The network has judged no face yet. Press Start, Random init and Forward first."
        ),
        "guess.learned_already": translate(
            "course", "The network has learned already. Press Random init and Forward again."
        ),
        "guess": translate("course", "With random weights, it judges {share:.0%} of the faces right."),
        "train.right": translate(
            "course", "Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it became smaller."
        ),
        "train.grew": translate(
            "course",
            "Training steps: {count}. The loss was {first:.3f} and is {last:.3f}: it grew. Lower the learning rate, "
            "and begin again with Random init.",
        ),
        "repeat": translate("course", "Training steps: {count}. The loss was {first:.3f} and is {last:.3f}."),
    }
