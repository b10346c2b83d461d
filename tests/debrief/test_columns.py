"""What is read as a column says what the rows say."""

from applications.models import Application, Company, StageChange
from debrief.columns import Part, read_columns
from tests.factories import days_ago, make_application


def parts(owner: int) -> dict[str, Part]:
    return {
        "sent": Part(Application.objects.for_user(owner), ("pk", "applied_on", "hours_spent")),
        "steps": Part(StageChange.objects.for_user(owner).filter(stage="offer"), ("pk",)),
        "companies": Part(Company.objects.for_user(owner), ("pk",)),
    }


def test_columns_are_the_rows(alice, mallory):
    make_application(mallory)
    for days in (3, 9, 9):
        make_application(alice, days=days, hours_spent="1.50" if days == 3 else None)
    rows = Application.objects.for_user(alice)
    found = read_columns(parts, alice.pk)
    keys, days, hours = found["sent"]
    assert sorted(zip(map(int, keys), days, strict=True)) == sorted(
        (pk, day.isoformat()) for pk, day in rows.values_list("pk", "applied_on")
    )
    assert sorted(float(each or 0) for each in hours) == [0, 0, 1.5]
    assert days.count(days_ago(alice, 9).isoformat()) == 2
    assert (found["steps"], len(found["companies"][0])) == ([[]], 3)
    assert len(read_columns(parts, mallory.pk)["sent"][0]) == 1
