"""Recomputes the explained number from the arrays in the panels alone, independently of the lenses."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from smiledesk.lenses.base import Explanation, Mark, Products


def panel(explanation: Explanation, name: str) -> Any:
    """The only panel whose caption has a name, with or without a colour's suffix."""
    names = tuple(f".phrases.{name}{colour}" for colour in ("", "_blue", "_green", "_red"))
    (found,) = [panel for panel in explanation.panels if panel.caption.key.endswith(names)]
    return found


def marked(shown: Any, role: str) -> Any:
    """The cells of a heat map or grid that lie inside its mark."""
    (mark,) = [mark for mark in shown.marks if mark.role == role]
    return cells_of(shown.values, mark)


def cells_of(values: np.ndarray, mark: Mark) -> np.ndarray:
    """The cells inside a mark; NaN where it reaches beyond the border."""
    rows, columns = values.shape
    return np.array(
        [
            [
                values[row, column] if 0 <= row < rows and 0 <= column < columns else np.nan
                for column in range(mark.column, mark.column + mark.width)
            ]
            for row in range(mark.row, mark.row + mark.height)
        ]
    )


def rescaling(explanation: Explanation) -> float:
    pixel, scale, offset = (term.value for term in panel(explanation, "formula").terms)
    assert marked(panel(explanation, "before"), "probe").item() == pixel
    line = panel(explanation, "line")
    assert np.interp(pixel, line.x, line.y) == pytest.approx(line.points[0][1], abs=1e-5)
    assert line.counts.sum() == panel(explanation, "before").values.size
    return pixel * scale + offset


def convolution(explanation: Explanation) -> float:
    total = 0.0
    products = [shown for shown in explanation.panels if isinstance(shown, Products)]
    for shown in products:
        by_hand = math.fsum(
            float(shown.window[cell]) * float(shown.kernel[cell]) for cell in np.ndindex(shown.kernel.shape)
        )
        assert shown.total == pytest.approx(by_hand, abs=1e-5)
        total += by_hand
    weights = [abs(shown.total) for shown in products]
    assert weights == sorted(weights, reverse=True)
    formula = panel(explanation, "formula")
    assert [term.value for term in formula.terms[:-1]] == [shown.total for shown in products]
    _assert_window_is_marked(explanation, products)
    return total + formula.terms[-1].value


def _assert_window_is_marked(explanation: Explanation, products: list[Products]) -> None:
    """Check that inside the outline the scanned picture has the numbers of the products panel; zero past the border."""
    (scan,) = [shown for shown in explanation.panels if hasattr(shown, "outputs")]
    seen = scan.caption.values["seen"]
    (window,) = [shown.window for shown in products if shown.caption.values["channel"] == seen]
    for mark in scan.marks:
        np.testing.assert_array_equal(np.nan_to_num(cells_of(scan.input, mark)), window)


def relu(explanation: Explanation) -> float:
    ((x, y),) = panel(explanation, f"curve_{'map' if _has_maps(explanation) else 'units'}").points
    assert y == max(0.0, x)
    if _has_maps(explanation):
        assert marked(panel(explanation, "before"), "probe").item() == x
        assert marked(panel(explanation, "after"), "probe").item() == y
        zeros = panel(explanation, "shares").bars[0]
        assert zeros.value == np.mean(panel(explanation, "after").values == 0)
    return y


def identity(explanation: Explanation) -> float:
    (term,) = panel(explanation, "formula").terms
    ((x, y),) = panel(explanation, "line").points
    assert x == y == term.value
    for shown in explanation.panels:
        if shown.caption.key.endswith(".map"):
            assert marked(shown, "probe").item() == x
    return float(term.value)


def _has_maps(explanation: Explanation) -> bool:
    return any(shown.caption.key.endswith(".before") for shown in explanation.panels)


def max_pooling(explanation: Explanation) -> float:
    grid = panel(explanation, "window")
    largest = float(np.nanmax(grid.values))
    before = panel(explanation, "before")
    np.testing.assert_array_equal(marked(before, "window"), grid.values)
    assert marked(before, "winner").item() == marked(grid, "winner").item() == largest
    assert marked(panel(explanation, "after"), "probe").item() == largest
    assert max(term.value for term in panel(explanation, "formula").terms) == largest
    return largest


def average_pooling(explanation: Explanation) -> float:
    grid = panel(explanation, "window")
    mean = float(np.nanmean(grid.values.astype(np.float64)))
    scan = panel(explanation, "scan")
    (mark,) = scan.marks
    np.testing.assert_array_equal(cells_of(scan.input, mark), grid.values)
    assert math.fsum(term.value for term in panel(explanation, "formula").terms) == pytest.approx(mean, abs=1e-6)
    return mean


def flatten(explanation: Explanation) -> float:
    value = float(marked(panel(explanation, "source"), "probe").item())
    assert marked(panel(explanation, "neighbours"), "probe").item() == value
    return value


def dense(explanation: Explanation) -> float:
    bars = panel(explanation, "terms").bars
    for bar in bars:
        if bar.detail:
            weight, activation = map(float, bar.detail.split(" × "))
            assert bar.value == pytest.approx(weight * activation, abs=1e-3 * (1 + abs(weight) + abs(activation)))
    by_terms = math.fsum(bar.value for bar in bars)
    spots = panel(explanation, "votes").values
    for_it, against, constant = (term.value for term in panel(explanation, "votes_formula").terms)
    assert float(spots.sum(dtype=np.float64)) + constant == pytest.approx(by_terms, abs=1e-4 * max(1, abs(by_terms)))
    assert spots[spots > 0].sum(dtype=np.float64) == pytest.approx(for_it, abs=1e-4 * max(1, for_it))
    assert spots[spots < 0].sum(dtype=np.float64) == pytest.approx(against, abs=1e-4 * max(1, -against))
    return by_terms


def softmax(explanation: Explanation) -> float:
    logits = [bar.value for bar in panel(explanation, "logits").bars]
    powers = [math.exp(logit - max(logits)) for logit in logits]
    for bar, power in zip(panel(explanation, "exponentials").bars, powers, strict=True):
        assert bar.value == pytest.approx(power, abs=1e-6)
    one, total = (term.value for term in panel(explanation, "formula").terms)
    assert total == pytest.approx(math.fsum(powers), abs=1e-6)
    shares = [bar.value for bar in panel(explanation, "shares").bars]
    assert math.fsum(shares) == pytest.approx(1, abs=1e-6)
    assert one / total in shares
    return one / math.fsum(powers)


RECOMPUTED: dict[str, Callable[[Explanation], float]] = {
    function.__name__: function
    for function in (rescaling, convolution, relu, identity, max_pooling, average_pooling, flatten, dense, softmax)
}
"""Layer kind -> the explained number, recomputed."""
