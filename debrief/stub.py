from django.http import HttpResponse


def stub(request, **_):
    """Stands in for a page that is being written."""
    return HttpResponse(status=501)
