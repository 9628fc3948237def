"""Votes: the exact share of every place of the last maps, with this face's ReLU gates as they are."""

from dataclasses import replace

from smiledesk.attribution.base import Attribution, AttributionError, LogitsOf, Question
from smiledesk.attribution.method_names import MethodName
from smiledesk.lenses.base import Subject
from smiledesk.lenses.votes import votes_for


def votes(subject: Subject, question: Question, _logits_of: LogitsOf, /) -> Attribution:
    """The votes of the places of the last maps; they and the constant add up to the logit difference."""
    logits = subject.layers[-2].output
    at_softmax = replace(subject, index=len(subject.layers) - 1)
    found = votes_for(at_softmax, question.direction(logits.size), 0.0)
    if found is None:
        raise AttributionError(
            "votes need maps with only flatten, dense and ReLU layers behind them: choose another "
            "method. Received: {kinds}",
            kinds=", ".join(layer.kind for layer in subject.layers),
        )
    return Attribution(MethodName.VOTES, question, found.map, found.constant, question.difference(logits))
