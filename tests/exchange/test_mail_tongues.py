"""Mails in the languages that have phrases and few examples, and those without gaps between words."""

from __future__ import annotations

from pathlib import Path

import pytest

from exchange.mail.classify import classify
from exchange.mail.dates import read_date
from exchange.mail.folding import fold, sentences
from exchange.mail.learning import Example, examples_in
from exchange.mail.letter import Letter
from exchange.mail.quoting import find_block, own_words

MAILS = list(examples_in(Path(__file__).parent / "mails/tongues.txt"))


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: f"{mail.label}: {mail.text[:30]}")
def test_a_mail_of_each_kind_is_known_in_every_language(mail: Example):
    assert classify(Letter(subject=mail.subject.strip(), text=mail.text)).label == mail.label


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Vi har desværre valgt at gå videre med en anden kandidat til stillingen.", "stronger"),
        ("К сожалению, вакансия заморожена, и мы прекращаем подбор.", "cancelled"),
        ("Bohužel nesplňujete požadavky na kvalifikaci pro tuto pozici.", "skill"),
        ("很遗憾，我们最终选择了其他候选人。", "stronger"),
    ],
)
def test_a_no_tells_its_reason(text, family):
    assert family in classify(Letter(subject="", text=text)).reason_families


def test_each_sign_is_a_word_where_there_are_no_gaps():
    assert fold("採用をSAP部") == "採 用 を sap 部"


def test_a_sentence_ends_without_a_gap_after_it():
    assert list(sentences("選考しました。残念です。")) == ["選考しました。", "残念です。"]


def test_a_line_that_was_broken_between_signs_goes_on_without_a_gap():
    assert list(sentences("このたびは、\n採用を見送ります。")) == ["このたびは、採用を見送ります。"]


@pytest.mark.parametrize(
    "line",
    [
        "Den ons. 3. juni 2026 kl. 10.15 skrev Acme <hr@acme.example>:",
        "ke 3. kesäk. 2026 klo 10.15 Acme (hr@acme.example) kirjoitti:",
        "st 3. 6. 2026 v 10:15 odesílatel Acme <hr@acme.example> napsal:",
        "ср, 3 июн. 2026 г. в 10:15, Acme <hr@acme.example>:",
        "3 Haz 2026 Çar, 10:15 tarihinde Acme şunu yazdı:",
        "2026年6月3日(水) 10:15 Acme <hr@acme.example>:",
        "Acme <hr@acme.example> 于2026年6月3日周三 10:15写道：",
        "2026년 6월 3일 (수) 오전 10:15, Acme님이 작성:",
        "Vào Th 4, 3 thg 6, 2026 vào lúc 10:15 Acme đã viết:",
    ],
)
def test_history_is_cut_in_every_language(line):
    assert own_words(f"OK.\n\n{line}\n> Hallo\n> Acme") == ("OK.", "")


@pytest.mark.parametrize(
    "head",
    [
        "Fra: Acme <hr@acme.example>\nSendt: 3. juni 2026 10:15\nTil: Sam\nEmne: Svar",
        "Lähettäjä: Acme <hr@acme.example>\nLähetetty: 3. kesäkuuta 2026 10.15\nVastaanottaja: Sam\nAihe: Vastaus",
        "От: Acme <hr@acme.example>\nДата: 3 июня 2026 г.\nКому: Sam\nТема: Ответ",
        "差出人: Acme <hr@acme.example>\n送信日時: 2026年6月3日 10:15\n宛先: Sam\n件名: 結果",
        "发件人：Acme <hr@acme.example>\n发送时间：2026年6月3日 10:15\n收件人：Sam\n主题：结果",
        "보낸 사람: Acme <hr@acme.example>\n보낸 날짜: 2026년 6월 3일\n받는 사람: Sam\n제목: 결과",
        "Od: Acme <hr@acme.example>\nOdesláno: 3. června 2026 10:15\nKomu: Sam\nPředmět: Odpověď",
        "Kimden: Acme <hr@acme.example>\nGönderme Tarihi: 3 Haziran 2026\nKime: Sam\nKonu: Sonuç",
    ],
)
def test_the_head_of_a_quoted_mail_is_read_in_every_language(head):
    block = find_block(f"{head}\n\nHallo".split("\n"))
    assert block is not None
    assert block.heads["from"] == "Acme <hr@acme.example>"
    sent_on = read_date(block.heads["date"])
    assert sent_on is not None
    assert sent_on.isoformat() == "2026-06-03"
