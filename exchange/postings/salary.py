"""Pay as postings write it: numbers, ranges and units, structured or in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from exchange.postings.amounts import MONEY, ends
from exchange.postings.currencies import SIGN, currency, of_place, spoken_currency
from exchange.postings.extras import IS_EXTRA, is_beside_pay
from exchange.postings.periods import UNIT, period, spoken_period

PERIOD_IS_NEXT = re.compile(r"\s*(?:annually|yearly|per (?:annum|year)|a year|/ ?(?:yr|year)|p\.?a\b)", re.I)
SPEAKS_OF_PAY = re.compile(
    r"pro rata|\bband\b|\bOTE\b|\bCTC\b|\bLPA\b|\brange:|\brate:|\bTC\b"
    r"|package|lương|薪[资資酬水]|給[与料]|待遇|lön|lønn?(?:en)?\b"
    r"|зарплата|на руки|gaji|maaş|[年月日時时周][薪給给俸]|年収|日当|每月|연봉|[월시]급|일당"
    r"|sal[aá]r(?!i[ée]s?\b)|pay\b|compensation|remunerat|wage|(?:day|daily|hourly) rate|gehalt|vergütung|entgelt"
    r"|mzd[ayuěoe]|\bplatu?\b|platov|fizetés|\bbér|salariu|palkka|\bpalk\b|\balga\b|atlyginim|pla[ćč]a\b|μισθό|ücret"
    r"|wynagrodz|zarobk|płac[ay]|stawka|pensja|remunera[çc]|ordenado"
    r"|lohn\b|tagessatz|(?:monthly|weekly|hourly|annual|yearly) payment|\bз/?п\b|оклад|заработн"
    r"|stundensatz|honorar|salaire|rémunération|\btjm\b|sueldo|retribu|stipend|\bRAL\b|vencimento|loon\b|salaris|uurtarief|dagtarief",
    re.I,
)
# What a part that says only the pay adds to it: "150-250k+ + equity".
MORE = re.compile(r"[\s+]*(?:(?:plus|and|&|,)\s*)?(?:$|(?:equity|bonus|benefits|options|stock)\b)", re.I)
NEXT_AMOUNT = re.compile(rf"(?:{SIGN})\s?\d|\d\s?(?:{SIGN})")
NEXT_END, MOST_TIMES = 60, 3
# "four days a week, £20,000", "£20,000 for 30 hours": what one works, and what for.
HOURS_BEFORE = re.compile(
    r"(?:(?:days|hours|hrs)(?: (?:a|per) week)?|(?:stunden|tage|std\.)(?: (?:pro|die|in der) woche)?"
    r"|(?:heures|jours)(?: (?:par|la) semaine)?|(?:horas|días)(?: (?:semanales|a la semana))?|uur(?: per week)?"
    r"|(?:full|part)[- ]time|permanent|vollzeit|teilzeit|temps (?:plein|partiel)|unbefristet|CDI)[,;:–—-]\s*$",
    re.I,
)
HOURS_BEHIND = re.compile(
    r"\s*(?:,\s*)?(?:for (?:those |the |a )?(?:\w+ )?(?:days|hours|day week|hour week)|(?:für|bei) \d\d (?:stunden|std)"
    r"|pour \d\d ?h|full[- ]time equivalent|FTE\b|DOE\b)",
    re.I,
)
# Between the least and the most of one pay: " (step 1) to ", "\nMaximum: ", ", step 2: ".
STEP = (
    r"(?:(?:pay |salary |wage )?(?:step|level|year|tier|point)|(?:erfahrungs)?stufe|[ée]chelon|nivel|livello|trede"
    r"|trinn?|steg|szczebel)"
)
MOST = (
    r"(?:max(?:i(?:mum|ma{1,2}l\w*)?)?|top|upper|highest|high end|mid(?:-?point)?|höchst\w*|máxim\w+|massim\w+"
    r"|maksim\w+)"
)
GOES_ON = re.compile(
    rf"(?:[^\S\n]*(?:\([^()\n]{{1,30}}\)|(?:at )?{STEP} ?\d{{1,2}}|/ ?\w{{1,6}}|(?:per|an?|pro|par|al) \w{{1,6}}))*"
    rf"\s?(?:[-–—]|\b(?:rising |increasing |going |progressing |steigend )?(?:to|bis|à|a|tot|hasta|até|do)\b)\s?"
    rf"(?:(?:a |the )?(?:{MOST}|{STEP})\b[^\n\d]{{0,15}}(?:\d{{1,2}})?[ :(]*)?"
    rf"|[^\n\d]{{0,20}}\b(?:and|und|et|y|e|en|i)\s(?:a |the )?{MOST}\b[^\n\d]{{0,15}}"
    rf"|[^\n]{{0,40}}[\n,;|/]\W*(?:[^\n\d]{{0,25}}\s)?{MOST}\b[^\n\d]{{0,40}}"
    rf"|[^\n\d]{{0,25}}[\n,;|/–-]\W*{STEP} ?\d{{1,2}}\W*",
    re.I,
)
BETWEEN = re.compile(r"[\n|·•]")
BEFORE, BEHIND = 90, 60
# Below it, an amount without a word about pay may be of anything else.
LEAST, LEAST_A_YEAR, LEAST_A_MONTH, SHORT = 5, 10_000, 1000, 60
# Of a text, where pay is sought.
LOOKED_AT, MOST_AMOUNTS = 50_000, 500
# Money of which little is not paid for a whole year or month.
HARD, LEAST_OF = frozenset(("EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD")), {"year": 2000, "month": 100}
# Between which sums pay without a period is by the month as that country pays it, and from which on it is by the year.
OF_A_MONTH = {
    "EUR": (1000, 9000),
    "CHF": (3000, 12_000),
    "NOK": (15_000, 120_000),
    "SEK": (12_000, 120_000),
    "DKK": (12_000, 120_000),
    "ISK": (300_000, 2_000_000),
    "CZK": (12_000, 250_000),
    "HUF": (180_000, 3_000_000),
    "PLN": (2500, 40_000),
    "RON": (2000, 30_000),
    "BGN": (800, 15_000),
    "BRL": (1200, 40_000),
    "MXN": (5000, 100_000),
    "COP": (900_000, 30_000_000),
    "CLP": (350_000, 10_000_000),
    "PEN": (900, 25_000),
    "TRY": (15_000, 400_000),
    "CNY": (3000, 60_000),
    "JPY": (120_000, 1_000_000),
    "KRW": (1_500_000, 9_000_000),
    "MYR": (1200, 25_000),
    "PHP": (10_000, 200_000),
}
OF_A_YEAR = dict.fromkeys(HARD, 20_000) | {
    "NOK": 180_000,
    "SEK": 180_000,
    "DKK": 180_000,
    "ISK": 4_000_000,
    "PLN": 60_000,
    "BRL": 60_000,
    "JPY": 2_000_000,
    "KRW": 18_000_000,
    "INR": 180_000,
    "ZAR": 150_000,
}
# More than any pay for a year.
TOO_MUCH = dict.fromkeys(HARD, 2_000_000) | dict.fromkeys(("NOK", "SEK", "DKK", "PLN", "BRL", "RON"), 15_000_000)
UP_TO = re.compile(
    r"\b(?:up to|bis(?: zu)?|jusqu['’]à|hasta|fino a|tot|até|do|до|tới|max(?:imum|imal|\.)?(?: of)?)\s*$", re.I
)
STARTS_AT = re.compile(
    r"\b(?:from|starting at|ab|à partir de|dès|desde|a partire da|a partir de|da|vanaf|od|от|från|fra"
    r"|min(?:imum(?: of)?|destens|\.)?|at least)\s*$",
    re.I,
)
LIMIT = re.compile(f"{UP_TO.pattern}|{STARTS_AT.pattern}", re.I)
# "$400 per video" is paid by the piece, however many there are a month.
PIECE = re.compile(
    r"\s*(?:per|par|pro|por|je|each|a)\s+(?:finished |published |accepted )?(?:video|piece|article|word|ticket"
    r"|delivery|visit|session"
    r"|class|page|image|task|item|unit|project|song|episode|photo|lesson|room|stück|artikel|wort|seite|pièce|mot|artículo|palabra"
    r"|pieza|pezzo|articolo|parola|stuk|woord)\b",
    re.I,
)
EACH = re.compile(r"\s*(?!pro[- ]rata\b)(?:per|par|pro|por|je|each)\s+\w", re.I)
# "12 x 2,050 €" is paid by the month.
TIMES = re.compile(r"\b1[2-5]\s?[x×]\s*$", re.I)
GROSS = re.compile(r"\s*(?:brut|gross\b|bruto|brutto|lord[io]|netto?\b|before tax|base\b)", re.I)
# Nor does what is so called in one country only: "RAL 28.000 - 32.000".
RAL = re.compile(r"\bRAL\b(?: (?:di|da|tra|fino a|annua|lorda|indicativa))*[\s:]*$")
# "3.400 bis 4.700 brutto im Monat" needs no sign of a currency either.
GROSS_A_TIME = re.compile(
    r"\s*(?:brutt?[oi]|gross|bruts?|netto|lordi|netti|lorde)\s?(?:/|im|pro|per|a|par|al|por)\s?"
    r"(?:monat|jahr|stunde|month|year|hour|mois|an|heure|mes|año|hora|mese|anno|ora|maand|jaar|uur)\b",
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


NO_PAY = Salary()


class Amount(NamedTuple):
    """What is read of one, whether the words around say that it is pay, and whether it is as high as pay."""

    read: Salary
    is_said: bool
    is_alike: bool


NO_AMOUNT = Amount(NO_PAY, is_said=False, is_alike=False)


class Mention:
    """Where MONEY found an amount in a text, with the words before and behind it in its part of a line."""

    def __init__(self, found: re.Match[str], text: str) -> None:
        start, end = found.span()
        self.found, self.text = found, text
        self.around = text[max(0, start - BEFORE) : end + BEHIND]
        self.before = BETWEEN.split(text[max(0, start - BEFORE) : start])[-1]
        self.behind = BETWEEN.split(text[end : end + BEHIND], maxsplit=1)[0]
        # What stands behind the next amount is of that.
        self.own = NEXT_AMOUNT.split(self.behind, maxsplit=1)[0]
        # What stands before it besides "from" or "up to".
        self.bare = LIMIT.sub("", self.before).strip(" -•*")
        self.is_next = bool(PAY_IS_NEXT.search(self.before[-40:]) or PERIOD_IS_NEXT.match(self.behind))


def ordered(low: float | None, high: float | None, code: str, unit: str) -> Salary:
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Salary(low, high, code if low or high else "", unit if low or high else "")


def completed(salary: Salary, said: Salary) -> Salary:
    """A salary, with what it leaves open and other words say of the same amount; those alone where there is none."""
    if not salary:
        return said
    if said.low != salary.low and said.high != salary.high:
        return salary
    return replace(salary, currency=salary.currency or said.currency, period=salary.period or said.period)


def in_text(text: str, *, must_say_so: bool = True) -> Salary:
    """The first pay that a text names with its currency. With `must_say_so` the same sentence speaks of pay, or a
    period follows: "$2 million raised" is none. Where nothing says so, a range that is as high as pay is taken."""
    text, like_pay = text[:LOOKED_AT].replace("⁄", "/"), Salary()
    for found in islice(MONEY.finditer(text), MOST_AMOUNTS):
        read, is_said, is_alike = amount_at(found, text)
        if read and (is_said or not must_say_so):
            read = with_end(read, text, found.end())
            read = read if read.period else with_period(read, text, found.end())
            return read if read.period else replace(read, period=spoken_period(line_above(text, found.start())))
        if is_alike and not like_pay:
            like_pay = read
    return like_pay


def in_part(said: str, text: str) -> Salary:
    """What a part of a text says that is all about pay; whose dollars those are the rest of the text says."""
    is_read = in_text(said, must_say_so=False)
    return in_text(f"{said}\n\n{text}", must_say_so=False) if is_read else NO_PAY


def with_end(read: Salary, text: str, start: int) -> Salary:
    """A pay of one amount, with the most that is said just behind it: "from $90,000 in one town up to $120,000",
    "Minimum: $20, maximum: $24", "Step 1: $20, step 2: $21"."""
    while read.low:
        amounts = ((amount_at(found, text).read, found) for found in MONEY.finditer(text, start, start + NEXT_END + 20))
        most, found = next((pair for pair in amounts if pair[0]), (NO_PAY, None))
        if found is None or most.currency != read.currency:
            break
        between = text[start : found.start()]
        is_most = GOES_ON.fullmatch(between) and not IS_EXTRA.search(between) and most.low in (None, most.high)
        is_limit = most.low is None and read.high in (None, read.low) and found.start() <= start + NEXT_END
        if not (is_most or is_limit) or not 1 < (most.high or 0) / (read.high or read.low) <= MOST_TIMES:
            break
        read = replace(read, high=most.high, period=read.period or most.period)
        start = found.end()
    return read


def line_above(text: str, start: int) -> str:
    """The line that opens the list in which a place of a text stands: "Each month you get:"; empty without one."""
    above = text[max(0, start - 200) : start].rpartition("\n")[0].rstrip().rpartition("\n")[2]
    return above if above.endswith(":") else ""


def with_period(read: Salary, text: str, start: int) -> Salary:
    """A pay, with the period that stands beside the same amounts further below: "£68k - £82k/year"."""
    again = (amount_at(found, text).read for found in islice(MONEY.finditer(text, start), MOST_AMOUNTS))
    return replace(read, period=next((one.period for one in again if (one.low, one.high) == (read.low, read.high)), ""))


def amount_at(found: re.Match[str], text: str) -> Amount:
    """What stands where MONEY found something."""
    low, high = ends(found)
    if low is None or high is None or high < LEAST:
        return NO_AMOUNT
    here = Mention(found, text)
    if is_beside_pay(text, *found.span(), here.before) or not is_money(here, low):
        return NO_AMOUNT
    said = period_beside(here)
    least, most = limits(low, high, here.before, here.behind)
    read = pay_at(here, least, most, said)
    # "13 € per ticket" is of something else, whatever the sentence speaks of.
    if (
        PIECE.match(here.behind)
        or is_too_little(read)
        or is_too_much(read)
        or (EACH.match(here.behind) and not (said or here.is_next))
    ):
        return NO_AMOUNT
    return Amount(read, bool(said) or speaks_of_pay(here), is_as_high(here, least, most))


def sign_at(found: re.Match[str]) -> str:
    """The sign or code of an amount: of many countries' dollars, the code says which, as in "$35,000 MXN"."""
    signs = [found[name] for name in ("before", "after", "between", "second") if found[name]]
    return next((sign for sign in signs if sign.isupper()), next(iter(signs), ""))


