"""Summaries in the real window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from smiledesk.core.resources import resource
from smiledesk.gui.common.actions import Action
from smiledesk.network.bundle import read_bundle
from tests.support.children import Until


def table_of(film: str, path: Path) -> Path:
    """A recording of a film with a smile from 1.2 to 2.4 s."""
    lines = ["file,frame,time,face,p_no_smile,p_smile,label,status\n"]
    for frame in range(75):
        smiles = 30 <= frame < 60
        lines.append(
            f"{film},{frame},{frame / 25},1,{1 - smiles},{int(smiles)},{'smile' if smiles else 'no_smile'},ok\n"
        )
    path.write_text("".join(lines))
    return path


def test_an_episode_leads_to_its_moment_in_the_film_that_is_shown(
    start, data: Path, tmp_path: Path, until: Until
) -> None:
    film = str(data / "video" / "d0.mp4")
    application = start(film)
    times: list[float] = []
    application.window.analysis_shown.connect(lambda analysis, _card: times.append(analysis.frame.media_time))
    until(lambda: bool(times))
    application.window.toggle_freeze()
    application.summaries.open(table_of(film, tmp_path / "r.csv"))
    view = application.summaries.view
    until(lambda: view.summary is not None)
    (episode,) = view.tables.episodes.rows
    assert view.tables.hint_text == "A click jumps to that moment of the film."
    view.tables.episodes.row_chosen.emit(episode)
    until(lambda: abs(times[-1] - 1.2) < 0.05)
    view.close_button.click()
    assert not view.isVisible()


def test_the_last_recording_or_any_file_is_summarised(
    start, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = start("demo")
    asked: list[str] = []

    def choose(*arguments: object) -> tuple[str, str]:
        asked.append("asked")
        return str(table_of("a.mp4", tmp_path / "chosen.csv")), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    application.actions[Action.SUMMARY].trigger()
    until(lambda: application.summaries.view.summary is not None)
    assert asked == ["asked"]
    assert application.summaries.view.summary.recording.name == "a.mp4"
    application.summaries.offer(table_of("b.mp4", tmp_path / "last.csv"))
    application.actions[Action.SUMMARY].trigger()
    until(lambda: application.summaries.view.summary is not None)
    assert application.summaries.view.summary.recording.name == "b.mp4"
    assert application.summaries.view.tables.hint_text == ""
    application.actions[Action.SUMMARY_OF_FILE].trigger()
    assert asked == ["asked", "asked"]


def test_the_summary_of_a_recording_is_offered_when_it_ends(
    start, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    application = start("demo")
    bar = application.window.picture.recording_bar
    until(lambda: bool(application.window.picture.live_view.labels))
    application.actions[Action.RECORD].trigger()
    until(lambda: application.recordings.row_count >= 15)
    application.actions[Action.RECORD].trigger()
    until(lambda: any(button.text() == "Summary" for button in bar.findChildren(QPushButton)))
    next(button for button in bar.findChildren(QPushButton) if button.text() == "Summary").click()
    until(lambda: application.summaries.view is not None and application.summaries.view.plot.is_drawn)
    summary = application.summaries.view.summary
    assert summary.recording.frames + summary.recording.dropped_frames >= 15
    assert [face.face for face in summary.faces] == [1]
    assert summary.recording.thresholds[0].value == pytest.approx(read_bundle(resource("model")).card.threshold)
