"""Statistics of the faces that a run learned from, for its bundle."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from smiledesk.attribution.drift import Measures, measures_of, statistics_of
from smiledesk.network.training_statistics import DISTANCE, LAST_HIDDEN, TrainingStatistics, with_earlier_faces
from smiledesk.training.control import Control
from smiledesk.training.export import outputs_of
from smiledesk.training.fit.provenance import Provenance
from smiledesk.training.fit.training_data import training_faces


def statistics_of_run(model: Any, provenance: Provenance, control: Control) -> TrainingStatistics | None:
    """Statistics of the training faces, which are read once more; None if one of the classes has fewer than two.

    The faces that the starting network had learned from count as well, but for distances. A few faces say nothing of
    the distance that others may have, so that it is left out.

    Args:
        model: calibrated.
        provenance: request and data.
        control: ends the work early.

    Raises:
        Cancelled: nothing of the run is to stay.
    """
    data = provenance.data
    crops: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    measures: list[Measures] = []
    for face, label in training_faces(data, provenance.request):
        control.raise_if_cancelled()
        crops.append(face.crop)
        labels.append(label)
        measures.append(measures_of(face.crop, face.square))
    if any(labels.count(index) < 2 for index in range(len(data.classes))):
        return None
    outputs = outputs_of(model, LAST_HIDDEN, np.stack(crops))
    statistics = statistics_of(measures, outputs, np.array(labels, np.int64), len(data.classes))
    if data.is_cross_validated:
        others = {name: found for name, found in statistics.distributions.items() if name != DISTANCE}
        statistics = replace(statistics, distributions=others)
    earlier = None if provenance.start is None else provenance.start.statistics()
    return statistics if earlier is None else with_earlier_faces(statistics, earlier)
