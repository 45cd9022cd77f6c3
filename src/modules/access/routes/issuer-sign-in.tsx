import { asId, type IssuerId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";
import { admit } from "../../../platform/http/admit.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import { isLoopback } from "../../../platform/network-address.ts";
import { rememberedProviders } from "../../../platform/openid/provider.ts";
import { addressToBegin, type Client, identityIn, newExpected } from "../../../platform/openid/sign-in.ts";
import { browserName } from "../../../platform/session/browser.ts";
import { askOutside, type Environment, secretOf } from "../actions/issuer-outside.ts";
import { awaitReturn, enterByIssuer, invitedBy, issuerInUse, takeAwaited } from "../actions/issuer-sign-in.ts";
import { elsewhereMs, type Issuer, returnAddress, strengthAgeSeconds } from "../domain/issuer.ts";
import { beginHere, tooManyBeginnings } from "../domain/issuer-refusals.ts";
import { notSigningIn } from "../domain/refusals.ts";
import { beginQuery } from "../input/issuers.ts";
import { leadTo } from "./answers.ts";
import { awaitedSecretIn, elsewhereCookie, noElsewhereCookie } from "./issuer-cookie.ts";
import type { AccessRouteTables } from "./parts.ts";

/** Where this installation is, and what its environment holds. */
export interface IssuerSetting {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly environment: Environment;
}

/** So many people may begin from one address in an hour: a city hall has one address, and each beginning asks others to work. */
const beginLimits = { most: 300, withinMs: 60 * 60_000, mostAddresses: 10_000 };

/** Signing in by an organisation's own account. */
export function issuerSignInRoutes<Tables extends AccessRouteTables>({ origin, environment }: IssuerSetting) {
  const isOnLoopback = isLoopback(new URL(origin));
  const mayBegin = throttle(beginLimits);
  const providerAt = rememberedProviders(isOnLoopback);
  const clientAt = (issuer: Issuer): Client => ({
    id: issuer.clientId,
    secret: secretOf(issuer, environment),
    redirect: returnAddress(origin, issuer.id),
    demand: issuer.requiredStrength === null ? null : { strength: issuer.requiredStrength, maxAgeSeconds: strengthAgeSeconds },
  });
  return newApp<Tables>()
    .get("/inloggen/organisaties/:issuer", admit("visitor"), async (c) => {
      const { visit } = c.var;
      if (!wasAskedHere(c.req.header("sec-fetch-site"))) throw beginHere();
      if (!mayBegin(visit.clientAddress, visit.now)) throw tooManyBeginnings();
      const issuer = await issuerInUse(visit.db, c.req.param("issuer"));
      const client = clientAt(issuer);
      const { uitnodiging } = readQuery(c.req.url, beginQuery);
      const invited = uitnodiging === undefined ? null : await invitedBy(visit.db, uitnodiging, issuer, visit.now);
      const expected = newExpected();
      const elsewhere = await logged(visit, issuer.id, () =>
        askOutside(issuer, async () => addressToBegin(await providerAt(issuer.address, visit.now), client, expected)),
      );
      const secret = await visit.act((context) => awaitReturn(context, issuer, expected, invited));
      c.header("Set-Cookie", elsewhereCookie(secret, elsewhereMs), { append: true });
      return leadTo(c, elsewhere.href);
    })
    .get("/inloggen/organisaties/:issuer/terug", admit("visitor"), async (c) => {
      const { visit } = c.var;
      const id = asId<IssuerId>(c.req.param("issuer"));
      const secret = awaitedSecretIn(c.req.header("cookie"));
      if (secret === null) throw notSigningIn();
      const { invited, version, ...expected } = await visit.act((context) => takeAwaited(context, id, secret));
      const issuer = await issuerInUse(visit.db, id);
      if (issuer.version !== version) throw notSigningIn();
      const browser = browserName(c.req.header("user-agent"));
      const session = await logged(visit, id, async () => {
        const identity = await askOutside(issuer, async () =>
          identityIn(await providerAt(issuer.address, visit.now), clientAt(issuer), expected, new URL(c.req.url).search, isOnLoopback),
        );
        return visit.act((context) => enterByIssuer(context, { issuer, identity, invited, browser, open: visit.session }));
      });
      c.header("Set-Cookie", noElsewhereCookie, { append: true });
      return leadTo(c, "/mijn", session);
    });
}

/** A click on our own page, or an address that somebody typed. Browsers too old to say are believed: they say it nowhere. */
const wasAskedHere = (site: string | undefined): boolean => site === undefined || site === "same-origin" || site === "none";

/** Notes why somebody was not let in: the person reads a sentence, the log names the reason (ASVS 16.3.1). */
async function logged<T>(visit: Visit<unknown>, issuer: IssuerId, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal)
      visit.log.warning("access.issuer-sign-in-failed", {
        request: visit.requestNumber,
        from: visit.clientAddress,
        issuer,
        code: error.code,
        reason: error.details["reason"] ?? null,
      });
    throw error;
  }
}
