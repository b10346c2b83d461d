"""What the record suggests for a lesson of a debrief: the frozen facts in, suggestions with their reasons out.

The lessons and what speaks to each are from the product's own table; the thresholds are ours, chosen so that a rule is
silent unless the record is plain, and there is no study behind them. A rule reads facts only; who gathers them leaves
out all that is later than the debrief's start. Nothing here is a rating: the person decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from debrief.words import counted, in_words, listed, sentence

MISSED, SHAKY, SOLID, STRONG = 1, 2, 3, 4

# Reasons that employers give and that say nothing about the person, in the words of a sentence.
OUTSIDE = {
    "filled": "the job was filled another way",
    "cancelled": "the job was cancelled or frozen",
    "location": "it was about the place or the right to work there",
    "overqualified": "you bring more than the job asks for",
    "salary": "it was about the pay",
}
TONE = {1: "far off", 2: "a bit off"}
RAPPORT = {1: "cold", 2: "no more than polite"}
MYSELF = {1: "hardly yourself", 2: "yourself only in parts"}
# So sure of a round, in percent, that a no shows it; and as good as certain.
SURE, CERTAIN = 70, 85
# Forecasts this far above what came of them, in percentage points, over at least so many interviews.
TOO_HIGH, ENOUGH_FORECASTS = 25, 5
# A pause between applications, in days, that can be felt; and one that is a stop.
PAUSE, STOP = 14, 28
# So many earlier noes say something about a habit.
HABIT = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of theirs; `went` is 1 to 4, or None where it was not noted."""

    kind: str
    went: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A story planned for an interview; `landed` is 1 to 4, or None where it was not noted."""

    title: str
    told: bool = True
    on_resume: bool = False
    has_result: bool = False
    landed: int | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview that began before the debrief. Only one that was logged by then says more than its forecast."""

    key: int
    round: int
    is_logged: bool = False
    forecast_before: int | None = None
    forecast_after: int | None = None
    rapport: int | None = None
    myself: int | None = None
    tone: int | None = None
    energy: int | None = None
    asked: tuple[Asked, ...] = ()
    told: tuple[Told, ...] = ()
    # What became of each own question: planned, asked or forgotten.
    own: tuple[str, ...] = ()

    @property
    def forecast(self) -> int | None:
        """The last one made."""
        return self.forecast_before if self.forecast_after is None else self.forecast_after


@dataclass(frozen=True, slots=True)
class Check:
    """What became of a commitment whose moment came: yes, partly, no, or empty where it is not said."""

    lesson: int
    kept: str
    helped: str = ""


@dataclass(frozen=True, slots=True)
class PostingGap:
    """What the posting asks for and the person lacks: open, learning or closed, and whether there is a plan."""

    name: str
    state: str
    has_plan: bool


@dataclass(frozen=True, slots=True)
class EarlierNo:
    """A no before this one, and what had become of it: whether its debrief was finished, what it says, feedback."""

    is_finished: bool
    # Whether the debrief asks what was good about it; the smallest does not.
    asks_for_good: bool = False
    has_good: bool = False
    fit: str = ""
    came_to_talk: bool = False
    feedback_asked: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """A forecast of an earlier interview, in percent, and whether they moved the person forward."""

    forecast: int
    is_passed: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was on record when the debrief began. What was not on record is empty, and no rule speaks of it."""

    started_on: date
    application: int
    rejection: int | None = None
    rejected_on: date | None = None
    reason: str = "none"
    # The oldest first.
    talks: tuple[Talk, ...] = ()
    checks: tuple[Check, ...] = ()
    feedback_asked: int = 0
    feedback_answered: int = 0
    # The register: how many weaknesses stand in it, and how many with an answer and a plan.
    weaknesses: int = 0
    prepared: int = 0
    gaps: tuple[PostingGap, ...] = ()
    # Other applications that were open, and that something had happened in during the last two months.
    alive: int = 0
    # When the latest other application was sent, and this one, and how many were after the day of the no.
    last_applied_on: date | None = None
    applied_here_on: date | None = None
    applied_since: int = 0
    # The newest first, a handful of each.
    earlier_nos: tuple[EarlierNo, ...] = ()
    decided: tuple[Decided, ...] = ()

    @property
    def logged(self) -> tuple[Talk, ...]:
        return tuple(talk for talk in self.talks if talk.is_logged)

    @property
    def last_logged(self) -> Talk | None:
        return self.logged[-1] if self.logged else None


@dataclass(frozen=True, slots=True)
class Source:
    """The record that a suggestion speaks from: a page by name, the key of its row where it has one, and its words."""

    page: str
    key: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`rating` is 1 missed to 4 strong; `rule` is kept with the verdict, so never rename one."""

    lesson: int
    rating: int
    because: str
    source: Source
    rule: str


