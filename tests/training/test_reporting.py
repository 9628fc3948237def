"""Terminal output while a network is trained."""

import pytest

from smiledesk.jobs.step_messages import Ready
from smiledesk.training.reporting import terminal


def test_names_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    with terminal() as report:
        report(Ready(run="run", classes=(":smile:", "[red]no[/red]"), parameters=1, images="images.npz"))
    assert "ready to learn :smile:, [red]no[/red]" in capsys.readouterr().err
