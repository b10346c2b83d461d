"""Numbers, lists and days as sentences say them."""

from datetime import date

WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def in_words(number: int) -> str:
    """Twelve, 13, 1,400."""
    return WORDS[number] if number < len(WORDS) else f"{number:,}"


def counted(number: int, one: str, many: str = "") -> str:
    """One interview, two interviews, 13 interviews; no interviews."""
    return f"{in_words(number) if number else 'no'} {one if number == 1 else many or one + 's'}"


def times(number: int) -> str:
    """How often: once, twice, three times."""
    return {1: "once", 2: "twice"}.get(number, counted(number, "time"))


def sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def listed(parts: list[str]) -> str:
    """a; a and b; a, b and c."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]])) if parts else ""


def plain_date(day: date) -> str:
    """9 November 2026."""
    return f"{day.day} {day:%B %Y}"


def day_and_month(day: date) -> str:
    """9 November."""
    return f"{day.day} {day:%B}"


def day_name(day: date, today: date) -> str:
    """today, tomorrow, yesterday, on Friday (within a week), on 9 November, on 9 November 2025."""
    away = (day - today).days
    if abs(away) <= 1:
        return ("yesterday", "today", "tomorrow")[away + 1]
    if abs(away) < 7:
        return f"on {day:%A}"
    return f"on {day_and_month(day) if day.year == today.year else plain_date(day)}"


def when_then(when: str, then: str) -> tuple[str, str]:
    """The two halves of a commitment with our commas and full stop; the rest as it was typed."""
    when, then = when.rstrip(" ,.;"), then.rstrip(" ,.;")
    will = "" if then.startswith(("I ", "I'", "I’")) else "I will "
    return f"{when},", f"{will}{then}{'' if then.endswith(('?', '!', '…')) else '.'}"
