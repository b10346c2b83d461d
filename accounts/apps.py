from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.core import checks
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "accounts"

    def ready(self) -> None:
        from .policies import check_wall, keep_apart
        from .revisions import keep_counting

        post_migrate.connect(keep_counting, sender=self)
        post_migrate.connect(keep_apart, sender=self)
        user_logged_in.connect(note_sign_in)
        checks.register(check_wall, checks.Tags.database, deploy=True)


def note_sign_in(sender, request, **_) -> None:
    from .sessions import note_visit

    note_visit(request)
