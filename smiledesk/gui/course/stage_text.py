"""The texts of the course's stages, by their keys; `finding_text` has those of the checks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from smiledesk.course.base import Choice
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.translation import translate
from smiledesk.gui.course.finding_text import value_text


@dataclass(frozen=True, slots=True)
class StageText:
    """The texts of one stage."""

    title: str
    paragraph: str
    """The idea."""
    task: str
    """The thing to do or to predict; empty for none."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """Templates of the predictions, by the keys of the choices."""


def stage_text(key: str) -> StageText:
    """The texts of a stage."""
    texts = {**_convolution(), **_relu(), **_pooling(), **_connected(), **_training(), "skipped": _skipped()}
    return texts[key]


def choice_text(stage: str, choice: Choice) -> str:
    """The text of a prediction of a stage."""
    if "class" in choice.values:
        return class_text(str(choice.values["class"]))
    return (
        stage_text(stage)
        .choices[choice.key]
        .format(**{name: value_text(name, value) for name, value in choice.values.items()})
    )


def _convolution() -> dict[str, StageText]:
    counts = translate("course", "{count} numbers")
    return {
        "numbers": StageText(
            translate("course", "A face made of numbers"),
            translate(
                "course",
                "The network does not see you as people do. It gets the small face square at the top left of the "
                "network. A gray pixel is one number, which says how bright it is; a coloured pixel is three.",
            ),
            translate("course", "How many numbers does the network get of your face?"),
            {"side": counts, "all": counts, "more": counts},
        ),
        "filter": StageText(
            translate("course", "A filter slides over your face"),
            translate(
                "course",
                "A filter is a small grid of weights. It multiplies each number below it by the weight on top of it "
                "and adds everything up: that is its answer. Then it moves on by one place. All answers of a filter "
                "together are a map.",
            ),
            translate(
                "course",
                "Open a map of a convolution: choose it in the top row of the network. Watch the filter slide.",
            ),
        ),
        "mouth": StageText(
            translate("course", "Which filter answers to your mouth?"),
            translate(
                "course",
                "Every filter looks for its own pattern, and its map is bright where it finds it. Filters further "
                "right put together what earlier ones found, so they see more of your face at once.",
            ),
            translate(
                "course",
                "Find a map that is at least twice as bright at your mouth as elsewhere, and open it. Try the columns "
                "at the right. Smile, and look again.",
            ),
        ),
        "edges": StageText(
            translate("course", "Without edges"),
            translate(
                "course",
                "Some filters of the first convolution answer to edges. An edge is a line between light and dark, as "
                "around your lips and eyebrows.",
            ),
            translate(
                "course",
                "The program mutes all filters that see edges, until you go on. What happens to the verdict on your "
                "face?",
            ),
            _outcomes(),
        ),
    }


def _relu() -> dict[str, StageText]:
    return {
        "negative": StageText(
            translate("course", "Below zero"),
            translate(
                "course",
                "Where a filter finds the opposite of its pattern, its answer is below zero: a negative number. "
                "After each convolution, ReLU looks at every number by itself.",
            ),
            translate("course", "What does ReLU do with a negative number?"),
            {
                "zero": translate("course", "It becomes zero"),
                "positive": translate("course", "It becomes positive"),
                "stay": translate("course", "It stays as it is"),
            },
        ),
        "zero": StageText(
            translate("course", "Find a stopped number"),
            translate(
                "course",
                "What is above zero passes ReLU unchanged; what is below zero is stopped. So only the filters "
                "that found their pattern speak.",
            ),
            translate(
                "course",
                "Open a ReLU map. Click a place in it, or use the arrow keys, until you find an answer that ReLU has "
                "stopped.",
            ),
        ),
        "share": StageText(
            translate("course", "How many keep quiet?"),
            translate(
                "course",
                "Later filters look for something special, such as the corner of a mouth. Nearly everywhere else on "
                "your face there is nothing of the kind.",
            ),
            translate(
                "course",
                "Look at the ReLU maps furthest to the right. How many of their numbers are zero on your face?",
            ),
            _shares(),
        ),
        "no_relu": StageText(
            translate("course", "Without ReLU"),
            translate(
                "course",
                "Without ReLU, many layers could do no more than a single one, because sums of sums are only sums. "
                "This network has learned with ReLU, so its filters count on it.",
            ),
            translate(
                "course",
                "The program switches every ReLU off, until you go on. What happens to the verdict on your face?",
            ),
            _outcomes(),
        ),
    }


def _pooling() -> dict[str, StageText]:
    return {
        "left": StageText(
            translate("course", "Maps become smaller"),
            translate("course", "Pooling divides each map into small windows, and writes one number for each window."),
            translate(
                "course",
                "Compare the maps before and after the first pooling layer. How many of the numbers are left?",
            ),
            {
                #: The numbers
                "all": translate("course", "All of them"),
                #: Of the numbers
                "half": translate("course", "Half"),
                "quarter": translate("course", "A quarter"),
                "ninth": translate("course", "A ninth"),
            },
        ),
        "window": StageText(
            translate("course", "One number for each window"),
            translate(
                "course",
                "Several numbers go into a window, and only one comes out. Where exactly a pattern was found is "
                "forgotten; that it was found stays.",
            ),
            translate("course", "Which number does the first pooling layer of this network write?"),
            {
                "sum": translate("course", "The sum of the numbers"),
                "mean": translate("course", "Their mean"),
                "largest": translate("course", "The largest one"),
            },
        ),
        "shift": StageText(
            translate("course", "Move a little"),
            translate(
                "course",
                "If you move your head a little, nearly all numbers change. But a smile stays a smile, so later layers "
                "should change less.",
            ),
            translate(
                "course",
                "The program moves your face by one pixel. Where do the numbers change more, compared with their size?",
            ),
            {
                "before": translate("course", "Before pooling"),
                "after": translate("course", "After pooling"),
                #: The numbers change equally before and after pooling
                "equal": translate("course", "Equally"),
            },
        ),
        "average": StageText(
            translate("course", "The mean instead of the largest"),
            translate(
                "course",
                "Max pooling keeps the strongest answer of each window. One could take the mean instead: then the weak "
                "answers beside it count as well.",
            ),
            translate(
                "course",
                "The program lets max pooling take the mean, until you go on. What happens to the verdict on your "
                "face?",
            ),
            _outcomes(),
        ),
    }


def _connected() -> dict[str, StageText]:
    counts = translate("course", "{count} numbers")
    return {
        "row": StageText(
            translate("course", "Everything in one row"),
            translate(
                "course",
                "The last maps are small. Each says where on your face something special was found. Now the cells of "
                "all maps are laid out in one row; this is called flatten.",
            ),
            translate("course", "How many numbers are in the row?"),
            {"maps": counts, "cells": counts, "all": counts},
        ),
        "scores": StageText(
            translate("course", "Which class has more votes?"),
            translate(
                "course",
                "Fully connected layers weigh everything that was found, for and against each class. The result is a "
                "score for each class; softmax turns the scores into probabilities.",
            ),
            translate("course", "Make a face and hold it. Which class gets the larger score? Choose, then check."),
        ),
        "halves": StageText(
            translate("course", "Where do the votes come from?"),
            translate(
                "course",
                "Every place on your face votes for or against a class, and the program can count these votes exactly.",
            ),
            translate("course", "Which half of your face gives more votes to the class that is ahead?"),
            {
                "upper": translate("course", "The upper half, with the eyes"),
                "lower": translate("course", "The lower half, with the mouth"),
            },
        ),
        "cover": StageText(
            translate("course", "Hide the mouth"),
            translate(
                "course",
                "If a verdict depends on one part of the face, it should change when that part cannot be seen.",
            ),
            translate(
                "course",
                "The program covers your mouth with gray. What happens to the verdict on your face? Then try it with "
                "your hand.",
            ),
            _outcomes(),
        ),
        "mute": StageText(
            translate("course", "Mute what matters most"),
            translate(
                "course",
                "In the layer before the scores, a few units or filters matter a lot for your face, and most of "
                "them matter little. Which ones they are differs from face to face.",
            ),
            translate(
                "course",
                "“Show me” opens the layer of the scores, and its longest bars name the units that matter. Then mute "
                "one of these in the layer before: mark it in the network and press Delete, or click it with the "
                "right button.",
            ),
        ),
    }


def _training() -> dict[str, StageText]:
    return {
        "guess": StageText(
            translate("course", "Random at first"),
            translate(
                "course",
                "Nobody wrote the weights down: the network found them by training. Before that, every weight is "
                "a random number. You now train a new network on a few faces; your own stays as it is.",
            ),
            translate(
                "course",
                "Predict what share of these faces random weights judge right. Then “Show me”, Start, Random init and "
                "Forward.",
            ),
            _shares(),
        ),
        "train": StageText(
            translate("course", "Learn from errors"),
            translate(
                "course",
                "The loss says how wrong the network is. The backward pass finds out for every weight in which "
                "direction the loss becomes smaller, and the update moves it a little that way.",
            ),
            translate(
                "course", "Do three training steps, each of Forward, Error, Backward and Update. Watch the loss."
            ),
        ),
        "repeat": StageText(
            translate("course", "Again and again"),
            translate(
                "course",
                "This is all there is to learning, repeated thousands of times. The learning rate says how far each "
                "update moves the weights.",
            ),
            translate(
                "course",
                "Predict what becomes of the first loss after 20 training steps. Then set 20 × and press Repeat.",
            ),
            {
                "halved": translate("course", "Half of it or less"),
                "smaller": translate("course", "A little smaller"),
                #: The loss
                "larger": translate("course", "Larger"),
            },
        ),
        "end": StageText(
            translate("course", "What it knows, and what it does not"),
            translate(
                "course",
                "A network knows what its training faces have in common, and nothing else. It sees the expression of a "
                "smile; it does not know whether you are happy. On faces unlike those that it learned from, it is "
                "wrong more often.",
            ),
            translate(
                "course",
                "That was the course. Go on in the menu Teach: collect faces of yourself, and of everybody who "
                "agrees, and let the network learn from them.",
            ),
        ),
    }


def _skipped() -> StageText:
    return StageText(
        translate("course", "Not in this network"),
        translate("course", "This network has no layer of this step, so there is nothing to look at. Go on."),
        "",
    )


def _shares() -> dict[str, str]:
    return {
        "few": translate("course", "Less than a third"),
        "half": translate("course", "A third to two thirds"),
        "most": translate("course", "More than two thirds"),
    }


def _outcomes() -> dict[str, str]:
    return {
        "same": translate("course", "It stays"),
        "less_sure": translate("course", "It gets less sure"),
        "overturned": translate("course", "It flips"),
    }