def is_money(here: Mention, low: float) -> bool:
    """Whether an amount has a sign, or the words around it leave no doubt that it is of money."""
    found, text = here.found, here.text
    is_gross = (found["high"] and GROSS_A_TIME.match(text, found.end())) or (
        low >= LEAST_A_YEAR and RAL.search(here.before)
    )
    is_first = (found["lowk"] or MORE.match(here.behind)) and not here.bare
    if not (sign_at(found) or is_gross or (found["highk"] and (here.is_next or is_first))):
        return False
    # "最大100万円" is of anything, "月給28万円" is not.
    return here.is_next or not text[found.start() - 1 : found.start()].isalpha()


def period_beside(here: Mention) -> str:
    """The period that stands just behind an amount; "12 x 2,050 €" is paid by the month."""
    unit = UNIT.match(here.text, here.found.end())
    is_month = TIMES.search(here.before)
    return (period(unit["unit"]) if unit else "") or spoken_period(here.own) or ("month" if is_month else "")


def pay_at(here: Mention, low: float | None, high: float | None, said: str) -> Salary:
    """An amount as pay, with its currency, and its period by what stands beside it or else around it."""
    sign = sign_at(here.found)
    code = of_place(sign, here.text) or currency(sign) or spoken_currency(here.around)
    read = in_parts(ordered(low, high, code, said or spoken_period(f"{here.before} {here.own}")))
    beside = "" if read.period else spoken_period(here.around)
    # What the lines around say is of something else where it makes no pay: "£34,000", "20 hours of travel a month".
    is_likely = beside == "year" or (beside and not with_likely_period(read).period)
    return replace(read, period=beside) if is_likely else read


