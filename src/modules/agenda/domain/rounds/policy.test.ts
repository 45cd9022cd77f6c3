import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesIn } from "../../../../../tests/build/markdown.ts";
import { type Actor, type Role, visitor } from "../../../../lib/actor.ts";
import { asId, type BodyId, type CityId, type PersonId } from "../../../../lib/ids.ts";
import { may } from "../policy.ts";

const zwolle = asId<CityId>("GM0193");
const ede = asId<CityId>("GM0228");
const own = asId<BodyId>("own");
const other = asId<BodyId>("other");

const actor = (roles: readonly Role[], told: Partial<Actor> = {}): Actor => ({
  ...visitor,
  personId: asId<PersonId>("p1"),
  roles: new Set<Role>(["visitor", ...roles]),
  ...told,
});

const actors = [
  visitor,
  actor(["member"], { cityId: zwolle, organisationId: zwolle }),
  actor(["member", "coordinator"], { cityId: zwolle, organisationId: zwolle }),
  actor(["member", "lead"], { leads: new Set([own]) }),
  actor(["secretariat"]),
  actor(["administrator"]),
];

const told = (city: CityId) => ({ city, person: asId<PersonId>("p2") });
const nobodys = { bodies: [], leads: [] };

const verbs: Readonly<Record<string, (actor: Actor) => boolean>> = {
  "open a round in the name of a body one leads, follow and end it": (one) => may.openRound(one, own) && may.followRound(one, own),
  "open, follow or end a round of another body": (one) => may.openRound(one, other) || may.followRound(one, other),
  "open, follow or end a round in the name of the network": (one) => may.openRound(one, null) && may.followRound(one, null),
  "follow what one’s own city answers in any round": (one) => may.followCity(one, zwolle),
  "follow what another city answers": (one) => may.followCity(one, ede) || may.followCity(one, null),
  "see to a change that one’s own city told": (one) => may.followChange(one, told(zwolle), nobodys),
  "see to a change that another city told, in a body’s field that one leads": (one) =>
    may.followChange(one, told(ede), { ...nobodys, bodies: [own] }),
  "see to a change that another city told elsewhere": (one) => may.followChange(one, told(ede), { ...nobodys, bodies: [other] }),
};

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const table = tablesIn(readme).find((one) => one.some(([verb = ""]) => verb in verbs)) ?? [];

it.each(Object.entries(verbs))("“%s” is allowed to whom the README says", (verb, allowed) => {
  const [, ...says] = table.find(([name]) => name === verb) ?? [];
  expect(says).toEqual(actors.map((one) => (allowed(one) ? "yes" : "no")));
});

it("lets whoever told a change see to it, and who leads what it is about, but no visitor", () => {
  const mine = { city: ede, person: asId<PersonId>("p1") };
  expect(may.followChange(actor(["member"]), mine, nobodys)).toBe(true);
  expect(may.followChange(actor(["member"]), told(ede), { ...nobodys, leads: [asId<PersonId>("p1")] })).toBe(true);
  expect(may.followChange(visitor, { city: ede, person: null }, nobodys)).toBe(false);
});
