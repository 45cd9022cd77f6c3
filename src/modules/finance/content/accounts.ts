import { z } from "zod";
import { asId } from "../../../lib/ids.ts";
import { type KnownIds, reference, words } from "../../../platform/content/fields.ts";
import { RowProblem } from "../../../platform/content/read-rows.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { type Amount, amounts, type MunicipalAccount, reports, type TaskAmount } from "../domain/account.ts";
import type { FundSourceId } from "../domain/source.ts";
import type { TaskName } from "../domain/task-field.ts";

/** The budgets and accounts of municipalities, with where they come from. */
export interface AccountContent {
  readonly source: FundSourceId;
  readonly names: readonly TaskName[];
  readonly accounts: readonly MunicipalAccount[];
  readonly tasks: readonly TaskAmount[];
}

const folder = "finance/accounts";

/** Reads the budgets and accounts; nothing where a network has none, null when there is something wrong with them. */
export function readAccountContent(reading: Reading, known: { readonly sources: KnownIds }): readonly AccountContent[] | null {
  if (!reading.has(`${folder}/accounts.yaml`)) return [];
  const told = reading.read(`${folder}/accounts.yaml`, accountsFile(known.sources));
  if (told === null) return null;
  const codes = [...new Set(told.tasks.map(({ code }) => code))];
  const accounts = reading.rows(`${folder}/accounts.csv`, accountHeads, (cells) => accountOf(cells, told.source));
  const tasks = reading.rows(`${folder}/tasks.csv`, [...keyHeads, ...codes], (cells) => taskAmountsOf(cells, codes));
  return accounts && tasks && [{ source: told.source, names: told.tasks, accounts, tasks: tasks.flat() }];
}

const keyHeads = ["area", "year", "report"];
const accountHeads = [...keyHeads, "municipalities", "inhabitants", ...amounts];

function accountOf(cells: readonly string[], source: FundSourceId): MunicipalAccount | RowProblem {
  const key = keyOf(cells);
  if (key instanceof RowProblem) return key;
  const [municipalities = null, inhabitants = null, ...written] = cells.slice(keyHeads.length).map(wholeNumber);
  if (inhabitants === null) return new RowProblem("inhabitants", "This must be a whole number.");
  const wrong = [municipalities, ...written].findIndex(Number.isNaN);
  if (wrong >= 0) return new RowProblem(["municipalities", ...amounts][wrong] ?? "", "This must be a whole number, or nothing.");
  const amountOf = (amount: Amount) => written[amounts.indexOf(amount)] ?? null;
  return { ...key, municipalities, inhabitants, ...everyAmount(amountOf), source };
}

const everyAmount = (amountOf: (amount: Amount) => number | null) => ({
  fundKeur: amountOf("fundKeur"),
  otherStateKeur: amountOf("otherStateKeur"),
  businessTaxesKeur: amountOf("businessTaxesKeur"),
  householdTaxesKeur: amountOf("householdTaxesKeur"),
  feesKeur: amountOf("feesKeur"),
  incomeKeur: amountOf("incomeKeur"),
  expenditureKeur: amountOf("expenditureKeur"),
  socialKeur: amountOf("socialKeur"),
  reserveWithdrawalsKeur: amountOf("reserveWithdrawalsKeur"),
  reserveAdditionsKeur: amountOf("reserveAdditionsKeur"),
  equityKeur: amountOf("equityKeur"),
  balanceKeur: amountOf("balanceKeur"),
});

function taskAmountsOf(cells: readonly string[], codes: readonly string[]): readonly TaskAmount[] | RowProblem {
  const key = keyOf(cells);
  if (key instanceof RowProblem) return key;
  const written = cells.slice(keyHeads.length).map(wholeNumber);
  const wrong = written.findIndex(Number.isNaN);
  if (wrong >= 0) return new RowProblem(codes[wrong] ?? "", "This must be a whole number, or nothing.");
  return codes.flatMap((task, at) => {
    const expenditureKeur = written[at] ?? null;
    return expenditureKeur === null ? [] : [{ ...key, task, expenditureKeur }];
  });
}

function keyOf([area = "", year = "", told = ""]: readonly string[]): Pick<MunicipalAccount, "area" | "year" | "report"> | RowProblem {
  const report = reports.find((one) => one === told);
  if (!/^(GM\d{4}|NL01)$/.test(area)) return new RowProblem("area", "This must be the code of a municipality, such as GM0193, or NL01.");
  if (!/^20\d\d$/.test(year)) return new RowProblem("year", "This must be a year.");
  if (report === undefined) return new RowProblem("report", `This must be one of ${reports.join(", ")}.`);
  return { area: asId(area), year: Number(year), report };
}

/** NaN for what is neither nothing nor a whole number. */
const wholeNumber = (cell: string): number | null => (cell === "" ? null : /^-?\d+$/.test(cell) ? Number(cell) : Number.NaN);

const year = z.int().min(2000).max(2100);

const accountsFile = (sources: KnownIds) =>
  z.strictObject({
    source: reference<FundSourceId>("source", sources),
    tasks: z.array(z.strictObject({ code: z.string().regex(/^\d\.\d{1,2}$/), from: year, until: year, title: words })).min(1),
  });
