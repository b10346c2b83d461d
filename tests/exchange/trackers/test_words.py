"""What people write for where an application stands, sentence by sentence."""

from itertools import combinations

import pytest

from exchange.trackers.folded import plain
from exchange.trackers.reading import read_tracker
from exchange.trackers.stages import read_stage
from exchange.trackers.words import DOUBTS, STAGES, phrases


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        ("no reply yet", "applied"),
        ("Noch keine Antwort", "applied"),
        ("Interviewed, no response yet", "interviewing"),
        ("applied, never heard back", "ghosted"),
        ("Interviewed but no offer", "rejected"),
        ("rejected, no feedback", "rejected"),
        ("rejected but reapplied", ""),
        ("turned the offer down", "declined"),
        ("offer turned into nothing, they stopped hiring", ""),
        ("offer fell through", ""),
        ("applied through Indeed", "applied"),
        ("Rejected - no interview", "rejected"),
        ("Absage, kein Gespräch", "rejected"),
        ("rejected, instead they offered another role", ""),
        ("accepted, then cancelled", ""),
        ("Interviewed ❌", ""),
        ("Dicen que llaman el lunes", ""),
        ("QA tester needed", ""),
        ("Anställning: tillsvidare", ""),
        ("Zatrudnienie", "accepted"),
        ("sounds better than current job", ""),
        ("company no longer interested", "rejected"),
        ("Geen interesse", ""),
        ("periodo di prova", ""),
        ("under arbejde", ""),
        ("offer passed", ""),
        ("Won't apply", ""),
        ("failed_to_apply", ""),
        ("Application drafted", "saved"),
        ("Response received", ""),
        ("Reprovado no teste", "rejected"),
        ("❌ Not applied", "saved"),
        ("2 rounds, then no", ""),
        ("Erstgespräch war gut, 2. Runde am 3.4.", "interviewing"),
        ("phone interview 1/20", "screening"),
        ("hired internally", "rejected"),
        ("waiting for interview results", "interviewing"),
        ("offer withdrawn", ""),
        ("interview cancelled", ""),
        ("Applied → Screening → Interview", "interviewing"),
        ("Applied > HR > Tech > Rejected", "rejected"),
        ("Applied > something of their own", "applied"),
        ("No offer yet", ""),
        ("Zusage erhalten, abgelehnt", "declined"),
        ("Rifiutata da me dopo l'offerta", "declined"),
        ("accepted another offer", "withdrawn"),
        ("rejected their offer", "declined"),
        ("HireVue", "interviewing"),
        ("2. Runde", "interviewing"),
        ("2 - Entretien RH", "screening"),
        ("CV envoyé, pas de nouvelles pour le moment", "applied"),
        ("Easy Apply - Click to Apply", ""),
        ("failed_bounce", ""),
        ("Failed (external site)", ""),
        ("Failed interview", "rejected"),
        ("Stage 1: Applied", "applied"),
        ("Stage 2: pending", "interviewing"),
        ("Application incomplete", "saved"),
        ("Application not started", "saved"),
        ("Didn't accept offer", "declined"),
        ("Rejected offer by company", ""),
        ("Lost contact", "ghosted"),
        ("Self-rejected", "withdrawn"),
        ("Application retracted", "withdrawn"),
        ("Coding test sent", "screening"),
        ("Take-home task", "screening"),
        ("Entretien d'embauche", "interviewing"),
        ("Recruté un autre", "rejected"),
        ("Offre repérée", "saved"),
        ("Propuesta rechazada", "declined"),
        ("Contrato recibido", "offer"),
        ("Offerta declinata", "declined"),
        ("Risposta ricevuta", ""),
        ("Reactie ontvangen", ""),
        ("Przyjęto zgłoszenie", "applied"),
        ("Odrzuciłem", "declined"),
        ("Erbjudande nekat", "declined"),
        ("Afslået tilbud", "declined"),
        ("Tilbud akseptert", "accepted"),
        ("Mnou odmítnuto", "declined"),
        ("Не взяли", "rejected"),
        ("Не откликнулся", "saved"),
        ("Отклик отклонен", "rejected"),
        ("Мой отказ", ""),
        ("面试失败", "rejected"),
        ("面接辞退", "withdrawn"),
        ("오퍼 거절함", "declined"),
        ("1차 면접 합격", "interviewing"),
        ("İşe alındı", "accepted"),
        ("Kabul edilmedi", "rejected"),
        ("Не надіслано", "saved"),
        ("見送り", ""),
        ("CV aún no visualizado", "applied"),
        ("Nothing has been submitted yet", "saved"),
        ("It has not been sent", ""),
        ("I have been rejected", "rejected"),
        ("Applied → next: interview", "applied"),
        ("UUSI", "saved"),
        ("View application", ""),
        ("Submit application", "saved"),
        ("auto_rejected_filter", ""),
        ("sent connection request", ""),
        ("Started", ""),
        ("Started on the application", "saved"),
        ("Started on LinkedIn", ""),
        ("Started the job", "accepted"),
        ("Starting 4 May", "accepted"),
        ("Started on Monday", "accepted"),
        ("Starting Sat", "accepted"),
        ("Started in Marketing", ""),
        ("Started on friends' advice", ""),
        ("Starting out", ""),
        ("Begonnen", ""),
        ("Bewerbung angefangen", "saved"),
        ("FAILED: Not an 'Easy Apply' job.", ""),
        ("Failed - not enough experience", "rejected"),
        ("Failed: technical interview", "rejected"),
        ("Strong alignment to the candidate's skills", ""),
        ("Candidaté", "applied"),
        ("Réponse à l'offre", "applied"),
        ("phonescreen", "screening"),
        ("keine_rueckmeldung", "ghosted"),
        ("Ikke fått jobben", "rejected"),
        ("Fikk jobben", "accepted"),
        ("En hakenut", "saved"),
        ("المقابلة", "interviewing"),
        ("العرض الوظيفي", "offer"),
        ("لم يتم الرد", "ghosted"),
        ("Kayıtlı", "saved"),
        ("İşe alındım", "accepted"),
        ("書類準備中", "saved"),
        ("과제전형", "screening"),
        ("Red", ""),
        ("Sent ✅ => interview ❌ => closed", "rejected"),
        ("Sent ✅ => offer ❌ => closed", ""),
        ("已投递 => 笔试 => 结束", ""),
        ("Hiring manager message, friendly", ""),
        ("Suspected ghost job", ""),
        ("Waiting for referral", ""),
        ("Did not qualify", "rejected"),
        ("Angerufen, Antwort nicht bekommen", ""),
        ("Stelle nicht bekommen", "rejected"),
        ("Stillingen er ikke aktuell for meg", ""),
        ("Ret. call on Monday", "screening"),
        ("Ret", "rejected"),
        ("Buena Vista", ""),
        ("Vista", "applied"),
        ("Job: Planner\nStatus: rejected\nNext: apply elsewhere", "rejected"),
    ],
)
def test_read_stage(written, stage):
    assert read_stage(written) == stage


