import { system } from "../lib/actor.ts";
import { type AgendaContent, loadAgendaContent, readAgendaContent } from "../modules/agenda/index.ts";
import { type FinanceContent, loadFinanceContent, readFinanceContent } from "../modules/finance/index.ts";
import { loadMeetingContent, type MeetingContent, readMeetingContent } from "../modules/meetings/index.ts";
import { loadMonitorContent, type MonitorContent, readMonitorContent } from "../modules/monitor/index.ts";
import { loadNetworkContent, type NetworkContent, readNetworkContent } from "../modules/network/index.ts";
import { loadPositionContent, type PositionContent, readPositionContent } from "../modules/positions/index.ts";
import type { Clock } from "../platform/clock.ts";
import { fingerprintOf, loadedFingerprint, rememberFingerprint } from "../platform/content/fingerprint.ts";
import { type LoadReport, together } from "../platform/content/load-content.ts";
import { badContent } from "../platform/content/read-content.ts";
import { readingOf } from "../platform/content/reading.ts";
import { carryOut } from "../platform/context.ts";
import type { Database } from "../platform/db/database.ts";
import { waitForTurn } from "../platform/db/turn.ts";
import { renewIndex } from "./searching.ts";
import type { Tables } from "./tables.ts";

/** The turn in which processes that start together load content, one after the other. */
const contentTurn = 7_002;

/** Loads the starting content of a folder: all of it or nothing. Null when the folder was loaded as it is now. */
export async function loadContent(database: Database<Tables>, clock: Clock, folder: string): Promise<LoadReport | null> {
  const fingerprint = fingerprintOf(folder);
  if ((await loadedFingerprint(database.db, folder)) === fingerprint) return null;
  const content = readAll(folder);

  return carryOut(database, system, clock(), async (context) => {
    await waitForTurn(context.tx, contentTurn);
    if ((await loadedFingerprint(context.tx, folder)) === fingerprint) return null;

    const report = together([
      await loadNetworkContent(context, content.network),
      await loadAgendaContent(context, content.agenda),
      await loadPositionContent(context, content.positions),
      await loadMeetingContent(context, content.meetings),
      await loadMonitorContent(context, content.monitor),
      await loadFinanceContent(context, content.finance),
    ]);

    await renewIndex(context.tx);
    await rememberFingerprint(context.tx, folder, fingerprint, context.now);
    context.record("content.loaded", folder, { ...report, leftAlone: report.leftAlone.length, fingerprint });
    return report;
  });
}

interface Content {
  readonly network: NetworkContent;
  readonly agenda: AgendaContent;
  readonly positions: PositionContent;
  readonly meetings: MeetingContent;
  readonly monitor: MonitorContent;
  readonly finance: FinanceContent;
}

/** Reads every file, so that whatever is wrong is named at once. */
function readAll(folder: string): Content {
  const reading = readingOf(folder);
  const network = readNetworkContent(reading);
  const networks = network && new Set([network.network.id]);
  const cities = network && new Set(network.cities.map((city) => city.id));
  const bodies = network && new Set(network.bodies.map((body) => body.id));
  const meetings = readMeetingContent(reading, { networks, cities, bodies });
  const told = meetings && new Set(meetings.map((meeting) => meeting.id));
  const agenda = readAgendaContent(reading, { networks, cities, bodies, meetings: told });
  const positions = readPositionContent(reading, { networks, themes: agenda && new Set(agenda.themes.map((theme) => theme.id)) });
  const monitor = readMonitorContent(reading, {
    networks,
    cities,
    agendas: agenda && new Set([agenda.agenda.id]),
    targets: agenda && new Set(agenda.targets.map((target) => target.id)),
    themes: agenda && new Set(agenda.themes.map((theme) => theme.id)),
    focusPoints: agenda && new Set(agenda.focusPoints.map((point) => point.id)),
  });
  const finance = readFinanceContent(reading, { cities, asks: agenda && new Set(agenda.asks.map((ask) => ask.id)) });
  if (!network || !agenda || !positions || !meetings || !monitor || !finance) throw badContent(reading.problems);
  return { network, agenda, positions, meetings, monitor, finance };
}
