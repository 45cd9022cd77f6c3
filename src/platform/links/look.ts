import type { IncomingMessage } from "node:http";
import { retryAfter } from "../../lib/retry-after.ts";
import { ask, type Going, troubleIn } from "./ask.ts";
import { bodyOf, mostBytes } from "./body.ts";
import { contentOf } from "./content.ts";
import type { Content, Outcome } from "./outcome.ts";
import { type Reason, SourceTrouble } from "./reason.ts";

/** Looking at one address may take so long in all, in milliseconds. */
export const patienceMs = 20_000;

/** So many redirects are followed, each looked at as if it were the first. */
const mostRedirects = 5;

/**
 * Looks at one source: first whether it is there, then what stands there. Many machines answer the first question badly, so that
 * only the second one counts; but whoever asks for rest gets it, and what is too long is not fetched.
 */
export async function look(address: string, going: Going, now: Date): Promise<Outcome> {
  try {
    const head = await answerTo(address, "HEAD", going).catch(orNothing(going));
    head?.answer.destroy();
    if (head !== null && asksForRest(head.answer)) return outcomeOf(address, head, null, now);
    if (head !== null && isFine(head.answer) && Number(head.answer.headers["content-length"] ?? 0) > mostBytes)
      return outcomeOf(address, head, null, now);
    const got = await answerTo(address, "GET", going);
    const content = isFine(got.answer) ? await contentIn(got.answer, going) : null;
    got.answer.destroy();
    return outcomeOf(address, got, content, now);
  } catch (error) {
    const { reason } = going.signal.aborted ? new SourceTrouble("too-slow", error) : troubleIn(error);
    return { status: reason === "leads-inside" ? "refused" : "unreachable", reason, notBefore: null };
  }
}

/** What only the first question broke on is asked once more; what would break again is not. */
const orNothing = (going: Going) => (error: unknown) => {
  const { reason } = troubleIn(error);
  if (going.signal.aborted || !(reason === "no-connection" || reason === "broken-answer")) throw error;
  return null;
};

/** The answer at the end of the redirects. */
interface Arrival {
  readonly answer: IncomingMessage;
  /** Where the page went for good; null when it did not. */
  readonly movedTo: string | null;
}

async function answerTo(address: string, method: "HEAD" | "GET", going: Going): Promise<Arrival> {
  let url = new URL(address);
  url.hash = "";
  let movedTo: string | null = null;
  let isForGood = true;
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await ask(url, method, going);
    const next = redirectIn(answer, url);
    if (next === null) return { answer, movedTo };
    answer.destroy();
    isForGood &&= answer.statusCode === 301 || answer.statusCode === 308;
    if (isForGood) movedTo = next.href;
    url = next;
  }
  throw new SourceTrouble("too-many-redirects");
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function redirectIn({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | null {
  if (!redirects.has(statusCode)) return null;
  if (location === undefined || !URL.canParse(location, from)) throw new SourceTrouble("broken-answer");
  const next = new URL(location, from);
  next.hash = "";
  return next;
}

async function contentIn(answer: IncomingMessage, { signal }: Going): Promise<Content | null> {
  const bytes = await bodyOf(answer);
  signal.throwIfAborted();
  return bytes === null ? null : contentOf(bytes, answer.headers["content-type"]);
}

const isFine = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 200 && statusCode < 300;
const asksForRest = ({ statusCode }: IncomingMessage): boolean => statusCode === 429;

function outcomeOf(address: string, { answer, movedTo }: Arrival, content: Content | null, now: Date): Outcome {
  if (isFine(answer))
    return movedTo === null || movedTo === address ? { status: "answers", content } : { status: "moved", to: movedTo, content };
  const [status, reason] = refusalIn(answer.statusCode ?? 0);
  return { status, reason, notBefore: retryAfter(answer.headers["retry-after"], now) };
}

/** What a status code says of a page for people: only "not found" and "gone" say that it is no more. */
function refusalIn(code: number): readonly ["gone" | "unreachable" | "refused", Reason] {
  if (code === 404 || code === 410) return ["gone", "no-such-page"];
  if (code === 429) return ["refused", "too-busy"];
  if (code >= 400 && code < 500) return ["refused", "not-for-programs"];
  return code >= 500 && code < 600 ? ["unreachable", "server-error"] : ["unreachable", "broken-answer"];
}
