from collections.abc import Callable

from django.http import HttpResponseBase
from django.urls import path

from debrief.later import on_first_use
from exchange.views import api, feed, out, tokens, transfers, trash

app_name = "exchange"


def reading(name: str) -> Callable[..., HttpResponseBase]:
    """What reads trackers, postings, mails and invitations is much, and seldom needed."""
    return on_first_use(f"exchange.views.{name}")


urlpatterns = [
    # Calendar
    path("calendar/<str:token>.ics", feed.feed, name="feed"),
    path("settings/calendar/", feed.calendar, name="calendar"),
    path("invitations/new/", reading("invitations.invitation_create"), name="invitation_create"),
    path("invitations/review/", reading("invitations.invitation_review"), name="invitation_review"),
    path("invitations/update/", reading("invitations.invitation_update"), name="invitation_update"),
    path("interviews/<int:pk>/interview.ics", feed.interview_ics, name="interview_ics"),
    # Mail
    path("mail/", reading("mail.mail_create"), name="mail_create"),
    path("mail/review/", reading("mail.mail_review"), name="mail_review"),
    # Trackers
    path("import/", reading("imports.import_create"), name="import_create"),
    path("imports/<int:pk>/", reading("imports.import_detail"), name="import_detail"),
    path("imports/<int:pk>/mapping/", reading("imports.import_mapping"), name="import_mapping"),
    path("imports/<int:pk>/run/", reading("imports.import_run"), name="import_run"),
    path("imports/<int:pk>/undo/", reading("imports.import_undo"), name="import_undo"),
    path("imports/<int:pk>/delete/", reading("imports.import_delete"), name="import_delete"),
    # Postings
    path("postings/new/", reading("postings.posting_create"), name="posting_create"),
    path("postings/tools/", reading("postings.posting_tools"), name="posting_tools"),
    path("postings/extension.zip", reading("postings.extension"), name="extension"),
    # Everything out, and back
    path("export/", out.export, name="export"),
    path("export/json/", out.export_json, name="export_json"),
    path("export/csv/", out.export_csv, name="export_csv"),
    path("export/contacts/", out.export_contacts, name="export_contacts"),
    path("export/prepare/", transfers.transfer_create, name="transfer_create"),
    path("transfers/<int:pk>/", transfers.transfer_detail, name="transfer_detail"),
    path("transfers/<int:pk>/file/", transfers.transfer_file, name="transfer_file"),
    path("import/export/", out.import_export, name="import_export"),
    # Trash
    path("trash/", trash.trash_list, name="trash_list"),
    path("trash/empty/", trash.trash_empty, name="trash_empty"),
    path("trash/<int:pk>/restore/", trash.trash_restore, name="trash_restore"),
    path("trash/<int:pk>/delete/", trash.trash_delete, name="trash_delete"),
    # API
    path("settings/tokens/", tokens.token_list, name="token_list"),
    path("settings/tokens/<int:pk>/revoke/", tokens.token_revoke, name="token_revoke"),
    path("api/v1/<path:address>", api.api, name="api"),
]
