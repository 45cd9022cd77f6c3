import type { Hono } from "hono";
import { Refusal } from "../../../lib/refusal.ts";
import type { AuditTables } from "../../../platform/audit/tables.ts";
import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/db/database.ts";
import { sha256 } from "../../../platform/hash.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { type Env, newApp, type Visit } from "../../../platform/http/env.ts";
import { type FormAsking, readForm } from "../../../platform/http/form.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { badInput, statusOf } from "../../../platform/http/refusals.ts";
import { refusedFile } from "../../../platform/http/refused-file.ts";
import { readUpload } from "../../../platform/http/upload.ts";
import { readSheets } from "../../../platform/sheet/sheets.ts";
import { loadFile } from "../actions/figure-files/load.ts";
import { chooseFile, receiveFile } from "../actions/figure-files/receive.ts";
import { understand } from "../actions/figure-files/understand.ts";
import { figureFileAddress, figureFilesAddress } from "../domain/addresses.ts";
import type { FileChoice } from "../domain/figure-file/choice.ts";
import { firstTable } from "../domain/figure-file/found-table.ts";
import { fileNotFound } from "../domain/figure-file/refusals.ts";
import { choiceFrom, figureFilesQuery, fileForm } from "../input/figure-files.ts";
import { LookPage } from "../pages/figure-files/look.tsx";
import { SendFilePage } from "../pages/figure-files/send.tsx";
import { type FigureFile, figureFileAt, savedMappings, tablesFromFiles } from "../store/figure-files.ts";
import type { MonitorReads } from "../tables.ts";
import { figureFileTexts } from "../texts/figure-files.ts";

/** A file of 100 columns has a form of this many bytes at most: three fields for each. */
const longestFileForm = 512 * 1024;

/** What it takes to load a file, which is more than one transaction. */
interface FileHouse {
  readonly database: Database<MonitorReads & AuditTables>;
  readonly clock: Clock;
}

/** Figures from a file: sending it, looking at what is read from it, putting that right, and loading it. */
export function figureFileRoutes<Tables extends MonitorReads>({ database, clock }: FileHouse): Hono<Env<Tables>> {
  return newApp<Tables>()
    .get(figureFilesAddress, admit("secretariat", "administrator"), async (c) => {
      const { overgenomen, zelfde } = readQuery(c.req.url, figureFilesQuery);
      const table = overgenomen ?? zelfde;
      const done = table === undefined ? null : { table, isSame: overgenomen === undefined };
      return answerPage(c, <SendFilePage view={c.var.visit.view} tables={await fileTables(c.var.visit)} done={done} refused={null} />);
    })
    .post(figureFilesAddress, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      try {
        const { name, bytes } = await readUpload(c, "bestand");
        const sheets = await readSheets({ name, bytes });
        const id = await visit.act((context) => receiveFile(context, { name, hash: sha256(bytes), sheets }));
        return c.redirect(figureFileAddress(id), 303);
      } catch (error) {
        const refused = error instanceof Refusal ? (refusedFile(error, visit.language) ?? noTable(error, visit)) : null;
        if (!(error instanceof Refusal) || refused === null) throw error;
        const page = <SendFilePage view={visit.view} tables={await fileTables(visit)} done={null} refused={refused} />;
        return answerPage(c, page, statusOf[error.kind]);
      }
    })
    .get(`${figureFilesAddress}/:id`, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      const file = await fileAt(visit, c.req.param("id"));
      const understood = await understand(visit.db, file.sheets, file.choice, visit.now);
      return answerPage(
        c,
        <LookPage view={visit.view} file={file} understood={understood} tables={await tablesFromFiles(visit.db)} refused={[]} />,
      );
    })
    .post(`${figureFilesAddress}/:id/keuze`, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      const file = await fileAt(visit, c.req.param("id"));
      const choice = await chosenIn(c, file);
      await visit.act((context) => chooseFile(context, file.id, choice));
      return c.redirect(figureFileAddress(file.id), 303);
    })
    .post(`${figureFilesAddress}/:id/lading`, admit("secretariat", "administrator"), async (c) => {
      const { visit } = c.var;
      const file = await fileAt(visit, c.req.param("id"));
      const choice = await chosenIn(c, file);
      await visit.act((context) => chooseFile(context, file.id, choice));
      const { understood, ...ended } = await loadFile(database, visit.actor, clock, { ...file, choice });
      if (ended.kind === "wrong") return c.redirect(figureFileAddress(file.id), 303);
      const { outcome } = ended;
      if (outcome.kind !== "refused")
        return c.redirect(
          `${figureFilesAddress}?${outcome.kind === "unchanged" ? "zelfde" : "overgenomen"}=${encodeURIComponent(choice.table)}`,
          303,
        );
      const props = { view: visit.view, file, understood, tables: await tablesFromFiles(visit.db), refused: outcome.findings };
      return answerPage(c, <LookPage {...props} />, 409);
    });
}

async function fileAt({ db, now }: Visit<MonitorReads>, id: string): Promise<FigureFile> {
  const file = await figureFileAt(db, id, now);
  if (file === null) throw fileNotFound(id);
  return file;
}

/** What a form says is about the columns that the file has, not about those that it says it has. */
async function chosenIn(c: FormAsking, file: FigureFile): Promise<FileChoice> {
  const form = await readForm(c, fileForm, longestFileForm);
  if (!form.ok) throw badInput(form.problems);
  return choiceFrom(form.value, firstTable(file.sheets)?.heads ?? []);
}

async function fileTables({ db }: Visit<MonitorReads>) {
  const mapped = await savedMappings(db);
  return (await tablesFromFiles(db)).map((table) => ({ ...table, isMapped: mapped.has(table.id) }));
}

/** A file in which there is no table is a file that cannot be read. */
const noTable = ({ code }: Refusal, { language }: Visit<MonitorReads>) =>
  code === "monitor.no-table-in-file" ? { sentence: figureFileTexts[language].refusals[code], problems: [] } : null;
