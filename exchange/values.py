"""The values that the rows of exchange hold."""

from django.db import models


class BatchState(models.TextChoices):
    DRAFT = "draft", "Being read"
    IMPORTED = "imported", "Imported"
    UNDOING = "undoing", "Being taken back"
    UNDONE = "undone", "Undone"


class Action(models.TextChoices):
    CREATED = "created", "New"
    CHANGED = "changed", "Changed"


class Scope(models.TextChoices):
    READ = "read", "Read everything of yours"
    WRITE = "write", "Add and change"


class TransferKind(models.TextChoices):
    EXPORT_JSON = "export_json", "Everything as JSON"
    EXPORT_CSV = "export_csv", "Everything as CSV"
    IMPORT = "import", "Bringing in your search"
    UNDO = "undo", "Taking an import back"
    RESTORE = "restore", "Bringing back an export"


class TransferState(models.TextChoices):
    WAITING = "waiting", "Waiting"
    RUNNING = "running", "Under way"
    DONE = "done", "Done"
    REFUSED = "refused", "Not done"
