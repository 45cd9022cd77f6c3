import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentFolder, freshSqlite, onBothEngines } from "../../tests/build/database.ts";
import { visitor } from "../lib/actor.ts";
import { Refusal } from "../lib/refusal.ts";
import { historyOf } from "../platform/audit/audit.ts";
import type { Database } from "../platform/db/database.ts";
import { open, visibleTo, write } from "../platform/db/read.ts";
import { transact } from "../platform/db/transact.ts";
import { loadContent } from "./content.ts";
import type { Tables } from "./tables.ts";

const clock = () => new Date("2026-11-24T09:00:00Z");
/**
 * Agenda, cities and positions; meetings; bodies; seats; other organisations; ways to divide the country; figures, and how targets
 * are measured; sources, circulars, sets, quantities and printed figures of the fund, accounts of areas, asks that are reckoned.
 */
const everything = 403 + 32 + 50 + 69 + 137 + 9 + (118 + 21 + 17 + 1 + 26) + (57 + 12 + 4 + 45 + 41 + 26 + 5);
const noMore = async () => undefined;

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "spil-content-")), "g40");
  cpSync(contentFolder, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

/** Changes one text in one file, which must be there. */
function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** The same count of every table that holds loaded content. */
async function countsIn(database: Database<Tables>): Promise<Record<string, number>> {
  const all = visibleTo(database.db, visitor);
  const tables = [
    ...(["network", "organisation", "city", "city_population", "membership"] as const),
    ...(["body", "body_succession", "body_city", "body_subject", "course", "seat"] as const),
    ...(["agenda", "theme", "focus_point", "focus_point_theme", "focus_point_link"] as const),
    ...(["offer", "ask", "target", "event", "trail_paper", "deadline", "cross_reference"] as const),
    ...(["agenda_remark", "agenda_partner", "programme"] as const),
    ...(["initiative", "initiative_city", "initiative_detail", "position", "position_theme"] as const),
    ...(["meeting", "meeting_body"] as const),
    ...(["target_measure", "target_measure_indicator"] as const),
    ...(["fund_source", "fund_circular", "fund_set", "fund_measure", "fund_cluster_amount", "fund_line", "fund_area"] as const),
    ...(["fund_parameter", "fund_parameter_value", "fund_printed_figure", "fund_reckoned_ask"] as const),
  ];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const row = await all
      .selectFrom(table)
      .select((query) => query.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = row.count;
  }
  return counts;
}

const wordingOf = async (database: Database<Tables>, id: string) =>
  visibleTo(database.db, visitor).selectFrom("ask").select(["wording", "version"]).where("id", "=", id).executeTakeFirst();

const edit = (database: Database<Tables>, id: string, wording: string) =>
  transact(database, async (tx) => {
    await write(tx).updateTable("ask").set({ wording, version: 2 }).where("id", "=", id).execute();
  });

/** The problems for which a load was refused. */
async function problemsOf(load: Promise<unknown>): Promise<unknown> {
  const refusal = await load.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw new Error("The load was not refused.", { cause: refusal });
  expect(refusal).toMatchObject({ kind: "invalid", code: "content.invalid" });
  return refusal.details["problems"];
}

onBothEngines("a first load", (database) => {
  it("holds everything of the agenda and the network", async () => {
    expect(await loadContent(database(), clock, folder)).toEqual({ added: everything, changed: 0, unchanged: 0, leftAlone: [] });
    expect(await countsIn(database())).toEqual({
      network: 1,
      organisation: 41 + 137,
      city: 41,
      city_population: 41 * 9,
      membership: 41,
      body: 50,
      body_succession: 8,
      body_city: 89,
      body_subject: 84,
      course: 15,
      seat: 69,
      agenda: 1,
      theme: 9,
      focus_point: 45,
      focus_point_theme: 45,
      focus_point_link: 1,
      offer: 50,
      ask: 58,
      target: 26,
      event: 128 + 89 + 14 + 3,
      trail_paper: 84,
      deadline: 6,
      cross_reference: 9,
      agenda_remark: 12 + 6 + 4 + 16 + 11 + 10 + 8,
      agenda_partner: 36,
      programme: 30,
      initiative: 123,
      initiative_city: 351 + 6,
      initiative_detail: 238,
      position: 49,
      position_theme: 89,
      meeting: 32,
      meeting_body: 31,
      target_measure: 26,
      target_measure_indicator: 4 + 4 + 1 + 3 + 2,
      fund_source: 57,
      fund_circular: 12,
      fund_set: 4,
      fund_measure: 4 * 49,
      fund_cluster_amount: 4 * 80,
      fund_line: 44 + 57 + 25 + 28,
      fund_area: 4 * 42,
      fund_parameter: 45,
      fund_parameter_value: 162,
      fund_printed_figure: 26,
      fund_reckoned_ask: 5,
    });
  });

  it("records the load of the folder, with what it did", async () => {
    await loadContent(database(), clock, folder);
    expect(await historyOf(database().db, folder)).toEqual([{ at: "2026-11-24T09:00:00.000Z", event: "content.loaded", actor: "system" }]);
  });

  it("stores nothing when anything is wrong", async () => {
    rewrite("positions.yaml", "verdict: partly", "verdict: half");
    await problemsOf(loadContent(database(), clock, folder));
    expect(Object.values(await countsIn(database())).every((count) => count === 0)).toBe(true);
    expect(await open(database().db).selectFrom("content_load").selectAll().execute()).toEqual([]);
  });

  it("loads once when two processes start together", async () => {
    const reports = await Promise.all([loadContent(database(), clock, folder), loadContent(database(), clock, folder)]);
    expect(reports.filter((report) => report === null)).toHaveLength(1);
  });
});

onBothEngines(
  "loaded content",
  (database) => {
    it("marks six focus points as derived, and three cross-references as wrong", async () => {
      const all = visibleTo(database().db, visitor);
      const derived = await all.selectFrom("focus_point").select("code").where("is_derived", "=", true).orderBy("code").execute();
      expect(derived.map((point) => point.code)).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"]);
      const wrong = await all
        .selectFrom("cross_reference")
        .select(["line", "meant_theme"])
        .where("is_right", "=", false)
        .orderBy("position")
        .execute();
      expect(wrong).toEqual([
        { line: 54, meant_theme: "2019-2022-2" },
        { line: 87, meant_theme: "2019-2022-4" },
        { line: 119, meant_theme: "2019-2022-1" },
      ]);
    });

    it("keeps money as whole euros, and a date as precisely as it is known", async () => {
      const all = visibleTo(database().db, visitor);
      const breda = await all
        .selectFrom("initiative_detail")
        .select(["deal", "government_eur"])
        .where("initiative", "=", "i198")
        .where("city", "=", "GM0758")
        .execute();
      expect(breda).toEqual([{ deal: "Regio West-Brabant", government_eur: 15_000_000 }]);
      const position = await all.selectFrom("position").select(["taken_on", "date_note"]).where("id", "=", "p21").executeTakeFirst();
      expect(position).toEqual({ taken_on: "2022", date_note: "2022 of 2023, jaar onzeker" });
    });
  },
  noMore,
  "content",
);

onBothEngines(
  "a later load",
  (database) => {
    it("changes nothing, and does not even read what it loaded before", async () => {
      expect(await loadContent(database(), clock, folder)).toEqual({ added: 0, changed: 0, unchanged: everything, leftAlone: [] });
      expect(await loadContent(database(), clock, folder)).toBeNull();
    });

    it("changes just the item that changed in a file", async () => {
      const before = await countsIn(database());
      rewrite("asks.yaml", "Een hoger participatiebudget.", "Een veel hoger participatiebudget.");
      expect(await loadContent(database(), clock, folder)).toEqual({ added: 0, changed: 1, unchanged: everything - 1, leftAlone: [] });
      expect(await wordingOf(database(), "2019-2022-4.4")).toEqual({ wording: "Een veel hoger participatiebudget.", version: 2 });
      expect(await countsIn(database())).toEqual(before);
    });

    it("leaves alone what a person edited, and names it when the file changed too", async () => {
      await edit(database(), "2019-2022-4.4", "Ons eigen woord");
      rewrite("asks.yaml", "Een hoger participatiebudget.", "Een veel hoger participatiebudget.");
      expect(await loadContent(database(), clock, folder)).toEqual({
        added: 0,
        changed: 0,
        unchanged: everything - 1,
        leftAlone: [{ kind: "ask", id: "2019-2022-4.4" }],
      });
      expect(await wordingOf(database(), "2019-2022-4.4")).toEqual({ wording: "Ons eigen woord", version: 2 });
    });

    it("does not touch what a person edited when another item changed", async () => {
      await edit(database(), "2019-2022-4.4", "Ons eigen woord");
      rewrite("positions.yaml", "Zie het akkoord van april 2023.", "Zie het akkoord.");
      expect(await loadContent(database(), clock, folder)).toMatchObject({ changed: 1 });
      expect(await wordingOf(database(), "2019-2022-4.4")).toEqual({ wording: "Ons eigen woord", version: 2 });
    });

    it("does not bring back what a person removed", async () => {
      await transact(database(), async (tx) => {
        await write(tx).deleteFrom("position_theme").where("position", "=", "p01").execute();
        await write(tx).deleteFrom("position").where("id", "=", "p01").execute();
      });
      rewrite("positions.yaml", "Eenmalig woningbouwgeld lost", "Eenmalig geld lost");
      expect(await loadContent(database(), clock, folder)).toMatchObject({ leftAlone: [{ kind: "position", id: "p01" }] });
    });
  },
  noMore,
  "content",
);

describe("a mistake in the content", () => {
  async function refuse(): Promise<unknown> {
    const { database, drop } = await freshSqlite();
    return problemsOf(loadContent(database, clock, folder)).finally(drop);
  }

  it.each([
    [
      "a missing field",
      "asks.yaml",
      '    wording: "Een hoger participatiebudget."\n',
      "",
      'code: "4.4"',
      "asks[26].wording",
      /expected string/,
    ],
    ["an unknown key", "offers.yaml", "    account: done", "    count: 3\n    account: done", 'code: "2.5"', "offers[12]", /"count"/],
    [
      "a word that is not in the list",
      "asks.yaml",
      "verdict: refused",
      "verdict: rejected",
      "verdict: rejected",
      "asks[45].verdict",
      /"granted"/,
    ],
    [
      "a theme that is not there",
      "positions.yaml",
      '["2019-2022-2"]',
      '["2019-2022-10"]',
      '["2019-2022-10"]',
      "positions[45].themes[0]",
      /no theme "2019-2022-10"/,
    ],
    [
      "a city that is not there",
      "initiatives.yaml",
      '- "GM0202" # Arnhem',
      '- "GM9999"',
      '"GM9999"',
      "initiatives[0].cities[2]",
      /no city "GM9999"/,
    ],
    [
      "a day that does not exist",
      "agenda.yaml",
      '"2021-12-31"\n    sentence',
      '"2021-02-30"\n    sentence',
      "2021-02-30",
      "deadlines[0].dueOn",
      /existing day/,
    ],
    [
      "a source that is no address",
      "asks.yaml",
      '"https://www.skipr.nl',
      '"javascript:alert',
      "javascript:alert",
      "asks[0].events[0].sources[0]",
      /http/,
    ],
    [
      "a verdict without an event",
      "asks.yaml",
      'unknown\n    certainty: low\n    note: "De vraag is impliciet',
      'granted # changed\n    certainty: low\n    note: "De vraag is impliciet',
      "# changed",
      "asks[36].verdict",
      /event/,
    ],
    ["the same code twice", "asks.yaml", 'code: "4.4"', 'code: "4.5"', 'code: "4.5"', "asks[27].code", /twice/],
    [
      "a source text that is not there",
      "cities.yaml",
      "source: facts-amstelveen",
      "source: nowhere",
      "source: nowhere",
      "cities[5].source",
      /"nowhere"/,
    ],
  ])("%s is named by file, line and field", async (_what, file, from, to, at, field, problem) => {
    rewrite(file, from, to);
    const path = join(folder, file);
    expect(await refuse()).toEqual([{ file: path, line: lineOf(path, at), field, problem: expect.stringMatching(problem) }]);
  });

  it("names a file that is missing once", async () => {
    rmSync(join(folder, "agenda.yaml"));
    expect(await refuse()).toEqual([
      { file: join(folder, "agenda.yaml"), line: 0, field: "", problem: expect.stringContaining("missing") },
    ]);
  });

  it("is named together with all others, over all files", async () => {
    rewrite("network.yaml", 'name: "G40"', 'name: ""');
    rewrite("asks.yaml", "certainty: low", "certainty: lower");
    rewrite("initiatives.yaml", "state: stopped", "state: halted");
    rewrite("positions.yaml", 'slug: "', 'slug: "/');
    expect(await refuse()).toMatchObject([
      { field: "network.name" },
      { field: expect.stringMatching(/^asks\[\d+\]\.certainty$/) },
      { field: expect.stringMatching(/^initiatives\[\d+\]\.state$/) },
      { field: "positions[0].slug" },
    ]);
  });
});

/** The last line with this text, counted from 1. */
const lineOf = (path: string, text: string): number =>
  readFileSync(path, "utf8")
    .split("\n")
    .findLastIndex((line) => line.includes(text)) + 1;
