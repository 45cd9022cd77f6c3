import { expect, it } from "vitest";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { acting } from "../../../../../tests/build/desk.ts";
import { fundSource } from "../../../../../tests/build/fund.ts";
import { fundSheets, fundTexts, withCells } from "../../../../../tests/build/fund-files.ts";
import { testNow } from "../../../../../tests/build/house.ts";
import { system, visitor } from "../../../../lib/actor.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { open } from "../../../../platform/db/read.ts";
import { transact } from "../../../../platform/db/transact.ts";
import { keepBoundaries } from "../../../monitor/index.ts";
import { type ImportWords, noImportWords } from "../../domain/import/words.ts";
import { fundSetAt, fundSetHeads, fundVersion } from "../../store/sets.ts";
import { fundSources, saveFundSource } from "../../store/sources.ts";
import { importFundSet } from "./import-set.ts";

const words: ImportWords = { ...noImportWords, factor: "1,457", municipalities: "3", source: fundSource.id };
const files = [{ name: "bedragen.csv", hash: "a".repeat(64) }];
const sent = (texts = fundTexts, more: Partial<ImportWords> = {}) => ({ files, sheets: fundSheets(texts), words: { ...words, ...more } });

onBothEngines(
  "taking a set of the fund over",
  (database) => {
    const take = (what = sent(), actor = system) => acting(database(), actor, (context) => importFundSet(context, what));
    const recorded = async () =>
      (await open(database().db).selectFrom("audit_entry").select("event").where("event", "like", "finance.%").execute()).map(
        ({ event }) => event,
      );
    const codes = async (what: ReturnType<typeof sent>) => {
      const { kind, read } = await take(what);
      return [kind, ...read.findings.filter(({ severity }) => severity === "error").map(({ code }) => code)];
    };

    it("stores it as it was read, and writes down who did it", async () => {
      const outcome = await take();
      expect(outcome.kind).toBe("stored");
      expect(await fundSetAt(database().db, "S2024-2025")).toEqual(outcome.read.set);
      expect(await recorded()).toEqual(["finance.set-imported"]);
    });

    it("writes nothing the second time", async () => {
      await take();
      const before = await fundVersion(database().db);
      expect((await take()).kind).toBe("unchanged");
      expect([await fundVersion(database().db), await recorded()]).toEqual([before, ["finance.set-imported"]]);
    });

    it("puts a corrected set in the place of the one that was there", async () => {
      await take();
      expect((await take(sent(withCells(fundTexts, ["payments", 2, 3, "30159433"])))).kind).toBe("stored");
      expect((await fundSetAt(database().db, "S2024-2025"))?.areas[0]?.payments[0]).toBe(3_015_943_300);
      expect(await fundSetHeads(database().db)).toHaveLength(1);
    });

    it("stores nothing at all while one cell is wrong (F4)", async () => {
      expect(
        await codes(sent(withCells(fundTexts, ["units", 4, 5, ""]), { source: "nieuw", sourceTitle: "t", publisher: "u", licence: "CC0" })),
      ).toEqual(["wrong", "blank"]);
      expect(await fundSetHeads(database().db)).toEqual([]);
      expect((await fundSources(database().db)).map(({ id }) => id)).toEqual([fundSource.id]);
      expect(await recorded()).toEqual([]);
    });

    it("wants a source that is known, or all that must be known of a new one (F2)", async () => {
      expect(await codes(sent(fundTexts, { source: "" }))).toEqual(["wrong", "no-source"]);
      expect(await codes(sent(fundTexts, { source: "nieuw" }))).toEqual([
        "wrong",
        "source-word-missing",
        "source-word-missing",
        "source-word-missing",
      ]);
      const told = { source: "Nieuw!", sourceTitle: "t", publisher: "u", licence: "CC0", address: "ftp://x", publishedOn: "ooit" };
      expect(await codes(sent(fundTexts, told))).toEqual(["wrong", "unclear-words", "unclear-words", "unclear-words"]);
      expect(
        (await take(sent(fundTexts, { ...told, source: "nieuw", address: "https://example.org/x", publishedOn: "2024-09" }))).kind,
      ).toBe("stored");
      expect(await fundSources(database().db)).toContainEqual(
        expect.objectContaining({ id: "nieuw", title: "t", publishedOn: "2024-09", note: null }),
      );
    });

    it("says which of the words about it cannot be read", async () => {
      const odd = {
        year: "vorig",
        factor: "0",
        decimal: "streep",
        municipalities: "veel",
        national: "1,5 miljard",
        lines: "bier = gratis, Overig",
      };
      const { read } = await take(sent(fundTexts, odd));
      expect(read.findings.filter(({ code }) => code === "unclear-words").map(({ detail }) => detail)).toEqual([
        "national",
        "year",
        "factor",
        "decimal",
        "municipalities",
        "lines",
      ]);
    });

    it("holds the municipalities against a whole set of the same year, and not against that of another", async () => {
      await take();
      const less = { ...fundTexts, units: fundTexts.units.toSpliced(1, 1), payments: fundTexts.payments.toSpliced(1, 1) };
      const of = (circular: string, year: string) => ({
        ...less,
        amounts: less.amounts.map((cells, at) => (at === 0 ? cells : [circular, year, ...cells.slice(2)])),
      });
      expect(await codes(sent(of("M2025", "2025"), { municipalities: "" }))).toEqual(["wrong", "area-missing"]);
      expect(await codes(sent(of("M2025", "2026"), { municipalities: "" }))).toEqual(["wrong", "no-list"]);
      expect(await codes(sent(of("M2025", "2026"), { municipalities: "2" }))).toEqual(["stored"]);
    });

    it("holds them against the map of the borders of the year where there is no whole set", async () => {
      const area = (code: string, name: string) => ({ area: asId<AreaCode>(code), name, path: "M0 0Z", middle: null });
      const areas = [area("GM0014", "Groningen"), area("GM0050", "Zeewolde"), area("GM0193", "Swolle")];
      const map = { year: 2025, width: 1, height: 1, file: "grenzen.json", fileHash: "een", source: "CBS", readAt: testNow, areas };
      await acting(database(), system, (context) => keepBoundaries(context, map));
      expect(await codes(sent(fundTexts, { municipalities: "" }))).toEqual(["wrong", "area-name"]);
    });

    it("is refused to who is neither of the secretariat nor an administrator", async () => {
      await expect(take(sent(), visitor)).rejects.toMatchObject({ kind: "forbidden", code: "finance.not-yours-to-import" });
      expect(await fundSetHeads(database().db)).toEqual([]);
    });
  },
  async (database) => {
    await transact(database, (tx) => saveFundSource(tx, fundSource));
  },
);
