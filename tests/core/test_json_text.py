"""Records with file names of any bytes, as JSON and back."""

import json
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.json_text import decode_json, encode_json


class Record(msgspec.Struct):
    name: str
    path: Path | None = None


def as_text(value: object) -> str:
    assert isinstance(value, Path)
    return str(value)


def as_path(kind: type, value: object) -> Path:
    assert kind is Path
    return Path(str(value))


@given(st.binary(max_size=20), st.text(max_size=10))
def test_a_name_of_any_bytes_comes_back(name: bytes, rest: str) -> None:
    record = Record(os.fsdecode(name) + rest, Path("/folder", os.fsdecode(name.replace(b"\0", b""))))
    content = encode_json(record, as_text)
    assert decode_json(content, Record, as_path) == record
    assert decode_json(encode_json(record, as_text, indent=1), Record, as_path) == record
    assert json.loads(content)["name"] == record.name


@pytest.mark.parametrize("content", [b'{"name": "\\udce9', b'{"name": 5}', b'{"path": "\\udce9"}', b"", b"\xff"])
def test_invalid_records_are_refused(content: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, ValueError)):
        decode_json(content, Record, as_path)
