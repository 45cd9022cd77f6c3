import type { Collection } from "../../../platform/api/collection.ts";
import type { NetworkTables } from "../../network/index.ts";
import type { AgendaReads } from "../tables.ts";
import { agendaCollection } from "./agendas.ts";
import { askCollection } from "./asks.ts";
import { focusPointCollection } from "./focus-points.ts";
import { initiativeCollection } from "./initiatives.ts";
import { offerCollection } from "./offers.ts";
import { progressCollection } from "./progress.ts";
import { targetCollection } from "./targets.ts";
import { themeCollection } from "./themes.ts";
import { tieCollection } from "./ties.ts";

/** What programs may read of agendas and of what is done for them. */
export const agendaCollections = <Tables extends AgendaReads & NetworkTables>(): readonly Collection<Tables>[] => [
  agendaCollection<Tables>(),
  themeCollection<Tables>(),
  focusPointCollection<Tables>(),
  offerCollection<Tables>(),
  askCollection<Tables>(),
  targetCollection<Tables>(),
  initiativeCollection<Tables>(),
  progressCollection<Tables>(),
  tieCollection<Tables>(),
];
