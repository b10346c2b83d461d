"""Pay as postings write it: numbers, ranges and units, structured or in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

PERIODS = {
    "year": (
        "year",
        "yr",
        "annum",
        "annual",
        "annually",
        "yearly",
        "ann",
        "p.a",
        "pa",
        "jahr",
        "jährlich",
        "an",
        "año",
        "anno",
        "jaar",
        "ano",
        "anual",
        "annuel",
        "annuo",
        "annui",
        "jaarlijks",
        "p1y",
    ),
    "month": (
        "month",
        "mon",
        "monthly",
        "mo",
        "monat",
        "monatlich",
        "mois",
        "mes",
        "mese",
        "maand",
        "mês",
        "mensual",
        "mensuale",
        "mensuel",
        "mensile",
        "mensili",
        "mensal",
        "maandelijks",
        "p1m",
    ),
    "week": ("week", "wk", "wee", "weekly", "woche", "semaine", "semana", "settimana", "p1w"),
    "day": ("day", "daily", "tag", "jour", "día", "dia", "giorno", "dag", "p1d"),
    "hour": ("hour", "hr", "hur", "hourly", "h", "stunde", "std", "heure", "hora", "ora", "uur", "pt1h"),
}
PERIOD_OF = {word: period for period, words in PERIODS.items() for word in words}
SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "¥": "JPY",
    "₹": "INR",
    "zł": "PLN",
    "CA$": "CAD",
    "C$": "CAD",
    "A$": "AUD",
    "AU$": "AUD",
    "US$": "USD",
    "NZ$": "NZD",
    "S$": "SGD",
    "R$": "BRL",
    "Fr.": "CHF",
    "euro": "EUR",
    "euros": "EUR",
}
CODES = "EUR|GBP|USD|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|JPY|INR|SGD|HKD|ZAR|BRL|MXN|ILS|AED|TRY|RON|BGN|CNY|KRW"
AMOUNT = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
# "3.100,-": nothing behind the whole.
NO_CENTS = r"(?:[.,][-–—]{1,2})?"
# Within one line.
GAP = r"[^\S\n]?"
SIGN = r"(?:US\$|CA\$|AU\$|NZ\$|C\$|A\$|S\$|R\$|\$|€|£|¥|₹|zł|Fr\.|\b(?:" + CODES + r"|[Ee]uros?)\b)"
MONEY = re.compile(
    rf"(?P<before>{SIGN})?{GAP}(?P<low>{AMOUNT}){NO_CENTS}{GAP}(?P<lowk>[kK](?![a-zA-Z]))?{GAP}(?P<between>{SIGN})?"
    rf"(?:/[a-z]{{1,6}}(?={GAP}[-–—]))?"
    rf"(?:{GAP}(?:-|–|—|to|bis|à|a|and|und|et|y|e|en|tot|hasta|até){GAP}(?P<second>{SIGN})?{GAP}(?P<high>{AMOUNT}){NO_CENTS}{GAP}"
    rf"(?P<highk>[kK](?![a-zA-Z]))?)?{GAP}(?P<after>{SIGN})?"
)
UNIT = re.compile(
    r"\s*(?:(?:brut(?:t?[oi]s?)?|gross|netto?|lord[io]|before tax)\s*)?"
    r"(?:/|(?:per|pro|par|por|im|in der|in het|al|a|an)\b|(?:de l|all)['’]|p)?\s*[./]?\s*"
    r"(?P<unit>[a-zA-Zäöüéèêñíç.]{1,10})",
    re.I,
)
SPOKEN_PERIOD = re.compile(
    r"\b(?:(?P<year>yearly|jahres(?:brutto)?gehalt|jährlich|annu(?:al|el|elle|o|a|ale|i)|anual|jaarsalaris|\bRAL\b)"
    r"|(?P<month>monthly|monats(?:brutto)?(?:gehalt|lohn)|monatlich|mensuel|mensual|maandsalaris)"
    r"|(?P<day>daily|day rate|tagessatz|tjm)|(?P<hour>hourly|stundenlohn|uurloon))",
    re.I,
)
SPEAKS_OF_PAY = re.compile(
    r"salar|pay\b|compensation|remunerat|wage|(?:day|daily|hourly) rate|gehalt|vergütung|entgelt|lohn\b|tagessatz"
    r"|stundensatz|honorar|salaire|rémunération|\btjm\b|sueldo|retribu|stipend|\bRAL\b|vencimento|loon\b|salaris|uurtarief|dagtarief",
    re.I,
)
# "Salary: 60k-80k" needs no sign of a currency.
PAY_IS_NEXT = re.compile(rf"(?:{SPEAKS_OF_PAY.pattern})[^\d\n]*$", re.I)


@dataclass(frozen=True, slots=True)
class Salary:
    """`low` and `high` are one number where the posting names one; what is not said is None or empty."""

    low: float | None = None
    high: float | None = None
    currency: str = ""
    period: str = ""

    def __bool__(self) -> bool:
        return self.low is not None or self.high is not None


def number(value: Any) -> float | None:
    """A number, however it is written: 120000, "120,000", "45.000", "1.200,50", "120k". None where it is none."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return float(value) if 0 < value < 1e10 else None
    text = str(value).strip()
    found = re.search(rf"({AMOUNT})\s?([kK](?![a-zA-Z]))?", text)
    if not found:
        return None
    digits = re.sub(r"['’\s]", "", found[1])
    # The last sign divides the cents only where fewer than three digits follow it.
    if cents := re.search(r"[.,](\d{1,2})$", digits):
        whole, fraction = digits[: cents.start()], cents[1]
    else:
        whole, fraction = digits, ""
    whole = re.sub(r"[.,]", "", whole)
    amount = float(f"{whole or 0}.{fraction or 0}") * (1000 if found[2] else 1)
    return amount if 0 < amount < 1e10 else None


