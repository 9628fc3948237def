"""``smiledesk augment``: pictures of the faces that a training run would show to its network."""

from smiledesk.cli.child_protocol import ProgressOption, Shown, reporting
from smiledesk.cli.output import ForceOption, require_writable
from smiledesk.cli.request_options import RequestOptions, takes
from smiledesk.jobs.requests import AugmentRequest


@takes(AugmentRequest)
def augment(
    options: RequestOptions[AugmentRequest], force: ForceOption = False, progress: ProgressOption = Shown.TERMINAL
) -> None:
    """Draw augmented views of some faces, as `smiledesk train --augment STRENGTH` shows them to its network."""
    with reporting(progress) as report:
        from smiledesk.cli.defaults import detector_choice
        from smiledesk.faces.factory import DetectorChoice
        from smiledesk.training.fit.preview import PreviewRequest, preview
        from smiledesk.training.stepwise.labelled_subset import LabelledSubset

        request = options.request(yunet=lambda file: detector_choice(file).yunet)
        require_writable(request.output, force=force, text=False)
        subset = LabelledSubset(
            request.folders, request.images, request.faces, request.seed, request.size, request.colour
        )
        views = PreviewRequest(subset, request.count, request.strength, request.output)
        preview(views, DetectorChoice(request.yunet).make, report)
