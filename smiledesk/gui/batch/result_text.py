"""The texts of results, filters and orders."""

from smiledesk.batch.records import Tally
from smiledesk.core.escaping import one_line
from smiledesk.gui.batch.folder_results import FolderResult, Kind, Order
from smiledesk.gui.common.durations import minutes_and_seconds
from smiledesk.gui.common.message_text import message_text
from smiledesk.gui.common.numbers import grouped
from smiledesk.gui.common.reading_text import class_text
from smiledesk.gui.common.translation import translate
from smiledesk.network.card import Card


def verdict_text(result: FolderResult) -> str:
    """The verdict, or why there is none."""
    return class_text(result.verdict) if result.verdict is not None else _status_text(result.status)


def place_text(result: FolderResult) -> str:
    """The moment of a film, empty for a picture."""
    #: Time in a film: at 1:23
    return "" if result.time is None else translate("result_text", "at {0}").format(_moment(result.time))


def note_text(result: FolderResult, kept_as: str | None) -> str:
    """The note on a result: it is wrong, kept as a sample, uncertain, or its file cannot be read."""
    if kept_as is not None:
        #: A face was kept as a sample of the class {0}
        return translate("result_text", "kept as {0}").format(class_text(kept_as))
    if result.is_wrong and result.truth is not None:
        return translate("result_text", "folder: {0}").format(class_text(result.truth))
    if result.reason:
        # The row has the file's name already.
        return message_text(result.reason).removeprefix(f"'{one_line(result.path)}' ")
    #: A verdict
    return translate("result_text", "uncertain") if result.status == "uncertain" else ""


def result_text(result: FolderResult, kept_as: str | None) -> str:
    """A result in one line, for tooltips and screen readers."""
    facts = [result.name, place_text(result), verdict_text(result)]
    if result.verdict is not None and result.probability is not None:
        facts.append(f"p = {result.probability:.3f}")
    facts.append(note_text(result, kept_as))
    return " · ".join(fact for fact in facts if fact)


def kind_text(kind: Kind, label: str) -> str:
    """The name of a filter."""
    if kind is Kind.CLASS:
        return class_text(label)
    return {
        #: Filter of the list: all results
        Kind.ALL: translate("result_text", "Everything"),
        Kind.WRONG: translate("result_text", "Wrong verdicts"),
        #: Filter of the list: uncertain verdicts
        Kind.UNCERTAIN: translate("result_text", "Uncertain"),
        Kind.TOO_SMALL: translate("result_text", "Too small"),
        Kind.NO_FACE: translate("result_text", "No face"),
        #: Filter of the list: files
        Kind.UNREADABLE: translate("result_text", "Unreadable"),
    }[kind]


def order_text(order: Order, card: Card) -> str:
    """The name of an order."""
    if card.positive_class is None:
        highest = translate("result_text", "Highest p of the verdict")
        lowest = translate("result_text", "Lowest p of the verdict")
    else:
        highest, lowest = translate("result_text", "Highest p of {0}"), translate("result_text", "Lowest p of {0}")
    shown = class_text(card.positive_class or "")
    return {
        Order.NAME: translate("result_text", "By name"),
        Order.HIGHEST: highest.format(shown),
        Order.LOWEST: lowest.format(shown),
        Order.SUREST_MISTAKES: translate("result_text", "Surest mistakes"),
    }[order]


def tally_text(tally: Tally, seconds: float) -> str:
    """The counts of a run, and its speed."""
    text = translate(
        "result_text", "Files: {0}, faces: {1}, without a face: {2}, unreadable: {3}. {4}, {5:.1f} frames a second."
    )
    numbers = map(grouped, (tally.files, tally.faces, tally.without_face, tally.unreadable))
    return text.format(*numbers, minutes_and_seconds(seconds), tally.frames / max(seconds, 1e-3))


def _status_text(status: str) -> str:
    return {
        #: A face
        "too_small": translate("result_text", "too small"),
        "no_face": translate("result_text", "no face"),
        #: A file
        "unreadable": translate("result_text", "unreadable"),
    }.get(status, status)


def _moment(seconds: float) -> str:
    """Minutes, seconds and hundredths: frames are closer than a second."""
    return f"{minutes_and_seconds(int(seconds))}.{int(100 * (seconds % 1)):02d}"
