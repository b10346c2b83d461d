"""What is worth rehearsing, made into cards; and what is most likely to be forgotten before an interview."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import FETCH_RAISE, Exists, OuterRef, QuerySet
from django.urls import reverse

from applications.folding import words_key
from debrief.asking import KEY, MOMENT, written_once
from interviews import spacing
from interviews.models import AskedQuestion, Interview, RehearsalCard, Story, StoryTold
from interviews.models.cards import worth_rehearsing

# New cards a day, the latest questions first: a long search must not bring a pile on the first evening.
NEW_A_DAY = 10
# The questions that are looked at, and the stories of the coming interviews.
LATEST = 200
# What is read of them.
SHOWN = ("owner", "text", "went")


def questions(user) -> list[AskedQuestion]:
    """The latest questions worth rehearsing, with their card or None; of one that was asked twice a single one."""
    found: dict[str, AskedQuestion] = {}
    for asked in _latest(owner=user.pk):
        key = words_key(asked.text)
        if key not in found or (card_of(found[key]) is None and card_of(asked)):
            found[key] = asked
    return list(found.values())


def latest(owner) -> QuerySet[AskedQuestion]:
    keys = AskedQuestion.objects.for_user(owner).filter(worth_rehearsing()).order_by("-pk").values("pk")[:LATEST]
    # The keys first: joined before they are counted off, all rows of a long search would be read.
    return AskedQuestion.objects.filter(pk__in=keys).order_by("-pk")


@written_once(owner=KEY)
def _latest(owner) -> QuerySet[AskedQuestion]:
    return latest(owner).select_related("card").only(*SHOWN, "card").fetch_mode(FETCH_RAISE)


@written_once(owner=KEY, interview=KEY)
def planned_stories(owner, interview) -> QuerySet[Story]:
    """The stories planned for an interview, with their card or None."""
    return _planned(owner, interview=interview)


@written_once(owner=KEY, now=MOMENT)
def coming_stories(owner, now) -> QuerySet[Story]:
    """The stories planned for any interview that is coming, with their card or None."""
    return _planned(owner, **in_coming(owner, now))


def in_coming(owner, now) -> dict[str, QuerySet]:
    return {"interview__in": Interview.objects.for_user(owner).coming(now).order_by().values("pk")}


def _planned(owner, **where) -> QuerySet[Story]:
    rows = stories(owner, **where).select_related("card")
    return rows.only("owner", "title", "card").fetch_mode(FETCH_RAISE)[:LATEST]


def stories(owner, **where) -> QuerySet[Story]:
    told = StoryTold.objects.filter(story=OuterRef("pk"), planned=True, **where)
    return Story.objects.for_user(owner).filter(Exists(told), archived_at=None)


def card_of(thing: AskedQuestion | Story) -> RehearsalCard | None:
    return getattr(thing, "card", None)


def ensure(user, now: datetime) -> None:
    """Makes the cards that are wanting: of every story about to be told, and of at most ten questions a day."""
    today = now.astimezone(user.tz).date()
    asked = questions(user)
    room = max(NEW_A_DAY - sum(1 for row in asked if (card := card_of(row)) and card.made_on == today), 0)
    told = coming_stories(owner=user.pk, now=now)
    cards = [RehearsalCard(story=story) for story in told if card_of(story) is None]
    cards += [RehearsalCard(asked=row) for row in [row for row in asked if card_of(row) is None][:room]]
    for card in cards:
        card.due_at, card.made_on = now, today
    if cards:
        # Two windows opened at once would both make them.
        RehearsalCard.objects.bulk_create(cards, ignore_conflicts=True)


def stories_wanting(owner, now) -> QuerySet[Story]:
    """Those that `ensure` would make cards of."""
    return stories(owner, **in_coming(owner, now)).filter(card=None)


def questions_wanting(user, now: datetime) -> int:
    """How many questions `ensure` would make cards of, from fewer columns; one query."""
    today = now.astimezone(user.tz).date()
    rows = [(words_key(text), card, made_on) for text, card, made_on in _texts(owner=user.pk)]
    wanting = {key for key, card, _ in rows if card is None} - {key for key, card, _ in rows if card is not None}
    room = NEW_A_DAY - len({key for key, _, made_on in rows if made_on == today})
    return max(min(len(wanting), room), 0)


@written_once(owner=KEY)
def _texts(owner) -> QuerySet:
    return latest(owner).values_list("text", "card", "card__made_on")


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A question or story with the chance, 0 to 1, that it still comes when the interview begins."""

    thing: AskedQuestion | Story
    card: RehearsalCard | None
    chance: float

    @property
    def url(self) -> str:
        return reverse("interviews:rehearse_card", args=[self.card.pk]) if self.card else reverse("interviews:rehearse")


def most_likely_forgotten(user, interview: Interview, now: datetime, most: int = 6) -> list[Forgotten]:
    """What is likeliest not to come in an interview, by the chance that FSRS gives at its start, the lowest first.

    Of the questions worth rehearsing and the stories planned for it. What was never rehearsed has the chance 0 and
    stands first, the worst answers before the others; what was set aside is left out. Two queries, no writing.
    """
    at = max(now, interview.starts_at)
    things: list[AskedQuestion | Story] = [*questions(user), *planned_stories(owner=user.pk, interview=interview.pk)]
    found = []
    for thing in things:
        card = card_of(thing)
        if card is None or card.set_aside_at is None:
            found.append(Forgotten(thing, card, spacing.chance(card.state, at) if card else 0.0))
    # A story has no answer that went: it stands with those that went badly.
    return sorted(found, key=lambda row: (row.chance, getattr(row.thing, "went", 1) or 4, -row.thing.pk))[:most]
