import { answerProblem } from "../http/problem.ts";
import { type Format, mediaTypes } from "./format.ts";
import { texts } from "./texts.ts";

/** None of the forms that we have is one that the asker takes. */
export const answerNotAcceptable = (offered: readonly Format[]): Response =>
  answerProblem(406, texts.notAcceptable.title, texts.notAcceptable.detail(offered.map((format) => mediaTypes[format]).join(", ")));
