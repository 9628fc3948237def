"""Addresses of cameras, films and pictures: parsed here only, and shown without their secrets."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

from smiledesk.sources.base import SourceError

WEB_SCHEMES = frozenset({"http", "https"})
"""Schemes that carry pictures and whole films as well as streams."""

STREAM_SCHEMES = frozenset(
    {
        *("mms", "mmsh", "mmst", "rtmp", "rtmpe", "rtmps", "rtmpt", "rtmpte", "rtmpts", "rtp", "rtsp", "rtsps"),
        *("srt", "tcp", "udp"),
    }
)
"""Schemes of streams only."""

_MASK = "***"

_ONE_SLASH = re.compile(r"^([a-z][a-z0-9+.-]+):/(?!/)", re.IGNORECASE)
_START = re.compile(r"\s*(?:(?P<scheme>[a-z][a-z0-9+.-]+)://|file:(?=/))", re.IGNORECASE)
"""Beginning of an address. A scheme has at least two letters: ``C:`` is a drive."""

_MISTYPED = re.compile(
    r"\A(?P<start>\s*(?:[a-z][a-z0-9+.-]+:)?[/\\]*)(?![a-z]:[/\\])[^/\\@\s]+:\S*@(?=\S)", re.IGNORECASE
)
"""User and password in front of a missing or mistyped scheme."""

_LEFT_ALONE = "!#$%&'()*+,/:;=?@[]~"
"""Characters with a meaning in an address; ``%`` begins an encoded character."""

_SHOWN_FIELDS = frozenset(
    {
        *("action", "camera", "channel", "codec", "compression", "format", "fps", "height", "mode", "profile"),
        *("quality", "rate", "res", "resolution", "rotation", "size", "stream", "subtype", "type", "video", "width"),
    }
)
"""Fields of a query whose values are shown; any other may hold a token."""

_FIELD = re.compile(r"(?P<name>[^=&;/?#]+)=(?P<value>[^&;/?#]*)")
"""A field of a query, or of a path: some cameras take user and password there."""

_BARE_WORD = re.compile(r"(?<=[?&;#])[^=&;#]+(?=[&;#]|$)")
"""A word of a query without a name."""


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed address."""

    scheme: str
    """In lower case, without colon."""
    host: str
    """Empty for a file."""
    url: str
    """The whole address with its secrets, for connecting only."""
    masked: str
    """The address as it may be shown."""
    file: Path | None = None
    """The local file of a ``file:`` address, else None."""


def is_address(text: str) -> bool:
    """True if a source's name is an address: ``rtsp://…``, ``http://…``, ``file:/…``."""
    return _START.match(text) is not None


def address_of(path: Path) -> str:
    """The address that was taken for a path, which robs it of a slash: ``s3:/bucket`` is ``s3://bucket``."""
    return _ONE_SLASH.sub(r"\1://", str(path))


def parse_address(text: str) -> Address:
    """Parse an address as typed or pasted, with capitals in the scheme, spaces and umlauts.

    Raises:
        SourceError: it cannot be opened; the line shows it masked.
    """
    start = _START.match(text)
    if start is None:
        raise SourceError(
            "that is no address: it begins like http:// or rtsp://. Received: {address}", address=mask(text)
        )
    scheme = (start["scheme"] or "file").lower()
    rest = text[start.end() :].strip()
    if scheme == "file":
        return Address(scheme, "", text.strip(), text.strip(), _local_file(rest, text))
    if scheme not in WEB_SCHEMES | STREAM_SCHEMES:
        raise SourceError(
            "addresses begin with http://, https://, rtsp:// or rtmp://. Received: {address}", address=mask(text)
        )
    url = f"{scheme}://{quote(rest, safe=_LEFT_ALONE, errors='replace')}"
    return Address(scheme, _host_of(url), url, mask(url))


def mask(text: str) -> str:
    """A source's name as it may be shown: an address without user, password and tokens.

    Mistyped addresses lose user and password, too. Other names stay as they are.
    """
    start = _START.match(text)
    if start is None or start["scheme"] is None or start["scheme"].lower() == "file":
        return _MISTYPED.sub(rf"\g<start>{_MASK}@", text)
    rest = text[start.end() :]
    user_end = _end_of_user(rest)
    user = f"{_MASK}@" if user_end > 1 else rest[:user_end]
    return start[0] + user + _FIELD.sub(_masked_field, _BARE_WORD.sub(_MASK, rest[user_end:]))


def is_masked(text: str) -> bool:
    """True if an address has lost its secrets and cannot be opened until they are given again."""
    return is_address(text) and _MASK in text and mask(text) == text


def _end_of_user(rest: str) -> int:
    """Index of the host, behind ``user:password@``.

    A raw ``/``, ``?`` or ``#`` in a password ends the host for every parser, so the last ``@`` counts wherever a
    password may be before it: too much is masked rather than too little.
    """
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    return rest.rfind("@") + 1 if "@" in authority or ":" in authority else 0


def _masked_field(field: re.Match[str]) -> str:
    name, value = field["name"], field["value"]
    return f"{name}={value if name.lower() in _SHOWN_FIELDS or not value else _MASK}"


def _host_of(url: str) -> str:
    authority = re.split(r"[/?#]", url.partition("://")[2], maxsplit=1)[0]
    if ":" in authority and "@" in url and "@" not in authority:
        raise SourceError(
            "write # as %23, / as %2F, ? as %3F and @ as %40 in a password, and @ as %40 behind the "
            "host. Received: {address}",
            address=mask(url),
        )
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises where it is no number
        host = parts.hostname
    except ValueError:
        # Without the error's own text, which may hold a part of the password.
        raise SourceError(
            "that is no address: its host or port cannot be read. Received: {address}", address=mask(url)
        ) from None
    if not host:
        raise SourceError("that is no address: it names no host. Received: {address}", address=mask(url))
    return host


def _local_file(rest: str, text: str) -> Path:
    host, slash, path = rest.partition("/")
    if host not in {"", "localhost"} or not path:
        raise SourceError("a file's address is file:/// and its whole path. Received: {text}", text=text)
    # Loads Python's web client with it, which nothing else here needs.
    from urllib.request import url2pathname

    return Path(url2pathname(slash + path))