def spread(text: str) -> tuple[float | None, float | None]:
    """Both ends of a range without a currency, "100,000-130,000"; of a single number, that one twice."""
    found = MONEY.search(text)
    return ends(found) if found else (None, None)


def ends(found: re.Match[str]) -> tuple[float | None, float | None]:
    """Both ends of what MONEY found, in whole; where one is said in thousands, so is the other."""
    low, high = number(found["low"]), number(found["high"])
    high = low if high is None else high
    if found["lowk"] or found["highk"]:
        low, high = (one and (one * 1000 if one < 1000 else one) for one in (low, high))
    return low, high


def period(text: Any) -> str:
    """`year month week day hour`, by a word of several languages or a code; empty where it is none."""
    word = str(text or "").strip().casefold().rstrip(".")
    for known in (word, word.removeprefix("per ").strip(), word.removesuffix("s"), word.removesuffix("es")):
        if known in PERIOD_OF:
            return PERIOD_OF[known]
    return ""


def currency(text: Any) -> str:
    """The ISO code that a code or a sign means; a plain dollar sign is read as the US dollar."""
    text = str(text or "").strip()
    if re.fullmatch(CODES, text, re.I) or re.fullmatch("[A-Z]{3}", text):
        return text.upper()
    return SIGNS.get(text) or SIGNS.get(text.lower(), "")


def ordered(low: float | None, high: float | None, code: str, unit: str) -> Salary:
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Salary(low, high, code if low or high else "", unit if low or high else "")


def spoken_period(text: str) -> str:
    """The period that stands elsewhere in a sentence: "annual salary", "Stundenlohn"."""
    found = SPOKEN_PERIOD.search(text)
    return next((name for name, word in found.groupdict().items() if word), "") if found else ""


def spoken_currency(text: str) -> str:
    """The currency that goes without saying, where pay is called as in one country only."""
    return "EUR" if re.search(r"\bRAL\b", text) else ""


def in_text(text: str, *, must_say_so: bool = True) -> Salary:
    """The first pay that a text names with its currency. With `must_say_so` the same sentence speaks of pay, or a
    period follows: "$2 million raised" is none."""
    for found in MONEY.finditer(text[:50_000]):
        # "$35,000 MXN": of many countries' dollars, the code says which.
        signs = [found[name] for name in ("before", "after", "between", "second") if found[name]]
        sign = next((sign for sign in signs if sign.isupper()), next(iter(signs), ""))
        if not sign and not (found["highk"] and PAY_IS_NEXT.search(text, found.start() - 40, found.start())):
            continue
        low, high = ends(found)
        if low is None or high is None:
            continue
        unit = UNIT.match(text, found.end())
        said = period(unit["unit"]) if unit else ""
        around = text[max(0, found.start() - 90) : found.end() + 60]
        # A range in thousands that stands alone on its line is pay as well.
        is_alone = found["high"] and found["highk"] and not (text[: found.start()].rpartition("\n")[2].strip())
        if must_say_so and not said and not is_alone and not SPEAKS_OF_PAY.search(around):
            continue
        if high < 5 or re.match(r"\s?(?:m|million|mn|bn|billion|Mio|Mrd)\b", text[found.end() : found.end() + 9]):
            continue
        return ordered(low, high, currency(sign) or spoken_currency(around), said or spoken_period(around))
    return Salary()
