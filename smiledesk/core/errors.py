"""The exception whose text is for the user, and plain texts for other exceptions."""

import errno
import signal

from smiledesk.core.escaping import one_line

_PLAIN_REASONS = {
    errno.ENOSPC: "the disk is full: make room, or choose another folder",
    errno.EDQUOT: "your share of the disk is used up: make room, or choose another folder",
    errno.EFBIG: "the file grows larger than the system allows: choose another folder",
    errno.EISDIR: "it is a folder: name a file",
    errno.ENOTDIR: "a part of its path is no folder: check the name",
    errno.ENOENT: "there is no such file or folder: check the name",
    errno.EEXIST: "it exists already: choose another name",
    errno.EACCES: "you may not read or write it: change its permissions, or choose another folder",
    errno.EPERM: "you may not change it: change its permissions, or choose another folder",
    errno.EROFS: "it can only be read: choose another folder",
    errno.ENAMETOOLONG: "its name is too long: choose a shorter one",
    errno.ELOOP: "its link leads in a circle: name the file itself",
    errno.EMFILE: "too many files are open: close some programs",
    errno.ENFILE: "too many files are open: close some programs",
    errno.EIO: "the disk reports a fault: check it",
    errno.EBADF: "an output is closed: redirect it to a file",
    errno.EPIPE: "the program that read the output has ended",
}
"""Plain texts for the system's error numbers, with what to do."""


class UserError(Exception):
    """An error in one line for the user: what is wrong, where, and what to do.

    Each layer derives its own (``SourceError``, ``BundleError``, ...). The top of a command, thread or process shows
    the line as it is; any other exception is a defect of the program.
    """

    def __init__(self, message: str) -> None:
        """Message: may hold foreign text, such as file names; unprintable characters are escaped."""
        super().__init__(one_line(message))


def os_error_line(error: OSError) -> str:
    """A system error in one line: the file if known, the reason, and what to do."""
    reason = plain_reason(error)
    return one_line(reason if error.filename is None else f"'{error.filename}': {reason}")


def plain_reason(error: OSError) -> str:
    """The reason for a system error and what to do, for a line that names the file already."""
    return _PLAIN_REASONS.get(error.errno or 0) or error.strerror or str(error)


def error_line(error: Exception) -> str:
    """Text of an error in one line: plain if it is the user's, with its type if it is a defect to report."""
    if isinstance(error, UserError):
        return str(error)
    if isinstance(error, OSError):
        return os_error_line(error)
    return one_line(f"{type(error).__name__}: {error}")


def exit_text(code: int) -> str:
    """How a process ended, from its exit code: the signal that ended it, or the code."""
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
