"""Everything a training run is asked to do."""

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from smiledesk.core.errors import UserError
from smiledesk.network.architecture import Architecture
from smiledesk.network.card import name_fault
from smiledesk.network.runs import run_of, skipped_of

STRONGEST_AUGMENTATION = 2.0
"""In times the usual; more leaves no face."""


class TrainingError(UserError):
    """A training run cannot be done as asked; the line says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRequest:
    """One run, from folders of images to a bundle.

    folders: of class folders; one named twice is shown twice an epoch. output: the bundle to make. samples_file,
    merge, group_by: see `dataset.folders.find_samples`. faces: ``auto`` decides for each folder. validation: share of
    each class to choose epoch and threshold by. hold_out: share of each class to measure the finished model with, in
    folders without a test split of their own. warm_start: bundle whose weights to start from; None: the bundled one
    if it has the same classes and layers, unless from_scratch. learning_rate: None: what suits random or learned
    weights. patience: epochs without gain until the run ends. label_smoothing: share of the target spread over all
    classes. dropout: share of each hidden dense layer's inputs that is left out while learning. augment: how far faces
    are changed, in times the usual; 0 shows them as they are. teachers: bundles of the same classes, size and colour
    whose probabilities the network learns beside the labels. seed: of weights and batches. split_seed: of the division
    of the images; None: the same. threshold: of the positive class; None: chosen by the validation images.
    positive_class: of two classes, the one whose probability is shown; None: the bundled model's if it is among them,
    else the last one. keep_epochs: keep the network of every epoch in `run`.
    """

    folders: tuple[Path, ...]
    output: Path
    architecture: Architecture = field(default_factory=Architecture)
    samples_file: Path | None = None
    merge: dict[str, str] = field(default_factory=dict)
    group_by: str | None = None
    faces: Literal["auto", "crop", "whole"] = "auto"
    yunet: Path | None = None
    validation: float = 0.1
    hold_out: float = 0.0
    epochs: int = 30
    batch: int = 64
    learning_rate: float | None = None
    label_smoothing: float = 0.03
    dropout: float = 0.3
    augment: float = 1.0
    teachers: tuple[Path, ...] = ()
    patience: int = 10
    seed: int = 0
    split_seed: int | None = None
    warm_start: Path | None = None
    from_scratch: bool = False
    threshold: float | None = None
    positive_class: str | None = None
    title: str | None = None
    keep_epochs: bool = False

    def __post_init__(self) -> None:
        """Refuse numbers that make no sense, and a name that no card may hold.

        Raises:
            TrainingError: the line names the option.
        """
        for name in ("epochs", "batch", "patience", "learning_rate"):
            number = getattr(self, name)
            if number is not None and not 0 < number < math.inf:
                option = "lr" if name == "learning_rate" else name
                raise TrainingError(f"--{option} must be positive and finite. Received: {number}")
        for name, least in (("validation", 0.01), ("hold_out", 0.0), ("label_smoothing", 0.0), ("dropout", 0.0)):
            if not least <= getattr(self, name) <= 0.5:
                raise TrainingError(
                    f"--{name.replace('_', '-')} must be between {least} and 0.5. Received: {getattr(self, name)}"
                )
        if not 0 <= self.augment <= STRONGEST_AUGMENTATION:
            raise TrainingError(f"--augment must be between 0 and {STRONGEST_AUGMENTATION:g}. Received: {self.augment}")
        if self.threshold is not None and not 0 < self.threshold < 1:
            raise TrainingError(f"--threshold must be between 0 and 1. Received: {self.threshold}")
        self._refuse_name()
        if self.warm_start and self.from_scratch:
            raise TrainingError("--warm-start and --from-scratch exclude each other: give one of them")

    def _refuse_name(self) -> None:
        # The network of an epoch is called by its run and number.
        if fault := name_fault(self.name) or name_fault(f"{self.name}, epoch {self.epochs}"):
            raise TrainingError(f"a model cannot be called so: {fault}; give another --title. Received: {self.name}")

    @property
    def name(self) -> str:
        """What the model is called."""
        return self.title or self.output.name

    @property
    def run(self) -> Path:
        """The run's folder, beside the bundle."""
        return run_of(self.output)

    @property
    def division_seed(self) -> int:
        """What the division into training, validation and hold-out hangs on."""
        return self.seed if self.split_seed is None else self.split_seed

    @property
    def report(self) -> Path:
        """Where the list of skipped images goes: beside the bundle."""
        return skipped_of(self.output)
