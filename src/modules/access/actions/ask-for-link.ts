import type { Language } from "../../../lib/language.ts";
import type { Context } from "../../../platform/context.ts";
import { ask } from "../../../platform/jobs/jobs.ts";
import { addRequest } from "../store/requests.ts";
import type { AccessReads } from "../tables.ts";

/** The kind of job that answers who asked for a link. */
export const answerRequestsJob = "access.answer-requests";

/**
 * Takes down that somebody asked for a link. Whether anybody has this address is not looked up here but by a job: the answer
 * on screen, and the time it takes, are the same for every address (ASVS 6.3.8).
 */
export async function askForLink({ tx, now }: Context<AccessReads>, address: string, language: Language): Promise<void> {
  await addRequest(tx, address, language, now);
  await ask(tx, answerRequestsJob, "", now);
}
