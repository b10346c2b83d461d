from django.apps import AppConfig
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    name = "accounts"

    def ready(self) -> None:
        from .revisions import keep_counting

        post_migrate.connect(keep_counting, sender=self)
