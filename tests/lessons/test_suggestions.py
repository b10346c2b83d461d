"""Every rule where it speaks, where it holds its tongue, and where the record is silent. No database is read."""

from dataclasses import replace
from datetime import date

import pytest

from lessons.suggestions import (
    RULES,
    Asked,
    Check,
    Decided,
    EarlierNo,
    Facts,
    PostingGap,
    Talk,
    Told,
    suggest,
)

NOTHING = Facts(date(2026, 11, 9), application=7)
NO = replace(NOTHING, rejection=5, rejected_on=date(2026, 11, 8))


def log(number: int = 2, **fields) -> Talk:
    return Talk(key=10 + number, round=number, is_logged=True, **fields)


def logged(*talks: Talk, facts: Facts = NO) -> Facts:
    return replace(facts, talks=talks)


def own(*states: str) -> Facts:
    return logged(log(own=states))


def told(*stories: Told) -> Facts:
    return logged(log(told=stories))


def asked(went: int | None, **fields) -> Facts:
    return replace(logged(log(asked=(Asked("weakness", went), Asked("technical", 1)))), **fields)


def sure(before: int | None, after: int | None = None, *, alive: int = 0) -> Facts:
    return replace(logged(Talk(12, 2, forecast_before=before, forecast_after=after)), alive=alive)


def earlier(*nos: EarlierNo) -> Facts:
    return replace(NO, earlier_nos=nos)


SPOKEN = EarlierNo(is_finished=True, asks_for_good=True, came_to_talk=True)
FRESH = Told("The angry depot", has_result=True)
PAPER = Told("The rota", on_resume=True, has_result=True)

