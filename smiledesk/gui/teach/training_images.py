"""What a training run is to learn from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TrainingImages:
    """folders: of class folders. merge: as ``--classes`` takes it. faces: ``auto``, ``crop`` or ``whole``.

    left_out: files that training will skip, as far as known, as `survey_messages.SkippedImage` names them.
    counts: class -> images to learn from, where they are counted already.
    """

    folders: tuple[Path, ...]
    merge: tuple[str, ...] = ()
    faces: str = "auto"
    left_out: frozenset[str] = frozenset()
    counts: Mapping[str, int] = field(default_factory=dict, compare=False)
