"""Which of the old encodings a text is in: the one whose letters are those of a language.

"Úøad mìsta" has letters of no language together, "Úřad města" those of Czech. Bytes of several encodings that are the
same letters need no guess.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections import Counter

USUAL = "cp1252"
# Letters beside a to z by language, by the encodings that its texts are in.
ALPHABETS = {
    ("cp1252", "mac_roman"): (
        "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "áéëïóöüè", "åäöé", "æøåé", "áðéíóúýþæö",
        "àçèéíïòóúü", "õäöüšž",
    ),
    ("cp1250", "iso8859-2"): (
        "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž",
    ),
    ("cp1254",): ("çğıiöşüâî̇",),
    ("cp1257",): ("āčēģīķļņšūž", "ąčęėįšųūž"),
}  # fmt: skip
# Of these no word has Latin letters beside; each with the letters that most of a text is made of.
OTHER_SCRIPTS = {
    "cp1251": ("Ѐ-ӿ", "оеаинтсрвл"), "koi8_r": ("Ѐ-ӿ", "оеаинтсрвл"), "cp1253": ("Ͱ-Ͽ", "αοιετσνηυρ"),
    "cp1255": ("֐-׿", "יוהלאמרתבש"),
}  # fmt: skip
# Of these a letter takes two bytes; those of the letters that most texts are made of.
WIDE = {
    "cp949": re.compile(rb"[\xb0-\xc8][\xa1-\xfe]"),
    "gb18030": re.compile(rb"[\xb0-\xd7][\xa1-\xfe]"),
    "cp950": re.compile(rb"[\xa4-\xc6][\x40-\x7e\xa1-\xfe]"),
    "cp932": re.compile(rb"\x82[\x9f-\xf1]|\x83[\x40-\x96]|[\x88-\x97][\x40-\xfc]"),
}
SIGN_WITHIN = re.compile(r"(?<=[^\W\d_])(?:[^\x00-\x7f\w’‘“”–—·…]|[²³¹¼½¾])(?=[^\W\d_])")
# Signs that texts without a letter beside a to z have: quotation marks, dashes, sums of money.
PLAIN_SIGNS = re.compile(
    r"(?<![^\W\d_])[‘’“”–—«»§©•·°²³½]|[’”–—…€£®™°»\xa0](?![^\W\d_])"
    r"|(?<=[a-z])’(?=(?:s|t|d|m|ll|re|ve)\b)|\b(?:[a-z]|qu)’|[–—](?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
# What a letter of the usual encoding hardly is.
CAPITAL_WITHIN = re.compile(r"(?<=[a-z])[À-Þ]")
WORDS = re.compile(r"[^\W\d_]+")
SEARCHED_BYTES = 200_000
# How much better than the usual encoding another one has to fit, and a share of lower-case letters within words.
MARGIN = 0.02


def guess_encoding(data: bytes) -> str:
    """The encoding of bytes that are no UTF-8; the usual one where none fits better."""
    head = data[:SEARCHED_BYTES]
    usual = head.decode(USUAL, errors="replace")
    for encoding in (USUAL, "mac_roman") if CAPITAL_WITHIN.search(usual) else (USUAL,):
        if PLAIN_SIGNS.sub("", head.decode(encoding, errors="replace")).isascii():
            return encoding
    best, best_share = USUAL, max(share_in(usual, one) for one in ALPHABETS[("cp1252", "mac_roman")]) + MARGIN
    for encodings, alphabets in ALPHABETS.items():
        for encoding in encodings:
            text = head.decode(encoding, errors="replace")
            share = max(share_in(text, alphabet) for alphabet in alphabets) if text != usual else 0
            if share > best_share:
                best, best_share = encoding, share
    texts = {encoding: head.decode(encoding, errors="replace") for encoding in OTHER_SCRIPTS}
    scripts = {encoding: fits_script(texts[encoding], script) for encoding, (script, _) in OTHER_SCRIPTS.items()}
    # A name written so in one script may be written so in another: the letters tell which.
    likely = max(
        scripts, key=lambda encoding: scripts[encoding] + share_in(texts[encoding], OTHER_SCRIPTS[encoding][1])
    )
    if scripts[likely] > best_share:
        best, best_share = likely, scripts[likely]
    for encoding, usual_letters in WIDE.items():
        share = fits_wide(head, encoding, usual_letters)
        if share > best_share:
            best, best_share = encoding, share
    return best


def share_in(text: str, alphabet: str) -> float:
    """The share of the letters beside a to z, and of signs within words, that are in an alphabet."""
    found = Counter(letter for letter in text.lower() if letter > "\x7f" and letter.isalpha())
    signs = len(SIGN_WITHIN.findall(text)) + text.count("\ufffd")
    all_of_them = found.total() + signs
    return sum(found[letter] for letter in set(alphabet)) / all_of_them if all_of_them else 0


def fits_script(text: str, script: str) -> float:
    """The share of words with letters beside a to z that are wholly of another script and written as words are."""
    words = [word for word in WORDS.findall(text) if not word.isascii()]
    of_script = re.compile(f"[{script}][{script}]+")
    fitting = [word for word in words if of_script.fullmatch(word) and (word[1:] == word[1:].lower() or word.isupper())]
    return len(fitting) / len(words) if words else 0


def fits_wide(data: bytes, encoding: str, usual_letters: re.Pattern[bytes]) -> float:
    """The share of letters beside a to z that are usual ones of an encoding, 0 where the bytes are none of it."""
    try:
        text = getincrementaldecoder(encoding)().decode(data)
    except UnicodeDecodeError:
        return 0
    letters = Counter(letter for letter in text if letter > "\x7f" and letter.isalpha())
    usual = sum(times for letter, times in letters.items() if usual_letters.fullmatch(letter.encode(encoding)))
    return usual / letters.total() if letters else 0
