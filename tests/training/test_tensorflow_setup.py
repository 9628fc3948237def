"""TensorFlow and Keras as a training process sets them up."""

import os
import subprocess
import sys
from pathlib import Path


def test_neither_what_the_user_told_keras_for_other_programs_is_used_nor_matplotlib(
    tmp_path: Path, user_home: Path
) -> None:
    user_settings = tmp_path / ".keras" / "keras.json"
    user_settings.parent.mkdir()
    user_settings.write_text('{"floatx": "float16", "epsilon": 0.1, "image_data_format": "channels_first"}')
    program = (
        "from smiledesk.training.tensorflow_setup import set_up_tensorflow\n"
        "set_up_tensorflow()\n"
        "import keras, sys\n"
        "print(keras.config.floatx(), keras.config.epsilon(), keras.config.image_data_format())\n"
        "print([name for name in sys.modules if name.startswith('matplotlib')])"
    )
    environment = {name: value for name, value in os.environ.items() if name != "KERAS_HOME"}
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={**environment, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert ended.stdout.split() == ["float32", "1e-07", "channels_last", "[]"]
    assert list(user_settings.parent.iterdir()) == [user_settings]
    assert [path.name for path in user_home.iterdir()] == ["keras"]
