"""The user's changes of the network: the list, undo and redo."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal

from smiledesk.attribution.interventions import (
    ExchangeChannels,
    Intervention,
    ReplaceKernel,
    ScaleChannel,
    SoloChannel,
    ZeroBias,
)
from smiledesk.core.records import Activations
from smiledesk.network.bundle import Bundle, BundleError
from smiledesk.network.card import LayerCard
from smiledesk.network.numpy_network import NumpyNetwork
from smiledesk.session.session import Session

Changes = tuple[Intervention, ...]


class NetworkChanges(QObject):
    """Keeps what the user changed, in order, and lets the session judge with it. Nothing else changes the network.

    A change in the place of an earlier one, such as another scale of the same filter, replaces it.
    """

    changed = Signal()
    """The list has changed, by the user or because another model is in use."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bundle: Bundle | None = None
        self._learned: NumpyNetwork | None = None
        self._history: list[Changes] = [()]
        self._at = 0
        """Place in the history."""
        self._adjusted: tuple[object, ...] | None = None
        """Place in the network of what is being adjusted, in one step of the history; None for nothing."""

    @property
    def interventions(self) -> Changes:
        """The changes, in the order in which they were made."""
        return self._history[self._at]

    @property
    def can_undo(self) -> bool:
        """True if there is a step to undo."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """True if a step was undone, and nothing was changed since."""
        return self._at + 1 < len(self._history)

    @property
    def bundle(self) -> Bundle | None:
        """The model in use; None without one."""
        return self._bundle

    @property
    def layers(self) -> tuple[LayerCard, ...]:
        """The layers of the model in use, as it was learned."""
        return () if self._bundle is None else self._bundle.card.layers

    @property
    def learned(self) -> NumpyNetwork | None:
        """The network as it was learned; None without a model, or if its files are gone."""
        if self._learned is None and self._bundle is not None:
            try:
                self._learned = NumpyNetwork.of(self._bundle)
            except BundleError:
                return None
        return self._learned

    def use(self, bundle: Bundle | None) -> None:
        """Forget everything if another model is in use, which is used as it was learned."""
        if bundle is self._bundle:
            return
        self._bundle, self._learned = bundle, None
        self._history, self._at, self._adjusted = [()], 0, None
        self.changed.emit()

    def accept_refusal(self, in_use: Changes) -> None:
        """Go on from the changes in use: those requested last cannot be made."""
        del self._history[self._at :]
        if not self._history or self._history[-1] != in_use:
            self._history.append(in_use)
        self._at = len(self._history) - 1
        self._adjusted = None
        self.changed.emit()

    def make(self, *interventions: Intervention) -> None:
        """Make changes in one step."""
        self._adjusted = None
        self._step_to(_with(self.interventions, interventions))

    def make_alone(self, interventions: Changes) -> None:
        """Make changes instead of all others, in one step."""
        self._adjusted = None
        self._step_to(interventions)

    def adjust(self, intervention: Intervention) -> None:
        """Make a change repeatedly while a slider moves or a number is typed: all of it is one step to undo."""
        place = _place(intervention)
        if self._adjusted != place:
            self.make(intervention)
            self._adjusted = place if intervention in self.interventions else None
            return
        self._history[self._at :] = [_with(self.interventions, [intervention])]
        self._apply()

    def toggle(self, intervention: Intervention) -> None:
        """Make a change, or take it back where it is made already."""
        if intervention in self.interventions:
            self.remove(self.interventions.index(intervention))
        else:
            self.make(intervention)

    def remove(self, index: int) -> None:
        """Take one change of the list back; those after it stay."""
        self._adjusted = None
        self._step_to(self.interventions[:index] + self.interventions[index + 1 :])

    def reset(self) -> None:
        """Take all changes back."""
        self._adjusted = None
        self._step_to(())

    def undo(self) -> None:
        """Go back by a step."""
        self._go(-1)

    def redo(self) -> None:
        """Go forward by a step that was undone."""
        self._go(1)

    def factor_of(self, layer: str, channel: int) -> float:
        """The factor of a filter or unit; 1 if it is not scaled."""
        scaled = (one for one in self.interventions if isinstance(one, ScaleChannel))
        return next((one.factor for one in scaled if (one.layer, one.channel) == (layer, channel)), 1.0)

    def kernel_of(self, layer: str, channel: int, input_channel: int) -> Activations | None:
        """The kernel of a filter for one of its inputs, shape (rows, columns): the user's own, else the learned one.

        None if the weights are not known.
        """
        place = _place(ReplaceKernel(layer, channel, input_channel, ()))
        own = next((one for one in self.interventions if _place(one) == place), None)
        if isinstance(own, ReplaceKernel):
            return np.array(own.kernel, np.float32)
        if self.learned is None:
            return None
        return self.learned.weights[layer].kernel[:, :, input_channel, channel]

    def restore_kernel(self, layer: str, channel: int, input_channel: int) -> None:
        """Use the learned kernel of a filter for one of its inputs again."""
        place = _place(ReplaceKernel(layer, channel, input_channel, ()))
        found = next((index for index, one in enumerate(self.interventions) if _place(one) == place), None)
        if found is not None:
            self.remove(found)

    def _step_to(self, changes: Changes) -> None:
        if changes == self.interventions:
            return
        del self._history[self._at + 1 :]
        self._history.append(changes)
        self._at += 1
        self._apply()

    def _go(self, steps: int) -> None:
        if 0 <= self._at + steps < len(self._history):
            self._at += steps
            self._adjusted = None
            self._apply()

    def _apply(self) -> None:
        self._session.change_network(self.interventions)
        self.changed.emit()


def _with(before: Changes, interventions: Sequence[Intervention]) -> Changes:
    """The list with changes added; each replaces the one in its place, and a factor of 1 leaves none there."""
    for intervention in interventions:
        place = _place(intervention)
        kept = [None if _place(one) == place else one for one in before]
        if _is_nothing(intervention):
            replaced: list[Intervention | None] = kept
        elif None in kept:
            replaced = [intervention if one is None else one for one in kept]
        else:
            replaced = [*kept, intervention]
        before = tuple(one for one in replaced if one is not None)
    return before


def _place(intervention: Intervention) -> tuple[object, ...]:
    """The place in the network that only one change of a kind can take; each exchange has its own."""
    match intervention:
        case ScaleChannel(layer, channel):
            return ScaleChannel, layer, channel
        case SoloChannel(layer):
            return SoloChannel, layer
        case ZeroBias(layer, channel):
            return ZeroBias, layer, channel
        case ReplaceKernel(layer, channel, input_channel):
            return ReplaceKernel, layer, channel, input_channel
        case ExchangeChannels():
            return (ExchangeChannels, id(intervention))
    return type(intervention), intervention.layer


def _is_nothing(intervention: Intervention) -> bool:
    return isinstance(intervention, ScaleChannel) and intervention.factor == 1
