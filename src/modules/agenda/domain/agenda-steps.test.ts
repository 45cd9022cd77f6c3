import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { agendaStates } from "./agenda.ts";
import { type AgendaStep, agendaSteps, canTake, stateAfter } from "./agenda-steps.ts";

const agendaIn = (state: (typeof agendaStates)[number]) => ({ id: "2019-2022" as never, state });

it("draws the same steps of an agenda in the README as the code takes", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const drawn = [...readme.matchAll(/^ +(\w+) --> (\w+): (\w+)$/gm)].map(([, from, to, step]) => `${step}: ${from} > ${to}`);
  const coded = Object.entries(agendaSteps).flatMap(([step, { from, to }]) => from.map((state) => `${step}: ${state} > ${to}`));
  expect(drawn.toSorted()).toEqual(coded.toSorted());
});

it.each([
  //          draft       adopted    closed
  ["adopt", ["adopted", null, null]],
  ["close", [null, "closed", null]],
] as const)("%s is taken from the states that the table names, and refused in every other", (step: AgendaStep, after) => {
  const reached = agendaStates.map((state) => (canTake(step, agendaIn(state)) ? stateAfter(step, agendaIn(state)) : null));
  expect(reached).toEqual(after);
  for (const state of agendaStates.filter((one) => !canTake(step, agendaIn(one))))
    expect(() => stateAfter(step, agendaIn(state))).toThrow("agenda.not-in-state");
});
