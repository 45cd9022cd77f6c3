import type { Markup } from "../../../../../lib/markup/markup.ts";
import { Refusal } from "../../../../../lib/refusal.ts";
import type { RefusedFile } from "../../../../../lib/refused-file.ts";
import { admit } from "../../../../../platform/http/admit.ts";
import { answerPage } from "../../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../../platform/http/env.ts";
import { readQuery } from "../../../../../platform/http/query.ts";
import { statusOf } from "../../../../../platform/http/refusals.ts";
import { refusedFile } from "../../../../../platform/http/refused-file.ts";
import { readUpload } from "../../../../../platform/http/upload.ts";
import { readSheets, writeWorkbook } from "../../../../../platform/sheet/sheets.ts";
import { Link } from "../../../../../ui/link.tsx";
import { type ChosenRecords, chosenRecords } from "../../../actions/sheets/exported.ts";
import { plannedChanges } from "../../../actions/sheets/planned.ts";
import { proposeChanges } from "../../../actions/sheets/proposals.ts";
import type { Agenda } from "../../../domain/agenda.ts";
import { may } from "../../../domain/policy.ts";
import { agendaNotFound, noAgenda } from "../../../domain/refusals.ts";
import { type SheetKind, sheetKinds, sheetShapes } from "../../../domain/sheets/shape.ts";
import { type SheetChoiceQuery, sheetChoiceQuery } from "../../../input/sheets.ts";
import { exchangeAddress } from "../../../pages/desk/sheets/address.ts";
import { AgendaExchangePage } from "../../../pages/desk/sheets/exchange.tsx";
import { allSheetWords } from "../../../pages/desk/sheets/words.ts";
import type { MeetingSlots } from "../../../slots.ts";
import { agendaAt, agendas, currentAgenda } from "../../../store/agendas.ts";
import { themesOf } from "../../../store/themes.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { atTheDesk, type DeskTables, meetingsInSheets } from "../parts.ts";
import { csvFrom, fileHeaders, readMeSheet, sheetsOf } from "./files.ts";

/** The agenda out as sheets, and in again: taking out, sending in. */
export function sheetRoutes<Tables extends DeskTables>(slots: MeetingSlots<Tables>) {
  const app = newApp<Tables>()
    .get(exchangeAddress, admit(...atTheDesk), async (c) => {
      const query = readQuery(c.req.url, sheetChoiceQuery);
      return answerPage(c, await exchangePage(c.var.visit, query, null));
    })
    .post(exchangeAddress, admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, sheetChoiceQuery);
      const agenda = await chosenAgenda(visit, query);
      try {
        const { name: file, bytes } = await readUpload(c, "bestand");
        const tables = (await readSheets({ name: file, bytes })).map((sheet) => ({ ...sheet, file }));
        const content = await plannedChanges(visit, {
          agenda: agenda.id,
          tables,
          words: allSheetWords,
          meetings: await meetingsInSheets(visit, slots),
        });
        const id = await visit.act((context) => proposeChanges(context, content));
        return c.redirect(`${exchangeAddress}/${id}`, 303);
      } catch (error) {
        const refused = error instanceof Refusal ? refusedFile(error, visit.language) : null;
        if (!(error instanceof Refusal) || refused === null) throw error;
        return answerPage(c, await exchangePage(visit, query, refused), statusOf[error.kind]);
      }
    })
    .get(`${exchangeAddress}/agenda.xlsx`, admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const { soort } = readQuery(c.req.url, sheetChoiceQuery);
      const chosen = await taken(
        visit,
        slots,
        readQuery(c.req.url, sheetChoiceQuery),
        soort.length === 0 ? sheetKinds : soort,
        "agenda.xlsx",
      );
      const sheets = sheetsOf(chosen, visit.language);
      const readMe = readMeSheet(
        chosen,
        sheets.map(([shape]) => shape),
        visit.language,
      );
      const bytes = await writeWorkbook([readMe, ...sheets.map(([, sheet]) => sheet)]);
      return new Response(bytes, { headers: fileHeaders(visit, "agenda", "xlsx") });
    });
  for (const { key, kind } of sheetShapes) {
    app.get(`${exchangeAddress}/${key}.csv`, admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const chosen = await taken(visit, slots, readQuery(c.req.url, sheetChoiceQuery), [kind], `${key}.csv`);
      const sheet = sheetsOf(chosen, visit.language).find(([shape]) => shape.key === key)?.[1] ?? { name: key, head: [], rows: [] };
      return new Response(csvFrom(sheet), { headers: fileHeaders(visit, sheet.name, "csv") });
    });
  }
  return app;
}

/** What was chosen, as far as whoever asks may see it; that it was taken is in the audit log. */
async function taken<Tables extends DeskTables>(
  visit: Visit<Tables>,
  slots: MeetingSlots<Tables>,
  query: SheetChoiceQuery,
  kinds: readonly SheetKind[],
  what: string,
): Promise<ChosenRecords> {
  const agenda = await chosenAgenda(visit, query);
  const choice = { agenda: agenda.id, theme: query.thema, kinds, isOwnCity: query.eigen !== undefined };
  const chosen = await chosenRecords(visit.db, visit.actor, choice, await meetingsInSheets(visit, slots));
  await visit.act(async ({ record }) => record("agenda.sheets-taken", what, { agenda: agenda.id }));
  return chosen;
}

async function exchangePage(visit: Visit<DeskTables>, query: SheetChoiceQuery, refused: RefusedFile | null) {
  const { db, actor, view } = visit;
  const agenda = await chosenAgenda(visit, query);
  const choices = {
    agenda,
    agendas: await agendas(db, actor),
    themes: await themesOf(db, actor, agenda.id),
    hasCity: actor.cityId !== null,
  };
  return <AgendaExchangePage view={view} query={query} choices={choices} refused={refused} />;
}

async function chosenAgenda({ db, actor }: Visit<DeskTables>, { agenda: period }: SheetChoiceQuery): Promise<Agenda> {
  const agenda = period === undefined ? await currentAgenda(db, actor) : await agendaAt(db, actor, period);
  if (agenda) return agenda;
  throw period === undefined ? noAgenda() : agendaNotFound(period);
}

/** For the first page of the administration: the way to the agenda in a spreadsheet program; null for who may not write. */
export async function sheetLinks<Tables extends DeskTables>({ actor, view }: Visit<Tables>): Promise<Markup | null> {
  if (!may.draft(actor)) return null;
  const t = agendaExchangeTexts[view.language];
  return (
    <section>
      <h2>
        <Link href={exchangeAddress}>{t.title}</Link>
      </h2>
      <p>{t.partSays}</p>
    </section>
  );
}
