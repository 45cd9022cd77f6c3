import { type Ask, load, waitAt } from "./load.ts";
import { cpuMs, machineCpuMs } from "./machine.ts";
import type { Program } from "./program.ts";

/** One of the programs that answer the same request. */
export interface Contestant {
  readonly name: string;
  readonly program: Program;
  /** What is asked of it, when that is not what is asked of the others. */
  readonly ask?: Ask;
}

/** What one program did in one round. */
interface Turn {
  /** Processor time per request, in microseconds. */
  readonly cpu: number;
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** What other processes took meanwhile: 1 is one core. */
  readonly others: number;
}

/** All rounds of all contestants, in their order. */
export interface Contest {
  readonly turns: readonly (readonly Turn[])[];
  /** Rounds that were thrown away because something else was running. */
  readonly voided: number;
  /** Rounds that were counted although something else was running: there was no quiet to be had. */
  readonly noisy: number;
}

const rounds = 5;
const turnSeconds = 1;
/** Every function that matters has been compiled for good by then. */
const warmUpAnswers = 1500;
/** A round in which other processes take more than this share of a core is done again. */
const mostByOthers = 0.2;
/** So many rounds are done again in all before noise is taken as it comes; else there would be no end on a busy machine. */
let patience = 12;

/** Lets the programs answer the same request in turns: A B, A B, … */
export async function contest(contestants: readonly Contestant[], ask: Ask, warmUp: number = warmUpAnswers): Promise<Contest> {
  for (const { program, ask: own } of contestants) await load(program.port, own ?? ask, { answers: warmUp });
  const turns: Turn[][] = contestants.map(() => []);
  let voided = 0;
  let noisy = 0;
  for (let round = 0; round < rounds; ) {
    const next: Turn[] = [];
    for (const contestant of contestants) next.push(await turn(contestant, contestant.ask ?? ask));
    const isNoisy = next.some(({ others }) => others > mostByOthers);
    if (isNoisy && patience > 0) {
      patience--;
      voided++;
      continue;
    }
    if (isNoisy) noisy++;
    for (const [index, one] of next.entries()) turns[index]?.push(one);
    round++;
  }
  return { turns, voided, noisy };
}

async function turn({ name, program }: Contestant, ask: Ask): Promise<Turn> {
  const us = () => cpuMs(program.pid);
  const own = () => us() + cpuMs(process.pid);
  const before = { us: us(), own: own(), machine: machineCpuMs() };
  const run = await load(program.port, ask, { seconds: turnSeconds });
  const took = us() - before.us;
  const others = machineCpuMs() - before.machine - (own() - before.own);
  if (run.failures > 0) throw new Error(`${name} did not answer ${run.failures} of ${run.answers} requests with 200.`);
  return {
    cpu: (took * 1000) / run.answers,
    perSecond: run.answers / run.seconds,
    p50: waitAt(run, 0.5),
    p99: waitAt(run, 0.99),
    others: others / 1000 / run.seconds,
  };
}
