// The posting of an application: words that are selected in it can be marked as something that one lacks.
"use strict";

(() => {
  const posting = document.querySelector("[data-posting]");
  const button = document.querySelector("[data-lack]");
  if (!posting || !button) return;

  const LONGEST = 200;

  // The range of the selection, where it lies within the posting and holds words; else null.
  function chosen() {
    const selection = document.getSelection();
    if (!selection.rangeCount || !words(selection)) return null;
    const range = selection.getRangeAt(0);
    return posting.contains(range.commonAncestorContainer) ? range : null;
  }

  function words(selection) {
    return selection.toString().trim().replace(/\s+/g, " ").slice(0, LONGEST);
  }

  function show() {
    const range = chosen();
    button.hidden = !range;
    if (!range) return;
    const place = range.getBoundingClientRect();
    const section = button.offsetParent.getBoundingClientRect();
    const left = Math.min(place.left - section.left, section.width - button.offsetWidth);
    button.style.insetInlineStart = `${Math.max(left, 0)}px`;
    button.style.insetBlockStart = `${place.bottom - section.top + 8}px`;
  }

  document.addEventListener("selectionchange", show);
  window.addEventListener("resize", show);

  // A press on the button would end the selection before it is read.
  button.addEventListener("pointerdown", (event) => event.preventDefault());

  button.addEventListener("click", () => {
    const range = chosen();
    if (!range) return;
    const form = document.getElementById("gap-form");
    form.elements.name.value = words(document.getSelection());
    if (range.startContainer === range.endContainer) range.surroundContents(document.createElement("mark"));
    document.getSelection().removeAllRanges();
    form.requestSubmit();
  });
})();