def speaks_of_pay(here: Mention) -> bool:
    """Whether the words around an amount say that it is pay; so is one in thousands with which a line begins."""
    is_first = (here.found["highk"] or here.found["lowk"]) and not here.bare
    is_of_hours = HOURS_BEFORE.search(here.before) or HOURS_BEHIND.match(here.behind)
    return bool(is_of_hours) or bool(
        spoken_period(here.behind) or is_first or GROSS.match(here.behind) or SPEAKS_OF_PAY.search(here.around)
    )


def is_as_high(here: Mention, low: float | None, high: float | None) -> bool:
    """Whether an amount is one as pay is: a range, or as high as a year's pay and alone on its line."""
    least = LEAST_A_MONTH if len(here.before) + len(here.found[0]) + len(here.behind) <= SHORT else LEAST_A_YEAR
    if not (low and high):
        return (low or high or 0) >= LEAST_A_YEAR
    if low == high:
        # "R$ 2.300" alone: as much as a month's pay there.
        code = currency(sign_at(here.found))
        is_of_month = code not in HARD and bool(with_likely_period(Salary(low, high, code)).period)
        return (low >= LEAST_A_YEAR or is_of_month) and not here.bare and not re.search(r"[^\W\d_]{4}", here.behind)
    return least <= low < high <= 3 * low


