from django.utils import timezone


class ZoneMiddleware:
    """Every moment a page shows is in the zone of the person who looks."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.user.is_authenticated:
            return self.get_response(request)
        with timezone.override(request.user.tz):
            return self.get_response(request)
