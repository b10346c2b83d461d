from django.http import HttpResponse


class HtmxRedirectMiddleware:
    """A redirect that htmx would follow silently (and so put a whole page inside a table) becomes a page change."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.htmx and response.status_code in (301, 302, 303, 307, 308):
            followed = HttpResponse(status=204, headers={"HX-Redirect": response["Location"]})
            followed.cookies = response.cookies
            return followed
        return response
