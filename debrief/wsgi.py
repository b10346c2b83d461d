import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "debrief.settings")
application = get_wsgi_application()
# All that the first request would load, so that processes which part after this share it.
_ = get_resolver().url_patterns
# What is loaded by now stays for good: the collector need not go through it again and again, nor touch, and so copy,
# shared memory. A page makes thousands of objects that all go with it, so it is not worth looking for circles among
# them all the time.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 20)
