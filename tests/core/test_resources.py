"""The files that ship with the program."""

import pytest

from smiledesk.core.resources import resource


@pytest.mark.parametrize("name", ["model", "demo/smile.png", "demo/no_smile.png"])
def test_every_resource_exists(name: str) -> None:
    assert resource(name).exists()


def test_a_missing_resource_is_an_error_with_a_next_step() -> None:
    with pytest.raises(FileNotFoundError, match="reinstall"):
        resource("model/wings.bin")
