from django.urls import path

from exchange.views import feed, invitations

app_name = "exchange"

urlpatterns = [
    # Calendar
    path("calendar/<str:token>.ics", feed.feed, name="feed"),
    path("settings/calendar/", feed.calendar, name="calendar"),
    path("invitations/new/", invitations.invitation_create, name="invitation_create"),
    path("invitations/review/", invitations.invitation_review, name="invitation_review"),
    path("invitations/update/", invitations.invitation_update, name="invitation_update"),
    path("interviews/<int:pk>/interview.ics", feed.interview_ics, name="interview_ics"),
]
