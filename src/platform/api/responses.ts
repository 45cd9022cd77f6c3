import { z } from "@hono/zod-openapi";
import { texts } from "./texts.ts";

const header = (description: string, example: string) => ({ description, schema: { type: "string" as const, example } });

/** On every answer, errors too. */
export const versionHeaders = {
  "API-Version": header(texts.headers.version, "1.0.0"),
  "Access-Control-Allow-Origin": header(texts.headers.allowOrigin, "*"),
};

/** By which a program asks for what is new only. */
export const etagHeader = {
  ETag: header(texts.headers.etag, 'W/"2jmj7l5rSw0yVb_vlWAYkK_YBwk"'),
  "Cache-Control": header(texts.headers.cacheControl, "no-cache"),
};

/** Only with lists. */
export const linkHeaders = {
  Link: header(texts.headers.link, '<https://voorbeeld.nl/api/v1/vragen?pagina=2>; rel="next"'),
  "Content-Disposition": header(texts.headers.disposition, 'attachment; filename="netwerk-vragen-2026-11-24.csv"'),
};

const problemSchema = z
  .object({
    type: z.string().describe(texts.fields.problemType),
    status: z.int().describe(texts.fields.status),
    title: z.string().describe(texts.fields.problemTitle),
    detail: z.string().describe(texts.fields.detail),
    fouten: z
      .array(z.object({ veld: z.string().describe(texts.fields.field), melding: z.string().describe(texts.fields.message) }))
      .optional()
      .describe(texts.fields.errors),
  })
  .meta({ id: "Probleem", description: texts.schemas.problem });

const problems = {
  "400": texts.responses.invalid,
  "404": texts.responses.notFound,
  "406": texts.responses.notAcceptable,
  "500": texts.responses.broken,
  "503": texts.responses.unavailable,
} as const;

type Status = "304" | keyof typeof problems;

/** The answers beside the good one, each with its headers and, where something is wrong, the same schema. */
export const problemResponses = (...statuses: readonly Status[]) =>
  Object.fromEntries(statuses.map((status) => [status, status === "304" ? unchanged : problemOf(problems[status])]));

const unchanged = { description: texts.responses.unchanged, headers: { ...versionHeaders, ...etagHeader } };

const problemOf = (description: string) => ({
  description,
  headers: versionHeaders,
  content: { "application/problem+json": { schema: problemSchema } },
});
