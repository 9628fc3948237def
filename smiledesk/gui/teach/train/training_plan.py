"""A training run as the user has set it."""

from dataclasses import dataclass
from pathlib import Path

from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPlan:
    """The settings of a run that has no output folder yet."""

    images: TrainingImages
    title: str
    """Name of the new model, unless it is taken."""
    epochs: int
    """The most epochs."""
    patience: int
    """Epochs without improvement after which the run ends."""
    architecture: Architecture
    start: Path | None
    """Folder of the bundle whose weights the run starts from; None for random weights."""
    learning_rate: float | None
    """None to choose it by the start."""
    augment: float
    """Strength of augmentation, as a multiple of the usual one."""
    validation: float
    """Share of each class that is held back to measure the network."""
    positive_class: str | None
    """Class whose probability is shown; None to let the run choose."""
    seed: int

    def request(self, output: Path, detector: DetectorChoice) -> TrainingRequest:
        """The request to make the model in a folder, whose name is the model's."""
        return TrainingRequest(
            folders=self.images.folders,
            output=output,
            architecture=self.architecture,
            merge=self.images.merge,
            faces=self.images.faces,
            yunet=detector.yunet,
            validation=self.validation,
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            augment=self.augment,
            patience=self.patience,
            seed=self.seed,
            warm_start=self.start,
            from_scratch=self.start is None,
            positive_class=self.positive_class,
            keep_epochs=True,
        )
