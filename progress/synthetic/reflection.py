"""Debriefs of a made-up search: ratings that rise, evidence, causes, commitments and how they were kept."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from applications.models import Rejection
from interviews.models import Feedback, Interview
from lessons.catalogue import testable
from lessons.evidence import suggestions_of, verdict_on, with_record
from lessons.models import Cause, Commitment, CommitmentCheck, Debrief, LessonRating, SuggestionVerdict
from lessons.models.debrief import size_for
from lessons.values import Size, State

from . import sayings
from .plan import No, Talk
from .rows import Rows
from .voice import Voice

# Where each lesson stands at the beginning and today; asking questions is the one that does not move.
FROM_TO = {
    1: (2.0, 3.1),
    2: (1.3, 3.0),
    3: (1.6, 1.8),
    4: (1.3, 3.7),
    5: (2.0, 3.2),
    6: (1.3, 3.1),
    7: (2.0, 3.1),
    8: (2.8, 3.8),
    9: (1.4, 2.1),
    10: (2.6, 3.8),
}
OF_A_TAP = (5, 6, 9, 10)
MOST_IN_PLAY = 4


class Reflection:
    def __init__(self, rows: Rows, voice: Voice, begins_on: date, today: date) -> None:
        self.rows, self.voice, self.rng = rows, voice, rows.rng
        self.begins_on, self.today = begins_on, today
        # What the commitments live through, to be told in the order of the days.
        self.finished: list[tuple[date, Debrief, dict[int, int]]] = []
        self.logged: list[tuple[date, Interview]] = []

    def progress(self, on: date) -> float:
        """How far the search has come on that day: 0 at its beginning, 1 today."""
        return min(1.0, max(0.0, (on - self.begins_on) / ((self.today - self.begins_on) or timedelta(1))))

    def reflect(self, talks: list[tuple[Talk, Interview]], nos: list[tuple[No, Rejection]], slots: dict) -> None:
        self.logged += [(talk.on, interview) for talk, interview in talks if interview.logged_at]
        for no, rejection in nos:
            if no.debrief:
                self.debrief(no, rejection, slots)
            if talks and self.rng.random() < 0.45 and no.on < self.today - timedelta(3):
                self.feedback(no, rejection, slots)

    def feedback(self, no: No, rejection: Rejection, slots: dict) -> None:
        asked_on = no.on + timedelta(self.rng.randint(0, 2))
        answered_on = asked_on + timedelta(self.rng.randint(1, 9))
        answered = self.rng.random() < 0.45 and answered_on < self.today
        self.rows.add(
            Feedback,
            rejection=rejection,
            asked_on=asked_on,
            answered_on=answered_on if answered else None,
            their_words=self.voice.say("feedback", sayings.FEEDBACK, slots) if answered else "",
        )

    def debrief(self, no: No, rejection: Rejection, slots: dict) -> None:
        rng = self.rng
        on = min(no.on + timedelta(rng.choice((0, 1, 1, 2, 3))), self.today - timedelta(1))
        finished = no.debrief == State.FINISHED
        debrief = self.rows.add(
            Debrief,
            application=rejection.application,
            rejection=rejection,
            size=size_for(no.stage),
            state=no.debrief,
            started_at=self.rows.moment(on, 19, rng.randrange(40)),
            finished_at=self.rows.moment(on, 20, rng.randrange(60)) if finished else None,
        )
        if no.debrief == State.LET_GO:
            return
        self.write(debrief, no, slots)
        ratings = self.rate(debrief, no, on, slots)
        if finished:
            self.causes(debrief, no, slots)
            self.finished.append((on, debrief, ratings))
        elif ratings:
            self.commitment(debrief, min(ratings, key=ratings.get), on, 1)

    def write(self, debrief: Debrief, no: No, slots: dict) -> None:
        """The longer the form, the more of it is filled in."""
        rng, say = self.rng, self.voice.say
        if debrief.size == Size.TAP:
            debrief.happened = say("unseen", sayings.HAPPENED_UNSEEN, slots) if rng.random() < 0.25 else ""
            return
        chance = 0.9 if debrief.size == Size.FULL else 0.55
        decks = {
            "expected": sayings.EXPECTED,
            "happened": sayings.HAPPENED,
            "keep": sayings.KEEP,
            "difference": sayings.DIFFERENCE,
        }
        if debrief.is_finished:
            decks |= {"good": sayings.GOOD, "advice": sayings.ADVICE}
            debrief.fit = rng.choice(("yes", "partly", "partly", "no", "unsure", ""))
        for name, options in decks.items():
            if rng.random() < chance:
                setattr(debrief, name, say(name, options, slots))

    def rate(self, debrief: Debrief, no: No, on: date, slots: dict) -> dict[int, int]:
        """The ratings given, by lesson; an unfinished debrief stops after six."""
        # The first answers come when a third of a short search is over, and change begins there.
        rng, p = self.rng, max(0.0, (self.progress(on) - 0.3) / 0.7)
        tap = debrief.size == Size.TAP
        asked = [number for number in testable(no.stage) if not tap or number in OF_A_TAP]
        given = {}
        for number in asked if debrief.is_finished else asked[:6]:
            if rng.random() < (0.4 if tap else 0.06):
                continue
            begin, end = FROM_TO[number]
            rating = 0 if rng.random() < 0.08 else max(1, min(4, round(rng.gauss(begin + (end - begin) * p, 0.45))))
            evidence = self.evidence(number, rating, slots) if rating and rng.random() < (0.4 if tap else 0.8) else ""
            self.rows.add(LessonRating, debrief=debrief, lesson_id=number, rating=rating, evidence=evidence)
            if rating:
                given[number] = rating
        return given

    def evidence(self, number: int, rating: int, slots: dict) -> str:
        deck = f"evidence {number} {rating}"
        if self.voice.is_used_up(deck) and self.rng.random() < 0.6:
            return ""
        return self.voice.say(deck, sayings.EVIDENCE[number][rating - 1], slots)

    def causes(self, debrief: Debrief, no: No, slots: dict) -> None:
        if debrief.size == Size.TAP and self.rng.random() < 0.7:
            return
        options = sayings.CAUSES[no.whose]
        for text, known in self.rng.sample(options, min(self.rng.choice((1, 1, 2)), len(options))):
            known = self.rng.choice(known.split())
            self.rows.add(Cause, debrief=debrief, text=text.format_map(slots), whose=no.whose, known=known)

    def commit(self) -> None:
        """Goes through the days once more: commitments are made, come up in interviews, are kept or not, and end."""
        in_play: list[Commitment] = []
        days = [(on, 1, number) for number, (on, *_) in enumerate(self.finished)]
        days += [(on, 0, number) for number, (on, _) in enumerate(self.logged)]
        for on, is_debrief, number in sorted(days):
            if is_debrief:
                in_play += self.commitments(*self.finished[number], in_play)
                while len(in_play) > MOST_IN_PLAY:
                    self.end(in_play.pop(0), on)
            else:
                self.check(self.logged[number][1], on, in_play)

    def commitments(self, on: date, debrief: Debrief, ratings: dict[int, int], in_play: list) -> list[Commitment]:
        """One or two, for the lessons that went least well."""
        rng = self.rng
        wanted = 0 if rng.random() < (0.85 if debrief.size == Size.TAP else 0.15) else rng.choice((1, 1, 2))
        taken = {row.lesson_id for row in in_play}
        lessons = [number for number in sorted(ratings, key=lambda n: (ratings[n], n)) if number not in taken]
        return [self.commitment(debrief, number, on, place) for place, number in enumerate(lessons[:wanted], 1)]

    def commitment(self, debrief: Debrief, lesson: int, on: date, position: int) -> Commitment:
        when, then = self.rng.choice(sayings.COMMITMENTS[lesson])
        fields = {"debrief": debrief, "lesson_id": lesson, "position": position, "when": when, "then": then}
        row = self.rows.add(Commitment, made_on=on, **fields)
        row.told = []
        return row

    def check(self, interview: Interview, on: date, in_play: list[Commitment]) -> None:
        for row in list(in_play):
            came_up = self.rng.random() < 0.7
            kept = (
                self.rng.choices(("yes", "partly", "no"), (50 + 25 * self.progress(on), 20, 25))[0] if came_up else ""
            )
            helped = {"yes": self.rng.choice(("yes", "yes", "partly")), "partly": "partly"}.get(kept, "")
            fields = {"came_up": came_up, "kept": kept, "helped": helped}
            self.rows.add(CommitmentCheck, commitment=row, interview=interview, **fields)
            row.told.append(kept)
            if row.told.count("yes") > 2 or row.told.count("no") > 1:
                in_play.remove(row)
                self.end(row, on)

    def end(self, row: Commitment, on: date) -> None:
        """What was kept more often than not is done with; the rest is dropped."""
        if row.told.count("yes") > row.told.count("no"):
            row.retired_on = on
        else:
            row.dropped_on = on


def judge_suggestions(user, rng: Random) -> None:
    """Once everything is written: what the person made of the suggestions in the finished debriefs.

    Most are answered. One that is a point away from the person's own view may be taken all the same, with its reason as
    the evidence; one further away is left. Of the others the rating says whether it is the same.
    """
    debriefs = Debrief.objects.for_user(user).finished().exclude(size=Size.TAP)
    verdicts, taken = [], []
    for debrief in (
        with_record(debriefs, user.tz).select_related("rejection").prefetch_related("ratings").order_by("pk")
    ):
        suggestions = suggestions_of(debrief)
        for rating in debrief.ratings.all():
            suggestion = suggestions.get(rating.lesson_id)
            if suggestion is None or not rating.rating:
                continue
            is_answered = rng.random() >= 0.25
            away = abs(rating.rating - suggestion.rating)
            accepted = away == 0 or (is_answered and away == 1 and rng.random() < 0.6)
            if is_answered and accepted:
                rating.rating, rating.evidence = suggestion.rating, rating.evidence or suggestion.because
                taken.append(rating)
            verdicts.append(verdict_on(debrief, suggestion, accepted=accepted))
    LessonRating.objects.bulk_update(taken, ["rating", "evidence"], batch_size=200)
    SuggestionVerdict.objects.bulk_create(verdicts)
