import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { changesToSeeTo } from "../actions/rounds/told-changes.ts";
import { toldChangesAddress } from "../domain/addresses.ts";
import { ToldChangesPage } from "../pages/rounds/told-changes.tsx";
import type { AgendaReads } from "../tables.ts";
import { atTheDesk } from "./desk/parts.ts";

/** What was told in rounds to have changed, for who can see to it. */
export function toldChangeRoutes<Tables extends AgendaReads>() {
  return newApp<Tables>().get(toldChangesAddress, admit(...atTheDesk), async (c) => {
    const { visit } = c.var;
    return answerPage(c, <ToldChangesPage view={visit.view} records={await changesToSeeTo(visit)} />);
  });
}
