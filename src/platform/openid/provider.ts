import { z } from "zod";
import { mayGoTo } from "../network-address.ts";
import { outboundTo } from "./outbound.ts";
import { mismatch, silent } from "./trouble.ts";

/** What an organisation's sign-in says about itself, as far as we use it. */
export interface Provider {
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  readonly keys: string;
  /** Ways of signing that we take and it has. */
  readonly algorithms: readonly string[];
  /** How our secret is handed over there. */
  readonly secretGoesIn: "header" | "body";
  /** Whether its answers name the issuer, so that answers of two cannot be mixed up (RFC 9207). */
  readonly namesItself: boolean;
  /** Whether it says that it knows PKCE with SHA-256; some know it and do not say so. */
  readonly saysPkce: boolean;
  /** The strengths of sign-in that it says it knows; null when it does not say. */
  readonly strengths: readonly string[] | null;
}

/** Signatures with a key that only the issuer has. Never none, and never a shared secret (ASVS 9.1.2). */
const acceptedAlgorithms: readonly string[] = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "Ed25519",
  "EdDSA",
];

const words = z.array(z.string());
const metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  response_types_supported: words,
  id_token_signing_alg_values_supported: words,
  token_endpoint_auth_methods_supported: words.default(["client_secret_basic"]),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
  code_challenge_methods_supported: words.default([]),
  acr_values_supported: words.optional(),
});

/** Where an issuer describes itself (OpenID Connect Discovery, section 4). */
export const descriptionOf = (issuer: string): string => `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;

/** Asks an issuer what it is. Everything that it names must be on its own host: who can write the description cannot send us elsewhere. */
export async function readProvider(issuer: string, isOnLoopback: boolean): Promise<Provider> {
  const home = new URL(issuer);
  if (!mayGoTo(home, isOnLoopback)) throw mismatch("address-not-allowed");
  const answer = await outboundTo(home, isOnLoopback)(descriptionOf(issuer), { headers: { accept: "application/json" } });
  if (answer.status >= 300 && answer.status < 400) throw silent("redirect");
  if (answer.status !== 200) throw silent("bad-status");
  const result = metadata.safeParse(await jsonIn(answer));
  if (!result.success) throw mismatch("bad-document");
  return providerIn(result.data, issuer);
}

async function jsonIn(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (error) {
    throw silent("not-json", error);
  }
}

function providerIn(said: z.infer<typeof metadata>, issuer: string): Provider {
  const { host, protocol } = new URL(issuer);
  const endpoints = [said.authorization_endpoint, said.token_endpoint, said.jwks_uri].map((address) => new URL(address));
  const algorithms = said.id_token_signing_alg_values_supported.filter((name) => acceptedAlgorithms.includes(name));
  const methods = said.token_endpoint_auth_methods_supported;
  if (said.issuer !== issuer) throw mismatch("other-issuer");
  if (!endpoints.every((address) => address.host === host && address.protocol === protocol)) throw mismatch("other-host");
  if (!said.response_types_supported.includes("code")) throw mismatch("no-code-flow");
  if (algorithms.length === 0) throw mismatch("no-algorithm");
  if (!methods.some((method) => method === "client_secret_basic" || method === "client_secret_post"))
    throw mismatch("no-client-secret-method");
  return {
    issuer,
    authorization: said.authorization_endpoint,
    token: said.token_endpoint,
    keys: said.jwks_uri,
    algorithms,
    secretGoesIn: methods.includes("client_secret_basic") ? "header" : "body",
    namesItself: said.authorization_response_iss_parameter_supported,
    saysPkce: said.code_challenge_methods_supported.includes("S256"),
    strengths: said.acr_values_supported ?? null,
  };
}

/** How long a description is used again, in milliseconds. */
const rememberMs = 5 * 60_000;

/** Reads descriptions, each at most once in a few minutes, however often somebody begins to sign in. Troubles are not remembered. */
export function rememberedProviders(isOnLoopback: boolean): (issuer: string, now: Date) => Promise<Provider> {
  const known = new Map<string, { readonly since: number; readonly provider: Promise<Provider> }>();
  return (issuer, now) => {
    const before = known.get(issuer);
    if (before && now.getTime() - before.since < rememberMs) return before.provider;
    const provider = readProvider(issuer, isOnLoopback);
    known.set(issuer, { since: now.getTime(), provider });
    provider.catch(() => known.delete(issuer));
    return provider;
  };
}
