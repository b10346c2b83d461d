from django.apps import AppConfig
from django.db.models.signals import post_migrate


def keep_lessons(using: str, **_) -> None:
    """Keeps the ten rows in step with the catalogue. On post_migrate, because a flush would lose a data migration's."""
    from .catalogue import LESSONS
    from .models import Lesson

    Lesson.objects.using(using).bulk_create(
        [Lesson(number=text.number, slug=text.slug, title=text.title) for text in LESSONS],
        update_conflicts=True,
        unique_fields=["number"],
        update_fields=["slug", "title"],
    )


class LessonsConfig(AppConfig):
    name = "lessons"

    def ready(self) -> None:
        post_migrate.connect(keep_lessons, sender=self)
