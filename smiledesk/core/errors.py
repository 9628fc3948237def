"""The exception whose text is for the user, and plain texts for other exceptions."""

import errno
import signal

from smiledesk.core.translatable import Translatable

_PLAIN_REASONS = {
    errno.ENOSPC: Translatable("the disk is full: make room, or choose another folder"),
    errno.EDQUOT: Translatable("your share of the disk is used up: make room, or choose another folder"),
    errno.EFBIG: Translatable("the file grows larger than the system allows: choose another folder"),
    errno.EISDIR: Translatable("it is a folder: name a file"),
    errno.ENOTDIR: Translatable("a part of its path is no folder: check the name"),
    errno.ENOENT: Translatable("there is no such file or folder: check the name"),
    errno.EEXIST: Translatable("it exists already: choose another name"),
    errno.EACCES: Translatable("you may not read or write it: change its permissions, or choose another folder"),
    errno.EPERM: Translatable("you may not change it: change its permissions, or choose another folder"),
    errno.EROFS: Translatable("it can only be read: choose another folder"),
    errno.ENAMETOOLONG: Translatable("its name is too long: choose a shorter one"),
    errno.ELOOP: Translatable("its link leads in a circle: name the file itself"),
    errno.EMFILE: Translatable("too many files are open: close some programs"),
    errno.ENFILE: Translatable("too many files are open: close some programs"),
    errno.EIO: Translatable("the disk reports a fault: check it"),
    errno.EBADF: Translatable("an output is closed: redirect it to a file"),
    errno.EPIPE: Translatable("the program that read the output has ended"),
}
"""Plain texts for the system's error numbers, with what to do."""


class UserError(Exception):
    """An error in one line for the user: what is wrong, where, and what to do.

    Each layer derives its own (``SourceError``, ``BundleError``, ...). The top of a command, thread or process shows
    the line as it is; any other exception is a defect of the program.

    ``SourceError("'{path}' is no picture: choose another", path=path)``
    """

    text: Translatable
    """The line; ``str(error)`` is its English."""

    def __init__(self, template: str, /, **values: object) -> None:
        """Fill a template, as `Translatable`, or take over such a text; a `UserError` as a value counts as its text."""
        texts = {name: value.text if isinstance(value, UserError) else value for name, value in values.items()}
        self.text = Translatable(template, **texts)
        super().__init__(self.text)


def os_error_line(error: OSError) -> Translatable:
    """A system error in one line: the file if known, the reason, and what to do."""
    reason = plain_reason(error)
    if error.filename is None:
        return reason
    return Translatable("'{file}': {reason}", file=error.filename, reason=reason)


def plain_reason(error: OSError) -> Translatable:
    """The reason for a system error and what to do, for a line that names the file already."""
    return _PLAIN_REASONS.get(error.errno or 0) or Translatable(error.strerror or str(error))


def error_line(error: Exception) -> Translatable:
    """Text of an error in one line: plain if it is the user's, with its type if it is a defect to report."""
    if isinstance(error, UserError):
        return error.text
    if isinstance(error, OSError):
        return os_error_line(error)
    return Translatable(f"{type(error).__name__}: {error}")


def exit_text(code: int) -> str:
    """How a process ended, from its exit code: the signal that ended it, or the code."""
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
