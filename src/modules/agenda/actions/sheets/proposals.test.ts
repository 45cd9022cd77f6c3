import { expect, it } from "vitest";
import { ownCity } from "../../../../../tests/build/actor.ts";
import { onBothEngines } from "../../../../../tests/build/database.ts";
import { acting, as } from "../../../../../tests/build/desk.ts";
import { testNow } from "../../../../../tests/build/house.ts";
import { agenda, asks, initiative, planned, sent, wrongIn } from "../../../../../tests/build/sent-sheets.ts";
import { aTable } from "../../../../../tests/build/sheet-words.ts";
import type { Tables } from "../../../../app/tables.ts";
import { type Actor, visitor } from "../../../../lib/actor.ts";
import type { Audience } from "../../../../lib/audience.ts";
import { asId } from "../../../../lib/ids.ts";
import { loggedActs } from "../../../../platform/audit/log.ts";
import type { Database } from "../../../../platform/db/database.ts";
import { proposalLifeMs } from "../../domain/sheets/proposal.ts";
import { openRecord } from "../../store/editing/open-records.ts";
import { versionsOfRecord } from "../../store/editing/versions.ts";
import { countOldProposals, forgetProposals, proposalOf, removeProposalsOf } from "../../store/sheets/proposals.ts";
import { draftChange } from "../drafts.ts";
import { publishDraft } from "../publication.ts";
import { chosenRecords } from "./exported.ts";

const tekstOf = async (database: Database<Tables>, code: string, actor: Actor = visitor) =>
  (await openRecord(database.db, actor, "ask", `2019-2022-${code}`))?.texts.tekst;

