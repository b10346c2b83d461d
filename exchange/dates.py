"""What every reader of days needs: the names of the months, and a day by its three numbers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

# Folded, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and the
# Scandinavian languages: none is also a word beside a number.
NAMES = (
    "january jan januar jaenner janner janvier janv enero ene gennaio gen janeiro januari stycznia",
    "february feb februar fevrier fevr fev febrero febbraio fevereiro februari lutego",
    "march mar marz maerz mrz mars marzo marco maart mrt marca marts",
    "april apr avril avr abril abr aprile kwietnia",
    "may mai mayo maggio mag maio mei maja maj",
    "june jun juni juin junio giugno giu junho czerwca",
    "july jul juli juillet juil julio luglio lug julho lipca",
    "august aug aout agosto ago augustus sierpnia augusti",
    "september sep sept septembre septiembre setiembre settembre set setembro wrzesnia",
    "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika",
    "november nov novembre noviembre novembro listopada",
    "december dec dezember dez decembre diciembre dic dicembre dezembro grudnia desember",
)


def by_name(names: Iterable[str]) -> dict[str, int]:
    """The number of each month by its names; a line of names a month."""
    return {name: month for month, of_month in enumerate(names, 1) for name in of_month.split()}


MONTHS = by_name(NAMES)


def make_day(year: str | int, month: str | int, number: str | int) -> date | None:
    """None where there is no such day."""
    try:
        return date(int(year), int(month), int(number))
    except ValueError:
        return None
