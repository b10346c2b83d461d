"""What becomes of applications. Rows in, figures out; days are calendar days of the person.

All of it comes from one kind of row, the dated history of an application, so that no figure contradicts another. An
empty list is ordinary. Rows that are alike may come as one with their number `n`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from debrief.intervals import Curve, Interval, Rate, Waits, difference, kaplan_meier, wilson

# The stages of the funnel, in their order. Who turned an offer down has had one.
FUNNEL = ("applied", "screening", "interviewing", "offer", "accepted")
DEPTH = {stage: depth for depth, stage in enumerate(FUNNEL)} | {"declined": FUNNEL.index("offer")}
# Those in which one waits for what comes next.
STANDING = FUNNEL[:-1]
TALKED = frozenset(DEPTH) - {"applied"}
ENDINGS = ("accepted", "rejected", "no_response", "withdrawn", "declined")
# What counts as an answer: they want to talk, or they do not. An automatic receipt is none.
ANSWERS = ("screening", "interviewing", "offer", "accepted", "declined", "rejected")


class History(NamedTuple):
    """`n` applications alike.

    `steps`: the stages entered after applying, oldest first, each with its days since applying. `age`: the days from
    applying to today. Closing one as not answered is a step, but nothing that happened: it was silent all the time.
    """

    steps: tuple[tuple[str, int], ...]
    age: int
    n: int = 1

    @property
    def furthest(self) -> str:
        """The deepest stage of the funnel that it came to. What follows counts as having passed what goes before."""
        return FUNNEL[max([DEPTH.get(stage, 0) for stage, _ in self.steps], default=0)]

    @property
    def ending(self) -> str:
        """How it ended; empty while it is open."""
        last = self.steps[-1][0] if self.steps else ""
        return last if last in ENDINGS else ""


@dataclass(frozen=True, slots=True)
class Tally:
    """Histories counted in the three ways that figures are drawn from. Those of some and of others add up to all.

    `reached`: by the deepest stage of the funnel and the ending, empty while it is open. `waits`: by the days until
    the first answer and whether there was one (see `wait`). `stays`: for each stage in which one waits for what comes
    next by the days in it and whether it was left.
    """

    reached: Mapping[tuple[str, str], int]
    waits: Waits
    stays: Mapping[str, Waits]

    def __add__(self, others: Tally) -> Tally:
        return Tally(
            together(self.reached, others.reached),
            together(self.waits, others.waits),
            {stage: together(waits, others.stays[stage]) for stage, waits in self.stays.items()},
        )


def together[Key](some: Mapping[Key, int], others: Mapping[Key, int]) -> dict[Key, int]:
    """Both counts as one."""
    found = dict(some)
    for key, n in others.items():
        found[key] = found.get(key, 0) + n
    return found


def tally(histories: Iterable[History]) -> Tally:
    """A stay is from entering a stage to whatever came next, or else until today; a stage entered twice counts twice.

    One closed as not answered still stands where it stood: silence is no leaving.
    """
    reached, waits = Counter[tuple[str, str]](), Counter[tuple[int, bool]]()
    stays = {stage: Counter[tuple[int, bool]]() for stage in STANDING}
    for row in histories:
        reached[row.furthest, row.ending] += row.n
        waits[wait(row)] += row.n
        stage, since = "applied", 0
        for after, day in row.steps:
            if after == "no_response":
                continue
            if stage in stays:
                stays[stage][day - since, True] += row.n
            stage, since = after, day
        if stage in stays:
            stays[stage][row.age - since, False] += row.n
    return Tally(reached, waits, stays)


# Response: whether and when they answer

# From how many cases on one's own tell enough; which cases tell: those answered, and those silent for so many days.
ENOUGH_CASES, TELLING_DAYS = 20, 28
# Where fewer than so many were still waiting, what is supposed is counted in again.
LEAST_AT_RISK = 5
# An answer later than this is not waited for, in days.
HORIZON = 180
HOPELESS = 0.1


@dataclass(frozen=True, slots=True)
class Prior:
    """What is supposed of answers until one's own cases tell.

    `answered`: the share of all applications answered by so many days since applying, rising in straight lines between
    them, from none when sent. `cases`: as how many cases of one's own it counts.
    """

    answered: tuple[tuple[int, float], ...]
    cases: int
    label: str

    def by(self, day: int) -> float:
        """The share supposed to be answered by the end of a day."""
        earlier, share = -1, 0.0
        for later, more in self.answered:
            if day <= later:
                return share + (more - share) * max(day - earlier, 0) / (later - earlier)
            earlier, share = later, more
        return share


USUAL = Prior(
    answered=((7, 0.10), (14, 0.19), (21, 0.22), (28, 0.25), (42, 0.28), (60, 0.29), (90, 0.30)),
    cases=10,
    label="supposed, not measured: three in ten are answered, two of these three within a fortnight",
)


@dataclass(frozen=True, slots=True)
class Response:
    """The curve is one's own cases alone. `silent[d]` is the share still silent at the end of day d, up to the horizon;

    it has the `prior` counted in while that is not None, and where hardly anybody was still waiting.
    """

    curve: Curve
    cases: int
    silent: tuple[float, ...]
    prior: Prior | None

    def still(self, days: int) -> float | None:
        """The chance, 0 to 1, that one silent for so many days will still be answered; None if none stays silent."""
        left = self.silent[min(days, HORIZON)]
        return 1 - self.silent[HORIZON] / left if left > 0 else None

    @property
    def hopeless_after(self) -> int:
        """The last day on which the chance is one in ten or more; 0 if it never is."""
        return next((day for day in range(HORIZON, 0, -1) if (self.still(day) or 0) >= HOPELESS - 1e-12), 0)

    def usual_by(self, part: float = 0.8) -> int | None:
        """The day by which such a part of the answers that come at all has come. None if none comes."""
        ever = 1 - self.silent[HORIZON]
        if ever <= 0:
            return None
        return next(day for day, left in enumerate(self.silent) if 1 - left >= part * ever - 1e-12)


def wait(history: History) -> tuple[int, bool]:
    """The days until the first answer, and True; while there is none, until today, or until I withdrew, and False.

    One closed as not answered counts as open until today: a late answer would have brought it back, so it is known
    that none has come. Were it left out from the day of closing, only those brought back would still be waiting.
    """
    for stage, days in history.steps:
        if stage in ANSWERS:
            return days, True
        if stage == "withdrawn":
            return days, False
    return history.age, False


def response(found: Tally, prior: Prior = USUAL) -> Response:
    """When applications are answered: Kaplan-Meier (see `kaplan_meier`), open ones counted for as long as they waited.

    The chance that one silent at the end of day d will still be answered is 1 - S(180)/S(d). S(d) is the product over
    days of 1 - (d + c·ΔF)/(r + c·(1-F)): of the r who had waited so long, d were answered that day, and c cases are
    counted in of which the share F is answered as is supposed. That is the mean of a beta-Stacy process: Walker and
    Muliere, Annals of Statistics 25 (1997), 1762. c is 0 once one's own cases are enough, but not on days on which
    fewer than five were still waiting.
    """
    cases = sum(n for (days, happened), n in found.waits.items() if happened or days >= TELLING_DAYS)
    is_few = cases < ENOUGH_CASES
    silent = _silent(found.waits, prior, is_few=is_few)
    return Response(kaplan_meier(found.waits), cases, silent, prior if is_few else None)


def _silent(waits: Waits, prior: Prior, *, is_few: bool) -> tuple[float, ...]:
    answered, gone = Counter[int](), Counter[int]()
    for (day, happened), n in waits.items():
        answered[day] += n if happened else 0
        gone[day] += n
    at_risk, left, shares = gone.total(), 1.0, []
    for day in range(HORIZON + 1):
        weight = prior.cases if is_few or at_risk < LEAST_AT_RISK else 0
        before, supposed = (prior.by(day - 1), prior.by(day)) if weight else (0.0, 0.0)
        whole = at_risk + weight * (1 - before)
        left *= 1 - (answered[day] + weight * (supposed - before)) / whole if whole > 0 else 1
        shares.append(max(left, 0.0))
        at_risk -= gone[day]
    return tuple(shares)


# The funnel


@dataclass(frozen=True, slots=True)
class FunnelStage:
    """Of those that reached a stage: how many went on, how many stand there yet, and how the others ended there."""

    stage: str
    went_on: Rate
    open: int
    ended: Mapping[str, int]

    @property
    def reached(self) -> int:
        return self.went_on.of


@dataclass(frozen=True, slots=True)
class Funnel:
    n: int
    stages: tuple[FunnelStage, ...]

    def __getitem__(self, stage: str) -> FunnelStage:
        return self.stages[FUNNEL.index(stage)]


def funnel(found: Tally) -> Funnel:
    """How far applications came, from what was entered when, so that one that has ended still counts where it got to.

    At each stage: reached = went on + open + ended. The rate is went on / reached with Wilson's interval; open ones may
    yet go on, so none is final, and their number is said beside it.
    """
    stood: list[Counter[str]] = [Counter() for _ in FUNNEL]
    for (furthest, ending), n in found.reached.items():
        stood[DEPTH[furthest]][ending] += n
    stages, beyond = [], 0
    for stage, here in zip(reversed(FUNNEL), reversed(stood), strict=True):
        ended = {ending: here[ending] for ending in ENDINGS if here[ending]}
        stages.append(FunnelStage(stage, wilson(beyond, beyond + here.total()), here[""], ended))
        beyond += here.total()
    return Funnel(beyond, tuple(reversed(stages)))


@dataclass(frozen=True, slots=True)
class DaysInStage:
    """How long applications stand in a stage, in days; the curve knows the median, its interval and who is open."""

    stage: str
    curve: Curve


def days_in_stages(found: Tally) -> tuple[DaysInStage, ...]:
    """From entering each stage to leaving it, by Kaplan-Meier; who still stands there counts as open."""
    return tuple(DaysInStage(stage, kaplan_meier(found.stays[stage])) for stage in STANDING)


# The noes


@dataclass(frozen=True, slots=True)
class No:
    """`n` noes alike: the stage they came after, the reason as they gave it, and whose it is."""

    stage: str
    family: str
    whose: str
    n: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """`n` causes alike, as I see them: whose, and known because they told me, I saw it, or as a guess."""

    whose: str
    known: str
    n: int = 1


GUESS, NOT_GIVEN = "guess", "none"


@dataclass(frozen=True, slots=True)
class Noes:
    """Every no counted three ways, each of which adds up to `n`; the causes apart, by whose, as proven or guessed.

    `given`: how many came with a reason at all.
    """

    n: int
    given: Rate
    by_stage: Mapping[str, int]
    by_family: Mapping[str, int]
    by_whose: Mapping[str, int]
    proven: Mapping[str, int]
    guessed: Mapping[str, int]
    by_known: Mapping[str, int]


def noes(rows: Iterable[No], causes: Iterable[Reason]) -> Noes:
    """Counts, the most frequent first. What they told or I saw is proven; what I guess stands apart from it."""
    stages, families, whose = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        stages[row.stage] += row.n
        families[row.family] += row.n
        whose[row.whose] += row.n
    proven, guessed, known = Counter[str](), Counter[str](), Counter[str]()
    for cause in causes:
        (guessed if cause.known == GUESS else proven)[cause.whose] += cause.n
        known[cause.known] += cause.n
    n = stages.total()
    counts = [_frequent(each) for each in (stages, families, whose, proven, guessed, known)]
    return Noes(n, wilson(n - families[NOT_GIVEN], n), *counts)


def _frequent(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


# What goes along with a conversation

LEAST_ON_EITHER_SIDE = 8


@dataclass(frozen=True, slots=True)
class Tried:
    """`n` alike in one respect, and whether it worked: an application that came to a conversation, a round passed."""

    value: str
    worked: bool
    n: int = 1


@dataclass(frozen=True, slots=True)
class Compared:
    """Those with one value against all the others. An association: what else differs between them is not known."""

    value: str
    these: Rate
    others: Rate
    apart: Interval | None

    @property
    def is_enough(self) -> bool:
        return min(self.these.of, self.others.of) >= LEAST_ON_EITHER_SIDE

    @property
    def direction(self) -> int:
        """1 when it went along with more, -1 with fewer, 0 when it may be either, or there are too few to say."""
        return self.apart.direction if self.apart and self.is_enough else 0

    @property
    def words(self) -> str:
        """What may be said of it, and no more."""
        if not self.is_enough:
            return "too few to compare"
        return {1: "went along with more", -1: "went along with fewer", 0: "no clear difference"}[self.direction]


def compare(rows: Iterable[Tried]) -> tuple[Compared, ...]:
    """Each value against all the others, with Wilson's intervals and Newcombe's of the difference; the largest first.

    Of every twenty values that make no difference one will look as if it did: that is what 95 per cent means.
    """
    of, worked = Counter[str](), Counter[str]()
    for row in rows:
        of[row.value] += row.n
        worked[row.value] += row.n if row.worked else 0
    n, good = of.total(), worked.total()
    found = []
    for value in _frequent(of):
        these, others = wilson(worked[value], of[value]), wilson(good - worked[value], n - of[value])
        found.append(Compared(value, these, others, difference(these, others)))
    return tuple(found)
