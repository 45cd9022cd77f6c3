import type { Language } from "../../lib/language.ts";
import type { Need } from "../../lib/need.ts";
import { type Failure, failuresSince } from "../../platform/jobs/failures.ts";
import { sendMail } from "../../platform/mail/mail.ts";
import type { NeedSource } from "../needs.ts";
import { needTexts } from "../page-texts/needs.ts";

/** How far back failed work is told, in milliseconds: as long as mail is kept. */
const lookBackMs = 30 * 24 * 60 * 60_000;

/** For an administrator: what the machine could not do by itself. */
export const machineNeeds: NeedSource = async ({ db, actor, view, now }) =>
  actor.roles.has("administrator")
    ? (await failuresSince(db, new Date(now.getTime() - lookBackMs))).map((failure) => needOf(failure, view.language))
    : [];

/** A failure as something to do: it should have been done on the day on which it failed. */
export function needOf({ kind, count, since }: Failure, language: Language): Need {
  const t = needTexts[language];
  const when = { due: since.slice(0, 10), since: since.slice(0, 10) };
  if (kind === "audit.verify") return { sentence: t.brokenChain, about: t.brokenChainSays, address: "/beheer/logboek", ...when };
  const sentence = kind === sendMail ? t.mailFailed(count) : t.workFailed(count);
  return { sentence, about: kind === sendMail ? null : kind, address: "/beheer/gezondheid", ...when };
}
