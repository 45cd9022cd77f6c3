import type { Visit } from "../../../../platform/http/env.ts";
import type { AgendaTables } from "../../../agenda/index.ts";
import type { MeetingTables } from "../../../meetings/index.ts";
import type { NetworkTables } from "../../../network/index.ts";
import type { PositionTables } from "../../../positions/index.ts";

/** The tables that a paper tells from, through the stores of their modules. */
export type PackReads = AgendaTables & NetworkTables & MeetingTables & PositionTables;

export type PackVisit = Pick<Visit<PackReads>, "db" | "actor" | "now" | "view">;
