from .commitment import Commitment, CommitmentCheck
from .debrief import Cause, Debrief, LessonRating, SuggestionVerdict
from .gap import Gap
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
