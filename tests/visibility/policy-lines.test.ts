import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "../../src/lib/actor.ts";
import { admittedBy } from "../../src/platform/http/admit.ts";
import { freshSqlite, type TestDatabase } from "../build/database.ts";
import { anApp } from "../build/house.ts";
import { changedLines, exportsOf } from "../build/rule/lines.ts";
import {
  type Answers,
  compareAudiences,
  compareDoors,
  compareRoles,
  compareVerbs,
  type Door,
  newTally,
  ownAnswers,
  type Tally,
} from "../build/rule/mistakes.ts";
import { verbs } from "../build/rule/rule.ts";

/** The policies and what they are asked as, each with what of it a changed one takes the place of. */
const policies: readonly (readonly [file: string, put: (changed: never) => Partial<Answers>])[] = [
  ["modules/network/domain/policy.ts", ({ may }: { may: Answers["network"] }) => ({ network: may })],
  ["modules/access/domain/policy.ts", ({ may }: { may: Answers["access"] }) => ({ access: may })],
  ["modules/access/domain/issuer-policy.ts", ({ may }: { may: Answers["issuers"] }) => ({ issuers: may })],
  ["modules/agenda/domain/policy.ts", ({ may }: { may: Answers["agenda"] }) => ({ agenda: may })],
  ["modules/monitor/domain/load-policy.ts", ({ may }: { may: Answers["figures"] }) => ({ figures: may })],
  ["modules/monitor/domain/reply-policy.ts", ({ may }: { may: Answers["replies"] }) => ({ replies: may })],
  ["modules/network/domain/roles.ts", ({ actorOf }: { actorOf: Answers["actorOf"] }) => ({ actorOf })],
];

const isWrong = ({ mistakes }: Tally): boolean => mistakes.length > 0;

/** Whether answers agree with the rule in everything. A policy that breaks lets nobody in: that is noticed too. */
function agrees(answers: Answers): boolean {
  const tally = newTally();
  try {
    compareRoles(answers, tally);
    compareAudiences(answers, tally, isWrong);
    if (!isWrong(tally)) compareVerbs(answers, tally, isWrong);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
  return !isWrong(tally);
}

/** Going through half a thousand changed policies takes seconds, on a busy machine many. */
const patience = 240_000;

describe("a policy with one line taken out", () => {
  it.each(policies)(
    "disagrees with the rule, whichever line of %s it is",
    async (file, put) => {
      const lines = changedLines(file);
      expect(lines.length).toBeGreaterThan(1);
      const unnoticed: string[] = [];
      for (const { name, text } of lines) {
        const answers = { ...ownAnswers, ...put((await exportsOf(file, text)) as never) };
        if (agrees(answers)) unnoticed.push(`${file} ${name}`);
      }
      expect(unnoticed).toEqual([]);
    },
    patience,
  );

  it("is there for every verb that a policy has", () => {
    const all = (["network", "access", "issuers", "agenda", "figures", "replies"] as const).flatMap((module) =>
      Object.keys(ownAnswers[module]).map((verb) => `${module}.${verb}`),
    );
    expect(all.sort()).toEqual(Object.keys(verbs).sort());
  });
});

describe("a door that one more role may enter, or one fewer", () => {
  let current: TestDatabase;
  let doors: readonly Door[] = [];
  beforeAll(async () => {
    current = await freshSqlite();
    doors = anApp(current.database).routes.flatMap(({ method, path, handler }) => {
      const roles = admittedBy(handler);
      return roles === null || method === "ALL" ? [] : [{ method, path, roles }];
    });
  });
  afterAll(() => current.drop());

  const everyRole: readonly Role[] = [
    "visitor",
    "member",
    "coordinator",
    "lead",
    "secretariat",
    "public-affairs",
    "partner",
    "administrator",
  ];
  const isNoticed = (door: Door): boolean => {
    const tally = newTally();
    compareDoors([door], tally, isWrong);
    return isWrong(tally);
  };

  it("disagrees with the rule, whichever door and role it is", () => {
    expect(doors.length).toBeGreaterThan(150);
    const closed = doors.filter(({ roles }) => !roles.includes("visitor"));
    expect(closed.length).toBeGreaterThan(70);
    const opened = closed.flatMap((door) =>
      everyRole.filter((role) => !door.roles.includes(role)).map((role) => ({ ...door, roles: [...door.roles, role] })),
    );
    // A lead and a coordinator are members as well: where every member may enter, their names change nothing.
    const unnoticed = opened.filter((door) => !isNoticed(door) && !door.roles.includes("member"));
    expect(unnoticed.map(({ method, path, roles }) => `${method} ${path} with ${roles.at(-1)}`)).toEqual([]);
  });
});
