import { dayOf } from "../../../../lib/day.ts";
import { boundsOf } from "../../../../lib/period.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { untouched } from "../../../../ui/form.tsx";
import { addOrganisation, changeOrganisation, join, leave } from "../../actions/organisation.ts";
import { noOrganisationToChange } from "../../domain/administration-refusals.ts";
import { noNetwork } from "../../domain/refusals.ts";
import { membershipForm, organisationChangeForm, organisationForm } from "../../input/administration.ts";
import type { FormTurn } from "../../pages/administration/form-page.tsx";
import { OrganisationFormPage, OrganisationPage, OrganisationsPage, organisationTyped } from "../../pages/administration/organisations.tsx";
import { type KeptOrganisation, membershipsKept, organisationKept, organisationsKept } from "../../store/administration/organisations.ts";
import { membershipsIn } from "../../store/memberships.ts";
import { ownNetwork } from "../../store/networks.ts";
import type { NetworkTables } from "../../tables.ts";
import { takeForm } from "./take-form.ts";

/** Organisations and their membership. */
export function organisationAdministration<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/beheer/organisaties", admit("secretariat"), async (c) => {
      const { db, view, now } = c.var.visit;
      const network = await ownNetwork(db);
      if (!network) throw noNetwork();
      const running = (await membershipsIn(db, network.id)).filter(({ period }) => isOn(period, dayOf(now)));
      const members = new Set<string>(running.map(({ city }) => city));
      return answerPage(c, <OrganisationsPage view={view} organisations={await organisationsKept(db)} members={members} />);
    })
    .get("/beheer/organisaties/nieuw", admit("secretariat"), (c) =>
      answerPage(c, <OrganisationFormPage view={c.var.visit.view} state={untouched({ soort: "association" })} meanwhile={null} />),
    )
    .post("/beheer/organisaties", admit("secretariat"), (c) =>
      takeForm(c, {
        schema: organisationForm,
        act: async ({ naam, soort, afkorting, notitie }) => {
          const form = { name: naam, kind: soort, abbreviation: afkorting, note: notitie };
          return `/beheer/organisaties/${await c.var.visit.act((context) => addOrganisation(context, form))}`;
        },
        draw: async (turn) => <OrganisationFormPage view={c.var.visit.view} {...turn} />,
      }),
    )
    .get("/beheer/organisaties/:id", admit("secretariat"), async (c) =>
      answerPage(c, await organisationPage(c.var.visit, await getOrganisation(c.var.visit, c.req.param("id")), {})),
    )
    .post("/beheer/organisaties/:id", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      const organisation = await getOrganisation(visit, c.req.param("id"));
      return takeForm(c, {
        schema: organisationChangeForm,
        act: async ({ naam, afkorting, notitie, versie }) => {
          const form = { name: naam ?? organisation.name, abbreviation: afkorting, note: notitie };
          await visit.act((context) => changeOrganisation(context, organisation.id, form, versie));
          return `/beheer/organisaties/${organisation.id}`;
        },
        draw: (turn) => organisationPage(visit, organisation, { turn }),
        current: async () => organisationTyped(await getOrganisation(visit, organisation.id)),
      });
    })
    .route("/", membershipAdministration<Tables>());
}

/** An organisation joins or leaves the network. */
function membershipAdministration<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .post("/beheer/organisaties/:id/lidmaatschap", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      const organisation = await getOrganisation(visit, c.req.param("id"));
      return takeForm(c, {
        schema: membershipForm,
        act: async ({ dag }) => {
          await visit.act((context) => join(context, organisation.id, dag));
          return `/beheer/organisaties/${organisation.id}`;
        },
        draw: (membershipTurn) => organisationPage(visit, organisation, { membershipTurn }),
      });
    })
    .post("/beheer/organisaties/:id/uittreding", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      const organisation = await getOrganisation(visit, c.req.param("id"));
      return takeForm(c, {
        schema: membershipForm,
        act: async ({ dag }) => {
          await visit.act((context) => leave(context, organisation.id, dag));
          return `/beheer/organisaties/${organisation.id}`;
        },
        draw: (membershipTurn) => organisationPage(visit, organisation, { membershipTurn }),
      });
    });
}

const isOn = (period: Parameters<typeof boundsOf>[0], day: string): boolean => {
  const { notBefore, notAfter } = boundsOf(period);
  return notBefore <= day && day < notAfter;
};

async function getOrganisation({ db }: Visit<NetworkTables>, id: string): Promise<KeptOrganisation> {
  const organisation = await organisationKept(db, id);
  if (!organisation) throw noOrganisationToChange(id);
  return organisation;
}

interface Turns {
  readonly turn?: FormTurn;
  readonly membershipTurn?: FormTurn;
}

async function organisationPage({ db, view, now }: Visit<NetworkTables>, organisation: KeptOrganisation, turns: Turns) {
  const today = dayOf(now);
  const memberships = await membershipsKept(db, organisation.id);
  const first: FormTurn = { state: untouched(organisationTyped(organisation)), meanwhile: null };
  return (
    <OrganisationPage
      view={view}
      organisation={organisation}
      memberships={memberships}
      isMember={memberships.some(({ period }) => boundsOf(period).notAfter > today)}
      membershipTurn={turns.membershipTurn ?? { state: untouched({ dag: today }), meanwhile: null }}
      {...(turns.turn ?? first)}
    />
  );
}
