import type { Columns } from "../../../platform/api/csv.ts";
import { type Amount, amounts, type MunicipalAccount, type Report, type TaskAmount } from "../domain/account.ts";
import type { CityAccounts } from "../domain/city-accounts.ts";
import type { TaskName } from "../domain/task-field.ts";
import { accountTexts } from "../texts/accounts.ts";

/** One amount of a city in a file. */
interface FileRow {
  readonly area: string;
  readonly city: string;
  readonly year: number;
  readonly report: Report;
  /** Of the task field; empty for an amount of the whole report. */
  readonly code: string;
  readonly name: string;
  readonly eur: number;
}

/** A file has Dutch heads, whatever language the page is read in, so that it always looks the same to a program. */
const t = accountTexts.nl;

/** What stands in each column. */
export const fileColumns: Columns<FileRow> = {
  gemeentecode: ({ area }) => area,
  stad: ({ city }) => city,
  jaar: ({ year }) => year,
  verslag: ({ report }) => reportWords[report],
  code: ({ code }) => code,
  post: ({ name }) => name,
  euro: ({ eur }) => eur,
};

const reportWords: Readonly<Record<Report, string>> = { budget: "begroting", account: "jaarrekening" };

/** The amounts of all budgets and accounts of a city, without those that were not reported. */
export const fileRows = ({ area, name: city, accounts }: CityAccounts): readonly FileRow[] =>
  accounts.flatMap((account) => amounts.flatMap((amount) => rowOf(account, amount).map((row) => ({ area, city, ...row }))));

function rowOf(account: MunicipalAccount, amount: Amount): readonly Omit<FileRow, "area" | "city">[] {
  const keur = account[amount];
  const { year, report } = account;
  return keur === null ? [] : [{ year, report, code: "", name: t.amounts[amount], eur: keur * 1000 }];
}

/** What a city spent on each task field. */
export const fileTasks = (
  { area, name: city }: CityAccounts,
  tasks: readonly TaskAmount[],
  names: readonly TaskName[],
): readonly FileRow[] =>
  tasks.map(({ year, report, task, expenditureKeur }) => ({
    area,
    city,
    year,
    report,
    code: task,
    name: names.find(({ code, from, until }) => code === task && from <= year && year <= until)?.title ?? "",
    eur: expenditureKeur * 1000,
  }));
