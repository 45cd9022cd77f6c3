import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Where the product under test says that it is. Nothing listens there: tests hand it the way back themselves. */
export const testOrigin = "http://127.0.0.1:3000";
/** Our name and secret at every provider of the tests, and the setting that holds the secret. */
export const clientId = "spil";
export const clientSecret = "a-secret-of-the-tests-and-of-nothing-else";
export const secretName = "SPIL_OIDC_TEST";

/** How long what a provider gives works, in seconds. */
const ttl = 600;

/** Somebody as an organisation's sign-in knows them. */
export interface Account {
  readonly subject: string;
  readonly email?: string;
  /** How strongly the person signs in there. */
  readonly acr?: string;
}

/** The real sign-in of an organisation, on this machine. */
export interface Organisation {
  readonly issuer: string;
  /** Signs somebody in there, beginning where we sent the browser; answers the way back, as path and query. */
  readonly signIn: (begin: string, account: Account) => Promise<string>;
  /** Who comes next, where a real browser does the going. */
  readonly expect: (account: Account) => void;
  readonly stop: () => Promise<void>;
}

/** Starts one. `id` is its name with us. */
export async function anOrganisation(id: string, origin = testOrigin): Promise<Organisation> {
  const server = createServer();
  const issuer = await listening(server);
  const accounts = new Map<string, Account>();
  let coming: Account | null = null;
  const provider = providerAt(issuer, `${origin}/inloggen/organisaties/${id}/terug`, accounts);
  const answer = provider.callback();
  const finish = async (request: IncomingMessage, response: ServerResponse) => {
    if (coming === null) throw new Error("Nobody is signing in.");
    const login = { accountId: coming.subject, ...(coming.acr === undefined ? {} : { acr: coming.acr, amr: [coming.acr] }) };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  };
  const expect = (account: Account) => {
    accounts.set(account.subject, account);
    coming = account;
  };
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/")) void finish(request, response);
    else void answer(request, response);
  });
  return {
    issuer,
    expect,
    signIn: (begin, account) => {
      expect(account);
      return wayBack(begin);
    },
    stop: () => stopped(server),
  };
}

function providerAt(issuer: string, redirect: string, accounts: ReadonlyMap<string, Account>): Provider {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirect] }],
    acrValues: ["pwd", "mfa"],
    claims: { openid: ["sub", "email"], acr: null, amr: null, auth_time: null },
    conformIdTokenClaims: false,
    cookies: { keys: ["a key of the tests"] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => ({ sub: subject, email: accounts.get(subject)?.email }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "one" } as never] },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId,
        ...(oidc.session?.accountId === undefined ? {} : { accountId: oidc.session.accountId }),
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: { AccessToken: ttl, AuthorizationCode: ttl, Grant: ttl, IdToken: ttl, Interaction: ttl, Session: ttl },
  });
  return provider;
}

/** Goes on from address to address with cookies, as a browser does, until it would leave for us. */
async function wayBack(begin: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = begin;
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    if (location.startsWith(testOrigin)) return location.slice(testOrigin.length);
    address = new URL(location, address).href;
  }
  throw new Error("There is no end to it.");
}

/** Lets a server listen on this machine; answers its address. */
export async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Stops it, with whatever hangs on it. */
export async function stopped(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
