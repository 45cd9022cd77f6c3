import { asId, type PersonId } from "../../lib/ids.ts";
import { personFor, personNotFound } from "../../modules/network/index.ts";
import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp, type Visit } from "../../platform/http/env.ts";
import { readNoFields } from "../../platform/http/form.ts";
import { pageNotFound } from "../../platform/http/refusals.ts";
import type { Tables } from "../tables.ts";
import { eraseEverywhere } from "./erase.ts";
import { ownData } from "./own-data.ts";
import { ErasurePage, OwnDataPage, RetentionPage } from "./pages.tsx";
import { countRetention, retain } from "./retention.ts";

/** Own data, erasure and retention: what the GDPR asks of every part of the platform at once. */
export const privacyRoutes = () =>
  newApp<Tables>()
    .get(
      "/mijn/gegevens",
      admit("member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"),
      async (c) => {
        const { visit } = c.var;
        return answerPage(c, <OwnDataPage view={visit.view} parts={await ownData(visit.db, ownerOf(visit))} />);
      },
    )
    .get(
      "/mijn/gegevens/bestand",
      admit("member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"),
      async (c) => {
        const { visit } = c.var;
        const person = ownerOf(visit);
        const parts = await ownData(visit.db, person);
        await visit.act(async ({ record }) => record("privacy.own-data-taken", `person ${person}`));
        const body = JSON.stringify(
          { madeAt: visit.now.toISOString(), person, ...Object.fromEntries(parts.map(({ part, records }) => [part, records])) },
          null,
          2,
        );
        return new Response(body, { headers: fileHeaders });
      },
    )
    .get("/beheer/mensen/:id/verwijdering", admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      const person = await personOf(visit, c.req.param("id"));
      return answerPage(c, <ErasurePage view={visit.view} person={person.id} name={person.name} />);
    })
    .post("/beheer/mensen/:id/verwijdering", admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      await readNoFields(c);
      const { id } = await personOf(visit, c.req.param("id"));
      await visit.act((context) => eraseEverywhere(context, id));
      return c.redirect("/beheer/mensen", 303);
    })
    .get("/beheer/bewaartermijnen", admit("secretariat", "administrator"), async (c) => {
      const { db, now, view } = c.var.visit;
      return answerPage(c, <RetentionPage view={view} retention={await countRetention(db, now)} isDone={false} />);
    })
    .post("/beheer/bewaartermijnen/toepassing", admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      await readNoFields(c);
      await visit.act((context) => retain(context));
      return answerPage(c, <RetentionPage view={visit.view} retention={await countRetention(visit.db, visit.now)} isDone />);
    });

/** Whose data it is: always the person of the session, never one named in the address. */
function ownerOf({ actor, view }: Visit<Tables>): PersonId {
  if (actor.personId === null) throw pageNotFound(view.path);
  return actor.personId;
}

async function personOf({ db, actor }: Visit<Tables>, id: string) {
  const person = await personFor(db, actor, asId<PersonId>(id));
  if (person === null) throw personNotFound(id);
  return person;
}

const fileHeaders = {
  "Content-Type": "application/json; charset=utf-8",
  "Content-Disposition": 'attachment; filename="mijn-gegevens.json"',
  "Cache-Control": "no-store",
};
