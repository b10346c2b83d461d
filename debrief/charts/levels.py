"""Ratings on the four-point scale, one beside the other, as dots on four lines."""

from collections.abc import Sequence
from dataclasses import dataclass

TOP, LINE_GAP, HELD_FROM = 24, 46, 3
# A letter of the plot's bold text, in its units.
LETTER = 7.4


@dataclass(frozen=True, slots=True)
class Point:
    """One rating, 1 to 4, with what stands beneath it in two lines; `is_open` while it is not final."""

    value: int
    name: str
    note: str
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: int
    name: str
    note: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One of the four, with its word; `text_y` is the foot of the word."""

    y: int
    text_y: int
    word: str


@dataclass(frozen=True, slots=True)
class Levels:
    """The plot in its own units. `held` is the depth, from the top, of the field in which a rating is held."""

    width: int
    height: int
    left: int
    span: int
    held: int
    names_y: int
    notes_y: int
    lines: tuple[Line, ...]
    dots: tuple[Dot, ...]
    path: str

    @property
    def right(self) -> int:
        return self.left + self.span

    @property
    def words_x(self) -> int:
        return self.left - 12


def levels(points: Sequence[Point], words: Sequence[str], *, width: int = 640, left: int = 70) -> Levels:
    """Dots evenly spaced in the order given, the final ones joined by a path. `words` name 1 to 4, in this order."""
    span = width - 8 - left
    step = span / max(len(points), 1)
    letters = max(int(step / LETTER), 2)
    dots = tuple(
        Dot(
            x=round(left + step * (place + 0.5), 1),
            y=_y(point.value),
            name=_short(point.name, letters),
            note=point.note,
            is_open=point.is_open,
        )
        for place, point in enumerate(points)
    )
    bottom = _y(1)
    return Levels(
        width=width,
        height=bottom + 66,
        left=left,
        span=span,
        held=_y(HELD_FROM) + LINE_GAP // 2,
        names_y=bottom + 40,
        notes_y=bottom + 57,
        lines=tuple(Line(_y(value), _y(value) + 4, word) for value, word in enumerate(words, start=1)),
        dots=dots,
        path="".join(f"{'L' if n else 'M'}{dot.x} {dot.y}" for n, dot in enumerate(d for d in dots if not d.is_open)),
    )


def _y(value: int) -> int:
    return TOP + LINE_GAP * (4 - value)


def _short(name: str, letters: int) -> str:
    """As many whole words as fit, else the beginning of the first."""
    words = name.split()
    while len(words) > 1 and (len(" ".join(words)) > letters or len(words[-1]) == 1):
        words.pop()
    kept = " ".join(words)
    return kept if len(kept) <= letters else kept[: letters - 1] + "…"
