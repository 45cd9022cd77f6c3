import { expect, it } from "vitest";
import { aContent, aPackAsk, aPackInitiative } from "../../../../../tests/build/pack.ts";
import { attentionOn } from "./attention.ts";

const today = "2026-11-24";
const event = (on: string) => ({ date: { on, note: null }, sentence: "Er gebeurde iets.", sources: [] });
const deadline = (on: string | null, isPast: boolean) => ({ due: { on, note: null }, sentence: "Klaar", theme: null, isPast, cameOf: [] });

it("asks nothing of a board for which there is nothing", () => {
  expect(attentionOn(aContent(), today)).toEqual({
    quietAsks: [],
    coming: [],
    unaccounted: [],
    openRounds: [],
    vacancies: 0,
    unconfirmed: 0,
    meetings: [],
  });
});

it("calls an ask quiet that is pending and of which nothing was heard for a year", () => {
  const asks = [
    aPackAsk({ code: "1.1", events: [event("2025-11-23")] }),
    aPackAsk({ code: "1.2", events: [event("2025-11-24")] }),
    aPackAsk({ code: "1.3", events: [event("2025")] }),
    aPackAsk({ code: "1.4", verdict: "refused" }),
    aPackAsk({ code: "1.5" }),
  ];
  expect(attentionOn(aContent({ asks }), today).quietAsks.map(({ code }) => code)).toEqual(["1.1", "1.5"]);
});

it("looks ninety days ahead for deadlines, and leaves out those that something accounts for", () => {
  const accounted = { ...deadline("2022", true), cameOf: [{ subject: "target", code: "k01", verdict: "granted" } as const] };
  const deadlines = [
    deadline("2027-02-22", false),
    deadline("2027-02-23", false),
    deadline(null, false),
    deadline("2021", true),
    accounted,
  ];
  const { coming, unaccounted } = attentionOn(aContent({ deadlines }), today);
  expect(coming.map(({ due }) => due.on)).toEqual(["2027-02-22"]);
  expect(unaccounted.map(({ due }) => due.on)).toEqual(["2021"]);
});

it("counts vacancies, and what goes on unconfirmed", () => {
  const seat = { audience: "public", role: "lid", person: null, sender: null, period: "sinds 2020" } as const;
  const bodies = [
    {
      name: "Wonen",
      kind: "themagroep",
      address: "/netwerk/wonen",
      audience: "public",
      seats: [
        { ...seat, state: "vacant" },
        { ...seat, state: "held" },
      ],
    },
  ] as const;
  const initiatives = [aPackInitiative(), aPackInitiative({ freshness: "past" }), aPackInitiative({ freshness: "fresh" })];
  expect(attentionOn(aContent({ bodies, initiatives }), today)).toMatchObject({ vacancies: 1, unconfirmed: 2 });
});
