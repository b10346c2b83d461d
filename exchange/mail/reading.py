"""A mail read whole: its letter, what kind it is and why, and the names in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from exchange.mail.classify import TURNED, Verdict, classify
from exchange.mail.letter import Letter, read_letter
from exchange.mail.names import as_from_employer, find_company
from exchange.mail.roles import another_job, find_role

AIMLESS = {"job-alert", "job-board", "account", "unrelated"}


@dataclass(frozen=True, slots=True)
class Mail:
    letter: Letter
    verdict: Verdict
    company: str
    role: str


def read_mail(data: bytes) -> Mail:
    """What a mail says, as .eml or as text. Unreadable with the reason where it cannot be read."""
    return interpret(read_letter(data))


def interpret(letter: Letter) -> Mail:
    """What a letter says that was read before."""
    verdict = classify(letter)
    written = as_from_employer(letter) if verdict.label == "withdrawn" else letter
    company = find_company(written, writes_of_one=verdict.label not in AIMLESS)
    # A list of jobs, or a parcel, is about no job in particular.
    another = another_job(letter, company, verdict.refused) if verdict.label in TURNED else ""
    role = "" if verdict.label in AIMLESS else another or find_role(letter, company)
    return Mail(letter, verdict, company, role)


def as_json(mail: Mail) -> dict[str, Any]:
    """In the words of `read_mail`; what the mail does not say is null."""
    return {
        "label": mail.verdict.label,
        "reason_families": list(mail.verdict.reason_families),
        "company": mail.company or None,
        "role": mail.role or None,
        "date": mail.letter.sent_on.isoformat() if mail.letter.sent_on else None,
    }
