import { expect, it } from "vitest";
import { contentFolder, onBothEngines } from "../../../../tests/build/database.ts";
import { fundSource, smallFundSet } from "../../../../tests/build/fund.ts";
import { system } from "../../../lib/actor.ts";
import { type AskId, asId } from "../../../lib/ids.ts";
import { readingOf } from "../../../platform/content/reading.ts";
import { carryOut } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import { open } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { type FinanceContent, loadFinanceContent, readFinanceContent } from "../content.ts";
import type { FundSet } from "../domain/fund-set.ts";
import { circulars } from "../store/circulars.ts";
import { fundParameters, parameterValues } from "../store/parameters.ts";
import { reckonedAsks } from "../store/reckoned-asks.ts";
import { fundSetAt, fundVersion, saveFundSet } from "../store/sets.ts";
import { fundSources, saveFundSource } from "../store/sources.ts";
import type { FinanceTables } from "../tables.ts";

const content = readFinanceContent(readingOf(contentFolder), { cities: null, asks: null });
if (!content) throw new Error("The content of finance cannot be read.");
const { sources, sets, parameters, printed, asks } = content;
/** The accounts of an area are one item. */
const accounted = new Set(content.accounts.flatMap(({ accounts }) => accounts.map(({ area }) => area)));
const items = accounted.size + [sources, content.circulars, sets, parameters, printed, asks].reduce((sum, { length }) => sum + length, 0);

onBothEngines("the content of finance", (database) => {
  const load = (what: FinanceContent = content) =>
    carryOut(database(), system, new Date("2026-11-29T09:00:00Z"), (context) => loadFinanceContent(context, what));
  const imported = (set: FundSet) =>
    transact(database(), async (tx) => {
      await saveFundSource(tx, fundSource);
      await saveFundSet(tx, set);
    });

  it("comes back from the database as it stands in the files", async () => {
    expect(await load()).toEqual({ added: items, changed: 0, unchanged: 0, leftAlone: [] });
    for (const set of content.sets) expect(await fundSetAt(database().db, set.id)).toEqual(set);
    expect(await circulars(database().db)).toEqual(content.circulars);
    expect((await fundSources(database().db)).length).toBe(content.sources.length);
    expect((await fundParameters(database().db)).length).toBe(content.parameters.length);
    const values = content.parameters.flatMap((one) => one.values.map((value) => ({ ...value, parameter: one.id })));
    expect(await reckonedAsks(database().db)).toEqual(content.asks.toSorted((a, b) => (a.scenario < b.scenario ? -1 : 1)));
    expect(new Set(await parameterValues(database().db))).toEqual(new Set(values));
  });

  it("writes nothing when it is loaded again", async () => {
    await load();
    const before = await fundVersion(database().db);
    expect(await load()).toEqual({ added: 0, changed: 0, unchanged: items, leftAlone: [] });
    expect(await fundVersion(database().db)).toBe(before);
  });

  it("takes over a set that changed in a file", async () => {
    await load();
    const changed = content.sets.map((set) => (set.id === "S2024-2024" ? { ...set, factor: 1.5 } : set));
    expect(await load({ ...content, sets: changed })).toMatchObject({ changed: 1, unchanged: items - 1 });
    expect((await fundSetAt(database().db, "S2024-2024"))?.factor).toBe(1.5);
    expect(await loadedBy(database(), "S2024-2024")).toBe("content");
  });

  it("takes over that a scenario reckons another ask, or other accounts, and is then another version", async () => {
    await load();
    const before = await fundVersion(database().db);
    const asks = content.asks.map((one) => (one.scenario === "cut" ? { ...one, ask: asId<AskId>("2019-2022-9.2") } : one));
    expect(await load({ ...content, asks })).toMatchObject({ changed: 1, unchanged: items - 1 });
    const afterAsks = await fundVersion(database().db);
    const accounts = content.accounts.map((one) => ({ ...one, accounts: one.accounts.map((account) => ({ ...account, inhabitants: 1 })) }));
    expect(await load({ ...content, asks, accounts })).toMatchObject({ changed: accounted.size });
    expect(new Set([before, afterAsks, await fundVersion(database().db)]).size).toBe(3);
  });

  it("leaves a set alone that a person imported before it", async () => {
    await imported(smallFundSet);
    expect(await load()).toMatchObject({
      added: items - 2,
      leftAlone: [{ kind: "fund-circular" }, { kind: "fund-set", id: "S2024-2025" }],
    });
    expect(await fundSetAt(database().db, "S2024-2025")).toEqual(smallFundSet);
  });

  it("leaves a set alone that a person imported over it, also when the file changes later", async () => {
    await load();
    await imported({ ...smallFundSet, circular: { ...smallFundSet.circular, id: asId("S2024") } });
    const changed = content.sets.map((set) => (set.id === "S2024-2025" ? { ...set, factor: 1.5 } : set));
    expect(await load({ ...content, sets: changed })).toMatchObject({ leftAlone: [{ kind: "fund-set", id: "S2024-2025" }] });
    expect(await fundSetAt(database().db, "S2024-2025")).toEqual(smallFundSet);
    expect(await loadedBy(database(), "S2024-2025")).toBe("import");
  });
});

async function loadedBy(database: Database<FinanceTables>, id: string): Promise<string | undefined> {
  const row = await open(database.db).selectFrom("fund_set").select("loaded_by").where("id", "=", id).executeTakeFirst();
  return row?.loaded_by;
}
