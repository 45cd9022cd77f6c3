import { expect, it } from "vitest";
import { anAccount } from "../../../../tests/build/account.ts";
import { contentFolder, onBothEngines } from "../../../../tests/build/database.ts";
import { fundSource } from "../../../../tests/build/fund.ts";
import { system } from "../../../lib/actor.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { carryOut } from "../../../platform/context.ts";
import { transact } from "../../../platform/db/transact.ts";
import { type AccountContent, readAccountContent } from "../content/accounts.ts";
import { loadAccountContent } from "../content/load-accounts.ts";
import { accountsOf, allAccounts, spentOn, taskAmountsOf, taskNames } from "./accounts.ts";
import { saveAreaAccounts } from "./save-accounts.ts";
import { saveFundSource } from "./sources.ts";

const groningen = asId<AreaCode>("GM0014");
const now = new Date("2026-11-24T09:00:00Z");

onBothEngines("budgets and accounts", (database) => {
  const contents = readAccountContent(readingOf(contentFolder), { sources: null }) ?? [];
  const [content] = contents;
  const load = (told: readonly AccountContent[]) =>
    carryOut(database(), system, now, async (context) => {
      for (const { source } of told) await saveFundSource(context.tx, { ...fundSource, id: source });
      return loadAccountContent(context, told);
    });

  it("come back as they were read, with the names of task fields", async () => {
    expect(await load(contents)).toEqual({ added: 41, changed: 0, unchanged: 0, leftAlone: [] });
    expect(await allAccounts(database().db)).toEqual(content?.accounts);
    expect(await taskNames(database().db)).toEqual(content?.names);
    expect(await taskAmountsOf(database().db, groningen)).toEqual(content?.tasks.filter(({ area }) => area === groningen));
  });

  it("tell what each city spent on some tasks together, in euros", async () => {
    await load(contents);
    const youth = await spentOn(database().db, ["6.72", "6.73", "6.74", "6.82"], 2024);
    expect(youth.size).toBe(40);
    const own = (content?.tasks ?? []).filter(
      ({ area, year, report, task }) =>
        area === groningen && year === 2024 && report === "account" && ["6.72", "6.73", "6.74", "6.82"].includes(task),
    );
    expect(youth.get(groningen)).toBe(own.reduce((sum, { expenditureKeur }) => sum + expenditureKeur * 1000, 0));
    expect((await spentOn(database().db, ["6.72"], 1999)).size).toBe(0);
  });

  it("are not written again when they are the same, and only where an area changed", async () => {
    await load(contents);
    expect(await load(contents)).toEqual({ added: 0, changed: 0, unchanged: 41, leftAlone: [] });
    const changed = contents.map((one) => ({
      ...one,
      accounts: one.accounts.map((account) => (account.area === groningen ? { ...account, inhabitants: 1 } : account)),
      tasks: one.tasks.filter(({ area, task }) => area !== "GM0034" || task !== "6.1"),
    }));
    expect(await load(changed)).toEqual({ added: 0, changed: 2, unchanged: 39, leftAlone: [] });
    expect((await accountsOf(database().db, groningen)).every(({ inhabitants }) => inhabitants === 1)).toBe(true);
    expect((await taskAmountsOf(database().db, asId("GM0034"))).some(({ task }) => task === "6.1")).toBe(false);
  });

  it("of one area take the place of those that were there, and leave other areas alone", async () => {
    await transact(database(), (tx) => saveFundSource(tx, fundSource));
    const save = (area: AreaCode, year: number) =>
      transact(database(), (tx) =>
        saveAreaAccounts(tx, [{ area, accounts: [anAccount({ area, year, source: fundSource.id })], tasks: [] }]),
      );
    await save(groningen, 2023);
    await save(asId("GM0034"), 2023);
    await save(groningen, 2024);
    expect((await allAccounts(database().db)).map(({ area, year }) => `${area} ${year}`)).toEqual(["GM0014 2024", "GM0034 2023"]);
  });

  it("cannot be saved without a source that is there (F2)", async () => {
    const accounts = [anAccount({ source: asId("nowhere") })];
    await expect(transact(database(), (tx) => saveAreaAccounts(tx, [{ area: groningen, accounts, tasks: [] }]))).rejects.toThrow();
  });

  it("are nothing for an area that nobody told of", async () => {
    expect(await accountsOf(database().db, groningen)).toEqual([]);
    expect(await taskAmountsOf(database().db, groningen)).toEqual([]);
  });
});
