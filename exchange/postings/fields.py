"""What the fields of a JobPosting say, in whichever shape: a line, words, a company, places, a pay."""

from __future__ import annotations

import re
from typing import Any

from exchange.pages import text_of, unescaped
from exchange.postings.amounts import number, spread
from exchange.postings.currencies import currency_in
from exchange.postings.loose import first_of
from exchange.postings.periods import unit_in
from exchange.postings.salary import Salary, completed, in_text, ordered
from exchange.postings.structured import kinds, small

NO_SALARY = Salary()
# How programs call both ends of a pay.
ENDS = (
    ("minvalue", "maxvalue"),
    ("percentile10", "percentile90"),
    ("percentile25", "percentile75"),
    ("minprice", "maxprice"),
    ("min", "max"),
    ("from", "to"),
    ("low", "high"),
    ("minimum", "maximum"),
    ("minsalary", "maxsalary"),
    ("minimumsalary", "maximumsalary"),
)
# Of things within each other.
DEEPEST = 5


def is_virtual(value: Any) -> bool:
    return isinstance(value, dict) and "virtuallocation" in kinds(small(value))


def line(value: Any) -> str:
    """One line of text, its entities resolved and its tags gone. What a program writes for nothing is nothing."""
    value = first(value)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    said = " ".join(text_of(unescaped(str(value))).split())[:300] if isinstance(value, str | int | float) else ""
    # Of broken JSON, what stands behind the end of a thing is no more of it.
    said = said.partition("}")[0].rstrip(" ]") if "}" in said and "{" not in said else said
    return "" if said.casefold() in ("null", "undefined", "none", "n/a", "nan") else said


def words(value: Any) -> str:
    """Text of several lines: a text, a list of texts, or a thing with a name."""
    if isinstance(value, list):
        return "\n".join(filter(None, (words(one) for one in value[:200])))
    if isinstance(value, dict):
        known = small(value)
        return words(known.get("@value") or known.get("name") or known.get("description") or "")
    return text_of(unescaped(value)) if isinstance(value, str) else ""


def first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def organization(value: Any) -> str:
    if isinstance(value, list):
        return next(filter(None, map(organization, value[:20])), "")
    if isinstance(value, dict):
        known = small(value)
        named = (line(known.get(name)) for name in ("name", "legalname", "alternatename"))
        within = (organization(known.get(name)) for name in ("organization", "parentorganization"))
        return next(filter(None, (*named, *within)), "")
    name = line(value)
    return "" if re.match(r"https?://", name) else name


def address(value: Any) -> str:
    value = first(value)
    return value if isinstance(value, str) and re.match(r"https?://\S+$", value) else ""


def places(value: Any) -> str:
    """Every place once, as "San Francisco, CA, US"; several with a semicolon between."""
    found = [place(one) for one in (value if isinstance(value, list) else [value])[:20] if not is_virtual(one)]
    return "; ".join(dict.fromkeys(filter(None, found)))[:200]


def place(value: Any, depth: int = 0) -> str:
    if not isinstance(value, dict):
        return line(value)
    known = small(value)
    if isinstance(known.get("address"), list) and depth < DEEPEST:
        return "; ".join(place(known | {"address": one}, DEEPEST) for one in known["address"][:20])
    where = first(known.get("address"))
    if isinstance(where, dict):
        inner = small(where)
        parts = parts_of(inner)
        # A town that has its region with it.
        parts = parts[:1] if "," in parts[0] else parts
        if not any(parts):
            parts = [line(inner.get(name)) for name in ("streetaddress", "postalcode", "name")]
        said = ", ".join(dict.fromkeys(filter(None, parts)))
        return said or line(known.get("name"))
    said = line(where) or line(known.get("name")) or ", ".join(dict.fromkeys(filter(None, parts_of(known))))
    around = first_of(known, "location joblocation containedinplace") if depth < DEEPEST else None
    return said or (place(first(around), depth + 1) if around else "")


def parts_of(address: dict[str, Any]) -> list[str]:
    """The town, the region and the country; a thing of its own by its name or its code."""
    said = (first(address.get(name)) for name in ("addresslocality", "addressregion", "addresscountry"))
    return [line(one) or (line(small(one).get("identifier")) if isinstance(one, dict) else "") for one in said]


def of_structure(said: dict[str, Any]) -> Salary:
    """The first pay that is said, with what the others say of the same."""
    code, found = currency_in(line(said.get("salarycurrency"))), NO_SALARY
    for name in ("basesalary", "salary", "estimatedsalary"):
        for value in said[name] if isinstance(said.get(name), list) and not is_range(said[name]) else [said.get(name)]:
            found = completed(found, amount(value, code))
    ends = {name: said[name] for pair in ENDS if pair[0].endswith("salary") for name in pair if name in said}
    return found or (amount(ends, code) if ends else NO_SALARY)


def is_range(value: Any) -> bool:
    """Whether a list holds the two ends of a pay, and nothing else."""
    return isinstance(value, list) and len(value) == len(ENDS[0]) and all(isinstance(one, int | float) for one in value)


def amount(value: Any, code: str, unit: str = "", depth: int = 0) -> Salary:
    """A number, a text or a MonetaryAmount, in any nesting."""
    if is_range(value):
        return ordered(number(value[0]), number(value[1]), code, unit)
    if isinstance(value, list):
        value = first(value)
    if isinstance(value, dict) and depth < DEEPEST:
        known = small(value)
        named = (currency_in(line(known.get(name))) for name in ("currency", "salarycurrency", "pricecurrency"))
        code = next(filter(None, named), code)
        unit = next(
            (
                found
                for name in ("unittext", "unitcode", "duration", "period", "interval", "frequency")
                if (found := unit_in(line(known.get(name))))
            ),
            unit,
        )
        low: float | None = None
        high: float | None = None
        for less, more in ENDS:
            said = [line(known.get(name)) for name in (less, more)]
            low, high = low or number(said[0]), high or number(said[1])
            # Some write the currency only there: "€41,000".
            code = code or next(
                (sign for one in said if one and (sign := in_text(one, must_say_so=False).currency)), ""
            )
        if low is not None or high is not None:
            return ordered(low, high, code, unit)
        return amount(first_of(known, "value median price amount pricespecification"), code, unit, depth + 1)
    if isinstance(value, str) and not re.fullmatch(r"[\d.,'’\s]+", value):
        read = in_text(value, must_say_so=False) or Salary(*spread(value))
        return ordered(read.low, read.high, code or read.currency, read.period or unit)
    one = number(value)
    return ordered(one, one, code, unit)
