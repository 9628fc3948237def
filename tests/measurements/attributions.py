"""Faithfulness of each method of attribution, and its dependence on the weights.

``python tests/measurements/attributions.py DATA [--faces 200] [--model FOLDER]`` takes a seeded choice of LFW's test
photographs. For each method it prints the areas under the deletion curve (small is better) and the insertion curve
(large is better), those of shuffled maps, and the rank correlation with the maps of networks whose last or all weighted
layers are random.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np

from smiledesk.attribution.base import Attribution, LogitsOf, Question, question_of
from smiledesk.attribution.faithfulness import deletion, insertion
from smiledesk.attribution.methods import METHODS
from smiledesk.attribution.sanity import randomised, rank_correlation
from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import Activations, NetworkTrace, Pixels
from smiledesk.core.resources import resource
from smiledesk.dataset.crops import FaceCrop, FaceCropper
from smiledesk.dataset.folders import find_samples
from smiledesk.faces.factory import DetectorChoice
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.network.runtime import NetworkRuntime

PLACES = 8
COARSE = "gradient, 8x8"
"""Gradient times input, summed over 8x8 places, because maps of pixels and of places are not comparable."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The measures of one method on one face."""

    deletion: float
    deletion_shuffled: float
    """The area for a map with its places shuffled; so is `insertion_shuffled`."""
    insertion: float
    insertion_shuffled: float
    last_random: float
    """Absolute rank correlation with the map of a network whose last layer is random: the sign is random, too."""
    all_random: float
    """The same for a network with random weights in all layers."""
    chance: float
    """The same for the shuffled map."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--faces", type=int, default=200)
    parser.add_argument("--model", type=Path, default=resource("model"))
    arguments = parser.parse_args()
    bundle = read_bundle(arguments.model)
    bench = Bench(NetworkRuntime(bundle))
    measured: dict[str, list[Measured]] = defaultdict(list)
    for seed, crop in enumerate(held_out_crops(arguments.data / "lfw_expressions", arguments.faces, bundle)):
        for method, found in bench.measure(crop, seed).items():
            measured[method].append(found)
    for line in lines(measured):
        print(line, flush=True)  # noqa: T201


def held_out_crops(folder: Path, number: int, bundle: Bundle) -> Iterator[Pixels]:
    """Faces of a seeded choice of the photographs of test persons."""
    samples = sorted((it for it in find_samples(folder) if it.split == "test"), key=lambda it: it.name)
    Random(0).shuffle(samples)  # noqa: S311 - a sample, not a secret
    cropper = FaceCropper(DetectorChoice().make, bundle.card.input_size, bundle.card.colour)
    faces = (cropper.crop(sample, "crop") for sample in samples)
    return islice((face.crop for face in faces if isinstance(face, FaceCrop)), number)


class Bench:
    """Measures all methods on one network."""

    def __init__(self, runtime: NetworkRuntime) -> None:
        self._runtime = runtime
        self._network = NumpyNetwork.of(runtime.bundle)

    def measure(self, crop: Pixels, seed: int) -> dict[str, Measured]:
        """Measure every method on a face for its likeliest class. seed: for the shuffling and the random networks."""
        trace = self._runtime.trace(crop)
        question = question_of(trace.logits, None)
        found = self._attributions(trace, question, self._network, self._runtime.logits)
        last, every = (
            self._attributions(network.trace_from(trace, 0), question, network, network.logits)
            for network in (randomised(self._network, 1, seed), randomised(self._network, None, seed))
        )
        return {
            method: self._measured(crop, found[method], last[method].map, every[method].map, seed) for method in found
        }

    def _attributions(
        self, trace: NetworkTrace, question: Question, network: NumpyNetwork, logits_of: LogitsOf
    ) -> dict[str, Attribution]:
        subject = subject_of(self._runtime.bundle.card, network.weights, trace, 0)
        found = {str(name): method(subject, question, logits_of) for name, method in METHODS.items()}
        return found | {COARSE: coarse(found["gradient"])}

    def _measured(self, crop: Pixels, found: Attribution, last: Activations, every: Activations, seed: int) -> Measured:
        places = np.random.default_rng(seed).permutation(found.map.ravel()).reshape(found.map.shape)
        shuffled = replace(found, map=places)
        return Measured(
            deletion=deletion(found, crop, self._runtime.logits).area,
            deletion_shuffled=deletion(shuffled, crop, self._runtime.logits).area,
            insertion=insertion(found, crop, self._runtime.logits).area,
            insertion_shuffled=insertion(shuffled, crop, self._runtime.logits).area,
            last_random=abs(rank_correlation(found.map, last)),
            all_random=abs(rank_correlation(found.map, every)),
            chance=abs(rank_correlation(found.map, places)),
        )


def coarse(attribution: Attribution) -> Attribution:
    """A map of pixels summed over 8x8 places, the size of an occlusion map."""
    values = attribution.map
    for axis in (0, 1):
        values = np.add.reduceat(values, np.arange(PLACES) * values.shape[axis] // PLACES, axis=axis)
    return replace(attribution, map=values)


def lines(measured: Mapping[str, Sequence[Measured]]) -> Iterator[str]:
    """Lines of the table: means with standard deviations, and the share of faces whose map beats its shuffled one."""
    names = [field.name for field in fields(Measured)]
    yield f"{len(next(iter(measured.values())))} faces"
    yield f"{'':<14}" + "".join(f"{name:>20}" for name in names) + f"{'deletion beats':>16}{'insertion beats':>17}"
    for method, each in measured.items():
        columns = np.array([[getattr(one, name) for name in names] for one in each])
        cells = [f"{mean:.3f} ({spread:.3f})" for mean, spread in zip(columns.mean(0), columns.std(0), strict=True)]
        beats = [(columns[:, 0] < columns[:, 1]).mean(), (columns[:, 2] > columns[:, 3]).mean()]
        yield f"{method:<14}" + "".join(f"{cell:>20}" for cell in cells) + f"{beats[0]:>16.0%}{beats[1]:>17.0%}"


if __name__ == "__main__":
    main()
