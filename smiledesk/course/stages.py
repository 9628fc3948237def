"""The stages of the course for a network, and the pupil's progress through them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from smiledesk.course import connected, convolution, pooling, relu, training
from smiledesk.course.base import Finding, Stage
from smiledesk.network.card import Card

STAGES: tuple[Stage, ...] = (
    *convolution.STAGES,
    *relu.STAGES,
    *pooling.STAGES,
    *connected.STAGES,
    *training.STAGES,
)
"""All stages, in the order of the course."""

SKIPPED = "skipped"
"""Key of the stage in place of a lesson step that a network does not have."""

STEPS = range(1, 6)
"""The lesson steps."""


def stages_for(card: Card) -> tuple[Stage, ...]:
    """The stages that fit a network; a lesson step without any has one that says so."""
    stages: list[Stage] = []
    for step in STEPS:
        fitting = [stage for stage in STAGES if stage.step == step and stage.fits(card)]
        stages += fitting or [Stage(key=SKIPPED, step=step, fits=lambda _card: True, check=None)]
    return tuple(stages)


@dataclass(frozen=True, slots=True)
class Progress:
    """The open stage, and what the checks found in this session."""

    stages: tuple[Stage, ...]
    """Never empty."""
    at: int = 0
    """Index of the open stage."""
    findings: Mapping[str, Finding] = field(default_factory=dict)
    """The latest finding of each stage that was checked, by its key."""
    solved: frozenset[str] = frozenset()
    """Keys of the stages whose check said right; trying other answers afterwards takes nothing away."""

    @property
    def stage(self) -> Stage:
        """The open stage."""
        return self.stages[self.at]

    @property
    def finding(self) -> Finding | None:
        """The finding of the open stage's last check; None before the first check."""
        return self.findings.get(self.stage.key)

    @property
    def checked(self) -> int:
        """Number of stages with a check."""
        return sum(stage.check is not None for stage in self.stages)

    @property
    def right(self) -> int:
        """Number of stages whose check said right, now or earlier."""
        return sum(stage.key in self.solved for stage in self.stages)

    @property
    def is_first(self) -> bool:
        """True at the first stage."""
        return self.at == 0

    @property
    def is_last(self) -> bool:
        """True at the last stage."""
        return self.at == len(self.stages) - 1

    def moved(self, stages: int) -> "Progress":
        """The progress some stages further, or back; never beyond the ends."""
        return replace(self, at=min(max(self.at + stages, 0), len(self.stages) - 1))

    def checked_with(self, finding: Finding) -> "Progress":
        """The progress after a check of the open stage."""
        key = self.stage.key
        solved = self.solved | {key} if finding.right else self.solved
        return replace(self, findings={**self.findings, key: finding}, solved=solved)

    def restarted(self) -> "Progress":
        """The beginning of the same course."""
        return Progress(self.stages)

    def for_network(self, card: Card) -> "Progress":
        """This progress with another network: at the same stage, or at its lesson step where that stage is missing."""
        stages = stages_for(card)
        same = (at for at, stage in enumerate(stages) if (stage.key, stage.step) == (self.stage.key, self.stage.step))
        step = next(at for at, stage in enumerate(stages) if stage.step == self.stage.step)
        return Progress(stages, next(same, step), self.findings, self.solved)
