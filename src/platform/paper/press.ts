import { type ChildProcess, fork } from "node:child_process";
import type { Paper, PaperForm } from "../../lib/paper.ts";
import { makeLine } from "./line.ts";
import type { Answer, Order } from "./order.ts";
import { paperTooLarge, paperTooSlow } from "./refusals.ts";

/** What a press may take; times in milliseconds. */
export interface PressLimits {
  /** How long a paper may take to be drawn. */
  readonly drawMs: number;
  /** How long a paper may wait for its turn, and how many may wait. */
  readonly waitMs: number;
  readonly waiting: number;
  /** How long the program stays when nothing is asked of it. */
  readonly idleMs: number;
  /** When the program takes more memory than this, in bytes, the next paper gets a new one: Typst keeps a little of each paper. */
  readonly memory: number;
  /** How large a paper may be, in characters of its JSON. */
  readonly characters: number;
}

export interface Press {
  /** Draws a paper, or refuses when it is too large, takes too long, or too many wait. */
  readonly draw: (form: PaperForm, paper: Paper) => Promise<Uint8Array>;
  /** Ends the program, which the next paper starts again. */
  readonly close: () => void;
}

/** Memory for what is written in JavaScript there, in megabytes; and what it may do: read files and load the compiler, no more. */
const execArgv = ["--max-old-space-size=256", "--permission", "--allow-fs-read=*", "--allow-addons", "--disable-warning=PERM0001"];

/**
 * Draws papers in a program of its own, one after another. A program and not a thread: native code cannot be interrupted
 * in a thread, takes the whole process along when it breaks, and its memory would stay with us. It starts at the first paper and
 * ends when it is idle.
 */
export function makePress(program: URL, limits: PressLimits): Press {
  const inTurn = makeLine(limits);
  let running: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;

  function close(): void {
    if (running?.connected) running.disconnect();
    running = null;
  }

  async function drawn(order: Order): Promise<Uint8Array> {
    clearTimeout(idle);
    if (!running?.connected) running = started(program);
    try {
      const answer = await answerTo(order, running, limits.drawMs);
      if (answer.memory > limits.memory) close();
      return fileIn(answer);
    } finally {
      idle = setTimeout(close, limits.idleMs).unref();
    }
  }

  return {
    close,
    draw: async (form, paper) => {
      const json = JSON.stringify(paper);
      if (json.length > limits.characters) throw paperTooLarge(json.length);
      return inTurn(() => drawn({ form, paper: json }));
    },
  };
}

/** Starts the program, without settings or secrets. That it is there keeps nobody from stopping: only a paper in hand does. */
function started(program: URL): ChildProcess {
  const child = fork(program, { execArgv, env: {}, serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] });
  // Whoever waits hears of it; one that breaks while nobody waits is simply not there next time.
  child.on("error", () => undefined);
  child.unref();
  child.channel?.unref();
  return child;
}

/** What the program says to an order. When it takes too long or breaks, the program is gone. */
function answerTo(order: Order, program: ChildProcess, drawMs: number): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const broke = (reason: unknown) => reject(new Error(`The press stopped while it drew a paper: ${String(reason)}.`));
  const slow = setTimeout(() => {
    reject(paperTooSlow());
    program.kill("SIGKILL");
    program.disconnect();
  }, drawMs);
  program.once("message", resolve).once("exit", broke).once("error", broke);
  program.send(order);
  return promise.finally(() => {
    clearTimeout(slow);
    program.off("message", resolve).off("exit", broke).off("error", broke);
  });
}

function fileIn(answer: Answer): Uint8Array {
  if ("trouble" in answer) throw new Error(answer.trouble);
  return answer.file;
}
