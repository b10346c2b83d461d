"""A perceptron: what features say for each of several names, learned from examples and kept in a file.

Of several passes in several orders the mean is kept, which says more of examples never seen than the last does (Freund
and Schapire, 1999, call it averaged). A feature is a checksum; its weights are a byte for each name.
"""

from __future__ import annotations

import random
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path

STEP, MOST = 1 / 16, 127
# Of a file, the checksum of what it was learned from.
HEAD = 32
# The keys of an example's features, what their sum is divided by, and its name.
type Told = tuple[Sequence[int], float, str]


class Weights:
    """What was learned, as `packed` wrote it: the keys of the features that are known, and what each says."""

    def __init__(self, path: Path, names: Sequence[str]) -> None:
        data = memoryview(zlib.decompress(path.read_bytes()[HEAD:]))
        known = 4 * (len(data) // (4 + len(names)))
        self.names = names
        self.known, self.table = data[:known].cast("I"), data[known:].cast("b")

    def said(self, keys: Sequence[int], names: Sequence[str]) -> dict[str, float]:
        """The sum of what features say, by name; those that no example has say nothing."""
        rows = [(row, key) for key in keys if (row := bisect_left(self.known, key)) < len(self.known)]
        starts = [row * len(self.names) for row, key in rows if self.known[row] == key]
        places = ((name, self.names.index(name)) for name in names)
        return {name: STEP * sum(self.table[start + place] for start in starts) for name, place in places}


def keys_of(features: Iterable[str]) -> list[int]:
    """The checksums of features, each once."""
    return list(dict.fromkeys(zlib.crc32(feature.encode()) for feature in features))


def learn(
    examples: Sequence[Told], names: Sequence[str], *, rounds: int, ahead: float, orders: int
) -> dict[str, dict[int, float]]:
    """What each feature says for each name; the same examples always give the same.

    They are gone through so many `rounds`, in so many `orders`; the right name is to be `ahead` of the next by so much.
    """
    places: dict[int, int] = {}
    told = [([places.setdefault(key, len(places)) for key in keys], size, name) for keys, size, name in examples]
    total = {name: [0.0] * len(places) for name in names}
    for number in range(orders):
        order = random.Random(number)  # noqa: S311, the same every time
        weights = learn_once(told, names, len(places), rounds, ahead, order)
        for name, says in weights.items():
            total[name] = [sum(both) for both in zip(total[name], says, strict=True)]
    return {name: {key: says[place] / orders for key, place in places.items()} for name, says in total.items()}


def learn_once(
    told: Sequence[Told], names: Sequence[str], many: int, rounds: int, ahead: float, order: random.Random
) -> dict[str, list[float]]:
    """The weights of `many` features from examples, each with the places of its features, its size and its name."""
    weights = {name: [0.0] * many for name in names}
    told = list(told)
    for _ in range(rounds):
        order.shuffle(told)
        for places, size, name in told:
            scores = {other: sum(map(says.__getitem__, places)) for other, says in weights.items()}
            right = scores.pop(name)
            rival = max(scores, key=scores.__getitem__)
            # Only those that are taken for another, or nearly, teach anything.
            if (right - scores[rival]) / size < ahead:
                for place in places:
                    weights[name][place] += 1 / size
                    weights[rival][place] -= 1 / size
    return weights


def packed(weights: dict[str, dict[int, float]], learned_from: bytes) -> bytes:
    """What a file is to hold for `Weights` of these names: what it was learned from, in short, and the weights."""
    keys = sorted({key for says in weights.values() for key in says})
    rows = {key: bytes(in_a_byte(says.get(key, 0)) for says in weights.values()) for key in keys}
    rows = {key: row for key, row in rows.items() if any(row)}
    return learned_from + zlib.compress(array("I", rows).tobytes() + b"".join(rows.values()), 9)


def in_a_byte(weight: float) -> int:
    """A weight in steps, cut to what a byte with a sign holds, as the byte without one that has the same bits."""
    return max(-MOST, min(MOST, round(weight / STEP))) & 0xFF
