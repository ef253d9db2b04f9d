"""How large a page is drawn: decided before anything is drawn, since a file may claim any size.

Real files say 0 x 0, 200 x 200,000 and 595 x 2,147,483,648 points.
"""

from math import isfinite

MOST_POINTS = 14_400.0  # 200 inches: the largest page of PDF (ISO 32000-1, annex C)
LEAST_POINTS = 3.0  # ISO 32000-1, annex C
A_SHEET = (595.0, 842.0)  # what has no size is shown as a sheet of A4
MOST_PIXELS_A_SIDE = 8_000
MOST_PIXELS = 32_000_000


def sane(width: float, height: float) -> tuple[float, float]:
    """In points, as it may be believed."""
    if not (isfinite(width) and isfinite(height) and width > 0 and height > 0):
        return A_SHEET
    return _within(width), _within(height)


def in_pixels(width: float, height: float, wanted: int) -> tuple[int, int]:
    """Of a page of these points, `wanted` pixels wide; smaller where it would be too long or too much."""
    scale = wanted / width
    scale = min(scale, MOST_PIXELS_A_SIDE / max(width, height))
    scale = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _within(points: float) -> float:
    return round(min(max(points, LEAST_POINTS), MOST_POINTS), 2)
