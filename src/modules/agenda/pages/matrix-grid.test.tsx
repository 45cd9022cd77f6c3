import { expect, it } from "vitest";
import { type AgendaId, asId, type CityId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import { htmlOf } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { coverageOf, type ParticipationCount } from "../domain/matrix.ts";
import type { Theme } from "../domain/theme.ts";
import { MatrixGrid } from "./matrix-grid.tsx";

const kept = { audience: "public", version: 1, changedAt: new Date("2026-11-24T08:00:00Z") } as const;
const agenda = asId<AgendaId>("2019-2022");

const aTheme = (position: number): Theme => ({
  ...kept,
  id: asId<ThemeId>(`t${position}`),
  agenda,
  position,
  number: position,
  title: `Thema ${position}`,
  shortTitle: `thema ${position}`,
  summary: "",
  pillar: null,
  pillarSource: null,
  group: null,
  firstLine: 1,
  lastLine: 2,
  isListComplete: true,
});

const aPoint = (code: string): FocusPoint => ({
  ...kept,
  id: asId<FocusPointId>(code),
  agenda,
  code,
  number: Number(code.slice(2)),
  title: `Speerpunt ${code}`,
  summary: "",
  isDerived: false,
  meeting: null,
  lines: [],
  themes: [asId<ThemeId>(`t${code.slice(0, 1)}`)],
});

const cities = ["Almere", "Breda"].map((name) => ({ id: asId<CityId>(name), name, slug: name.toLowerCase() }));

const takesPart = (city: string, point: string, count: number, standing: Partial<ParticipationCount> = {}): ParticipationCount => ({
  city: asId(city),
  focusPoint: asId(point),
  count,
  state: "running",
  confirmedAt: null,
  ...standing,
});

const coverage = coverageOf(
  ["1.1", "1.2", "2.1"].map(aPoint),
  cities,
  [takesPart("Almere", "1.1", 1, { state: "finished" }), takesPart("Breda", "2.1", 4, { confirmedAt: new Date("2026-10-01T09:00:00Z") })],
  [{ focusPoint: asId("1.2"), city: asId("Breda") }],
);

const view: View = {
  language: "nl",
  siteName: "G40",
  origin: "https://spil.example",
  path: "/matrix",
  query: "",
  now: new Date("2026-11-24T09:00:00Z"),
  isSignedIn: false,
  styles: { path: "/assets/main.css", integrity: "sha384-test" },
  scripts: {},
  font: null,
  sources: new Map(),
};

it("the matrix is drawn as it was: look at tests/pictures when it changed, and renew it with `npx vitest run src/modules/agenda/pages -u` when that was meant", async () => {
  const html = htmlOf(<MatrixGrid view={view} themes={[aTheme(1), aTheme(2)]} coverage={coverage} />);
  await expect(`${html.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("../../../../tests/pictures/matrix.html");
});
