import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { capitalised } from "../../lib/text.ts";
import { apiVersion } from "../http/problem.ts";
import type { AboutApi, Contact } from "./about.ts";
import { basePath } from "./base-path.ts";
import type { Collection } from "./collection.ts";
import type { Nested } from "./nested.ts";
import { etagHeader, linkHeaders, problemResponses, versionHeaders } from "./responses.ts";
import { texts } from "./texts.ts";

type DescribedNested = Omit<Nested<never>, "mount">;

interface Described extends Omit<Collection<never>, "mount" | "nested"> {
  readonly nested: readonly DescribedNested[];
}

/** The description of the whole API in OpenAPI 3.1. */
export function documentOf<Tables>(parts: AboutApi<Tables>) {
  const described = new OpenAPIHono();
  const registry = described.openAPIRegistry;
  registry.registerPath(documentRoute);
  for (const collection of parts.collections) {
    registry.registerPath(listRoute(collection));
    registry.registerPath(itemRoute(collection));
    for (const one of collection.nested) registry.registerPath(nestedRoute(collection, one));
  }
  const { webhooks: _none, ...document } = described.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: parts.title,
      description: parts.description,
      version: apiVersion,
      contact: contactOf(parts.contact),
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
    },
    servers: [{ url: `${parts.origin}${basePath}` }],
    tags: [
      { name: "api", description: texts.tags.api },
      ...parts.collections.map(({ words }) => ({ name: words.name, description: words.description })),
    ],
  });
  return document;
}

const contactOf = ({ name, url, email }: Contact) => ({ name, url, ...(email === null ? {} : { email }) });

const jsonOf = (schema: z.ZodType) => ({ "application/json": { schema } });

/** A link in an answer. */
const linkSchema = z.object({ href: z.url().describe(texts.fields.href) }).meta({ id: "Verwijzing", description: texts.fields.link });
const typedLinkSchema = z
  .object({ href: z.url().describe(texts.fields.href), type: z.string().describe(texts.fields.mediaType) })
  .meta({ id: "VerwijzingMetVorm", description: texts.fields.link });

const itemLinksSchema = z
  .object({ self: linkSchema, alternate: typedLinkSchema })
  .meta({ id: "VerwijzingenVanItem", description: texts.fields.itemLinks });

const listLinksSchema = z
  .object({
    self: linkSchema,
    first: linkSchema,
    prev: linkSchema.optional(),
    next: linkSchema.optional(),
    last: linkSchema,
  })
  .meta({ id: "VerwijzingenVanLijst", description: texts.fields.listLinks });

const documentRoute = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "toonBeschrijving",
  summary: texts.operations.document,
  description: texts.operations.documentSays,
  tags: ["api"],
  responses: {
    200: {
      description: texts.operations.document,
      headers: { ...versionHeaders, ...etagHeader },
      content: jsonOf(z.looseObject({ openapi: z.string() }).meta({ id: "Beschrijving", description: texts.operations.document })),
    },
    ...problemResponses("304", "400", "500"),
  },
});

/** A list with its filters, in JSON or CSV. */
function listRoute({ words, query, rowFields, itemFields }: Described) {
  const isShort = rowFields !== itemFields;
  const row = isShort ? answerSchema(rowFields(), `${words.one}InLijst`, texts.schemas.row) : itemSchemaOf({ words, itemFields });
  const list = listSchema(row, `${capitalised(words.name)}Lijst`, words.description);
  return createRoute({
    method: "get",
    path: `/${words.name}`,
    operationId: `lijst${capitalised(words.name)}`,
    summary: texts.operations.list(words.name),
    description: words.description,
    tags: [words.name],
    request: { query: explained(query) },
    responses: {
      200: {
        description: words.description,
        headers: { ...versionHeaders, ...etagHeader, ...linkHeaders },
        content: { ...jsonOf(list), "text/csv": { schema: { type: "string", description: texts.fields.csv } } },
      },
      ...problemResponses("304", "400", "406", "500", "503"),
    },
  });
}

/** One page of a list. */
const listSchema = (row: z.ZodType, id: string, description: string) =>
  z
    .object({
      totaal: z.int().min(0).describe(texts.fields.total),
      pagina: z.int().min(1).describe(texts.fields.page),
      aantal: z.int().min(1).max(100).describe(texts.fields.perPage),
      resultaten: z.array(row),
      _links: listLinksSchema,
    })
    .meta({ id, description });

/** A list that belongs to one item. */
function nestedRoute({ words: above }: Described, { words, query, rowFields }: DescribedNested) {
  const row = z.object(rowFields()).meta({ id: words.one, description: words.description });
  const list = listSchema(row, `${capitalised(words.name)}Van${above.one}Lijst`, words.description);
  return createRoute({
    method: "get",
    path: `/${above.name}/{id}/${words.name}`,
    operationId: `lijst${capitalised(words.name)}Van${above.one}`,
    summary: texts.operations.nested(words.name, above.one),
    description: words.description,
    tags: [above.name],
    request: { params: z.object({ id: z.string().describe(texts.fields.id) }), query: explained(query) },
    responses: {
      200: {
        description: words.description,
        headers: { ...versionHeaders, ...etagHeader, ...linkHeaders },
        content: { ...jsonOf(list), "text/csv": { schema: { type: "string", description: texts.fields.csv } } },
      },
      ...problemResponses("304", "400", "404", "406", "500", "503"),
    },
  });
}

/** The filters with what each of them means, where their own module does not say it. */
function explained(query: z.ZodObject): z.ZodObject {
  const meanings: Readonly<Record<string, string>> = texts.filters;
  const shape = Object.entries(query.shape).map(([name, field]) => {
    const meaning = meanings[name];
    return [name, field.description === undefined && meaning !== undefined ? field.describe(meaning) : field] as const;
  });
  return z.object(Object.fromEntries(shape));
}

/** One item at its own address. */
function itemRoute({ words, itemFields }: Described) {
  return createRoute({
    method: "get",
    path: `/${words.name}/{id}`,
    operationId: `toon${words.one}`,
    summary: texts.operations.item(words.one),
    description: texts.operations.itemSays,
    tags: [words.name],
    request: { params: z.object({ id: z.string().describe(texts.fields.id) }) },
    responses: {
      200: {
        description: texts.operations.item(words.one),
        headers: { ...versionHeaders, ...etagHeader },
        content: jsonOf(itemSchemaOf({ words, itemFields })),
      },
      ...problemResponses("304", "400", "404", "406", "500"),
    },
  });
}

const itemSchemaOf = ({ words, itemFields }: Pick<Described, "words" | "itemFields">) =>
  answerSchema(itemFields(), words.one, words.description);

const answerSchema = (fields: z.ZodRawShape, id: string, description: string) =>
  z.object({ ...fields, _links: itemLinksSchema }).meta({ id, description });
