import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Refusal } from "../../lib/refusal.ts";

/** Another server works with this data folder. */
export const folderInUse = (folder: string) => new Refusal("conflict", "database.folder-in-use", { folder });

/** The data folder cannot be made or written. */
export const folderUnwritable = (folder: string, reason: string) =>
  new Refusal("unavailable", "database.folder-unwritable", { folder, reason });

/** Held until the process ends, however it ends: the operating system gives it back. */
let held: DatabaseSync | undefined;

/** Takes a data folder for one server. */
export function lockFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const lock = new DatabaseSync(join(folder, "server.lock"), { timeout: 0 });
    lock.exec("pragma locking_mode = exclusive; begin exclusive; commit");
    held = lock;
  } catch (error) {
    throw isBusy(error) ? folderInUse(folder) : folderUnwritable(folder, error instanceof Error ? error.message : String(error));
  }
}

/** Gives the folder back before the process ends. */
export function unlockFolder(): void {
  held?.close();
  held = undefined;
}

const busy = 5;

const isBusy = (error: unknown): boolean => error instanceof Error && "errcode" in error && error.errcode === busy;
