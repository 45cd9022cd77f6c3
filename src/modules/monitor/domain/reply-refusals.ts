import type { AreaCode, CityId, IndicatorId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";

/** There is no such reply, or not for whoever asks. */
export const replyNotFound = (id: string) => new Refusal("not-found", "monitor.reply-not-found", { id });

/** Whoever asks does not work for this city. */
export const notYourCity = (city: string) => new Refusal("forbidden", "monitor.not-your-city", { city });

/** Nothing was said. */
export const replyEmpty = () => new Refusal("invalid", "monitor.reply-empty");

/** No office signs. */
export const officeEmpty = () => new Refusal("invalid", "monitor.office-empty");

/** It has more signs than a reply may have. */
export const replyTooLong = (signs: number) => new Refusal("invalid", "monitor.reply-too-long", { signs });

/** The office is signed with the name of somebody who works for the city. */
export const officeNamesPerson = () => new Refusal("invalid", "monitor.office-names-person");

/** The city has no figure here to reply to. */
export const noFigureToReplyTo = (area: AreaCode) => new Refusal("invalid", "monitor.no-figure-to-reply-to", { area });

/** The figure of the city has none of this for these periods, or they run backwards. */
export const periodNotInFigure = (from: string, to: string) => new Refusal("invalid", "monitor.period-not-in-figure", { from, to });

/** The city said something of this kind about the same periods already: that one can be changed. */
export const replyStandsAlready = (indicator: IndicatorId, city: CityId) =>
  new Refusal("conflict", "monitor.reply-stands-already", { indicator, city });

/** Somebody else changed it since it was read; the form shows both texts. */
export const replyChangedMeanwhile = (id: string) => new Refusal("conflict", "monitor.reply-changed-meanwhile", { id });

/** It was withdrawn: a new one can be placed. */
export const replyNotStanding = (id: string) => new Refusal("conflict", "monitor.reply-not-standing", { id });

/** The secretariat takes away what a city says only with a reason that everybody can read. */
export const withdrawalNeedsReason = (id: string) => new Refusal("invalid", "monitor.withdrawal-needs-reason", { id });
