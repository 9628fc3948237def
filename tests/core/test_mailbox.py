"""The latest item is kept, and overwritten ones are counted."""

import threading

from hypothesis import given
from hypothesis import strategies as st

from smiledesk.core.mailbox import Mailbox

moves = st.lists(st.sampled_from(["put", "take"]), max_size=60)


def adds_up(box: Mailbox[int]) -> bool:
    return box.put_count == box.taken_count + box.overwritten_count + int(box.pending)


@given(moves)
def test_every_item_was_taken_overwritten_or_waits(moves: list[str]) -> None:
    box: Mailbox[int] = Mailbox()
    waiting: int | None = None
    for number, move in enumerate(moves):
        if move == "put":
            box.put(number)
            waiting = number
        else:
            assert box.take() == waiting
            waiting = None
        assert adds_up(box)
        assert box.pending is (waiting is not None)


@given(puts=st.integers(0, 400), takers=st.integers(1, 3), putters=st.integers(1, 3))
def test_counts_add_up_under_threads(puts: int, takers: int, putters: int) -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []
    over = threading.Event()

    def put() -> None:
        for number in range(puts):
            box.put(number)

    def take() -> None:
        while not over.is_set() or box.pending:
            item = box.take(0.001)
            if item is not None:
                taken.append(item)

    putting = [threading.Thread(target=put) for _ in range(putters)]
    taking = [threading.Thread(target=take) for _ in range(takers)]
    for thread in putting + taking:
        thread.start()
    for thread in putting:
        thread.join()
    over.set()
    for thread in taking:
        thread.join()
    assert box.put_count == puts * putters
    assert box.taken_count == len(taken)
    assert not box.pending
    assert adds_up(box)


def test_one_taker_sees_items_in_order() -> None:
    box: Mailbox[int] = Mailbox()
    thread = threading.Thread(target=lambda: [box.put(number) for number in range(2000)])
    thread.start()
    taken: list[int] = []
    while not taken or taken[-1] < 1999:
        item = box.take(1.0)
        assert item is not None
        taken.append(item)
    thread.join()
    assert taken == sorted(set(taken))


def test_a_taker_waits_for_what_comes() -> None:
    box: Mailbox[str] = Mailbox()
    taken: list[str | None] = []
    thread = threading.Thread(target=lambda: taken.append(box.take(30.0)))
    thread.start()
    box.put("late")
    thread.join()
    assert taken == ["late"]


def test_closing_wakes_everybody_who_waits() -> None:
    box: Mailbox[str] = Mailbox()
    taken: list[str | None] = []
    threads = [threading.Thread(target=lambda: taken.append(box.take(1000.0))) for _ in range(3)]
    for thread in threads:
        thread.start()
    box.close()
    for thread in threads:
        thread.join()
    assert taken == [None, None, None]


def test_an_item_that_waits_at_closing_can_still_be_taken() -> None:
    box: Mailbox[str] = Mailbox()
    box.put("last")
    box.close()
    assert box.take(1000.0) == "last"
    assert box.take(1000.0) is None
