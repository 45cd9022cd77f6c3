import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import { listed } from "../../../ui/charts/listed.ts";
import { Table } from "../../../ui/table.tsx";
import type { Report, TaskAmount } from "../domain/account.ts";
import { socialTasks, type TaskName, yearsOfChange } from "../domain/task-field.ts";
import { inMillions } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";

interface TasksProps {
  readonly view: View;
  readonly amounts: readonly TaskAmount[];
  readonly names: readonly TaskName[];
}

/** What a city spent on its social tasks, per task field: by its accounts, and below that by the budgets of later years. */
export function SocialTasks({ view, amounts, names }: TasksProps) {
  const { language } = view;
  const t = accountTexts[language];
  const ofAccounts = yearsOf(amounts, "account");
  const lastAccount = ofAccounts.at(-1) ?? 0;
  const ofBudgets = yearsOf(amounts, "budget").filter((year) => year > lastAccount);
  if (ofAccounts.length + ofBudgets.length === 0) return null;
  return (
    <section id="sociale-taken">
      <h2>{t.tasks}</h2>
      <p>{t.tasksLead}</p>
      <p>{t.taskBreaks(listed(yearsOfChange(names).map(String), language))}</p>
      <TaskTable amounts={amounts} names={names} report="account" years={ofAccounts} says={t.tasksOfAccounts} language={language} />
      <TaskTable amounts={amounts} names={names} report="budget" years={ofBudgets} says={t.tasksOfBudgets} language={language} />
    </section>
  );
}

const yearsOf = (amounts: readonly TaskAmount[], report: Report): readonly number[] =>
  [...new Set(amounts.filter((one) => one.report === report).map(({ year }) => year))].toSorted((a, b) => a - b);

interface TableProps extends Omit<TasksProps, "view"> {
  readonly report: Report;
  readonly years: readonly number[];
  readonly says: (from: number, until: number) => string;
  readonly language: Language;
}

function TaskTable({ amounts, names, report, years, says, language }: TableProps) {
  const t = accountTexts[language];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rows = socialTasks(
    amounts.filter((one) => one.report === report),
    names,
    years,
  );
  return (
    <Table
      caption={says(first, last)}
      heads={[t.task, ...years.map(String)]}
      rows={rows.map(({ code, title, eur }) => [
        <span lang="nl">
          {code} {title}
        </span>,
        ...eur.map((one) => (one === null ? t.none : inMillions(one, language))),
      ])}
      isStill
    />
  );
}
