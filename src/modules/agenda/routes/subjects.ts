import type { Visit } from "../../../platform/http/env.ts";
import type { NamedSubjects } from "../../network/index.ts";
import { subjectNames } from "../store/subjects.ts";
import type { AgendaReads } from "../tables.ts";

/** For the pages of bodies and organisations: how the themes and focus points are called that they are about. */
export const namedSubjects = <Tables extends AgendaReads>({ db, actor }: Visit<Tables>): Promise<NamedSubjects> => subjectNames(db, actor);
