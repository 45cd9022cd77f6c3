import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tablesIn } from "../../../tests/build/markdown.ts";
import { type Actor, type Role, visitor } from "../../lib/actor.ts";
import { asId, type CityId, type PersonId } from "../../lib/ids.ts";
import { may } from "./domain/policy.ts";
import { sessionSteps } from "./domain/session-steps.ts";

const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");

const zwolle = asId<CityId>("GM0193");
const delft = asId<CityId>("GM0503");
const somebody = asId<PersonId>("somebody");

const anActor = (personId: PersonId | null, cityId: CityId | null, ...roles: readonly Role[]): Actor => ({
  ...visitor,
  personId,
  cityId,
  organisationId: cityId,
  roles: new Set<Role>(["visitor", ...roles]),
});
const me = asId<PersonId>("me");
const actors = [
  visitor,
  anActor(me, zwolle, "member"),
  anActor(me, zwolle, "member", "coordinator"),
  anActor(me, null, "secretariat"),
  anActor(me, null, "administrator"),
];

/** The verbs of the table, each as the code decides it. */
const verbs: Readonly<Record<string, (actor: Actor) => boolean>> = {
  "invite somebody of the own city": (actor) => may.invite(actor, anActor(somebody, zwolle, "member")),
  "invite somebody of another city": (actor) => may.invite(actor, anActor(somebody, delft, "member")),
  "invite who sits in the secretariat": (actor) => may.invite(actor, anActor(somebody, zwolle, "member", "secretariat")),
  "end all sessions of somebody else": (actor) => may.endSessions(actor, somebody),
  "close an account": (actor) => may.closeAccount(actor),
  "see and end the own sessions": (actor) => may.manageOwn(actor, me),
};

describe("the README of access", () => {
  it("draws the same steps of a session as the code has", () => {
    const drawn = [...readme.matchAll(/^ +(\w+) --> (\w+): ([\w-]+)$/gm)].map(([, from, to, step]) => `${step}: ${from} > ${to}`);
    const coded = Object.entries(sessionSteps).flatMap(([step, { from, to }]) => from.map((state) => `${step}: ${state} > ${to}`));
    expect(drawn.toSorted()).toEqual(coded.toSorted());
  });

  it("says who may as the code does", () => {
    const table = tablesIn(readme).find(([, ...rows]) => rows.some(([verb = ""]) => verb in verbs)) ?? [];
    const told = table.filter(([verb = ""]) => verb in verbs);
    const coded = Object.entries(verbs).map(([verb, isAllowed]) => [verb, ...actors.map((actor) => (isAllowed(actor) ? "yes" : "no"))]);
    expect(told).toEqual(coded);
  });

  it("a coordinator without a city invites nobody, not even who has none either", () => {
    expect(may.invite(anActor(me, null, "coordinator"), anActor(somebody, null, "member"))).toBe(false);
  });
});
