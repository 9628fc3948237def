"""What a training run keeps beside its bundle: enough to go on after an interruption, and what it was judged by."""

from pathlib import Path

VALIDATION = "validation.csv"
"""A samples file: the images that the finished network was judged on, their paths absolute."""

_SUFFIX = "-run"


def run_of(bundle: Path) -> Path:
    """The folder of the run that makes a bundle, or made it."""
    return bundle.with_name(f"{bundle.name}{_SUFFIX}")
