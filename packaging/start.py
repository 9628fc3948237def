"""The entry point of the frozen program, which `smiledesk.spec` describes."""

import multiprocessing
import os


def restore_library_path() -> None:
    """Let programs that this one starts, such as the file manager, find the system's libraries instead of its own.

    PyInstaller sets the path for its executable and keeps the previous one in ``LD_LIBRARY_PATH_ORIG``.
    """
    if "LD_LIBRARY_PATH" not in os.environ:
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        del os.environ["LD_LIBRARY_PATH"]
    else:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    # A worker process is this executable once more, and ends here.
    multiprocessing.freeze_support()
    restore_library_path()

    from smiledesk.__main__ import main

    main()