def test_text_that_is_not_quoted():
    """A delimiter in the middle of a text moves no day beneath another name."""
    tracker = read_tracker(
        b"Company,Title,Location,Applied,Status\n"
        b"Helio, Inc,Planner,Berlin,2025-10-02,Applied\n"
        b"Norda,Buyer,Austin, TX,2025-10-03,Rejected\n"
        b"Tarn,Analyst,York,2025-10-04,applied, no answer yet\n",
        "tracker.csv",
    )
    assert [(row.company, row.location, row.status, row.applied_on.day) for row in tracker.rows] == [
        ("Helio, Inc", "Berlin", "applied", 2),
        ("Norda", "Austin, TX", "rejected", 3),
        ("Tarn", "York", "applied", 4),
    ]


def test_days_beside_some_on_which_nothing_was_sent():
    """They are asked about where the heading says no more than that days stand beneath."""
    skipped = b"Helio,Planner,2025-10-02,skipped\n"
    saved = b"Tarn,Clerk,2025-10-01,saved\n"
    for heading, others, is_unclear in (
        ("Date", skipped, True),
        ("Date", saved * 2, True),
        ("Date", saved, False),
        ("Date applied", skipped, False),
    ):
        rows = f"Company,Title,{heading},Status\n".encode() + others + b"Norda,Buyer,2025-10-03,applied\n"
        assert read_tracker(rows, "tracker.csv").rows[-1].is_day_unclear is is_unclear


