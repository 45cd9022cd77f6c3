import { tooManyPapers } from "./refusals.ts";

interface LineLimits {
  /** How many may wait. */
  readonly waiting: number;
  /** How long each may wait for its turn, in milliseconds. */
  readonly waitMs: number;
}

/** Lets one act run at a time. Who comes when the line is full, or waits too long, is refused. */
export function makeLine({ waiting, waitMs }: LineLimits) {
  const line: (() => void)[] = [];
  let isBusy = false;

  const turn = (): Promise<void> =>
    new Promise((go, refuse) => {
      const called = () => {
        clearTimeout(patience);
        go();
      };
      const patience = setTimeout(() => {
        line.splice(line.indexOf(called), 1);
        refuse(tooManyPapers());
      }, waitMs);
      line.push(called);
    });

  return async function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    if (isBusy && line.length >= waiting) throw tooManyPapers();
    if (isBusy) await turn();
    isBusy = true;
    try {
      return await act();
    } finally {
      // Whoever is next takes over at once: nobody who comes in between goes first.
      const next = line.shift();
      if (next) next();
      else isBusy = false;
    }
  };
}
