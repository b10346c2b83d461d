"""Sayings of languages whose words change their endings, or stand together without spaces."""

import pytest

from exchange.trackers.inflected import INFLECTED, parted
from exchange.trackers.stages import read_stage


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        ("zanieść CV we wtorek", "saved"),
        ("треба дописати лист", "saved"),
        ("来週応募する", "saved"),
        ("周末再投", "saved"),
        ("henüz göndermedim", "saved"),
        ("złożyłam papiery, zadzwonić w środę", "applied"),
        ("откликнулась вчера", "applied"),
        ("이력서 넣었음", "applied"),
        ("belum ada kabar", "applied"),
        ("ještě se neozvali", "applied"),
        ("rekruterka zadzwoniła", "screening"),
        ("тестовое сдала", "screening"),
        ("適性検査を受けた", "screening"),
        ("zaproszono mnie na drugie spotkanie", "interviewing"),
        ("mülakata davet ettiler", "interviewing"),
        ("面接に呼ばれた", "interviewing"),
        ("po spotkaniu złożyli propozycję", "offer"),
        ("오퍼 받았음", "offer"),
        ("nabídku jsem přijala", "accepted"),
        ("wybrali inną kandydatkę", "rejected"),
        ("面接で落とされた", "rejected"),
        ("面试没通过", "rejected"),
        ("면접에서 떨어졌습니다", "rejected"),
        ("साक्षात्कार हुआ", "interviewing"),
        ("ไม่ผ่านสัมภาษณ์", "rejected"),
        ("nikt nie oddzwonił", "ghosted"),
        ("面接後、音沙汰がない", "ghosted"),
        ("nešel jsem na pohovor", "withdrawn"),
        ("面接は辞退した", "withdrawn"),
        ("Journée d’essai prévue samedi", "interviewing"),
        ("ofertę odrzuciłem", "declined"),
        ("оффер был, но я отказался от него", "declined"),
        ("내정 거절", "declined"),
    ],
)
def test_a_saying_is_known_in_each_of_its_forms(written, stage):
    assert read_stage(written) == stage


@pytest.mark.parametrize(
    "written",
    [
        "内定取消された",
        "teklif geri çekildi",
        "еще не приняла оффер",
        "内定、まだ承諾していない",
        "还没接offer",
        "rozmowa odwołana",
        "可能拿到offer",
        "możliwe że dostanę ofertę",
        "взяли паузу",
        "если возьмут, выйду",
        "jak zaproszą, pojadę",
        "mülakat olmadı, gelemedim",
        "nie udało się dodzwonić",
    ],
)
def test_what_is_denied_taken_back_or_only_possible_is_asked_for(written):
    assert read_stage(written) == ""


def test_words_that_stand_together_are_told_apart():
    assert parted("面接は辞退した", frozenset({"面接"})) == "面接 は 辞退した"
    assert parted("planner", frozenset({"面接"})) == "planner"


def test_no_saying_is_said_to_mean_two_stages():
    told = [(parts, stage) for stage, entries in INFLECTED.items() for parts in entries]
    assert len({parts for parts, _ in told}) == len(told)
