"""The ten lessons: their wording, in our own words. Everything that is generated from them reads it here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LessonText:
    number: int
    slug: str
    title: str


LESSONS = (
    LessonText(1, "humble-and-confident", "Be humble and confident"),
    LessonText(2, "know-your-weaknesses", "Know your weaknesses"),
    LessonText(3, "ask-questions", "Ask questions"),
    LessonText(4, "beyond-the-resume", "Share what is not in your resume"),
    LessonText(5, "improve-yourself", "Try and improve yourself"),
    LessonText(6, "positives-in-negatives", "See positives in negatives"),
    LessonText(7, "express-your-personality", "Express your personality"),
    LessonText(8, "be-yourself", "Be yourself"),
    LessonText(9, "not-overconfident", "Don't be overconfident"),
    LessonText(10, "dont-give-up", "Don't give up"),
)
