"""Stories, questions, weaknesses and gaps, and how they were used in the interviews."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from applications.models import Application
from interviews import spacing
from interviews.models import (
    AskedQuestion,
    Interview,
    OwnQuestion,
    QuestionUse,
    RehearsalCard,
    Story,
    StoryTold,
    Weakness,
    WeaknessNote,
)
from lessons.models import Gap

from . import sayings
from .plan import Talk
from .rows import Rows
from .voice import Voice

ASKED_KINDS = ("behaviour", "behaviour", "technical", "motivation", "weakness", "case", "logistics", "other")
CARDS = 8
MOST_ANSWERS = 3
STORIES_PLANNED = 2
MOST_OF_A_GAP = 12


class Kit:
    def __init__(self, rows: Rows, voice: Voice) -> None:
        self.rows, self.voice, self.rng, self.user = rows, voice, rows.rng, rows.user
        self.stories: list[Story] = []
        self.questions: list[OwnQuestion] = []

    def fill(self, begins_on: date) -> None:
        for title, situation, task, action, result, on_resume, lesson in sayings.STORIES:
            story = self.rows.add(Story, owner=self.user, title=title, situation=situation, task=task)
            story.action, story.result, story.on_resume, story.lesson = action, result, on_resume, lesson
            self.stories.append(story)
        for text, theme in sayings.OWN_QUESTIONS:
            self.questions.append(self.rows.add(OwnQuestion, owner=self.user, text=text, theme=theme))
        for name, answer, plan, progress in sayings.WEAKNESSES:
            weakness = self.rows.add(Weakness, owner=self.user, name=name, honest_answer=answer, plan=plan)
            weakness.changed_at = self.rows.moment(begins_on, 9)
            for number, text in enumerate(progress, 1):
                self.rows.add(WeaknessNote, weakness=weakness, on=begins_on + timedelta(8 * number), text=text)

    def use(self, talks: list[tuple[Talk, Interview]], slots: dict, progress: Callable[[date], float]) -> None:
        """What was asked and told in the interviews that are logged, and what is planned for those that come."""
        for talk, interview in talks:
            p = progress(talk.on)
            if interview.logged_at:
                self.asked(interview, slots, p)
                self.told(interview, p)
            if interview.logged_at or p >= 1:
                self.own(interview, p)

    def went(self, p: float) -> int:
        """1 to 4, better on the whole as the search goes on."""
        return max(1, min(4, round(self.rng.gauss(2.1 + 1.1 * p, 0.8))))

    def asked(self, interview: Interview, slots: dict, p: float) -> None:
        for kind in self.rng.sample(ASKED_KINDS, self.rng.randint(2, 5)):
            went = self.went(p) if self.rng.random() < 0.9 else None
            better = self.voice.say("better", sayings.BETTER, slots) if went and went < 3 else ""
            text = self.voice.say(f"asked {kind}", sayings.ASKED[kind], slots)
            self.rows.add(AskedQuestion, interview=interview, text=text, kind=kind, went=went, better=better)

    def told(self, interview: Interview, p: float) -> None:
        for story in self.rng.sample(self.stories, self.rng.choice((0, 0, 1, 1, 2))):
            told = self.rng.random() < 0.75
            landed = self.went(p) if told else None
            self.rows.add(StoryTold, story=story, interview=interview, planned=True, told=told, landed=landed)

    def own(self, interview: Interview, p: float) -> None:
        if interview.logged_at and self.rng.random() < 0.4:
            # Not everybody notes what became of them.
            return
        for question in self.rng.sample(self.questions, self.rng.randint(1, 3)):
            state, answer = "planned", ""
            if interview.logged_at:
                state = "asked" if self.rng.random() < 0.25 + 0.3 * p else "forgotten"
                answer = self.rng.choice(sayings.THEIR_ANSWERS) if state == "asked" else ""
            self.rows.add(QuestionUse, question=question, interview=interview, state=state, answer=answer)

    def rehearse(self, today: date) -> None:
        """Two stories planned for each interview that comes, and cards of the latest weak answers, some rehearsed."""
        now = self.rows.moment(today, 0)
        for interview in self.rows.made[Interview]:
            if interview.starts_at >= now:
                for story in self.rng.sample(self.stories, STORIES_PLANNED):
                    self.rows.add(StoryTold, story=story, interview=interview, planned=True)
        weak = [asked for asked in self.rows.made[AskedQuestion] if asked.better]
        weak.sort(key=lambda asked: asked.interview.starts_at, reverse=True)
        texts = list(dict.fromkeys(asked.text for asked in weak))[:CARDS]
        for text in texts:
            asked = next(asked for asked in weak if asked.text == text)
            self.rows.add(RehearsalCard, asked=asked, **self.answers(asked.interview.starts_at, now))

    def answers(self, met_at: datetime, now: datetime) -> dict:
        """The columns of a card first rehearsed the day after its question was met, and then when it was due."""
        columns: dict = {"due_at": now, "made_on": now.astimezone(self.user.tz).date() - timedelta(1)}
        at = met_at + timedelta(1)
        for _ in range(self.rng.randint(0, MOST_ANSWERS)):
            if at < now:
                turn = spacing.answer(columns.get("state", {}), self.rng.choice((2, 3, 3, 4)), at, self.user.tz, None)
                columns |= {"state": turn.state, "due_at": turn.due_at, "answered_at": at}
                at = max(turn.due_at, at + timedelta(1)) + timedelta(hours=self.rng.randint(1, 12))
        return columns

    def find_gaps(self, begins_on: date) -> None:
        applications = self.rows.made[Application]
        most = min(MOST_OF_A_GAP, len(applications) // 4)
        for place, (name, plan, state) in enumerate(sayings.GAPS, 1):
            gap = self.rows.add(Gap, owner=self.user, name=name, plan=plan, state=state)
            gap.changed_at = self.rows.moment(begins_on, 9)
            for application in self.rng.sample(applications, most)[: most // place]:
                self.rows.add(Gap.applications.through, gap=gap, application=application)
