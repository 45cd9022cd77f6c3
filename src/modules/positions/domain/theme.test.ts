import { expect, it } from "vitest";
import { onTheme } from "../../../../tests/build/position.ts";
import { type AgendaId, asId } from "../../../lib/ids.ts";
import { labelOf, listAddress, type PositionTheme, themesAt } from "./theme.ts";

const theme = (agenda: string, position: number): PositionTheme => ({
  id: onTheme(`${agenda}-${position}`),
  agenda: asId<AgendaId>(agenda),
  position,
  number: position === 9 ? null : position,
  shortTitle: "thema",
});
const themes = [theme("2023-2026", 3), theme("2019-2022", 3), theme("2019-2022", 9)];

it("a place without an agenda is a place in the agenda that comes first", () => {
  expect(themesAt(themes, 3, undefined)).toEqual(["2023-2026-3"]);
  expect(themesAt(themes, 9, undefined)).toEqual([]);
  expect(themesAt(themes, 3, "2019-2022")).toEqual(["2019-2022-3"]);
  expect(themesAt([], 3, undefined)).toEqual([]);
});

it("a list is found under the agenda and the place of the theme", () => {
  expect(listAddress(theme("2019-2022", 3))).toBe("/standpunten?agenda=2019-2022&thema=3");
});

it("a theme without a number is called after its place", () => {
  expect([labelOf(theme("2019-2022", 3)), labelOf(theme("2019-2022", 9))]).toEqual(["3", "9"]);
});
