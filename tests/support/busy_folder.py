"""Changes a sample folder until the process is killed: ``python busy_folder.py FOLDER SEED``.

Each line on stdout names a sample that has been added and will not be deleted.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from smiledesk.core.records import FaceSquare
from smiledesk.dataset.capture import capture
from smiledesk.dataset.new_sample import NewSample
from smiledesk.dataset.sample_folder import SampleFolder


def main(folder: Path, seed: int) -> None:
    """Add one to three samples at a time; move, delete and undo some of them."""
    random = np.random.default_rng(seed)
    samples = SampleFolder(folder)
    for number in range(10_000):
        label = ("smile", "no_smile")[number % 2]
        new = []
        for _ in range(random.integers(1, 4)):
            pixels = random.integers(0, 255, (90, 120, 3), np.uint8)
            face = capture(pixels, FaceSquare(60.5, 44.25, 50, 3.5))
            new.append(NewSample(face, label, "demo", f"burst {number}", datetime.now(UTC)))
        known = {kept.sample.path for kept in samples.samples}
        samples.add(new)
        added = [kept.sample.path for kept in samples.samples if kept.sample.path not in known]
        if number % 3 == 1:
            samples.move(added[:1], "neutral")
        if number % 3 == 2:
            samples.delete(added[:1])
            samples.undo()
        if number % 5 == 4:
            samples.delete(added[1:])
            added = added[:1]
        for path in added:
            print(path.name, flush=True)  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
