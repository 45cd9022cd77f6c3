import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aSignedIn, type SignedIn } from "../../../../../tests/build/actor.ts";
import { freshSqlite, type TestDatabase } from "../../../../../tests/build/database.ts";
import { anApp } from "../../../../../tests/build/house.ts";
import { formShape } from "../../domain/editing/forms.ts";
import { recordKinds } from "../../domain/editing/record.ts";
import { recordKeys } from "../../domain/editing/record-keys.ts";

let current: TestDatabase;
let app: ReturnType<typeof anApp>;
let secretary: SignedIn;
beforeAll(async () => {
  current = await freshSqlite("content");
  app = anApp(current.database);
  secretary = await aSignedIn(current.database, "secretary");
});
afterAll(() => current.drop());

const get = (path: string) => app.request(path, { headers: secretary.headers });

const post = (path: string, fields: Readonly<Record<string, string>>) =>
  app.request(path, {
    method: "POST",
    headers: { ...secretary.headers, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

const examples = {
  agenda: "2019-2022",
  theme: "2019-2022-3",
  "focus-point": "2019-2022-3.1",
  offer: "2019-2022-3.1",
  ask: "2019-2022-3.3",
  target: "2019-2022-k01",
  initiative: "i001",
} as const;

const patience = 120_000;

describe("hostile texts in every field", () => {
  const corpus = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "'; drop table ask; --",
    "{{7*7}}\u0000\u202e",
  ];

  it.each(recordKinds)(
    "of %s stay text: in the form, the preview and what is wrong",
    async (kind) => {
      const form = formShape(kind, null);
      for (const text of corpus) {
        const draft = (await post("/concepten", { soort: recordKeys[kind], id: examples[kind] })).headers.get("location") ?? "";
        const [, versie = ""] = /name="versie" value="(\d+)"/.exec(await (await get(draft)).text()) ?? [];
        const rows = form.groups.flatMap((group) => group.fields.map(({ name }) => [`${group.name}-1-${name}`, text] as const));
        const fields = Object.fromEntries([...form.fields.map(({ name }) => [name, text] as const), ...rows]);
        expect((await post(draft, { ...fields, versie })).status).toBe(303);
        for (const path of [draft, `${draft}?controle=ja`, `${draft}/voorbeeld`, "/concepten"]) {
          const html = await (await get(path)).text();
          expect([path, html.includes("<script>alert"), html.includes("<img src=x"), /href="javascript:/.test(html)]).toEqual([
            path,
            false,
            false,
            false,
          ]);
        }
      }
    },
    patience,
  );
});
