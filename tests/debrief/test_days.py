"""A moment belongs to the day that the clock of the person shows, also where the clock is put forward or back."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import User
from debrief.days import DayNumber, DayNumbers, Numbers, Seconds, day_number
from interviews.models import Interview
from tests.factories import make_application, make_interview

EDGES = [
    # Around an ordinary midnight, west and east of Greenwich.
    ("Europe/Berlin", "2026-10-05T21:59:59", "2026-10-05"),
    ("Europe/Berlin", "2026-10-05T22:00:00", "2026-10-06"),
    ("America/New_York", "2026-10-06T03:59:59", "2026-10-05"),
    ("America/New_York", "2026-10-06T04:00:00", "2026-10-06"),
    # The clock goes back an hour: the evening of that day is an hour later by Greenwich.
    ("Europe/Berlin", "2026-10-25T22:59:59", "2026-10-25"),
    ("Europe/Berlin", "2026-10-25T23:00:00", "2026-10-26"),
    # And forward.
    ("Europe/Berlin", "2026-03-28T22:59:59", "2026-03-28"),
    ("Europe/Berlin", "2026-03-28T23:00:00", "2026-03-29"),
    ("Europe/Berlin", "2026-03-29T22:00:00", "2026-03-30"),
    # In Cairo the clock jumps at midnight itself, so that the day begins at one.
    ("Africa/Cairo", "2026-04-23T21:59:59", "2026-04-23"),
    ("Africa/Cairo", "2026-04-23T22:00:00", "2026-04-24"),
    # In Havana it goes back from one to midnight, so that midnight comes twice on one day.
    ("America/Havana", "2026-11-01T03:59:59", "2026-10-31"),
    ("America/Havana", "2026-11-01T04:00:00", "2026-11-01"),
    ("America/Havana", "2026-11-01T05:00:00", "2026-11-01"),
    # Three quarters of an hour, and the other side of the date line.
    ("Asia/Kathmandu", "2026-10-05T18:14:59", "2026-10-05"),
    ("Asia/Kathmandu", "2026-10-05T18:15:00", "2026-10-06"),
    ("Pacific/Kiritimati", "2026-12-31T10:00:00", "2027-01-01"),
]


@pytest.mark.parametrize(("zone", "moment", "day"), EDGES)
def test_around_midnight(zone, moment, day):
    at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert date.fromordinal(day_number(int(at.timestamp()), ZoneInfo(zone))) == date.fromisoformat(day)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(tzinfo=UTC)),  # noqa: DTZ001
    st.sampled_from(sorted({zone for zone, _, _ in EDGES})),
)
def test_a_day_begins_where_it_is_said_to_begin(at, zone):
    """What a period takes in by its first moment is what is counted on its days."""
    person, number = User(zone=zone), day_number(int(at.timestamp()), ZoneInfo(zone))
    assert person.start_of(date.fromordinal(number)) <= at < person.start_of(date.fromordinal(number + 1))


@pytest.mark.parametrize("moment", [datetime(2026, 10, 25, 22, 59, 59, 999_999, UTC), datetime(2026, 3, 1, tzinfo=UTC)])
def test_the_database_says_the_same(alice, moment):
    make_interview(alice, starts_at=moment)
    (seconds,) = Interview.objects.values_list(Seconds("starts_at"), flat=True)
    assert seconds == int(moment.timestamp())


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2024, 2, 29), date(1999, 12, 31)])
def test_the_number_of_a_day(alice, day):
    application = make_application(alice, applied_on=day)
    rows = type(application).objects.values_list(DayNumber("applied_on"), flat=True)
    assert list(rows) == [day.toordinal()]
    assert timedelta(days=rows[0]) == day - date(1, 1, 1) + timedelta(days=1)


@given(st.integers(1_577_836_800, 1_893_456_000), st.sampled_from(sorted({zone for zone, _, _ in EDGES})))
def test_many_moments_are_read_as_one_is(second, zone):
    number = DayNumbers(ZoneInfo(zone))
    around = range(second - 200_000, second + 200_000, 40_000)
    assert number(around) == [day_number(each, ZoneInfo(zone)) for each in around]


@pytest.mark.parametrize(("zone", "moment", "day"), EDGES)
def test_many_moments_around_midnight(zone, moment, day):
    second, number = int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp()), DayNumbers(ZoneInfo(zone))
    before, on = number([second - 40_000, second])
    assert before <= date.fromisoformat(day).toordinal() == on


def test_a_day_as_it_is_stored():
    number = Numbers()
    assert number["2026-10-25"] == number["2026-10-26"] - 1 == date(2026, 10, 25).toordinal()
