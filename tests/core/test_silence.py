"""Standard error is redirected while any thread silences a library, and restored afterwards."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from smiledesk.core.silence import standard_error_closed


def test_threads_that_overlap_leave_standard_error_where_it_was() -> None:
    before = os.fstat(2)
    seen: list[bool] = []

    def be_quiet(seconds: float) -> None:
        with standard_error_closed():
            seen.append(os.path.samestat(os.fstat(2), Path(os.devnull).stat()))
            time.sleep(seconds)

    # The first one ends while the second one is quiet, and the second after it.
    threads = [threading.Thread(target=be_quiet, args=(seconds,)) for seconds in (0.05, 0.1)]
    for thread in threads:
        thread.start()
        time.sleep(0.02)
    for thread in threads:
        thread.join()
    assert seen == [True, True]
    assert os.path.samestat(os.fstat(2), before)


def test_python_writes_to_standard_error_while_a_library_is_silenced() -> None:
    code = (
        "import os, sys, threading\n"
        "from smiledesk.core.silence import keep_own_messages, standard_error_closed\n"
        "keep_own_messages()\n"
        "def speak(): print('ours, naïve', file=sys.stderr); os.write(2, b'a library\\n')\n"
        "with standard_error_closed():\n"
        "    thread = threading.Thread(target=speak); thread.start(); thread.join()\n"
        "raise SystemExit('at the end')\n"
    )
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", code], capture_output=True, check=False)
    assert done.stderr.decode() == "ours, naïve\nat the end\n"
