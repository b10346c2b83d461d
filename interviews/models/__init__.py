from .cards import RehearsalCard
from .feedback import Feedback
from .interview import AskedQuestion, Interview
from .kit import OwnQuestion, QuestionUse, Story, StoryTold, Weakness, WeaknessNote

__all__ = [
    "AskedQuestion",
    "Feedback",
    "Interview",
    "OwnQuestion",
    "QuestionUse",
    "RehearsalCard",
    "Story",
    "StoryTold",
    "Weakness",
    "WeaknessNote",
]
