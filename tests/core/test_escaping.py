"""Foreign text on one printable line."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.errors import UserError
from smiledesk.core.escaping import one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("smile/s001.jpg", "smile/s001.jpg"),
        ("улыбка 微笑み é", "улыбка 微笑み é"),
        ("two\nlines\ttab", r"two\nlines\ttab"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("line\u2028separator", r"line\u2028separator"),
        ("gpj.\u202eexe", r"gpj.\u202eexe"),
        (os.fsdecode(b"caf\xe9.jpg"), r"caf\xe9.jpg"),
        (Path(os.fsdecode(b"caf\xe9.jpg")), r"caf\xe9.jpg"),
    ],
)
def test_unprintable_characters_are_escaped(text: str | Path, line: str) -> None:
    assert one_line(text) == line


@given(st.binary())
def test_any_file_name_is_one_line_of_utf8(name: bytes) -> None:
    line = one_line(os.fsdecode(name))
    line.encode()
    assert len(line.splitlines()) <= 1


def test_an_error_is_one_line_whatever_it_names() -> None:
    error = UserError(f"'{os.fsdecode(b'caf%c.jpg' % 0xE9)}' cannot be read:\nno picture")
    assert str(error) == r"'caf\xe9.jpg' cannot be read:\nno picture"
