import { expect, it } from "vitest";
import { otherCity, ownCity } from "../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { acting, as, change } from "../../../../tests/build/desk.ts";
import type { Tables } from "../../../app/tables.ts";
import { type Actor, visitor } from "../../../lib/actor.ts";
import { loggedActs } from "../../../platform/audit/log.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Texts } from "../domain/editing/field.ts";
import { draftWith } from "../store/editing/drafts.ts";
import { openRecord } from "../store/editing/open-records.ts";
import { versionsOfRecord } from "../store/editing/versions.ts";
import { draftChange, draftFromVersion, draftNew, handOnDraft, saveDraft } from "./drafts.ts";
import { mergeDraft } from "./merging.ts";
import { publishDraft, withdraw } from "./publication.ts";

const agenda = "2019-2022" as never;
const ask = { kind: "ask", record: "2019-2022-3.3", part: null } as const;
const outcome = { ...ask, part: "outcome" } as const;

const initiative: Texts = {
  titel: "Wonen boven winkels",
  samenvatting: "Lege verdiepingen worden woningen.",
  speerpunten: "2019-2022-3.1",
  soort: "project",
  stand: "running",
  "stad-1-naam": ownCity,
  "politiek-onbekend": "ja",
  "ambtelijk-functie": "programmamanager",
};

const wordingOf = async (database: Database<Tables>, actor: Actor = visitor) => {
  const open = await openRecord(database.db, actor, "ask", ask.record);
  return open && "wording" in open.record ? open.record.wording : null;
};

