"""For any bytes, a decoder gives a value or its own error, in bounded time and memory.

``pytest tests/fuzz --fuzz-inputs 40000`` tries more inputs than the usual 2,000.
"""

import random
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from tests.support.decoders import DECODERS, Decoder

if sys.platform == "win32":
    pytest.skip("isolates the inputs by fork", allow_module_level=True)

from tests.support.isolation import outcomes


@pytest.mark.parametrize("decoder", DECODERS, ids=lambda decoder: decoder.name)
def test_foreign_bytes_become_a_value_or_the_decoders_own_error(
    decoder: Decoder, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    samples = decoder.samples(tmp_path)

    def decode(seed: int) -> None:
        draw = random.Random(f"{decoder.name} {seed}")  # noqa: S311 - nothing is kept secret
        decoder.decode(tmp_path, decoder.mutate(draw.choice(samples), draw))

    inputs = round(request.config.getoption("--fuzz-inputs") * decoder.share / sum(one.share for one in DECODERS))
    faults = defaultdict(list)
    for outcome in outcomes(decode, decoder.errors, range(inputs)):
        if outcome.fault and not (outcome.crashed and decoder.may_crash):
            faults[outcome.fault].append(outcome.seed)
    assert not faults, "\n".join(f"{fault}: seeds {seeds[:5]} of {len(seeds)}" for fault, seeds in faults.items())


def test_good_files_are_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutated inputs derive from valid files; otherwise all of them would be refused at once."""
    monkeypatch.setenv("SMILEDESK_HOME", str(tmp_path / "home"))
    for decoder in DECODERS:
        folder = tmp_path / decoder.name
        folder.mkdir()
        for sample in decoder.samples(folder)[:1]:
            decoder.decode(folder, sample)
