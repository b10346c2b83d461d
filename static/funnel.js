// The keepsake as a PNG: the browser draws the SVG file once more, on a canvas of twice its size.
"use strict";

const picture = document.querySelector("[data-picture]");
const button = document.querySelector("[data-png]");
const said = document.querySelector("[data-said]");
const SHARP = 2;

async function savePng() {
  const answer = await fetch(picture.href);
  if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
  const image = new Image();
  // The content policy knows pictures of this address and of data, none of a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await answer.text())}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SHARP;
  canvas.height = image.naturalHeight * SHARP;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const name = /filename="(.+)\.svg"/.exec(answer.headers.get("Content-Disposition"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(png);
  link.download = `${name ? name[1] : "applications"}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    said.textContent = "";
    try {
      await savePng();
    } catch {
      said.textContent = "The picture could not be drawn here. The SVG opens in any browser.";
    }
    button.disabled = false;
  });
}
