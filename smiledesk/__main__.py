"""The entry point of the ``smiledesk`` command: Ctrl-C ends it without a trace, even while its modules are imported."""

import sys

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 and the number of the signal, as shells have it."""


def main() -> None:
    """Run the command line of this process."""
    try:
        from smiledesk.cli.main import main as run_command_line

        run_command_line()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
