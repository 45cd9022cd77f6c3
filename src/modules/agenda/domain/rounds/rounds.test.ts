import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type BodyId, type CityId, type PersonId, type ThemeId } from "../../../../lib/ids.ts";
import { answersIn } from "./answers.ts";
import { calendarFrom } from "./calendar.ts";
import { escalatesOn, type LetterState, mailingOn } from "./mailing.ts";
import { type Answerers, askedOf } from "./owner.ts";
import { dayProblem, type Round, type RoundDays, stateOn } from "./round.ts";
import { type Candidate, chosen } from "./selection.ts";
import { reachOf, responseShare, standings, talliesByCity, tallyOf } from "./tally.ts";

const zwolle = asId<CityId>("GM0193");
const ede = asId<CityId>("GM0228");
const [ann, bas, eva] = ["ann", "bas", "eva"].map((name) => asId<PersonId>(name)) as [PersonId, PersonId, PersonId];
const group = asId<BodyId>("group");
const theme = asId<ThemeId>("2019-2022-1");

const days: RoundDays = {
  opens: "2026-11-02",
  reminds: "2026-11-09",
  remindsAgain: "2026-11-12",
  escalates: "2026-11-14",
  closes: "2026-11-16",
};

const candidate = (told: Partial<Candidate> = {}): Candidate => ({
  kind: "initiative",
  record: "i001",
  city: zwolle,
  themes: [theme],
  points: [],
  confirmedAt: null,
  ...told,
});

const answerers = (told: Partial<Answerers> = {}): Answerers => ({
  leads: new Map(),
  coordinators: new Map(),
  offices: new Map(),
  bodyLeads: new Map(),
  subjects: [],
  present: new Set([ann, bas, eva]),
  ...told,
});
const lead = (role: "official" | "political", person: PersonId, organisation: CityId | null = zwolle) => ({
  role,
  person,
  organisation,
  office: null,
});

describe("who is asked", () => {
  const coordinators = new Map([[zwolle, eva]]);

  it.each([
    ["the official lead of the city, and silence goes to the political one", [lead("official", ann), lead("political", bas)], ann, bas],
    ["the coordinator when there is no official lead", [lead("political", bas)], eva, bas],
    ["the coordinator when the official lead speaks for another city", [lead("official", ann, ede)], eva, null],
    ["the coordinator in both roles is never told of the own silence", [], eva, null],
    ["the official lead, and silence goes to the coordinator when no political lead is known", [lead("official", ann)], ann, eva],
  ])("%s", (_title, leads, owner, escalateTo) => {
    expect(askedOf(candidate(), answerers({ coordinators, leads: new Map([["i001", leads]]) }))).toEqual({ owner, escalateTo });
  });

  it("is nobody when nobody is known, and then nobody hears of it", () => {
    expect(askedOf(candidate(), answerers())).toEqual({ owner: null, escalateTo: null });
    const leads = new Map([["i001", [lead("political", bas)]]]);
    expect(askedOf(candidate(), answerers({ leads }))).toEqual({ owner: null, escalateTo: null });
  });

  it("is nobody who left", () => {
    const leads = new Map([["i001", [lead("official", ann)]]]);
    expect(askedOf(candidate(), answerers({ leads, coordinators, present: new Set([eva]) })).owner).toBe(eva);
  });

  it("counts a lead without organisation for the city of the own office", () => {
    const leads = new Map([["i001", [lead("official", ann, null)]]]);
    expect(askedOf(candidate(), answerers({ leads })).owner).toBeNull();
    expect(askedOf(candidate(), answerers({ leads, offices: new Map([[ann, new Set([zwolle])]]) })).owner).toBe(ann);
  });

  it("of the whole is who leads the body that is about it", () => {
    const subjects = [{ body: group, theme, point: null }];
    expect(askedOf(candidate({ city: null }), answerers({ subjects, bodyLeads: new Map([[group, bas]]) })).owner).toBe(bas);
  });
});

