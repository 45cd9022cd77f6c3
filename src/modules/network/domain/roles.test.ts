import { describe, expect, it } from "vitest";
import type { Role } from "../../../lib/actor.ts";
import { asId, type BodyId, type CityId, type PersonId } from "../../../lib/ids.ts";
import type { BodyKind } from "./body.ts";
import { actorOf, type HeldOffice, type HeldSeat } from "./roles.ts";
import type { SeatRole } from "./seat.ts";

const person = asId<PersonId>("p1");
const zwolle = asId<CityId>("GM0193");

const atMember: HeldOffice = { organisation: zwolle, isOfMember: true };
const atMinistry: HeldOffice = { organisation: asId("min-bzk"), isOfMember: false };
const seat = (role: SeatRole, bodyKind: BodyKind = "theme-group", body = "housing"): HeldSeat => ({
  body: asId<BodyId>(body),
  bodyKind,
  role,
});

const cases: readonly [string, readonly HeldOffice[], readonly HeldSeat[], readonly Role[]][] = [
  ["an office at a member city", [atMember], [], ["member"]],
  ["an office elsewhere", [atMinistry], [], ["partner"]],
  ["an office elsewhere and a guest's seat", [atMinistry], [seat("guest")], ["partner"]],
  ["a member's seat without an office", [], [seat("member")], ["member"]],
  ["a chair's seat", [atMember], [seat("chair")], ["member", "lead"]],
  ["a secretary's seat", [atMember], [seat("secretary")], ["member", "lead"]],
  ["the coordinator of a city", [atMember], [seat("coordinator", "official-meeting")], ["member", "coordinator"]],
  ["a seat in the secretariat", [], [seat("member", "secretariat")], ["secretariat"]],
  ["the chair of the secretariat, who leads no body of the network", [], [seat("chair", "secretariat")], ["secretariat"]],
  ["a guest in the secretariat", [], [seat("guest", "secretariat")], ["partner"]],
  ["a seat in public affairs", [], [seat("member", "public-affairs")], ["public-affairs"]],
  ["a seat in the administration", [], [seat("member", "administration")], ["administrator"]],
  ["both secretariat and a city", [atMember], [seat("member", "secretariat")], ["member", "secretariat"]],
];

describe("roles follow from offices and seats", () => {
  it.each(cases)("%s", (_what, offices, seats, roles) => {
    expect([...(actorOf(person, offices, seats)?.roles ?? [])].sort()).toEqual(["visitor", ...roles].sort());
  });

  it("is nobody without an office and without a seat", () => {
    expect(actorOf(person, [], [])).toBeNull();
  });
});

describe("audiences", () => {
  const audiences = (offices: readonly HeldOffice[], seats: readonly HeldSeat[]) => actorOf(person, offices, seats)?.audiences;

  it("of a member are the network, the own bodies and the own drafts", () => {
    expect(audiences([atMember], [seat("member")])).toEqual(["public", "network", "body:housing", "draft:p1"]);
  });

  it("of a partner are only the bodies that gave a seat", () => {
    expect(audiences([atMinistry], [seat("guest")])).toEqual(["public", "body:housing", "draft:p1"]);
  });

  it("of an administrator are not those of the network", () => {
    expect(audiences([], [seat("member", "administration", "admin")])).toEqual(["public", "draft:p1"]);
  });

  it("of the secretariat do not reach into a body in which it has no seat", () => {
    expect(audiences([], [seat("member", "secretariat", "office")])).toEqual(["public", "network", "body:office", "draft:p1"]);
  });
});

it("prefers the office at a member city as the organisation for which somebody acts", () => {
  expect(actorOf(person, [atMinistry, atMember], [])).toMatchObject({ organisationId: zwolle, cityId: zwolle });
  expect(actorOf(person, [atMinistry], [])).toMatchObject({ organisationId: "min-bzk", cityId: null });
});

it("names the bodies that somebody leads", () => {
  const actor = actorOf(person, [], [seat("chair", "theme-group", "a"), seat("member", "theme-group", "b")]);
  expect([...(actor?.leads ?? [])]).toEqual(["a"]);
});
