from datetime import date, timedelta

import pytest

from debrief.words import day_name
from progress import headlines
from progress.headlines import Coming
from progress.stats import Change, Comparison, Heatmap, Momentum, Noes, Rhythm, Step

TUESDAY = date(2026, 11, 10)
YESTERDAY = TUESDAY - timedelta(days=1)
TOMORROW = TUESDAY + timedelta(days=1)


class TestGreeting:
    @pytest.mark.parametrize(
        ("hour", "part"),
        [(4, "evening"), (5, "morning"), (11, "morning"), (12, "afternoon"), (17, "afternoon"), (18, "evening")],
    )
    def test_the_hour(self, hour, part):
        assert headlines.greeting(hour, "Ines") == f"Good {part}, Ines."

    def test_without_a_name(self):
        assert headlines.greeting(9, "") == "Good morning."


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 11, 4), "on Wednesday"),
        (date(2026, 11, 3), "on 3 November"),
        (YESTERDAY, "yesterday"),
        (TUESDAY, "today"),
        (TOMORROW, "tomorrow"),
        (date(2026, 11, 16), "on Monday"),
        (date(2026, 11, 17), "on 17 November"),
        (date(2025, 11, 17), "on 17 November 2025"),
    ],
)
def test_day_name(day, name):
    assert day_name(day, TUESDAY) == name


class TestTodaySays:
    @pytest.mark.parametrize(
        ("newest_no", "coming", "waiting", "rows", "says"),
        [
            (None, None, 0, 0, "Nothing needs you today. That counts as a day off."),
            (None, None, 0, 1, "One small thing today, and nothing heavy."),
            (None, None, 0, 4, "Four small things today, and nothing heavy."),
            (None, None, 1, 4, "One debrief is waiting. It keeps."),
            (date(2026, 11, 3), None, 2, 0, "Two debriefs are waiting. They keep."),
            (date(2026, 11, 4), None, 1, 0, "A no came in on Wednesday. Its debrief can wait until you are ready."),
            (None, Coming(TUESDAY, "14:30", 1), 0, 0, "Today at 14:30 someone wants to meet you."),
            (
                YESTERDAY,
                Coming(TOMORROW, "10:00", 2),
                1,
                3,
                "A no came in yesterday, and tomorrow someone wants to meet you again.",
            ),
        ],
    )
    def test_by_rule(self, newest_no, coming, waiting, rows, says):
        assert headlines.today_says(TUESDAY, newest_no, coming, waiting, rows) == says

    @pytest.mark.parametrize(
        ("cards", "rows", "lede"),
        [
            (0, 0, ""),
            (0, 2, "Listed below, so you need not carry it."),
            (1, 0, "One thing for today, and nothing besides."),
            (2, 1, "Two things for today. The rest can wait; it is listed below, so you need not carry it."),
        ],
    )
    def test_lede(self, cards, rows, lede):
        assert headlines.today_lede(cards, rows) == lede


class TestMomentum:
    def test_nothing(self):
        assert headlines.momentum(Momentum(6, 0, 0, 0, 0, 0, 0)) == ""

    def test_what_has_nothing_to_be_counted_of_is_left_out(self):
        assert headlines.momentum(Momentum(6, 1, 0, 0, 0, 0, 0)) == "In the last six weeks: one application sent."

    def test_all(self):
        assert headlines.momentum(Momentum(6, 34, 11, 9, 8, 10, 7)) == (
            "In the last six weeks: 34 applications sent, eleven interviews held, eight of nine noes debriefed "
            "and seven of ten commitments kept."
        )


def rhythm(*counts):
    monday = date(2026, 11, 9)
    return Rhythm(
        "week",
        tuple(
            Step(monday - timedelta(weeks=back), sent, held, 0, is_current=not back)
            for back, (sent, held) in zip(reversed(range(len(counts))), counts, strict=True)
        ),
    )