describe("what a round asks about", () => {
  const now = new Date("2026-11-24T09:00:00Z");
  const open = { agenda: asId<never>("2019-2022"), themes: [], points: [], cities: [], kinds: [], freshnesses: [] };
  const fresh = candidate({ record: "i002", city: ede, confirmedAt: new Date("2026-11-01T09:00:00Z") });
  const all = [candidate(), fresh, candidate({ kind: "offer", record: "o1", city: null, themes: [] })];
  const chooses = (selection: object, body: BodyId | null = null) =>
    chosen(all, { ...open, ...selection }, { body, subjects: [{ body: group, theme, point: null }] }, now).map(({ record }) => record);

  it("is everything when nothing is chosen", () => {
    expect(chooses({})).toEqual(["i001", "i002", "o1"]);
  });

  it.each([
    ["cities", { cities: [ede] }, ["i002"]],
    ["kinds", { kinds: ["offer"] }, ["o1"]],
    ["themes", { themes: [theme] }, ["i001", "i002"]],
    ["how fresh", { freshnesses: ["fading", "past", "never"] }, ["i001", "o1"]],
  ])("keeps to the chosen %s", (_side, selection, records) => {
    expect(chooses(selection)).toEqual(records);
  });

  it("of a body is only what that body is about", () => {
    expect(chooses({}, group)).toEqual(["i001", "i002"]);
    expect(chooses({}, asId<BodyId>("other"))).toEqual([]);
  });
});

describe("where a round is", () => {
  const round: Pick<Round, "days" | "endedAt" | "isCancelled"> = { days, endedAt: null, isCancelled: false };

  it.each([
    ["2026-11-01", "planned"],
    ["2026-11-02", "open"],
    ["2026-11-16", "open"],
    ["2026-11-17", "closed"],
  ] as const)("on %s it is %s", (day, state) => {
    expect(stateOn(round, day)).toBe(state);
  });

  it("is closed or taken back once somebody said so", () => {
    const endedAt = new Date("2026-11-03T09:00:00Z");
    expect(stateOn({ ...round, endedAt }, "2026-11-04")).toBe("closed");
    expect(stateOn({ ...round, endedAt, isCancelled: true }, "2026-11-04")).toBe("cancelled");
  });

  it.each([
    ["opens in the past", { opens: "2026-11-01" }, "past"],
    ["closes before its reminder", { closes: "2026-11-08" }, "order"],
    ["reminds twice on one day", { remindsAgain: "2026-11-09" }, "order"],
    ["reminds again without a first time", { reminds: null }, "order"],
    ["reminds on the day it opens", { reminds: "2026-11-02" }, "order"],
    ["tells the lead after it closed", { escalates: "2026-11-17" }, "order"],
    ["follows its days", {}, null],
    ["only opens and closes, on one day", { reminds: null, remindsAgain: null, escalates: null, closes: "2026-11-02" }, null],
  ] as const)("that %s is %3$s", (_title, told, problem) => {
    expect(dayProblem({ ...days, ...told }, "2026-11-02")).toBe(problem);
  });

  it("stands in the calendar until its last day, and not once it was ended", () => {
    const whole = { ...round, id: "r", title: "Najaar" } as unknown as Round;
    expect(calendarFrom([whole], "2026-11-12").map(({ event }) => event)).toEqual(["remindsAgain", "escalates", "closes"]);
    expect(calendarFrom([{ ...whole, endedAt: new Date() }], "2026-11-12")).toEqual([]);
  });
});

