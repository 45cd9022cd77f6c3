import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./form.ts";

const schema = z.strictObject({ name: z.string(), count: z.coerce.number().int().max(9).optional(), tags: z.array(z.string()).optional() });

const sent = (body: string | Uint8Array<ArrayBuffer>, type = "application/x-www-form-urlencoded") => ({
  req: { raw: new Request("http://local/", { method: "POST", body, headers: { "content-type": type } }) },
});

describe("readForm", () => {
  it("reads fields without the space around them, and takes empty ones for absent", async () => {
    expect(await readForm(sent("name=+Anna+&count="), schema)).toEqual({ ok: true, value: { name: "Anna" } });
  });

  it("keeps what was typed beside everything that is wrong", async () => {
    const reading = await readForm(sent("name=Anna&count=12&role=boss"), schema);
    expect(reading).toMatchObject({ ok: false, typed: { name: "Anna", count: "12", role: "boss" } });
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(["count", "role"]);
  });

  it("takes a field that is given more than once for a list, never for one of them (ASVS 15.3.7)", async () => {
    expect(await readForm(sent("name=a&name=b"), schema)).toMatchObject({ ok: false, problems: [{ field: "name" }] });
    expect(await readForm(sent("name=a&tags=x&tags=y"), schema)).toEqual({ ok: true, value: { name: "a", tags: ["x", "y"] } });
  });

  it("does not let a field reach the prototype of anything (ASVS 15.3.6)", async () => {
    const reading = await readForm(sent("name=a&__proto__=x&constructor=y"), schema);
    expect(reading.ok ? [] : reading.problems.map(({ field }) => field)).toEqual(["__proto__", "constructor"]);
    expect(Object.prototype).not.toHaveProperty("x");
  });

  it("stops reading a form that is longer than any of ours (ASVS 5.2.1)", async () => {
    await expect(readForm(sent(`name=${"a".repeat(70_000)}`), schema)).rejects.toMatchObject({ code: "route.form-too-long" });
  });

  it("reads a longer form where a route says so, with as many fields as it holds", async () => {
    const many = Array.from({ length: 20_000 }, (_one, index) => `tags=${index}`).join("&");
    const reading = await readForm(sent(`name=Anna&${many}`), schema, 1024 * 1024);
    expect(reading.ok && reading.value.tags?.length).toBe(20_000);
    await expect(readForm(sent(`name=Anna&${many}`), schema)).rejects.toMatchObject({ code: "route.form-too-long" });
  });

  it.each(["application/json", "multipart/form-data; boundary=x", "text/plain"])("refuses %s", async (type) => {
    await expect(readForm(sent("name=a", type), schema)).rejects.toMatchObject({ code: "route.no-form" });
  });
});
