from django.urls import path

from exchange.views import feed

app_name = "exchange"

urlpatterns = [
    # Calendar
    path("calendar/<str:token>.ics", feed.feed, name="feed"),
    path("settings/calendar/", feed.calendar, name="calendar"),
    path("interviews/<int:pk>/interview.ics", feed.interview_ics, name="interview_ics"),
]
