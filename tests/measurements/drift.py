"""How well the drift meter recognises degraded photographs, and photographs that are judged wrongly.

``python tests/measurements/drift.py DATA [--model FOLDER] [--most N]`` takes the test photographs of `lfw_expressions`,
unchanged and under each condition of ``smiledesk evaluate --condition all``. A photograph's unlikeness is the share of
the training faces that differ less, in the measure in which it differs most.

``AUC`` compares the unlikeness of degraded photographs with that of unchanged ones, ``AUC wrong`` that of wrongly
judged photographs with that of correctly judged ones; 0.5 is chance. Flagged photographs are those that the meter calls
unlike.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from smiledesk.attribution.drift import Drift, TrainingFaces
from smiledesk.core.resources import resource
from smiledesk.dataset.crops import on_all_cores
from smiledesk.dataset.folders import find_samples
from smiledesk.dataset.samples import Sample, Skipped
from smiledesk.evaluation.conditions import CONDITIONS
from smiledesk.evaluation.judging import SampleJudge, class_index
from smiledesk.evaluation.metrics import auc
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.training_statistics import DISTANCE, MEASURES
from smiledesk.network.trial import load_network

UNCHANGED = "unchanged"


@dataclass(frozen=True, eq=False)
class SeenFace:
    """The face of one photograph under one condition."""

    condition: str
    drift: Drift
    right: bool

    @property
    def is_flagged(self) -> bool:
        return any(one.is_unlike for one in self.drift.comparisons)

    def unlikeness(self, measure: str = "") -> float:
        """Share of the training faces that differ less, in one measure or in the one with the largest share."""
        shares = [one.share for one in self.drift.comparisons if measure in ("", one.measure)]
        return max(shares, default=0.5)


def seen_faces(samples: Sequence[Sample], bundle: Bundle) -> Iterator[SeenFace]:
    """The faces that are found in the photographs, unchanged and under each condition."""
    statistics = bundle.statistics()
    if statistics is None:
        raise SystemExit(f"the model '{bundle.folder}' has no statistics of its training faces")
    runtime, training_faces = load_network(bundle), TrainingFaces(statistics)
    judge = SampleJudge(CONDITIONS, "crop", runtime, DetectorChoice().make)
    names = (UNCHANGED, *(condition.name for condition in CONDITIONS))
    for sample, views in zip(samples, on_all_cores(judge.views, samples), strict=True):
        if isinstance(views, Skipped):
            continue
        truth = class_index(sample, bundle.card)
        for name, view in zip(names, views, strict=True):
            if view is None:
                continue
            trace = runtime.trace(view.crop)
            drift = training_faces.compare(training_faces.measure(view.square, trace))
            decision = bundle.card.decide(tuple(float(p) for p in trace.probabilities))
            yield SeenFace(name, drift, decision == truth)


def lines(faces: Sequence[SeenFace]) -> Iterator[str]:
    """A row for each condition, then the AUC of mistakes by each measure alone."""
    unchanged = [face for face in faces if face.condition == UNCHANGED]
    yield f"{'':<16}{'faces':>7}{'flagged':>9}{'AUC':>8}{'distance':>10}{'wrong':>8}{'AUC wrong':>11}"
    for name in (UNCHANGED, *(condition.name for condition in CONDITIONS)):
        of_it = [face for face in faces if face.condition == name]
        flagged, wrong = (
            float(np.mean(flags)) for flags in zip(*[(f.is_flagged, not f.right) for f in of_it], strict=True)
        )
        yield (
            f"{name:<16}{len(of_it):>7}{flagged:>9.1%}{auc_between(of_it, unchanged):>8.3f}"
            f"{auc_between(of_it, unchanged, DISTANCE):>10.3f}{wrong:>8.1%}{mistake_auc(of_it):>11.3f}"
        )
    yield f"mistakes under all conditions together: {mistake_auc(faces):.3f}"
    for measure in MEASURES:
        alone = f"{mistake_auc(unchanged, measure):.3f} unchanged, {mistake_auc(faces, measure):.3f} under all"
        yield f"  by {measure} alone: {alone}"
    for name, is_flagged in (("flagged", True), ("not flagged", False)):
        group = [face.right for face in faces if face.is_flagged == is_flagged]
        yield f"{name}: {len(group)} faces, {1 - float(np.mean(group)):.1%} judged wrongly"


def auc_between(some: Sequence[SeenFace], others: Sequence[SeenFace], measure: str = "") -> float:
    """AUC of the unlikeness of some faces against that of others."""
    return auc(*(np.array([face.unlikeness(measure) for face in faces]) for faces in (some, others)))


def mistake_auc(faces: Sequence[SeenFace], measure: str = "") -> float:
    """AUC of the unlikeness of wrongly judged faces against that of the others."""
    return auc_between([face for face in faces if not face.right], [face for face in faces if face.right], measure)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", type=Path, default=resource("model"))
    parser.add_argument("--most", type=int, default=None, help="photographs, at regular intervals; by default all")
    arguments = parser.parse_args()
    samples = [sample for sample in find_samples(arguments.data / "lfw_expressions") if sample.split == "test"]
    stride = max(len(samples) // arguments.most, 1) if arguments.most else 1
    faces = list(seen_faces(samples[::stride][: arguments.most], read_bundle(arguments.model)))
    print("\n".join(lines(faces)))  # noqa: T201


if __name__ == "__main__":
    main()