onBothEngines(
  "publishing a draft",
  (database) => {
    it("makes it what the record says, with both versions, an audit entry, and the draft gone", async () => {
      const secretary = await as(database(), "secretary");
      const before = await wordingOf(database());
      const id = await acting(database(), secretary, (context) => draftChange(context, { ...ask, part: "statement" }));
      await change(database(), secretary, id, { tekst: "Een nieuwe vraag aan het Rijk." });
      expect(await wordingOf(database())).toBe(before);

      await acting(database(), secretary, (context) => publishDraft(context, id, { audience: "public", reason: "Beter gezegd." }));
      expect(await wordingOf(database())).toBe("Een nieuwe vraag aan het Rijk.");
      const versions = await versionsOfRecord(database().db, visitor, "ask", ask.record);
      expect(versions.map(({ version, act, reason, person, texts }) => [version, act, reason, person, texts.tekst])).toEqual([
        [2, "published", "Beter gezegd.", secretary.personId, "Een nieuwe vraag aan het Rijk."],
        [1, "loaded", null, null, before],
      ]);
      expect(await draftWith(database().db, secretary, id)).toBeNull();
      const { items } = await loggedActs(database().db, { event: "agenda" }, { page: 1, perPage: 9 });
      expect(items.map(({ event, subject }) => [event, subject])).toContainEqual(["agenda.published", `ask ${ask.record}`]);
    });

    it("of something that everybody reads needs a reason, and of an agenda keeps its circle of readers", async () => {
      const secretary = await as(database(), "secretary");
      const id = await acting(database(), secretary, (context) => draftChange(context, outcome));
      const silent = acting(database(), secretary, (context) => publishDraft(context, id, { audience: "public", reason: null }));
      await expect(silent).rejects.toMatchObject({ code: "agenda.reason-missing" });
      const whole = { kind: "agenda", record: "2019-2022", part: null } as const;
      const other = await acting(database(), secretary, (context) => draftChange(context, whole));
      const narrowed = acting(database(), secretary, (context) => publishDraft(context, other, { audience: "network", reason: "x" }));
      await expect(narrowed).rejects.toMatchObject({ code: "agenda.agenda-stays" });
    });

    it("is refused to who may not, and for readers to whom one does not belong; nothing has changed then", async () => {
      const before = await wordingOf(database());
      for (const who of ["member", "coordinator", "lobbyist"] as const) {
        const actor = await as(database(), who);
        const id = await acting(database(), actor, (context) => draftChange(context, { ...ask, part: "statement" }));
        const taking = acting(database(), actor, (context) => publishDraft(context, id, { audience: "public", reason: "x" }));
        await expect(taking).rejects.toMatchObject({ code: "agenda.not-yours-to-change" });
      }
      const secretary = await as(database(), "secretary");
      const id = await acting(database(), secretary, (context) => draftChange(context, ask));
      const foreign = acting(database(), secretary, (context) =>
        publishDraft(context, id, { audience: "body:tg-woningmarkt" as never, reason: "x" }),
      );
      await expect(foreign).rejects.toMatchObject({ code: "agenda.not-your-audience" });
      expect(await wordingOf(database())).toBe(before);
    });

    it("is for who follows parliament as far as the outcome goes, and for nobody who may not even write", async () => {
      const lobbyist = await as(database(), "lobbyist");
      const id = await acting(database(), lobbyist, (context) => draftChange(context, outcome));
      await acting(database(), lobbyist, (context) => publishDraft(context, id, { audience: "public", reason: "Nieuw besluit." }));
      for (const who of ["partner", "administrator"] as const) {
        const actor = await as(database(), who);
        const begun = acting(database(), actor, (context) => draftChange(context, ask));
        await expect(begun).rejects.toMatchObject({ kind: "forbidden" });
      }
    });

    it("I1: a verdict without an event that has a source is refused", async () => {
      const secretary = await as(database(), "secretary");
      const id = await acting(database(), secretary, (context) => draftChange(context, outcome));
      const draft = await draftWith(database().db, secretary, id);
      await acting(database(), secretary, (context) =>
        saveDraft(context, id, { oordeel: "granted", zekerheid: "high" }, draft?.version ?? 0),
      );
      const publishing = acting(database(), secretary, (context) => publishDraft(context, id, { audience: "public", reason: "x" }));
      await expect(publishing).rejects.toMatchObject({
        code: "agenda.draft-not-ready",
        details: { problems: [{ field: "oordeel", code: "no-event" }] },
      });
    });

    it("A1: an initiative needs both leads, or the word that nobody is known", async () => {
      const coordinator = await as(database(), "coordinator");
      const { "politiek-onbekend": _unsaid, ...without } = initiative;
      const id = await acting(database(), coordinator, (context) => draftNew(context, "initiative", agenda, without));
      const publish = () => acting(database(), coordinator, (context) => publishDraft(context, id, { audience: "public", reason: null }));
      await expect(publish()).rejects.toMatchObject({ details: { problems: [{ field: "politiek-functie", code: "no-owner" }] } });
      await change(database(), coordinator, id, { "politiek-onbekend": "ja" });
      const { record } = await publish();
      expect(record).toMatchObject({ theme: "2019-2022-3", version: 1, leads: [{ role: "political" }, { role: "official" }] });
    });

    it("of an initiative of another city is refused, also to who writes the own city in it", async () => {
      const coordinator = await as(database(), "coordinator");
      const secretary = await as(database(), "secretary");
      const theirs = { ...initiative, "stad-1-naam": otherCity };
      const begun = await acting(database(), secretary, (context) => draftNew(context, "initiative", agenda, theirs));
      const { record } = await acting(database(), secretary, (context) =>
        publishDraft(context, begun, { audience: "public", reason: null }),
      );
      const subject = { kind: "initiative", record: record.id, part: null } as const;
      const id = await acting(database(), coordinator, (context) => draftChange(context, subject));
      await change(database(), coordinator, id, { "stad-2-naam": ownCity });
      const taking = acting(database(), coordinator, (context) => publishDraft(context, id, { audience: "public", reason: "x" }));
      await expect(taking).rejects.toMatchObject({ kind: "forbidden" });
    });

    it("by two people at once goes through exactly once; the other sees both texts and goes on with both", async () => {
      const secretary = await as(database(), "secretary");
      const lobbyist = await as(database(), "lobbyist");
      const begin = (actor: Actor) => acting(database(), actor, (context) => draftChange(context, outcome));
      const [one, two] = [await begin(secretary), await begin(lobbyist)];
      await change(database(), secretary, one, { toelichting: "Van het secretariaat." });
      await change(database(), lobbyist, two, { "tweede-blik": "Van public affairs." });
      const publish = (actor: Actor, id: string) =>
        acting(database(), actor, (context) => publishDraft(context, id, { audience: "public", reason: "x" }));
      const done = await Promise.allSettled([publish(secretary, one), publish(lobbyist, two)]);
      expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const first = done[0]?.status === "fulfilled" ? secretary : lobbyist;
      const [late, draft] = first === secretary ? [lobbyist, two] : [secretary, one];
      await expect(publish(late, draft)).rejects.toMatchObject({ code: "agenda.record-changed-meanwhile" });
      await expect(acting(database(), late, (context) => mergeDraft(context, draft, 1))).rejects.toMatchObject({ kind: "conflict" });
      await acting(database(), late, (context) => mergeDraft(context, draft, 2));
      await publish(late, draft);
      const open = await openRecord(database().db, visitor, "ask", ask.record);
      expect(open?.record).toMatchObject({ version: 3, note: "Van het secretariaat.", revision: "Van public affairs." });
    });

    it("keeps what the writer may not know of: a hidden focus point stays named by an edit of somebody else", async () => {
      await database()
        .writer.updateTable("focus_point")
        .set({ audience: "body:tg-duurzaamheid" as never })
        .where("id", "=", "2019-2022-3.2")
        .execute();
      await database().writer.insertInto("ask_focus_point").values({ ask: ask.record, focus_point: "2019-2022-3.2" }).execute();
      const secretary = await as(database(), "secretary");
      const id = await acting(database(), secretary, (context) => draftChange(context, { ...ask, part: "statement" }));
      expect((await draftWith(database().db, secretary, id))?.texts.speerpunten).not.toContain("3.2");
      await change(database(), secretary, id, { tekst: "Anders." });
      await acting(database(), secretary, (context) => publishDraft(context, id, { audience: "public", reason: "x" }));
      const rows = await database().writer.selectFrom("ask_focus_point").select("focus_point").where("ask", "=", ask.record).execute();
      expect(rows.map((row) => row.focus_point)).toContain("2019-2022-3.2");
    });
  },
  async () => undefined,
  "content",
);