# Rule, facts, rating, and what is said; None where it does not speak although there is a record.
CASES = [
    ("tone-off", logged(log(1, tone=3), log(tone=2)), 2, "After round 2 you noted that your tone was a bit off."),
    ("tone-off", logged(log(tone=1)), 1, "far off"),
    ("tone-off", logged(log(tone=3)), None, ""),
    (
        "stories-without-result",
        told(Told("A"), Told("B")),
        2,
        "You told two stories, and none of them has a result.",
    ),
    ("stories-without-result", told(Told("A"), FRESH), None, ""),
    ("stories-without-result", told(Told("A")), None, ""),
    (
        "tone-right-with-result",
        logged(log(tone=4, told=(replace(FRESH, landed=3),))),
        4,
        "Your tone was just right, and “The angry depot” landed with its result.",
    ),
    ("tone-right-with-result", logged(log(tone=3, told=(replace(FRESH, landed=4),))), 3, "nearly right"),
    ("tone-right-with-result", logged(log(tone=3, told=(replace(FRESH, landed=3),))), None, ""),
    ("tone-right-with-result", logged(log(tone=4, told=(Told("A", landed=4),))), None, ""),
    ("weakness-went-badly", asked(1), 1, "In round 2 they asked about a weakness, and you noted that it went badly."),
    ("weakness-went-badly", asked(2), 2, "it went so-so"),
    ("weakness-went-badly", asked(3), None, ""),
    (
        "weakness-not-prepared",
        asked(None, weaknesses=2),
        2,
        "They asked about a weakness, and none in your register had both an answer and a plan.",
    ),
    ("weakness-not-prepared", asked(None, weaknesses=2, prepared=1), None, ""),
    ("weakness-not-prepared", asked(3, weaknesses=2), None, ""),
    ("weakness-went-well", asked(4), 3, "it went very well."),
    ("weakness-went-well", asked(4, weaknesses=1, prepared=1), 4, "an answer and a plan stood in your register"),
    ("weakness-went-well", asked(3, weaknesses=1, prepared=1), None, ""),
    (
        "asked-none",
        own("planned", "forgotten", "planned", "forgotten"),
        2,
        "You planned four questions and asked none.",
    ),
    (
        "asked-none",
        logged(log(1, own=("forgotten", "planned")), log(own=("forgotten",))),
        1,
        "You planned three questions and asked none.",
    ),
    ("asked-none", logged(log(1, own=("forgotten",)), log(own=("asked",))), None, ""),
    ("asked-none", own("forgotten"), 2, "You planned one question and did not ask it."),
    ("asked-none", own("forgotten", "asked"), None, ""),
    ("asked-few", own("forgotten", "asked", "planned"), 2, "You planned three questions and asked one."),
    ("asked-few", own("forgotten", "asked"), None, ""),
    ("asked-nearly-all", own("asked", "asked", "asked"), 4, "You asked all three of your questions."),
    ("asked-nearly-all", own("asked", "asked"), 3, "You asked both of your questions."),
    ("asked-nearly-all", own("asked", "asked", "asked", "forgotten"), 3, "You asked three of your four questions."),
    ("asked-nearly-all", own("asked", "asked", "forgotten"), None, ""),
    (
        "planned-and-not-told",
        told(replace(FRESH, told=False), replace(FRESH, told=False)),
        1,
        "You planned two stories from beyond your resume, and none of them was told.",
    ),
    ("planned-and-not-told", told(replace(FRESH, told=False)), 2, "and it was not told."),
    ("planned-and-not-told", told(replace(FRESH, told=False), PAPER), None, ""),
    ("planned-and-not-told", told(replace(PAPER, told=False)), None, ""),
    ("only-the-resume", told(PAPER, PAPER), 1, "You told two stories, and all of them stand on your resume."),
    ("only-the-resume", told(PAPER), 2, "The one story you told, “The rota”, stands on your resume."),
    ("only-the-resume", told(PAPER, FRESH), None, ""),
    ("fell-flat", told(replace(FRESH, landed=1)), 2, "it landed badly"),
    ("fell-flat", told(replace(FRESH, landed=2)), 2, "“The angry depot” is not on your resume"),
    ("fell-flat", told(replace(FRESH, landed=2), replace(FRESH, landed=3)), None, ""),
    ("landed-well", told(replace(FRESH, landed=4)), 3, "it landed very well in round 2."),
    ("landed-well", told(replace(FRESH, landed=4), replace(FRESH, landed=3)), 4, "it landed very well"),
    ("landed-well", told(replace(FRESH, landed=3)), None, ""),
    ("landed-well", told(replace(FRESH, landed=4, has_result=False)), None, ""),
    (
        "commitments-not-kept",
        logged(log(), facts=replace(NO, checks=(Check(3, "no"), Check(9, "no")))),
        2,
        "The moment of a commitment came twice in these rounds, and it was not kept.",
    ),
    ("commitments-not-kept", logged(log(), facts=replace(NO, checks=(Check(3, "no"), Check(9, "partly")))), None, ""),
    ("commitments-not-kept", logged(log(), facts=replace(NO, checks=(Check(3, ""),))), None, ""),
    (
        "gap-without-plan",
        replace(NO, gaps=(PostingGap("Power BI", "open", has_plan=False), PostingGap("SQL", "open", has_plan=True))),
        2,
        "The posting asks for Power BI: an open gap without a plan yet.",
    ),
    ("gap-without-plan", replace(NO, gaps=(PostingGap("SQL", "learning", has_plan=False),)), None, ""),
    ("feedback-received", replace(NO, feedback_asked=1, feedback_answered=1), 3, "you asked for feedback here"),
    (
        "feedback-received",
        replace(NO, feedback_asked=1, feedback_answered=1, checks=(Check(3, "yes"),)),
        4,
        "they answered",
    ),
    ("feedback-received", replace(NO, feedback_asked=1), None, ""),
    (
        "commitments-kept",
        logged(log(), facts=replace(NO, checks=(Check(3, "yes", "yes"),))),
        3,
        "In these rounds you kept a commitment, and it helped.",
    ),
    (
        "commitments-kept",
        logged(log(), facts=replace(NO, checks=(Check(3, "yes", "yes"), Check(4, "yes", "yes")))),
        4,
        "you kept both commitments whose moment came, and two helped.",
    ),
    ("commitments-kept", logged(log(), facts=replace(NO, checks=(Check(3, "yes"), Check(4, "no")))), None, ""),
    ("feedback-never-asked", earlier(SPOKEN, SPOKEN, SPOKEN), 2, "Your last three noes after a conversation"),
    ("feedback-never-asked", earlier(SPOKEN, SPOKEN, replace(SPOKEN, feedback_asked=True)), None, ""),
    ("feedback-never-asked", earlier(SPOKEN, SPOKEN, replace(SPOKEN, came_to_talk=False)), None, ""),
    ("feedback-asked", replace(NO, feedback_asked=1), 3, "You have asked here for feedback."),
    ("feedback-asked", earlier(replace(SPOKEN, feedback_asked=True)), None, ""),
    (
        "outside-reason",
        replace(NO, reason="filled"),
        3,
        "They said that the job was filled another way: not all of this was about you.",
    ),
    ("outside-reason", replace(NO, reason="skill"), None, ""),
    (
        "nothing-good-lately",
        earlier(SPOKEN, SPOKEN, SPOKEN),
        2,
        "In your last three debriefs the line for what was good about the no stayed empty.",
    ),
    ("nothing-good-lately", earlier(SPOKEN, SPOKEN, replace(SPOKEN, has_good=True)), None, ""),
    ("nothing-good-lately", earlier(SPOKEN, SPOKEN, replace(SPOKEN, asks_for_good=False)), None, ""),
    (
        "no-fit-lately",
        earlier(replace(SPOKEN, fit="no"), replace(SPOKEN, fit="no"), replace(SPOKEN, fit="yes")),
        3,
        "Two of your last three noes came from places that you found no fit for you.",
    ),
    (
        "no-fit-lately",
        earlier(replace(SPOKEN, fit="no"), replace(SPOKEN, fit="yes"), replace(SPOKEN, fit="yes")),
        None,
        "",
    ),
    (
        "cold-room",
        logged(log(1, rapport=1), log(rapport=4)),
        1,
        "After round 1 you noted that it was cold between you.",
    ),
    ("cold-room", logged(log(rapport=2)), 2, "no more than polite"),
    ("cold-room", logged(log(rapport=3)), None, ""),
    ("warm-room", logged(log(rapport=4)), 4, "After round 2 you noted that it was warm between you."),
    ("warm-room", logged(log(1, rapport=3), log(rapport=4)), None, ""),
    ("played-a-part", logged(log(myself=2)), 2, "After round 2 you noted that you were yourself only in parts."),
    ("played-a-part", logged(log(myself=1)), 1, "hardly yourself"),
    ("played-a-part", logged(log(myself=3)), None, ""),
    (
        "fully-yourself",
        logged(log(1, myself=4), log(myself=4)),
        4,
        "In your logs you noted that you were fully yourself.",
    ),
    ("fully-yourself", logged(log(myself=3)), None, ""),
    ("sure-of-it", sure(75, alive=3), 2, "You gave round 2 a chance of 75 percent before the no came."),
    (
        "sure-of-it",
        sure(40, 90),
        1,
        "You gave round 2 a chance of 90 percent before the no came, and nothing else was open.",
    ),
    ("sure-of-it", sure(90, 60, alive=3), None, ""),
    ("sure-of-it", replace(sure(90), rejected_on=None), None, ""),
    (
        "forecasts-too-high",
        replace(sure(60), decided=(*[Decided(60, is_passed=False)] * 4, Decided(60, is_passed=True))),
        2,
        "Over five interviews you forecast 60 percent on average, and one moved you on.",
    ),
    ("forecasts-too-high", replace(sure(60), decided=(Decided(60, is_passed=False),) * 4), None, ""),
    ("forecasts-too-high", replace(sure(60), decided=(Decided(60, is_passed=True),) * 5), None, ""),
    (
        "nothing-else-open",
        replace(NO, last_applied_on=date(2026, 8, 1)),
        2,
        "When this debrief began, no other application was open that had moved in two months.",
    ),
    ("nothing-else-open", replace(NO, last_applied_on=date(2026, 11, 1), alive=1), None, ""),
    (
        "held-open",
        sure(50, alive=2),
        3,
        "You gave round 2 a chance of 50 percent, and two other applications were open.",
    ),
    ("held-open", sure(55, alive=2), None, ""),
    ("held-open", sure(50), None, ""),
    ("long-pause", replace(NO, last_applied_on=date(2026, 10, 26)), 2, "your last application was 14 days old."),
    ("long-pause", replace(NO, last_applied_on=date(2026, 10, 12)), 1, "28 days old"),
    ("long-pause", replace(NO, last_applied_on=date(2026, 10, 27)), None, ""),
    ("long-pause", replace(NO, last_applied_on=date(2026, 9, 1), applied_here_on=date(2026, 11, 1)), None, ""),
    ("long-pause", replace(NO, last_applied_on=date(2026, 9, 1), applied_here_on=date(2026, 10, 20)), 2, "20 days old"),
    ("long-pause", replace(NO, applied_here_on=date(2026, 9, 1)), None, ""),
    (
        "went-on-at-once",
        replace(NO, applied_since=2),
        3,
        "Between the day of the no and this debrief you sent two applications.",
    ),
    ("went-on-at-once", replace(NO, applied_since=4), 4, "four applications"),
    ("went-on-at-once", replace(NO, applied_since=1), None, ""),
    (
        "debriefs-left",
        earlier(*[EarlierNo(is_finished=False)] * 3),
        2,
        "Your last three noes before this one were without a finished debrief.",
    ),
    ("debriefs-left", earlier(*[EarlierNo(is_finished=False)] * 2, SPOKEN), None, ""),
    ("debriefs-left", earlier(*[EarlierNo(is_finished=False)] * 2), None, ""),
]
SAYS = {name: says for _, name, says in RULES}


