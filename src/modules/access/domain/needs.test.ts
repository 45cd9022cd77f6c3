import { describe, expect, it } from "vitest";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { ownNeeds, unanswered } from "./needs.ts";

const withApp = { hasAuthenticator: true, passkeys: 0, codesLeft: 10 };

describe("the own way in", () => {
  it("wants a second proof beside the only one, but not of who comes in by the organisation too", () => {
    expect(ownNeeds(withApp, false)).toEqual(["one-proof"]);
    expect(ownNeeds(withApp, true)).toEqual([]);
    expect(ownNeeds({ ...withApp, passkeys: 1 }, false)).toEqual([]);
    expect(ownNeeds({ ...withApp, hasAuthenticator: false, passkeys: 2 }, false)).toEqual([]);
  });

  it("wants new recovery codes from two on, and says when none is left", () => {
    const codes = (codesLeft: number) => ownNeeds({ ...withApp, passkeys: 1, codesLeft }, false);
    expect([codes(3), codes(2), codes(1), codes(0)]).toEqual([[], ["codes-low"], ["codes-low"], ["codes-gone"]]);
  });

  it("wants nothing of who has no proof here: the organisation sees to it", () => {
    expect(ownNeeds({ hasAuthenticator: false, passkeys: 0, codesLeft: 0 }, true)).toEqual([]);
  });
});

describe("an invitation", () => {
  const now = new Date("2026-11-24T09:00:00Z");
  const me = asId<PersonId>("me");
  const sent = (person: string, by: string, at: string) => ({ person: asId<PersonId>(person), by, at: new Date(at) });

  it("is told after a week to the second, to who sent it alone, the oldest first", () => {
    const all = [
      sent("week", "me", "2026-11-17T09:00:00Z"),
      sent("almost", "me", "2026-11-17T09:00:01Z"),
      sent("old", "me", "2026-10-01T09:00:00Z"),
      sent("other", "somebody", "2026-10-01T09:00:00Z"),
    ];
    expect(unanswered(all, me, now).map(({ person }) => person)).toEqual(["old", "week"]);
  });
});
