"""The methods of attribution, by their names on the command line."""

from collections.abc import Mapping

from smiledesk.attribution.base import Method
from smiledesk.attribution.method_names import MethodName
from smiledesk.attribution.methods.gradcam import gradcam
from smiledesk.attribution.methods.gradient import gradient
from smiledesk.attribution.methods.occlusion import Occlusion
from smiledesk.attribution.methods.votes import votes

METHODS: Mapping[MethodName, Method] = {
    MethodName.VOTES: votes,
    MethodName.OCCLUSION: Occlusion(),
    MethodName.GRADIENT: gradient,
    MethodName.GRADCAM: gradcam,
}
