"""Names of classes: which of two is spoken of."""

import pytest

from smiledesk.dataset.class_names import spoken_of


@pytest.mark.parametrize(
    ("first", "last", "spoken"),
    [
        ("no_smile", "smile", "smile"),
        ("glasses", "no_glasses", "glasses"),
        ("Glasses", "no glasses", "Glasses"),
        ("beard", "without-beard", "beard"),
        ("eyes_closed", "eyes_open", "eyes_open"),
        ("nose", "notice", "notice"),
    ],
)
def test_of_two_classes_the_one_without_a_negation_is_the_positive_one(first: str, last: str, spoken: str) -> None:
    assert spoken_of(first, last) == spoken
