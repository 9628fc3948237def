"""Subjects of the bundled network on the demo's face."""

from functools import cache

import cv2
import numpy as np

from smiledesk.attribution.subjects import subject_of
from smiledesk.core.records import Pixels
from smiledesk.core.resources import resource
from smiledesk.faces.base import SearchEffort
from smiledesk.faces.haar import HaarDetector
from smiledesk.faces.square import crop
from smiledesk.lenses import LENSES
from smiledesk.lenses.base import Explanation, Probe, Subject
from smiledesk.lenses.recent import RecentPeaks
from smiledesk.network.bundle import Bundle, read_bundle
from smiledesk.network.runtime import NetworkRuntime


@cache
def bundle() -> Bundle:
    return read_bundle(resource("model"))


@cache
def runtime() -> NetworkRuntime:
    return NetworkRuntime(bundle())


@cache
def face(name: str = "smile") -> Pixels:
    """The crop of a mean face of the demo: ``smile`` or ``no_smile``."""
    picture = cv2.imread(str(resource(f"demo/{name}.png")))
    (found, *_) = HaarDetector().search(picture, SearchEffort.STILL)
    return crop(picture, found, bundle().card.input_size, bundle().card.colour)


def layer_names() -> list[str]:
    return [layer.name for layer in bundle().card.layers]


@cache
def demo_subject(layer: str, name: str = "smile") -> Subject:
    """A layer of the bundled network on the demo's face."""
    trace = runtime().trace(face(name))
    peaks = RecentPeaks()
    peaks.add(0.0, trace.layers)
    return subject_of(bundle().card, bundle().weights(), trace, layer_names().index(layer), peaks)


def some_probe(subject: Subject) -> Probe:
    """A cell at the corner of the mouth of the map that varies most, or the strongest unit."""
    output = subject.layer.output
    if output.ndim == 1:
        return Probe(int(output.argmax()))
    rows, columns, _ = output.shape
    return Probe(int(output.std(axis=(0, 1)).argmax()), rows * 5 // 8, columns * 3 // 8)


def explained(subject: Subject, probe: Probe) -> Explanation:
    return LENSES[subject.layer.kind].explain(subject, probe)


def numbers_of(values: np.ndarray, decimals: int) -> set[str]:
    """The numbers as the panels write them."""
    from smiledesk.gui.common.numbers import fixed

    return {fixed(value, decimals) for value in values.reshape(-1).tolist()}
