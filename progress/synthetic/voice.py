"""Deals out sentences so that none comes back before its fellows have been used."""

from __future__ import annotations

from random import Random

from applications.values import ReasonFamily

from . import names, sayings


class Voice:
    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.decks: dict[str, list[str]] = {}
        self.used_up: set[str] = set()

    def say(self, deck: str, options: tuple[str, ...], slots: dict) -> str:
        """The next sentence of the deck, with its slots filled."""
        left = self.decks.get(deck)
        if not left:
            if left is not None:
                self.used_up.add(deck)
            left = self.decks[deck] = self.rng.sample(options, len(options))
        return left.pop().format_map(slots)

    def is_used_up(self, deck: str) -> bool:
        """Whether the next sentence of this deck would be one that was said before."""
        return deck in self.used_up or self.decks.get(deck) == []

    def person(self) -> str:
        return f"{self.rng.choice(names.GIVEN)} {self.rng.choice(names.FAMILY)}"

    def their_words(self, family: str, channel: str, slots: dict, *, unseen: bool) -> str:
        """What they wrote or said with their no."""
        reasons = sayings.REASONS[ReasonFamily(family)]
        if unseen and family == ReasonFamily.NONE:
            reasons = sayings.REASONS_UNSEEN
        reason = self.say(f"reason {family} {unseen}", reasons, slots)
        if channel == "portal":
            return self.say("portal", sayings.SHORT_NEWS, slots)
        if channel == "phone":
            return self.say("phone", sayings.PHONE_WORDS, slots | {"reason": reason})
        greetings = sayings.GREETINGS if unseen else sayings.GREETINGS_AFTER_TALK
        greeting = self.say(f"greeting {unseen}", greetings, slots)
        farewell = self.say("farewell", sayings.FAREWELLS, slots)
        signature = "" if unseen and self.rng.random() < 0.6 else self.person()
        return "\n\n".join(part for part in (f"{greeting} {reason}", farewell, signature) if part)

    def posting(self, slots: dict, length: int) -> str:
        """A posting of about that many characters, or of its natural length; some are not kept."""
        rng = self.rng
        if not length and rng.random() < 0.2:
            return ""
        parts = [rng.choice(names.POSTING_OPENINGS)]
        wanted = ", ".join(rng.sample(names.POSTING_WANTS, 4))
        size = len(parts[0])
        while size < length or len(parts) < 4:
            parts += rng.sample(names.POSTING_LINES, 3)
            size += sum(map(len, parts[-3:])) + 3
            if length:
                # A long one speaks of more things, so that the search has something to search.
                parts.append(f"{rng.choice(names.GIVEN)} {rng.choice(names.FAMILY)} at {rng.choice(names.PLACES)}.")
                size += len(parts[-1])
        text = " ".join(parts).format_map(slots)
        return f"{text[:length] if length else text}\n\nYou bring: {wanted}."
