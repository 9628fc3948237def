"""McNemar's exact test, against every way that the coins could have fallen."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.evaluation.mcnemar import could_tell, exact_p_value

images = st.integers(0, 400)


@given(images, images)
def test_it_is_a_probability_and_takes_no_side(only_old: int, only_new: int) -> None:
    p_value = exact_p_value(only_old, only_new)
    assert 0 <= p_value <= 1
    assert p_value == exact_p_value(only_new, only_old)


@given(st.integers(0, 6), st.integers(0, 6))
def test_it_is_the_share_of_falls_at_least_as_uneven(only_old: int, only_new: int) -> None:
    tosses = only_old + only_new
    falls = [sum(fall) for fall in product((0, 1), repeat=tosses)]
    as_uneven = [heads for heads in falls if abs(2 * heads - tosses) >= abs(only_new - only_old)]
    assert exact_p_value(only_old, only_new) == pytest.approx(len(as_uneven) / len(falls))


@given(images, st.integers(0, 100))
def test_more_on_the_leading_side_never_makes_it_likelier_to_be_luck(behind: int, ahead: int) -> None:
    assert exact_p_value(behind, behind + ahead + 1) <= exact_p_value(behind, behind + ahead)


def test_values_of_the_binomial_table() -> None:
    assert exact_p_value(0, 0) == 1
    assert exact_p_value(1, 9) == pytest.approx(22 / 1024)
    assert exact_p_value(2, 9) == pytest.approx(134 / 2048)


def test_thousands_are_no_matter() -> None:
    assert exact_p_value(0, 3000) == 0
    assert exact_p_value(3000, 3000) == 1
    assert exact_p_value(1480, 1520) == pytest.approx(0.476, abs=0.005)


def test_fewer_than_six_can_never_tell() -> None:
    assert [discordant for discordant in range(12) if not could_tell(discordant)] == [0, 1, 2, 3, 4, 5]


def test_less_than_none_is_refused() -> None:
    with pytest.raises(ValueError, match="-1, 4"):
        exact_p_value(-1, 4)
