// The debrief form: how far one is, and where; static/autosave.js saves it.
"use strict";

(() => {
  const form = document.getElementById("debrief-form");
  if (!form) return;

  const unitOf = (name) => (name.startsWith("cause-") ? "cause" : name);

  const causesIn = (all) =>
    Object.keys(all)
      .filter((name) => /^cause-\d+-text$/.test(name) && all[name].trim())
      .sort((a, b) => parseInt(a.slice(6), 10) - parseInt(b.slice(6), 10))
      .map((name) => [all[name].trim(), ...["whose", "known"].map((part) => all[name.replace("text", part)])].join("\n"))
      .join("\n\n");

  function showProgress({ sections = [], minutes }) {
    for (const { id, says, share } of sections) {
      for (const row of form.querySelectorAll(`[data-section="${id}"]`)) {
        row.classList.toggle("is-done", share === 100);
        row.querySelector(".arc").setAttribute("stroke-dasharray", `${share} 100`);
        row.querySelector("[data-says]").textContent = says;
      }
      const bar = form.querySelector(`[data-bar="${id}"]`);
      bar?.setAttribute("width", (bar.previousElementSibling.getAttribute("width") * share) / 100);
    }
    if (minutes) document.getElementById("minutes").textContent = `About ${minutes} minute${minutes === 1 ? "" : "s"} left.`;
    showPlace();
  }

  // Where one is

  const places = [...form.querySelectorAll(".debrief-section[id]")].filter((section) => form.querySelector(`[data-section="${section.id}"]`));
  let here = places[0];

  function showPlace() {
    for (const row of form.querySelectorAll("[data-section]")) {
      const link = row.querySelector("a");
      if (row.dataset.section === here.id) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
    const row = form.querySelector(`[data-section="${here.id}"]`);
    document.getElementById("rail-now").textContent = `${places.indexOf(here) + 1} of ${places.length} · ${row.querySelector("a > span").textContent}`;
    document.getElementById("rail-says").textContent = row.querySelector("[data-says]").textContent;
  }

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) here = entry.target;
      showPlace();
    },
    { rootMargin: "-20% 0px -70% 0px" },
  );
  for (const section of places) watcher.observe(section);
  showPlace();

  const rail = form.querySelector(".rail-s details");
  rail.addEventListener("click", (event) => {
    if (event.target.closest("a")) rail.open = false;
  });
  form.addEventListener("click", (event) => {
    const chain = event.target.closest(".chain > summary")?.parentElement;
    if (chain) setTimeout(() => chain.querySelector("textarea").focus());
  });

  // A suggestion that is used fills in its lesson. Its verdict is an answer like the others, and what is shown follows it.
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=verdict]");
    if (!button) return;
    event.preventDefault();
    const [number, verdict] = button.value.split("-");
    const { rating, because } = button.closest(".suggest").dataset;
    const evidence = form.elements[`lesson-${number}-evidence`];
    const answer = form.elements[`lesson-${number}-verdict`];
    answer.value = verdict;
    if (verdict === "accepted") {
      form.elements[`lesson-${number}-rating`].value = rating;
      if (!evidence.value.includes(because)) evidence.value = [evidence.value.trimEnd(), because].filter(Boolean).join("\n");
    }
    // The buttons are gone: what was answered, or is left to answer, takes the focus.
    document.getElementById(`lesson-${number}-rating-${verdict === "accepted" ? rating : 1}`).focus();
    for (const field of [evidence, answer]) field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  // For a commitment without a sentence the weakest lessons are proposed, as they are rated, until one is chosen by hand.
  const byHand = new Set();
  const proposals = [...form.querySelectorAll("select[name^=commitment-][name$=-lesson]")].map((lesson) => [lesson, lesson.value]);
  form.addEventListener("input", ({ target }) => {
    if (/^commitment-\d+-lesson$/.test(target.name)) byHand.add(target.name);
    if (!/^lesson-\d+-/.test(target.name)) return;
    const rated = [...form.querySelectorAll(".scale input:checked")].map(({ name, value }) => [value, name.match(/\d+/)[0]]);
    const weak = ["1", "2"].flatMap((point) => rated.filter(([value]) => value === point));
    for (const [i, [lesson, atFirst]] of proposals.entries()) {
      const isEmpty = ["when", "then"].every((half) => !form.elements[`commitment-${i}-${half}`].value);
      if (isEmpty && !byHand.has(lesson.name)) lesson.value = weak[i]?.[1] ?? atFirst;
    }
  });

  // The lesson that the page proposes for a commitment is an answer as soon as a sentence stands there.
  const goesAlong = (name, now) => [name.replace(/^(commitment-\d+-)(when|then)$/, "$1lesson")].filter((other) => other !== name && other in now);

  // Causes go together: their numbers shift when one is taken out.
  saveByItself(form, { aside: ["remind_on"], unitOf, inWords: causesIn, goesAlong, onSaved: showProgress });
})();
