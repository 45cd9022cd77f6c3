import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesIn } from "../../../../tests/build/markdown.ts";
import { type Actor, type Role, visitor } from "../../../lib/actor.ts";
import { may } from "./policy.ts";

const roles: readonly Role[] = ["visitor", "member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"];
const actor = (role: Role): Actor => ({ ...visitor, roles: new Set<Role>(["visitor", role]) });

const verbs: Readonly<Record<string, (actor: Actor) => boolean>> = {
  "send files of the fund, look at them and take a set over": may.importFundSet,
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const table = tablesIn(readme).find((one) => one.some(([verb = ""]) => verb in verbs)) ?? [];

it.each(Object.entries(verbs))("“%s” is allowed to whom the README says", (verb, allowed) => {
  const row = table.find(([name]) => name === verb) ?? [];
  expect(row.slice(1)).toEqual(roles.map((role) => (allowed(actor(role)) ? "yes" : "no")));
});
