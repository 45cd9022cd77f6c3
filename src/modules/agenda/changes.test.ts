import { expect, it } from "vitest";
import { ownCity } from "../../../tests/build/actor.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { acting, as, change } from "../../../tests/build/desk.ts";
import { testNow } from "../../../tests/build/house.ts";
import type { Tables } from "../../app/tables.ts";
import { type Actor, visitor } from "../../lib/actor.ts";
import type { Audience } from "../../lib/audience.ts";
import type { ChangeKind } from "../../lib/change.ts";
import { asId } from "../../lib/ids.ts";
import type { Database } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transact.ts";
import { draftChange, draftNew } from "./actions/drafts.ts";
import { publishDraft, withdraw } from "./actions/publication.ts";
import { agendaChanges } from "./changes.ts";
import type { ConfirmationAnswer } from "./domain/confirmation.ts";
import type { Texts } from "./domain/editing/field.ts";
import { saveConfirmation } from "./store/confirmations.ts";
import { saveFate } from "./store/succession.ts";

const ask = { kind: "ask", record: "2019-2022-3.3" } as const;
const address = "/agenda/2019-2022/vraag/3.3";
const event: Texts = {
  "gebeurtenis-90-datum": "2021-05-03",
  "gebeurtenis-90-zin": "Het Rijk schreef een brief.",
  "gebeurtenis-90-bronnen": "https://bron.example/brief",
};

async function publish(database: Database<Tables>, actor: Actor, part: "statement" | "outcome", texts: Texts, audience: Audience) {
  const id = await acting(database, actor, (context) => draftChange(context, { ...ask, part }));
  await change(database, actor, id, texts);
  return acting(database, actor, (context) => publishDraft(context, id, { audience, reason: "Beter gezegd." }));
}

const changesOf = (database: Database<Tables>, actor: Actor = visitor, kind?: ChangeKind) =>
  agendaChanges({ db: database.db, actor, language: "nl" }, { kind });
const aboutTheAsk = async (database: Database<Tables>, actor: Actor = visitor, kind?: ChangeKind) =>
  (await changesOf(database, actor, kind)).filter(({ about }) => about.includes(address));

