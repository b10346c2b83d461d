"""Where applications went, from their dated histories: ways from stage to stage, and the counts that flow between.

A way passes through every stage up to the deepest that was reached, whatever came then: an application that ended in a
no counts where it got to, and who has an offer has had interviews. So much goes out of every node as came in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from applications.stats import DEPTH, FUNNEL
from debrief.charts.sankey import Link, columns_of

# How an application ends that was not accepted; "open" where it has not ended.
ENDINGS = ("open", "rejected", "no_response", "withdrawn", "declined")
# Those that began with a conversation; the rounds that interviews tell of.
DIRECT, SECOND, THIRD = "direct", "round-2", "round-3"

AFTER = {
    "applied": "",
    "screening": "a first conversation",
    "interviewing": "interviews",
    SECOND: "a second round",
    THIRD: "a third round or later",
    "offer": "an offer",
    "accepted": "accepting",
}
STAGE_NAMES = {
    "applied": "Applied",
    DIRECT: "Without applying",
    "screening": "First conversation",
    "interviewing": "Interviews",
    SECOND: "Second round",
    THIRD: "Third round or later",
    "offer": "Offer",
    "accepted": "Accepted",
}
ENDING_NAMES = {
    "open": "Waiting",
    "rejected": "A no",
    "no_response": "No answer",
    "withdrawn": "You withdrew",
    "declined": "You declined",
}
# As no stage stands behind them, these have a name of their own.
ON_PAPER = {"rejected": "A no on paper", "declined": "You declined"}


@dataclass(frozen=True, slots=True)
class Step:
    """A stage entered on a day."""

    application: int
    stage: str
    on: date


type Way = tuple[str, ...]


def ways(
    steps: Iterable[Step], rounds: Mapping[int, int], first: date | None = None, last: date | None = None
) -> Counter[Way]:
    """How many applications went which way, of those that set out between two days, both counted.

    `steps` come application by application, each in its order; `rounds` holds the highest round of interviews. What is
    only saved has not set out.
    """
    found: Counter[Way] = Counter()
    for application, history in groupby(steps, lambda step: step.application):
        sent = [step for step in history if step.stage != "saved"]
        if not sent:
            continue
        began = next((step.on for step in sent if step.stage == "applied"), sent[0].on)
        if (first is None or first <= began) and (last is None or began <= last):
            found[way([step.stage for step in sent], rounds.get(application, 0))] += 1
    return found


def way(stages: list[str], highest_round: int = 0) -> Way:
    """The nodes that an application passed through, by key; the last says where it stands.

    `stages`: those entered, in their order, at least one and none of them `saved`.
    """
    deepest = max(DEPTH.get(stage, 0) for stage in stages)
    passed = ["applied" if "applied" in stages or not deepest else DIRECT]
    for stage in FUNNEL[1 : deepest + 1]:
        passed.append(stage)
        if stage == "interviewing":
            passed += [key for key, number in ((SECOND, 2), (THIRD, 3)) if highest_round >= number]
    end = stages[-1]
    if end != "accepted":
        passed.append(f"{end if end in ENDINGS else 'open'}-{passed[-1]}")
    return tuple(passed)


def together(found: Mapping[Way, int]) -> Counter[Way]:
    """The same with one node for each ending, wherever it came."""
    joined: Counter[Way] = Counter()
    for keys, n in found.items():
        end = keys[-1].partition("-")[0]
        joined[(*keys[:-1], end) if end in ENDINGS else keys] += n
    return joined


def without_idle(found: Mapping[Way, int]) -> Counter[Way]:
    """The same without the place Interviews where all who came there came to a second round, which then says it."""
    if any("interviewing" in keys and SECOND not in keys for keys in found):
        return Counter(found)
    fewer: Counter[Way] = Counter()
    for keys, n in found.items():
        fewer[tuple(key for key in keys if key != "interviewing")] += n
    return fewer


@dataclass(frozen=True, slots=True)
class Place:
    """A node of the flow. `n` passed through it, of whom some may have begun here and some have ended."""

    key: str
    name: str
    label: str
    ending: str
    n: int
    began: int
    ended: int


@dataclass(frozen=True, slots=True)
class Flow:
    """`n` applications from place to place, in the order in which they are drawn."""

    n: int
    places: tuple[Place, ...]
    links: tuple[Link, ...]

    def passed(self, key: str) -> int:
        """How many came through a stage; 0 where it is no place of its own."""
        return next((place.n for place in self.places if place.key == key), 0)


def stage_keys() -> tuple[str, ...]:
    return tuple(STAGE_NAMES)


def ending_keys() -> tuple[str, ...]:
    """All that may be, from above: those of the deepest stage come first."""
    each = tuple(f"{end}-{stage}" for stage in reversed(AFTER) for end in ENDINGS)
    return (*each, *ENDINGS)


def default_name(key: str) -> str:
    """What a node is called, unlike every other."""
    if key in STAGE_NAMES:
        return STAGE_NAMES[key]
    end, _, stage = key.partition("-")
    if not stage:
        return ENDING_NAMES[end]
    if not AFTER[stage]:
        return ON_PAPER.get(end, ENDING_NAMES[end])
    return f"{ENDING_NAMES[end]} after {AFTER[stage]}"


def flow(found: Mapping[Way, int], names: Mapping[str, str] | None = None) -> Flow:
    """The counts between the places. `names` renames nodes by key; those of one name become one.

    Raises ValueError when the places of one name have others between them, so that the flow would run in a circle.
    """
    groups = _grouped(found, names or {})
    count: Counter[str] = Counter()
    began: Counter[str] = Counter()
    ended: Counter[str] = Counter()
    between: Counter[tuple[str, str]] = Counter()
    for keys, n in found.items():
        merged = [key for key, _ in groupby(groups[key] for key in keys)]
        began[merged[0]] += n
        ended[merged[-1]] += n
        for key in set(merged):
            count[key] += n
        for pair in pairwise(merged):
            between[pair] += n
    order = [key for key in (*stage_keys(), *ending_keys()) if key in count]
    place_of = {key: number for number, key in enumerate(order)}
    links = tuple(
        Link(*pair, between[pair]) for pair in sorted(between, key=lambda pair: (place_of[pair[0]], place_of[pair[1]]))
    )
    columns_of(order, links)
    places = tuple(
        Place(key, *_names(key, names or {}), _ending(key), count[key], began[key], ended[key]) for key in order
    )
    return Flow(sum(found.values()), places, links)


def _grouped(found: Mapping[Way, int], names: Mapping[str, str]) -> dict[str, str]:
    """For each node the key of the first that has its name, of those that had it before if there is one."""
    there = {key for keys in found for key in keys}
    first: dict[str, str] = {}
    groups: dict[str, str] = {}
    for key in sorted((*stage_keys(), *ending_keys()), key=lambda key: bool(names.get(key))):
        if key in there:
            groups[key] = first.setdefault(_names(key, names)[0].casefold(), key)
    return groups


def _names(key: str, names: Mapping[str, str]) -> tuple[str, str]:
    """The name, and what stands in the picture, where the place says after what it came."""
    if names.get(key):
        return names[key], names[key]
    return default_name(key), ENDING_NAMES.get(key.partition("-")[0], default_name(key))


def _ending(key: str) -> str:
    end = key.partition("-")[0]
    return end if end in ENDINGS else ""