class TestEachRule:
    @pytest.mark.parametrize(("name", "facts", "rating", "words"), CASES)
    def test_it_speaks_where_the_record_is_plain_and_only_there(self, name, facts, rating, words):
        said = SAYS[name](facts)
        if rating is None:
            assert said is None
        else:
            assert said is not None
            assert said[0] == rating
            assert words.lower() in said[1].lower()
            assert said[1].endswith(".")

    @pytest.mark.parametrize("name", SAYS)
    def test_nothing_on_record_says_nothing(self, name):
        assert SAYS[name](NOTHING) is None
        assert SAYS[name](NO) is None

    @pytest.mark.parametrize("name", SAYS)
    def test_a_talk_that_was_not_logged_says_nothing(self, name):
        assert SAYS[name](logged(Talk(12, 2))) is None

    @pytest.mark.parametrize("name", SAYS)
    def test_there_is_a_case_where_it_speaks_and_one_where_it_does_not(self, name):
        cases = [rating for rule, _, rating, _ in CASES if rule == name]
        assert None in cases
        assert any(cases)


class TestSuggest:
    def test_every_lesson_has_a_rule(self):
        assert {lesson for lesson, _, _ in RULES} == set(range(1, 11))

    def test_no_two_rules_share_a_name(self):
        assert len(SAYS) == len(RULES)

    def test_one_a_lesson_and_what_went_less_well_first(self):
        """Of the tone and the story it came from, the lower word is heard."""
        facts = logged(log(1, tone=2), log(tone=4, told=(replace(FRESH, landed=4),)))
        found = suggest(facts)
        assert found[1].rule == "tone-off"
        assert found[4].rule == "landed-well"
        assert list(found) == [1, 4]

    def test_what_this_application_says_comes_before_the_whole_search(self):
        facts = replace(sure(80), decided=(Decided(60, is_passed=False),) * 5)
        assert suggest(facts)[9].rule == "sure-of-it"

    def test_it_names_the_record_it_speaks_from(self):
        source = suggest(logged(log(1, own=("asked",)), log(own=("forgotten", "forgotten", "planned"))))[3].source
        assert (source.page, source.key, source.words) == ("interview", 12, "your logs of two rounds")
        assert suggest(own("forgotten"))[3].source.words == "your log of round 2"

    def test_nothing_on_record_suggests_nothing(self):
        assert suggest(NOTHING) == {}
