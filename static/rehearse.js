// Rehearsing: a calm clock until the answer is shown, and the keyboard.
"use strict";

const answer = document.querySelector("[data-answer]");
const clock = document.querySelector("[data-clock]");

if (answer && !answer.open) {
  const began = performance.now();
  clock.lastElementChild.hidden = false;
  const ticking = setInterval(() => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    clock.querySelector("progress").value = seconds;
    clock.querySelector("[role=timer]").textContent =
      `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }, 1000);
  answer.addEventListener("toggle", () => {
    clearInterval(ticking);
    document.getElementById("answer").focus({ preventScroll: true });
  });
}

document.addEventListener("keydown", (event) => {
  if (!answer || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest("a, button, summary, input, textarea, select")) {
    // A control keeps its own Space and Enter; a number means nothing to a button or a link.
    if (!/^[1-4]$/.test(event.key) || event.target.closest("input, textarea, select")) return;
  }
  if (!answer.open && (event.key === " " || event.key === "Enter")) {
    event.preventDefault();
    answer.open = true;
  } else if (answer.open && /^[1-4]$/.test(event.key)) {
    answer.querySelector(`[name="rating"][value="${event.key}"]`).click();
  }
});
