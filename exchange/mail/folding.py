"""Text as the phrases are compared with it: folded words with single spaces, sentence by sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from applications import folding

APOSTROPHES = str.maketrans("’‘ʼ´`′＇", "'''''''")
# What English runs together, so that one phrase stands for both ways to write it.
CONTRACTIONS = [
    (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\bcan't\b|\bcannot\b"), "can not"),
    (re.compile(r"\b(is|are|was|were|do|does|did|have|has|had|would|could|should)n'?t\b"), r"\1 not"),
    (re.compile(r"\b(it|that|there|here|what|who|he|she)'s\b"), r"\1 is"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"\b(i|we|they|you)'d\b"), r"\1 would"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\blet.s\b"), "let us"),
]
# "fuer" and "für" become the same, and phrases go through the same change, so nothing else is lost.
UMLAUTS = re.compile(r"([aou])e")
# Chinese and Japanese have no gaps between words: each sign is taken for one.
SIGN = r"[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff]"
EACH_SIGN = re.compile(rf"({SIGN})")
NO_WORD = re.compile(r"[^\w%+#]+")
# Where a sentence ends; a semicolon and a dash between spaces part clauses as well.
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’')\]]*\s+(?=\S)|(?<=[。！？])[」』）]*\s*|;\s+|\s[–—]\s+|\n+")
# Shorter lines were broken on purpose: a list, a greeting, a heading.
WRAPPED_FROM = 50
# "Neuer Status: offen" stands in a line of its own.
LABELLED = re.compile(r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_]+)?\s?: \S")
ENDS = (".", "!", "?", ":", ";", "。", "！", "？", "：")


def fold(text: str) -> str:
    """Text without case, accents, punctuation and contractions: "We won't!" gives "we will not"."""
    text = unicodedata.normalize("NFKC", text).translate(APOSTROPHES).casefold()
    for pattern, words in CONTRACTIONS:
        text = pattern.sub(words, text)
    plain = NO_WORD.sub(" ", UMLAUTS.sub(r"\1", folding.fold(text)))
    return " ".join((plain if plain.isascii() else EACH_SIGN.sub(r" \1 ", plain)).split())


def unwrap(text: str) -> str:
    """The text with lines that a mail program broke joined again, and those that were meant left alone."""
    lines: list[str] = []
    for line in text.split("\n"):
        line = line.strip()
        runs_on = lines and width(lines[-1]) >= WRAPPED_FROM and not lines[-1].endswith(ENDS)
        runs_on = runs_on or (lines and lines[-1].endswith(("、", "，")))
        # A small letter goes on with whatever stands before it, however short that line is.
        runs_on = runs_on or (lines and lines[-1][-1:].isalpha() and line[:1].islower() and not line[1:2].isupper())
        starts_anew = not line or LABELLED.match(line) or line[0] in "-*•·–>|" or line[:2].rstrip(".)").isdigit()
        if runs_on and not starts_anew:
            lines[-1] += line if EACH_SIGN.match(line) and not lines[-1].isascii() else f" {line}"
        else:
            lines.append(line)
    return "\n".join(lines)


def width(line: str) -> int:
    """How wide a line is; a sign of Chinese or Japanese is as wide as two letters."""
    return len(line) + (0 if line.isascii() else len(EACH_SIGN.findall(line)))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, as they are written."""
    for sentence in SENTENCE_END.split(unwrap(text)):
        if sentence and (sentence := " ".join(sentence.split())):
            yield sentence
