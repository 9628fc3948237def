"""Decode bytes that may be broken or hostile: every failure becomes the decoder's own error."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tokenize import TokenError

import msgspec

from smiledesk.core.errors import UserError
from smiledesk.core.translatable import Translatable

_FAILURES = (
    msgspec.MsgspecError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    TokenError,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)
"""The exceptions that the decoders of Python, NumPy and msgspec raise for bytes they were not made for.

Among the subclasses: UnicodeDecodeError (ValueError), RecursionError and NotImplementedError (RuntimeError), IndexError
and KeyError (LookupError), OverflowError (ArithmeticError).
"""

_LONGEST_REASON = 300


class DecodingError(UserError):
    """Bytes cannot be decoded; the line says why."""


@contextmanager
def decoding(failure: Callable[[str], UserError] = DecodingError) -> Iterator[None]:
    """Turn any failure of a decoder inside the block into one error; an OSError and a `UserError` stay what they are.

    Args:
        failure: makes the error from the reason, which is one short line.
    """
    try:
        yield
    except _FAILURES as error:
        raise failure(_reason(error)) from error


def _reason(error: BaseException) -> str:
    if isinstance(error, RecursionError):
        return Translatable("it is nested too deeply")
    if isinstance(error, MemoryError):
        return Translatable("it needs more memory than there is")
    text = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
    return text[:_LONGEST_REASON] or Translatable("it is damaged")