onBothEngines(
  "a file that was sent in",
  (database) => {
    it("changes what it says when it is published: versions, reason, audit, search; each keeps its circle of readers", async () => {
      const secretary = await as(database(), "secretary");
      await database().writer.updateTable("ask").set({ audience: "network" }).where("id", "=", "2019-2022-3.2").execute();
      const { content, publish, id } = await sent(database(), secretary, asks("2019-2022-3.2;1;Eén.;", "2019-2022-3.3;1;Twee.;"));
      expect(content).toMatchObject({ problemCount: 0, unchanged: 0 });
      expect(await tekstOf(database(), "3.3")).not.toBe("Twee.");
      expect(await publish()).toBe(2);
      expect([await tekstOf(database(), "3.2"), await tekstOf(database(), "3.3")]).toEqual([undefined, "Twee."]);
      expect(await tekstOf(database(), "3.2", secretary)).toBe("Eén.");
      const [now, before] = await versionsOfRecord(database().db, visitor, "ask", "2019-2022-3.3");
      expect(now).toMatchObject({ version: 2, act: "published", reason: "Bijgewerkt.", person: secretary.personId });
      expect(before).toMatchObject({ version: 1, act: "loaded" });
      const { items } = await loggedActs(database().db, { event: "agenda" }, { page: 1, perPage: 9 });
      expect(items.map(({ event, subject }) => [event, subject])).toEqual(
        expect.arrayContaining([
          ["agenda.published", "ask 2019-2022-3.3"],
          ["agenda.sheets-published", `proposal ${id}`],
        ]),
      );
      const found = await database().writer.selectFrom("search_entry").selectAll().execute();
      expect(JSON.stringify(found)).toContain("Twee.");
    });

    it("ASVS 15.4.2: is published once, as it was shown, by who sent it, within the hour", async () => {
      const [secretary, lobbyist] = [await as(database(), "secretary"), await as(database(), "lobbyist")];
      const { publish, id } = await sent(database(), secretary, asks("2019-2022-3.3;1;Twee.;"));
      await expect(publish({}, lobbyist)).rejects.toMatchObject({ code: "agenda.proposal-not-found" });
      await expect(publish({ hash: "0".repeat(64) })).rejects.toMatchObject({ code: "agenda.proposal-differs" });
      const done = await Promise.allSettled([publish(), publish(), publish()]);
      expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      await expect(publish()).rejects.toMatchObject({ code: "agenda.proposal-not-found" });
      const later = new Date(testNow.getTime() + proposalLifeMs);
      await sent(database(), secretary, asks("2019-2022-3.3;2;Drie.;"));
      expect(await proposalOf(database().db, secretary.personId ?? asId(""), id, testNow)).toBeNull();
      expect(await countOldProposals(database().db, later)).toBe(1);
      await acting(database(), secretary, ({ tx }) => forgetProposals(tx, later));
      expect(await countOldProposals(database().db, later)).toBe(0);
    });

    it("ASVS 5.2.4: takes the place of the one before, also when two are sent at the same moment; erased with the person", async () => {
      const secretary = await as(database(), "secretary");
      const texts = ["Eén.", "Twee.", "Drie.", "Vier."];
      const all = await Promise.all(texts.map((text) => sent(database(), secretary, asks(`2019-2022-3.3;1;${text};`))));
      const rows = () => database().writer.selectFrom("agenda_proposal").select("id").execute();
      const [kept, ...more] = await rows();
      expect([more, all.map(({ id }) => id)]).toEqual([[], expect.arrayContaining([kept?.id])]);
      await acting(database(), secretary, ({ tx }) => removeProposalsOf(tx, secretary.personId ?? asId("")));
      expect(await rows()).toEqual([]);
    });

    it("that is hostile or huge is met calmly: twenty thousand rows in a record, a record named as often, long cells, too much", async () => {
      const secretary = await as(database(), "secretary");
      const many = Array.from({ length: 20_000 }, (_, index) => `2019-2022-3.3;1;;2026;Nummer ${index}.;https://a.example/${index}`);
      const events = aTable("e.csv", "Kenmerk vraag;Versie;Volgnummer;Datum;Wat er gebeurde;Waar dat staat", ...many);
      const rows = await planned(database(), secretary, events);
      expect([rows.edits, rows.problems.map(({ code }) => code)]).toEqual([[], ["too-many-rows"]]);
      const again = await planned(database(), secretary, asks(...Array.from({ length: 20_000 }, () => "2019-2022-3.3;1;Anders.;")));
      expect([again.problemCount, again.problems.length]).toEqual([19_999, 500]);
      const long = await planned(database(), secretary, asks(`2019-2022-3.3;1;${"a".repeat(30_000)};`));
      expect([long.edits, long.problems.map(({ code, value }) => [code, value.length < 200])]).toEqual([[], [["too-long", true]]]);
      const added = await planned(database(), secretary, asks(...Array.from({ length: 5001 }, (_, index) => `;;Nieuw ${index}.;`)));
      expect([added.edits, added.problems.map(({ code, detail }) => [code, detail])]).toEqual([[], [["too-many-changes", "5000"]]]);
    }, 60_000);

    it("changes nothing at all when one of its records moved meanwhile, and names it", async () => {
      const secretary = await as(database(), "secretary");
      const { publish } = await sent(database(), secretary, asks("2019-2022-3.2;1;Eén.;", "2019-2022-3.3;1;Twee.;"));
      const subject = { kind: "ask", record: "2019-2022-3.3", part: null } as const;
      const draft = await acting(database(), secretary, (context) => draftChange(context, subject));
      await acting(database(), secretary, (context) => publishDraft(context, draft, { audience: "public", reason: "Eerder." }));
      const title = (await tekstOf(database(), "3.3")) ?? "";
      await expect(publish()).rejects.toMatchObject({ code: "agenda.proposal-outdated", details: { names: [title] } });
      expect(await tekstOf(database(), "3.2")).not.toBe("Eén.");
      expect(await versionsOfRecord(database().db, visitor, "ask", "2019-2022-3.2")).toEqual([]);
    });

    it("changes nothing at all when something that it names was hidden meanwhile", async () => {
      const secretary = await as(database(), "secretary");
      const points = aTable("vragen.csv", "Kenmerk vraag;Versie;Speerpunten", "2019-2022-3.2;1;4.2", "2019-2022-3.3;1;4.1");
      const { publish, content } = await sent(database(), secretary, points);
      expect(content.edits).toHaveLength(2);
      await database()
        .writer.updateTable("focus_point")
        .set({ audience: asId<never>("body:tg-duurzaamheid") })
        .where("id", "=", "2019-2022-4.1")
        .execute();
      await expect(publish()).rejects.toMatchObject({ code: "agenda.proposal-outdated" });
      expect(await versionsOfRecord(database().db, visitor, "ask", "2019-2022-3.2")).toEqual([]);
    });

    it("adds new records of every kind, for whom was chosen, with the rows in them", async () => {
      const secretary = await as(database(), "secretary");
      const { publish, content } = await sent(
        database(),
        secretary,
        ...initiative("nieuw 1", "Wonen boven winkels", "Zwolle"),
        aTable(
          "mijlpalen.csv",
          "Kenmerk initiatief;Versie;Volgnummer;Wat er dan bereikt is;Wanneer dat moet;Gewicht",
          "NIEUW 1;;;Klaar;feb-27;2",
        ),
        aTable(
          "vragen.csv",
          "Kenmerk vraag;Versie;Wat de steden vragen;Aan wie;Speerpunten",
          ";;Nieuwe vraag.;het Rijk;3.1",
          ";;Nog een.;het Rijk;3.1",
        ),
        aTable("aanbod.csv", "Kenmerk aanbod;Versie;Wat de steden aanbieden;Speerpunten", ";;Nieuw aanbod.;3.1"),
        aTable("doelen.csv", "Kenmerk doel;Versie;Soort;Waarde;Eenheid;Voor wie of waar", ";;goal;10;dingen;overal"),
      );
      expect(content.problems).toEqual([]);
      await expect(publish()).rejects.toMatchObject({ code: "agenda.audience-missing" });
      await expect(publish({ audience: "body:tg-woningmarkt" as Audience })).rejects.toMatchObject({ code: "agenda.not-your-audience" });
      expect(await publish({ audience: "network" })).toBe(5);
      const rows = await database().writer.selectFrom("ask").select(["code", "audience", "theme"]).where("wording", "like", "N%").execute();
      expect(rows.filter(({ audience }) => audience === "network").map(({ theme }) => theme)).toEqual(["2019-2022-3", "2019-2022-3"]);
      const made = await chosenRecords(database().db, secretary, { agenda, kinds: ["initiative"], isOwnCity: false });
      const found = made.records.get("initiative")?.find(({ record }) => "title" in record && record.title === "Wonen boven winkels");
      expect(found?.record).toMatchObject({
        cities: [ownCity],
        milestones: [{ title: "Klaar", due: "2027-02", weight: 2 }],
        theme: "2019-2022-3",
      });
    });

    it("keeps what its sender may not know of, and shows none of it", async () => {
      const hidden = asId<never>("body:tg-duurzaamheid");
      await database().writer.updateTable("focus_point").set({ audience: hidden }).where("id", "=", "2019-2022-3.2").execute();
      await database().writer.insertInto("ask_focus_point").values({ ask: "2019-2022-3.3", focus_point: "2019-2022-3.2" }).execute();
      await database().writer.updateTable("ask").set({ audience: hidden }).where("id", "=", "2019-2022-3.4").execute();
      const secretary = await as(database(), "secretary");
      const chosen = await chosenRecords(database().db, secretary, { agenda, kinds: ["ask"], isOwnCity: false });
      const told = chosen.records.get("ask") ?? [];
      expect(told.map(({ record }) => record.id)).not.toContain("2019-2022-3.4");
      expect(told.find(({ record }) => record.id === "2019-2022-3.3")?.shown(null, chosen.names).speerpunten).not.toContain("3.2");
      const head = "Kenmerk vraag;Versie;Speerpunten";
      expect(await wrongIn(database(), secretary, aTable("a.csv", head, "2019-2022-3.4;1;3.1", "2019-2022-99.9;1;3.1"))).toEqual([
        "vraag 2 #kenmerk unknown-key",
        "vraag 3 #kenmerk unknown-key",
      ]);
      expect(await wrongIn(database(), secretary, aTable("a.csv", head, "2019-2022-3.3;1;3.2"))).toEqual([
        "vraag 2 speerpunten unknown-name",
      ]);
      const { publish } = await sent(database(), secretary, aTable("a.csv", head, "2019-2022-3.3;1;3.1"));
      await publish();
      const points = await database()
        .writer.selectFrom("ask_focus_point")
        .select("focus_point")
        .where("ask", "=", "2019-2022-3.3")
        .execute();
      expect(points.map((row) => row.focus_point).toSorted()).toEqual(["2019-2022-3.1", "2019-2022-3.2"]);
    });

    it("keeps what no column shows of the rows in a record: the topic of an event", async () => {
      const secretary = await as(database(), "secretary");
      const where = { kind: "ask", subject: "2019-2022-3.3" } as const;
      const topics = () =>
        database()
          .writer.selectFrom("event")
          .select(["sentence", "topic"])
          .where("subject", "=", where.subject)
          .where("subject_kind", "=", where.kind)
          .orderBy("position")
          .execute();
      await database().writer.updateTable("event").set({ topic: "het onderwerp" }).where("subject", "=", where.subject).execute();
      const before = await topics();
      const events = aTable("e.csv", "Kenmerk vraag;Versie;Volgnummer;Wat er gebeurde", "2019-2022-3.3;1;1;Anders gezegd.");
      const { publish } = await sent(database(), secretary, events);
      await publish();
      const after = await topics();
      expect(after.map(({ topic }) => topic)).toEqual(before.map(() => "het onderwerp"));
      expect(after.filter(({ sentence }) => before.every((one) => one.sentence !== sentence))).toMatchObject([
        { sentence: "Anders gezegd." },
      ]);
    });
  },
  undefined,
  "content",
);
