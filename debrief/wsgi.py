import gc
import os

from django.core.wsgi import get_wsgi_application
from django.template import engines
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "debrief.settings")
# What is loaded here stays for good: it need not be gone through while it is loaded, which takes a tenth of the start.
gc.disable()
application = get_wsgi_application()
# All that the first request would load, so that processes which part after this share it.
_ = get_resolver().url_patterns, engines.all()
# Nor need it later, again and again; and shared memory is copied where it is touched. A page makes thousands of objects
# that all go with it, so it is not worth looking for circles among them all the time.
gc.freeze()
gc.set_threshold(50_000, 20, 20)
gc.enable()
