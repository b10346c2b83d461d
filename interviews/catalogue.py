"""Questions for them to begin with, by theme, in our own words. A person takes those that are theirs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    slug: str
    title: str
    about: str
    questions: tuple[str, ...]

    @property
    def numbered(self) -> list[tuple[str, str]]:
        """Each question with its number, as in "team-3"; a number stays with its place."""
        return [(f"{self.slug}-{place}", text) for place, text in enumerate(self.questions, 1)]


THEMES = (
    Theme(
        "work",
        "The work",
        "What one would really do all day.",
        (
            "What did the last person in this job spend most of a Tuesday on?",
            "Which part of this work do people underrate until they do it?",
            "What would you want off your desk by the end of my first month?",
            "When this goes wrong, how does it usually go wrong?",
            "What have you tried already that did not help?",
            "Who uses what I would make, and how do they tell you whether it is any good?",
        ),
    ),
    Theme(
        "team",
        "The team",
        "With whom, and how they treat each other.",
        (
            "Whom would I ask first when I am stuck?",
            "When did two of you last disagree, and how did it end?",
            "Who joined most recently, and what surprised them?",
            "What does the team do without that every other team seems to have?",
            "How do you notice that somebody has too much on their plate?",
        ),
    ),
    Theme(
        "lead",
        "The person I would report to",
        "Ask this one of the person in question.",
        (
            "What do you do when somebody on your team makes a mistake that others see?",
            "How will I know after six weeks what you think of my work?",
            "Which decision would you leave to me from the first day?",
            "What did somebody you led go on to do?",
            "What would the people here say is hard about working with you?",
        ),
    ),
    Theme(
        "growing",
        "Growing",
        "What one would be able to do afterwards.",
        (
            "What could I do after a year here that I cannot do now?",
            "How did somebody here last learn something that was new to everybody?",
            "Who has moved on from this job, and to where?",
            "Where does the time to learn come from in a full week?",
        ),
    ),
    Theme(
        "company",
        "The company",
        "Whether it will still be a good place.",
        (
            "What changed here in the last year that you had not expected?",
            "What do your customers complain about, and are they right?",
            "What would have to happen for this position not to be needed any more?",
            "Why is it open now?",
            "What do you tell friends about working here, and what do you leave out?",
        ),
    ),
    Theme(
        "next",
        "How it goes on",
        "For the last five minutes. The first of them also brings feedback.",
        (
            "Is there anything in what I said that gave you doubts? I would rather answer it now.",
            "Comparing me with what you had in mind: what is missing?",
            "What happens after this conversation, and by which day?",
            "What should I read up on if we speak again?",
        ),
    ),
)
