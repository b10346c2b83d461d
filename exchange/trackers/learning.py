"""Learns from `examples/` what `stages.bin` and `headings.bin` hold, for `manage.py learn`, never while people wait."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from exchange import meanings, perceptron
from exchange.perceptron import keys_of

from . import learned, learned_headings
from .headings import headings
from .stages import heard, read_stage

HERE = Path(__file__).parent
STAGES, HEADINGS = HERE / "examples/stages", HERE / "examples/headings"
# How often the examples are gone through, and by how much the right name is to be ahead of the next; the mean of so
# many orders is kept.
ROUNDS, AHEAD, ORDERS = 6, 1.5, 2
# The code that makes features of texts.
MADE_BY = ("learned.py", "learned_headings.py", "learning.py")
# Of known headings, those that score so much say what similar ones are.
TELLING = 70
# What columns are called that few lists have, as the examples call them.
AS_OTHERS = {
    "referral": "source", "step": "status", "source_stage": "status", "target_stage": "status", "salary_min": "salary",
    "salary_currency": "other", "ignored": "other", "archived": "other", "id": "other", "posting": "other",
    "person": "other",
}  # fmt: skip


def examples_in(folder: Path) -> list[tuple[str, str]]:
    """The cells or headings of a folder with their names: each line has a name, a tab and a text."""
    lines = [line for path in sorted(folder.glob("*.tsv")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(name, text) for line in lines for name, _, text in [line.partition("\t")]]


def known_headings() -> list[tuple[str, str]]:
    """The headings that are known by their whole, as examples."""
    found = {text: role for text, (role, score) in headings().items() if score >= TELLING}
    return [(AS_OTHERS.get(role, role), text) for text, role in found.items()]


def stages() -> bytes:
    """What `stages.bin` is to hold."""
    heard_of = ((stage, cell, heard(cell, read_stage(cell))) for stage, cell in examples_in(STAGES))
    told = [(keys_of([*learned.features_of(cell), *said]), stage) for stage, cell, said in heard_of]
    return to_file(told, learned.NAMES, learned_from(STAGES))


def columns() -> bytes:
    """What `headings.bin` is to hold."""
    examples = examples_in(HEADINGS)
    own = {text.casefold() for _, text in examples}
    examples += [(name, text) for name, text in known_headings() if text not in own]
    told = [(keys_of(learned_headings.features_of(text)), name) for name, text in examples]
    return to_file(told, learned_headings.NAMES, learned_from(HEADINGS))


def to_file(told: Sequence[tuple[list[int], str]], names: Sequence[str], source: bytes) -> bytes:
    """The weights that are learned from the features of texts that have a name."""
    seen = Counter(key for keys, _ in told for key in keys)
    # What a single text has says nothing of others.
    lines = [([key for key in keys if seen[key] > 1], learned.size_of(keys), name) for keys, name in told]
    weights = perceptron.learn(lines, names, rounds=ROUNDS, ahead=AHEAD, orders=ORDERS)
    return perceptron.packed(weights, source)


def learned_from(folder: Path) -> bytes:
    """A checksum of the examples, their meanings and the code that makes features of them.

    What phrases and known headings say is learned too, but a change of one need not be learned at once.
    """
    code = [Path(perceptron.__file__), Path(meanings.__file__), *(HERE / name for name in MADE_BY)]
    files = [*code, HERE / "meanings.toml", *sorted(folder.glob("*.tsv"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).digest()
