import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { PersonId } from "../../../lib/ids.ts";
import { type Bilingual, languages } from "../../../lib/language.ts";
import { oneOf } from "../../../lib/one-of.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import { actorOn, type HangingSource, type NetworkTables } from "../../network/index.ts";
import { initiativeAddress } from "../domain/addresses.ts";
import type { Draft } from "../domain/editing/draft.ts";
import { recordTitle } from "../domain/editing/record-keys.ts";
import { cannotTakeOver, draftNotFound, recordNotFound } from "../domain/editing/refusals.ts";
import { type LeadRole, leadRoles } from "../domain/execution.ts";
import { may } from "../domain/policy.ts";
import { draftsOf, draftWith, replaceDraft } from "../store/editing/drafts.ts";
import { audienceOfInitiative, eyesOfOwners, leadsHeldBy } from "../store/editing/hanging.ts";
import { opened, openRecord } from "../store/editing/open-records.ts";
import { recordDoors } from "../store/editing/records.ts";
import type { AgendaReads } from "../tables.ts";
import { executionTexts } from "../texts/execution.ts";
import { keepVersion } from "./publication.ts";

type Tables = AgendaReads & NetworkTables & SearchTables;

/** What whoever leaves an office leads: an initiative gets another lead, or its office waits for one (N2). */
export const leadSource: HangingSource<Tables> = {
  name: "trekker",
  find: async (db, actor, persons) =>
    (await leadsHeldBy(db, actor, persons)).map((lead) => ({
      id: `${lead.role}-${lead.initiative}`,
      version: lead.version,
      person: lead.person,
      title: inBoth((language) => `${executionTexts[language].leadItem[lead.role]} ${lead.title}`),
      address: initiativeAddress(lead.slug),
    })),
  handOver: async (context, { id }, successor) => {
    const [role = "", ...rest] = id.split("-");
    await handOverLead(context, { role: oneOf(leadRoles, role), initiative: rest.join("-") }, successor);
  },
};

/** What whoever leaves was writing: another goes on with it, or it waits until it is erased with its owner (N2). */
export const draftSource: HangingSource<Tables> = {
  name: "concept",
  find: async (db, actor, persons) => {
    const drafts = persons.length === 0 ? [] : await draftsOf(db, eyesOfOwners(persons));
    return Promise.all(
      drafts.map(async (draft) => ({
        id: draft.id,
        version: draft.version,
        person: draft.owner,
        title: await draftTitle(db, actor, draft),
        address: null,
      })),
    );
  },
  handOver: async (context, { id, person }, successor) => {
    if (successor !== null) await handOverDraft(context, id, person, successor);
  },
};

const inBoth = (words: (language: "nl" | "en") => string): Bilingual<string> => {
  const [nl, en] = languages.map(words);
  return { nl: nl ?? "", en: en ?? "" };
};

/** Which record a draft changes, to who may know of that; never what is in it. */
async function draftTitle(db: Read<AgendaReads>, actor: Actor, { kind, record }: Draft): Promise<Bilingual<string>> {
  const open = record === null ? null : await openRecord(db, actor, kind, record);
  return inBoth((language) => {
    const t = executionTexts[language];
    return `${t.draftItem} ${open ? recordTitle(open.record) : record === null ? t.draftNew : t.draftUnseen}`;
  });
}

async function handOverLead(
  context: Context<Tables>,
  { role, initiative }: { readonly role: LeadRole; readonly initiative: string },
  successor: PersonId | null,
): Promise<void> {
  const { tx, actor, now, record } = context;
  const audience = await audienceOfInitiative(tx, initiative);
  if (audience === null) throw recordNotFound("initiative", initiative);
  const before = await recordDoors.initiative.read(tx, { ...actor, audiences: [...actor.audiences, audience] }, initiative);
  if (before === null) throw recordNotFound("initiative", initiative);
  const leads = before.leads.map((lead) => (lead.role === role ? { ...lead, person: successor } : lead));
  const after = opened("initiative", { ...before, leads, version: before.version + 1, changedAt: now });
  await keepVersion(context, opened("initiative", before), after, { act: "handed-over", reason: null });
  record("agenda.lead-handed-over", `initiative ${initiative}`, { role, to: successor });
}

async function handOverDraft({ tx, now, record }: Context<Tables>, id: string, owner: PersonId, successor: PersonId): Promise<void> {
  const draft = await draftWith(tx, eyesOfOwners([owner]), id);
  if (!draft) throw draftNotFound(id);
  const taker = await actorOn(tx, successor, dayOf(now));
  if (taker === null || !may.draft(taker)) throw cannotTakeOver();
  if (draft.record !== null && !(await openRecord(tx, taker, draft.kind, draft.record))) throw cannotTakeOver();
  if (!(await replaceDraft(tx, { ...draft, owner: successor, version: draft.version + 1, changedAt: now }))) throw draftNotFound(id);
  record("agenda.draft-handed-on", `draft ${id}`, { to: successor });
}
