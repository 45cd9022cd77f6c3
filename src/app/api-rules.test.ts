// Our own checks of the document by the Dutch API Design Rules 2.2; tests/samples/adr-rules.md says which rule is checked where.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiDocument, readDocument } from "../../tests/build/api.ts";
import { freshSqlite, type TestDatabase } from "../../tests/build/database.ts";
import { aHouse } from "../../tests/build/house.ts";
import { isRecord } from "../lib/records.ts";
import { makeApp } from "./app.ts";

let test: TestDatabase;
let document: ApiDocument;
beforeAll(async () => {
  test = await freshSqlite();
  document = await readDocument(makeApp({ ...aHouse(test.database), contactEmail: "data@voorbeeld.example" }));
});
afterAll(() => test.drop());

const paths = () => Object.keys(document.paths);
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
const responses = () =>
  operations().flatMap(({ path, operation }) =>
    Object.entries(operation.responses).map(([status, response]) => ({ path, status, response })),
  );

/** Every property that any schema names, with its schema. */
function properties(value: unknown): readonly (readonly [name: string, schema: unknown])[] {
  if (Array.isArray(value)) return value.flatMap(properties);
  if (!isRecord(value)) return [];
  const own = isRecord(value["properties"]) ? Object.entries(value["properties"]) : [];
  return [...own, ...Object.values(value).flatMap(properties)];
}

/** The schema behind a reference. */
const resolved = (schema: Readonly<Record<string, unknown>>): unknown => {
  const name = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
  return name === undefined ? schema : document.components.schemas[name];
};

describe("names", () => {
  it("of paths are in kebab-case, without a slash at the end", () => {
    for (const path of paths()) expect(path).toMatch(/^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}))+(\.json)?$/);
  });

  it("of collections are plural nouns; aanbod, voortgang and samenhang have no plural that means the same", () => {
    const collections = paths().flatMap((path) => /^\/([a-z-]+)$/.exec(path)?.[1] ?? []);
    expect(collections).toHaveLength(19);
    for (const name of collections) if (!["aanbod", "voortgang", "samenhang"].includes(name)) expect(name).toMatch(/(en|s|ia)$/);
  });

  it("of fields in addresses are in camelCase", () => {
    const names = operations().flatMap(({ operation }) => operation.parameters.map(({ name }) => name));
    expect(names).toContain("oordeel");
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/);
  });

  it("of fields in answers are in camelCase, but for the customary _links", () => {
    const names = properties(document.components.schemas).map(([name]) => name);
    expect(names).toContain("gewijzigdOp");
    for (const name of names) if (name !== "_links") expect(name).toMatch(/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/);
  });

  it("of schemas are in PascalCase", () => {
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^([A-Z][a-z0-9]*)+$/);
  });

  it("of operations occur once", () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the description", () => {
  it("is in OpenAPI 3.1", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  });

  it("has the major version in the address and the full one by Semantic Versioning", () => {
    expect(document.servers).toEqual([{ url: "https://spil.example/api/v1" }]);
    expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
  });

  it("names who answers questions", () => {
    expect(document.info.contact).toEqual({ name: "G40", url: "https://spil.example/over", email: "data@voorbeeld.example" });
  });

  it("invents no mail address when the operator has set none", async () => {
    const { info } = await readDocument(makeApp(aHouse(test.database)));
    expect(info.contact).toEqual({ name: "G40", url: "https://spil.example/over" });
  });

  it("only has ways to read", () => {
    expect(new Set(operations().map(({ method }) => method))).toEqual(new Set(["get"]));
  });

  it("explains every operation and every field in an address", () => {
    for (const { operation } of operations()) {
      expect(operation.summary && operation.description && operation.tags[0]).toBeTruthy();
      for (const parameter of operation.parameters) expect(parameter).toMatchObject({ schema: { description: expect.any(String) } });
    }
  });

  it("names every schema that it refers to", () => {
    const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(named));
  });
});

describe("every answer", () => {
  it("documents the header with the version", () => {
    expect(responses().length).toBeGreaterThan(80);
    for (const { response } of responses()) expect(response.headers).toHaveProperty("API-Version");
  });

  it("with an error is a problem with status, title and detail", () => {
    const wrong = responses().filter(({ status }) => /^[45]/.test(status));
    expect(wrong.length).toBeGreaterThan(40);
    for (const { response } of wrong) {
      expect(Object.keys(response.content)).toEqual(["application/problem+json"]);
      expect(resolved(response.content["application/problem+json"]?.schema ?? {})).toMatchObject({
        required: expect.arrayContaining(["status", "title", "detail"]),
        properties: { status: {}, title: {}, detail: {} },
      });
    }
  });

  it("can be 400, wherever there are fields that can be wrong, and never 422", () => {
    for (const { operation } of operations()) expect(Object.keys(operation.responses)).toContain("400");
    expect(responses().map(({ status }) => status)).not.toContain("422");
  });

  it("has dates by RFC 3339: a date where it says date, and times with their offset", () => {
    const dates = properties(document.components.schemas).filter(([name]) => /^(date|datum)$|(Date|Datum)$/.test(name));
    expect(dates.length).toBeGreaterThan(0);
    for (const [, schema] of dates) expect(schema).toMatchObject({ format: "date" });
    for (const [name, schema] of properties(document.components.schemas))
      if (name.endsWith("Op")) expect(schema).toMatchObject({ format: "date-time" });
  });

  it("may get more fields later: no schema forbids them", () => {
    expect(JSON.stringify(document.components.schemas)).not.toContain('"additionalProperties":false');
  });
});
