"""The contract of lenses, checked for one probe."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import pytest

from smiledesk.lenses.base import Explanation, Formula, Lens, Phrase, Probe, Subject
from tests.support.lens_networks import output_at

Templates = Mapping[str, Any]


def assert_explains(
    lens: Lens, subject: Subject, probe: Probe, recomputed: Callable[[Explanation], float], templates: Templates
) -> None:
    explanation = lens.explain(subject, probe)
    tolerance = 1e-4 * max(1.0, float(np.abs(subject.layer.output).max()))
    truth = output_at(subject, probe)
    where = f"'{subject.layer.name}' at {probe}"
    assert recomputed(explanation) == pytest.approx(truth, abs=tolerance), where
    assert explanation.value == pytest.approx(truth, abs=tolerance), where
    assert any(shown.result == explanation.value for shown in explanation.panels if isinstance(shown, Formula)), where
    for shown in explanation.panels:
        if isinstance(shown, Formula):
            assert_adds_up(shown)
    for _, by_hand, expected in explanation.checks:
        assert by_hand == pytest.approx(expected, abs=tolerance), where
    assert lens.explain(without_output(subject), probe).value == explanation.value, where
    for phrase in phrases_in(explanation):
        assert sentence(templates, phrase).strip(), where


def assert_refuses_what_lies_outside(lens: Lens, subject: Subject) -> None:
    shape = subject.layer.output.shape
    rows, columns = shape[:2] if len(shape) == 3 else (1, 1)
    for outside in (
        Probe(channel=shape[-1]),
        Probe(channel=-1),
        Probe(row=rows),
        Probe(column=columns),
        Probe(row=-1),
        Probe(beside=shape[-1]),
    ):
        with pytest.raises(ValueError, match="lies outside"):
            lens.explain(subject, outside)


def assert_adds_up(formula: Formula) -> None:
    values = [term.value for term in formula.terms]
    if formula.operation == "sum":
        assert formula.result == pytest.approx(sum(values), abs=1e-6 * max(1, *map(abs, values)))
    elif formula.operation == "max":
        assert formula.result == max(values)
    else:
        assert formula.text


def without_output(subject: Subject) -> Subject:
    """The subject with NaN in place of the layer's output: a lens has to compute it."""
    layer = subject.layer
    blind = dataclasses.replace(layer, output=np.full_like(layer.output, np.nan))
    layers = (*subject.layers[: subject.index], blind, *subject.layers[subject.index + 1 :])
    return dataclasses.replace(subject, layers=layers)


def phrases_in(part: Any) -> Iterator[Phrase]:
    """Every phrase of an explanation, at any depth."""
    if isinstance(part, Phrase):
        yield part
    elif dataclasses.is_dataclass(part):
        for field in dataclasses.fields(part):
            yield from phrases_in(getattr(part, field.name))
    elif isinstance(part, tuple):
        for item in part:
            yield from phrases_in(item)


def sentence(templates: Templates, phrase: Phrase) -> str:
    """A phrase's template with its values filled in; fails if the template or a value is missing."""
    template: Any = templates
    for part in phrase.key.split("."):
        assert part in template, f"no template for {phrase.key}"
        template = template[part]
    return str(template).format(**phrase.values)
