// What the bookmarklet and the extension hand over, behind the # of the address: into the form, and out of the address.
"use strict";

(() => {
  const form = document.querySelector("[data-handed-over]");
  const MARK = "#posting=";
  if (form && location.hash.startsWith(MARK)) take(location.hash.slice(MARK.length));

  // Anybody can write such an address: it only ever fills fields, and reading them keeps nothing.
  function take(handed) {
    history.replaceState(null, "", location.pathname);
    let found;
    try {
      found = JSON.parse(decodeURIComponent(handed));
    } catch {
      found = null;
    }
    const says = form.querySelector("[data-handing]");
    if (!found || typeof found.text !== "string" || typeof found.page !== "object") {
      says.textContent = "What the page handed over did not arrive whole. Copy its words and paste them above.";
      return;
    }
    if (/^https?:/.test(found.url)) form.elements.url.value = found.url;
    form.elements.text.value = found.text;
    form.elements.page.value = JSON.stringify(found.page);
    says.textContent = "Reading it.";
    form.submit();
  }

  // Whoever writes into the text speaks for it alone from then on.
  form?.elements.text.addEventListener("input", () => {
    form.elements.page.value = "";
  });

  // Pressed here it would find only this page, and the policy refuses to run it.
  document.querySelector("[data-bookmarklet]")?.addEventListener("click", (event) => {
    event.preventDefault();
    document.querySelector("[data-dragged]").textContent = "Not here: drag it to the bookmarks bar, and press it on a posting.";
  });
})();
