"""Learns from `examples/` what `weights.bin` holds: `manage.py learn_stages` calls it, nothing while people wait."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

from exchange import perceptron

from .learned import NAMES, keys_of, size_of

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
# How often the examples are gone through, and by how much the right stage is to be ahead of the next; the mean of so
# many orders is kept.
ROUNDS, AHEAD, ORDERS = 10, 1.5, 3


def examples_in(path: Path) -> list[tuple[str, str]]:
    """The cells of a file with their stages: each line has a stage, a tab and a cell."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(stage, cell) for line in lines for stage, _, cell in [line.partition("\t")]]


def to_file() -> bytes:
    """What `weights.bin` is to hold."""
    cells = [example for path in sorted(EXAMPLES.glob("*.tsv")) for example in examples_in(path)]
    told = [(keys_of(cell), stage) for stage, cell in cells]
    seen = Counter(key for keys, _ in told for key in keys)
    # What a single cell has says nothing of others.
    examples = [([key for key in keys if seen[key] > 1], size_of(keys), stage) for keys, stage in told]
    weights = perceptron.learn(examples, NAMES, rounds=ROUNDS, ahead=AHEAD, orders=ORDERS)
    return perceptron.packed(weights, learned_from())


def learned_from() -> bytes:
    """A checksum of all that the weights depend on."""
    code = [Path(perceptron.__file__), HERE / "learned.py", HERE / "learning.py"]
    return hashlib.sha256(b"".join(path.read_bytes() for path in [*code, *sorted(EXAMPLES.glob("*.tsv"))])).digest()
