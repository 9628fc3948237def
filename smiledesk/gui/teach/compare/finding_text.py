"""Texts about a comparison, which need no knowledge of statistics."""

from smiledesk.evaluation.comparison import Comparison, Finding
from smiledesk.gui.common.translation import translate, translate_plural
from smiledesk.gui.teach.compare.image_comparison import ComparisonImages, FolderImages, ImageComparison


def headline(finding: Finding) -> str:
    """The finding about the new model in one sentence."""
    return {
        Finding.BETTER: translate("finding_text", "The new model is better"),
        Finding.WORSE: translate("finding_text", "The new model is worse: keep the old one"),
        Finding.NO_DIFFERENCE: translate("finding_text", "The new model is not clearly better: the old one stays"),
        Finding.TOO_FEW: translate(
            "finding_text", "Too few images to tell whether the new model is better: the old one stays"
        ),
        Finding.SAME: translate("finding_text", "Both models give the same answers on all images"),
    }[finding]


def luck_text(comparison: Comparison) -> str:
    """Text of the images that only one model gets right, and of McNemar's exact test on them."""
    only_old, only_new = len(comparison.only_old), len(comparison.only_new)
    counts = translate_plural(
        "finding_text", "Of %n images, only the new model is right on {0}, only the old one on {1}.", comparison.n
    ).format(only_new, only_old)
    match comparison.finding:
        case Finding.SAME:
            return translate(
                "finding_text", "Both give the same answer on every image, although their probabilities may differ."
            )
        case Finding.TOO_FEW:
            conclusion = translate(
                "finding_text",
                "Even if all of these were in favour of the same model, it could be luck: at least 6 such images are "
                "needed. More images would tell.",
            )
        case Finding.NO_DIFFERENCE:
            conclusion = translate(
                "finding_text",
                "If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: too "
                "often to say that they differ.",
            ).format(round(100 * comparison.p_value))
        case Finding.BETTER | Finding.WORSE if comparison.p_value < 0.01:
            conclusion = translate(
                "finding_text",
                "If both were equally good, luck alone would produce a lead this large in fewer than 1 of 100 "
                "comparisons: so rarely that it counts as a real difference.",
            )
        case Finding.BETTER | Finding.WORSE:
            conclusion = translate(
                "finding_text",
                "If both were equally good, luck alone would produce a lead this large in {0} of 100 comparisons: so "
                "rarely that it counts as a real difference.",
            ).format(round(100 * comparison.p_value))
    return f"{counts} {conclusion}"


def test_text(comparison: Comparison) -> str:
    """The statistical test and its p-value."""
    return translate(
        "finding_text",
        "McNemar's exact test, two-sided, on the images that only one model is right on: p = {0:.3g}. A "
        "difference counts if p < 0.05. The test treats images as independent: many of the same person, or "
        "taken within seconds, make it more confident than it should be.",
    ).format(comparison.p_value)


def images_used_text(result: ImageComparison, images: ComparisonImages) -> str:
    """The images that were used, and which model may have learned from them."""
    comparison = result.comparison
    missed = comparison.old.evaluation.faces_missed
    if isinstance(images, FolderImages):
        text = translate_plural(
            "finding_text",
            "Compared on %n images of '{0}'. It is not known whether a model learned from some of them.",
            comparison.n,
        ).format(images.folder.name)
    elif result.cross_validated:
        text = translate_plural(
            "finding_text",
            "Compared by cross-validation on the %n images that the new model learned from: each was judged by a "
            "network like it that had not learned from that image. If the old model, or the one that training started "
            "from, learned from some of them earlier, it looks better than it is.",
            comparison.n,
        )
    else:
        text = translate_plural(
            "finding_text",
            "Compared on %n validation images that the new model did not learn from, although its best epoch was "
            "chosen by them. The old one may have learned from some of them.",
            comparison.n,
        )
    sentences = [text]
    if result.left_out:
        sentences.append(translate_plural("finding_text", "%n images could not be read.", result.left_out))
    if missed:
        sentences.append(
            translate_plural("finding_text", "No face was found on %n images: counted as errors of both.", missed)
        )
    return " ".join(sentences)
