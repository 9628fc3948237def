"""The names of the methods, for a command line that has nothing heavy to import."""

from enum import StrEnum


class MethodName(StrEnum):
    """The methods of attribution, in the order in which they are offered."""

    VOTES = "votes"
    OCCLUSION = "occlusion"
    GRADIENT = "gradient"
    GRADCAM = "gradcam"
