// `<passkey-form>`: what stands in it becomes a form that makes a passkey or signs in with one, in browsers that know passkeys.
// Without this script the form stays hidden, and a sentence says what to use instead.

import { base64urlOf, bytesFromBase64url } from "../lib/base64url.ts";

declare global {
  interface HTMLElementTagNameMap {
    "passkey-form": PasskeyForm;
  }
}

class PasskeyForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !("PublicKeyCredential" in window)) return;
    this.dataset["ready"] = "";
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(this, form);
    });
  }
}

/** The device would not make a second passkey, the server refused, or nobody touched the device. */
type Outcome = "known" | "refused" | "cancelled" | "nameless";

async function send(element: PasskeyForm, form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  say(element, null);
  if (button) button.disabled = true;
  try {
    await (element.dataset["purpose"] === "add" ? make(form) : sign());
    location.assign(element.dataset["next"] ?? "/");
  } catch (error) {
    say(element, outcomeOf(error));
  } finally {
    if (button) button.disabled = false;
  }
}

/** Its sentences stand in the page, in its own language. */
function say(element: PasskeyForm, outcome: Outcome | null): void {
  const status = element.querySelector("[role=status]");
  if (status) status.textContent = outcome === null ? "" : (element.dataset[outcome] ?? "");
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Error)) return "refused";
  if (error.message === "nameless") return "nameless";
  if (error.name === "InvalidStateError") return "known";
  return error.name === "NotAllowedError" || error.name === "AbortError" ? "cancelled" : "refused";
}

async function make(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector("input");
  const name = field?.value.trim() ?? "";
  if (name === "") {
    field?.focus();
    throw new Error("nameless");
  }
  const made = keyIn(await navigator.credentials.create({ publicKey: creationFrom(await post("/mijn/passkeys/opties", {})) }));
  const response = made.response;
  if (!(response instanceof AuthenticatorAttestationResponse)) throw new Error("refused");
  await post("/mijn/passkeys", {
    name,
    ...sharedOf(made),
    attestationObject: base64urlOf(response.attestationObject),
    transports: response.getTransports?.() ?? [],
  });
}

async function sign(): Promise<void> {
  const signed = keyIn(await navigator.credentials.get({ publicKey: requestFrom(await post("/inloggen/passkeys/opties", {})) }));
  const response = signed.response;
  if (!(response instanceof AuthenticatorAssertionResponse) || response.userHandle === null) throw new Error("refused");
  await post("/inloggen/passkeys", {
    ...sharedOf(signed),
    authenticatorData: base64urlOf(response.authenticatorData),
    signature: base64urlOf(response.signature),
    userHandle: base64urlOf(response.userHandle),
  });
}

const sharedOf = (key: PublicKeyCredential) => ({
  id: base64urlOf(key.rawId),
  clientDataJSON: base64urlOf(key.response.clientDataJSON),
});

function keyIn(credential: Credential | null): PublicKeyCredential {
  if (credential instanceof PublicKeyCredential) return credential;
  throw new Error("refused");
}

async function post(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
}

/** What our own server answered: browsers of the last years read it themselves, for older ones its bytes are unpacked here. */
function creationFrom(answer: unknown): PublicKeyCredentialCreationOptions {
  const options = answer as PublicKeyCredentialCreationOptionsJSON;
  if ("parseCreationOptionsFromJSON" in PublicKeyCredential) return PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const { rp, user, challenge, pubKeyCredParams, timeout, excludeCredentials, authenticatorSelection } = options;
  return {
    rp,
    user: { ...user, id: bytesFromBase64url(user.id) },
    challenge: bytesFromBase64url(challenge),
    pubKeyCredParams: pubKeyCredParams as PublicKeyCredentialParameters[],
    attestation: "none",
    ...(timeout === undefined ? {} : { timeout }),
    ...(authenticatorSelection === undefined ? {} : { authenticatorSelection }),
    excludeCredentials: (excludeCredentials ?? []).map(({ id }) => ({ type: "public-key", id: bytesFromBase64url(id) })),
  };
}

function requestFrom(answer: unknown): PublicKeyCredentialRequestOptions {
  const options = answer as PublicKeyCredentialRequestOptionsJSON;
  if ("parseRequestOptionsFromJSON" in PublicKeyCredential) return PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const { challenge, rpId, timeout } = options;
  return {
    challenge: bytesFromBase64url(challenge),
    userVerification: "required",
    ...(rpId === undefined ? {} : { rpId }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}

customElements.define("passkey-form", PasskeyForm);
