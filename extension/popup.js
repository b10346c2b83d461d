// Reads the tab on view, once its person has pressed the button of the extension there, and opens Debrief with it.
// Nothing else leaves the browser, and the only thing kept is the address of one's Debrief.
"use strict";

const $ = (id) => document.getElementById(id);
let found = null;

// The address as typed, with a slash at its end; null where it is none of the web.
function home(typed) {
  if (/\s/.test(typed)) return null;
  try {
    const url = new URL(typed.includes("://") ? typed : `https://${typed}`);
    return /^https?:$/.test(url.protocol) ? url.href.split(/[?#]/)[0].replace(/\/*$/, "/") : null;
  } catch {
    return null;
  }
}

async function read() {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["read-page.js"] });
  return answer.result;
}

function show(address) {
  $("where").hidden = Boolean(address);
  $("found").hidden = !address || !found;
  $("nothing").hidden = !address || Boolean(found);
  if (!address) $("address").focus();
  if (!address || !found) return;
  $("title").textContent = found.page.heading || found.page.title || found.url;
  $("amount").textContent = found.page.chosen
    ? "With the words that you marked."
    : found.page.blocks.length ? "The page describes itself as a posting." : "With the words of the page.";
}

$("where").addEventListener("submit", async (event) => {
  event.preventDefault();
  const address = home($("address").value.trim());
  $("wrong").hidden = Boolean(address);
  if (!address) return;
  await chrome.storage.local.set({ address });
  show(address);
});

$("elsewhere").addEventListener("click", async () => {
  const { address } = await chrome.storage.local.get("address");
  $("address").value = address || "";
  show("");
});

async function open(handed) {
  const { address } = await chrome.storage.local.get("address");
  await chrome.tabs.create({ url: `${address}postings/new/${handed}` });
  window.close();
}

// Behind the #, so that it reaches the page and no server's log.
$("hand-over").addEventListener("click", () => open(`#posting=${encodeURIComponent(JSON.stringify(found))}`));
$("paste").addEventListener("click", () => open(""));

(async () => {
  const { address } = await chrome.storage.local.get("address");
  // Pages of the browser itself, and its shop, let no extension in; nor does one that is still on its way.
  found = await read().catch(() => null);
  show(address);
})();
