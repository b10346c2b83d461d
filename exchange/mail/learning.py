"""Learns from `examples/` what `weights.bin` holds: `manage.py learn mails` calls it, and nothing while people wait."""

from __future__ import annotations

import hashlib
import random
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from exchange.mail.learned import about_of, features_of, size_of
from exchange.mail.letter import Letter
from exchange.mail.lines import lines_of
from exchange.mail.rules import FAMILIES, LABELS
from exchange.perceptron import Told, keys_of, learn, packed

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
# How often the examples are gone through, and by how much the right kind is to be ahead of the next.
ROUNDS, AHEAD = 6, 1.5
# In which order they are gone through decides a little: what is learned is the mean of several.
ORDERS = 6
# What is said of an application, in whichever of these kinds, stands among the same polite sentences.
FRAMED = {"rejection", "received", "information", "interview", "assessment", "offer", "withdrawn"}
TIMES_FRAMED = 2
# Of ten mails, so many have a subject, a sentence before and a sentence after the one that counts, and each of three
# that say what whoever wrote it is or does.
SUBJECT, OPEN, CLOSE, ABOUT = 5, 8, 6, 2


@dataclass(frozen=True, slots=True)
class Example:
    label: str
    families: tuple[str, ...]
    company: str
    role: str
    sender: str
    subject: str
    text: str


def examples_in(path: Path) -> Iterator[Example]:
    """The mails of a file: see examples/README.md for how they are written."""
    for block in path.read_text(encoding="utf-8").split("== ")[1:]:
        head, *rest = block.strip().split("\n")
        is_each = head.startswith("each ")
        parts = head.removeprefix("each ").split(";")
        label, families, company, role = (*(part.strip() for part in parts), "", "", "")[:4]
        if is_each:
            told = (line.rpartition(" :: ") for line in rest)
            yield from (Example(label, tuple(families.split()), "", "", "", about, text) for about, _, text in told)
            continue
        sender = rest.pop(0).removeprefix("From: ") if rest[0].startswith("From: ") else ""
        subject = rest.pop(0) if company else ""
        yield Example(label, tuple(families.split()), company, role, sender, subject, "\n".join(rest))


def all_examples() -> Iterator[Example]:
    """All that there is to learn from; what has no subject also among polite sentences."""
    frames = tomllib.loads((EXAMPLES / "frames.toml").read_text(encoding="utf-8"))
    order = random.Random(3)  # noqa: S311, the same mails every time
    for path in sorted(EXAMPLES.glob("*.txt")):
        pieces = {name: text.strip().split("\n") for name, text in frames.get(path.stem, {}).items()}
        for example in examples_in(path):
            yield example
            if pieces and example.label in FRAMED and not example.subject:
                for _ in range(TIMES_FRAMED):
                    subject, text = framed(example.text, pieces, order)
                    yield replace(example, subject=subject, text=text)


def framed(text: str, pieces: dict[str, list[str]], order: random.Random) -> tuple[str, str]:
    """A subject, and a text between sentences that stand in mails of every kind about an application."""

    def maybe(name: str, often: int) -> str:
        return order.choice(pieces[name]) if order.randrange(10) < often else ""

    about = [maybe("about", ABOUT) for _ in range(3)]
    return maybe("subject", SUBJECT), "\n\n".join([maybe("open", OPEN), text, *about, maybe("close", CLOSE)])


def told_by(mails: Iterable[tuple[str, Letter]]) -> list[Told]:
    """The features of mails that have a name, for the perceptron."""
    told: list[Told] = []
    for name, letter in mails:
        lines = list(lines_of(letter))
        about = about_of(lines)
        keys = list(dict.fromkeys(key for line in lines for key in keys_of(features_of(line, about))))
        told.append((keys, size_of(keys), name))
    return told


def learn_names(mails: Iterable[tuple[str, Letter]], names: tuple[str, ...]) -> dict[str, dict[int, float]]:
    """What each feature says for each name, learned from mails that have one; the same mails always give the same."""
    return learn(told_by(mails), names, rounds=ROUNDS, ahead=AHEAD, orders=ORDERS)


def to_file() -> bytes:
    """What `weights.bin` is to hold."""
    mails = [(example, Letter(subject=example.subject, text=example.text)) for example in all_examples()]
    weights = learn_names(((example.label, letter) for example, letter in mails), LABELS)
    weights |= learn_names(((example.families[0], letter) for example, letter in mails if example.families), FAMILIES)
    return packed(weights, learned_from())


def learned_from() -> bytes:
    """A checksum of all that the weights depend on, of 32 bytes."""
    files = [
        HERE.parent / "perceptron.py",
        *HERE.glob("*.py"),
        *HERE.glob("*.toml"),
        *EXAMPLES.glob("*.t*"),
        *(HERE / "phrases").glob("??.toml"),
    ]
    names = {"perceptron.py", "learned.py", "learning.py", "lines.py", "folding.py", "meanings.py", "rules.py"}
    kept = sorted(path for path in files if path.suffix != ".py" or path.name in names)
    return hashlib.sha256(b"".join(path.read_bytes() for path in kept)).digest()
