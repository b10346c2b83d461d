// Shows how far an import is: what has been sent of the file, and then about how long the rest takes.
"use strict";

const shownIn = (form) => form.querySelector("[data-progress-shown]");

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-progress]")) return;
  shownIn(form).hidden = false;
  const bar = form.querySelector("progress");
  const seconds = Number(form.dataset.seconds);
  if (!seconds) return;
  const began = performance.now();
  // It nears the end without reaching it: the page that follows is the end.
  const timer = setInterval(() => {
    bar.value = 100 * (1 - Math.exp(-(performance.now() - began) / 1000 / seconds * 2));
    if (bar.value > 99) clearInterval(timer);
  }, 200);
});

document.addEventListener("htmx:xhr:progress", (event) => {
  const bar = event.target.querySelector?.("progress");
  if (!bar || !event.detail.lengthComputable || !event.detail.total) return;
  bar.max = event.detail.total;
  if (event.detail.loaded < event.detail.total) bar.value = event.detail.loaded;
  else bar.removeAttribute("value");
});
