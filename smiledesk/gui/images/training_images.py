"""What a training run is to learn from."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TrainingImages:
    """folders: of class folders. merge: as ``--classes`` takes it. faces: ``auto``, ``crop`` or ``whole``."""

    folders: tuple[Path, ...]
    merge: tuple[str, ...] = ()
    faces: str = "auto"
