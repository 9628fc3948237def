"""What a training run is asked to do, as the user settled it."""

from dataclasses import dataclass
from pathlib import Path

from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.network.architecture import Architecture, commas

_CHILD_PROTOCOL = ("--progress", "json", "--commands")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPlan:
    """One run to be.

    title: what the model is to be called, if the name is free. start: folder of the bundle whose weights it starts
    from; None for random ones. learning_rate: None for what suits the start. augment: how far faces are changed, in
    times the usual. validation: share of each class to judge by. positive_class: the one whose probability is shown;
    None for the run's own choice.
    """

    images: TrainingImages
    title: str
    epochs: int
    patience: int
    architecture: Architecture
    start: Path | None
    learning_rate: float | None
    augment: float
    validation: float
    positive_class: str | None
    seed: int

    def arguments(self, output: Path) -> tuple[str, ...]:
        """For ``smiledesk``. output: the folder to make for the model, which is called like it."""
        options = [
            *("--output", str(output), "--keep-epochs"),
            *("--epochs", str(self.epochs), "--patience", str(self.patience), "--seed", str(self.seed)),
            *("--augment", f"{self.augment:g}", "--validation", f"{self.validation:g}"),
            *(("--from-scratch",) if self.start is None else ("--warm-start", str(self.start))),
        ]
        if self.learning_rate is not None:
            options += ["--lr", f"{self.learning_rate:g}"]
        if self.positive_class is not None:
            options += ["--positive-class", self.positive_class]
        return (
            "train",
            *image_arguments(self.images),
            *options,
            *network_arguments(self.architecture),
            *_CHILD_PROTOCOL,
        )


def resuming_arguments(run: Path) -> tuple[str, ...]:
    """For ``smiledesk``, to go on with an interrupted run."""
    return ("train", "--resume", str(run), *_CHILD_PROTOCOL)


def image_arguments(images: TrainingImages) -> tuple[str, ...]:
    """The folders, and how they are read."""
    merged = [word for spec in images.merge for word in ("--classes", spec)]
    return (*map(str, images.folders), *merged, "--faces", images.faces)


def network_arguments(architecture: Architecture) -> tuple[str, ...]:
    """What the network is made of."""
    return (
        *("--conv", commas(architecture.conv), "--kernel", str(architecture.kernel), "--pool", str(architecture.pool)),
        *("--dense", commas(architecture.dense), "--size", str(architecture.size), "--colour", architecture.colour),
    )
