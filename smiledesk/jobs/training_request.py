"""The settings of a training run: kept in its folder, read by its process, set by options or in the window."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from smiledesk.core.errors import UserError
from smiledesk.core.setting import Setting, faults_of
from smiledesk.jobs.settings import (
    IMAGES_PANEL,
    LARGEST_SEED,
    Faces,
    Merge,
    SamplesFile,
    YuNetFile,
)
from smiledesk.network.architecture import Architecture
from smiledesk.network.runs import run_of, skipped_of

STRONGEST_AUGMENTATION = 2.0
"""Multiple of the usual strength; a stronger one leaves no face."""

_LEARNING_PANEL = "The learning"

Heads = Literal["auto", "one", "folder"]
"""Outputs of a network while it learns: one for all folders, or one for each."""

KeptEpoch = Literal["best", "last"]
"""Epoch whose weights the model gets: the one with the least validation loss, or the last."""


class TrainingError(UserError):
    """A training run cannot be done as requested; the line says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRequest:
    """One run, from folders of images to a bundle."""

    folders: Annotated[
        tuple[Path, ...],
        Setting(
            help="Folders that hold a folder of images for each class. One named twice is shown twice an epoch.",
            metavar="FOLDER...",
            is_argument=True,
        ),
    ]
    output: Annotated[Path, Setting(help="The folder to make for the model. Default: a new model of your own.")]
    title: Annotated[str | None, Setting(help="The model's name. Default: its folder's.")] = None
    samples_file: SamplesFile = None
    merge: Merge = field(default_factory=dict)
    positive_class: Annotated[
        str | None,
        Setting(
            help="Of two classes, the one whose probability is shown. Default: the bundled model's, else the last.",
            panel=IMAGES_PANEL,
        ),
    ] = None
    threshold: Annotated[
        float | None,
        Setting(
            help="Probability from which the verdict is the positive class. Default: what suits the validation images.",
            panel=IMAGES_PANEL,
            least=0,
            most=1,
            excludes_limits=True,
        ),
    ] = None
    faces: Faces = "auto"
    group_by: Annotated[
        str | None,
        Setting(
            help="A regular expression; files whose names match it alike stay on one side of every split.",
            metavar="PATTERN",
            panel=IMAGES_PANEL,
        ),
    ] = None
    validation: Annotated[
        float,
        Setting(
            help="Share of each class that is held back to choose epoch and threshold by; none if a few images are "
            "added to a trained model.",
            panel=IMAGES_PANEL,
            least=0.01,
            most=0.5,
        ),
    ] = 0.1
    hold_out: Annotated[
        float,
        Setting(
            help="Share of each class kept out to measure the finished model, in folders without a test split.",
            panel=IMAGES_PANEL,
            least=0,
            most=0.5,
        ),
    ] = 0.0
    split_seed: Annotated[
        int | None,
        Setting(help="Seed of the choice of validation and hold-out images. Default: --seed.", panel=IMAGES_PANEL),
    ] = None
    yunet: YuNetFile = None
    architecture: Architecture = field(default_factory=Architecture)
    warm_start: Annotated[
        Path | None,
        Setting(
            help="The model whose weights to start from. Default: the bundled one, if classes and layers agree.",
            metavar="NAME|FOLDER",
            panel=_LEARNING_PANEL,
        ),
    ] = None
    """Folder of a bundle."""

    from_scratch: Annotated[bool, Setting(help="Start from random weights.", panel=_LEARNING_PANEL)] = False
    start_share: Annotated[
        float | None,
        Setting(
            help="Share of the starting weights in the model: its weights are the mean of these and the learned ones, "
            "which forgets less. Default: 0, or 0.5 if a few images are added to a trained model.",
            panel=_LEARNING_PANEL,
            least=0,
            most=0.9,
        ),
    ] = None
    epochs: Annotated[int, Setting(help="Passes over all images, at most.", panel=_LEARNING_PANEL, least=1)] = 30
    batch: Annotated[int, Setting(help="Images in each update.", panel=_LEARNING_PANEL, least=1)] = 64
    learning_rate: Annotated[
        float | None,
        Setting(
            help="How far an update changes the weights at the start. Default: 0.001, or 0.0003 from learned weights.",
            option="--lr",
            panel=_LEARNING_PANEL,
            least=0,
            excludes_limits=True,
        ),
    ] = None
    label_smoothing: Annotated[
        float,
        Setting(help="Share of each target spread over all classes.", panel=_LEARNING_PANEL, least=0, most=0.5),
    ] = 0.03
    dropout: Annotated[
        float,
        Setting(
            help="Share of each hidden dense layer's inputs left out at random while learning.",
            panel=_LEARNING_PANEL,
            least=0,
            most=0.5,
        ),
    ] = 0.3
    augment: Annotated[
        float,
        Setting(
            help="How far the faces are moved, turned and lit differently, as a multiple of the usual; 0: not at all.",
            metavar="STRENGTH",
            panel=_LEARNING_PANEL,
            least=0,
            most=STRONGEST_AUGMENTATION,
        ),
    ] = 1.0
    teachers: Annotated[
        tuple[Path, ...],
        Setting(
            help="A trained model to learn from beside the labels, with the same classes, input size and colours; may "
            "be repeated.",
            option="--teacher",
            metavar="NAME|FOLDER",
            panel=_LEARNING_PANEL,
        ),
    ] = ()
    """Folders of bundles."""

    heads: Annotated[
        Heads,
        Setting(
            help="one: all folders teach one output; folder: each teaches an output of its own, and the model keeps "
            "the first folder's; auto: folder if several folders are labelled differently.",
            panel=_LEARNING_PANEL,
        ),
    ] = "auto"
    keep: Annotated[
        KeptEpoch,
        Setting(
            help="The epoch whose weights are kept. best: the one with the least validation loss; last: the last, if "
            "there are too few validation images to tell epochs apart; the run never ends early then.",
            panel=_LEARNING_PANEL,
        ),
    ] = "best"
    patience: Annotated[
        int,
        Setting(
            help="Epochs without improvement after which the run ends; with few images, it never ends early.",
            panel=_LEARNING_PANEL,
            least=1,
        ),
    ] = 10
    seed: Annotated[
        int,
        Setting(
            help="The same seed, images and machine give the same model.",
            panel=_LEARNING_PANEL,
            least=0,
            most=LARGEST_SEED,
        ),
    ] = 0
    keep_epochs: Annotated[
        bool,
        Setting(
            help="Keep the network of every epoch in OUTPUT-run/epochs/NNN.tflite; 0 is the start.",
            panel=_LEARNING_PANEL,
        ),
    ] = False

    def __post_init__(self) -> None:
        """Refuse numbers beyond their limits, and a name that no card may hold.

        Raises:
            TrainingError: the line names the option.
        """
        for fault in faults_of(self):
            raise TrainingError(fault)
        self._refuse_name()
        if self.warm_start and self.from_scratch:
            raise TrainingError("--warm-start and --from-scratch exclude each other: give one of them")
        if self.start_share and self.from_scratch:
            raise TrainingError("--start-share and --from-scratch exclude each other: give one of them")

    def _refuse_name(self) -> None:
        from smiledesk.network.card import name_fault

        # The network of an epoch is called by its run and number.
        if fault := name_fault(self.name) or name_fault(f"{self.name}, epoch {self.epochs}"):
            raise TrainingError(
                "a model cannot be called so: {fault}; give another --title. Received: {name}",
                fault=fault,
                name=self.name,
            )

    @property
    def name(self) -> str:
        """Name of the model."""
        return self.title or self.output.name

    @property
    def run(self) -> Path:
        """The run's folder, beside the bundle."""
        return run_of(self.output)

    @property
    def division_seed(self) -> int:
        """Seed of the division into training, validation and hold-out images."""
        return self.seed if self.split_seed is None else self.split_seed

    @property
    def report(self) -> Path:
        """The list of skipped images, beside the bundle."""
        return skipped_of(self.output)