Says = tuple[int, str, Source] | None
Rule = Callable[[Facts], Says]
RULES: list[tuple[int, str, Rule]] = []


def rule(lesson: int) -> Callable[[Rule], Rule]:
    """Adds a rule for a lesson. Of those of one lesson the first that speaks is heard: their order here decides."""

    def add(says: Rule) -> Rule:
        RULES.append((lesson, says.__name__.replace("_", "-"), says))
        return says

    return add


def suggest(facts: Facts) -> dict[int, Suggestion]:
    """By lesson, what the record suggests; at most one each.

    Which one, where several rules speak: what this application's own logs say comes before what the whole search says,
    and of one record what went less well comes before what went well.
    """
    found: dict[int, Suggestion] = {}
    for lesson, name, says in RULES:
        if lesson not in found and (said := says(facts)):
            rating, because, source = said
            found[lesson] = Suggestion(lesson, rating, because, source, name)
    return found


def log_of(talk: Talk) -> Source:
    return Source("interview", talk.key, f"your log of round {talk.round}")


def logs(talks: Iterable[Talk]) -> Source:
    """One log is named, several are found on the last one's page."""
    talks = list(talks)
    if len(talks) == 1:
        return log_of(talks[0])
    return Source("interview", talks[-1].key, f"your logs of {counted(len(talks), 'round')}")


def whole(number: int) -> str:
    return "both" if number == 2 else f"all {in_words(number)}"


def lowest(facts: Facts, rating: str) -> tuple[int, Talk] | None:
    """The lowest self-rating of that name and the interview where it was given. None where there is none."""
    given = [(getattr(talk, rating), talk) for talk in facts.logged if getattr(talk, rating)]
    return min(given, key=lambda pair: pair[0]) if given else None


# 1 Be humble and confident: the tone, and stories told with a result.


@rule(1)
def tone_off(facts: Facts) -> Says:
    low = lowest(facts, "tone")
    if low is None or low[0] > SHAKY:
        return None
    return low[0], f"After round {low[1].round} you noted that your tone was {TONE[low[0]]}.", log_of(low[1])


@rule(1)
def stories_without_result(facts: Facts) -> Says:
    talks = [talk for talk in facts.logged if any(told.told for told in talk.told)]
    told = [told for talk in talks for told in talk.told if told.told]
    if len(told) < 2 or any(story.has_result for story in told):
        return None
    return SHAKY, f"You told {counted(len(told), 'story', 'stories')}, and none of them has a result.", logs(talks)


@rule(1)
def tone_right_with_result(facts: Facts) -> Says:
    low = lowest(facts, "tone")
    if low is None or low[0] < SOLID:
        return None
    for talk in facts.logged:
        for story in talk.told:
            # Nearly right and well is no news: one of the two has to stand out.
            if story.told and story.has_result and low[0] + (story.landed or 0) > SOLID + SOLID:
                tone = "just right" if low[0] == STRONG else "nearly right"
                return low[0], f"Your tone was {tone}, and “{story.title}” landed with its result.", log_of(talk)
    return None


# 2 Know your weaknesses: how questions about them went, and the register.


def weakness_questions(facts: Facts) -> list[tuple[Talk, Asked]]:
    return [(talk, asked) for talk in facts.logged for asked in talk.asked if asked.kind == "weakness"]


@rule(2)
def weakness_went_badly(facts: Facts) -> Says:
    noted = [(asked.went, talk) for talk, asked in weakness_questions(facts) if asked.went]
    went, talk = min(noted, key=lambda pair: pair[0], default=(None, None))
    if went is None or talk is None or went > SHAKY:
        return None
    how = "badly" if went == MISSED else "so-so"
    return went, f"In round {talk.round} they asked about a weakness, and you noted that it went {how}.", log_of(talk)


@rule(2)
def weakness_not_prepared(facts: Facts) -> Says:
    asked = weakness_questions(facts)
    if not asked or not facts.weaknesses or facts.prepared or any(question.went for _, question in asked):
        return None
    because = "They asked about a weakness, and none in your register had both an answer and a plan."
    return SHAKY, because, Source("weaknesses", None, "your weaknesses")


