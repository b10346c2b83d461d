import pytest

from debrief.words import counted, listed


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no noes"), (1, "one no"), (12, "twelve noes"), (13, "13 noes"), (1400, "1,400 noes")]
)
def test_counted(number, words):
    assert counted(number, "no", "noes") == words


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(parts, text):
    assert listed(parts) == text
