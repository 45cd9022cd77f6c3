import { z } from "zod";

/** Calls the product in-process. */
export interface Caller {
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

const link = z.looseObject({ href: z.string() });
const linked = z.looseObject({ id: z.string(), _links: z.looseObject({ self: link, alternate: link }) });

const listed = z.looseObject({
  totaal: z.number(),
  pagina: z.number(),
  aantal: z.number(),
  resultaten: z.array(linked),
  _links: z.record(z.string(), link),
});
export type Listed = z.infer<typeof listed>;

/** One page of a list of the public API. */
export async function readList(app: Caller, path: string): Promise<Listed> {
  const response = await app.request(path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return listed.parse(await response.json());
}

/** An address without its scheme and host. */
export const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
};

/** Everything in a list, page after page, by the links between them. */
export async function readAll(app: Caller, path: string): Promise<readonly Listed[]> {
  const pages: Listed[] = [];
  for (let next: string | undefined = path; next !== undefined && pages.length < 100; ) {
    const page: Listed = await readList(app, next);
    pages.push(page);
    const href: string | undefined = page._links["next"]?.href;
    next = href === undefined ? undefined : pathOf(href);
  }
  return pages;
}

const described = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ version: z.string(), description: z.string(), contact: z.record(z.string(), z.string()) }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        summary: z.string(),
        description: z.string(),
        tags: z.array(z.string()),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })).default([]),
        responses: z.record(
          z.string(),
          z.looseObject({
            description: z.string(),
            headers: z.record(z.string(), z.unknown()),
            content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).default({}),
          }),
        ),
      }),
    ),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});
export type ApiDocument = z.infer<typeof described>;

/** The description of the public API. */
export async function readDocument(app: Caller): Promise<ApiDocument> {
  const response = await app.request("/api/v1/openapi.json");
  return described.parse(await response.json());
}

/** What the document says that an answer looks like, as something that can be tried on one; a field that it does not name is refused. */
export function promisedBy(document: ApiDocument, path: string, status: string, type: string): z.ZodType {
  const schema = document.paths[path]?.["get"]?.responses[status]?.content[type]?.schema;
  if (!schema) throw new Error(`The document promises no ${type} for ${status} of ${path}.`);
  const whole = JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll("#/components/schemas/", "#/$defs/");
  return z.fromJSONSchema(JSON.parse(whole, closed));
}

const closed = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "properties" in value && !("additionalProperties" in value)
    ? { ...value, additionalProperties: false }
    : value;
