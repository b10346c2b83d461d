from .commitment import Commitment, CommitmentCheck, Gap
from .debrief import Cause, Debrief, LessonRating, SuggestionVerdict
from .lesson import Lesson

__all__ = [
    "Cause",
    "Commitment",
    "CommitmentCheck",
    "Debrief",
    "Gap",
    "Lesson",
    "LessonRating",
    "SuggestionVerdict",
]
