// A form that saves by itself. What was typed stays in this browser until the server has it, and nothing that another
// window saved is replaced before both texts were shown. Without this script a plain submit does the same.
"use strict";

// What a page may say of its form:
//   aside               names that are no answers
//   wait                milliseconds after the last key, and
//   isSavedOnLeaving    whether leaving a field saves at once
//   unitOf(name)        what is kept or taken as a whole when two windows differ; `inWords(all)` says such a whole
//   goesAlong(name, all)  names that are sent with a name, as the key of its row
//   isForTheButton(name)  kept here, and sent by the button alone
//   isBeingTyped(name)    kept here, and not sent yet
//   place(kept)         makes room for [name, value, stored before] that were kept here, under the names they have now
//   onSaved(answer)     shows more of what the server answered
function saveByItself(
  form,
  {
    aside = [],
    wait = 1500,
    isSavedOnLeaving = true,
    unitOf = (name) => name,
    inWords = () => "",
    goesAlong = () => [],
    isForTheButton = () => false,
    isBeingTyped = () => false,
    place = (kept) => kept,
    onSaved = () => {},
  } = {},
) {
  const notAnswers = new Set(["csrfmiddlewaretoken", "revision", "known", ...aside]);
  const status = document.getElementById("saved");
  const twoTexts = document.getElementById("two-texts");
  const list = document.getElementById("two-texts-list");
  const revisionField = form.elements.revision;
  const prefix = `${form.dataset.store}:`;
  const key = prefix + Date.now().toString(36) + Math.random().toString(36).slice(2);

  let latest = revisionField.value;
  let stored = {};
  let timer = 0;
  let pause = 0;
  let running = null;
  // What was sent without an answer: it may have arrived, and is sent again as it was before anything newer.
  let unanswered = null;
  let isLeaving = false;
  // Units of which two texts are shown; they are not saved until one is chosen.
  const held = new Set();
  // Typed before, kept here, and without a field in the present size.
  const fieldless = {};

  // Reading and filling the fields

  function answers(valueOf, isChecked) {
    const found = {};
    for (const field of form.elements) {
      if (!field.name || notAnswers.has(field.name) || field.type === "submit") continue;
      if (field.type === "checkbox") {
        // Boxes of one name are one answer, "phone,case".
        found[field.name] = [found[field.name], isChecked(field) && field.value].filter(Boolean).join(",");
      } else if (field.type !== "radio") found[field.name] = valueOf(field);
      else if (isChecked(field)) found[field.name] = field.value;
      else found[field.name] ??= "";
    }
    return found;
  }

  const typed = () => ({ ...fieldless, ...answers((field) => field.value, (radio) => radio.checked) });

  function valueAtFirst(field) {
    if (field.tagName !== "SELECT") return field.defaultValue;
    return ([...field.options].find((option) => option.defaultSelected) || field.options[0]).value;
  }

  function fill(name, value) {
    const field = form.elements[name];
    if (field instanceof RadioNodeList) for (const box of field) box.checked = box.value === value || (box.type === "checkbox" && value.split(",").includes(box.value));
    else if (field) field.value = value;
    else fieldless[name] = value;
  }

  // What the server is known to hold. A page that was refused shows what was typed, and says beside it what is stored.
  const base = answers(valueAtFirst, (radio) => radio.defaultChecked);
  const beside = document.getElementById("stored-answers");
  if (beside) {
    stored = JSON.parse(beside.textContent);
    for (const name of Object.keys(base)) if (form.elements[name].tagName !== "SELECT" || name in stored) base[name] = stored[name] ?? "";
  }

  function changed({ withHeld = false } = {}) {
    const now = typed();
    const waits = (name) => held.has(unitOf(name)) || isForTheButton(name) || isBeingTyped(name);
    const names = Object.keys(now).filter((name) => now[name] !== (base[name] ?? "") && (withHeld || !waits(name)));
    const along = new Set(names.flatMap((name) => (unitOf(name) === name ? goesAlong(name, now) : Object.keys(now).filter((other) => unitOf(other) === unitOf(name)))));
    return { now, names: [...names, ...[...along].filter((name) => !names.includes(name))] };
  }

  const pick = (all, names) => Object.fromEntries(names.map((name) => [name, all[name] ?? ""]));

  // Keeping it in this browser

  function keepHere() {
    try {
      const { now, names } = changed({ withHeld: true });
      if (names.length) localStorage.setItem(key, JSON.stringify({ typed: pick(now, names), base: pick(base, names) }));
      else localStorage.removeItem(key);
    } catch {
      // No room, or storage is switched off: the text is still in the page.
    }
  }

  // What only the button sends goes with it.
  function forgetHere() {
    try {
      localStorage.removeItem(key);
    } catch {
      // Storage is switched off.
    }
  }

  function bringBack() {
    let found = 0;
    try {
      for (const name of Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== key)) {
        const kept = JSON.parse(localStorage.getItem(name));
        for (const [field, value, seen] of place(Object.entries(kept.typed).map(([field, value]) => [field, value, kept.base[field] ?? ""]))) {
          if (typed()[field] === value || (isForTheButton(field) && !form.elements[field])) continue;
          fill(field, value);
          base[field] = seen;
          found += 1;
        }
        keepHere();
        localStorage.removeItem(name);
      }
    } catch {
      return;
    }
    if (!found) return;
    // No present revision: the server compares with what this browser had seen.
    latest = "0";
    say("Brought back what was not saved yet.");
    save();
  }

  // Saying how it stands

  function say(words, { isSaved = false, link = null } = {}) {
    status.classList.toggle("is-saved", isSaved);
    status.lastElementChild.replaceChildren(words, ...(link ? [" ", link] : []));
  }

  function linkTo(address, words, target) {
    const link = document.createElement("a");
    link.href = address;
    link.textContent = words;
    if (target) link.target = target;
    return link;
  }

  // Saving

  async function send(names, now, isRetry = false) {
    const body = new URLSearchParams({ ...pick(now, names), revision: latest, known: JSON.stringify(pick(base, names)) });
    const text = body.toString();
    const response = await fetch(form.action, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Autosave": "1",
        "X-CSRFToken": form.elements.csrfmiddlewaretoken.value,
      },
      body: text,
      redirect: "manual",
      // A page that is being left may still send so much.
      keepalive: text.length < 60000,
      signal: AbortSignal.timeout(20000),
    });
    if (response.status === 403 && !isRetry && (await renewToken())) return send(names, now, true);
    return response;
  }

  // After signing in again in another window the old token no longer fits.
  async function renewToken() {
    const response = await fetch(location.pathname + location.search, { redirect: "manual" });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const token = page.querySelector("[name=csrfmiddlewaretoken]");
    if (!token) return false;
    for (const field of document.querySelectorAll("[name=csrfmiddlewaretoken]")) field.value = token.value;
    document.body.setAttribute("hx-headers", JSON.stringify({ "X-CSRFToken": token.value }));
    return true;
  }

  function save() {
    clearTimeout(timer);
    running ??= attempt().finally(() => {
      running = null;
    });
    return running;
  }

  // "saved", "waiting" (kept here, tried again) or "choose" (two texts).
  async function attempt() {
    const { now, names } = unanswered ?? changed();
    if (!names.length) {
      keepHere();
      return held.size ? "choose" : "saved";
    }
    let response;
    try {
      response = await send(names, now);
    } catch {
      unanswered = { now, names };
      return tryLater("Not saved yet. Still trying; your text is kept here.");
    }
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
      return tryLater("Not saved yet: you are signed out. Your text is kept here.", linkTo("/accounts/login/", "Sign in in a new window", "_blank"));
    }
    if (response.status === 404) return tryLater("Not saved: what you write in is no longer here. Copy your text before you leave.");
    const reason = response.headers.get("X-Reason");
    if (reason) return tryLater(`Not saved yet. ${reason} Still trying; your text is kept here.`);
    if (response.status !== 200 && response.status !== 409) return tryLater("Not saved yet: something broke on our side. Still trying; your text is kept here.");
    pause = 0;
    unanswered = null;
    const answer = await response.json();
    latest = String(answer.revision);
    if (response.status === 409) return showBoth(answer);
    stored = answer.stored;
    for (const name of names) if (!(name in answer.errors)) base[name] = now[name];
    takeOver();
    if (!held.size) revisionField.value = latest;
    keepHere();
    onSaved(answer);
    const [wrong] = Object.keys(answer.errors);
    if (wrong !== undefined) say(`Saved ${answer.saved_at}, but for one thing: ${answer.errors[wrong][0]}`);
    else if (held.size) sayChoose();
    else say(`Saved ${answer.saved_at}`, { isSaved: true });
    if (changed().names.some((name) => !(name in answer.errors))) timer = setTimeout(save, wait);
    return held.size ? "choose" : "saved";
  }

  function tryLater(words, link = null) {
    keepHere();
    say(words, { link });
    pause = Math.min(pause ? pause * 2 : 2000, 60000);
    timer = setTimeout(save, pause);
    return "waiting";
  }

  // What another window saved in fields that were left alone here: they show it from now on.
  function takeOver() {
    const now = typed();
    const names = new Set(Object.keys(now).filter((name) => !held.has(unitOf(name)) && now[name] === (base[name] ?? "")));
    for (const name of names) {
      if (unitOf(name) !== name && inWords(now) === inWords(stored)) continue;
      const value = stored[name] ?? "";
      if (value === now[name].trim().replaceAll("\r\n", "\n") || (!(name in stored) && form.elements[name]?.tagName === "SELECT")) continue;
      fill(name, value);
      base[name] = value;
    }
  }

  // Two texts

  const rowOf = (unit) => [...list.children].find((row) => row.dataset.unit === unit);

  function sayChoose() {
    say("Another window saved other words. Nothing was replaced.", { link: linkTo("#two-texts", "See both") });
  }

  function showBoth(answer) {
    stored = answer.stored;
    for (const difference of answer.differences) {
      held.add(difference.unit);
      rowOf(difference.unit)?.remove();
      const row = document.getElementById("two-texts-row").content.firstElementChild.cloneNode(true);
      row.dataset.unit = difference.unit;
      row.querySelector("h3").textContent = difference.label;
      row.querySelector("[data-mine]").textContent = difference.mine || "Nothing";
      row.querySelector("[data-theirs]").textContent = difference.theirs || "Nothing";
      list.append(row);
    }
    showRows();
    takeOver();
    keepHere();
    sayChoose();
    if (changed().names.length) timer = setTimeout(save, 0);
    return "choose";
  }

  function showRows() {
    twoTexts.hidden = !list.children.length;
    for (const buttons of list.querySelectorAll(".btn-row")) buttons.hidden = false;
  }

  list.addEventListener("click", (event) => {
    const which = event.target.closest("[data-keep]")?.dataset.keep;
    if (!which) return;
    const row = event.target.closest("[data-unit]");
    const unit = row.dataset.unit;
    const names = new Set([...Object.keys(typed()), ...Object.keys(stored)].filter((name) => unitOf(name) === unit));
    for (const name of names) {
      base[name] = stored[name] ?? "";
      if (which === "theirs") fill(name, base[name]);
    }
    held.delete(unit);
    row.remove();
    showRows();
    if (!held.size) {
      revisionField.value = latest;
      say("");
    }
    form.elements[unit]?.focus?.();
    save();
  });

  // When to save

  const isOpen = () => Boolean(unanswered) || changed().names.length > 0;

  function saveNow() {
    if (isOpen()) save();
  }

  // While the line is cut the next try has its time already.
  function saveSoon() {
    if (pause || !isOpen()) return;
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  form.addEventListener("input", (event) => {
    if (notAnswers.has(event.target.name)) return;
    keepHere();
    const row = rowOf(unitOf(event.target.name));
    if (row && !["radio", "checkbox"].includes(event.target.type)) row.querySelector("[data-mine]").textContent = event.target.value || "Nothing";
    saveSoon();
  });
  form.addEventListener("focusout", () => {
    if (isSavedOnLeaving) saveNow();
    else setTimeout(saveSoon);
  });
  window.addEventListener("online", () => {
    pause = 0;
    saveNow();
  });
  document.addEventListener("visibilitychange", saveNow);
  window.addEventListener("beforeunload", (event) => {
    if (!isLeaving && changed({ withHeld: true }).names.length) event.preventDefault();
  });
  window.addEventListener("pageshow", () => {
    isLeaving = false;
  });

  // First everything is saved, then the button does what it does; without a line the page stays as it is.
  form.addEventListener("submit", async (event) => {
    if (isLeaving) return;
    event.preventDefault();
    const button = event.submitter;
    await running;
    const outcome = await save();
    if (outcome === "waiting") return;
    if (outcome === "choose" && !beside) {
      twoTexts.scrollIntoView();
      twoTexts.focus();
      return;
    }
    isLeaving = true;
    forgetHere();
    const known = document.createElement("input");
    known.type = "hidden";
    known.name = "known";
    known.value = JSON.stringify(base);
    form.append(known);
    // Not before this event is over: a form that is just being submitted ignores it.
    setTimeout(() => form.requestSubmit(button));
  });

  for (const row of list.children) held.add(row.dataset.unit);
  showRows();
  bringBack();
}
