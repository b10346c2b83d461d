"""Which words of a posting are its title, its company, its place, its pay and its day, as was learned from examples.

A conditional random field (Lafferty, McCallum and Pereira, 2001) weighs what is told of each word, and how words follow
one another. `parts.bin` holds what was learned; after a change of the examples or of what is told `manage.py learn
postings` writes it anew.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from pycrfsuite import Tagger

from exchange.perceptron import HEAD
from exchange.postings.features import FIELDS, Line, features_of, lines_of
from exchange.postings.pasted import MARKS

MODEL = Path(__file__).parent / "parts.bin"
# By which letter the model calls a part, behind B for a first and I for a further word of it; O is none.
LETTERS = {"title": "t", "company": "c", "location": "p", "salary": "s", "date_posted": "d"}
OUTSIDE = "O"
# How likely a word of a part is at least, where another begins, and how sure it is at most.
LIKELY, NEW, SUREST = 0.15, 0.4, 0.999
# How likely a part has to be where rules have told nothing, and where they have told something else; a title that goes
# on where rules end it; and a day.
LIKELY_ENOUGH, LIKELIER, SURE, SURE_OF_DAY = 0.4, 0.6, 0.97, 0.9
# Of the most likely title, so much is as likely; and one of so many words is a sentence.
AS_LIKELY, SENTENCE = 0.9, 9
# What is of no name at its ends.
BEFORE, BEHIND = " \t,.;:–—-|/·•*_#)]】）」”»", " \t,;:–—-|/·•*_#([【（「@“„«"
BRACKETS = ("()", "[]", "【】", "（）", "「」", "„“", "“”", "«»", '""', "''")
# A longer word before a point is no abbreviation.
ENDS_A_SENTENCE = re.compile(r"[^\W\d_][\w:*/-]{4,}\.$")
BRACKET = re.compile(f"[{re.escape(''.join(BRACKETS))}]")


def mended(text: str, told: dict[str, str]) -> tuple[dict[str, str], str, str]:
    """FIELDS as rules have `told` them of a text, but for what is likelier; and its words on pay and its day."""
    likely, said = likeliest(text, told), dict(told)
    for name in sorted(FIELDS, key=lambda name: -likely[name][1]):
        guess, how = likely[name]
        others = {said[other].casefold() for other in FIELDS if other != name}
        if how > enough(name, guess, told[name]) and guess.casefold() not in others:
            said[name] = guess
    pay, how_pay = likely["salary"]
    day, how_day = likely["date_posted"]
    return said, pay if how_pay > LIKELIER else "", day if how_day > SURE_OF_DAY else ""


def enough(name: str, guess: str, told: str) -> float:
    """From where on a guess is surer than what rules have told of a field, which may be nothing."""
    one, other = words_of(guess), words_of(told)
    is_in_a_sentence = name == "title" and other.count(" ") >= SENTENCE
    if told and (one in other or other in one) and not is_in_a_sentence:
        # Rules know better where a name begins and ends, but for titles that go on.
        return SURE if name == "title" and len(one) > len(other) else 1
    return LIKELIER if told else LIKELY_ENOUGH


@cache
def model() -> bytes:
    return zlib.decompress(MODEL.read_bytes()[HEAD:])


def words_of(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def likeliest(text: str, told: Mapping[str, str]) -> dict[str, tuple[str, float]]:
    """What in a text is most likely each of LETTERS, and how likely it is, of 1; what rules have `told` is heard."""
    lines = lines_of(text)
    if not lines:
        return dict.fromkeys(LETTERS, ("", 0.0))
    # One for each text, because it holds it; the model stays where it is.
    tagger = Tagger()
    tagger.open_inmemory(model())
    tagger.set(features_of(text, lines, told))
    found = {}
    for name, letter in LETTERS.items():
        doubts: dict[str, tuple[str, float]] = {}
        for begin, end, how in spans(tagger, lines, letter):
            # What closes a bracket is of the name too.
            ends = end + any(is_open(text[begin:end], pair) and text[end : end + 1] == pair[1] for pair in BRACKETS)
            said = trimmed(text[begin:ends])
            # What is named twice is the surer.
            first, doubt = doubts.get(said.casefold(), (said, 1.0))
            doubts[said.casefold()] = first, doubt * (1 - how)
        likely = [(said, 1 - doubt) for said, doubt in doubts.values() if said]
        most = max((how for _, how in likely), default=0.0)
        # A title is named first, and then in sentences with more beside it.
        least = most * AS_LIKELY if name == "title" else most
        found[name] = next((one for one in likely if one[1] >= least), ("", 0.0))
    return found


def spans(tagger: Tagger, lines: list[Line], letter: str) -> Iterator[tuple[int, int, float]]:
    """Where words side by side begin and end that may be of a field, and how likely they are by their mean."""
    at = 0
    for line in lines:
        found: list[list[tuple[int, int, float]]] = []
        is_within = False
        for begin, end in line.words:
            first, further = (tagger.marginal(f"{kind}-{letter}", at) for kind in "BI")
            at += 1
            was_within, is_within = is_within, first + further > LIKELY
            if is_within and (not was_within or first > max(further, NEW)):
                found.append([])
            if is_within:
                found[-1].append((begin, end, min(first + further, SUREST)))
        for words in found:
            yield words[0][0], words[-1][1], sum(how for *_, how in words) / len(words)


def trimmed(said: str) -> str:
    """A name without the signs at its ends that are not of it, such as a bracket that has no other."""
    said = MARKS.sub("", said).lstrip(BEFORE).rstrip(BEHIND)
    for pair in BRACKETS:
        if is_open(said, pair):
            said = said.removeprefix(pair[0]).removesuffix(pair[1]).strip()
    if said[:1] + said[-1:] in BRACKETS and not BRACKET.search(said[1:-1]):
        return said[1:-1]
    return said.removesuffix(".") if ENDS_A_SENTENCE.search(said) else said


def is_open(said: str, pair: str) -> bool:
    """Whether one of a pair of brackets or marks stands in it without the other."""
    opens, closes = map(said.count, pair)
    return opens != closes or (pair[0] == pair[1] and opens % 2 == 1)
