// Messages that are ready to be sent: the link follows what is typed, and a button copies it.
"use strict";

for (const mail of document.querySelectorAll(".mail")) {
  const text = mail.querySelector("textarea");
  const link = mail.querySelector("[href^='mailto:']");
  const copy = mail.querySelector("[data-copy]");

  text.addEventListener("input", () => {
    const { mail: to, subject } = text.dataset;
    link.href = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.value)}`;
  });
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    let isCopied = false;
    try {
      await navigator.clipboard.writeText(text.value);
      isCopied = true;
    } catch {
      // Over plain http the browser leaves it to the person.
      text.select();
    }
    mail.querySelector("[role=status]").textContent = isCopied ? "Copied." : "It is marked: copy it with your keyboard.";
  });
}
