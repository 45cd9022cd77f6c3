import type { History } from "../src/platform/db/migrate.ts";
import { platformTables } from "./0001-platform.ts";
import { networkTables } from "./0002-network.ts";
import { agendaTables } from "./0003-agenda.ts";
import { positionTables } from "./0004-positions.ts";
import { networkInTime } from "./0005-network-in-time.ts";
import { bodiesAndPeople } from "./0006-bodies-and-people.ts";
import { accessTables } from "./0007-access.ts";
import { meetingTables } from "./0008-meetings.ts";
import { importDrafts } from "./0009-import-drafts.ts";
import { exampleTables } from "./0010-example.ts";
import { largeNetworks } from "./0012-large-networks.ts";
import { editing } from "./0013-editing.ts";
import { rounds } from "./0015-rounds.ts";
import { succession } from "./0016-succession.ts";
import { checkedSources } from "./0017-checked-sources.ts";
import { origins } from "./0018-origins.ts";
import { agendaProposals } from "./0019-agenda-proposals.ts";
import { observations } from "./0020-observations.ts";
import { areaChanges } from "./0021-area-changes.ts";
import { indicators } from "./0022-indicators.ts";
import { similarCities } from "./0023-similar-cities.ts";
import { indicatorTargets } from "./0024-indicator-targets.ts";
import { replies } from "./0025-replies.ts";
import { boundaries } from "./0026-boundaries.ts";
import { figureFiles } from "./0027-figure-files.ts";
import { municipalFund } from "./0028-municipal-fund.ts";
import { municipalAccounts } from "./0029-municipal-accounts.ts";
import { fundFiles } from "./0030-fund-files.ts";
import { printedFundFigures } from "./0031-printed-fund-figures.ts";
import { reckonedAsks } from "./0032-reckoned-asks.ts";

/** Every step of the schema since the first release, in order. A released step never changes. */
export const history: History = {
  "0001-platform": platformTables,
  "0002-network": networkTables,
  "0003-agenda": agendaTables,
  "0004-positions": positionTables,
  "0005-network-in-time": networkInTime,
  "0006-bodies-and-people": bodiesAndPeople,
  "0007-access": accessTables,
  "0008-meetings": meetingTables,
  "0009-import-drafts": importDrafts,
  "0010-example": exampleTables,
  "0012-large-networks": largeNetworks,
  "0013-editing": editing,
  "0015-rounds": rounds,
  "0016-succession": succession,
  "0017-checked-sources": checkedSources,
  "0018-origins": origins,
  "0019-agenda-proposals": agendaProposals,
  "0020-observations": observations,
  "0021-area-changes": areaChanges,
  "0022-indicators": indicators,
  "0023-similar-cities": similarCities,
  "0024-indicator-targets": indicatorTargets,
  "0025-replies": replies,
  "0026-boundaries": boundaries,
  "0027-figure-files": figureFiles,
  "0028-municipal-fund": municipalFund,
  "0029-municipal-accounts": municipalAccounts,
  "0030-fund-files": fundFiles,
  "0031-printed-fund-figures": printedFundFigures,
  "0032-reckoned-asks": reckonedAsks,
};
