import type { PersonId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import { accountOf, accountTexts, inviteBy } from "../../modules/access/index.ts";
import { fundSetsAddress, importScreenTexts } from "../../modules/finance/index.ts";
import { fetchingAddress, fetchingTexts } from "../../modules/monitor/index.ts";
import { mailAddressOf, personFor, personNotFound } from "../../modules/network/index.ts";
import { admit } from "../../platform/http/admit.ts";
import { newApp, type Visit } from "../../platform/http/env.ts";
import { readForm } from "../../platform/http/form.ts";
import { badInput } from "../../platform/http/refusals.ts";
import { Link } from "../../ui/link.tsx";
import type { Tables } from "../tables.ts";
import { invitationForm } from "./input.ts";
import { invitationTexts } from "./invitation-texts.ts";

/** On the page of a person: the act that lets this person sign in. The address is the person's own, and is not shown. */
export async function invitationPanel({ db, actor, view }: Visit<Tables>, person: { readonly id: PersonId }): Promise<Markup> {
  const t = invitationTexts[view.language];
  const address = await addressOf(db, person.id);
  const account = await accountOf(db, person.id);
  const seesAccounts = actor.roles.has("secretariat") || actor.roles.has("administrator");
  return (
    <section id="uitnodiging">
      <h2>{t.title}</h2>
      {address === null ? (
        <p class="empty">{t.noAddress}</p>
      ) : (
        <form class="form" method="post" action={`/beheer/mensen/${person.id}/uitnodiging`}>
          <p>{account === null ? t.lead : t.hasAccount}</p>
          <p class="form__act">
            <button class="nl-button nl-button--secondary" type="submit">
              {t.invite}
            </button>
          </p>
        </form>
      )}
      {account !== null && seesAccounts && (
        <p>
          <Link href={`/beheer/accounts/${person.id}`}>{accountTexts[view.language].personAccount}</Link>
        </p>
      )}
    </section>
  );
}

/** Who has an account gets mail there; who has none, where the person said. */
const addressOf = async (db: Visit<Tables>["db"], person: PersonId): Promise<string | null> =>
  (await accountOf(db, person))?.address ?? (await mailAddressOf(db, person));

/** Sends an invitation. Who may invite whom is for the action to say. */
export const invitationRoutes = () =>
  newApp<Tables>().post("/beheer/mensen/:id/uitnodiging", admit("secretariat", "coordinator"), async (c) => {
    const { visit } = c.var;
    const form = await readForm(c, invitationForm);
    if (!form.ok) throw badInput(form.problems);
    const person = (await personFor(visit.db, visit.actor, c.req.param("id")))?.id;
    if (person === undefined) throw personNotFound(c.req.param("id"));
    const { siteName: name, origin, language } = visit.view;
    const address = await addressOf(visit.db, person);
    await visit.act((context) => inviteBy(context, { person, address, language }, { name, origin }));
    return c.redirect(form.value.terug === "beheer" ? "/beheer#mensen" : `/beheer/mensen/${person}`, 303);
  });

/** On the first page of the administration: the screens of who keeps the machine running. */
export async function machineryLinks({ actor, view }: Visit<Tables>): Promise<Markup | null> {
  const t = invitationTexts[view.language];
  const links = [
    ...(actor.roles.has("administrator") || actor.roles.has("secretariat")
      ? ([
          [fetchingAddress, fetchingTexts[view.language].link, fetchingTexts[view.language].linkSays],
          [fundSetsAddress, importScreenTexts[view.language].link, importScreenTexts[view.language].linkSays],
        ] as const)
      : []),
    ...(actor.roles.has("secretariat") ? ([["/beheer/bronnen", ...t.sources]] as const) : []),
    ...(actor.roles.has("administrator") || actor.roles.has("secretariat")
      ? ([
          ["/beheer/accounts", ...t.accounts],
          ["/beheer/rechten", ...t.rights],
          ["/beheer/bewaartermijnen", ...t.retention],
        ] as const)
      : []),
    ...(actor.roles.has("administrator")
      ? ([
          ["/beheer/gezondheid", ...t.health],
          ["/beheer/logboek", ...t.log],
          ["/beheer/aanmelding", ...t.issuers],
        ] as const)
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{t.more}</h2>
      <ul class="rows">
        {links.map(([href, name, says]) => (
          <li>
            <p class="row__title">
              <Link href={href}>{name}</Link>
            </p>
            <p class="row__below">{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