@rule(2)
def weakness_went_well(facts: Facts) -> Says:
    noted = [(asked.went, talk) for talk, asked in weakness_questions(facts) if asked.went]
    went, talk = max(noted, key=lambda pair: pair[0], default=(0, None))
    if went < STRONG or talk is None:
        return None
    because = f"In round {talk.round} they asked about a weakness, and you noted that it went very well"
    if facts.prepared:
        return STRONG, f"{because}: an answer and a plan stood in your register.", log_of(talk)
    return SOLID, f"{because}.", log_of(talk)


# 3 Ask questions: planned, asked, forgotten.


def own_questions(facts: Facts) -> tuple[list[Talk], int, int]:
    """The logged interviews that had any, how many were meant to be asked in all, and how many were."""
    talks = [talk for talk in facts.logged if talk.own]
    return talks, sum(len(talk.own) for talk in talks), sum(talk.own.count("asked") for talk in talks)


@rule(3)
def asked_none(facts: Facts) -> Says:
    talks, planned, asked = own_questions(facts)
    if not planned or asked:
        return None
    if planned == 1:
        return SHAKY, "You planned one question and did not ask it.", logs(talks)
    # Once it may have been the time that ran out; of several rounds it was not.
    rating = MISSED if len(talks) > 1 else SHAKY
    return rating, f"You planned {in_words(planned)} questions and asked none.", logs(talks)


@rule(3)
def asked_few(facts: Facts) -> Says:
    talks, planned, asked = own_questions(facts)
    if not asked or asked * 3 > planned:
        return None
    return SHAKY, f"You planned {counted(planned, 'question')} and asked {in_words(asked)}.", logs(talks)


@rule(3)
def asked_nearly_all(facts: Facts) -> Says:
    talks, planned, asked = own_questions(facts)
    if asked < 2 or asked * 4 < planned * 3:
        return None
    if asked == planned:
        return STRONG if asked > 2 else SOLID, f"You asked {whole(asked)} of your questions.", logs(talks)
    return SOLID, f"You asked {in_words(asked)} of your {in_words(planned)} questions.", logs(talks)


# 4 Share what is not in your resume: which stories were told, and whether the paper holds them.


@rule(4)
def planned_and_not_told(facts: Facts) -> Says:
    talks = [talk for talk in facts.logged if talk.told]
    stories = [story for talk in talks for story in talk.told]
    fresh = [story for story in stories if not story.on_resume]
    if not fresh or any(story.told for story in stories):
        return None
    told = "it was not told" if len(fresh) == 1 else "none of them was told"
    what = counted(len(fresh), "story", "stories")
    return MISSED if len(fresh) > 1 else SHAKY, f"You planned {what} from beyond your resume, and {told}.", logs(talks)


@rule(4)
def only_the_resume(facts: Facts) -> Says:
    talks = [talk for talk in facts.logged if any(story.told for story in talk.told)]
    told = [story for talk in talks for story in talk.told if story.told]
    if not told or not all(story.on_resume for story in told):
        return None
    if len(told) == 1:
        return SHAKY, f"The one story you told, “{told[0].title}”, stands on your resume.", logs(talks)
    return MISSED, f"You told {in_words(len(told))} stories, and all of them stand on your resume.", logs(talks)


def beyond_the_resume(facts: Facts) -> list[tuple[int, Talk, Told]]:
    """The stories told that the paper does not hold, with how they landed where that is noted."""
    return [
        (story.landed, talk, story)
        for talk in facts.logged
        for story in talk.told
        if story.told and not story.on_resume and story.landed
    ]


@rule(4)
def fell_flat(facts: Facts) -> Says:
    stories = beyond_the_resume(facts)
    if not stories or max(landed for landed, _, _ in stories) > SHAKY:
        return None
    landed, talk, story = max(stories, key=lambda entry: entry[0])
    how = "badly" if landed == MISSED else "only so-so"
    return SHAKY, f"“{story.title}” is not on your resume, and you noted that it landed {how}.", log_of(talk)


@rule(4)
def landed_well(facts: Facts) -> Says:
    stories = [entry for entry in beyond_the_resume(facts) if entry[0] >= SOLID and entry[2].has_result]
    landed, talk, story = max(stories, key=lambda entry: entry[0], default=(0, None, None))
    if landed < STRONG or talk is None or story is None:
        return None
    because = f"“{story.title}” is not on your resume, and it landed very well in round {talk.round}."
    return STRONG if len(stories) > 1 else SOLID, because, log_of(talk)


