import { Refusal } from "../../../../lib/refusal.ts";
import type { RecordKind } from "./record.ts";

/** Whoever asks may know of it, but not change it. */
export const notYoursToChange = () => new Refusal("forbidden", "agenda.not-yours-to-change");

/** There is no such draft, or not for whoever asks. */
export const draftNotFound = (id: string) => new Refusal("not-found", "agenda.draft-not-found", { id });

/** There is no such record, or not for whoever asks. */
export const recordNotFound = (kind: RecordKind, id: string) => new Refusal("not-found", "agenda.record-not-found", { kind, id });

/** The record never had this version, or not for whoever asks. */
export const versionNotFound = (id: string, version: number) => new Refusal("not-found", "agenda.version-not-found", { id, version });

/** The draft was changed in another window since it was shown. */
export const draftChangedMeanwhile = (id: string) => new Refusal("conflict", "agenda.draft-changed-meanwhile", { id });

/** Somebody else published a change since the draft began. */
export const recordChangedMeanwhile = (id: string) => new Refusal("conflict", "agenda.record-changed-meanwhile", { id });

/** What the draft says cannot be published yet. */
export const draftNotReady = (id: string, problems: readonly unknown[]) =>
  new Refusal("invalid", "agenda.draft-not-ready", { id, problems });

/** A field that the form does not have. */
export const strangeFields = (fields: readonly string[]) => new Refusal("invalid", "agenda.strange-fields", { fields });

/** A draft can be handed to who may publish it, and nobody else. */
export const cannotTakeOver = () => new Refusal("invalid", "agenda.cannot-take-over");

/** For whom it is published is not an audience that whoever asks belongs to. */
export const notYourAudience = () => new Refusal("forbidden", "agenda.not-your-audience");

/** New records of this kind come with the agenda, not one by one. */
export const notAdded = (kind: RecordKind) => new Refusal("invalid", "agenda.not-added", { kind });

/** What everybody reads does not change without a reason. */
export const reasonMissing = (id: string) => new Refusal("invalid", "agenda.reason-missing", { id });

/** An agenda keeps its audience while things stand in it: else those would be found without it. */
export const agendaStays = (id: string) => new Refusal("invalid", "agenda.agenda-stays", { id });
