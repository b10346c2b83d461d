// Interviews: the slider and the number of a forecast in step, and the Prepare page on paper.
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
