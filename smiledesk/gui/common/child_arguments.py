"""What the training child is started with."""

from collections.abc import Sequence
from pathlib import Path

from smiledesk.core.layer_kinds import CONVOLUTION, DENSE, MAX_POOLING
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.card import Card, LayerCard
from smiledesk.settings import NO_YUNET

_CHILD_PROTOCOL = ("--progress", "json", "--commands")


def step_arguments(
    folders: Sequence[Path], run: Path, card: Card | None, seed: int, images: int, detector: DetectorChoice
) -> tuple[str, ...]:
    """For ``smiledesk step``: a network like that of a card, one step at a time.

    folders: of class folders. run: a new folder. card: None for the default network. images: of each class, at most.
    """
    return (
        *("step", *map(str, folders), "--run", str(run), "--seed", str(seed), "--images", str(images)),
        *network_options(card),
        *detector_options(detector),
        *_CHILD_PROTOCOL,
    )


def train_arguments(
    folders: Sequence[Path], output: Path, card: Card | None, seed: int, epochs: int, detector: DetectorChoice
) -> tuple[str, ...]:
    """For ``smiledesk train``: from random weights to the last epoch, and every epoch's network kept."""
    return (
        *("train", *map(str, folders), "--output", str(output), "--from-scratch", "--keep-epochs"),
        *("--epochs", str(epochs), "--patience", str(epochs), "--batch", "32", "--lr", "0.002", "--seed", str(seed)),
        *network_options(card),
        *detector_options(detector),
        *_CHILD_PROTOCOL,
    )


def network_options(card: Card | None) -> tuple[str, ...]:
    """The options of ``train`` and ``step`` that build a network with the layers of a card's."""
    if card is None:
        return ()
    convolutions = _of_kind(card, CONVOLUTION.name)
    hidden = _of_kind(card, DENSE.name)[:-1]
    options = [
        *("--conv", _sizes(convolutions), "--dense", _sizes(hidden)),
        *("--size", str(card.input_size), "--colour", card.colour),
    ]
    if convolutions:
        options += ["--kernel", str(convolutions[0].config["kernel_size"][0])]
    if pooling := _of_kind(card, MAX_POOLING.name):
        options += ["--pool", str(pooling[0].config["pool_size"][0])]
    return tuple(options)


def detector_options(detector: DetectorChoice) -> tuple[str, ...]:
    """The options of every command that looks for faces: those of the window, whatever the settings say meanwhile."""
    return ("--yunet", str(detector.yunet or NO_YUNET))


def _of_kind(card: Card, kind: str) -> list[LayerCard]:
    return [layer for layer in card.layers if layer.kind == kind]


def _sizes(layers: Sequence[LayerCard]) -> str:
    return ",".join(str(layer.output_shape[-1]) for layer in layers) or "none"
