"""Addresses: how they are read, and the secrets that are never shown."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smiledesk.sources.address import is_address, is_masked, mask, parse_address
from smiledesk.sources.base import SourceError

SECRETS = [
    "http://admin:SECRET@camera.example/video",
    "http://SECRET@camera.example/video",
    "HTTP://admin:SECRET%231@camera.example/video",
    "rtsp://admin:SEC@RET@camera.example:554/stream1",
    "rtsp://admin:SECRET#1@camera.example/stream1",
    "rtsp://admin:12/SECRET@camera.example/stream1",
    "rtsp://admin:1?SECRET@camera.example/stream1",
    "http://camera.example/video?token=SECRET",
    "http://camera.example/video?user=SECRET&password=SECRET#SECRET",
    "http://camera.example/video?SECRET",
    "rtsp://camera.example/user=SECRET&password=SECRET&channel=1&stream=0.sdp",
    "rtsp://camera.example/user=admin_password=SECRET_channel=1_stream=0.sdp",
    "  rtmp://admin:SECRET@camera.example/live",
    "gopher://admin:SECRET@camera.example/",
    "http://admin:SECRET@[camera.example/",
    "http://admin:SECRET@camera.example:SECRET@/",
]


@pytest.mark.parametrize("text", SECRETS)
def test_nothing_secret_is_shown(text: str) -> None:
    assert "SEC" not in mask(text)
    assert "RET" not in mask(text)
    assert mask(text).strip().lower().startswith(text.strip()[:7].lower())
    try:
        shown = repr(parse_address(text).masked)
    except SourceError as error:
        shown = f"{error} {error.__cause__}"
    assert "SEC" not in shown


@pytest.mark.parametrize(
    "text",
    [
        "http:/admin:SECRET@camera.example/video",
        "http:admin:SECRET@camera.example/video",
        "rtsp:\\\\admin:SEC/RET@camera.example/video",
        " admin:SEC@RET@camera.example/video",
    ],
)
def test_nothing_secret_is_shown_of_a_mistyped_address(text: str) -> None:
    assert mask(text).endswith("***@camera.example/video")
    assert "SEC" not in mask(text)


@given(
    st.sampled_from(["http", "RTSP", "rtmp"]),
    st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), min_size=1),
    st.sampled_from(["camera.example", "camera.example:80/a?channel=1", "[::1]:554/@home"]),
)
def test_no_password_is_shown_whatever_its_characters(scheme: str, password: str, rest: str) -> None:
    assert mask(f"{scheme}://admin:{password}@{rest}").startswith(f"{scheme}://***@")


@pytest.mark.parametrize(
    "text",
    [
        "demo",
        "3",
        "C:\\films\\a=b.mp4",
        "C:\\films\\me@home.mp4",
        "/home/films/12:30@home.mp4",
        "HD cam: front @ usb-1:2",
        "a film, take=1.mp4",
        "http://camera.example:8080/?action=stream&channel=2",
    ],
)
def test_an_address_without_secrets_is_shown_unchanged(text: str) -> None:
    assert mask(text) == text
    assert not is_masked(text)


@pytest.mark.parametrize("text", [text for text in SECRETS if is_address(text)])
def test_a_masked_address_is_recognised(text: str) -> None:
    assert is_masked(mask(text))
    assert not is_masked(text)


@pytest.mark.parametrize(
    ("text", "scheme", "host", "url"),
    [
        ("HTTP://Camera.example/Video", "http", "camera.example", "http://Camera.example/Video"),
        (" rtsp://a:b%23@h:554/x y ", "rtsp", "h", "rtsp://a:b%23@h:554/x%20y"),
        ("http://h/%20é", "http", "h", "http://h/%20%C3%A9"),
        ("udp://@239.0.0.1:1234", "udp", "239.0.0.1", "udp://@239.0.0.1:1234"),
        ("http://[::1]:80/", "http", "::1", "http://[::1]:80/"),
    ],
)
def test_an_address_is_taken_apart(text: str, scheme: str, host: str, url: str) -> None:
    assert is_address(text)
    address = parse_address(text)
    assert (address.scheme, address.host, address.url, address.file) == (scheme, host, url, None)


@pytest.mark.parametrize("start", ["file:///", "FILE:///", "file://localhost/", "file:/"])
def test_a_file_address_names_a_file_of_this_machine(start: str) -> None:
    assert parse_address(f"{start}films/my%20film%23.mp4").file == Path("/films/my film#.mp4")


@pytest.mark.parametrize("text", ["C:\\film.mp4", "demo", "concat:a|b", "film: take 1.mp4", "./http://h"])
def test_names_of_files_are_no_addresses(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("http://admin:secret#1@h/", "%23"),
        ("http://admin:12/34@h/", "%2F"),
        ("http://[half/stream", "no address"),
        ("http://h:port/", "no address"),
        ("http:///video", "no host"),
        ("gopher://h/", "rtsp://"),
        ("file://server/film.mp4", "file:///"),
    ],
)
def test_an_address_that_cannot_be_one_says_why(text: str, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        parse_address(text)
