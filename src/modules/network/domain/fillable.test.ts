import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../tests/build/seat.ts";
import { type Actor, type Role, visitor } from "../../../lib/actor.ts";
import { asId, type BodyId, type CityId } from "../../../lib/ids.ts";
import { bodyKinds } from "./body.ts";
import { reachOf } from "./fillable.ts";
import { may } from "./policy.ts";
import { seatRoles, seatStates } from "./seat.ts";

const roles: readonly Role[] = ["visitor", "member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"];
const bodies = ["water", "wonen"].map((id) => asId<BodyId>(id));
const cities = ["GM0193", "GM0361"].map((id) => asId<CityId>(id));

const actors: fc.Arbitrary<Actor> = fc
  .record({
    roles: fc.subarray([...roles]),
    leads: fc.subarray([...bodies]),
    cityId: fc.constantFrom(null, ...cities),
  })
  .map(({ roles: held, leads, cityId }) => ({ ...visitor, roles: new Set(held), leads: new Set(leads), cityId, organisationId: cityId }));

const seats = fc.record({
  body: fc.constantFrom(...bodies),
  bodyKind: fc.constantFrom(...bodyKinds),
  role: fc.constantFrom(...seatRoles),
  state: fc.constantFrom(...seatStates),
  organisation: fc.constantFrom(null, ...cities),
});

describe("how far somebody reaches who fills seats", () => {
  it("takes in every seat that the policy lets them fill", () => {
    fc.assert(
      fc.property(actors, seats, (actor, { body, bodyKind, ...told }) => {
        const reach = reachOf(actor);
        const isInside =
          reach === "everywhere" || reach.bodies.includes(body) || (told.organisation !== null && reach.organisation === told.organisation);
        return isInside || !may.fillSeat(actor, { id: body, kind: bodyKind }, aSeat({ id: "s", body, ...told }));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is nothing for who neither leads nor coordinates", () => {
    expect(reachOf({ ...visitor, roles: new Set<Role>(["visitor", "member"]), cityId: cities[0] ?? null })).toEqual({
      bodies: [],
      organisation: null,
    });
  });
});
