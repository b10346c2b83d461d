"""Numbers as postings write them, alone or from one to another, with the money that they are of."""

from __future__ import annotations

import re
from typing import Any

from exchange.postings.currencies import SIGN

# In India "12,00,000" is 1.2 million.
# Of a pay by the hour four digits are cents and parts of them: "46.1187".
AMOUNT = (
    r"\d{2,3}\.\d{4}(?![\d,])|\d{1,2}(?:,\d{2}){1,3},\d{3}"
    r"|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
)
# "3.100,-": nothing behind the whole.
NO_CENTS = r"(?:[.,][-–—]{1,2})?"
# "Grade 3 £25,000": a sign that stands apart before a number is of that.
OF_NEXT = r"(?!(?<=\s[$€£¥₹])\d)"
# Within one line.
GAP = r"[^\S\n]?"
# "60k", "45 T€", "45 Tsd. Euro", "2万". Words for more are of one country's money, and stand as its sign.
THOUSANDS = r"(?:[kK](?!\w)|T(?=€|EUR)|Tsd\.?|mila\b|тыс\.?|tys\.|[万萬만])"
SCALES = {"万": 10_000, "萬": 10_000, "만": 10_000, "triệu": 1_000_000, "juta": 1_000_000}
SCALES |= {"tr": 1_000_000, "jt": 1_000_000}
SCALES |= dict.fromkeys(("lpa", "lakh", "lakhs", "lac", "lacs"), 100_000) | {"crore": 10_000_000, "crores": 10_000_000}
SCALES |= {"т.р": 1000, "т.р.": 1000}
MONEY = re.compile(
    rf"(?:(?P<before>{SIGN}){GAP}|(?<![^\W\u2e80-\u9fff]))(?P<low>{AMOUNT}){NO_CENTS}{GAP}(?P<lowk>{THOUSANDS})?{GAP}(?P<between>{SIGN}{OF_NEXT})?"
    rf"(?:(?:/|{GAP}(?:per|an?|pro|par)\s)[^\W\d_]{{1,8}}\.?(?=\s(?:to|bis|à)\s|{GAP}[-–—]{GAP}(?:{SIGN})?{GAP}\d))?"
    rf"(?:{GAP}(?:-|–|—|/(?=\d)|(?:to|bis|à|a)(?:{GAP}[-–—])?|and|und|et|y|e|en|og|och|tot|hasta|até|до|đến|hingga|s/d|[~〜～]){GAP}(?P<second>{SIGN})?{GAP}(?P<high>{AMOUNT}){NO_CENTS}{GAP}"
    rf"(?P<highk>{THOUSANDS})?)?(?:{GAP}(?:\((?=[^\W\d_]))?(?P<after>{SIGN}{OF_NEXT}))?"
)


def number(value: Any) -> float | None:
    """A number, however it is written: 120000, "120,000", "45.000", "1.200,50", "120k". None where it is none."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value) if 0 < value < 1e10 else None
    text = str(value).strip()
    found = re.search(rf"({AMOUNT})\s?({THOUSANDS}|(?:{'|'.join(SCALES)})\b)?", text, re.I)
    if not found:
        return None
    digits = re.sub(r"['’\s]", "", found[1])
    # The last sign divides the cents only where fewer than three digits follow it.
    if cents := re.search(r"[.,](\d{1,2}|(?<=\.)\d{4})$", digits):
        whole, fraction = digits[: cents.start()], cents[1]
    else:
        whole, fraction = digits, ""
    whole = re.sub(r"[.,]", "", whole)
    amount = float(f"{whole or 0}.{fraction or 0}") * scale(found[2])
    return amount if 0 < amount < 1e10 else None


def scale(word: str | None) -> int:
    """How many a word behind a number means; one without a word."""
    return SCALES.get(word.casefold(), 1000) if word else 1


def spread(text: str) -> tuple[float | None, float | None]:
    """Both ends of a range without a currency, "100,000-130,000"; of a single number, that one twice."""
    found = MONEY.search(text)
    return ends(found) if found else (None, None)


def ends(found: re.Match[str]) -> tuple[float | None, float | None]:
    """Both ends of what MONEY found, in whole; where one is said in thousands, so is the other."""
    low, high = number(found["low"]), number(found["high"])
    high = low if high is None else high
    signs = (found[name] for name in ("after", "between") if found[name])
    many = scale(found["highk"] or found["lowk"] or next((sign for sign in signs if sign.casefold() in SCALES), None))
    low, high = (one and (one * many if one < 1000 else one) for one in (low, high))
    return low, high
