import { Refusal } from "../../lib/refusal.ts";

/** There is something by this name, and nothing is ever written over. */
export const fileExists = (file: string) => new Refusal("conflict", "archive.file-exists", { file });

/** The file cannot be written there: no room, no right, no such folder. */
export const fileUnwritable = (file: string, reason: string) => new Refusal("unavailable", "archive.file-unwritable", { file, reason });

/** The file is not there, or may not be read. */
export const fileUnreadable = (file: string, reason: string) => new Refusal("unavailable", "archive.file-unreadable", { file, reason });

/** The file is something else. */
export const noArchive = (file: string) => new Refusal("invalid", "archive.no-archive", { file });

/** The file is laid out in a way that only newer code knows. */
export const newerFormat = (version: unknown) => new Refusal("invalid", "archive.newer-format", { version });

/** The file was cut off, changed or broken; the place says where that shows. */
export const damaged = (place: string) => new Refusal("invalid", "archive.damaged", { place });

/** Newer code made the archive. */
export const newerArchive = (step: string) => new Refusal("invalid", "archive.newer-schema", { step });

/** The database went through steps that the archive did not. */
export const databaseAhead = (step: string) => new Refusal("conflict", "archive.database-ahead", { step });

/** Something is in the database already. */
export const notEmpty = (table: string) => new Refusal("conflict", "archive.not-empty", { table });

/** The archive has a table or column that the schema lacks, or the other way round. */
export const otherShape = (what: string) => new Refusal("invalid", "archive.other-shape", { what });

/** The database does not take the rows. */
export const rowsRefused = (table: string, reason: string) => new Refusal("invalid", "archive.rows-refused", { table, reason });

/** What the database gives back is not what the archive held. */
export const notTheSame = (table: string) => new Refusal("conflict", "archive.not-the-same", { table });
