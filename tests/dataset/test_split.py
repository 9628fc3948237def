"""Divisions keep groups together, classes in proportion, and test images closed."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.dataset.samples import Sample
from smiledesk.dataset.split import Division, divide, hold_out, units

names = st.sampled_from(["", "", "ann", "bob", "cy", "dee"])
lists_of_samples = st.lists(
    st.tuples(
        st.sampled_from(["smile", "no_smile", "grin"]),
        names,
        st.sampled_from(["", "", "", "train", "validation", "hold_out", "test"]),
        st.sampled_from(["", "", "1", "2", "3"]),
    ),
    max_size=40,
).map(
    lambda rows: [
        Sample(Path(f"folder/{label}/{number}.png"), label, group, split, burst)
        for number, (label, group, split, burst) in enumerate(rows)
    ]
)


def sides(division: Division) -> dict[str, set[Path]]:
    return {
        "training": {sample.path for sample in division.training},
        "validation": {sample.path for sample in division.validation},
        "hold_out": {sample.path for sample in division.hold_out},
        "test": {sample.path for sample in division.test},
    }


@given(lists_of_samples, st.floats(0, 0.5), st.integers(0, 9))
def test_every_sample_is_on_exactly_one_side(samples: list[Sample], share: float, seed: int) -> None:
    places = Counter(path for side in sides(divide(samples, share, seed)).values() for path in side)
    assert places == Counter(sample.path for sample in samples)


@given(lists_of_samples, st.floats(0, 0.5), st.integers(0, 9))
def test_groups_and_bursts_never_straddle(samples: list[Sample], share: float, seed: int) -> None:
    where = {path: side for side, paths in sides(divide(samples, share, seed)).items() for path in paths}
    for kind in ("group", "burst"):
        for name in {getattr(sample, kind) for sample in samples} - {""}:
            assert len({where[sample.path] for sample in samples if getattr(sample, kind) == name}) == 1


@given(lists_of_samples, st.integers(0, 9))
def test_no_test_image_is_ever_used(samples: list[Sample], seed: int) -> None:
    used = sides(divide(samples, 0.2, seed))
    for sample in samples:
        if sample.split == "test":
            assert sample.path in used["test"]


@given(st.integers(20, 80), st.integers(20, 80), st.sampled_from([0.1, 0.25, 0.5]), st.integers(0, 99))
def test_each_class_gives_its_share(smiles: int, frowns: int, share: float, seed: int) -> None:
    samples = [Sample(Path(f"smile/{i}.png"), "smile") for i in range(smiles)]
    samples += [Sample(Path(f"frown/{i}.png"), "frown") for i in range(frowns)]
    taken = Counter(sample.label for sample in divide(samples, share, seed).validation)
    assert taken == {"smile": round(smiles * share), "frown": round(frowns * share)}


def test_shares_are_kept_to_within_a_few_images_when_groups_are_large() -> None:
    samples = [
        Sample(Path(f"{label}/{person}-{i}.png"), label, group=f"person {person}")
        for person in range(60)
        for label, number in (("smile", person % 4), ("frown", 3))
        for i in range(number)
    ]
    taken = Counter(sample.label for sample in divide(samples, 0.2, seed=3).validation)
    assert abs(taken["smile"] - 18) <= 6
    assert abs(taken["frown"] - 36) <= 6


@given(st.lists(st.integers(1, 40), min_size=2, max_size=6), st.lists(st.integers(1, 40), min_size=2, max_size=6))
def test_a_class_of_a_few_long_bursts_is_found_on_both_sides(smiles: list[int], frowns: list[int]) -> None:
    samples = [
        Sample(Path(f"{label}/{take}-{i}.png"), label, burst=f"{label} {take}")
        for label, takes in (("smile", smiles), ("frown", frowns))
        for take, number in enumerate(takes)
        for i in range(number)
    ]
    division = divide(samples, 0.1, seed=0)
    for side in (division.training, division.validation):
        assert {sample.label for sample in side} == {"smile", "frown"}


def test_a_share_of_nothing_takes_nothing_and_the_only_burst_stays() -> None:
    samples = [Sample(Path(f"smile/{i}.png"), "smile", burst=str(i % 2)) for i in range(30)]
    assert not divide(samples, 0.0, seed=0).validation
    one_burst = [Sample(Path(f"smile/{i}.png"), "smile", burst="only") for i in range(30)]
    assert len(divide(one_burst, 0.1, seed=0).training) == 30


def test_the_seed_chooses_and_nothing_else_does() -> None:
    samples = [Sample(Path(f"anywhere/smile/{i}.png"), "smile") for i in range(100)]
    moved = [Sample(Path(f"elsewhere/smile/{i}.png"), "smile") for i in reversed(range(100))]

    def chosen(samples: list[Sample], seed: int) -> set[str]:
        return {sample.name for sample in divide(samples, 0.3, seed).validation}

    assert chosen(samples, 1) == chosen(moved, 1)
    assert chosen(samples, 1) != chosen(samples, 2)


def test_new_images_hardly_move_the_others() -> None:
    samples = [Sample(Path(f"smile/{i}.png"), "smile") for i in range(200)]
    before = set(divide(samples, 0.25, seed=0).validation)
    more = [*samples, *(Sample(Path(f"smile/new{i}.png"), "smile") for i in range(20))]
    after = set(divide(more, 0.25, seed=0).validation)
    assert len(before & after) >= 45


def test_hold_out_takes_a_share_of_each_class() -> None:
    samples = [Sample(Path(f"{label}/{i}.png"), label) for label in ("smile", "frown") for i in range(40)]
    marked = hold_out(samples, 0.25, seed=0)
    assert Counter(sample.label for sample in marked if sample.split == "hold_out") == {"smile": 10, "frown": 10}
    assert len(divide(marked, 0.1, seed=0).hold_out) == 20


@pytest.mark.parametrize("split", ["test", "hold_out"])
def test_a_folder_with_its_own_hold_out_keeps_it(split: str) -> None:
    samples = [
        Sample(Path("smile/0.png"), "smile", split=split),
        *(Sample(Path(f"smile/{i}.png"), "smile") for i in range(1, 9)),
    ]  # type: ignore[arg-type]  # parametrized
    assert hold_out(samples, 0.5, seed=0) == tuple(samples)


def test_units_join_through_groups_and_bursts() -> None:
    a = Sample(Path("a.png"), "smile", group="ann", burst="1")
    b = Sample(Path("b.png"), "smile", burst="1")
    c = Sample(Path("c.png"), "smile", group="ann")
    d = Sample(Path("d.png"), "smile", group="1")
    assert sorted(sorted(s.path.name for s in unit) for unit in units([d, b, c, a])) == [
        ["a.png", "b.png", "c.png"],
        ["d.png"],
    ]
