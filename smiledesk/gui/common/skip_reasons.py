"""Reasons why images are skipped, as texts."""

from smiledesk.gui.common.translation import translate


def skip_reason_text(reason: str) -> str:
    """A reason as it stands before a colon and a number of images. reason: a `SkipReason`."""
    texts = {
        "missing file": translate("skip_reasons", "missing"),
        "broken link": translate("skip_reasons", "broken links"),
        "unreadable": translate("skip_reasons", "unreadable"),
        "failed": translate("skip_reasons", "failed"),
        "no face": translate("skip_reasons", "without a face"),
        "duplicate": translate("skip_reasons", "duplicates"),
        "contradicting duplicate": translate("skip_reasons", "the same in two classes"),
    }
    return texts.get(reason, reason)
