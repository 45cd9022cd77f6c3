import { Refusal } from "../../../lib/refusal.ts";

// What a source of figures can do wrong, or what can be asked of it that it does not have. "unavailable" may pass by itself and is
// asked again; the rest does not get better by waiting.

/** Nobody answers at this address. */
export const sourceSilent = (address: string, why: string) => new Refusal("unavailable", "monitor.source-silent", { address, why });

/** The answer did not come in time. */
export const sourceTooSlow = (address: string, seconds: number) =>
  new Refusal("unavailable", "monitor.source-too-slow", { address, seconds });

/** The source asks to be left alone for now, or has trouble of its own. */
export const sourceBusy = (address: string, status: number) => new Refusal("unavailable", "monitor.source-busy", { address, status });

/** The source does not want to answer this question. */
export const sourceRefuses = (address: string, status: number) => new Refusal("invalid", "monitor.source-refuses", { address, status });

/** There is nothing at this address of the source. */
export const notAtSource = (address: string) => new Refusal("not-found", "monitor.not-at-source", { address });

/** The source sends us on to another machine. */
export const leadsElsewhere = (address: string, to: string) => new Refusal("invalid", "monitor.leads-elsewhere", { address, to });

/** Only a mirror of our own may be asked without encryption. */
export const notEncrypted = (address: string) => new Refusal("invalid", "monitor.not-encrypted", { address });

/** The answer is larger than any that we know. */
export const answerTooLarge = (address: string, mostBytes: number) =>
  new Refusal("invalid", "monitor.answer-too-large", { address, mostBytes });

/** The answer is a page for people, with figures nowhere. */
export const answerIsPage = (address: string) => new Refusal("invalid", "monitor.answer-is-page", { address });

/** The answer ends before it is finished. */
export const answerCutOff = (address: string) => new Refusal("unavailable", "monitor.answer-cut-off", { address });

/** The answer says that something went wrong, though its status says that it did not. */
export const errorInAnswer = (address: string, says: string) => new Refusal("invalid", "monitor.error-in-answer", { address, says });

/** The answer is put together in another way than we know. */
export const answerMisshapen = (address: string, what: string) => new Refusal("invalid", "monitor.answer-misshapen", { address, what });

/** A next page that we had already. */
export const pagesGoRound = (address: string) => new Refusal("invalid", "monitor.pages-go-round", { address });

/** There were fewer or more rows than the source had counted. */
export const rowsMissing = (table: string, counted: number, read: number) =>
  new Refusal("unavailable", "monitor.rows-missing", { table, counted, read });

/** The table is known by other capitals, and with these it would be empty. */
export const wrongCapitals = (table: string, proposal: string) => new Refusal("not-found", "monitor.wrong-capitals", { table, proposal });

/** The source has no table by this name. */
export const tableUnknown = (table: string) => new Refusal("not-found", "monitor.table-unknown", { table });

/** The table is there, and nothing in it fits what was asked: that is an error, never a result. */
export const noRows = (table: string, filter: string) => new Refusal("conflict", "monitor.no-rows", { table, filter });

/** The table has no measure by this name with figures. */
export const measureUnknown = (table: string, measure: string) => new Refusal("not-found", "monitor.measure-unknown", { table, measure });

/** More columns of the table have this name; the path of their groups tells them apart. */
export const measureAmbiguous = (table: string, measure: string, paths: readonly string[]) =>
  new Refusal("invalid", "monitor.measure-ambiguous", { table, measure, paths });

/** The table has no dimension by this name: it may have been renamed. */
export const dimensionUnknown = (table: string, dimension: string) =>
  new Refusal("conflict", "monitor.dimension-unknown", { table, dimension });

/** Which codes of this dimension are wanted was not said. */
export const dimensionNotChosen = (table: string, dimension: string, codes: number) =>
  new Refusal("invalid", "monitor.dimension-not-chosen", { table, dimension, codes });

/** More dimensions could be the area, or the period; those that are not have to be chosen. */
export const dimensionAmbiguous = (table: string, dimensions: readonly string[]) =>
  new Refusal("invalid", "monitor.dimension-ambiguous", { table, dimensions });

/** The table does not say in its rows which period they are about. */
export const noPeriods = (table: string) => new Refusal("invalid", "monitor.no-periods", { table });

/** None of the areas that were asked for is in the table. */
export const noSuchAreas = (table: string) => new Refusal("not-found", "monitor.no-such-areas", { table });

/** A code that the list of its dimension does not have. */
export const codeUnknown = (table: string, column: string, code: string) =>
  new Refusal("conflict", "monitor.code-unknown", { table, column, code });

/** A row lacks a column: it may have been renamed. */
export const columnMissing = (table: string, column: string) => new Refusal("conflict", "monitor.column-missing", { table, column });

/** A row has a column that the description of the table does not name. */
export const columnUnknown = (table: string, column: string) => new Refusal("conflict", "monitor.column-unknown", { table, column });

/** Where a figure should stand, stands something that is none. */
export const notANumber = (table: string, cell: string, found: string) =>
  new Refusal("conflict", "monitor.not-a-number", { table, cell, found });

/** A figure, and with it a reason why there is none. */
export const figureWithReason = (table: string, cell: string, reason: string) =>
  new Refusal("conflict", "monitor.figure-with-reason", { table, cell, reason });

/** The same figure came twice. */
export const cellTwice = (table: string, cell: string) => new Refusal("conflict", "monitor.cell-twice", { table, cell });

/** Nobody said what is wanted of this table, and it has more figures than are fetched unasked. */
export const tableTooLarge = (table: string, rows: number) => new Refusal("invalid", "monitor.table-too-large", { table, rows });
