// Asks the browser for a passkey when a button is pressed, and sends the form with its answer. A form stays hidden where
// the browser has none. Nothing else on these pages needs a script.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  // What stands as text in JSON has to be bytes for the browser (WebAuthn Level 3, 5.1.8 and 5.1.9).
  const options = (form) => {
    const { publicKey } = JSON.parse(form.dataset.options);
    publicKey.challenge = bytes(publicKey.challenge);
    if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
    for (const list of ["excludeCredentials", "allowCredentials"]) {
      for (const one of publicKey[list] ?? []) one.id = bytes(one.id);
    }
    return { publicKey };
  };
  const answer = ({ id, rawId, type, response, getClientExtensionResults }, credential) => {
    const said = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (response[name]) said[name] = text(response[name]);
    }
    return JSON.stringify({ id, rawId: text(rawId), type, response: said, extensions: getClientExtensionResults.call(credential) });
  };
  for (const form of document.querySelectorAll("[data-passkey]")) {
    const button = form.querySelector("button");
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      if (form.elements.answer.value) return;
      event.preventDefault();
      button.click();
    });
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const credential = await navigator.credentials[form.dataset.passkey](options(form));
        form.elements.answer.value = answer(credential, credential);
        form.submit();
      } catch (error) {
        // Closed, or taking too long: it can be pressed again.
        console.info(error.name);
        button.disabled = false;
      }
    });
  }
});
