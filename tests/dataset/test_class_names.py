"""The default positive class of two."""

import pytest

from smiledesk.dataset.class_names import default_positive_class


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("no_smile", "smile", "smile"),
        ("glasses", "no_glasses", "glasses"),
        ("Glasses", "no glasses", "Glasses"),
        ("beard", "without-beard", "beard"),
        ("eyes_closed", "eyes_open", "eyes_open"),
        ("nose", "notice", "notice"),
    ],
)
def test_of_two_classes_the_one_without_a_negation_is_the_positive_one(first: str, last: str, expected: str) -> None:
    assert default_positive_class(first, last) == expected
