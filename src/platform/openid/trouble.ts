/** Why an outside sign-in did not work, when it did not answer as it should. */
export type Silence = "unreachable" | "too-slow" | "too-long" | "redirect" | "bad-status" | "not-json";
/** Why we want nothing to do with it. */
export type Mismatch =
  | "address-not-allowed"
  | "bad-document"
  | "other-issuer"
  | "other-host"
  | "no-code-flow"
  | "no-algorithm"
  | "no-client-secret-method";

/** Something is wrong at the other side. `isSilent` says that trying again later can help. */
export class ProviderTrouble extends Error {
  override readonly name = "ProviderTrouble";
  readonly reason: string;
  readonly isSilent: boolean;

  constructor(reason: string, isSilent: boolean, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
    this.isSilent = isSilent;
  }
}

/** It did not answer, or not with what was asked. */
export const silent = (reason: Silence, cause?: unknown) => new ProviderTrouble(reason, true, cause);

/** It answered, and we cannot take the answer. The reason is one of ours, or a code of the protocol. */
export const mismatch = (reason: Mismatch | (string & {}), cause?: unknown) => new ProviderTrouble(reason, false, cause);
