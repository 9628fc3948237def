"""A request as a JSON file, which a child process is started with."""

from pathlib import Path
from typing import Any, TypeVar

from smiledesk.core.decoding import decoding
from smiledesk.core.errors import UserError
from smiledesk.core.json_text import decode_json, encode_json
from smiledesk.jobs.requests import Request, RequestError

_Request = TypeVar("_Request", bound=Request)


def write_request(path: Path, request: Request) -> None:
    """Write a request; relative paths become absolute.

    Raises:
        OSError: the file cannot be written.
    """
    path.write_bytes(encode_json(request, path_to_json, indent=1) + b"\n")


def read_request(path: Path, kind: type[_Request]) -> _Request:
    """Read what `write_request` wrote.

    Raises:
        RequestError: the file does not hold such a request; the line says why.
        OSError: the file cannot be read.
    """
    content = path.read_bytes()
    try:
        with decoding():
            return decode_json(content, kind, path_from_json)
    except UserError as error:
        raise RequestError("'{path}' is no request for this command: {error}", path=path, error=error) from error


def path_to_json(value: Any) -> Any:
    """Encode a path, as msgspec's ``enc_hook``: absolute, since it may be read in another working folder."""
    if isinstance(value, Path):
        return str(value.absolute())
    raise NotImplementedError(f"cannot be written as JSON. Received: {type(value)}")


def path_from_json(kind: type, value: Any) -> Any:
    """Decode a path, as msgspec's ``dec_hook``."""
    if issubclass(kind, Path):
        return Path(value)
    raise NotImplementedError(f"cannot be read from JSON. Received: {kind}")
