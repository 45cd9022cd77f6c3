import type { Configuration } from "openid-client";
import { newSecret } from "../session/secret.ts";
import { type Outbound, outboundTo, patienceMs } from "./outbound.ts";
import type { Provider } from "./provider.ts";
import { mismatch, ProviderTrouble } from "./trouble.ts";

/** Who we are at a provider, and where it sends people back to. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly redirect: string;
  /** How strongly people must have signed in there, and how long ago at most, in seconds; null when its own rules are enough. */
  readonly demand: Demand | null;
}

interface Demand {
  readonly strength: string;
  readonly maxAgeSeconds: number;
}

/** What an answer must fit. Stays with us, bound to one browser. */
export interface Expected {
  readonly state: string;
  readonly nonce: string;
  /** Proof that who redeems the code is who asked for it (PKCE). */
  readonly verifier: string;
}

/** Who came in, in the words of the provider. */
export interface Identity {
  readonly subject: string;
  /** The strengths that the provider vouches for: its class (acr) and its methods (amr). */
  readonly strengths: readonly string[];
}

/** Fresh expectations for one sign-in. */
export const newExpected = (): Expected => ({ state: newSecret(), nonce: newSecret(), verifier: newSecret() });

/** Where to send the browser. */
export async function addressToBegin(provider: Provider, client: Client, { state, nonce, verifier }: Expected): Promise<URL> {
  const library = await loadLibrary();
  const { demand } = client;
  return library.buildAuthorizationUrl(await configure(provider, client, neverAsk), {
    response_type: "code",
    scope: "openid",
    redirect_uri: client.redirect,
    code_challenge: await library.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
    ...(demand === null ? {} : { acr_values: demand.strength, max_age: String(demand.maxAgeSeconds) }),
  });
}

const neverAsk: Outbound = () => Promise.reject(mismatch("other-host"));

/**
 * Takes the answer that the browser brought back: redeems its code and checks the token, signature included. Anything that does
 * not fit is a trouble, and nobody has come in.
 */
export async function identityIn(
  provider: Provider,
  client: Client,
  { state, nonce, verifier }: Expected,
  query: string,
  isOnLoopback: boolean,
): Promise<Identity> {
  const library = await loadLibrary();
  const configuration = await configure(provider, client, outboundTo(new URL(provider.issuer), isOnLoopback));
  try {
    const tokens = await library.authorizationCodeGrant(configuration, new URL(`${client.redirect}${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      pkceCodeVerifier: verifier,
      ...(client.demand === null ? {} : { maxAge: client.demand.maxAgeSeconds }),
    });
    const claims = tokens.claims();
    if (claims === undefined || claims.sub === "") throw mismatch("no-subject");
    return { subject: claims.sub, strengths: strengthsIn(claims["acr"], claims["amr"]) };
  } catch (error) {
    throw troubleIn(error);
  }
}

const strengthsIn = (acr: unknown, amr: unknown): readonly string[] =>
  [acr, ...(Array.isArray(amr) ? amr : [])].filter((word) => typeof word === "string");

/** Loaded when the first person comes in by an organisation, not at the start. */
const loadLibrary = () => import("openid-client");

async function configure(provider: Provider, client: Client, outbound: Outbound): Promise<Configuration> {
  const library = await loadLibrary();
  const configuration = new library.Configuration(
    {
      issuer: provider.issuer,
      authorization_endpoint: provider.authorization,
      token_endpoint: provider.token,
      jwks_uri: provider.keys,
      id_token_signing_alg_values_supported: [...provider.algorithms],
      authorization_response_iss_parameter_supported: provider.namesItself,
    },
    client.id,
    {},
    provider.secretGoesIn === "header" ? library.ClientSecretBasic(client.secret) : library.ClientSecretPost(client.secret),
  );
  // The library checks signatures of tokens that came over TLS only when it is told to.
  library.enableNonRepudiationChecks(configuration);
  // A provider on this machine has no certificate; `outboundTo` refuses plain HTTP to any other.
  if (new URL(provider.issuer).protocol === "http:") library.allowInsecureRequests(configuration);
  configuration.timeout = patienceMs / 1000;
  configuration[library.customFetch] = (address, { method, headers, body }) =>
    outbound(address, { method, headers, ...(body === null || body === undefined ? {} : { body: String(body) }) });
  return configuration;
}

/** The trouble behind what the library throws; its own codes and those of the protocol are short words. */
function troubleIn(error: unknown): ProviderTrouble {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof ProviderTrouble) return at;
  const said = error instanceof Error ? ["error" in error ? error.error : null, "code" in error ? error.code : null] : [];
  const word = said.find((one) => typeof one === "string" && /^[A-Za-z_]{1,60}$/.test(one));
  return mismatch(typeof word === "string" ? word : "bad-answer", error);
}
