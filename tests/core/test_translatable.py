"""English text that keeps its template and values, and the errors made of it."""

import errno
import pickle
from pathlib import Path

import msgspec
import pytest

from smiledesk.core.errors import UserError, error_line
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.core.translatable import Translatable, from_json, to_json


class _PlaceError(UserError):
    pass


class _Message(msgspec.Struct):
    text: Translatable


def test_error_is_the_filled_template_in_english() -> None:
    error = _PlaceError("'{path}' is {share:.1%} of it. Received: {number}", path=Path("a/b"), share=0.25, number=3)

    assert str(error) == "'a/b' is 25.0% of it. Received: 3"
    assert error.text.template == "'{path}' is {share:.1%} of it. Received: {number}"
    assert error.text.values == {"path": "a/b", "share": 0.25, "number": 3}


@pytest.mark.parametrize("name", ["{", "}", "{path}", "{0}", "{{x}}", "%s"])
def test_braces_of_foreign_text_stay(name: str) -> None:
    assert str(UserError("there is no '{path}'", path=name)) == f"there is no '{name}'"
    assert str(UserError(f"there is no '{name}'")) == f"there is no '{name}'"


def test_foreign_text_stays_on_one_line() -> None:
    assert Translatable("no '{name}'", name="a\nb\udce9") == "no 'a\\nb\\xe9'"


def test_error_within_an_error_keeps_its_own_template() -> None:
    inner = _PlaceError("'{path}' is empty", path="a")

    outer = UserError("the run cannot go on: {error}", error=inner)

    assert str(outer) == "the run cannot go on: 'a' is empty"
    assert outer.text.values["error"] is inner.text
    assert UserError(outer.text).text is outer.text


def test_template_and_values_survive_a_process() -> None:
    error = UserError("no {thing}: {error}", thing="x", error=_PlaceError("'{path}' is empty", path="a"))

    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - made here

    assert (str(copy), copy.text.template) == (str(error), "no {thing}: {error}")
    assert copy.text.values["error"].values == {"path": "a"}


def test_template_and_values_survive_as_json() -> None:
    text = UserError("no {thing}: {error}", thing=2, error=_PlaceError("'{path}' is empty", path="a")).text

    copy = decode_json(encode_json(_Message(text), to_json), _Message, from_json).text

    assert (copy, copy.template, copy.values["thing"]) == (text, text.template, 2)
    assert copy.values["error"].template == "'{path}' is empty"  # type: ignore[union-attr]  # a nested text


def test_text_of_an_older_version_is_read() -> None:
    assert decode_json(b'{"text": "no {x}"}', _Message, from_json).text == "no {x}"


def test_other_files_have_the_english_text() -> None:
    assert encode_json({"failure": Translatable("no {thing}", thing="x")}) == b'{"failure":"no x"}'


def test_system_error_names_file_and_reason() -> None:
    line = error_line(OSError(errno.ENOSPC, "No space left", "/a"))

    assert line == "'/a': the disk is full: make room, or choose another folder"
    assert line.template == "'{file}': {reason}"
