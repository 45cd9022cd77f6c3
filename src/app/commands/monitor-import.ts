import { parseArgs } from "node:util";
import { system } from "../../lib/actor.ts";
import { Refusal } from "../../lib/refusal.ts";
import {
  type Fetch,
  type FetchOutcome,
  feedKinds,
  findingInWords,
  importTable,
  type LoadProgress,
  publisherMeans,
  tablesToFetch,
  type Wanted,
} from "../../modules/monitor/index.ts";
import { systemClock } from "../../platform/clock.ts";
import { figuresAgent } from "../figures/agent.ts";
import { openFilled } from "../open-filled.ts";
import { sentenceOf } from "../texts.ts";
import { type Command, unclearCommand } from "./command.ts";
import { interruptible } from "./interruption.ts";
import { countsSoFar, withTimeLeft } from "./progress.ts";

interface Asked {
  readonly tables: readonly string[];
  readonly baseUrl: string | undefined;
  readonly fetch: Omit<Fetch, "table">;
}

/** Fetches tables of figures from their publishers, one after the other. What was read stays read when it is stopped. */
export async function importMonitorCommand(command: Command): Promise<number> {
  const asked = askedIn(command.words);
  const database = await openFilled(command.config, command.root);
  const means = publisherMeans({ agent: figuresAgent(command.config), clock: systemClock, mayBePlain: asked.baseUrl !== undefined });
  try {
    const tables = asked.tables.length > 0 ? asked.tables : (await tablesToFetch(database.db)).map(({ id }) => id);
    return await interruptible(async (signal) => {
      const fetching = { database, means, actor: system, baseUrl: asked.baseUrl, signal };
      let isWell = true;
      for (const table of tables) {
        const outcome = await importTable(fetching, { ...asked.fetch, table, progress: tellingTo(command, table) });
        for (const line of linesOf(table, outcome)) command.say(line);
        isWell &&= outcome.kind === "complete" || outcome.kind === "unchanged";
      }
      return isWell ? 0 : 1;
    });
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.code !== "command.interrupted") throw problem;
    command.say("Stopped. What was read is kept; the same command goes on from there. Nobody sees any of it before the table is whole.");
    return 1;
  } finally {
    await database.close();
  }
}

const options = {
  "base-url": { type: "string" },
  again: { type: "boolean", default: false },
  accept: { type: "string", multiple: true },
  feed: { type: "string" },
  measure: { type: "string", multiple: true },
  dimension: { type: "string", multiple: true },
  area: { type: "string", multiple: true },
  from: { type: "string" },
  period: { type: "string" },
} as const;

const acceptable = { shrunk: "monitor-load.shrunk", "measure-lost": "monitor-load.measure-lost" } as const;

function askedIn(words: readonly string[]): Asked {
  const { values, positionals } = typed(words);
  const isOne = positionals.length === 1;
  const feed = feedKinds.find((kind) => kind === values.feed);
  const wanted = wantedIn(values);
  if (values.feed !== undefined && (feed === undefined || feed === "file"))
    throw unclearCommand("Choose --feed cbs-v4, cbs-v3 or dataderden.");
  if (!isOne && (values["base-url"] !== undefined || feed !== undefined || wanted !== undefined))
    throw unclearCommand("Name the one table that this is about: npm run spil -- monitor import TABLE …");
  if (values["base-url"] !== undefined && !/^https?:\/\/\S+$/.test(values["base-url"]))
    throw unclearCommand("Give the address of the mirror with http:// or https://.");
  return {
    tables: positionals,
    baseUrl: values["base-url"],
    fetch: { again: values.again, accepting: (values.accept ?? []).map(acceptedCode), ...(feed && { feed }), ...(wanted && { wanted }) },
  };
}

function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw unclearCommand(error instanceof Error ? error.message : String(error));
  }
}

/** What a person may find right, by the word that is typed. */
export function acceptedCode(word: string) {
  if (word !== "shrunk" && word !== "measure-lost") throw unclearCommand("Only --accept shrunk and --accept measure-lost can be accepted.");
  return acceptable[word];
}

function wantedIn(values: ReturnType<typeof typed>["values"]): Partial<Wanted> | undefined {
  const wanted: Partial<Wanted> = {
    ...(values.measure && { measures: values.measure }),
    ...(values.dimension && { dimensions: Object.fromEntries(values.dimension.map(dimensionIn)) }),
    ...(values.area && { areas: values.area }),
    ...(values.from !== undefined && { from: values.from }),
    ...(values.period !== undefined && { period: values.period }),
  };
  return Object.keys(wanted).length === 0 ? undefined : wanted;
}

function dimensionIn(text: string): readonly [string, readonly string[]] {
  const [name = "", codes = ""] = text.split("=");
  if (name === "" || codes === "") throw unclearCommand("Write --dimension NAME=CODE,CODE, such as --dimension Geslacht=T001038.");
  return [name, codes.split(",")];
}

/** By how fast this run goes: of a load that was cut off, an earlier one read the first part. */
const tellingTo =
  ({ show }: Command, table: string) =>
  ({ read, total, secondsLeft }: LoadProgress): void => {
    const counts = countsSoFar(`Reading ${table}`, "figures", read, total ?? read);
    show?.(withTimeLeft(counts, secondsLeft === null || secondsLeft === 0 ? null : secondsLeft * 1000));
  };

function linesOf(table: string, outcome: FetchOutcome): readonly string[] {
  switch (outcome.kind) {
    case "unchanged":
      return [`${table}: nothing new.`];
    case "failed":
      return [`${table}: not read. ${sentenceOf(outcome.refusal, "en")} The old figures stay. ${JSON.stringify(outcome.refusal.details)}`];
    case "complete": {
      const { read, fresh, changed, unchanged } = outcome.rows;
      return [
        `${table}: ${read} figures read, ${fresh} new, ${changed} changed, ${unchanged} as they were; vintage ${outcome.vintage}.`,
        ...findingLines(outcome),
      ];
    }
    case "refused":
      return [`${table}: refused, the old figures stay.`, ...findingLines(outcome)];
  }
}

const findingLines = ({ findings }: Extract<FetchOutcome, { kind: "complete" | "refused" }>): readonly string[] =>
  findings.map((finding) => `  ${findingInWords(finding, "en")}`);