# 5 Try and improve yourself: commitments tried, feedback asked for, what the posting asks and is lacking.


@rule(5)
def commitments_not_kept(facts: Facts) -> Says:
    said = [check for check in facts.checks if check.kept]
    if not said or any(check.kept != "no" for check in said) or not facts.last_logged:
        return None
    times = {1: "once", 2: "twice"}.get(len(said), f"{in_words(len(said))} times")
    because = f"The moment of a commitment came {times} in these rounds, and it was not kept."
    return SHAKY, because, logs(facts.logged)


@rule(5)
def gap_without_plan(facts: Facts) -> Says:
    bare = [gap.name for gap in facts.gaps if gap.state == "open" and not gap.has_plan]
    if not bare:
        return None
    is_one = len(bare) == 1
    because = f"The posting asks for {listed(bare[:3])}: {'an open gap' if is_one else 'open gaps'} without a plan yet."
    return SHAKY, because, Source("gaps", None, "your gaps")


@rule(5)
def feedback_received(facts: Facts) -> Says:
    if not facts.feedback_answered:
        return None
    rating = STRONG if any(check.kept == "yes" for check in facts.checks) else SOLID
    because = "You asked for feedback here, and they answered."
    return rating, because, Source("application", facts.application, "this application")


@rule(5)
def commitments_kept(facts: Facts) -> Says:
    said = [check for check in facts.checks if check.kept]
    if not said or any(check.kept != "yes" for check in said) or not facts.last_logged:
        return None
    helped = sum(check.helped == "yes" for check in said)
    kept = "a commitment" if len(said) == 1 else f"{whole(len(said))} commitments whose moment came"
    end = ", and it helped" if helped and len(said) == 1 else f", and {in_words(helped)} helped" if helped else ""
    return STRONG if helped > 1 else SOLID, f"In these rounds you kept {kept}{end}.", logs(facts.logged)


@rule(5)
def feedback_never_asked(facts: Facts) -> Says:
    after_talks = [no for no in facts.earlier_nos if no.came_to_talk]
    if len(after_talks) < HABIT or facts.feedback_asked or any(no.feedback_asked for no in after_talks):
        return None
    because = f"Your last {in_words(len(after_talks))} noes after a conversation passed without a request for feedback."
    return SHAKY, because, Source("debriefs", None, "your debriefs")


@rule(5)
def feedback_asked(facts: Facts) -> Says:
    if not facts.feedback_asked:
        return None
    return SOLID, "You have asked here for feedback.", Source("application", facts.application, "this application")


# 6 See positives in negatives: what they said, and what was found in earlier noes. This debrief's own answers, the fit
# among them, are later than its start.


@rule(6)
def outside_reason(facts: Facts) -> Says:
    if facts.reason not in OUTSIDE or facts.rejection is None:
        return None
    because = f"They said that {OUTSIDE[facts.reason]}: not all of this was about you."
    return SOLID, because, Source("rejection", facts.rejection, "what they said")


@rule(6)
def nothing_good_lately(facts: Facts) -> Says:
    asked = [no for no in facts.earlier_nos if no.is_finished and no.asks_for_good][:HABIT]
    if len(asked) < HABIT or any(no.has_good for no in asked):
        return None
    because = f"In your last {in_words(HABIT)} debriefs the line for what was good about the no stayed empty."
    return SHAKY, because, Source("debriefs", None, "your debriefs")


@rule(6)
def no_fit_lately(facts: Facts) -> Says:
    answered = [no.fit for no in facts.earlier_nos if no.is_finished and no.fit in ("yes", "partly", "no")]
    misfits = answered.count("no")
    if len(answered) < HABIT or misfits * 2 < len(answered):
        return None
    noes = f"{sentence(in_words(misfits))} of your last {in_words(len(answered))} noes"
    because = f"{noes} came from places that you found no fit for you."
    return SOLID, because, Source("debriefs", None, "your debriefs")


# 7 Express your personality: the rapport. A rating of three is no news.


@rule(7)
def cold_room(facts: Facts) -> Says:
    low = lowest(facts, "rapport")
    if low is None or low[0] > SHAKY:
        return None
    return low[0], f"After round {low[1].round} you noted that it was {RAPPORT[low[0]]} between you.", log_of(low[1])


