import { expect, it } from "vitest";
import { accessState, noWayIn, type WayIn } from "./way-in.ts";

const opened: WayIn = { ...noWayIn, account: "open", hasAddress: true };
const until = new Date("2026-12-01T00:00:00Z");

it.each<readonly [string, WayIn, ReturnType<typeof accessState>]>([
  ["nobody ever invited", noWayIn, "never-invited"],
  ["an invitation that still works", { ...opened, invitedUntil: until }, "invited"],
  ["an invitation that works no more", opened, "lapsed"],
  ["an app", { ...opened, hasApp: true }, "comes-in"],
  ["a passkey, with a new invitation on its way", { ...opened, passkeys: 1, invitedUntil: until }, "comes-in"],
  ["an organisation’s own sign-in and no address", { ...opened, hasAddress: false, organisations: ["Zwolle"] }, "comes-in"],
  ["a closed account, whatever is left of it", { ...opened, account: "closed", hasApp: true }, "closed"],
])("%s", (_what, way, state) => {
  expect(accessState(way)).toBe(state);
});
