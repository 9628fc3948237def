"""A kind of layer that SmileDesk does not have, in one file, as anybody would add it."""

import numpy as np

from smiledesk.core.windows import Windows, cut
from smiledesk.lenses.base import (
    Explanation,
    Formula,
    NumberGrid,
    Phrase,
    Probe,
    Subject,
    Term,
    input_limits,
    require_inside,
)


class AveragingLens:
    """Explains average pooling."""

    kind = "averaging"

    def explain(self, subject: Subject, probe: Probe) -> Explanation:
        layer = subject.layer
        require_inside(probe, layer)
        region = Windows.of(layer.config, "pool_size", layer.input.shape).region(probe.row, probe.column)
        cells = cut(layer.input[..., probe.channel], region, outside=np.nan)
        value = float(np.nanmean(cells))
        share = Phrase("averaging.phrases.share", {"count": int(np.count_nonzero(~np.isnan(cells)))})
        terms = tuple(Term(share, float(cell) / share.values["count"]) for cell in cells.flat if not np.isnan(cell))
        return Explanation(
            title=Phrase("averaging.title"),
            panels=(
                NumberGrid(Phrase("averaging.phrases.window"), cells.astype(np.float32), input_limits(subject)),
                Formula(Phrase("averaging.phrases.mean"), "sum", terms, value),
            ),
            value=value,
        )


WORDS = {
    "title": "Average pooling",
    "phrases": {
        "window": "The window",
        "mean": "The mean of the window",
        "share": "one of {count}",
    },
}
