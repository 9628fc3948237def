"""A child process as its parent holds it: the messages that it has sent, and commands and signals to it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from smiledesk.jobs.protocol import AnyCommand, AnyMessage, decode_message, encode


class Child:
    """``python -m smiledesk`` with some arguments, in a user data folder of its own."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.messages: list[AnyMessage] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "smiledesk", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "SMILEDESK_HOME": str(home)},
        )

    def wait_for(self, matches: Callable[[AnyMessage], bool]) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.messages.append(decode_message(line))
            if matches(self.messages[-1]):
                return
        raise AssertionError(f"the child ended: {self.messages[-1:]} {self.close()}")

    def send_bytes(self, content: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(content)
        self._process.stdin.flush()

    def send(self, *commands: AnyCommand) -> None:
        self.send_bytes(b"".join(encode(command) for command in commands))

    def close_input(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def wait_for_exit(self) -> tuple[int, str]:
        """Collect the remaining messages, and return exit code and stderr."""
        assert self._process.stdout is not None
        self.messages += [decode_message(line) for line in self._process.stdout]
        return self._process.wait(timeout=60), self.close()

    def close(self) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        if self._process.stderr.closed:
            return ""
        self._process.stdin.close()
        errors = self._process.stderr.read().decode()
        self._process.stdout.close()
        self._process.stderr.close()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(timeout=60)
        return errors
