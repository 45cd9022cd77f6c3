import { descriptionOf, type Provider } from "../../../platform/openid/provider.ts";
import { ProviderTrouble } from "../../../platform/openid/trouble.ts";
import type { Issuer } from "../domain/issuer.ts";
import { noIssuerSecret } from "../domain/issuer-refusals.ts";
import type { IssuerTrial } from "../domain/issuer-trial.ts";
import { issuerRefused, issuerSilent } from "../domain/refusals.ts";

/** Where secrets are: names and values of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Our secret at an issuer; refused when the environment does not hold it. */
export function secretOf({ id, secretName }: Issuer, environment: Environment): string {
  const secret = environment[secretName];
  if (secret === undefined || secret === "") throw noIssuerSecret(id, secretName);
  return secret;
}

/** Whether the environment holds our secret at an issuer. */
export const hasSecret = ({ secretName }: Issuer, environment: Environment): boolean => (environment[secretName] ?? "") !== "";

/** Asks something outside; what goes wrong there becomes a refusal of ours. */
export async function askOutside<T>({ id }: Issuer, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderTrouble)) throw error;
    throw error.isSilent ? issuerSilent(id) : issuerRefused(error.reason);
  }
}

/** Tries an issuer without signing anybody in. */
export async function tryIssuer(
  issuer: Issuer,
  environment: Environment,
  read: (address: string) => Promise<Provider>,
): Promise<IssuerTrial> {
  try {
    const provider = await read(issuer.address);
    return { works: true, found: { ...provider, readAt: descriptionOf(issuer.address) }, hasSecret: hasSecret(issuer, environment) };
  } catch (error) {
    if (!(error instanceof ProviderTrouble)) throw error;
    return { works: false, reason: error.reason };
  }
}
