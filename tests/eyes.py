"""How do eyes take a colour: how light, how far from another, and what is left of it without one kind of cones?"""

from __future__ import annotations

import math
from typing import Final, TypeAlias

Light: TypeAlias = tuple[float, float, float]

WITHOUT: Final = {
    "red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""Machado, Oliveira and Fernandes 2009, severity 1.0: protanopia, deuteranopia, tritanopia, on linear light."""


def light_of(color: str) -> Light:
    """Linear red, green and blue of #rrggbb."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def luminance(light: Light) -> float:
    red, green, blue = light
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """As in WCAG: from 1 to 21."""
    dark, bright = sorted((luminance(light_of(one)), luminance(light_of(two))))
    return (bright + 0.05) / (dark + 0.05)


def seen(color: str, lacking: str = "") -> Light:
    """What is left of it for eyes that lack a kind of cones."""
    light = light_of(color)
    if not lacking:
        return light
    red, green, blue = (
        min(1.0, max(0.0, sum(share * part for share, part in zip(row, light, strict=True))))
        for row in WITHOUT[lacking]
    )
    return red, green, blue


def distance(one: str, two: str, lacking: str = "") -> float:
    """In CIELAB: below about 10 people take two small dots for the same colour."""
    return math.dist(_lab(seen(one, lacking)), _lab(seen(two, lacking)))


def _lab(light: Light) -> Light:
    red, green, blue = light
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, luminance(light), z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
