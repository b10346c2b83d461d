from datetime import date, timedelta

import pytest

from debrief.words import day_name
from progress import headlines
from progress.headlines import Coming
from progress.stats import Change, Heatmap, Momentum

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

    @pytest.mark.parametrize(
        ("part", "of", "words"),
        [(0, 1, "one no not debriefed yet"), (1, 1, "the one no debriefed"), (0, 3, "none of three noes debriefed"),
         (2, 2, "both noes debriefed"), (3, 3, "all three noes debriefed")],
    )  # fmt: skip
    def test_few(self, part, of, words):
        assert headlines.momentum(Momentum(6, 0, 0, of, part, 0, 0)) == f"In the last six weeks: {words}."


SHORT = {3: "Ask questions", 4: "Share more"}


def heatmap(*pairs, n=80):
    changes = tuple(Change(lesson, earlier, later, 5, 6) for lesson, (earlier, later) in enumerate(pairs, start=3))
    return Heatmap(groups=(), left_out=0, n=n, changes=changes)


class TestLessons:
    def test_nothing(self):
        assert headlines.lessons(heatmap(n=0), SHORT) == "Finish a first debrief, and its ratings will stand here"

    def test_below_the_floor_nothing_is_claimed(self):
        assert headlines.lessons(heatmap(n=9), SHORT) == "Nine ratings so far; too few to speak of a change"
        assert "from four ratings" in headlines.lessons_foot(heatmap(n=9))

    @pytest.mark.parametrize(
        ("pairs", "says"),
        [
            ([(2, 3)], "“Ask questions” is rated higher than at first"),
            ([(3, 2)], "“Ask questions” is rated lower than at first"),
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
