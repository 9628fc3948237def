"""What a training run is asked to do, as the user settled it."""

from dataclasses import dataclass
from pathlib import Path

from smiledesk.faces.factory import DetectorChoice
from smiledesk.gui.teach.training_images import TrainingImages
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.architecture import Architecture


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

    def request(self, output: Path, detector: DetectorChoice) -> TrainingRequest:
        """The run that makes a model in a folder, which is called like it."""
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