const aDay = fc.integer({ min: 1, max: 20 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`);

describe("what is written to an owner", () => {
  const unsent: LetterState = { sentOn: null, remindedOn: null, remindedAgainOn: null, isSilent: true, trouble: null };

  it("over the days of a round is one letter, then reminders, none of them twice and never two on a day", () => {
    fc.assert(
      fc.property(fc.uniqueArray(aDay, { minLength: 1 }), fc.option(aDay), (worked, answeredOn) => {
        let letter = unsent;
        const written: string[] = [];
        for (const day of worked.toSorted()) {
          const isSilent = answeredOn === null || day < answeredOn;
          const mailing = mailingOn({ ...letter, isSilent }, days, day);
          if (mailing === null) continue;
          written.push(mailing);
          expect(isSilent).toBe(true);
          const part = { letter: "sentOn", reminder: "remindedOn", "second-reminder": "remindedAgainOn" }[mailing];
          letter = { ...letter, [part]: day };
          expect(mailingOn({ ...letter, isSilent: true }, days, day)).toBeNull();
        }
        expect(new Set(written).size).toBe(written.length);
        expect(["", "letter"]).toContain(written[0] ?? "");
        expect(written.indexOf("second-reminder") === -1 || written.at(-1) === "second-reminder").toBe(true);
      }),
    );
  });

  it("is nothing while it cannot be sent", () => {
    expect(mailingOn({ ...unsent, trouble: "no-address" }, days, "2026-11-02")).toBeNull();
  });

  it("after a stand-still of weeks is one reminder, not two", () => {
    const sent = { ...unsent, sentOn: "2026-11-02" };
    expect(mailingOn(sent, days, "2026-11-15")).toBe("second-reminder");
    expect(mailingOn({ ...sent, remindedAgainOn: "2026-11-15" }, days, "2026-11-16")).toBeNull();
  });

  it("goes to the lead only from the day on, for what was asked and not answered, and once", () => {
    const item = { answer: null, escalateTo: bas, escalatedAt: null };
    const sent = { sentOn: "2026-11-02", trouble: null };
    expect(escalatesOn(item, sent, days, "2026-11-13")).toBe(false);
    expect(escalatesOn(item, sent, days, "2026-11-14")).toBe(true);
    expect(escalatesOn({ ...item, answer: "unchanged" }, sent, days, "2026-11-14")).toBe(false);
    expect(escalatesOn({ ...item, escalatedAt: new Date() }, sent, days, "2026-11-14")).toBe(false);
    expect(escalatesOn(item, { sentOn: null, trouble: null }, days, "2026-11-14")).toBe(false);
    expect(escalatesOn(item, { sentOn: null, trouble: "no-address" }, days, "2026-11-14")).toBe(true);
    expect(escalatesOn(item, sent, { ...days, escalates: null }, "2026-11-14")).toBe(false);
  });
});

describe("the counts of a round", () => {
  const anItem = fc.record({
    answer: fc.constantFrom("unchanged" as const, "changed" as const, "stopped" as const, null),
    owner: fc.constantFrom(ann, bas, null),
    city: fc.constantFrom(zwolle, ede, null),
  });

  it("add up, for all and city by city", () => {
    fc.assert(
      fc.property(fc.array(anItem), (items) => {
        const all = tallyOf(items);
        expect(standings.map((standing) => all[standing]).reduce((sum, one) => sum + one, 0)).toBe(items.length);
        const cities = [...talliesByCity(items).values()];
        for (const standing of [...standings, "total"] as const)
          expect(cities.reduce((sum, tally) => sum + tally[standing], 0)).toBe(all[standing]);
      }),
    );
  });

  it("name nobody silent who was never asked", () => {
    expect(tallyOf([{ answer: null, owner: null }])).toMatchObject({ silent: 0, "no-owner": 1 });
  });

  it("have no share where nothing was asked", () => {
    expect(responseShare(tallyOf([]))).toBeNull();
    expect(
      responseShare(
        tallyOf([
          { answer: "changed", owner: ann },
          { answer: null, owner: ann },
        ]),
      ),
    ).toBe(0.5);
  });

  it("before a round opens say what it holds", () => {
    const items = [
      { city: zwolle, owner: ann },
      { city: ede, owner: ann },
      { city: null, owner: null },
    ];
    expect(reachOf(items)).toEqual({ items: 3, cities: 2, owners: 1, withoutOwner: 1 });
  });
});

describe("answers", () => {
  const items = [{ number: 1 }, { number: 2 }, { number: 3 }];
  const said = (...told: readonly (readonly [number, "unchanged" | "changed" | "stopped" | null, string | null])[]) =>
    new Map(told.map(([number, answer, note]) => [number, { answer, note }]));

  it("are for all that was left open when all is unchanged", () => {
    expect(answersIn(items, said([2, "stopped", "Geld op."]), true)).toEqual({
      given: [
        { number: 1, answer: "unchanged", note: null },
        { number: 2, answer: "stopped", note: "Geld op." },
        { number: 3, answer: "unchanged", note: null },
      ],
      problems: [],
    });
  });

  it("may leave something open, but not everything", () => {
    expect(answersIn(items, said([1, "unchanged", null]), false).given).toHaveLength(1);
    expect(answersIn(items, said(), false).problems).toEqual([{ number: null, code: "nothing" }]);
  });

  it("need a word when something changed or stopped", () => {
    expect(answersIn(items, said([1, "changed", null], [2, "stopped", null]), false).problems).toEqual([
      { number: 1, code: "what-changed" },
      { number: 2, code: "why-stopped" },
    ]);
  });

  it("about what was not asked are not heard", () => {
    expect(answersIn(items, said([9, "stopped", "Weg ermee."]), false)).toEqual({
      given: [],
      problems: [{ number: null, code: "nothing" }],
    });
  });
});
