"""The message that asks for feedback, ready to be changed and sent by the person."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from lessons.models import Debrief


@dataclass(frozen=True, slots=True)
class Mail:
    """To a person, by name, at an address; both may be unknown."""

    person: str
    to: str
    subject: str
    body: str

    @property
    def address(self) -> str:
        """As a link that opens the person's own mail program."""
        return f"mailto:{quote(self.to)}?{urlencode({'subject': self.subject, 'body': self.body}, quote_via=quote)}"


def write(name: str | None, email: str | None, subject: str, text: str, user) -> Mail:
    """A message with its greeting and the person's own name beneath."""
    greeting = f"Dear {name.split()[0]}," if name else "Hello,"
    return Mail(name or "", email or "", subject, f"{greeting}\n\n{text}\n\nKind regards\n{user.name}".rstrip())


def ask_for_feedback(debrief: Debrief, user) -> Mail:
    """To the contact of the application who has an address, if any; reads what `for_page` annotates."""
    text = (
        "thank you for letting me know, and for the time you took. If you have two minutes: what is one "
        f"thing that would have made my case for the {debrief.application.job_title} position stronger? "
        "A single line would help me."
    )
    return write(debrief.contact_name, debrief.contact_email, "Thank you, and one question", text, user)
