"""Pairs of panels of each kind that differ only in their numbers."""

from dataclasses import replace

import numpy as np

from smiledesk.lenses.base import (
    Bar,
    Bars,
    Curve,
    Formula,
    HeatMap,
    Mark,
    NumberGrid,
    Panel,
    Phrase,
    Products,
    Scan,
    Term,
)


def draw(*shape: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 0.5, shape).astype(np.float32)


def heat_map(seed: int) -> HeatMap:
    return HeatMap(Phrase("map"), draw(8, 8, seed=seed), (-1.0, 1.0), (Mark(2, 5, 1, 1, "probe"),), step=2)


def overlay(seed: int) -> HeatMap:
    under = np.full((16, 16, 1), 128, np.uint8)
    return HeatMap(Phrase("votes"), draw(4, 4, seed=seed), (-1.0, 1.0), under=under)


def scan(seed: int) -> Scan:
    outputs = (("first", draw(6, 6, seed=seed + 20)), ("second", draw(6, 6, seed=seed + 30)))
    windows = (Mark(-1, 2, 3, 3, "first"), Mark(-1, 2, 3, 3, "second"))
    return Scan(Phrase("scan"), draw(12, 12, seed=seed), (-1.0, 1.0), windows, outputs, (-1.0, 1.0), 0, 1)


def number_grid(seed: int) -> NumberGrid:
    values = draw(2, 3, seed=seed)
    values[1, 2] = np.nan
    return NumberGrid(Phrase("window"), values, (-1.0, 1.0), (Mark(0, 1, 1, 1, "winner"),))


def products(seed: int) -> Products:
    window, kernel = draw(3, 3, seed=seed), draw(3, 3, seed=seed + 10)
    return Products(Phrase("products"), window, kernel, float((window * kernel).sum()), (-1.0, 1.0), (-1.0, 1.0))


def bars(seed: int) -> Bars:
    values = draw(5, seed=seed)
    values[0] = -abs(values[0])
    return Bars(
        Phrase("terms"),
        tuple(Bar(Phrase(f"bar {i}"), value, f"2.000 × {value / 2:.3f}") for i, value in enumerate(values.tolist())),
        probes=(4, 3, 2, 1, 0),
    )


def curve(seed: int) -> Curve:
    counts, edges = np.histogram(draw(200, seed=seed), bins=8, range=(-1, 1))
    x = np.array([-1, 0, 1], np.float32)
    point = 0.1 + 0.2 * seed
    return Curve(Phrase("relu"), x, np.maximum(x, 0), ((point, point),), edges.astype(np.float32), counts, cut=0.0)


def summed(seed: int, terms: int = 40) -> Formula:
    values = draw(terms, seed=seed).tolist()
    parts = (*(Term(Phrase(f"map {i}"), value) for i, value in enumerate(values)), Term(Phrase("bias"), -0.05))
    return Formula(Phrase("sum"), "sum", parts, sum(values) - 0.05)


def largest(seed: int) -> Formula:
    values = draw(4, seed=seed).tolist()
    return Formula(Phrase("max"), "max", tuple(Term(Phrase(f"cell {i}"), v) for i, v in enumerate(values)), max(values))


def exact(seed: int) -> Formula:
    value = float(draw(1, seed=seed)[0])
    return Formula(Phrase("exact"), "exact", (Term(Phrase("x"), value),), value / 2, f"{value:.3f} / 2.000")


MAKERS = (heat_map, overlay, scan, number_grid, products, bars, curve, summed, largest, exact)
PAIRS: dict[str, tuple[Panel, Panel]] = {maker.__name__: (maker(1), maker(2)) for maker in MAKERS}


def with_values(record: HeatMap, value: float) -> HeatMap:
    """The map with one value everywhere."""
    return replace(record, values=np.full_like(record.values, value))
