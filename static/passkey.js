// Passkeys: the browser asks the device, and the form carries its answer to the server.
"use strict";
{
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const known = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

  // What the server asks, as the browser wants it. A new one must know its person, and be unlocked by them.
  const asked = ({ publicKey: { ...wanted } }, isNew) => {
    wanted.challenge = bytes(wanted.challenge);
    if (wanted.allowCredentials) wanted.allowCredentials = known(wanted.allowCredentials);
    if (wanted.excludeCredentials) wanted.excludeCredentials = known(wanted.excludeCredentials);
    if (isNew) {
      wanted.user = { ...wanted.user, id: bytes(wanted.user.id) };
      wanted.authenticatorSelection = { ...wanted.authenticatorSelection, residentKey: "required", requireResidentKey: true, userVerification: "required" };
    }
    return { publicKey: wanted };
  };

  // What the device answered, as the server reads it.
  const answered = (credential) => {
    const response = { transports: credential.response.getTransports?.() ?? [] };
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"])
      if (credential.response[name]) response[name] = text(credential.response[name]);
    const { id, type, authenticatorAttachment } = credential;
    return { id, type, authenticatorAttachment, rawId: text(credential.rawId), response, clientExtensionResults: credential.getClientExtensionResults() };
  };

  const options = async (form) => {
    const beside = document.getElementById("passkey-options");
    if (beside) return JSON.parse(beside.textContent);
    return (await fetch(form.action, { headers: { Accept: "application/json" } })).json();
  };

  // A number is no name to a passkey, and over plain http it works on this machine only.
  const isPossible = window.isSecureContext && window.PublicKeyCredential && !/^[\d.]+$|:/.test(location.hostname);
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!isPossible) continue;
    form.hidden = false;
    for (const note of document.querySelectorAll("[data-no-passkey]")) note.hidden = true;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const said = form.querySelector("[role=status]");
      said.textContent = "";
      try {
        const given = await options(form);
        const isNew = form.dataset.passkey === "new";
        const wanted = asked(isNew ? given.creation_options : given.request_options, isNew);
        const credential = await (isNew ? navigator.credentials.create(wanted) : navigator.credentials.get(wanted));
        form.elements.credential.value = JSON.stringify(answered(credential));
        form.submit();
      } catch (error) {
        said.textContent = error.name === "InvalidStateError" ? "This device has a passkey here already." : "Nothing was confirmed. Try again, or choose another way.";
      }
    });
  }
}
