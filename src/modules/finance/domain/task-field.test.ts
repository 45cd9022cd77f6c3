import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import type { TaskAmount } from "./account.ts";
import { socialTasks, type TaskName, yearsOfChange } from "./task-field.ts";

const names: readonly TaskName[] = [
  { code: "0.7", from: 2020, until: 2026, title: "Fonds" },
  { code: "6.2", from: 2017, until: 2024, title: "Wijkteams" },
  { code: "6.21", from: 2025, until: 2026, title: "Toegang Wmo" },
  { code: "6.4", from: 2017, until: 2024, title: "Begeleide participatie" },
  { code: "6.4", from: 2025, until: 2026, title: "Beschut werk" },
];
const spent = (task: string, year: number, expenditureKeur: number): TaskAmount => ({
  area: asId("GM0014"),
  year,
  report: "account",
  task,
  expenditureKeur,
});

describe("social tasks", () => {
  const amounts = [spent("6.4", 2024, 5), spent("6.2", 2023, 3), spent("0.7", 2024, 9), spent("6.21", 2025, 4), spent("6.4", 2025, 0)];

  it("stand by code with what was spent in each year, and without other tasks", () => {
    expect(socialTasks(amounts, names, [2023, 2024])).toEqual([
      { code: "6.2", title: "Wijkteams", eur: [3000, null] },
      { code: "6.4", title: "Begeleide participatie", eur: [null, 5000] },
    ]);
  });

  it("carry the name that the code has in those years, and tell nothing from nought", () => {
    expect(socialTasks(amounts, names, [2025])).toEqual([
      { code: "6.21", title: "Toegang Wmo", eur: [4000] },
      { code: "6.4", title: "Beschut werk", eur: [0] },
    ]);
  });

  it("change their codes or names in the years that the names say, not in the first one or for other tasks", () => {
    expect(yearsOfChange(names)).toEqual([2025]);
  });
});