onBothEngines(
  "what changed in the agenda",
  (database) => {
    it("is nothing that the starting content says: of that only what happened, and nothing was written down", async () => {
      const all = await changesOf(database());
      expect(all.length).toBeGreaterThan(150);
      expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["event"]));
      expect(all.filter(({ recordedAt }) => recordedAt !== null)).toEqual([]);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    });

    it("tells a new version with what differs, why, and for which organisation, and no person", async () => {
      const secretary = await as(database(), "secretary");
      await publish(database(), secretary, "statement", { tekst: "Een nieuwe vraag.", aan: "Het kabinet" }, "public");
      const [version, ...more] = await aboutTheAsk(database(), visitor, "version");
      expect(more).toEqual([]);
      expect(version).toMatchObject({
        id: "geschiedenis/vraag/2019-2022-3.3/2",
        label: "Vraag 3.3",
        title: "Een nieuwe vraag.",
        reason: "Beter gezegd.",
        recordedAt: testNow,
        happened: null,
        address,
        difference: "/geschiedenis/vraag/2019-2022-3.3?van=1&tot=2",
      });
      expect(version?.act).toMatch(/^Gewijzigd: [a-z].* en [a-z]/);
      expect(version?.about).toEqual(
        expect.arrayContaining([address, "/agenda/2019-2022", "/agenda/2019-2022/thema/3", "/agenda/2019-2022/speerpunt/3.1"]),
      );
      expect(JSON.stringify(version)).not.toContain(String(secretary.personId));
    });

    it("knows when an event was written down, apart from when it happened; the others came with the content", async () => {
      const secretary = await as(database(), "secretary");
      const before = await aboutTheAsk(database(), visitor, "event");
      await publish(database(), secretary, "outcome", event, "public");
      const after = await aboutTheAsk(database(), visitor, "event");
      const [added, ...more] = after.filter(({ id }) => !before.some((one) => one.id === id));
      expect(added).toMatchObject({ title: "Het Rijk schreef een brief.", happened: { on: "2021-05-03" }, recordedAt: testNow });
      expect(more).toEqual([]);
      expect(after.filter(({ recordedAt }) => recordedAt === null)).toHaveLength(before.length);
    });

    it("is gone at once with the record: its versions, its events and what they were about", async () => {
      const secretary = await as(database(), "secretary");
      const { record } = await publish(database(), secretary, "statement", { tekst: "Een nieuwe vraag." }, "public");
      expect((await aboutTheAsk(database())).length).toBeGreaterThan(1);
      await acting(database(), secretary, (context) => withdraw(context, "ask", ask.record, "Hoort hier niet.", record.version));
      expect(await aboutTheAsk(database())).toEqual([]);
      expect(await aboutTheAsk(database(), await as(database(), "member"))).toEqual([]);
      expect((await aboutTheAsk(database(), secretary)).map(({ act }) => act)).toContain("Ingetrokken");
    });

    it("tells who sees a record later no more than that it is new, with the events that it then has", async () => {
      const secretary = await as(database(), "secretary");
      const member = await as(database(), "member");
      const id = await acting(database(), secretary, (context) => draftNew(context, "initiative", asId("2019-2022"), initiative));
      const { record } = await acting(database(), secretary, (context) => publishDraft(context, id, { audience: "network", reason: null }));
      const mine = async (actor: Actor) =>
        (await changesOf(database(), actor, "version")).filter((one) => one.title === "Wonen boven winkels");
      expect(await mine(visitor)).toEqual([]);
      expect((await mine(member)).map(({ act }) => act)).toEqual(["Nieuw op deze site"]);

      const again = await acting(database(), secretary, (context) =>
        draftChange(context, { kind: "initiative", record: record.id, part: null }),
      );
      await acting(database(), secretary, (context) => publishDraft(context, again, { audience: "public", reason: "Nu voor iedereen." }));
      expect((await mine(visitor)).map(({ act, difference }) => [act, difference])).toEqual([["Nieuw op deze site", null]]);
      expect(await mine(member)).toHaveLength(2);
    });

    it("tells how a point ends only of what was decided, to who may know", async () => {
      const member = await as(database(), "member");
      const decided = aFate("2019-2022-3.1", true, "network");
      await transact(database(), async (tx) => {
        await saveFate(tx, decided, []);
        await saveFate(tx, aFate("2019-2022-3.2", false, "public"), []);
      });
      expect(await changesOf(database(), visitor, "fate")).toEqual([]);
      const [fate, ...more] = await changesOf(database(), member, "fate");
      expect(more).toEqual([]);
      expect(fate).toMatchObject({ label: "Speerpunt 3.1", act: "afgerond", reason: "Het is gelukt.", recordedAt: testNow });
    });

    it("counts what a city confirmed on a day, of what who asks may see alone", async () => {
      await confirm(database(), "i001", "unchanged");
      await confirm(database(), "i014", "unchanged");
      await confirm(database(), "i035", "changed");
      await confirm(database(), "verborgen", "stopped");
      const [confirmed, ...more] = await changesOf(database(), visitor, "confirmation");
      expect(more).toEqual([]);
      expect(confirmed).toMatchObject({
        act: "2 keer ongewijzigd, 1 keer gewijzigd",
        recordedAt: testNow,
        reason: null,
        organisation: null,
      });
      expect(confirmed?.title).toMatch(/ liet van 3 onderdelen weten hoe het ermee staat$/);
    });
  },
  async () => undefined,
  "content",
);

const initiative: Texts = {
  titel: "Wonen boven winkels",
  samenvatting: "Lege verdiepingen worden woningen.",
  soort: "project",
  stand: "running",
  "stad-1-naam": ownCity,
  "politiek-onbekend": "ja",
  "ambtelijk-functie": "programmamanager",
  speerpunten: "2019-2022-3.1",
};

const aFate = (point: string, isDecided: boolean, audience: Audience) => ({
  point: asId<never>(point),
  kind: "done" as const,
  reason: "Het is gelukt.",
  aims: [],
  isDecided,
  person: null,
  organisation: null,
  audience,
  version: 1,
  changedAt: testNow,
});

const confirm = (database: Database<Tables>, record: string, answer: ConfirmationAnswer) =>
  transact(database, (tx) =>
    saveConfirmation(tx, {
      id: asId(`c-${record}`),
      kind: "initiative",
      record,
      city: ownCity,
      answer,
      note: "Een woord dat niet verder gaat.",
      at: testNow,
      person: null,
      organisation: ownCity,
      round: null,
    }),
  );
