import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { type Actor, system, visitor } from "../../../lib/actor.ts";
import { asId, type NetworkId } from "../../../lib/ids.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import { carryOut } from "../../../platform/context.ts";
import { visibleTo, write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { defaultVocabulary } from "../domain/import/default-vocabulary.ts";
import { readAgenda } from "../domain/import/read-agenda.ts";
import { agendaAt } from "../store/agendas.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { themesOf } from "../store/themes.ts";
import { importAgenda } from "./import.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const now = new Date("2026-11-24T09:00:00Z");
const network = asId<NetworkId>("rivierenbond");
const sample = readFileSync(join(import.meta.dirname, "../../../../tests/samples/agenda-rivierenbond.md"), "utf8");

onBothEngines(
  "importing an agenda",
  (database) => {
    const imports = (text: string, id: string | null = null) =>
      carryOut(database(), system, now, (context) =>
        importAgenda(context, { id, network, report: readAgenda(text, defaultVocabulary), sourceHash: "a".repeat(64) }),
      );
    const agendas = async (actor: Actor) =>
      (await visibleTo(database().db, actor).selectFrom("agenda").select("id").orderBy("id").execute()).map((row) => row.id);

    it("stores a draft with its themes and focus points, and the report it came from", async () => {
      const report = readAgenda(sample, defaultVocabulary);
      const id = await imports(sample, "proef");
      const agenda = await agendaAt(database().db, member, id);
      expect(agenda).toMatchObject({ id: "proef", state: "draft", adopted: null, title: report.title?.text });
      expect((await themesOf(database().db, member, id)).map((theme) => theme.title)).toEqual(report.themes.map((theme) => theme.title));
      expect((await focusPointsOf(database().db, member, id)).map((point) => point.title)).toEqual(
        report.themes.flatMap((theme) => theme.focusPoints.map((point) => point.title)),
      );
      expect(await historyOf(database().db, "agenda proef")).toMatchObject([{ event: "agenda.imported" }]);
    });

    it("shows a draft to members and not to visitors", async () => {
      await imports(sample, "proef");
      expect(await agendas(visitor)).toEqual([]);
      expect(await agendas(member)).toEqual(["proef"]);
    });

    it("refuses an id that is taken, by an agenda that nobody here may see too, and leaves that one as it was", async () => {
      const id = await imports(sample, "proef");
      await transact(database(), async (tx) => {
        await write(tx)
          .updateTable("agenda")
          .set({ audience: "body:bestuur" as "network" })
          .where("id", "=", id)
          .execute();
      });
      await expect(imports(sample, "proef")).rejects.toThrow("agenda-import.agenda-exists");
      expect(await historyOf(database().db, "agenda proef")).toHaveLength(1);
    });

    it.each([
      ["no themes", "Alleen een zin.\n", "proef", "agenda-import.not-an-agenda"],
      ["an id that cannot stand in an address", sample, "../etc", "agenda-import.bad-id"],
      ["an id with capitals", sample, "Proef", "agenda-import.bad-id"],
    ])("refuses %s and stores nothing", async (_what, text, id, code) => {
      await expect(imports(text, id)).rejects.toThrow(code);
      expect(await agendas(member)).toEqual([]);
    });

    it("stores nothing of an agenda that fails halfway", async () => {
      const report = readAgenda(sample, defaultVocabulary);
      const twice = { ...report, themes: [...report.themes, ...report.themes.slice(0, 1)] };
      const half = carryOut(database(), system, now, async (context) => {
        await importAgenda(context, { id: "proef", network, report: twice, sourceHash: "b".repeat(64) });
        throw new Error("halfway");
      });
      await expect(half).rejects.toThrow();
      expect(await agendas(member)).toEqual([]);
    });
  },
  async (database) => {
    await transact(database, async (tx) => {
      await write(tx)
        .insertInto("network")
        .values({ id: network, name: "Rivierenbond", sentence_nl: "", sentence_en: "", version: 1, changed_at: now.toISOString() })
        .execute();
    });
  },
);