@rule(7)
def warm_room(facts: Facts) -> Says:
    low = lowest(facts, "rapport")
    if low is None or low[0] < STRONG:
        return None
    where = f"After round {low[1].round} you" if len(facts.logged) == 1 else "In your logs you"
    return STRONG, f"{where} noted that it was warm between you.", logs(facts.logged)


# 8 Be yourself: the rating "I was myself".


@rule(8)
def played_a_part(facts: Facts) -> Says:
    low = lowest(facts, "myself")
    if low is None or low[0] > SHAKY:
        return None
    return low[0], f"After round {low[1].round} you noted that you were {MYSELF[low[0]]}.", log_of(low[1])


@rule(8)
def fully_yourself(facts: Facts) -> Says:
    low = lowest(facts, "myself")
    if low is None or low[0] < STRONG:
        return None
    where = f"After round {low[1].round} you" if len(facts.logged) == 1 else "In your logs you"
    return STRONG, f"{where} noted that you were fully yourself.", logs(facts.logged)


# 9 Don't be overconfident: the forecast and what came of it, and what else was open.


def last_forecast(facts: Facts) -> tuple[int, Talk] | None:
    made = [(talk.forecast, talk) for talk in facts.talks if talk.forecast is not None]
    return made[-1] if made else None


@rule(9)
def sure_of_it(facts: Facts) -> Says:
    last = last_forecast(facts)
    if last is None or facts.rejected_on is None or last[0] < SURE:
        return None
    percent, talk = last
    rating = MISSED if percent >= CERTAIN and not facts.alive else SHAKY
    alone = "" if facts.alive else ", and nothing else was open"
    because = f"You gave round {talk.round} a chance of {percent} percent before the no came{alone}."
    return rating, because, Source("interview", talk.key, f"your forecast for round {talk.round}")


@rule(9)
def forecasts_too_high(facts: Facts) -> Says:
    last = last_forecast(facts)
    n = len(facts.decided)
    if last is None or n < ENOUGH_FORECASTS:
        return None
    mean = round(sum(row.forecast for row in facts.decided) / n)
    passed = sum(row.is_passed for row in facts.decided)
    if mean - 100 * passed / n < TOO_HIGH:
        return None
    because = (
        f"Over {in_words(n)} interviews you forecast {mean} percent on average, and {in_words(passed)} moved you on."
    )
    return SHAKY, because, Source("interview", last[1].key, f"your forecast for round {last[1].round}")


@rule(9)
def nothing_else_open(facts: Facts) -> Says:
    if facts.alive or facts.rejected_on is None or facts.last_applied_on is None:
        return None
    because = "When this debrief began, no other application was open that had moved in two months."
    return SHAKY, because, Source("applications", None, "your applications")


@rule(9)
def held_open(facts: Facts) -> Says:
    last = last_forecast(facts)
    if last is None or facts.rejected_on is None or last[0] > 50 or not facts.alive:
        return None
    others = counted(facts.alive, "other application was", "other applications were")
    because = f"You gave round {last[1].round} a chance of {last[0]} percent, and {others} open."
    return SOLID, because, Source("interview", last[1].key, f"your forecast for round {last[1].round}")


# 10 Don't give up: the time to the next application, and debriefs finished.


@rule(10)
def long_pause(facts: Facts) -> Says:
    if facts.last_applied_on is None:
        return None
    last = max(facts.last_applied_on, facts.applied_here_on or facts.last_applied_on)
    if (days := (facts.started_on - last).days) < PAUSE:
        return None
    because = f"When this debrief began, your last application was {counted(days, 'day')} old."
    return MISSED if days >= STOP else SHAKY, because, Source("applications", None, "your applications")


@rule(10)
def went_on_at_once(facts: Facts) -> Says:
    # One may have been under way already.
    if facts.applied_since < 2 or facts.rejected_on is None:
        return None
    because = f"Between the day of the no and this debrief you sent {counted(facts.applied_since, 'application')}."
    return STRONG if facts.applied_since > 3 else SOLID, because, Source("applications", None, "your applications")


@rule(10)
def debriefs_left(facts: Facts) -> Says:
    nos = facts.earlier_nos
    if len(nos) < HABIT or any(no.is_finished for no in nos[:HABIT]):
        return None
    because = f"Your last {in_words(HABIT)} noes before this one were without a finished debrief."
    return SHAKY, because, Source("debriefs", None, "your debriefs")
