from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.utils import timezone

from debrief.charts.heat import mean, single
from debrief.templatetags.house import FOUR_POINTS
from lessons.values import Scale


def drawn(source: str, **context) -> str:
    return Template(source).render(Context(context))


def test_the_words_are_those_of_the_scale():
    assert tuple(Scale.labels) == FOUR_POINTS


def test_large_numbers_are_read_in_threes():
    assert drawn("{{ 7|number }}, {{ n|number }}", n=1362413) == "7, 1,362,413"


class TestLevel:
    @pytest.mark.parametrize(("rating", "word"), list(enumerate(FOUR_POINTS, start=1)))
    def test_as_many_pips_as_points(self, rating, word):
        html = drawn("{% level rating %}", rating=rating)
        assert html.count('"pip on"') == rating
        assert html.count("<rect") == 4
        assert word in html

    @pytest.mark.parametrize("rating", [0, None])
    def test_not_tested_is_a_dashed_line_and_no_pip(self, rating):
        html = drawn("{% level rating %}", rating=rating)
        assert "pip-none" in html
        assert "<rect" not in html
        assert "Not tested" in html

    def test_another_scale_brings_its_word(self):
        assert "So-so" in drawn('{% level 2 "So-so" %}')


class TestWhenthen:
    def test_one_sentence_whatever_was_typed_at_its_ends(self):
        typed = SimpleNamespace(when="they ask for questions,", then="ask the first on my card. ")
        html = drawn("{% whenthen typed %}", typed=typed)
        assert "<dd>they ask for questions,</dd>" in html
        assert "<dd>I will ask the first on my card.</dd>" in html

    def test_i_will_is_not_said_twice(self):
        html = drawn("{% whenthen typed %}", typed=SimpleNamespace(when="x", then="I will wait."))
        assert "<dd>I will wait.</dd>" in html

    def test_a_question_keeps_its_mark(self):
        html = drawn("{% whenthen typed %}", typed=SimpleNamespace(when="x", then="ask: what comes next?"))
        assert "<dd>I will ask: what comes next?</dd>" in html

    def test_words_are_escaped(self):
        html = drawn("{% whenthen typed %}", typed=SimpleNamespace(when="<b>", then="</dl>"))
        assert "&lt;b&gt;" in html
        assert html.count("</dl>") == 1


class TestStrip:
    def test_the_newest_at_the_right_and_dots_for_what_is_not_there(self):
        html = drawn("{% strip ratings places=3 %}", ratings=(4, 1))
        assert html.count('class="none"') == 1
        assert html.index('x="8" y="0"') < html.index('x="16" y="12"')

    def test_no_more_than_its_places(self):
        assert drawn("{% strip ratings places=2 %}", ratings=(1, 2, 3)).count("<rect") == 2


class TestDay:
    @pytest.fixture(autouse=True)
    def _today(self, time_machine):
        time_machine.move_to(datetime(2026, 11, 21, 12, tzinfo=UTC))

    @pytest.mark.parametrize(
        ("day", "words"), [(date(2026, 11, 4), "4 November"), (date(2025, 12, 31), "31 December 2025")]
    )
    def test_the_year_where_it_is_another(self, day, words):
        assert drawn("{{ day|day }}", day=day) == words

    def test_a_moment_is_a_day_in_the_persons_zone(self):
        with timezone.override("Asia/Tokyo"):
            assert drawn("{{ at|day }}", at=datetime(2026, 11, 4, 20, tzinfo=UTC)) == "5 November"


class TestTables:
    def test_what_was_typed_stays_text(self):
        row = ["A & B", "1", "<i>"]
        html = drawn("{% heads columns %}{% cells row %}{% lines rows %}", columns=["", "<b>"], row=row, rows=[row])
        told = '<th scope="row">A &amp; B</th><td class="num r">1</td><td class="num r">&lt;i&gt;</td>'
        assert html == f'<td></td><th scope="col" class="r">&lt;b&gt;</th>{told}<tr>{told}</tr>'

    def test_a_row_of_the_heatmap(self):
        html = drawn("{% shades months %}", months=[(mean(2.5), [single(4)]), (mean(None), [])])
        assert html == (
            '<td class="mean ink-25">2.5</td>'
            '<td class="each ink-4">4<span class="visually-hidden"> strong</span></td>'
            '<td class="gap" aria-hidden="true"></td>'
            '<td class="mean ink-0"><span class="visually-hidden"> not tested</span></td>'
        )
