/** Where a command writes: the answer to one stream, how far it is to the other. */
export interface Terminal {
  readonly say: (line: string) => void;
  /** Something that is true for a moment only; most of it is never seen. */
  readonly show: (text: string) => void;
  /** Takes away what was shown. */
  readonly clear: () => void;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Before a person one line is written over again; in a log a line now and then is enough. In milliseconds. */
const betweenMs = { person: 200, log: 10_000 } as const;

const startOfLine = "\r\u001b[2K";

/** Makes a terminal of the streams of a process. */
export function makeTerminal(out: Stream, progress: Stream, nowMs: () => number): Terminal {
  const isPerson = progress.isTTY === true;
  let shownMs = nowMs();
  let isShown = false;
  const clear = () => {
    if (isShown) progress.write(startOfLine);
    isShown = false;
  };
  return {
    clear,
    say: (line) => {
      clear();
      out.write(`${line}\n`);
    },
    show: (text) => {
      const now = nowMs();
      if (now - shownMs < betweenMs[isPerson ? "person" : "log"]) return;
      shownMs = now;
      progress.write(isPerson ? `${startOfLine}${text}` : `${text}\n`);
      isShown = isPerson;
    },
  };
}
