// The one script of every page: small helps; nothing depends on it.
"use strict";
