import { expect, it } from "vitest";
import { type AgendaId, asId, type ThemeId } from "../../../lib/ids.ts";
import type { Agenda } from "./agenda.ts";
import type { AgendaEvent } from "./agenda-event.ts";
import type { ListedTarget } from "./listed.ts";
import type { Theme } from "./theme.ts";
import { timelineOf } from "./timeline.ts";

const theme = asId<ThemeId>("t3");
const agenda = { adopted: { on: "2019-09-26", by: "de steden", source: "https://g40.example" } } as Agenda;
const nothing = {
  agenda: { adopted: null } as Agenda,
  themes: [{ id: theme, position: 3 } as Theme],
  deadlines: [],
  targets: [],
  offers: [],
  milestones: [],
  events: [],
};
const vision = { due: { on: "2021-12-31", note: null }, sentence: "Warmtetransitievisie", theme, lines: [181] };
const today = "2026-11-24";

const target = (lines: readonly number[]) =>
  ({
    code: "k12",
    theme,
    lines,
    deadline: "2021-12-31",
    outcome: { verdict: "partly", certainty: "middle", note: null },
  }) as unknown as ListedTarget;

const anEvent = (on: string, sentence: string): AgendaEvent => ({
  kind: "ask",
  agenda: asId<AgendaId>("2019-2022"),
  code: "3.1",
  title: "Vraag",
  themePosition: 3,
  address: "/agenda/2019-2022/vraag/3.1",
  date: { on, note: null },
  sentence,
  sources: [],
  topic: null,
  offer: null,
});

it("says that a deadline was met or not only where a target on its own lines says so", () => {
  const [unknown] = timelineOf({ ...nothing, deadlines: [vision], targets: [target([999])] }, today);
  expect(unknown).toMatchObject({ kind: "deadline", isPast: true, cameOf: [] });
  const [judged] = timelineOf({ ...nothing, deadlines: [vision], targets: [target([181])] }, today);
  expect(judged?.cameOf).toEqual([{ subject: "target", code: "k12", verdict: "partly" }]);
});

it("does not call a day past on the day itself", () => {
  expect(timelineOf({ ...nothing, deadlines: [vision] }, "2021-12-31")[0]?.isPast).toBe(false);
  expect(timelineOf({ ...nothing, deadlines: [vision] }, "2022-01-01")[0]?.isPast).toBe(true);
});

it("puts the earliest first, what has no date last, and tells one event of two asks once", () => {
  const step = { title: "Stap", initiative: "Proef", address: "/initiatieven/proef", theme: 3, due: null, doneOn: null };
  const items = timelineOf(
    { ...nothing, agenda, deadlines: [vision], milestones: [step], events: [anEvent("2020", "Brief"), anEvent("2020", "Brief")] },
    today,
  );
  expect(items.map(({ kind }) => kind)).toEqual(["adoption", "event", "deadline", "milestone"]);
});
