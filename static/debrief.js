// The one script of every page: small helps; nothing depends on it.
"use strict";

// The browser takes HTML by this policy alone, and no script from text at all: what htmx puts in was written here.
window.trustedTypes?.createPolicy("default", { createHTML: (html) => html });

// The zone of the device, for a form that asks where its person is.
for (const field of document.querySelectorAll("input[data-zone]")) {
  field.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone || "";
}

// A posting handed over behind the # of an address outlives signing in: a redirect keeps what stands there.
if (location.hash) for (const form of document.querySelectorAll("form[data-passes-on]")) form.action += location.hash;

// The settings show a theme while it is being chosen; it is kept when they are saved.
document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-theme-choice]")) return;
  const theme = event.target.value;
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
});

// On a phone the chips scroll sideways: the chosen one is in view.
function showChosen() {
  for (const chip of document.querySelectorAll(".filters-scroll [aria-current]")) {
    const row = chip.parentElement;
    row.scrollLeft = chip.offsetLeft - row.offsetLeft - (row.clientWidth - chip.offsetWidth) / 2;
  }
}
showChosen();
document.addEventListener("htmx:afterSettle", showChosen);

// A form sent from within a popover leaves the popover open: the answer lies behind it.
document.addEventListener("submit", (event) => event.target.querySelector(":popover-open")?.hidePopover());

// A form that came back begins at the first field that needs another answer.
if (!document.querySelector("main [autofocus]")) document.querySelector('main [aria-invalid="true"]')?.focus();

// What does not reach the server, or breaks there, is said beside what was pressed: else nothing would seem to happen.
const UNREACHED = "That did not reach Debrief, and nothing was saved. What you typed is still here; try again in a minute.";
const BROKEN = "Something broke on our side. What you typed is still here; try again in a minute.";
const REFUSED = {
  403: "This page was open too long. Copy what you typed, load the page again, and send it once more.",
  404: "That is not there any more. Load the page again to see what is.",
  413: "That is more than Debrief takes at once. Nothing was saved; send less of it.",
  429: "There were many attempts in a short time. Try again in a minute.",
};
// Their answers say it themselves, and stand in the page.
const SAID = [503, 507];
const trouble = document.createElement("p");
trouble.className = "alert alert-warning";
trouble.setAttribute("role", "alert");

function tell(element, text) {
  (element.closest("form, nav") ?? element).before(trouble);
  trouble.textContent = text;
  trouble.scrollIntoView({ block: "nearest" });
}

document.addEventListener("htmx:beforeRequest", () => trouble.remove());
document.addEventListener("htmx:sendError", (event) => tell(event.detail.elt, UNREACHED));
document.addEventListener("htmx:responseError", (event) => {
  const { status } = event.detail.xhr;
  if (!SAID.includes(status)) tell(event.detail.elt, REFUSED[status] ?? BROKEN);
});
// A form of its own page would be lost behind the browser's word that there is no line.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || navigator.onLine) return;
  event.preventDefault();
  tell(event.target, UNREACHED);
});

// A button that copies what stands in a field. Over plain http the browser leaves the copying to the person.
for (const button of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  button.hidden = false;
  button.addEventListener("click", async () => {
    let isCopied = false;
    try {
      await navigator.clipboard.writeText(field.value);
      isCopied = true;
    } catch {
      field.select();
    }
    document.querySelector("[data-copied]").textContent = isCopied ? "Copied." : "It is marked: copy it with your keyboard.";
  });
}
