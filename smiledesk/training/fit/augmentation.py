"""Random changes of training faces: moved, rotated, mirrored, tinted, relit, blurred, noisy."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

REGION_MARGIN = 1.5
"""Side of the region that is kept around each training face, in sides of the face square: room to move it."""

REGION_DETAIL = 2
"""Resolution of that region: its side, in sides of the network's input. Finer than the crop, so that moving does not
blur."""


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Strength of the changes: standard deviations of normal distributions, unless stated otherwise."""

    shift: float = 0.04
    """Offset of the face square, in its sides."""
    scale: float = 0.08
    """Logarithm of the factor of the square's side."""
    turn: float = 7.0
    """Rotation, in degrees."""
    brightness: float = 15.0
    """Offset, in gray levels."""
    contrast: float = 0.2
    """Logarithm of the factor about the mean gray level."""
    gamma: float = 0.2
    """Logarithm of the exponent."""
    tint: float = 0.05
    """Logarithm of each colour's gain, as under another light or with another camera."""
    blur: float = 1.2
    """Largest sigma of a Gaussian blur, in pixels; drawn uniformly."""
    noise: float = 8.0
    """Largest sigma of normal noise, in gray levels; drawn uniformly."""
    mirrored: float = 0.5
    """Share of the faces that are mirrored."""
    grayed: float = 0.1
    """Share of the faces that lose their colours."""
    blurred: float = 0.25
    """Share of the faces that are blurred."""
    noisy: float = 0.25
    """Share of the faces that get noise."""

    def scaled(self, strength: float) -> "Augmentation":
        """Multiply all strengths; 0 changes nothing. Faces are never mirrored or grayed more often than at 1."""
        spreads = ("shift", "scale", "turn", "brightness", "contrast", "gamma", "tint", "blur", "noise")
        return replace(
            self,
            **{name: strength * getattr(self, name) for name in spreads},
            mirrored=min(strength, 1.0) * self.mirrored,
            grayed=min(strength, 1.0) * self.grayed,
            blurred=min(strength * self.blurred, 1.0),
            noisy=min(strength * self.noisy, 1.0),
        )

    def draw(self, regions: NDArray[np.uint8], size: int, random: np.random.Generator) -> NDArray[np.float32]:
        """Draw one changed view of each face.

        Args:
            regions: shape (n, side, side, channels), uint8; the face square is the middle ``1 / REGION_MARGIN``.
            size: side of the views, in pixels.
            random: the views depend on its state alone.

        Returns:
            Shape (n, size, size, channels), float32, 0 to 255.
        """
        views = np.stack(
            [
                cv2.warpAffine(
                    region, to_region, (size, size), flags=_SAMPLED, borderMode=cv2.BORDER_REPLICATE
                ).reshape(size, size, -1)
                for region, to_region in zip(
                    regions, self._view_maps(len(regions), regions.shape[1], size, random), strict=True
                )
            ]
        ).astype(np.float32)
        if views.shape[-1] == 3:
            views = self._tinted(views, random)
        return self._worsened(self._lit(views, random), random)

    def _view_maps(self, number: int, side: int, size: int, random: np.random.Generator) -> NDArray[np.float64]:
        """Affine maps from pixels of a view to pixels of its region, shape (n, 2, 3)."""
        stride = side / REGION_MARGIN / size * np.exp(self.scale * _bounded(random, number))
        turn = np.radians(self.turn * _bounded(random, number))
        mirror = np.where(random.random(number) < self.mirrored, -1.0, 1.0)
        shift = self.shift * side / REGION_MARGIN * _bounded(random, (number, 2))
        cos, sin = stride * np.cos(turn), stride * np.sin(turn)
        linear = np.stack([np.stack([mirror * cos, -sin], -1), np.stack([mirror * sin, cos], -1)], 1)
        middle = np.full(2, (size - 1) / 2)
        offset = (side - 1) / 2 + shift - linear @ middle
        return np.concatenate([linear, offset[..., None]], -1)

    def _tinted(self, views: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
        """Change the white balance, and remove the colours of some faces."""
        gains = np.exp(self.tint * _bounded(random, (len(views), 1, 1, 3))).astype(np.float32)
        tinted = views * gains
        for index in np.flatnonzero(random.random(len(views)) < self.grayed):
            tinted[index] = cv2.cvtColor(cv2.cvtColor(tinted[index], cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        return np.asarray(tinted, np.float32)

    def _lit(self, views: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
        """Change the exposure: gamma, then contrast about the image's mean, then brightness."""
        number = (len(views), 1, 1, 1)
        gamma = np.exp(self.gamma * _bounded(random, number)).astype(np.float32)
        contrast = np.exp(self.contrast * _bounded(random, number)).astype(np.float32)
        brightness = (self.brightness * _bounded(random, number)).astype(np.float32)
        bent = 255 * (views / 255) ** gamma
        mean = bent.mean(axis=(1, 2, 3), keepdims=True)
        return np.asarray((bent - mean) * contrast + mean + brightness, np.float32)

    def _worsened(self, views: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
        """Blur some, add noise to some, and clip to 0..255."""
        number = len(views)
        for index in np.flatnonzero(random.random(number) < self.blurred):
            sigma = random.uniform(min(_LEAST_BLUR, self.blur), self.blur)
            views[index] = cv2.GaussianBlur(views[index], (0, 0), sigma).reshape(views[index].shape)
        for index in np.flatnonzero(random.random(number) < self.noisy):
            sigma = random.uniform(0.0, self.noise)
            views[index] += sigma * random.standard_normal(views[index].shape, np.float32)
        return np.clip(views, 0, 255).astype(np.float32, copy=False)


_LEAST_BLUR = 0.2
"""Sigma in pixels; less is invisible."""

_SAMPLED = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


def _bounded(random: np.random.Generator, shape: int | tuple[int, ...]) -> NDArray[np.float64]:
    """Standard normal numbers, clipped to 2.5, so that no face leaves its view."""
    return np.clip(random.standard_normal(shape), -2.5, 2.5)
