// Reads the page it runs in, and is what it found. The popup runs it in the tab; Debrief makes its bookmarklet of it.
// Nothing is sent from here.
(() => {
  const LONGEST = 40000;
  const clip = (text) => String(text || "").trim().slice(0, LONGEST);
  const chosen = clip(getSelection());
  const main = document.querySelector("main, [role=main], article");
  const words = clip((main && main.innerText.length > 400 ? main : document.body)?.innerText);
  const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')].map((block) => clip(block.textContent));
  // Microdata, or RDFa.
  const item = document.querySelector('[itemtype*="JobPosting"], [typeof*="JobPosting"]');
  if (item) {
    const found = { "@type": "JobPosting" };
    for (const part of item.querySelectorAll("[itemprop], [property]")) {
      const name = (part.getAttribute("itemprop") || part.getAttribute("property")).replace(/^schema:/, "");
      found[name] ||= clip(part.getAttribute("content") || part.dateTime || part.innerText);
    }
    blocks.push(clip(JSON.stringify(found)));
  }
  const whole = chosen || words;
  const address = location.href.split("#")[0];
  return {
    url: address.length > 2000 ? location.origin + location.pathname : address,
    text: whole.length < LONGEST ? whole : `${whole}\n[…]`,
    page: {
      title: document.title.slice(0, 300),
      heading: (document.querySelector("h1")?.innerText || "").slice(0, 300),
      site: (document.querySelector('meta[property="og:site_name"]')?.content || "").slice(0, 100),
      blocks: blocks.filter((block) => /jobposting/i.test(block)).slice(0, 4),
      chosen: Boolean(chosen),
    },
  };
})();
