import type { PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { hashOfSecret } from "../../../platform/session/secret.ts";
import { isSameCode, macOfStep } from "../../../platform/time-code.ts";
import type { Vault } from "../../../platform/vault.ts";
import { isAppCode, isRecoveryCode, plainCode } from "../domain/recovery-code.ts";
import { codeFrom, stepsToTry } from "../domain/totp.ts";
import { authenticatorOf, takeCode, takeStep } from "../store/factors.ts";
import type { AccessReads } from "../tables.ts";

/** Under which label the secret of a person's app is sealed. */
export const authenticatorLabel = (person: PersonId): string => `authenticator ${person}`;

/** The half minute whose code this is; null when it is the code of none that may be taken now. */
export const stepOfCode = (secret: Uint8Array, code: string, now: Date, lastStep: number): number | null =>
  stepsToTry(now, lastStep).find((step) => isSameCode(codeFrom(macOfStep(secret, step)), code)) ?? null;

/** With what a code was proved; null when it is wrong, or was used before. The right one is used up. */
export async function meansOfCode(
  { tx, now }: Context<AccessReads>,
  person: PersonId,
  typed: string,
  vault: Vault,
): Promise<"authenticator" | "recovery-code" | null> {
  const code = plainCode(typed);
  if (isRecoveryCode(code)) return (await takeCode(tx, person, hashOfSecret(code), now)) ? "recovery-code" : null;
  const app = isAppCode(code) ? await authenticatorOf(tx, person) : null;
  if (app === null) return null;
  const secret = Buffer.from(vault.unseal(app.sealedSecret, authenticatorLabel(person)), "base64url");
  const step = stepOfCode(secret, code, now, app.lastStep);
  return step !== null && (await takeStep(tx, person, step)) ? "authenticator" : null;
}
