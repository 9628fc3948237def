"""Markers: every receiver gets each one, in order, and the last that stands can be taken back."""

import threading
import time

from smiledesk.recording.markers import Marker, Markers


def test_every_receiver_gets_each_marker() -> None:
    markers = Markers()
    one: list[Marker] = []
    other: list[Marker] = []
    markers.add_receiver(one.append)
    markers.set("start")
    markers.add_receiver(other.append)
    markers.set("stop")
    markers.remove_receiver(one.append)
    markers.set("after")
    assert [marker.name for marker in one] == ["start", "stop"]
    assert [marker.name for marker in other] == ["stop", "after"]


def test_undo_takes_back_the_last_that_stands() -> None:
    markers = Markers()
    received: list[Marker] = []
    markers.add_receiver(received.append)
    before = time.monotonic()
    first, second = markers.set("first"), markers.set("second")
    assert before <= first.set_at <= second.set_at <= time.monotonic()
    for _ in range(3):
        markers.undo()
    assert [(marker.name, marker.set_at, marker.undone) for marker in received[2:]] == [
        ("second", second.set_at, True),
        ("first", first.set_at, True),
    ]


def test_undo_does_not_reach_what_was_before() -> None:
    markers = Markers()
    markers.set("of the last recording")
    markers.forget()
    assert markers.undo() is None


def test_a_name_is_one_short_line() -> None:
    markers = Markers()
    assert markers.set("  a\nb\x1b[31m ").name == r"a\nb\x1b[31m"
    assert len(markers.set("x" * 10_000).name) == 200
    assert markers.set("   ").name == "marker"


def test_receivers_see_the_same_order_whichever_thread_sets_them() -> None:
    markers = Markers()
    one: list[Marker] = []
    other: list[Marker] = []
    markers.add_receiver(one.append)
    markers.add_receiver(other.append)
    threads = [threading.Thread(target=lambda: [markers.set("m") for _ in range(200)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert one == other
    assert len(one) == 800
