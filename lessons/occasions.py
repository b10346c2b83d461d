"""The words of a debrief for what it is about: a win is asked for its strengths first, a silence for no reasons.

The page of a no is as it always was; each other occasion says where it differs.
"""

from __future__ import annotations

from dataclasses import dataclass

from lessons.values import Occasion

WHAT_WORKED = (
    "What worked",
    "Name it as exactly as you would name a mistake: what you did, and what came of it.",
)
KEEP_DOING = ("Keep doing", "One to three commitments, so that next time it happens on purpose. Or none.")
ONLY_WHAT_IS_TRUE = "Only what is true: something learned, someone met, something avoided."


@dataclass(frozen=True, slots=True)
class Words:
    """Headings come with the sentence beneath them. `omits` are the parts that this occasion does not ask for."""

    icon: str
    chip: str
    title: str
    lede: str
    read: str
    keep: tuple[str, str] = (
        "What to keep",
        "Before anything is weighed: what held, and should be there again next time.",
    )
    why: tuple[str, str] = (
        "Why",
        "Most noes come without their reason. “I do not know”, “chance” and “theirs” are full answers.",
    )
    difference: str = "Why the difference, as you see it?"
    good: tuple[str, str] = (
        "What was good about this no",
        "Not a silver lining to order. Only what is true: something learned, someone met, something avoided.",
    )
    following: tuple[str, str] = (
        "Next time",
        "One to three commitments. A moment you will recognise, and one small thing you will do in it.",
    )
    strengths_first: bool = False
    omits: frozenset[str] = frozenset()


NO_REASONS = frozenset({"expected", "causes", "mail"})
WORDS = {
    Occasion.REJECTION: Words(
        "door-closed",
        "chip-no",
        "What this one can teach you",
        "You are the only reader. Short and true beats complete.",
        "What this one taught you",
    ),
    Occasion.ROUND_PASSED: Words(
        "check",
        "chip-yes",
        "What carried this round",
        "What went well is as easily forgotten as what did not. Five minutes keep it.",
        "What carried this round",
        keep=WHAT_WORKED,
        why=("What made the difference", "Some of it was yours, and some was not. Both are worth knowing."),
        difference="What made the difference, as you see it?",
        following=KEEP_DOING,
        strengths_first=True,
        omits=NO_REASONS | {"good", "fit"},
    ),
    Occasion.OFFER: Words(
        "check",
        "chip-yes",
        "What led to this offer",
        "Whatever you decide about it: what brought you here can be used again.",
        "What led to this offer",
        keep=WHAT_WORKED,
        why=("What made the difference", "Some of it was yours, and some was not. Both are worth knowing."),
        difference="What made the difference, as you see it?",
        good=("The place", "Seen from here, before or after you have answered."),
        following=KEEP_DOING,
        strengths_first=True,
        omits=NO_REASONS | {"good"},
    ),
    Occasion.SILENCE: Words(
        "circle-dashed",
        "chip-silent",
        "What you take from this silence",
        "Nobody answered, so there is nothing to explain. What you saw yourself is enough.",
        "What you took from this silence",
        why=(
            "Why, as far as you can know",
            "Silence gives no reason. “I do not know” is most often the honest answer.",
        ),
        difference="What may lie behind it, as you see it?",
        good=("What was good about it", ONLY_WHAT_IS_TRUE),
        omits=frozenset({"expected", "mail"}),
    ),
    Occasion.WITHDRAWAL: Words(
        "undo-2",
        "",
        "What stepping back tells you",
        "It was your decision. Said plainly, it helps you to see it sooner next time.",
        "What stepping back told you",
        why=("Why you stepped back", "Name what decided it, in the order in which it came up."),
        difference="What decided it, as you see it?",
        good=("What was good about it", ONLY_WHAT_IS_TRUE),
        omits=NO_REASONS,
    ),
}
