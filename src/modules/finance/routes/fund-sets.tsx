import type { Hono } from "hono";
import { Refusal } from "../../../lib/refusal.ts";
import { sha256 } from "../../../platform/hash.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { type Env, newApp, type Visit } from "../../../platform/http/env.ts";
import { type FormAsking, readForm } from "../../../platform/http/form.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { badInput, statusOf } from "../../../platform/http/refusals.ts";
import { refusedFile } from "../../../platform/http/refused-file.ts";
import { readUploads, type Upload } from "../../../platform/http/upload.ts";
import { readSheets, writeWorkbook } from "../../../platform/sheet/sheets.ts";
import { readFundFiles } from "../actions/import/read-files.ts";
import { receiveFundFiles, sayOfFiles, takeFilesOver } from "../actions/import/receive.ts";
import { fundFilesAddress, fundSetsAddress } from "../domain/addresses.ts";
import type { FundSheet } from "../domain/import/fund-table.ts";
import { writtenSet } from "../domain/import/written-set.ts";
import { fundFilesNotFound, fundSetNotFound } from "../domain/refusals.ts";
import { fundFilesForm, fundSetsQuery } from "../input/fund-files.ts";
import { LookAtFilesPage } from "../pages/import/look.tsx";
import { FundSetsPage } from "../pages/import/sets.tsx";
import { fundFilesAt, type KeptFundFiles } from "../store/fund-files.ts";
import { fundSetAt, fundSetHeads } from "../store/sets.ts";
import { fundSources } from "../store/sources.ts";
import type { FinanceReads } from "../tables.ts";

/** So many files belong to one set at most. */
const mostFiles = 8;

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The sets of the fund: what there is, sending files, looking at what is read from them, putting that right, and taking it over. */
export function fundSetRoutes<Tables extends FinanceReads>(): Hono<Env<Tables>> {
  return newApp<Tables>()
    .get(fundSetsAddress, admit("secretariat", "administrator"), async (c) => {
      const { overgenomen, zelfde } = readQuery(c.req.url, fundSetsQuery);
      const set = overgenomen ?? zelfde;
      const done = set === undefined ? null : { set, isSame: overgenomen === undefined };
      return answerPage(c, <FundSetsPage {...(await held(c.var.visit))} done={done} refused={null} />);
    })
    .post(fundSetsAddress, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      try {
        const uploads = await readUploads(c, "bestand", mostFiles);
        const sheets = await sheetsIn(uploads);
        const files = uploads.map(({ name, bytes }) => ({ name, hash: sha256(bytes) }));
        const id = await visit.act((context) => receiveFundFiles(context, { files, sheets }));
        return c.redirect(fundFilesAddress(id), 303);
      } catch (error) {
        const refused = error instanceof Refusal ? refusedFile(error, visit.language) : null;
        if (!(error instanceof Refusal) || refused === null) throw error;
        return answerPage(c, <FundSetsPage {...(await held(visit))} done={null} refused={refused} />, statusOf[error.kind]);
      }
    })
    .get(`${fundSetsAddress}/bestanden/:id`, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      const files = await filesAt(visit, c.req.param("id"));
      const read = await readFundFiles(visit.db, files, visit.now);
      return answerPage(c, <LookAtFilesPage view={visit.view} files={files} read={read} sources={await fundSources(visit.db)} />);
    })
    .post(`${fundSetsAddress}/bestanden/:id/keuze`, admit("secretariat", "administrator"), async (c) => {
      const id = c.req.param("id");
      const words = await wordsIn(c);
      await c.var.visit.act((context) => sayOfFiles(context, id, words));
      return c.redirect(fundFilesAddress(id), 303);
    })
    .post(`${fundSetsAddress}/bestanden/:id/overname`, admit("secretariat", "administrator"), async (c) => {
      const id = c.req.param("id");
      const words = await wordsIn(c);
      const outcome = await c.var.visit.act(async (context) => {
        await sayOfFiles(context, id, words);
        return takeFilesOver(context, id);
      });
      if (outcome.kind === "wrong") return c.redirect(fundFilesAddress(id), 303);
      const told = outcome.kind === "stored" ? "overgenomen" : "zelfde";
      return c.redirect(`${fundSetsAddress}?${told}=${encodeURIComponent(outcome.set.id)}`, 303);
    })
    .get(`${fundSetsAddress}/reeksen/:id/reeks.xlsx`, admit("secretariat", "administrator"), async (c) => {
      const id = c.req.param("id");
      const set = await fundSetAt(c.var.visit.db, id);
      if (set === null) throw fundSetNotFound(id);
      const headers = { "Content-Type": workbookType, "Content-Disposition": attachmentNamed(`gemeentefonds-${set.id}.xlsx`) };
      return new Response(await writeWorkbook(writtenSet(set)), { headers });
    });
}

async function held({ db, view }: Visit<FinanceReads>) {
  return { view, sets: await fundSetHeads(db), sources: await fundSources(db) };
}

/** One file after another: each is read in a thread of its own, and others wait for their turn as well. */
async function sheetsIn(uploads: readonly Upload[]): Promise<readonly FundSheet[]> {
  const sheets: FundSheet[] = [];
  for (const upload of uploads) sheets.push(...(await readSheets(upload)).map((sheet) => ({ ...sheet, file: upload.name })));
  return sheets;
}

async function filesAt({ db, now }: Visit<FinanceReads>, id: string): Promise<KeptFundFiles> {
  const files = await fundFilesAt(db, id, now);
  if (files === null) throw fundFilesNotFound(id);
  return files;
}

async function wordsIn(c: FormAsking) {
  const form = await readForm(c, fundFilesForm);
  if (!form.ok) throw badInput(form.problems);
  return form.value;
}
