// The debrief form saves by itself. What was typed stays in this browser until the server has it, and nothing that
// another window saved is replaced before both texts were shown. Without this script a plain submit does the same.
"use strict";

(() => {
  const form = document.getElementById("debrief-form");
  if (!form) return;

  const WAIT = 1500;
  const LONGEST_PAUSE = 60000;
  const NOT_ANSWERS = new Set(["csrfmiddlewaretoken", "revision", "known", "remind_on"]);
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
  let isLeaving = false;
  // Units of which two texts are shown; they are not saved until one is chosen.
  const held = new Set();
  // Typed before, kept here, and without a field in the present size.
  const fieldless = {};

  // Reading and filling the fields

  const unitOf = (name) => (name.startsWith("cause-") ? "cause" : name);

  function answers(valueOf, isChecked) {
    const found = {};
    for (const field of form.elements) {
      if (!field.name || NOT_ANSWERS.has(field.name) || field.type === "submit") continue;
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
    if (field instanceof RadioNodeList) for (const box of field) box.checked = box.type === "checkbox" ? value.split(",").includes(box.value) : box.value === value;
    else if (field) field.value = value;
    else fieldless[name] = value;
  }

  const causesIn = (all) =>
    Object.keys(all)
      .filter((name) => /^cause-\d+-text$/.test(name) && all[name].trim())
      .sort((a, b) => parseInt(a.slice(6), 10) - parseInt(b.slice(6), 10))
      .map((name) => [all[name].trim(), ...["whose", "known"].map((part) => all[name.replace("text", part)])].join("\n"))
      .join("\n\n");

  // What the server is known to hold. A page that was refused shows what was typed, and says beside it what is stored.
  const base = answers(valueAtFirst, (radio) => radio.defaultChecked);
  const beside = document.getElementById("stored-answers");
  if (beside) {
    stored = JSON.parse(beside.textContent);
    for (const name of Object.keys(base)) if (form.elements[name].tagName !== "SELECT" || name in stored) base[name] = stored[name] ?? "";
  }

  function changed({ withHeld = false } = {}) {
    const now = typed();
    const names = Object.keys(now).filter((name) => now[name] !== (base[name] ?? "") && (withHeld || !held.has(unitOf(name))));
    // Causes go together: their numbers shift when one is taken out.
    if (names.some((name) => unitOf(name) === "cause")) names.push(...Object.keys(now).filter((name) => unitOf(name) === "cause" && !names.includes(name)));
    return { now, names };
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

  function bringBack() {
    let found = 0;
    try {
      for (const name of Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== key)) {
        const kept = JSON.parse(localStorage.getItem(name));
        for (const [field, value] of Object.entries(kept.typed)) {
          if (typed()[field] === value) continue;
          fill(field, value);
          base[field] = kept.base[field] ?? "";
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
    const { now, names } = changed();
    if (!names.length) {
      keepHere();
      return held.size ? "choose" : "saved";
    }
    let response;
    try {
      response = await send(names, now);
    } catch {
      return tryLater("Not saved yet. Still trying; your text is kept here.");
    }
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
      return tryLater("Not saved yet: you are signed out. Your text is kept here.", linkTo("/accounts/login/", "Sign in in a new window", "_blank"));
    }
    if (response.status === 404) return tryLater("Not saved: this debrief is no longer here. Copy your text before you leave.");
    if (response.status !== 200 && response.status !== 409) return tryLater("Not saved yet: something broke on our side. Still trying; your text is kept here.");
    pause = 0;
    const answer = await response.json();
    latest = String(answer.revision);
    if (response.status === 409) return showBoth(answer);
    stored = answer.stored;
    for (const name of names) if (!(name in answer.errors)) base[name] = now[name];
    takeOver();
    if (!held.size) revisionField.value = latest;
    keepHere();
    showProgress(answer);
    const [wrong] = Object.keys(answer.errors);
    if (wrong !== undefined) say(`Saved ${answer.saved_at}, but for one thing: ${answer.errors[wrong][0]}`);
    else if (held.size) sayChoose();
    else say(`Saved ${answer.saved_at}`, { isSaved: true });
    if (changed().names.some((name) => !(name in answer.errors))) timer = setTimeout(save, WAIT);
    return held.size ? "choose" : "saved";
  }

  function tryLater(words, link = null) {
    keepHere();
    say(words, { link });
    pause = Math.min(pause ? pause * 2 : 2000, LONGEST_PAUSE);
    timer = setTimeout(save, pause);
    return "waiting";
  }

  // What another window saved in fields that were left alone here: they show it from now on.
  function takeOver() {
    const now = typed();
    const names = new Set(Object.keys(now).filter((name) => !held.has(unitOf(name)) && now[name] === (base[name] ?? "")));
    if (causesIn(now) === causesIn(stored)) for (const name of [...names]) if (unitOf(name) === "cause") names.delete(name);
    for (const name of names) {
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

  form.addEventListener("input", (event) => {
    if (NOT_ANSWERS.has(event.target.name)) return;
    keepHere();
    const row = rowOf(unitOf(event.target.name));
    if (row && !["radio", "checkbox"].includes(event.target.type)) row.querySelector("[data-mine]").textContent = event.target.value || "Nothing";
    clearTimeout(timer);
    timer = setTimeout(save, WAIT);
  });
  form.addEventListener("focusout", () => {
    if (changed().names.length) save();
  });
  window.addEventListener("online", () => {
    pause = 0;
    if (changed().names.length) save();
  });
  document.addEventListener("visibilitychange", () => {
    if (changed().names.length) save();
  });
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
    const known = document.createElement("input");
    known.type = "hidden";
    known.name = "known";
    known.value = JSON.stringify(base);
    form.append(known);
    // Not before this event is over: a form that is just being submitted ignores it.
    setTimeout(() => form.requestSubmit(button));
  });

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

  // The message that asks for feedback

  const mail = document.getElementById("mail");
  mail?.addEventListener("input", () => {
    const { mail: to, subject } = mail.dataset;
    document.getElementById("mail-link").href = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mail.value)}`;
  });
  const copy = form.querySelector("[data-copy]");
  if (copy) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      let isCopied = false;
      try {
        await navigator.clipboard.writeText(mail.value);
        isCopied = true;
      } catch {
        // Over plain http the browser leaves it to the person.
        mail.select();
      }
      document.getElementById("mail-said").textContent = isCopied ? "Copied." : "It is marked: copy it with your keyboard.";
    });
  }

  for (const row of list.children) held.add(row.dataset.unit);
  showRows();
  bringBack();
})();
