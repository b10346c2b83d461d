// The log of an interview: rows added and removed without a reload, and all of it saved by itself.
"use strict";

(() => {
  const form = document.getElementById("log");
  if (!form) return;

  const ROW = /^(asked|told|own|check)-(\d+)-(\w+)$/;
  const KEYS = ["id", "commitment"];
  const SUBJECT = { asked: "text", told: "story", own: "text" };

  // Rows: the same buttons that send the form without a script.

  const listOf = (kind) => form.querySelector(`[data-rows="${kind}"]`);
  const lineIn = (row) => row.querySelector("textarea[name$='-text'], input:not([type=hidden], [type=checkbox])[data-whole]");
  const numbersOf = (kind) => [...new Set([...form.elements].flatMap(({ name }) => (name?.startsWith(`${kind}-`) ? [Number(ROW.exec(name)?.[2])] : [])))];

  function addRow(kind) {
    const list = listOf(kind);
    const number = Math.max(-1, ...numbersOf(kind)) + 1;
    const html = document.getElementById(`${kind}-empty`).innerHTML;
    list.insertAdjacentHTML("beforeend", html.replaceAll("__prefix__", number).replaceAll("__number__", number + 1));
    window.htmx?.process(list.lastElementChild);
    return list.lastElementChild;
  }

  function removeRow(row, prefix) {
    const mark = document.createElement("input");
    Object.assign(mark, { type: "hidden", name: `${prefix}-DELETE`, value: "on" });
    row.append(mark);
    row.hidden = true;
    mark.dispatchEvent(new Event("input", { bubbles: true }));
  }

  form.addEventListener("click", (event) => {
    const add = event.target.closest("[data-add]");
    const remove = event.target.closest("[data-remove]");
    if (add || remove) event.preventDefault();
    if (add) lineIn(addRow(add.dataset.add)).focus();
    if (!remove) return;
    const row = remove.closest("li");
    removeRow(row, remove.value);
    form.querySelector(`[data-add="${row.parentElement.dataset.rows}"]`).focus();
  });

  form.addEventListener("keydown", (event) => {
    const list = event.target.closest("[data-rows]");
    if (!list || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (event.target !== lineIn(event.target.closest("li"))) return;
    event.preventDefault();
    if (!event.target.value.trim()) return;
    const lines = [...list.querySelectorAll(":scope > li:not([hidden])")].map(lineIn).filter(Boolean);
    (lines[lines.indexOf(event.target) + 1] ?? lineIn(addRow(list.dataset.rows))).focus();
  });

  // Quarters of an hour

  for (const steps of form.querySelectorAll("[data-steps]")) {
    const field = document.getElementById(steps.dataset.steps);
    steps.hidden = false;
    steps.addEventListener("click", (event) => {
      const step = Number(event.target.closest("[data-step]")?.dataset.step ?? 0);
      if (!step) return;
      field.value = Math.max(0, Number(field.value) + step);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  // What this browser kept, under the numbers that its rows have by now: by their key, else by what they say

  function rowFor(kind, answers, taken) {
    const valueOf = (number, part) => form.elements[`${kind}-${number}-${part}`]?.value ?? "";
    const numbers = numbersOf(kind).filter((number) => !taken.has(`${kind}-${number}`));
    const key = KEYS.map((part) => answers[part]).find(Boolean);
    const byKey = numbers.find((number) => key && KEYS.some((part) => valueOf(number, part) === key));
    if (byKey !== undefined || kind === "check") return byKey;
    if (answers.DELETE) return undefined;
    const said = answers[SUBJECT[kind]] ?? "";
    const same = numbers.find((number) => said && !key && valueOf(number, SUBJECT[kind]) === said);
    const free = numbers.find((number) => !valueOf(number, "id") && !valueOf(number, SUBJECT[kind]));
    return same ?? free ?? Number(ROW.exec(lineIn(addRow(kind)).name)[2]);
  }

  function place(kept) {
    const rows = {};
    const taken = new Set();
    for (const [name, value] of kept) {
      const [, kind, number, part] = ROW.exec(name) ?? [];
      if (kind) (rows[`${kind}-${number}`] ??= { kind, answers: {} }).answers[part] = value;
    }
    for (const row of Object.values(rows)) {
      // A row that says nothing is only a key that was sent along.
      if (Object.keys(row.answers).every((part) => KEYS.includes(part))) continue;
      row.number = rowFor(row.kind, row.answers, taken);
      const prefix = `${row.kind}-${row.number}`;
      taken.add(prefix);
      if (row.number !== undefined && row.answers.DELETE) removeRow(form.elements[`${prefix}-id`].closest("li"), prefix);
    }
    return kept.flatMap(([name, value, seen]) => {
      const [, kind, number, part] = ROW.exec(name) ?? [];
      if (!kind) return [[name, value, seen]];
      const place = rows[`${kind}-${number}`].number;
      return place === undefined || KEYS.includes(part) || part === "DELETE" ? [] : [[`${kind}-${place}-${part}`, value, seen]];
    });
  }

  // All keys go along, so that the server knows the rows of this page by their numbers.
  const goesAlong = (name, now) => Object.keys(now).filter((other) => KEYS.includes(ROW.exec(other)?.[3]));

  saveByItself(form, {
    // One request for a line and its tap, and not one for each.
    wait: 2000,
    isSavedOnLeaving: false,
    goesAlong,
    isForTheButton: (name) => name === "forecast_after",
    // Half a title would make a story of its own.
    isBeingTyped: (name) => document.activeElement?.name === name && "whole" in document.activeElement.dataset,
    place,
  });
})();
