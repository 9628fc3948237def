"""The exception that is meant for the eyes of the user."""

from smiledesk.core.escaping import one_line


class UserError(Exception):
    """What went wrong, in one line: what, where, and what to do about it.

    Each layer derives its own (``SourceError``, ``BundleError``, ...). Whoever stands at the top of a command,
    thread or process shows the line as it is; any other exception is a defect of the program.
    """

    def __init__(self, message: str) -> None:
        """Message: may hold foreign text, such as file names; what cannot be printed on one line is escaped."""
        super().__init__(one_line(message))


def error_line(error: Exception) -> str:
    """An error in one line: a `UserError` as it is, any other with its type, as a report of the defect needs it."""
    return str(error) if isinstance(error, UserError) else one_line(f"{type(error).__name__}: {error}")
