"""The entry point of the ``smiledesk`` command: Ctrl-C ends it without a trace, even while its modules are imported."""

import os
import signal
import sys

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 and the number of the signal, as shells have it."""


def main() -> None:
    """Run the command line of this process."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        # An exception inside an import may come out as another one, or be printed and ignored.
        signal.signal(signal.SIGINT, _exit_at_once)
    # Numpy's own threads wait for each other longer than a product of the network's size takes, and keep a core busy
    # that paints or analyses.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from smiledesk.cli.main import main as run_command_line

    signal.signal(signal.SIGINT, before)
    try:
        run_command_line()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _exit_at_once(_number: int, _frame: object) -> None:
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
