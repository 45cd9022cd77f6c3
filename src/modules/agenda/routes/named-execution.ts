import type { Visit } from "../../../platform/http/env.ts";
import { type NetworkTables, namesFor } from "../../network/index.ts";
import { noExecution } from "../domain/execution.ts";
import type { Initiative } from "../domain/initiative.ts";
import type { NamedExecution } from "../pages/execution.tsx";
import { executionOf, organisationHeads } from "../store/execution.ts";
import type { AgendaReads } from "../tables.ts";

/** How an initiative is carried out, with the names that whoever asks may know; of most nobody said anything yet. */
export async function namedExecution(
  { db, actor }: Pick<Visit<AgendaReads & NetworkTables>, "db" | "actor">,
  { id }: Pick<Initiative, "id">,
): Promise<NamedExecution> {
  const execution = (await executionOf(db, actor, id)) ?? noExecution;
  const { leads, cityParts, abstentions } = execution;
  const persons = leads.flatMap(({ person }) => person ?? []);
  const organisations = leads.flatMap(({ organisation }) => organisation ?? []);
  const cities = [...cityParts, ...abstentions].map(({ city }) => city);
  return {
    ...execution,
    people: await namesFor(db, actor, persons),
    organisations: await organisationHeads(db, [...organisations, ...cities]),
  };
}
