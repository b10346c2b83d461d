// Dragging on the board, and the arrow of a card without a page change. The arrow is a link that works without this.
"use strict";

const dialog = document.getElementById("move");
let dragged = null;

const laneAt = (event) => dragged && event.target.closest(".lane[data-stage]");

function mark(lane) {
  for (const other of document.querySelectorAll(".lane.over")) other.classList.remove("over");
  lane?.classList.add("over");
}

function move(card, stage) {
  if (stage === "closed") {
    // How it ended is asked on a page of its own.
    location.assign(card.querySelector("[data-arrow]").href + "&to=closed");
    return;
  }
  htmx.ajax("POST", card.dataset.move, { target: "#board", swap: "outerHTML", values: { stage } });
}

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest(".ticket[data-move]");
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.id);
});
document.addEventListener("dragover", (event) => {
  const lane = laneAt(event);
  if (lane) event.preventDefault();
  if (dragged) mark(lane);
});
document.addEventListener("drop", (event) => {
  const lane = laneAt(event);
  if (!lane) return;
  event.preventDefault();
  if (!lane.contains(dragged)) move(dragged, lane.dataset.stage);
});
document.addEventListener("dragend", () => {
  dragged = null;
  mark(null);
});

// The form of the arrow opens in the dialog, and the board is shown anew beneath it.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "move-form" && !dialog.open) dialog.showModal();
});
document.addEventListener("htmx:beforeSwap", (event) => {
  // Closed first: what lies behind an open dialog cannot take the focus.
  if (event.detail.target.id === "board") dialog.close();
});
dialog.addEventListener("click", (event) => {
  if (event.target.closest("[data-close]")) dialog.close();
});