def test_a_note_on_another_application():
    """Its end is asked about, and not taken for the end of this one."""
    tracker = read_tracker(
        b"Company,Applied,Status,Notes\n"
        b'Helio,2026-02-12-18:12,Pending,"second application to them (first, from January, was rejected 2026-02-01)"\n'
        b"Norda,2026-02-13-09:30,Pending,was rejected 2026-02-20\n",
        "tracker.csv",
    )
    assert [(row.status, row.applied_on.day) for row in tracker.rows] == [("", 12), ("rejected", 13)]


def test_histories_beside_companies():
    """A history with arrows explains no words, and no company is lost to it."""
    tracker = read_tracker(
        b"Company,Status\nHelio,handed over => interview\nNorda,handed over\nTarn,handed over => interview => offer\n",
        "tracker.csv",
    )
    assert [(row.company, row.status) for row in tracker.rows] == [
        ("Helio", "interviewing"),
        ("Norda", ""),
        ("Tarn", "offer"),
    ]


def test_what_is_over_and_a_meeting():
    """Where it is over, a note tells at most how it ended."""
    tracker = read_tracker(
        b"Company,Title,Applied on,Status,Notes\nHelio,Planner,2025-10-02,Archived,Met the team at a fair\n",
        "tracker.csv",
    )
    assert tracker.rows[0].status == ""


def test_a_day_of_applying_that_is_not_there_yet():
    tracker = read_tracker(
        b"# Sent\n\n| Company | Role | Applied |\n|---|---|---|\n| Helio | Planner | not yet |\n"
        b"| Norda | Buyer | 2025-10-03 |\n",
        "tracker.md",
    )
    assert [row.status for row in tracker.rows] == ["saved", "applied"]


def test_a_history_whose_end_nobody_knows():
    """What came before it is then no longer where it stands."""
    tracker = read_tracker(
        b'[{"company": "Helio", "title": "Planner", "statusHistory": [{"status": "applied", "date": "2025-10-02"}, '
        b'{"status": "shelf", "date": "2025-10-20"}]},'
        b'{"company": "Norda", "title": "Buyer", "statusHistory": [{"status": "applied", "date": "2025-10-03"}]}]',
        "tracker.json",
    )
    assert [row.status for row in tracker.rows] == ["", "applied"]


def test_the_same_application_at_two_stages():
    """The file does not say which of the two is newer."""
    tracker = read_tracker(
        b"Company,Title,Applied on,Status\nHelio,Planner,2025-10-02,applied\nHelio,Planner,2025-10-02,rejected\n",
        "tracker.csv",
    )
    assert [row.status for row in tracker.rows if not row.skipped] == [""]


def test_table_beside_a_list():
    """What it says of an application is held against the heading of the list, and none of another with a like name."""
    lists = (
        "# Search\n\n"
        + "Some words.\n" * 9
        + "| Time | Calendar |\n|---|---|\n"
        + "| 1 | Dentist |\n" * 300
        + "| 2 | Helio offer |\n| 3 | Nordaling offer |\n| 4 | Tarn: applied |\n| 5 | 海风笔试 |\n\n"
        "## Applied\n- Helio, Planner\n- Norda, Buyer\n- Tarn, Analyst\n- 海风, Clerk\n"
    )
    tracker = read_tracker(lists.encode(), "search.md")
    assert [(row.company, row.status) for row in tracker.rows] == [
        ("Helio", ""),
        ("Norda", "applied"),
        ("Tarn", "applied"),
        ("海风", ""),
    ]


def test_records_without_a_value():
    assert read_tracker(b'[{"stage": {}, "events": []}]', "tracker.json").rows == []


def test_no_phrase_stands_for_two_stages():
    stages = {stage: {plain(phrase) for phrase in phrases(text)} for stage, text in {**STAGES, "": DOUBTS}.items()}
    assert not [(one, other, said) for one, other in combinations(stages, 2) if (said := stages[one] & stages[other])]
