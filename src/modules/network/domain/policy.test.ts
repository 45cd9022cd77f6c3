import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesIn } from "../../../../tests/build/markdown.ts";
import { type Actor, type Role, visitor } from "../../../lib/actor.ts";
import { asId, type BodyId, type CityId, type PersonId } from "../../../lib/ids.ts";
import { may } from "./policy.ts";

const zwolle = asId<CityId>("GM0193");
const own = { id: asId<BodyId>("own"), kind: "theme-group" as const };
const other = { id: asId<BodyId>("other"), kind: "theme-group" as const };
const room = { id: asId<BodyId>("room"), kind: "administration" as const };
const secretariat = { id: asId<BodyId>("secretariat"), kind: "secretariat" as const };
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
  lead: actor(["member", "lead"], { leads: new Set([own.id]) }),
  secretariat: actor(["secretariat"]),
  "public-affairs": actor(["public-affairs"]),
  partner: actor(["partner"]),
  administrator: actor(["administrator"]),
};

const vacant = { role: "member", state: "vacant", organisation: zwolle } as const;

/** What each verb answers, for what is one's own and for what is another's. */
const verbs: Readonly<Record<string, (actor: Actor) => boolean>> = {
  "add or change organisations, let them join or leave": (one) => may.changeOrganisation(one) && may.changeMembership(one),
  "add, change or end bodies": (one) => may.addBody(one) && may.changeBody(one, own),
  "change task and course, give mandates, of a body one leads": (one) => may.changeCourse(one, own) && may.giveMandate(one, own),
  "the same of another body": (one) => may.changeCourse(one, other) || may.giveMandate(one, other),
  "hand on a mandate to somebody of one’s own city": (one) => may.handOnMandate(one, other, [zwolle]),
  "hand on a mandate to somebody of elsewhere": (one) => may.handOnMandate(one, other, [asId("GM0361")]),
  "hand out seats of members and guests in a body one leads": (one) =>
    may.changeSeat(one, own, "member") && may.changeSeat(one, own, "guest"),
  "hand out other seats there": (one) => may.changeSeat(one, own, "chair") || may.changeSeat(one, own, "coordinator"),
  "hand out seats in another body": (one) => may.changeSeat(one, other, "member"),
  "fill a vacant seat of one’s own city": (one) => may.fillSeat(one, other, vacant),
  "fill a vacant seat of another city": (one) => may.fillSeat(one, other, { ...vacant, organisation: asId<CityId>("GM0361") }),
  "fill a vacant seat of one’s own city in the secretariat": (one) => may.fillSeat(one, secretariat, vacant),
  "hand out seats in the technical administration": (one) => may.changeSeat(one, room, "member"),
  "add or change people and offices of one’s own city": (one) =>
    may.addPerson(one, zwolle) && may.changePerson(one, [zwolle]) && may.changeOffice(one, zwolle) && may.addOffice(one, zwolle, null),
  "add or change people and offices elsewhere": (one) =>
    may.addPerson(one, asId("min-bzk")) ||
    may.changePerson(one, [asId("min-bzk")]) ||
    may.changeOffice(one, asId("min-bzk")) ||
    may.addOffice(one, asId("min-bzk"), null),
  "give an office of one’s own city to who is of elsewhere": (one) =>
    may.addOffice(one, zwolle, { organisationId: asId("GM0361"), roles: new Set<Role>(["visitor", "member"]) }) ||
    may.addOffice(one, zwolle, { organisationId: zwolle, roles: new Set<Role>(["visitor", "administrator"]) }),
  "carry out a change of guard in one’s own city": (one) => may.changeGuard(one, zwolle),
  "let go who sits in the secretariat": (one) => may.changeGuard(one, zwolle) && may.leaveVacant(one, secretariat),
  "carry out a change of guard everywhere": (one) => may.changeGuard(one, null),
  "take everything out as tables, and bring tables in": (one) => may.exchangeSheets(one),
  "choose what others see of oneself": (one) => may.showOneself(one, person),
  "choose what others see of somebody else": (one) => may.showOneself(one, asId<PersonId>("p2")),
};

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const table = tablesIn(readme).find((one) => one.some(([verb = ""]) => verb in verbs)) ?? [];

it.each(Object.entries(verbs))("“%s” is allowed to whom the README says", (verb, allowed) => {
  const [, ...told] = table.find(([name]) => name === verb) ?? [];
  expect(told).toEqual(Object.values(actors).map((one) => (allowed(one) ? "yes" : "no")));
});
