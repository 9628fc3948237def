"""Make the README's pictures: ``python docs/make_pictures.py`` on a machine that can show the window.

The script runs the program with the demo and grabs the window: ``screenshot.png`` with the overview and the votes, and
in ``gallery/`` the five lenses, an explained verdict, a changed network, the sandbox, the strongest faces, the steps
from samples to a new model, recordings, and a classified folder.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["SMILEDESK_HOME"] = tempfile.mkdtemp()

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smiledesk.app import Application
from smiledesk.attribution.experiments import Outcome
from smiledesk.core.records import Analysis, Pixels
from smiledesk.gui.batch.folder_results import Order
from smiledesk.gui.common.actions import Action
from smiledesk.gui.common.array_images import to_qimage
from smiledesk.gui.shell.booth import BoothOptions
from smiledesk.gui.teach.teach_view import Tab
from smiledesk.recording.shutter import CoolingDown, CountingDown, ShutterRule
from smiledesk.settings import change_settings
from smiledesk.sources.demo import PERIOD, Demo, smile_amount

HERE = Path(__file__).resolve().parent
KEPT = Path(tempfile.mkdtemp())
SIZE = (1280, 800)
SMILING_AFTER = 5.5
"""Seconds of the demo after which the face smiles."""

LENSES = {
    "1-convolution": ("conv_1", 8, 44, 40),
    "2-relu": ("relu_1", 8, 44, 40),
    "3-max-pooling": ("pool_1", 8, 22, 20),
    "4-fully-connected": ("logits", 1, 0, 0),
}
"""Picture -> layer, channel, row and column of the open lens: a cell at the corner of the mouth."""

MOUTH = 50.0, 32.0
"""Row and column of the mouth in the face square, of 64."""

MUTED, SOLO = (("conv_1", 3), ("conv_1", 8)), ("conv_3", 4)
"""Filters that are muted, and a filter with all others of its layer muted."""

MOUTHS = ("conv_4", 57)
"""Layer and channel of a map that a smiling mouth excites."""

TRAINING_STEPS = 40

COUNTDOWN = 3
"""Seconds; the demo smiles for four."""

MARKERS, SECONDS_BETWEEN_MARKERS = ("puppies", "news"), 9.0
"""Names of markers, and the seconds between two of them."""

ALBUM_FRAMES, MISPLACED = 24, (3, 14)

TAKES, TAKE_SECONDS, EPOCHS_SHOWN = 2, 1.5, 14


def main() -> None:
    """Write all pictures."""
    change_settings(recordings_folder=str(KEPT), shutter_sound=False, tour_seen=True)
    qt = QApplication(sys.argv[:1])
    application = Application(qt, "demo", None, None)
    application.appearance.choose_theme("dark")
    window = application.window
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*SIZE)
    window.show()
    application.start()
    (HERE / "gallery").mkdir(exist_ok=True)

    def grab(name: str) -> None:
        wait(qt, 0.7)
        window.banner.hide()
        window.grab().save(str(HERE / f"{name}.png"))

    wait(qt, SMILING_AFTER)
    window.toggle_freeze()
    application.attributions.set_layer(True)
    wait(qt, 20, lambda: window.picture.live_view.layer is not None)
    grab("screenshot")
    window.picture.live_view.grab().save(str(HERE / "gallery" / "14-why-layer.png"))
    application.attributions.set_layer(False)
    for name, place in LENSES.items():
        window.microscope.open_map(*place)
        grab(f"gallery/{name}")
    explain(qt, application, grab)
    intervene(qt, application, grab)
    application.explorations.open_sandbox()
    window.toggle_freeze()
    wait(qt, 0.5)
    grab("gallery/6-sandbox")
    strongest(qt, application)
    grab("gallery/16-strongest")
    learn(qt, application)
    grab("gallery/5-training")
    teach(qt, application, grab)
    application.window.close_side()
    keep(qt, application, grab)
    summarise(qt, application, grab)
    classify(qt, application, grab)
    application.stop()


def explain(qt: QApplication, application: Application, grab: Callable[[str], None]) -> None:
    """Show the votes over the held face, open the pane with all methods, and cover the mouth."""
    attributions = application.attributions
    attributions.set_layer(True)
    attributions.open()
    view = attributions.view
    if view is None:
        raise RuntimeError("the pane did not open")
    view.faithfulness.measure.click()
    wait(qt, 60, view.faithfulness.plot.isVisible)
    view.maps.pointed.emit(*MOUTH)
    wait(qt, 20, lambda: "→" in view.patch.verdict.text())
    grab("gallery/15-why")
    attributions.set_layer(False)
    application.window.close_side()


def intervene(qt: QApplication, application: Application, grab: Callable[[str], None]) -> None:
    """Change the network while the face is held, and answer the experiment of the first lesson step."""
    window, interventions = application.window, application.interventions
    for layer, channel in MUTED:
        interventions.mute(layer, channel)
    interventions.solo(*SOLO)
    interventions.open()
    view = interventions.view
    if view is None:
        raise RuntimeError("the pane did not open")
    wait(qt, 20, lambda: not view.list.outcome.isHidden())
    view.ranking.layer.setCurrentText("dense_1")
    wait(qt, 20, lambda: bool(view.ranking.lines[0].name.text()))
    grab("gallery/17-changes")
    interventions.changes.reset()
    window.look_into_step(1)
    wait(qt, 0.5)
    application.experiments.button.click()
    experiment = application.experiments.view
    wait(qt, 1)
    experiment.choices[Outcome.LESS_SURE].click()
    wait(qt, 20, lambda: experiment.answer.text().startswith(("Right", "Not")))
    grab("gallery/18-experiment")
    application.experiments.button.click()
    interventions.changes.reset()
    window.close_side()


def strongest(qt: QApplication, application: Application) -> None:
    """Open the strongest faces of a map, among those of the demo."""
    application.strongest.open_map(*MOUTHS)
    view = application.strongest.view
    if view is None:
        raise RuntimeError("the strongest faces did not open")
    wait(qt, 30, lambda: view.found is not None)


def learn(qt: QApplication, application: Application) -> None:
    """Open the training lens, do one round of learning steps, and repeat some updates."""
    application.explorations.open_training()
    training = application.explorations.training
    if training is None:
        raise RuntimeError("the training view did not open")
    page = training.step_page
    page.start()
    wait(qt, 60, page.steps.buttons["draw"].isEnabled)
    for step in ("draw", "forward", "error", "backward", "update"):
        wait(qt, 30, page.steps.buttons[step].isEnabled)
        page.steps.buttons[step].click()
    wait(qt, 30, page.repeat.isEnabled)
    page.times.setValue(TRAINING_STEPS)
    page.repeat.click()
    wait(qt, 60, lambda: page.repeat.isEnabled() and page.learner is not None and page.learner.update > TRAINING_STEPS)
    wait(qt, 3)


def teach(qt: QApplication, application: Application, grab: Callable[[str], None]) -> None:
    """Collect samples of the demo, train on them, and compare the new model with the old one."""
    teaching = application.teaching.pages
    teaching.open(Tab.COLLECT)
    collect = teaching.collect
    shown: list[Analysis] = []
    application.window.analysis_shown.connect(lambda analysis, _card: shown.append(analysis))
    wait(qt, 10, lambda: len(collect.record_buttons.buttons) == 2)
    for box in collect.panel.boxes.values():
        box.setChecked(False)
    for _ in range(TAKES):
        for digit, amount in ((1, 0.0), (2, 1.0)):
            wait(qt, 20, lambda amount=amount: bool(shown) and smile_amount(shown[-1].frame.media_time) == amount)
            collect.record_buttons.hold(digit)
            wait(qt, TAKE_SECONDS)
            if digit == 2:
                grab("gallery/7-collect")
            collect.record_buttons.release()
    wait(qt, 10, collect.train_bar.train.isEnabled)
    collect.train_bar.train.click()
    wait(qt, 60, teaching.images.content.train.isEnabled)
    teaching.images.content.train.click()
    train = teaching.train
    train.settings.title.setText("My face")
    wait(qt, 20, train.settings.train.isEnabled)
    train.settings.train.click()
    wait(qt, 120, lambda: len(train.run_page.epochs) >= EPOCHS_SHOWN)
    grab("gallery/8-train")
    wait(qt, 180, lambda: not train.running)
    train.result.compare.click()
    wait(qt, 60, teaching.compare.view.numbers.isVisible)
    grab("gallery/9-compare")


def keep(qt: QApplication, application: Application, grab: Callable[[str], None]) -> None:
    """Record while the smile shutter counts down, and open the booth while it does."""
    rule = ShutterRule(hold_seconds=0.3, countdown_seconds=COUNTDOWN)
    application.session.seek(0.0)
    application.recordings.toggle()
    application.smile_shutter.start_in(KEPT, rule)
    wait(qt, 20, lambda: isinstance(application.smile_shutter.live.state, CountingDown))
    grab("gallery/10-record")
    application.recordings.toggle()
    application.booth.open(BoothOptions(KEPT, rule))
    booth = application.booth.running
    if booth is None:
        raise RuntimeError("the booth did not open")
    booth.view.showNormal()
    booth.view.resize(*SIZE)
    for _ in range(2):
        application.session.seek(0.0)
        wait(qt, 20, lambda: isinstance(booth.taking.state, CountingDown))
        wait(qt, 0.7)
        booth.view.grab().save(str(HERE / "gallery" / "11-booth.png"))
        wait(qt, 20, lambda: isinstance(booth.taking.state, CoolingDown))
        wait(qt, 4.0)
    # Behind the booth the window shows no frames.
    application.booth.close()


def summarise(qt: QApplication, application: Application, grab: Callable[[str], None]) -> None:
    """Record some smiles and two markers, and open their summary."""
    application.session.seek(0.0)
    application.recordings.toggle()
    for name in MARKERS:
        wait(qt, SECONDS_BETWEEN_MARKERS)
        application.markers.set(name)
    wait(qt, SECONDS_BETWEEN_MARKERS)
    application.recordings.toggle()
    wait(qt, 10, lambda: not application.recordings.is_closing)
    application.summaries.open_last()
    view = application.summaries.view
    if view is None:
        raise RuntimeError("the summary did not open")
    wait(qt, 20, lambda: view.plot.is_drawn)
    grab("gallery/12-summary")


def classify(qt: QApplication, application: Application, grab: Callable[[str], None]) -> None:
    """Classify frames of the demo in two class folders, two of them in the wrong one, and open a mistake."""
    folder = KEPT / "Album"
    for number, seconds in enumerate(np.linspace(0.0, PERIOD, ALBUM_FRAMES)):
        smiles = smile_amount(float(seconds)) > 0.5
        label = "smile" if smiles is not (number in MISPLACED) else "no_smile"
        (folder / label).mkdir(parents=True, exist_ok=True)
        to_qimage(demo_picture(float(seconds))).save(str(folder / label / f"{number:02}.png"))
    folders = application.folder_classification
    folders.classify(folder)
    view = folders.view
    if view is None:
        raise RuntimeError("the folder did not open")
    wait(qt, 60, lambda: "frames a second" in view.progress.text.text())
    orders = view.choice_bar.orders
    orders.setCurrentIndex(orders.findData(Order.SUREST_MISTAKES))
    orders.activated.emit(orders.currentIndex())
    view.list.setCurrentIndex(view.list.results.index(0))
    view.list.request(Action.OPEN_RESULT)
    wait(qt, 30, lambda: application.session.status().source.state == "ended")
    # The photograph is judged, and the faces in the list are cut out.
    wait(qt, 5)
    grab("gallery/13-folder")


def demo_picture(seconds: float) -> Pixels:
    """The frame of the demo at a time."""
    demo = Demo()
    demo.open()
    demo.seek(seconds)
    frame = demo.read()
    demo.close()
    if frame is None:
        raise RuntimeError(f"the demo has no frame at {seconds} s")
    return frame.pixels


def wait(qt: QApplication, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    """Let the program run for some seconds, or until a condition holds."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends and not until():
        qt.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
