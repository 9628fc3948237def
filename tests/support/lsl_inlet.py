"""Receives SmileDesk's streams by Lab Streaming Layer, as another program does: ``lsl_inlet.py READINGS MARKERS``.

READINGS and MARKERS are the numbers of samples to receive. For each stream it prints a JSON object once it is open, and
another one with the samples.
"""

import json
import sys

import pylsl


def main(readings: int, markers: int) -> None:
    pylsl.set_config_content("[log]\nlevel = -3\n")
    for name, count in (("SmileDesk readings", readings), ("SmileDesk markers", markers)):
        inlet = pylsl.StreamInlet(pylsl.resolve_byprop("name", name, timeout=10)[0], recover=False)
        inlet.open_stream(timeout=10)
        _print({"receives": name})
        samples = [inlet.pull_sample(timeout=10) for _ in range(count)]
        _print({"xml": inlet.info(timeout=10).as_xml(), "samples": samples, "now": pylsl.local_clock()})


def _print(message: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
