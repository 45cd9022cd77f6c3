import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesIn } from "../../../../tests/build/markdown.ts";
import { type Actor, type Role, visitor } from "../../../lib/actor.ts";
import { asId, type BodyId, type CityId, type PersonId } from "../../../lib/ids.ts";
import { may, type RecordPlace } from "./policy.ts";

const zwolle = asId<CityId>("GM0193");
const own = asId<BodyId>("own");
const person = asId<PersonId>("p1");

const actor = (roles: readonly Role[], told: Partial<Actor> = {}): Actor => ({
  ...visitor,
  personId: person,
  roles: new Set<Role>(["visitor", ...roles]),
  ...told,
});

const actors = {
  visitor,
  member: actor(["member"], { cityId: zwolle, organisationId: zwolle }),
  coordinator: actor(["member", "coordinator"], { cityId: zwolle, organisationId: zwolle }),
  lead: actor(["member", "lead"], { leads: new Set([own]) }),
  secretariat: actor(["secretariat"]),
  "public-affairs": actor(["public-affairs"]),
  partner: actor(["partner"]),
  administrator: actor(["administrator"]),
};

const place = (kind: RecordPlace["kind"], told: Partial<RecordPlace> = {}): RecordPlace => ({
  kind,
  bodies: [asId<BodyId>("other")],
  cities: [asId<CityId>("GM0361")],
  leads: [],
  ...told,
});

const statements = ["theme", "focus-point", "offer", "ask", "target"] as const;
const judged = ["offer", "ask", "target"] as const;

/** What each verb answers, for what is one's own and for what is another's. */
const verbs: Readonly<Record<string, (actor: Actor) => boolean>> = {
  "write a draft": (one) => may.draft(one),
  "publish what the network says, in a body’s field that one leads": (one) =>
    statements.every((kind) => may.publish(one, place(kind, { bodies: [own] }), "statement")),
  "the same elsewhere": (one) => statements.some((kind) => may.publish(one, place(kind), "statement")),
  "publish what came of asks, offers and targets": (one) => judged.every((kind) => may.publish(one, place(kind), "outcome")),
  "publish a whole agenda": (one) => may.publish(one, place("agenda", { bodies: [own] }), null),
  "publish an initiative of one’s own city": (one) => may.publish(one, place("initiative", { cities: [zwolle] }), null),
  "publish an initiative of another city": (one) => may.publish(one, place("initiative"), null),
  "publish an initiative that one leads": (one) => may.draft(one) && may.publish(one, place("initiative", { leads: [person] }), null),
  "withdraw what the network says, in a body’s field that one leads": (one) => may.withdraw(one, place("ask", { bodies: [own] })),
  "withdraw an initiative of one’s own city": (one) => may.withdraw(one, place("initiative", { cities: [zwolle] })),
  "adopt or close an agenda": (one) => may.runAgenda(one),
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const table = tablesIn(readme).find((one) => one.some(([verb = ""]) => verb in verbs)) ?? [];

it.each(Object.entries(verbs))("“%s” is allowed to whom the README says", (verb, allowed) => {
  const [, ...told] = table.find(([name]) => name === verb) ?? [];
  expect(told).toEqual(Object.values(actors).map((one) => (allowed(one) ? "yes" : "no")));
});

it("has a verb for every line of the README", () => {
  expect(table.map(([verb]) => verb).toSorted()).toEqual(Object.keys(verbs).toSorted());
});

it("lets nobody publish an initiative by leading it who may not even write: a partner can be named as lead", () => {
  expect(may.draft(actors.partner)).toBe(false);
  expect(may.draft(actors.administrator)).toBe(false);
});
