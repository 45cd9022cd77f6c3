import { pageOf } from "../../../../lib/paging.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readForm } from "../../../../platform/http/form.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { badInput } from "../../../../platform/http/refusals.ts";
import { draftFromVersion } from "../../actions/drafts.ts";
import { shownOf } from "../../domain/editing/eyes.ts";
import type { Names } from "../../domain/editing/field.ts";
import { formShape } from "../../domain/editing/forms.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { kindCalled, recordAddress, recordTitle } from "../../domain/editing/record-keys.ts";
import { recordNotFound, versionNotFound } from "../../domain/editing/refusals.ts";
import type { RecordVersion } from "../../domain/editing/version.ts";
import { may } from "../../domain/policy.ts";
import { historyQuery, versionForm } from "../../input/desk.ts";
import { type Comparison, HistoryPage, type ShownVersion } from "../../pages/desk/history.tsx";
import { namesIn } from "../../store/editing/names.ts";
import { type OpenRecord, openRecord } from "../../store/editing/open-records.ts";
import { versionsOfRecord } from "../../store/editing/versions.ts";
import { atTheDesk, type DeskSlots, type DeskTables, meetingNames } from "./parts.ts";
import { shownChanges } from "./shown-changes.ts";

/** How many versions stand on one page: each with its difference. */
const perPage = 10;

/** The history of a record for whoever may see it, and the way back to an earlier version. */
export function historyRoutes<Tables extends DeskTables>(slots: DeskSlots<Tables>) {
  return newApp<Tables>()
    .get("/geschiedenis/:soort/:id", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const open = await getOpen(visit, c.req.param("soort"), c.req.param("id"));
      const { van, tot, pagina } = readQuery(c.req.url, historyQuery);
      const agenda = "agenda" in open.record ? open.record.agenda : open.record.id;
      const names = await namesIn(visit.db, visit.actor, agenda, await meetingNames(visit, slots));
      const versions = await knownVersions(visit, open);
      const page = pageOf(versions, { page: pagina, perPage });
      return answerPage(
        c,
        <HistoryPage
          view={visit.view}
          kind={open.kind}
          id={open.record.id}
          title={recordTitle(open.record)}
          address={recordAddress(open.kind, open.record)}
          page={{ ...page, items: page.items.map((version) => shownVersion(visit, names, versions, version)) }}
          versions={versions.map(({ version }) => version)}
          comparison={van === undefined || tot === undefined ? null : compared(visit, names, versions, van, tot)}
          origin={originOf(open)}
          mayRestore={may.draft(visit.actor)}
        />,
      );
    })
    .post("/geschiedenis/:soort/:id/herstel", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const open = await getOpen(visit, c.req.param("soort"), c.req.param("id"));
      const form = await readForm(c, versionForm);
      if (!form.ok) throw badInput(form.problems);
      const subject = { kind: open.kind, record: open.record.id };
      const meetings = await meetingNames(visit, slots);
      const id = await visit.act((context) => draftFromVersion(context, subject, form.value.versie, meetings));
      return c.redirect(`/concepten/${id}/voorbeeld`, 303);
    });
}

/** The record that an address means, as far as whoever asks may see it. */
export async function getOpen({ db, actor }: Visit<DeskTables>, key: string, id: string): Promise<OpenRecord> {
  const kind: RecordKind | null = kindCalled(key);
  const open = kind && (await openRecord(db, actor, kind, id));
  if (!open) throw recordNotFound(kind ?? "agenda", id);
  return open;
}

/** The versions that can be shown, the latest first; what nobody changed yet has the one that was loaded. */
async function knownVersions({ db, actor }: Visit<DeskTables>, { kind, record, texts }: OpenRecord): Promise<readonly RecordVersion[]> {
  const versions = await versionsOfRecord(db, actor, kind, record.id);
  if (versions.length > 0) return versions;
  const { version, changedAt: at, audience } = record;
  return [{ kind, record: record.id, version, act: "loaded", at, person: null, organisation: null, reason: null, texts, audience }];
}

function shownVersion(visit: Visit<DeskTables>, names: Names, versions: readonly RecordVersion[], version: RecordVersion): ShownVersion {
  const before = versions.find((one) => one.version < version.version);
  return {
    version: version.version,
    act: version.act,
    at: version.at,
    person: version.person === null ? null : (names.person.get(version.person) ?? null),
    organisation: version.organisation === null ? null : (names.organisation.get(version.organisation) ?? null),
    reason: version.reason,
    since: before ? { version: before.version, changes: changesIn(visit, names, before, version) } : null,
  };
}

function compared(visit: Visit<DeskTables>, names: Names, versions: readonly RecordVersion[], van: number, tot: number): Comparison {
  const find = (version: number) => {
    const found = versions.find((one) => one.version === version);
    if (!found) throw versionNotFound(versions[0]?.record ?? "", version);
    return found;
  };
  return { from: van, until: tot, changes: changesIn(visit, names, find(van), find(tot)) };
}

/** What changed between two versions, without what whoever asks may not know of. */
function changesIn({ language }: Visit<DeskTables>, names: Names, before: RecordVersion, after: RecordVersion) {
  const form = formShape(after.kind, null);
  return shownChanges({ language, kind: after.kind, names }, form, shownOf(form, before.texts, names), shownOf(form, after.texts, names));
}

/** Where a record comes from, as it says itself. */
const originOf = ({ record }: OpenRecord) => ({
  lines: "lines" in record ? record.lines : "firstLine" in record && record.firstLine > 0 ? [record.firstLine] : [],
  sources: "sources" in record ? record.sources : "adopted" in record && record.adopted ? [record.adopted.source] : [],
});