def in_parts(read: Salary) -> Salary:
    """A pay by the hour of tens of thousands is one in whole and parts: 38.547 is no 38,547."""
    ends = [end for end in (read.low, read.high) if end]
    if read.currency in HARD and read.period == "hour" and ends and min(ends) >= LEAST_A_YEAR:
        return replace(read, low=read.low and read.low / 1000, high=read.high and read.high / 1000)
    return read


def is_too_little(read: Salary) -> bool:
    """Whether nobody is paid no more than that: 500 € a year is for something else."""
    return read.currency in HARD and (read.high or read.low or 0) < LEAST_OF.get(read.period, 0)


def is_too_much(read: Salary) -> bool:
    """Whether nobody is paid as much: 48,000,000 € is what a company sells."""
    return (read.high or read.low or 0) > TOO_MUCH.get(read.currency, 1e10)


def with_likely_period(read: Salary) -> Salary:
    """A pay without a period, by the year where nobody is paid as much for less, or by the month where that goes
    without saying in the country."""
    said = [end for end in (read.low, read.high) if end]
    if read.period or not said:
        return read
    least, most = OF_A_MONTH.get(read.currency, (0, 0))
    if min(said) >= OF_A_YEAR.get(read.currency, 1e10):
        return replace(read, period="year")
    return replace(read, period="month") if least <= min(said) and max(said) <= most else read


def limits(low: float, high: float, before: str, behind: str) -> tuple[float | None, float | None]:
    """Both ends of a pay; where the words before a single amount say that it is the least or the most, only that."""
    if low == high and UP_TO.search(before):
        return None, high
    is_least = STARTS_AT.search(before) or re.match(r"\+(?!\s?\w)", behind)
    return (low, None) if low == high and is_least else (low, high)
