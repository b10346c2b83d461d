// Interviews and their logs: the slider and the number of a forecast in step, and rows added without a reload.
"use strict";

document.addEventListener("input", (event) => {
  const forecast = event.target.closest("[data-forecast]");
  if (!forecast) return;
  const slider = forecast.querySelector("[type=range]");
  const number = forecast.querySelector("[type=number]");
  if (event.target === slider) number.value = slider.value;
  else if (number.value !== "") slider.value = number.value;
  forecast.classList.toggle("unset", number.value === "");
});

// A tap on the marker where it stands is an answer too.
document.addEventListener("pointerup", (event) => {
  if (event.target.matches(".unset > [type=range]")) {
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

// The Prepare page on paper.
const printing = document.querySelector("[data-print]");
if (printing) {
  printing.hidden = false;
  printing.addEventListener("click", () => window.print());
}

// Rows of questions: the same buttons that send the form without a script.
const rows = document.querySelector("[data-rows]");

function addRow() {
  const total = document.querySelector(`[name="${rows.dataset.rows}-TOTAL_FORMS"]`);
  const index = Number(total.value);
  const html = document.getElementById(`${rows.dataset.rows}-empty`).innerHTML;
  rows.insertAdjacentHTML("beforeend", html.replaceAll("__prefix__", index).replaceAll("__number__", index + 1));
  total.value = index + 1;
  rows.lastElementChild.querySelector("textarea").focus();
}

function removeRow(button) {
  const row = button.closest("li");
  const mark = document.createElement("input");
  Object.assign(mark, { type: "hidden", name: `${button.value}-DELETE`, value: "on" });
  row.append(mark);
  row.hidden = true;
  document.querySelector("[data-add]").focus();
}

if (rows) {
  document.querySelector("[data-add]").addEventListener("click", (event) => {
    event.preventDefault();
    addRow();
  });
  rows.addEventListener("click", (event) => {
    const button = event.target.closest("[data-remove]");
    if (!button) return;
    event.preventDefault();
    removeRow(button);
  });
  rows.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !event.target.name?.endsWith("-text")) return;
    event.preventDefault();
    if (!event.target.value.trim()) return;
    const shown = [...rows.querySelectorAll(":scope > li:not([hidden]) textarea[name$='-text']")];
    const next = shown[shown.indexOf(event.target) + 1];
    if (next) next.focus();
    else addRow();
  });
}
