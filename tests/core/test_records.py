"""Records: frozen, and their arrays read-only."""

import dataclasses
import typing

import numpy as np
import pytest

from smiledesk.core import records
from smiledesk.core.records import (
    Analysis,
    FaceReading,
    FaceSquare,
    Frame,
    LayerTrace,
    NetworkTrace,
    Timings,
)

FRAME = Frame(0, 0.0, 0.0, continuous=False, pixels=np.zeros((4, 6, 3), np.uint8))
SQUARE = FaceSquare(3.0, 2.0, 2.0)
LAYER = LayerTrace("conv_1", "convolution", np.zeros((4, 4, 8), np.float32))
TRACE = NetworkTrace(
    frame_index=0,
    model_id="0" * 64,
    face_id=1,
    crop=np.zeros((64, 64, 1), np.uint8),
    layers=(LAYER,),
    logits=np.zeros(2, np.float32),
    probabilities=np.full(2, 0.5, np.float32),
)
READING = FaceReading(1, SQUARE, (0.5, 0.5), (0.5, 0.5), "smile", "ok")
TIMINGS = Timings(0.001, 0.001, 0.002)
ANALYSIS = Analysis(FRAME, (READING,), TRACE, 1, TIMINGS, generation=3)

EVERY = (FRAME, SQUARE, LAYER, TRACE, READING, TIMINGS, ANALYSIS)
every = pytest.mark.parametrize("record", EVERY, ids=[type(record).__name__ for record in EVERY])


def test_every_record_is_tested_here() -> None:
    known = {kind for kind in vars(records).values() if dataclasses.is_dataclass(kind)}
    assert {type(record) for record in EVERY} == known


@every
def test_no_field_can_be_set(record: typing.Any) -> None:
    for field in dataclasses.fields(record):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, field.name, None)


@every
def test_no_field_can_be_added(record: typing.Any) -> None:
    assert not hasattr(record, "__dict__")


@every
def test_no_array_can_be_written(record: typing.Any) -> None:
    values = (getattr(record, field.name) for field in dataclasses.fields(record))
    for array in (value for value in values if isinstance(value, np.ndarray)):
        assert not array.flags.writeable
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 1


@pytest.mark.parametrize("record", [FRAME, LAYER, TRACE, ANALYSIS], ids=lambda it: type(it).__name__)
def test_records_with_arrays_compare_by_identity(record: typing.Any) -> None:
    assert record != dataclasses.replace(record)
    assert record in {record}


def test_records_without_arrays_compare_by_value() -> None:
    assert dataclasses.replace(READING) == READING
    assert dataclasses.replace(SQUARE, size=3.0) != SQUARE
