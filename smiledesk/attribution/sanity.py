"""The sanity check of a method: its maps must change when the network forgets what it learned.

Source: Adebayo et al., "Sanity Checks for Saliency Maps" (2018), sections 3 and 4.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from smiledesk.core.records import Activations
from smiledesk.network.bundle import LayerWeights
from smiledesk.network.numpy_network import NumpyNetwork


def randomised(network: NumpyNetwork, layers: int | None = None, seed: int = 0) -> NumpyNetwork:
    """A network with random weights of the same mean and spread.

    Args:
        network: the network; it is not changed.
        layers: number of layers with weights to randomise, from the last one back; None for all.
        seed: the same seed gives the same weights.
    """
    draw = np.random.default_rng(seed)
    names = [layer.name for layer in reversed(network.layers) if layer.name in network.weights]
    drawn = {
        name: LayerWeights(_like(network.weights[name].kernel, draw), _like(network.weights[name].bias, draw))
        for name in names[:layers]
    }
    return replace(network, weights={**network.weights, **drawn})


def rank_correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Spearman's rank correlation of two maps of equal shape, -1 to 1; 0 if all places of one are equal."""
    ranks = [_ranks(values.ravel()) for values in (first, second)]
    centred = [values - values.mean() for values in ranks]
    norm = float(np.linalg.norm(centred[0]) * np.linalg.norm(centred[1]))
    return float(centred[0] @ centred[1]) / norm if norm else 0.0


def _like(weights: Activations, draw: np.random.Generator) -> Activations:
    return draw.normal(weights.mean(), weights.std(), weights.shape).astype(np.float32)


def _ranks(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """The rank of each value; equal ones share the mean of theirs."""
    _, which, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks: NDArray[np.float64] = (last - (counts - 1) / 2)[which]
    return ranks
