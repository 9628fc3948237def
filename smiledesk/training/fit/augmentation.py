"""Show the network each face a little differently every time: moved, turned, mirrored, tinted, lit, blurred, noisy."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

REGION_MARGIN = 1.5
"""Side of the region kept around each training face, in face squares: room for the square to move in."""

REGION_DETAIL = 2
"""Side of that region, in sides of the network's input: finer than the crop, so that moving it does not blur it."""


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far the faces are changed. Spreads of normal distributions, unless said otherwise.

    shift: of the square, in its sides. scale: of the logarithm of its side. turn: degrees. brightness: gray levels.
    contrast, gamma: of the logarithm. tint: of the logarithm of each colour's gain, as another light or another camera
    gives it. blur, noise: largest sigma, in pixels and in gray levels, drawn evenly for ``blurred`` and ``noisy`` of
    the images. mirrored, grayed: the share of faces that are mirrored, or shown without their colours.
    """

    shift: float = 0.04
    scale: float = 0.08
    turn: float = 7.0
    brightness: float = 15.0
    contrast: float = 0.2
    gamma: float = 0.2
    tint: float = 0.05
    blur: float = 1.2
    noise: float = 8.0
    mirrored: float = 0.5
    grayed: float = 0.1
    blurred: float = 0.25
    noisy: float = 0.25

    def scaled(self, strength: float) -> "Augmentation":
        """The same changes, this many times as far; 0 changes nothing. No face is mirrored more often than before."""
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
        """One changed view of each face.

        Args:
            regions: shape (n, side, side, channels), uint8; the face square is the middle ``1 / REGION_MARGIN``.
            size: side of the views, in pixels.
            random: the same state gives the same views.

        Returns:
            Shape (n, size, size, channels), float32, 0 to 255.
        """
        views = np.stack(
            [
                cv2.warpAffine(
                    region, to_region, (size, size), flags=_SAMPLED, borderMode=cv2.BORDER_REPLICATE
                ).reshape(size, size, -1)
                for region, to_region in zip(
                    regions, self._moves(len(regions), regions.shape[1], size, random), strict=True
                )
            ]
        ).astype(np.float32)
        if views.shape[-1] == 3:
            views = self._tinted(views, random)
        return self._worsened(self._lit(views, random), random)

    def _moves(self, number: int, side: int, size: int, random: np.random.Generator) -> NDArray[np.float64]:
        """Affine maps, shape (n, 2, 3), from a view's pixels to its region's."""
        step = side / REGION_MARGIN / size * np.exp(self.scale * _bounded(random, number))
        turn = np.radians(self.turn * _bounded(random, number))
        mirror = np.where(random.random(number) < self.mirrored, -1.0, 1.0)
        shift = self.shift * side / REGION_MARGIN * _bounded(random, (number, 2))
        cos, sin = step * np.cos(turn), step * np.sin(turn)
        linear = np.stack([np.stack([mirror * cos, -sin], -1), np.stack([mirror * sin, cos], -1)], 1)
        middle = np.full(2, (size - 1) / 2)
        offset = (side - 1) / 2 + shift - linear @ middle
        return np.concatenate([linear, offset[..., None]], -1)

    def _tinted(self, views: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
        """Another white balance, and some faces as a camera without colours sees them."""
        gains = np.exp(self.tint * _bounded(random, (len(views), 1, 1, 3))).astype(np.float32)
        tinted = views * gains
        for index in np.flatnonzero(random.random(len(views)) < self.grayed):
            tinted[index] = cv2.cvtColor(cv2.cvtColor(tinted[index], cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
        return np.asarray(tinted, np.float32)

    def _lit(self, views: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
        """Another exposure: gamma, then contrast about the image's mean, then brightness."""
        number = (len(views), 1, 1, 1)
        gamma = np.exp(self.gamma * _bounded(random, number)).astype(np.float32)
        contrast = np.exp(self.contrast * _bounded(random, number)).astype(np.float32)
        brightness = (self.brightness * _bounded(random, number)).astype(np.float32)
        bent = 255 * (views / 255) ** gamma
        mean = bent.mean(axis=(1, 2, 3), keepdims=True)
        return np.asarray((bent - mean) * contrast + mean + brightness, np.float32)

    def _worsened(self, views: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
        """Blur some, add noise to some, and keep to what a camera can give."""
        number = len(views)
        for index in np.flatnonzero(random.random(number) < self.blurred):
            sigma = random.uniform(min(_LEAST_BLUR, self.blur), self.blur)
            views[index] = cv2.GaussianBlur(views[index], (0, 0), sigma).reshape(views[index].shape)
        for index in np.flatnonzero(random.random(number) < self.noisy):
            sigma = random.uniform(0.0, self.noise)
            views[index] += sigma * random.standard_normal(views[index].shape, np.float32)
        return np.clip(views, 0, 255).astype(np.float32, copy=False)


_LEAST_BLUR = 0.2
"""Pixels; less is not seen."""

_SAMPLED = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


def _bounded(random: np.random.Generator, shape: int | tuple[int, ...]) -> NDArray[np.float64]:
    """Standard normal numbers, none beyond 2.5: no face is moved out of its view."""
    return np.clip(random.standard_normal(shape), -2.5, 2.5)
