"""Divide samples into training, validation, hold-out and test, keeping groups and bursts together.

Every choice depends on a hash of the seed and the sample's name, never on its position: adding images or folders does
not move the others.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from smiledesk.dataset.samples import Sample, Split

_CLOSED_FIRST: tuple[Split, ...] = ("test", "hold_out", "validation")


@dataclass(frozen=True, slots=True)
class Division:
    """The use of each sample; see `samples.Split`."""

    training: tuple[Sample, ...]
    validation: tuple[Sample, ...]
    hold_out: tuple[Sample, ...]
    test: tuple[Sample, ...]


def divide(samples: Sequence[Sample], validation: float, seed: int) -> Division:
    """Draw a share of each class for validation, in addition to samples whose split is given.

    Samples that share a group or burst go together to the strictest split of its members: one test image of a person
    makes all of that person's images test images.
    """
    samples = _drawn(_closed(samples), validation, "validation", seed)
    by_split: dict[Split, list[Sample]] = defaultdict(list)
    for sample in samples:
        by_split[sample.split].append(sample)
    return Division(
        training=tuple(sample for sample in samples if sample.split in ("", "train")),
        validation=tuple(by_split["validation"]),
        hold_out=tuple(by_split["hold_out"]),
        test=tuple(by_split["test"]),
    )


def hold_out(samples: Sequence[Sample], share: float, seed: int) -> tuple[Sample, ...]:
    """The samples of one folder, with a share of each class marked ``hold_out``.

    A folder that has test or hold-out images already is returned unchanged.
    """
    if any(sample.split in ("test", "hold_out") for sample in samples):
        return tuple(samples)
    return _drawn(samples, share, "hold_out", seed)


def folds_of(samples: Sequence[Sample], folds: int, seed: int) -> tuple[int, ...]:
    """The fold of each sample: classes are spread evenly, and units stay whole.

    For cross-validation: each fold is judged by a network that learned from the others.
    """
    taken: list[Counter[str]] = [Counter() for _ in range(folds)]
    fold_of: dict[Sample, int] = {}
    for unit in sorted(units(samples), key=lambda unit: (-len(unit), _hash(unit, seed))):
        counts = Counter(sample.label for sample in unit)
        fold = min(range(folds), key=lambda index: (sum(taken[index][label] for label in counts), taken[index].total()))
        taken[fold].update(counts)
        fold_of |= dict.fromkeys(unit, fold)
    return tuple(fold_of[sample] for sample in samples)


def units(samples: Iterable[Sample]) -> list[list[Sample]]:
    """Groups of samples that share a group or burst, directly or indirectly; a lone sample is a unit too."""
    parent: dict[object, object] = {}

    def root(key: object) -> object:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    samples = list(samples)
    for sample in samples:
        for kind, name in (("group", sample.group), ("burst", sample.burst)):
            if name:
                parent[root((kind, name))] = root(sample.path)
    together: dict[object, list[Sample]] = defaultdict(list)
    for sample in samples:
        together[root(sample.path)].append(sample)
    return list(together.values())


def _closed(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """Every unit, in the strictest split of its members."""
    moved: dict[Sample, Split] = {}
    for unit in units(samples):
        splits = {sample.split for sample in unit}
        closed = next((split for split in _CLOSED_FIRST if split in splits), None)
        if closed is not None:
            moved |= dict.fromkeys(unit, closed)
    return tuple(replace(sample, split=moved.get(sample, sample.split)) for sample in samples)


def _drawn(samples: Sequence[Sample], share: float, into: Split, seed: int) -> tuple[Sample, ...]:
    """Move whole units of undecided samples until a share of each class is in the split.

    Units are tried in the order of their hashes and taken if they bring the classes' numbers closer to the share. A
    class whose units are all too large gives its smallest one, if it has another.
    """
    missing: Counter[str] = Counter()
    for label, number in Counter(s.label for s in samples if s.split in ("", "train", into)).items():
        missing[label] = round(number * share)
    missing.subtract(sample.label for sample in samples if sample.split == into)
    open_units = units(sample for sample in samples if sample.split in ("", "train"))
    chosen: set[Sample] = set()
    for unit in sorted(open_units, key=lambda unit: _hash(unit, seed)):
        counts = Counter(sample.label for sample in unit)
        if sum((missing[label] - number) ** 2 - missing[label] ** 2 for label, number in counts.items()) < 0:
            chosen.update(unit)
            missing.subtract(counts)
    if share > 0:
        drawn = {sample.label for sample in [*chosen, *(s for s in samples if s.split == into)]}
        left = [unit for unit in open_units if not chosen.intersection(unit)]
        chosen.update(_smallest_of_those_without(drawn, left, seed))
    return tuple(replace(sample, split=into) if sample in chosen else sample for sample in samples)


def _smallest_of_those_without(drawn: set[str], left: Sequence[Sequence[Sample]], seed: int) -> Iterator[Sample]:
    """The smallest unit of each class that gave none, if every class in that unit keeps another one."""
    labels_of = {id(unit): {sample.label for sample in unit} for unit in left}
    keeping = Counter(label for labels in labels_of.values() for label in labels)
    for unit in sorted(left, key=lambda unit: (len(unit), _hash(unit, seed))):
        labels = labels_of[id(unit)]
        if labels - drawn and all(keeping[label] > 1 for label in labels):
            yield from unit
            drawn = drawn | labels
            keeping.subtract(labels)


def _hash(unit: Sequence[Sample], seed: int) -> str:
    name = min(sample.group or sample.burst or sample.name for sample in unit)
    return hashlib.sha256(f"{seed} {name}".encode(errors="surrogateescape")).hexdigest()