onBothEngines(
  "a draft",
  (database) => {
    it("is one for each person and part, and nobody else sees it", async () => {
      const [member, other] = [await as(database(), "member"), await as(database(), "member of another city")];
      const begin = () => acting(database(), member, (context) => draftChange(context, outcome));
      const id = await begin();
      expect(await begin()).toBe(id);
      expect(await draftWith(database().db, other, id)).toBeNull();
      expect(await draftWith(database().db, visitor, id)).toBeNull();
      const stealing = acting(database(), other, (context) => saveDraft(context, id, {}, 1));
      await expect(stealing).rejects.toMatchObject({ code: "agenda.draft-not-found" });
    });

    it("that is saved in two windows is saved once, and takes no field that the form does not have", async () => {
      const member = await as(database(), "member");
      const id = await acting(database(), member, (context) => draftChange(context, outcome));
      const save = (texts: Texts, version: number) => acting(database(), member, (context) => saveDraft(context, id, texts, version));
      await save({ toelichting: "Eerste venster." }, 1);
      await expect(save({ toelichting: "Tweede venster." }, 1)).rejects.toMatchObject({ code: "agenda.draft-changed-meanwhile" });
      await expect(save({ audience: "public" }, 2)).rejects.toMatchObject({ code: "agenda.strange-fields" });
      await expect(save({ tekst: "Niet van dit deel." }, 2)).rejects.toMatchObject({ code: "agenda.strange-fields" });
    });

    it("that is handed on is the other's, with what was said; only who may know of the record can take it", async () => {
      const [member, secretary, partner] = [
        await as(database(), "member"),
        await as(database(), "secretary"),
        await as(database(), "partner"),
      ];
      const id = await acting(database(), member, (context) => draftChange(context, outcome));
      const handOn = (to: Actor) =>
        acting(database(), member, (context) => handOnDraft(context, id, to.personId ?? ("" as never), "Graag."));
      await expect(handOn(partner)).rejects.toMatchObject({ code: "agenda.cannot-take-over" });
      await handOn(secretary);
      expect(await draftWith(database().db, member, id)).toBeNull();
      expect((await draftWith(database().db, secretary, id))?.note).toBe("Graag.");
    });

    it("from an earlier version puts back what it said", async () => {
      const secretary = await as(database(), "secretary");
      const before = await wordingOf(database());
      const id = await acting(database(), secretary, (context) => draftChange(context, { ...ask, part: "statement" }));
      await change(database(), secretary, id, { tekst: "Vergissing." });
      const publish = (draft: string) =>
        acting(database(), secretary, (context) => publishDraft(context, draft, { audience: "public", reason: "x" }));
      await publish(id);
      await publish(await acting(database(), secretary, (context) => draftFromVersion(context, { kind: "ask", record: ask.record }, 1)));
      expect(await wordingOf(database())).toBe(before);
      expect(await versionsOfRecord(database().db, visitor, "ask", ask.record)).toHaveLength(3);
    });
  },
  async () => undefined,
  "content",
);

onBothEngines(
  "a withdrawn record",
  (database) => {
    it("is there for nobody but who withdrew it, with its versions kept, and can be published again", async () => {
      const secretary = await as(database(), "secretary");
      await acting(database(), secretary, (context) => withdraw(context, "ask", ask.record, "Dubbel.", 1));
      expect(await wordingOf(database())).toBeNull();
      expect(await wordingOf(database(), await as(database(), "lead"))).toBeNull();
      expect(await wordingOf(database(), secretary)).not.toBeNull();
      const versions = await versionsOfRecord(database().db, secretary, "ask", ask.record);
      expect(versions.map(({ act, reason }) => [act, reason])).toEqual([
        ["withdrawn", "Dubbel."],
        ["loaded", null],
      ]);
      const id = await acting(database(), secretary, (context) => draftChange(context, ask));
      await acting(database(), secretary, (context) => publishDraft(context, id, { audience: "public", reason: "Toch niet." }));
      expect(await wordingOf(database())).not.toBeNull();
    });

    it("is withdrawn by who may, at the version that was seen; an agenda never", async () => {
      const [member, secretary] = [await as(database(), "member"), await as(database(), "secretary")];
      const take = (actor: Actor, version: number) =>
        acting(database(), actor, (context) => withdraw(context, "ask", ask.record, "x", version));
      await expect(take(member, 1)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(take(secretary, 7)).rejects.toMatchObject({ kind: "conflict" });
      const whole = acting(database(), secretary, (context) => withdraw(context, "agenda", "2019-2022", "x", 1));
      await expect(whole).rejects.toMatchObject({ code: "agenda.agenda-stays" });
    });
  },
  async () => undefined,
  "content",
);
