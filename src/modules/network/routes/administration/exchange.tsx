import { dayOf } from "../../../../lib/day.ts";
import { asId, type ImportDraftId } from "../../../../lib/ids.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import { csvOf } from "../../../../platform/api/csv.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readForm } from "../../../../platform/http/form.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { badInput, statusOf } from "../../../../platform/http/refusals.ts";
import { refusedFile } from "../../../../platform/http/refused-file.ts";
import { readUpload } from "../../../../platform/http/upload.ts";
import type { PlainSheet } from "../../../../platform/sheet/sheet.ts";
import { readSheets, writeWorkbook } from "../../../../platform/sheet/sheets.ts";
import { carryOutImport } from "../../actions/carry-out-import.ts";
import { exchangeState, planImport, propose } from "../../actions/spreadsheet.ts";
import { draftNotFound } from "../../domain/spreadsheet/refusals.ts";
import { sheetKinds } from "../../domain/spreadsheet/sheet.ts";
import { confirmationForm, exchangeQuery } from "../../input/administration.ts";
import { ExchangePage, tableAddress } from "../../pages/administration/exchange.tsx";
import { ProposalPage } from "../../pages/administration/proposal.tsx";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { draftOf, type ImportDraft } from "../../store/spreadsheet-drafts.ts";
import type { NetworkTables } from "../../tables.ts";
import { sheetsFor } from "./sheet-files.ts";

/** Tables out, tables in: taking out, proposing, looking at what would change, carrying it out. */
export function exchangeRoutes<Tables extends NetworkTables>(slots: Pick<AdministrationSlots<Tables>, "hangingItems">) {
  const app = newApp<Tables>()
    .get("/beheer/uitwisseling", admit("secretariat"), (c) => {
      const { uitgevoerd = null } = readQuery(c.req.url, exchangeQuery);
      return answerPage(c, <ExchangePage view={c.var.visit.view} carriedOut={uitgevoerd} refused={null} />);
    })
    .get("/beheer/uitwisseling/netwerk.xlsx", admit("secretariat"), async (c) => {
      const bytes = await writeWorkbook(await taken(c.var.visit, "netwerk.xlsx"));
      return new Response(bytes, { headers: fileHeaders(c.var.visit, "netwerk", "xlsx") });
    })
    .post("/beheer/uitwisseling", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      try {
        const upload = await readUpload(c, "bestand");
        const sheets = await readSheets(upload);
        const content = await planImport(
          visit.db,
          visit.actor,
          sheets.map((sheet) => ({ ...sheet, file: upload.name })),
        );
        const id = await visit.act((context) => propose(context, content));
        return c.redirect(`/beheer/uitwisseling/${id}`, 303);
      } catch (error) {
        const refused = error instanceof Refusal ? refusedFile(error, visit.language) : null;
        if (!(error instanceof Refusal) || refused === null) throw error;
        return answerPage(c, <ExchangePage view={visit.view} carriedOut={null} refused={refused} />, statusOf[error.kind]);
      }
    });
  for (const [index, kind] of sheetKinds.entries()) {
    app.get(tableAddress(kind), admit("secretariat"), async (c) => {
      const sheet = (await taken(c.var.visit, tableAddress(kind)))[index];
      return new Response(sheet === undefined ? "" : csvFrom(sheet), { headers: fileHeaders(c.var.visit, sheet?.name ?? "", "csv") });
    });
  }
  return app
    .get("/beheer/uitwisseling/:id", admit("secretariat"), async (c) =>
      answerPage(c, <ProposalPage view={c.var.visit.view} draft={await getDraft(c.var.visit, c.req.param("id"))} moved={null} />),
    )
    .post("/beheer/uitwisseling/:id", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, confirmationForm);
      if (!form.ok) throw badInput(form.problems);
      const id = asId<ImportDraftId>(c.req.param("id"));
      try {
        const count = await visit.act((context) => carryOutImport(context, { id, hash: form.value.controle }, slots.hangingItems));
        return c.redirect(`/beheer/uitwisseling?uitgevoerd=${count}`, 303);
      } catch (error) {
        const names = error instanceof Refusal && error.code === "network.draft-outdated" ? error.details.names : null;
        if (!Array.isArray(names)) throw error;
        return answerPage(c, <ProposalPage view={visit.view} draft={await getDraft(visit, id)} moved={names.map(String)} />, 409);
      }
    });
}

/** Everything that the actor may see, as tables; that it was taken is in the audit log. */
async function taken<Tables extends NetworkTables>(visit: Visit<Tables>, what: string): Promise<readonly PlainSheet[]> {
  const state = await exchangeState(visit.db, visit.actor);
  await visit.act(async ({ record }) => record("network.exported", what));
  return sheetsFor(state, visit.actor, visit.language);
}

const csvFrom = ({ head, rows }: PlainSheet): string =>
  csvOf<readonly string[]>(Object.fromEntries(head.map((word, index) => [word, (row) => row[index] ?? ""])), rows);

const types = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", csv: "text/csv; charset=utf-8" } as const;

const fileHeaders = ({ now }: Visit<NetworkTables>, name: string, extension: keyof typeof types) => ({
  "Content-Type": types[extension],
  "Content-Disposition": `attachment; filename="${name}-${dayOf(now)}.${extension}"`,
  "Cache-Control": "no-store",
});

/** A proposal is for who made it; for anybody else there is none. */
async function getDraft({ db, actor, now }: Visit<NetworkTables>, id: string): Promise<ImportDraft> {
  const draft = actor.personId === null ? null : await draftOf(db, actor.personId, id, now);
  if (!draft) throw draftNotFound(id);
  return draft;
}
