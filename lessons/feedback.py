"""Messages that are ready to be changed and sent by the person: they ask for feedback, or what was forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from applications.folding import name_key
from applications.models import Contact, Note
from debrief.words import day_and_month
from interviews.models import Feedback, Interview, QuestionUse
from interviews.values import UseState
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


def ask_after_interview(interview: Interview, person: Contact | None, user) -> Mail:
    """The same question while the answer is open, after any interview."""
    text = (
        f"thank you for the talk {on_day(interview)} about the {interview.application.job_title} position. If you have "
        "two minutes: what is one thing that I could have done better? A single line would help me."
    )
    return write(*address_of(person), "Thank you, and one question", text, user)


def asked_after_a_round(debrief: Debrief) -> Feedback | None:
    """The latest request after one of its interviews; reads what `for_page` prefetches."""
    found = (getattr(talk, "feedback", None) for talk in debrief.application.interviews.all())
    return max((each for each in found if each and each.asked_on), key=lambda each: each.asked_on, default=None)


def follow_up(interview: Interview, questions: Iterable[str], person: Contact | None, user) -> Mail:
    """The questions that were forgotten in the room."""
    asked = "\n".join(f"- {question}" for question in questions)
    text = (
        f"thank you for the talk {on_day(interview)}. Afterwards I noticed that I had not asked what I would still "
        f"like to know:\n\n{asked}\n\nA line or two, whenever it suits you, would help me."
    )
    return write(*address_of(person), "Thank you, and what I forgot to ask", text, user)


def address_of(person: Contact | None) -> tuple[str, str]:
    return (person.name, person.email) if person else ("", "")


def on_day(interview: Interview) -> str:
    day = interview.starts_at.astimezone(interview.tz)
    return f"on {day:%A} {day_and_month(day)}"


def person_to_write_to(interview: Interview) -> Contact | None:
    """Who was there, else somebody of the application; first who has an address."""
    people = [*interview.contacts.all(), *interview.application.contacts.all()]
    return min(people, key=lambda person: not person.email, default=None)


def forgotten(interview: Interview) -> list[QuestionUse]:
    """The questions that were forgotten and stand in no message that was sent since."""
    uses = interview.own_questions.filter(state=UseState.FORGOTTEN).select_related("question")
    day = interview.starts_at.astimezone(interview.tz).date()
    notes = interview.application.timeline_notes.filter(kind=Note.Kind.SENT, on__gte=day)
    sent = [name_key(note.text) for note in notes]
    return [use for use in uses if not any(name_key(use.question.text) in text for text in sent)]
