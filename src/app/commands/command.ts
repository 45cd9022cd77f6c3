import { Refusal } from "../../lib/refusal.ts";
import type { Config } from "../../platform/config.ts";
import type { Network } from "../../platform/links/network.ts";

/** What a command gets to work with. */
export interface Command {
  /** What was typed, without the name of the program. */
  readonly words: readonly string[];
  readonly config: Config;
  /** Folder of the project, from which relative settings are read. */
  readonly root: string;
  /** From which file names are read. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Shows for a moment how far the command is; left out where nobody looks. */
  readonly show?: (text: string) => void;
  /** The network, for what goes out; the real one unless a test puts another in its place. */
  readonly network?: Network;
}

/** What was typed cannot be understood; the reason says what to type. */
export const unclearCommand = (reason: string) => new Refusal("invalid", "command.unclear", { reason });
