"""Every way in which decoding foreign bytes fails becomes one error of one line."""

import ast
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from message_templates import message_templates

import smiledesk
from smiledesk.core.decoding import DecodingError, decoding
from smiledesk.core.errors import UserError
from smiledesk.jobs.protocol import MessageError, decode_command, decode_message

DEEP = b"[" * 100_000 + b"]" * 100_000


class RowError(UserError):
    """An error of one decoder."""


@pytest.mark.parametrize(
    "decode",
    [
        lambda: msgspec.json.decode(DEEP),
        lambda: msgspec.json.decode(b'"\xff"'),
        lambda: msgspec.json.decode(b"3", type=str),
        lambda: zipfile.ZipFile(BytesIO(b"no zip")),
        lambda: zlib.decompress(b"nothing"),
        lambda: struct.unpack(">I", b""),
        lambda: {}["missing"],
        lambda: memoryview(b"")[3],
        lambda: int("9" * 5_000),
        lambda: float(10**400),
        lambda: None.shape,  # type: ignore[attr-defined]
        lambda: bytearray(1 << 62),
    ],
)
def test_every_failure_becomes_the_requested_error(decode: Callable[[], object]) -> None:
    with pytest.raises(RowError, match="^row 3: .+") as failure, decoding(lambda reason: RowError(f"row 3: {reason}")):
        decode()
    assert "\n" not in str(failure.value)
    assert len(str(failure.value)) < 400


def test_other_exceptions_pass_unchanged() -> None:
    with pytest.raises(OSError, match="disk"), decoding():
        raise OSError("disk")
    with pytest.raises(RowError, match="mine"), decoding():
        raise RowError("mine")
    with decoding():
        pass


def test_deep_nesting_has_a_readable_reason() -> None:
    with pytest.raises(DecodingError, match="nested too deeply") as failure, decoding():
        msgspec.json.decode(DEEP)
    assert failure.value.text.template in {text for _, text in message_templates()}


def test_a_failure_without_a_text_has_a_plain_reason() -> None:
    with pytest.raises(DecodingError, match="^it is damaged$"), decoding():
        raise EOFError


@pytest.mark.parametrize("line", [b"", b"\xff\xfe", DEEP, b'{"type":"progress","phase":"\xff"}', b"null", b"0" * 9_000])
def test_a_line_that_is_no_message_is_a_message_error(line: bytes) -> None:
    for decode in (decode_message, decode_command):
        with pytest.raises(MessageError, match="malformed"):
            decode(line)


OUR_OWN = {
    "evaluation/activation_pictures.py",
    "core/json_text.py",
    "gui/common/phrasebook.py",
    "network/known_models.py",
}
"""Modules that decode for others, or read only files of the program."""

DECODERS = {"decode_json", "json.loads", "msgspec.json.decode", "np.load", "pickle.load", "pickle.loads"}


def test_every_decoder_of_the_program_stands_in_such_a_block() -> None:
    package = Path(smiledesk.__file__).parent
    found = []
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        withs = [node for node in ast.walk(tree) if isinstance(node, ast.With)]
        blocks = [node for node in withs if any("decoding(" in ast.unparse(item) for item in node.items)]
        inside = {id(node) for block in blocks for part in block.body for node in ast.walk(part)}
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and id(node) not in inside]
        if place not in OUR_OWN:
            found += [f"{place}:{call.lineno}" for call in calls if ast.unparse(call.func) in DECODERS]
    assert not found, "\n".join(found)
