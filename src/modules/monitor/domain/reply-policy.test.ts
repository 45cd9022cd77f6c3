import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesIn } from "../../../../tests/build/markdown.ts";
import { type Actor, type Role, visitor } from "../../../lib/actor.ts";
import { asId, type BodyId, type CityId, type PersonId } from "../../../lib/ids.ts";
import { may } from "./reply-policy.ts";

const zwolle = asId<CityId>("GM0193");
const alkmaar = asId<CityId>("GM0361");

const actor = (roles: readonly Role[], told: Partial<Actor> = {}): Actor => ({
  ...visitor,
  personId: asId<PersonId>("p1"),
  roles: new Set<Role>(["visitor", ...roles]),
  ...told,
});

const actors = {
  visitor,
  member: actor(["member"], { cityId: zwolle, organisationId: zwolle }),
  coordinator: actor(["member", "coordinator"], { cityId: zwolle, organisationId: zwolle }),
  lead: actor(["member", "lead"], { leads: new Set([asId<BodyId>("own")]) }),
  secretariat: actor(["secretariat"]),
  "public-affairs": actor(["public-affairs"]),
  partner: actor(["partner"]),
  administrator: actor(["administrator"]),
};

const verbs: Readonly<Record<string, (actor: Actor) => boolean>> = {
  "place, change or confirm what one’s own city says": (one) => may.placeReply(one, zwolle),
  "the same for another city": (one) => may.placeReply(one, alkmaar),
  "withdraw what one’s own city says": (one) => may.withdrawReply(one, zwolle),
  "withdraw what another city says, with a reason": (one) => may.withdrawReply(one, alkmaar),
  "read what one’s own city said before": (one) => may.readReplyHistory(one, zwolle),
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const table = tablesIn(readme).find((one) => one.some(([verb = ""]) => verb in verbs)) ?? [];

it.each(Object.entries(verbs))("“%s” is allowed to whom the README says", (verb, allowed) => {
  const [, ...told] = table.find(([name]) => name === verb) ?? [];
  expect(told).toEqual(Object.values(actors).map((one) => (allowed(one) ? "yes" : "no")));
});

it("lets nobody read what another city said before, the secretariat neither", () => {
  expect(Object.values(actors).filter((one) => may.readReplyHistory(one, alkmaar))).toEqual([]);
});
