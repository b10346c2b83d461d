"""What people write for where an application stands, sentence by sentence."""

import pytest

from exchange.trackers.reading import read_tracker
from exchange.trackers.stages import read_stage


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
