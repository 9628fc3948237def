"""Import TensorFlow silently and make it deterministic."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from smiledesk.user_data import user_data_folder


def set_up_tensorflow() -> None:
    """Import and configure TensorFlow; must run before anything else imports it or Keras.

    Its start-up messages are silenced, its errors are not. Operations are made deterministic: the same seed, data and
    machine give the same weights, whatever Keras is told in ``~/.keras`` for other programs.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["KERAS_BACKEND"] = "tensorflow"
    os.environ["KERAS_HOME"] = str(user_data_folder() / "keras")

    with _silent_stderr(), _without_matplotlib():
        import tensorflow as tf

    tf.get_logger().setLevel("ERROR")
    tf.config.experimental.enable_op_determinism()


@contextmanager
def _without_matplotlib() -> Iterator[None]:
    """Let Keras believe that matplotlib is not installed: for plots of its own it would import it, in half a second."""
    if "matplotlib" in sys.modules:
        yield
        return
    sys.modules["matplotlib"] = None  # type: ignore[assignment]  # makes its import fail
    try:
        yield
    finally:
        del sys.modules["matplotlib"]


@contextmanager
def _silent_stderr() -> Iterator[None]:
    """Silence stderr: TensorFlow's libraries log while they are loaded, before they read any setting."""
    real, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(real, 2)
        os.close(real)
        os.close(nowhere)
