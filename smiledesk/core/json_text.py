r"""JSON with file names of any bytes.

Python reads a byte that is not UTF-8 as a lone surrogate, which msgspec neither writes nor reads. Such text is written
as Python's ``json`` does, ``\udce9`` for the byte 0xE9.
"""

import json
import re
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from smiledesk.core.translatable import Translatable

_Decoded = TypeVar("_Decoded")

_ODD_BYTE = re.compile(rb"\\ud[89a-f]", re.IGNORECASE)


def _in_english(value: Any) -> str:
    if isinstance(value, Translatable):
        return str(value)
    raise NotImplementedError(f"cannot be written as JSON. Received: {type(value)}")


def encode_json(value: Any, enc_hook: Callable[[Any], Any] = _in_english, indent: int = 0) -> bytes:
    """A record as JSON, on one line, or indented by some spaces; enc_hook: see msgspec."""
    try:
        content = msgspec.json.encode(value, enc_hook=enc_hook)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=enc_hook), indent=indent or None).encode()
    return msgspec.json.format(content, indent=indent) if indent else content


def decode_json(content: bytes, kind: type[_Decoded], dec_hook: Callable[[type, Any], Any] | None = None) -> _Decoded:
    """The record that `encode_json` wrote; dec_hook as msgspec's.

    Raises:
        msgspec.DecodeError: it is no such record; a decoder's other failures come as they are, see `decoding`.
    """
    try:
        return msgspec.json.decode(content, type=kind, dec_hook=dec_hook)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        if not _ODD_BYTE.search(content):
            raise
        return msgspec.convert(json.loads(content), kind, dec_hook=dec_hook, str_keys=True)
