"""The files that ship with the program."""

import pytest

from smiledesk.core.resources import resource


@pytest.mark.parametrize("name", ["model", "demo/smile.png", "demo/no_smile.png"])
def test_they_are_there(name: str) -> None:
    assert resource(name).exists()


def test_one_that_is_not_says_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match="reinstall"):
        resource("model/wings.bin")
