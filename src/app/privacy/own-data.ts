import type { PersonId } from "../../lib/ids.ts";
import type { PersonalPart } from "../../lib/personal.ts";
import { accessData } from "../../modules/access/index.ts";
import { agendaData } from "../../modules/agenda/index.ts";
import { monitorData } from "../../modules/monitor/index.ts";
import { personalData } from "../../modules/network/index.ts";
import { actsOf } from "../../platform/audit/log.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Tables } from "../tables.ts";

/** Everything that is kept about a person, from every part of the platform, as one file (GDPR, articles 15 and 20). */
export async function ownData(db: Read<Tables>, person: PersonId): Promise<readonly PersonalPart[]> {
  return [
    ...(await personalData(db, person)),
    ...(await accessData(db, person)),
    ...(await agendaData(db, person)),
    ...(await monitorData(db, person)),
    { part: "audit_entry", records: await actsOf(db, person) },
  ];
}
