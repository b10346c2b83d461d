"""Words as they are compared: without case, accents and punctuation. Made in Python, so that both databases agree."""

import re
import unicodedata

# Letters that Unicode does not take apart into a base letter and an accent.
WHOLE_LETTERS = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
WORD = re.compile(r"[\w+#]+")
LONGEST = 60


def name_key(name: str) -> str:
    """The key under which a company's name is the same name: NFKC, casefolded, single-spaced."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def fold(text: str) -> str:
    """Text without case and accents: "Müller" gives "muller"."""
    if text.isascii():
        return text.lower()
    # Compatibility forms hold capitals ("™"), so they are taken apart before the case goes.
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).translate(WHOLE_LETTERS)


def words(text: str) -> list[str]:
    """The folded words of a text in their order, each cut at 60 characters. `+` and `#` count as letters, for C++."""
    return [word[:LONGEST] for word in WORD.findall(fold(text))]


def words_key(text: str) -> str:
    """The key under which two sentences are the same: their folded words, without what stands between them."""
    return " ".join(words(text))
