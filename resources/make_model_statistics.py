"""Give the bundled model the statistics of its training faces: ``python resources/make_model_statistics.py DATA``.

DATA holds the folders of photographs that the card names. They are divided as its training divided them, and their
faces are found and cut out as the live view does it. ``statistics.npz`` is written to ``resources/model``, and its hash
to the card; the network's own files stay as they are. Needs what SmileDesk needs; takes some ten minutes on two cores.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from smiledesk.attribution.class_distances import hidden_outputs
from smiledesk.attribution.drift import measures_of, statistics_of
from smiledesk.core.atomic import write_whole
from smiledesk.core.resources import resource
from smiledesk.faces.factory import DetectorChoice
from smiledesk.jobs.messages import Progress
from smiledesk.jobs.protocol import AnyMessage
from smiledesk.jobs.training_request import TrainingRequest
from smiledesk.network.bundle import Bundle, read_bundle, seal
from smiledesk.network.runtime import NetworkRuntime
from smiledesk.network.training_statistics import TrainingStatistics, statistics_file
from smiledesk.training.control import Control
from smiledesk.training.fit.training_data import gather, training_faces


def main(data: Path) -> None:
    """Write the statistics and the card."""
    bundle = read_bundle(resource("model"))
    statistics = statistics_of_model(bundle, data)
    write_whole(bundle.folder / bundle.files.statistics, statistics_file(statistics))
    seal(bundle.folder, bundle.card)
    lines = [f"{statistics.faces} faces"]
    for name, distribution in statistics.distributions.items():
        low, middle, high = distribution.quantiles[[10, 500, 990]]
        lines.append(f"{name:<12} 1 %: {low:8.3f}   50 %: {middle:8.3f}   99 %: {high:8.3f}")
    note("\n".join(lines))


def statistics_of_model(bundle: Bundle, data: Path) -> TrainingStatistics:
    """The statistics of the photographs that a model learned from."""
    card = bundle.card
    folders = tuple(data / folder.name for folder in card.data for _ in range(folder.times))
    with TemporaryDirectory() as output:
        request = TrainingRequest(
            folders=folders,
            output=Path(output) / "model",
            faces="crop",
            validation=card.training["validation"],
            split_seed=card.training["division_seed"],
        )
        gathered = gather(request, DetectorChoice().make, Control(), report)
    if gathered.fingerprint != card.data_fingerprint:
        note("the detector finds some other faces than it found for the training, or finds them elsewhere")
    runtime = NetworkRuntime(bundle)
    measures, outputs, labels = [], [], []
    for face, label in training_faces(gathered, request):
        measures.append(measures_of(face.crop, face.square))
        outputs.append(hidden_outputs(runtime.trace(face.crop)))
        labels.append(label)
    return statistics_of(measures, np.stack(outputs), np.array(labels), len(card.classes))


def report(message: AnyMessage) -> None:
    """Print every tenth part of the photographs."""
    if isinstance(message, Progress) and message.done % (message.total // 10) < message.total // 200:
        note(f"{message.done} of {message.total} photographs")


def note(text: str) -> None:
    """Print some lines."""
    print(text, flush=True)  # noqa: T201 - a script says what it does


if __name__ == "__main__":
    main(Path(sys.argv[1]))
