"""Reasons why images are skipped, as texts."""

from smiledesk.gui.common.translation import translate


def skip_reason_text(reason: str) -> str:
    """A reason as it stands before a colon and a number of images. reason: a `SkipReason`."""
    texts = {
        #: Files that are not there; a number stands before it
        "missing file": translate("skip_reasons", "missing"),
        "broken link": translate("skip_reasons", "broken links"),
        #: Files; a number stands before it
        "unreadable": translate("skip_reasons", "unreadable"),
        #: Images on which the search for a face failed; a number stands before it
        "failed": translate("skip_reasons", "failed"),
        "no face": translate("skip_reasons", "without a face"),
        #: Images that are there twice; a number stands before it
        "duplicate": translate("skip_reasons", "duplicates"),
        "contradicting duplicate": translate("skip_reasons", "the same in two classes"),
    }
    return texts.get(reason, reason)