class TestWeekly:
    def test_nothing(self):
        assert headlines.weekly(rhythm(), None).startswith("Nothing yet.")

    def test_below_the_floor_it_only_counts(self):
        assert headlines.weekly(rhythm((3, 1), (4, 0)), None) == "Seven applications and one interview in two weeks"
        assert headlines.weekly_what(rhythm((3, 1)), None) == "Per week, from Monday; this one is not over"

    @pytest.mark.parametrize(
        ("applications", "interviews", "says"),
        [
            ((20, 12), (3, 6), "Fewer applications, more interviews"),
            ((20, 20), (3, 2), "As many applications, fewer interviews"),
            ((20, 30), (3, 4), "More applications and interviews than in the weeks before"),
            ((20, 20), (4, 4), "As many applications and interviews as in the weeks before"),
        ],
    )
    def test_a_comparison(self, applications, interviews, says):
        assert headlines.weekly(rhythm((1, 1)), Comparison(applications, interviews)) == says

    def test_the_numbers_stand_beneath(self):
        what = headlines.weekly_what(rhythm((1, 1)), Comparison((20, 12), (3, 6)))
        assert what.endswith("12 and 20 applications, 6 and 3 interviews")


SHORT = {3: "Ask questions", 4: "Share more"}


def heatmap(*pairs, n=80):
    changes = tuple(Change(lesson, earlier, later, 5, 6) for lesson, (earlier, later) in enumerate(pairs, start=3))
    return Heatmap(groups=(), left_out=0, n=n, changes=changes)


class TestLessons:
    def test_nothing(self):
        assert headlines.lessons(heatmap(n=0), SHORT) == "Finish a first debrief, and its ratings will stand here."

    def test_below_the_floor_nothing_is_claimed(self):
        assert headlines.lessons(heatmap(n=9), SHORT) == "Nine ratings so far; too few to speak of a change"
        assert "from four ratings" in headlines.lessons_foot(heatmap(n=9))

    @pytest.mark.parametrize(
        ("pairs", "says"),
        [
            ([(2, 3), (2, 2)], "One of two lessons is rated higher than at first; “Share more” not yet"),
            ([(2, 3), (1, 2)], "Two of two lessons are rated higher than at first"),
            ([(2, 3), (3, 2)], "One of two lessons is rated higher than at first, one lower"),
            ([(3, 2), (2, 2)], "One of two lessons is rated lower than at first"),
            ([(2, 2.2), (2, 2)], "Your ratings of two lessons stand about where they began"),
        ],
    )
    def test_by_rule(self, pairs, says):
        assert headlines.lessons(heatmap(*pairs), SHORT) == says

    def test_what_it_rests_on(self):
        assert headlines.lessons_foot(heatmap((1, 2))).endswith("at least five ratings on either side.")


def noes(applied, later, mine=0):
    return Noes(applied + later, {"applied": applied, "screening": later}, 0, applied + later - mine, mine)


class TestNoes:
    @pytest.mark.parametrize(
        ("figures", "says"),
        [
            (noes(0, 0), "No no in this time."),
            (noes(1, 0), "One no: too few to say where they come"),
            (noes(3, 1), "Four noes: too few to say where they come"),
            (noes(3, 2), "Three of five noes came before anybody spoke with you"),
            (noes(3, 3), "Three of six noes came after a conversation"),
        ],
    )
    def test_by_stage(self, figures, says):
        assert headlines.by_stage(figures, "applied") == says

    @pytest.mark.parametrize(
        ("figures", "says"),
        [
            (noes(0, 0), "No no in this time."),
            (noes(1, 0, mine=1), "One no, and what you recorded of its reason"),
            (noes(4, 5, mine=2), "Two of nine were about you"),
            (noes(4, 5, mine=1), "One of nine was about you"),
            (noes(4, 5), "None of nine were about you"),
        ],
    )
    def test_whose(self, figures, says):
        assert headlines.whose(figures) == says


class TestLede:
    def test_nothing(self):
        assert headlines.lede(rhythm(), heatmap(n=0)).startswith("Nothing lies in this time yet.")

    def test_early(self):
        assert headlines.lede(rhythm((29, 0)), heatmap(n=900)).startswith("Early numbers")
        assert headlines.lede(rhythm((30, 0)), heatmap(n=59)).startswith("Early numbers")

    def test_enough(self):
        assert not headlines.lede(rhythm((30, 0)), heatmap(n=60)).startswith("Early numbers")
