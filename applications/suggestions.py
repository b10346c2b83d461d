"""What the forms suggest: the person's own words of late, and a few usual ones."""

from __future__ import annotations

from dataclasses import dataclass

from applications.models import Application

USUAL_SOURCES = ("Job board", "Company site", "Referral", "Recruiter", "LinkedIn", "Job fair", "They wrote to me")
USUAL_CURRENCIES = ("EUR", "GBP", "USD", "CHF", "SEK", "PLN", "INR", "CAD", "AUD")
LATEST = 100


@dataclass(frozen=True, slots=True)
class Suggestions:
    companies: list[str]
    sources: list[str]
    resumes: list[str]
    currencies: list[str]


def suggest(user) -> Suggestions:
    """From the latest applications only, in one query, however many there are."""
    latest = Application.objects.for_user(user).order_by("-id")
    rows = list(latest.values_list("company__name", "source", "resume", "salary_currency")[:LATEST])
    companies, sources, resumes, currencies = zip(*rows, strict=True) if rows else ((), (), (), ())
    return Suggestions(
        once(companies)[:30], once((*sources, *USUAL_SOURCES)), once(resumes), once((*currencies, *USUAL_CURRENCIES))
    )


def once(words) -> list[str]:
    """Each word once, in the order of its first coming; none that is empty."""
    return [word for word in dict.fromkeys(words) if word]


def sources(user) -> list[str]:
    """The person's own sources, in alphabetical order."""
    rows = Application.objects.for_user(user).exclude(source="").order_by("source")
    return list(rows.values_list("source", flat=True).distinct())
